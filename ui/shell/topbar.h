#pragma once
#include "core/calendar/workcalendar.h"
#include "ui/common/findhit.h"

#include <QWidget>

#include <functional>

class DeskButton;
class FindBox;
class ElidedLabel;
class QHBoxLayout;
class QLabel;

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
    FindBox &find() { return *m_find; }
    void focusFind();

Q_SIGNALS:
    void privacyAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFind();
    void measureFind();
    QList<FindHit> commandsLike(const QString &text) const;

    FindBox *m_find;
    DeskButton *m_privacy;
    ElidedLabel *m_organ;
    ElidedLabel *m_officer;
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
    QLabel *m_date;
    QLabel *m_kind;
    QList<FindHit> m_commands{};
};
