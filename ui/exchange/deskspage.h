#pragma once
#include "core/sync/signer.h"

#include <QWidget>

class DeskButton;
class QLabel;
class QTableView;
class Seal;
class WordsModel;

/// Our own card, and the desks whose signature counts here, each with its fingerprint as it is read
/// aloud.
class DesksPage final : public QWidget
{
    Q_OBJECT

public:
    /// \p mayManage: whether the officer decides whom the office trusts.
    DesksPage(const Seal &seal, bool mayManage, QWidget *parent = nullptr);
    /// \p mark stands before the serials drawn here; empty: none.
    void show(const Signer &own, const QString &mark, const std::vector<Signer> &desks);

Q_SIGNALS:
    void cardWanted();
    void trustWanted();
    void revokeWanted(const Signer &desk);

private:
    QWidget *buildOwn();
    QWidget *buildChosen();
    void showChosen();
    const Signer *chosen() const;

    const Seal &m_seal;
    bool m_mayManage;
    QLabel *m_own;
    QLabel *m_ownPrint;
    WordsModel *m_rows;
    QTableView *m_table;
    QLabel *m_hint;
    QLabel *m_print;
    DeskButton *m_revoke;
    std::vector<Signer> m_desks{};
};
