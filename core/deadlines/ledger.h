#pragma once
#include "core/deadlines/deadline.h"

enum class DayUse {
    Start, ///< the day the period starts from; not counted
    Counted,
    Rest,       ///< weekend or holiday
    Excluded,   ///< a working day inside a pause
    Superseded, ///< before the last reset (补正, 缴费): counted once, no longer
    Delayed,    ///< a working day that 延迟答复 added (art. 35)
};

/// One day of the ledger, with what it rests on.
struct LedgerDay
{
    QDate date{};
    DayUse use{};
    int running = 0; ///< counted days up to here
    bool makeUp = false;
    bool inExtension = false;
    bool tentative = false;
    QString holiday{};  ///< its name on a holiday or make-up day
    QString notice{};   ///< number of the notice that says so
    QString citation{}; ///< key of the article that this day's use rests on
    QString tags{}; ///< events of the day: any of 收重补送达回延告缴原限 (one character each)
    bool operator==(const LedgerDay &) const = default;
};

enum class SegmentKind {
    Received,
    Counted,
    Superseded,
    Consultation,
    AwaitingSupplement,
    AwaitingFee,
    Extended,
    Redo, ///< the day from which the answer is given anew (责令重作)
    Delayed
};
/// A run of days with one reason, for the table under the strip; rest days lie inside segments
/// without being summed.
struct LedgerSegment
{
    SegmentKind kind{};
    QDate first{};
    QDate last{};
    int counted = 0;
    int excluded = 0;
    int running = 0;
    QString citation{};
};

/// The deadline with every day from receipt to the last day explained.
struct DayLedger
{
    Deadline deadline{};
    std::vector<LedgerDay> days{};
    std::vector<LedgerSegment> segments{};
};
Result<DayLedger> dayLedger(const ClockEvents &events, QDate asOf, const Law &law,
                            const WorkCalendar &calendar);
