#include "core/deadlines/reckoning.h"

#include <algorithm>

Reckoning::Reckoning(const ClockEvents &events, QDate asOf, ClockTerms terms,
                     const WorkCalendar &calendar)
    : m_events{events}
    , m_asOf{asOf}
    , m_calendar{calendar}
{
    m_run.terms = std::move(terms);
}

Landing Reckoning::land(QDate start, int days)
{
    auto landing = m_calendar.add(start, days);
    if (landing)
        return *landing;
    if (!m_error)
        m_error = std::move(landing.error());
    return {};
}

bool Reckoning::isBeyond(const Period &term, QDate start, QDate day)
{
    return term.length > 0 && day > add(start, term.length);
}

int Reckoning::excluded(QDate base, QDate Pause::*end, QDate day) const
{
    int days = 0;
    QDate counted = base;
    for (const Pause &pause : m_run.pauses) {
        if (pause.after >= day)
            break;
        const QDate from = std::max(pause.after, counted);
        counted = std::max(pause.*end, counted);
        days += m_calendar.count(from, counted);
    }
    return days;
}

int Reckoning::extensionOf(QDate base, QDate day) const
{
    if (!m_events.extension)
        return 0;
    const QDate noticed = m_events.extension->noticed;
    return !noticed.isValid() || (noticed >= base && noticed < day) ? m_events.extension->days : 0;
}

Landing Reckoning::landing(QDate base, QDate Pause::*end)
{
    return land(base, m_run.deadline.period + extensionOf(base) + excluded(base, end));
}

Pause Reckoning::readPause(const ClockEvents::Consultation &letter)
{
    Pause pause{letter.sent, letter.sent, letter.sent, false, true};
    if (!letter.reached.isValid() && !letter.returned.isValid()) {
        warn(DeadlineWarning::ConsultationUndelivered);
        pause.replied = false;
        return pause;
    }
    const QDate cap = letter.reached.isValid()
                          ? add(letter.reached, m_run.terms.consultation.length)
                          : letter.returned;
    if (letter.returned.isValid()) {
        if (letter.returned > cap)
            warn(DeadlineWarning::ConsultationReplyLate);
        pause.until = std::min(letter.returned, cap);
        pause.latest = pause.until;
        return pause;
    }
    pause.open = m_asOf < cap;
    pause.until = pause.open ? std::max(letter.sent, m_asOf) : cap;
    pause.latest = cap;
    return pause;
}

void Reckoning::readPauses()
{
    m_run.pauses.reserve(m_events.consultations.size());
    for (const auto &letter : m_events.consultations)
        m_run.pauses.push_back(readPause(letter));
    std::ranges::sort(m_run.pauses, {}, &Pause::after);
}

void Reckoning::readFee()
{
    const auto &fee = m_events.fee;
    if (!fee)
        return;
    if (fee->reached.isValid())
        m_run.deadline.payBy = add(fee->reached, m_run.terms.payment.length);
    else if (fee->noticed.isValid() || fee->paid.isValid())
        warn(DeadlineWarning::FeeUndelivered);
    m_paymentLate =
        fee->paid.isValid() && m_run.deadline.payBy.isValid() && fee->paid > m_run.deadline.payBy;
    if (m_paymentLate)
        warn(DeadlineWarning::PaymentLate);
}

/// The period and the day it starts from. A term of the decision in calendar days or months is read
/// as the working days until its last one, so that pauses lengthen it alike (民法典第二百零三条).
void Reckoning::settleStart()
{
    Deadline &deadline = m_run.deadline;
    m_run.start = m_events.received;
    deadline.period = m_run.terms.answer.length;
    if (m_events.redo) {
        const Period &term = m_run.terms.redo;
        m_run.start = m_events.redo->from;
        const QDate end = term.unit == PeriodUnit::Month ? m_run.start.addMonths(term.length)
                                                         : m_run.start.addDays(term.length);
        const auto last = m_calendar.rollForward(end);
        if (term.unit == PeriodUnit::WorkingDay)
            deadline.period = term.length;
        else if (last)
            deadline.period = m_calendar.count(m_run.start, last->date);
        else if (!m_error)
            m_error = last.error();
    }
    deadline.original = add(m_run.start, deadline.period);
}

/// 条例第三十条、信息处理费管理办法第六条：收到补正之日、缴费次日起重新计算。
void Reckoning::settleBase()
{
    Deadline &deadline = m_run.deadline;
    const auto supplement = m_events.supplement.value_or(ClockEvents::Supplement{});
    const auto fee = m_events.fee.value_or(ClockEvents::Fee{});
    m_supplementLate = isBeyond(m_run.terms.supplementNotice, m_run.start, supplement.noticed);
    if (m_supplementLate)
        warn(DeadlineWarning::SupplementNoticeLate);
    const bool doubtful = m_supplementLate && supplement.received.isValid();
    if (!doubtful)
        m_run.supplementReset = supplement.received;
    // After a doubtful restart only a payment that followed it, noticed within the original period,
    // is certain.
    const bool certain =
        !doubtful || (fee.paid >= supplement.received &&
                      (!fee.noticed.isValid() || fee.noticed <= deadline.original));
    if (fee.paid.isValid() && !m_paymentLate && certain)
        m_run.paymentReset = fee.paid;
    m_literal = doubtful && !m_run.paymentReset.isValid();
    const auto later = [](QDate a, QDate b) { return b.isValid() ? std::max(a, b) : a; };
    deadline.base = later(later(m_run.start, m_run.supplementReset), m_run.paymentReset);
    m_granted = later(later(m_run.start, supplement.received), fee.paid);
}

void Reckoning::settleDate()
{
    Deadline &deadline = m_run.deadline;
    if (m_granted != deadline.base) // a late notice or payment makes it doubtful
        deadline.alternative = landing(m_granted, &Pause::until).date;
    if (m_literal) {
        const Landing original = land(m_run.start, deadline.period);
        deadline.date = original.date;
        deadline.tentative = original.tentative;
        return;
    }
    const Landing headline = landing(deadline.base, &Pause::until);
    deadline.date = headline.date;
    deadline.tentative = headline.tentative;
    deadline.excluded = excluded(deadline.base, &Pause::until);
    deadline.extension = extensionOf(deadline.base);
    const auto open = [&](const Pause &pause) {
        return pause.open && pause.latest > deadline.base;
    };
    if (std::ranges::any_of(m_run.pauses, open)) {
        deadline.state = ClockState::Paused;
        deadline.latest = landing(deadline.base, &Pause::latest).date;
    }
}

/// R-CLD-1: what a letter told stays as a ceiling.
void Reckoning::settlePromise()
{
    Deadline &deadline = m_run.deadline;
    const auto &promised = m_events.promised;
    if (!promised || promised->base != deadline.base)
        return;
    const auto ceiling = [&](int days) {
        const int gained = days - promised->days;
        return gained > 0 ? add(promised->until, gained) : promised->until;
    };
    const int counted = deadline.period + deadline.extension;
    const QDate told = ceiling(counted + deadline.excluded);
    if (told >= deadline.date)
        return;
    deadline.date = told;
    if (deadline.latest.isValid())
        deadline.latest =
            std::min(deadline.latest, ceiling(counted + excluded(deadline.base, &Pause::latest)));
    warn(DeadlineWarning::PromisedEarlier);
}

/// 条例第三十五条：确定延迟答复的合理期限并告知申请人。
void Reckoning::settleDelay()
{
    Deadline &deadline = m_run.deadline;
    const QDate until = m_events.delayedUntil;
    if (!until.isValid() || until <= deadline.date)
        return;
    m_run.delayed = true;
    deadline.tentative = deadline.tentative || m_calendar.crossesBareYear(deadline.date, until);
    deadline.date = until;
    if (deadline.latest.isValid())
        deadline.latest = std::max(deadline.latest, until);
}

/// Until something restarts the clock, a late confirmation may not be held to have won days.
void Reckoning::settleSubmitted()
{
    const Deadline &deadline = m_run.deadline;
    if (m_events.redo || !m_events.submitted.isValid() || m_run.delayed ||
        deadline.base != m_events.received)
        return;
    const int days = deadline.period + deadline.extension + deadline.excluded;
    const QDate told = add(m_events.submitted, days);
    if (told < deadline.date)
        m_run.deadline.ifSubmitted = told;
}

void Reckoning::settleState()
{
    Deadline &deadline = m_run.deadline;
    if (const auto &supplement = m_events.supplement;
        supplement && supplement->noticed.isValid() && !supplement->received.isValid())
        deadline.state = ClockState::AwaitingSupplement;
    if (!m_events.fee)
        return;
    const auto &fee = *m_events.fee;
    const bool noticed = fee.noticed.isValid() || fee.reached.isValid();
    if (noticed && !fee.paid.isValid())
        deadline.state = ClockState::AwaitingFee;
    const bool unpaid = !fee.paid.isValid() || m_paymentLate;
    if (deadline.payBy.isValid() && unpaid && m_asOf >= add(deadline.payBy, 1))
        deadline.state = ClockState::Abandoned;
}

Result<ClockRun> Reckoning::run()
{
    Deadline &deadline = m_run.deadline;
    settleStart();
    readPauses();
    readFee();
    settleBase();
    settleDate();
    settlePromise();
    settleDelay();
    settleSubmitted();
    settleState();
    const QDate base = m_literal ? m_granted : deadline.base;
    warnOfConsultations(base);
    warnOfExtension(base);
    warnOfFee();
    if (!m_events.redo && m_events.submitted.isValid() &&
        isBeyond(m_run.terms.registration, m_events.submitted, m_events.received))
        warn(DeadlineWarning::ConfirmedLate);
    if (deadline.tentative)
        warn(DeadlineWarning::Tentative);
    listWarnings();
    if (m_literal)
        m_run.pauses.clear();
    if (m_error)
        return tl::unexpected(*m_error);
    return std::move(m_run);
}
