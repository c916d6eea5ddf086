#pragma once
#include <QWidget>

class QLabel;

/// The line at the foot: the file in use and the last act; exchange, journal and calendar. Empty
/// items are not shown.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setFile(const QString &name);
    /// What was just done; stays until the next act.
    void say(const QString &line);
    /// Why the last act was not done.
    void warn(const QString &line);
    void setExchange(const QString &line);
    void setJournal(const QString &line, bool good);
    /// Amber only when a due date lies beyond the schedules.
    void setCalendar(const QString &line, bool beyond);

private:
    QLabel *m_file;
    QLabel *m_said;
    QLabel *m_exchange;
    QLabel *m_journal;
    QLabel *m_calendar;
};
