#pragma once
#include "ui/counter/intakedraft.h"
#include "ui/counter/intakehints.h"

#include <QWidget>

class DateField;
class DateLine;
class SegmentBar;

/// 收件: by which way, on which day, and what follows from it.
class ReceiptSection final : public QWidget
{
    Q_OBJECT

public:
    ReceiptSection(const Law &law, const WorkCalendar &calendar, QWidget *parent = nullptr);
    void present(const IntakeDraft &draft, QDate today);
    void collect(IntakeDraft &draft) const;
    SegmentBar *channelBar() const { return m_channel; }

Q_SIGNALS:
    void changed();

private:
    void propose();
    void refresh();

    const Law &m_law;
    const WorkCalendar &m_calendar;
    QDate m_today{};
    SegmentBar *m_channel;
    DateField *m_received;
    QLabel *m_why;
    DateLine *m_line;
};
