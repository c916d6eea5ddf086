#pragma once
#include "ui/counter/intakedraft.h"

#include <QWidget>

class QLineEdit;
class ReceiptSection;
class WorkCalendar;

/// 快速收件: channel, day, name, one line of content; Enter registers with what is there.
class QuickForm final : public QWidget
{
    Q_OBJECT

public:
    QuickForm(const Law &law, const WorkCalendar &calendar, QWidget *parent = nullptr);
    void present(const IntakeDraft &draft, QDate today);
    /// Overwrites its own four fields; a content of several lines only when it was edited here.
    void collect(IntakeDraft &draft) const;

Q_SIGNALS:
    void changed();
    void entered();

private:
    ReceiptSection *m_receipt;
    QLineEdit *m_name;
    QLineEdit *m_subject;
};
