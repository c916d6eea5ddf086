#include "core/requests/nextact.h"

#include "core/calendar/workcalendar.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
struct Look
{
    const Case &file;
    QDate today{};
    const Law &law;
    const WorkCalendar &calendar;

    const Request &request() const { return file.request.value; }
    /// The last day of a period that began on \p start, with its article.
    Result<NextAct> within(Act act, PeriodKind kind, QDate start, bool waiting = false) const
    {
        const QDate lawDay = request().received.isValid() ? request().received : today;
        return law.period(kind, lawDay).and_then([&](const Period &period) {
            return calendar.add(start, period.length).map([&](const Landing &landing) {
                return NextAct{act, landing.date, period.citation, waiting};
            });
        });
    }
    /// Due with the answer itself.
    Result<NextAct> byAnswer(Act act, bool waiting = false) const
    {
        return deadline(clockEvents(file), today, law, calendar).and_then([&](const Deadline &due) {
            return law.period(answerPeriod(clockEvents(file)), request().received)
                .map([&](const Period &period) {
                    return NextAct{act, due.alarm(), period.citation, waiting};
                });
        });
    }
};

/// A letter on its way: delivery to be proved, then awaited until the limit, then to be closed.
struct Awaited
{
    Act prove{};
    Act await{};
    Act close{};
};

Result<NextAct> awaited(const Look &look, const Awaited &acts, QDate delivered, QDate limit,
                        PeriodKind kind)
{
    if (!delivered.isValid())
        return look.byAnswer(acts.prove);
    const auto open = look.within(acts.await, kind, delivered, true);
    if (!open)
        return open;
    NextAct act = *open;
    if (limit.isValid())
        act.last = limit;
    return look.today <= act.last ? Result<NextAct>{act} : look.byAnswer(acts.close);
}

bool isOpen(const Seen<Consultation> &seen)
{
    return !seen.value.returned.isValid() && seen.value.opinion == Opinion::None;
}

Result<NextAct> inHand(const Look &look)
{
    const Request &request = look.request();
    const auto asked = std::ranges::find_if(look.file.consultations, isOpen);
    if (asked != look.file.consultations.end()) {
        const Consultation &open = asked->value;
        // Not delivered is alarming only when the letter had time to arrive (R-CAL-9).
        const auto alarm = look.law.alarm(AlarmKind::DeliveryMissing, look.today);
        const bool fresh = alarm && look.calendar.count(open.sent, look.today) <= alarm->days;
        if (!open.reached.isValid() && fresh)
            return look.within(Act::AwaitOpinion, PeriodKind::Consultation, open.sent, true);
        return awaited(look, {Act::ProveConsultation, Act::AwaitOpinion, Act::CloseConsultation},
                       open.reached, {}, PeriodKind::Consultation);
    }
    const bool returned = !request.outcome.isEmpty() && request.draftedBy.isNull();
    return look.byAnswer(returned ? Act::Redraft : Act::Draft);
}

/// Confirmed the day after; who can't be reached is tried again, then written to (R-REQ-5a).
Result<NextAct> unconfirmed(const Look &look)
{
    const auto tries = look.file.attempts.size();
    const auto needed = look.law.convention(u"contact_attempts"_s, look.today);
    if (tries == 0 || !needed)
        return look.within(Act::Confirm, PeriodKind::Registration, look.request().submitted);
    const bool enough = tries >= needed->toUInt();
    return look.within(enough ? Act::AskSupplement : Act::Confirm, PeriodKind::Contact,
                       look.request().submitted);
}

Result<NextAct> newlyReceived(const Look &look)
{
    if (!look.request().defects.isEmpty()) {
        const auto notice =
            look.within(Act::AskSupplement, PeriodKind::SupplementNotice, look.request().received);
        if (!notice || look.today <= notice->last)
            return notice;
    }
    return inHand(look);
}
} // namespace

Result<std::optional<NextAct>> nextAct(const Case &file, QDate today, const Law &law,
                                       const WorkCalendar &calendar)
{
    const Look look{file, today, law, calendar};
    const Request &request = file.request.value;
    const auto some = [](const Result<NextAct> &act) {
        return act.map([](const NextAct &known) { return std::optional{known}; });
    };
    if (request.closed.isValid())
        return std::optional<NextAct>{};
    switch (request.status) {
    case Status::Unregistered:
    case Status::Unconfirmed: return some(unconfirmed(look));
    case Status::Received: return some(newlyReceived(look));
    case Status::InProgress: return some(inHand(look));
    // The law stops no clock for it (R-REQ-11): due with the answer.
    case Status::AwaitingReason: return some(look.byAnswer(Act::AwaitReason, true));
    case Status::AwaitingSupplement:
        return some(awaited(
            look, {Act::ProveSupplement, Act::AwaitSupplement, Act::CloseSupplement},
            request.supplementReached, request.supplementLimit, PeriodKind::SupplementReply));
    case Status::AwaitingFee:
        return some(awaited(look, {Act::ProveFeeNotice, Act::AwaitPayment, Act::CloseFee},
                            request.feeReached, {}, PeriodKind::Payment));
    case Status::InReview: return some(look.byAnswer(Act::Review));
    case Status::Signed: return some(look.byAnswer(Act::Serve));
    case Status::Answered:
    case Status::Archived:
    case Status::AbandonedSupplement:
    case Status::AbandonedFee:
    case Status::Ended:
    case Status::UnderReview:
    case Status::InLawsuit:
    case Status::Voided: break;
    }
    return std::optional<NextAct>{};
}

std::optional<Deadline> expectedDeadline(const Case &file, QDate today, const Law &law,
                                         const WorkCalendar &calendar)
{
    if (file.request.value.status != Status::Unconfirmed)
        return {};
    ClockEvents events = clockEvents(file);
    events.received = today;
    const auto due = deadline(events, today, law, calendar);
    return due ? std::optional{*due} : std::nullopt;
}

Step stepOf(Act act)
{
    constexpr std::array steps{Step::Confirm,
                               Step::IssueSupplement,
                               Step::SubmitDraft,
                               Step::SubmitDraft,
                               Step::Sign,
                               Step::Serve,
                               Step::SupplementReceived,
                               Step::SupplementServed,
                               Step::SupplementExpired,
                               Step::ConsultBack,
                               Step::ConsultReached,
                               Step::ConsultExpire,
                               Step::FeePaid,
                               Step::FeeNoticeServed,
                               Step::FeeExpired,
                               Step::ReasonAccepted};
    return steps.at(std::size_t(act));
}
