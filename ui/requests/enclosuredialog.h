#pragma once
#include "core/desk/desk.h"

#include <QDialog>

class DeskButton;
class MessageStrip;
class QCheckBox;
class QLineEdit;

/// A second person looks at every find of a file before it leaves (rules §13).
class EnclosureDialog final : public QDialog
{
    Q_OBJECT

public:
    EnclosureDialog(Desk &desk, Case file, Attachment attachment, QWidget *parent = nullptr);

private:
    QWidget *findList();
    void followTicks();
    void finish();

    Desk &m_desk;
    Case m_file;
    Attachment m_attachment;
    MessageStrip *m_strip;
    QList<QCheckBox *> m_ticks{};
    QLineEdit *m_reason;
    DeskButton *m_done;
};
