#pragma once
#include "core/desk/desk.h"
#include "core/sync/exchange.h"
#include "ui/common/workspace.h"

class DeskButton;
class Dialogs;
class ElidedLabel;
class MessageStrip;
class QLineEdit;
class QStackedWidget;
class QTableView;
class SegmentBar;
class SidesPanel;
class WordsModel;

/// 交换: packages to and from other desks, what two of them decided differently, and whose
/// signature counts.
class ExchangeWorkspace final : public Workspace
{
    Q_OBJECT

public:
    ExchangeWorkspace(Desk &desk, Exchange &exchange, const Seal &seal, Dialogs &dialogs,
                      QWidget *parent = nullptr);
    QString title() const override { return tr("Exchange"); }
    QString iconName() const override { return QStringLiteral("document-share"); }
    std::optional<int> count() const override;
    QString purpose() const override;
    QList<KeyHelp> keys() const override;
    void arrive() override { refresh(); }

Q_SIGNALS:
    /// The office knows more than before, past the desk's own verbs.
    void takenIn();

private:
    enum Page { PackagesPage, ConflictsPage, DesksPage };
    QWidget *buildHead();
    QWidget *buildPackages();
    QWidget *buildConflicts();
    QWidget *buildDesks();
    void refresh();
    void showPackages();
    void showConflicts();
    void showDesks();
    void send();
    void take();
    void keep(const WriteRef &side, const QString &reason);
    void saveCard();
    void trustCard();
    void revoke();
    bool says(const Result<> &done);
    const Signer *chosenDesk() const;

    Desk &m_desk;
    Exchange &m_exchange;
    const Seal &m_seal;
    Dialogs &m_dialogs;
    MessageStrip *m_strip;
    SegmentBar *m_pages;
    QStackedWidget *m_stack;
    QTableView *m_packages;
    WordsModel *m_packageRows;
    QTableView *m_conflicts;
    WordsModel *m_conflictRows;
    SidesPanel *m_sides;
    QTableView *m_desks;
    WordsModel *m_deskRows;
    ElidedLabel *m_own;
    std::vector<ConflictedEntity> m_contested{};
    std::vector<Signer> m_signers{};
};
