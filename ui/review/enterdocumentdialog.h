#pragma once
#include "core/desk/desk.h"

#include <QDialog>

class DateField;
class Dialogs;
class MessageStrip;
class QLineEdit;
class QPlainTextEdit;

/// 录入公文: number, title, kind, day of formation and text, pasted or read from a text file.
class EnterDocumentDialog final : public QDialog
{
    Q_OBJECT

public:
    EnterDocumentDialog(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

Q_SIGNALS:
    void entered(DocumentId id);

private:
    void build();
    void openFile();
    void enter();

    Desk &m_desk;
    Dialogs &m_dialogs;
    MessageStrip *m_strip;
    QLineEdit *m_number, *m_title, *m_kind;
    DateField *m_formed;
    QPlainTextEdit *m_body;
};
