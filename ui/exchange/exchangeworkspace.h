#pragma once
#include "core/base/background.h"
#include "core/desk/desk.h"
#include "ui/common/workspace.h"
#include "ui/exchange/exchangestate.h"

class ConflictsPage;
class DesksPage;
class Dialogs;
class MessageStrip;
class PackagesPage;
class QDialog;
class QStackedWidget;
class SegmentBar;

/// 交换: packages to and from other desks, what two of them decided differently, and whose
/// signature counts. What is shown is read on a worker; what takes long runs in dialogs that lend
/// the office to one (officeerrand.h).
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
    void setPrivacy(bool on) override;
    void arrive() override { refresh(); }
    /// What is at work is stopped, and its dialog closed.
    void secure() override;
    void showConflicts();
    /// Shows what the package at \p path would bring; asks before anything is written.
    void takeFile(const QString &path);
    /// Conflicts that this officer is to settle.
    int mine() const;
    /// By which day the first of mine is to be settled; of all, when none is mine.
    QDate firstDue() const;
    /// For the foot of the window: the last package that came and the last that went.
    QString lastPackages() const;
    /// The newest first.
    const std::vector<PackageEntry> &packages() const { return m_state.packages; }

Q_SIGNALS:
    /// Other desks' events are in the office now, past the desk's own verbs.
    void takenIn(const QList<EntityId> &touched);
    /// What is shown was read again.
    void told();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Page { PackagesAt, ConflictsAt, DesksAt };
    QWidget *buildHead();
    void addKeys();
    void connectPages();
    void turnTo(int page);
    void open(int page);
    void refresh();
    void showRead(const Result<ExchangeState> &read);
    void openDialog(QDialog *dialog);
    void tellDone(const QString &line, const QList<EntityId> &touched);
    void send();
    void take();
    void askCard();
    void saveCard(const QString &name, DeskRole role, const QString &mark);
    void trustCard();
    void askRevoke(const Signer &desk);
    void revoke(EntityId device, std::optional<quint64> lastTrusted);

    Desk &m_desk;
    Exchange &m_exchange;
    const Seal &m_seal;
    Dialogs &m_dialogs;
    MessageStrip *m_strip;
    SegmentBar *m_bar;
    QStackedWidget *m_stack;
    PackagesPage *m_packages;
    ConflictsPage *m_conflicts;
    DesksPage *m_desks;
    ExchangeState m_state{};
    bool m_reading = false;
    bool m_stale = false; ///< something changed while it was read
    Background m_background{};
};
