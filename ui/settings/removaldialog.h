#pragma once
#include "core/desk/removal.h"

#include <QDialog>

class ChoiceBox;
class Desk;
class DeskButton;
class Dialogs;
class MessageStrip;
class QLineEdit;
class QTableView;
class RemovalListModel;

/// 依法删除 (R-PRG-1): what was proposed, who decided, and a form to propose. Another officer than
/// who proposed carries out or refuses.
class RemovalDialog final : public QDialog
{
    Q_OBJECT

public:
    RemovalDialog(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

private:
    QWidget *listSection();
    QWidget *formSection();
    void refresh();
    void followChoice();
    void propose();
    void carryOut();
    void refuse();
    const Removal *chosen() const;

    Desk &m_desk;
    Dialogs &m_dialogs;
    std::vector<Seen<Removal>> m_all{};
    MessageStrip *m_strip;
    RemovalListModel *m_model;
    QTableView *m_table;
    ChoiceBox *m_noun;
    ChoiceBox *m_cause;
    ChoiceBox *m_what;
    QLineEdit *m_subject;
    QLineEdit *m_reason;
    QLineEdit *m_entry;
    QLineEdit *m_why; ///< of a refusal
    DeskButton *m_propose;
    DeskButton *m_carryOut;
    DeskButton *m_refuse;
};
