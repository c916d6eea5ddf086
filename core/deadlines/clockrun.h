#pragma once
#include "core/calendar/workcalendar.h"
#include "core/deadlines/deadline.h"

/// The periods in force on the receipt day; 0 where the law of that day knew none.
struct ClockTerms
{
    Period answer{};
    Period extension{};
    Period consultation{};
    Period supplementNotice{};
    Period payment{};
    Period registration{};
    Period redo{};  ///< with the decision's own length when it names one
    Period delay{}; ///< 延迟答复: its article
};

/// Days (after, until] that a consultation takes out; latest is where an open one ends at the
/// latest.
struct Pause
{
    QDate after{};
    QDate until{};
    QDate latest{};
    bool open = false;
    bool replied = false; ///< or silent past its term; false while nothing proves delivery
};

/// One run of the clock with what a ledger needs to explain it.
struct ClockRun
{
    Deadline deadline{};
    ClockTerms terms{};
    std::vector<Pause> pauses{}; ///< by their first day; empty when none counts
    QDate supplementReset{};     ///< a restart that stands
    QDate paymentReset{};
    QDate start{};        ///< the receipt day, or the day from which the answer is redone
    bool delayed = false; ///< the last day is the one that was set under art. 35
};

Result<> checkOrder(const ClockEvents &events);
Result<ClockTerms> termsOf(const ClockEvents &events, const Law &law);
Result<ClockRun> runClock(const ClockEvents &events, QDate asOf, const Law &law,
                          const WorkCalendar &calendar);
