#include "core/calendar/workcalendar.h"
#include "core/deadlines/deadline.h"

#include <algorithm>

namespace {
bool warnsOf(const Deadline &deadline, DeadlineWarning warning)
{
    return std::ranges::find(deadline.warnings, warning) != deadline.warnings.end();
}

/// Whether the clock really stands still: after a late notice the date goes on counting against the
/// organ.
bool standsStill(const Deadline &deadline, int remaining)
{
    switch (deadline.state) {
    case ClockState::Running: break;
    case ClockState::Paused: return remaining >= 0;
    case ClockState::AwaitingSupplement:
        return !warnsOf(deadline, DeadlineWarning::SupplementNoticeLate);
    case ClockState::AwaitingFee: return !warnsOf(deadline, DeadlineWarning::FeeNoticeLate);
    case ClockState::Abandoned: return true;
    }
    return false;
}
} // namespace

int remainingDays(QDate today, QDate last, const WorkCalendar &calendar)
{
    return calendar.count(today, last);
}

Urgency urgency(const Deadline &deadline, QDate today, const Law &law, const WorkCalendar &calendar)
{
    const int remaining = remainingDays(today, deadline.alarm(), calendar);
    if (standsStill(deadline, remaining))
        return Urgency::Paused;
    // A deadline is a working day, but today may be the day off after it: over is over.
    if (today > deadline.alarm())
        return Urgency::Overdue;
    const auto within = [&](AlarmKind kind) {
        const auto alarm = law.alarm(kind, today);
        return alarm && remaining <= alarm->days;
    };
    if (within(AlarmKind::AnswerClose))
        return Urgency::Close;
    return within(AlarmKind::AnswerNear) ? Urgency::Near : Urgency::Ample;
}
