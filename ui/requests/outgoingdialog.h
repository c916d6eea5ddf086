#pragma once
#include "core/desk/desk.h"

#include <QDialog>

class DeskButton;
class MessageStrip;
class QLineEdit;
class QListWidget;

/// 对外文件核查: every find in a file that is to leave, each ticked by a second person (rules §13).
class OutgoingDialog final : public QDialog
{
    Q_OBJECT

public:
    OutgoingDialog(Desk &desk, const Case &file, const Attachment &attachment,
                   QWidget *parent = nullptr);

private:
    void fill();
    void layOut(const QString &who);
    QStringList marked() const;
    void tick();

    Desk &m_desk;
    Case m_file{};
    Attachment m_attachment{};
    MessageStrip *m_strip;
    QListWidget *m_list;
    QLineEdit *m_reason;
    DeskButton *m_tick;
};
