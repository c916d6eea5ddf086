#pragma once
#include "core/calendar/workcalendar.h"

#include <QWidget>

#include <functional>

class DeskButton;
class QLabel;
class QLineEdit;
class QStandardItemModel;

/// Who is at the desk, what day it is, and the line that finds or does.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(const QString &organ, const QString &officer, QWidget *parent = nullptr);
    void setToday(QDate day, const CalendarDay &kind);
    void setPrivacy(bool on);
    /// Something that the command line does when its name is chosen.
    void addCommand(const QString &name, std::function<void()> act);
    void focusFind();

Q_SIGNALS:
    void privacyAsked();

private:
    void buildFind();

    QLineEdit *m_find;
    DeskButton *m_privacy;
    QLabel *m_date;
    QLabel *m_kind;
    QStandardItemModel *m_commands;
    QList<std::function<void()>> m_acts{};
};
