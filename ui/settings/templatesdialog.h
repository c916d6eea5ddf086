#pragma once
#include "core/desk/desk.h"
#include "core/letters/owntemplate.h"

#include <QDialog>

class ChoiceBox;
class DateField;
class DeskButton;
class Dialogs;
class MessageStrip;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableView;
class TemplateListModel;

/// The texts of an organ's letters: each as shipped and in its own versions, edited with checked
/// placeholders and loaded from a day on.
class TemplatesDialog final : public QDialog
{
    Q_OBJECT

public:
    TemplatesDialog(Desk &desk, OrganId organ, Dialogs &dialogs, QWidget *parent = nullptr);
    void reject() override; ///< asks before typed text is lost

private:
    QWidget *list();
    QWidget *editor();
    QWidget *acts();
    void refresh();
    void showLetter();
    void showVersion();
    void load();
    void withdraw();
    void showRefusal(const Error &error);
    const LetterTemplate *shipped() const;
    const Seen<OwnTemplate> *chosen() const;
    QString typed() const;
    bool isChanged() const { return typed() != m_shown; }

    Desk &m_desk;
    OrganId m_organ;
    Dialogs &m_dialogs;
    std::vector<Seen<OwnTemplate>> m_own{};
    QString m_shown{}; ///< the text as it was last shown
    int m_row = -1;
    TemplateListModel *m_model;
    QTableView *m_table;
    MessageStrip *m_strip;
    ChoiceBox *m_versions;
    QLineEdit *m_title;
    QPlainTextEdit *m_body;
    QLabel *m_mattersLabel;
    QPlainTextEdit *m_matters;
    QPlainTextEdit *m_notes;
    DateField *m_from;
    DeskButton *m_withdraw;
};
