#include "core/deadlines/ledger.h"

#include "core/deadlines/clockrun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const auto weekendKey = u"rest.weekend"_s;
const auto holidayKey = u"rest.holiday"_s;

/// Walks from the day the period starts from to the last day, once.
class LedgerWriter
{
public:
    LedgerWriter(const ClockEvents &events, const ClockRun &run, const WorkCalendar &calendar)
        : m_events{events}
        , m_run{run}
        , m_calendar{calendar}
    {
    }
    DayLedger write();

private:
    bool isStart(QDate day) const;
    bool isPaused(QDate day);
    SegmentKind kindOf(QDate day);
    SegmentKind beforeBase(QDate day) const;
    LedgerDay explain(QDate date, SegmentKind kind);
    QString citationOf(SegmentKind kind) const;
    QString tagsOf(QDate day) const;
    void join(const LedgerDay &day, SegmentKind kind);

    const ClockEvents &m_events;
    const ClockRun &m_run;
    const WorkCalendar &m_calendar;
    DayLedger m_ledger{};
    std::size_t m_pause = 0; ///< pauses before it have begun
    QDate m_pausedUntil{};
    int m_running{}; ///< of the start that was passed last
};

bool LedgerWriter::isStart(QDate day) const
{
    return day == m_run.start || day == m_run.supplementReset || day == m_run.paymentReset;
}

bool LedgerWriter::isPaused(QDate day)
{
    for (; m_pause < m_run.pauses.size() && m_run.pauses[m_pause].after < day; ++m_pause)
        m_pausedUntil = std::max(m_pausedUntil, m_run.pauses[m_pause].until);
    return day <= m_pausedUntil;
}

SegmentKind LedgerWriter::beforeBase(QDate day) const
{
    const auto within = [&](QDate after, QDate until) {
        return after.isValid() && until.isValid() && day > after && day <= until;
    };
    if (m_events.supplement && within(m_events.supplement->noticed, m_run.supplementReset))
        return SegmentKind::AwaitingSupplement;
    if (m_events.fee && within(m_events.fee->noticed, m_run.paymentReset))
        return SegmentKind::AwaitingFee;
    return SegmentKind::Superseded;
}

SegmentKind LedgerWriter::kindOf(QDate day)
{
    const bool paused = isPaused(day);
    if (day == m_run.start)
        return m_events.redo ? SegmentKind::Redo : SegmentKind::Received;
    if (day <= m_run.deadline.base) {
        const SegmentKind kind = beforeBase(day);
        return paused && kind == SegmentKind::Superseded ? SegmentKind::Consultation : kind;
    }
    // A consultation sent after the last day still moves it (rules §1.1, with a warning): the days
    // up to the new one stand for those that it took out later.
    const bool full = m_running >= m_run.deadline.period + m_run.deadline.extension;
    if (full && m_run.delayed && !paused)
        return SegmentKind::Delayed;
    if (paused || full)
        return SegmentKind::Consultation;
    return m_running >= m_run.deadline.period ? SegmentKind::Extended : SegmentKind::Counted;
}

QString LedgerWriter::citationOf(SegmentKind kind) const
{
    const auto either = [&](const QString &key) {
        return key.isEmpty() ? m_run.terms.answer.citation : key;
    };
    switch (kind) {
    case SegmentKind::Received: return m_run.terms.answer.effect;
    case SegmentKind::Redo: return m_run.terms.redo.effect;
    case SegmentKind::Counted:
    case SegmentKind::Superseded:
        return m_events.redo ? m_run.terms.redo.citation : m_run.terms.answer.citation;
    case SegmentKind::Delayed: return m_run.terms.delay.effect;
    case SegmentKind::Consultation: return either(m_run.terms.consultation.effect);
    case SegmentKind::AwaitingSupplement: return either(m_run.terms.supplementNotice.effect);
    case SegmentKind::AwaitingFee: return either(m_run.terms.payment.effect);
    case SegmentKind::Extended: return m_run.terms.extension.citation;
    }
    return {};
}

LedgerDay LedgerWriter::explain(QDate date, SegmentKind kind)
{
    const CalendarDay known = m_calendar.day(date);
    LedgerDay day;
    day.date = date;
    day.makeUp = known.kind == DayKind::MakeUp;
    day.tentative = known.tentative;
    day.holiday = known.holiday;
    day.notice = known.notice;
    day.citation = citationOf(kind);
    if (isStart(date)) {
        m_running = 0;
        day.use = DayUse::Start;
        if (date == m_run.supplementReset)
            day.citation = citationOf(SegmentKind::AwaitingSupplement);
        if (date == m_run.paymentReset)
            day.citation = citationOf(SegmentKind::AwaitingFee);
    } else if (!known.counts()) {
        day.use = DayUse::Rest;
        day.citation = known.kind == DayKind::Weekend ? weekendKey : holidayKey;
    } else if (kind == SegmentKind::Counted || kind == SegmentKind::Extended) {
        day.use = DayUse::Counted;
        day.inExtension = kind == SegmentKind::Extended;
        ++m_running;
    } else if (kind == SegmentKind::Superseded) {
        day.use = DayUse::Superseded;
        ++m_running;
    } else if (kind == SegmentKind::Delayed) {
        day.use = DayUse::Delayed;
    } else {
        day.use = DayUse::Excluded;
    }
    day.running = m_running;
    day.tags = tagsOf(date);
    return day;
}

QString LedgerWriter::tagsOf(QDate day) const
{
    QString tags;
    const auto tag = [&](QDate when, QChar mark) {
        if (when == day && !tags.contains(mark))
            tags += mark;
    };
    tag(m_events.received, u'收');
    if (m_events.redo)
        tag(m_events.redo->from, u'重');
    if (const auto &supplement = m_events.supplement) {
        tag(supplement->noticed, u'补');
        tag(supplement->received, u'补');
    }
    for (const auto &letter : m_events.consultations) {
        tag(letter.sent, u'送');
        tag(letter.reached, u'达');
        tag(letter.returned, u'回');
    }
    if (m_events.extension)
        tag(m_events.extension->noticed, u'延');
    if (const auto &fee = m_events.fee) {
        tag(fee->noticed, u'告');
        tag(fee->reached, u'达');
        tag(fee->paid, u'缴');
    }
    const bool restarted = m_run.deadline.base > m_run.start;
    if (restarted && m_run.deadline.extension == 0)
        tag(m_run.deadline.original, u'原');
    tag(m_run.deadline.date, u'限');
    return tags;
}

void LedgerWriter::join(const LedgerDay &day, SegmentKind kind)
{
    if (day.use == DayUse::Rest)
        return;
    auto &segments = m_ledger.segments;
    if (segments.empty() || segments.back().kind != kind)
        segments.push_back({.kind = kind, .first = day.date, .citation = day.citation});
    LedgerSegment &segment = segments.back();
    segment.last = day.date;
    segment.counted += day.use == DayUse::Counted;
    segment.excluded += day.use == DayUse::Excluded;
    segment.running = day.running;
}

DayLedger LedgerWriter::write()
{
    const Deadline &deadline = m_run.deadline;
    m_ledger.deadline = deadline;
    for (QDate date = m_run.start; date <= deadline.date; date = date.addDays(1)) {
        const SegmentKind kind = kindOf(date);
        m_ledger.days.push_back(explain(date, kind));
        LedgerDay &day = m_ledger.days.back();
        // Where the period would have ended without the extension.
        if (deadline.extension > 0 && day.use == DayUse::Counted && day.running == deadline.period)
            day.tags += u'原';
        join(day, kind);
    }
    return std::move(m_ledger);
}
} // namespace

Result<DayLedger> dayLedger(const ClockEvents &events, QDate asOf, const Law &law,
                            const WorkCalendar &calendar)
{
    return runClock(events, asOf, law, calendar).map([&](const ClockRun &run) {
        return LedgerWriter{events, run, calendar}.write();
    });
}
