#pragma once
#include "core/desk/documentdesk.h"

#include <QDialog>

class DateField;
class DeskButton;
class MessageStrip;
class QLineEdit;
class QPlainTextEdit;

/// 动态调整 of an attribute that stands: why, on whose approval, and where it was public, its
/// withdrawal. Beside it the versions before.
class AdjustDialog final : public QDialog
{
    Q_OBJECT

public:
    AdjustDialog(Desk &desk, const Document &document, const Determination &to,
                 QWidget *parent = nullptr);

private:
    void save();
    QString versionsText() const;

    Desk &m_desk;
    Document m_document;
    Determination m_to;
    MessageStrip *m_strip;
    QPlainTextEdit *m_reason;
    QLineEdit *m_trigger;
    QLineEdit *m_approver;
    DateField *m_withdrawn;
    QLineEdit *m_withdrawal;
};
