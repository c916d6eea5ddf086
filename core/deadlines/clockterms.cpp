#include "core/deadlines/clockrun.h"

#include <QLatin1StringView>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace {
struct Pair
{
    QLatin1StringView earlierName{};
    QDate earlier{};
    QLatin1StringView laterName{};
    QDate later{};
};

Result<> inOrder(std::initializer_list<Pair> pairs)
{
    for (const Pair &pair : pairs) {
        if (pair.earlier.isValid() && pair.later.isValid() && pair.later < pair.earlier)
            return fail(ErrorCode::ImpossibleOrder, {pair.earlierName, pair.laterName});
    }
    return {};
}

Result<> checkConsultation(const ClockEvents::Consultation &letter, QDate received)
{
    constexpr auto sent = "consultations.sent"_L1;
    constexpr auto reached = "consultations.reached"_L1;
    constexpr auto returned = "consultations.returned"_L1;
    if (!letter.sent.isValid())
        return fail(ErrorCode::MissingMember, {sent});
    return inOrder({
        {"received"_L1, received, sent, letter.sent},
        {sent, letter.sent, reached, letter.reached},
        {sent, letter.sent, returned, letter.returned},
        {reached, letter.reached, returned, letter.returned},
    });
}
} // namespace

Result<> checkOrder(const ClockEvents &events)
{
    if (!events.received.isValid())
        return fail(ErrorCode::MissingMember, {"received"_L1});
    const auto supplement = events.supplement.value_or(ClockEvents::Supplement{});
    const auto fee = events.fee.value_or(ClockEvents::Fee{});
    const QDate extended = events.extension ? events.extension->noticed : QDate{};
    constexpr auto received = "received"_L1;
    const auto done = inOrder({
        {"submitted"_L1, events.submitted, received, events.received},
        {received, events.received, "redo.from"_L1, events.redo ? events.redo->from : QDate{}},
        {received, events.received, "delayed_until"_L1, events.delayedUntil},
        {received, events.received, "supplement.noticed"_L1, supplement.noticed},
        {received, events.received, "supplement.received"_L1, supplement.received},
        {"supplement.noticed"_L1, supplement.noticed, "supplement.received"_L1,
         supplement.received},
        {received, events.received, "extension.noticed"_L1, extended},
        {received, events.received, "fee.noticed"_L1, fee.noticed},
        {received, events.received, "fee.reached"_L1, fee.reached},
        {received, events.received, "fee.paid"_L1, fee.paid},
        {"fee.noticed"_L1, fee.noticed, "fee.reached"_L1, fee.reached},
        {"fee.noticed"_L1, fee.noticed, "fee.paid"_L1, fee.paid},
        {"fee.reached"_L1, fee.reached, "fee.paid"_L1, fee.paid},
    });
    if (!done)
        return done;
    for (const auto &letter : events.consultations) {
        if (const auto checked = checkConsultation(letter, events.received); !checked)
            return checked;
    }
    return {};
}

PeriodKind answerPeriod(const ClockEvents &events)
{
    return events.correction ? PeriodKind::Correction : PeriodKind::Answer;
}

Result<ClockTerms> termsOf(const ClockEvents &events, const Law &law)
{
    ClockTerms terms;
    const auto readOn = [&](QDate day, PeriodKind kind, Period &term, bool needed) -> Result<> {
        auto period = law.period(kind, day);
        if (period)
            term = std::move(*period);
        else if (needed)
            return tl::unexpected(period.error());
        return {};
    };
    const auto read = [&](PeriodKind kind, Period &term, bool needed) {
        return readOn(events.received, kind, term, needed);
    };
    if (const auto done = read(answerPeriod(events), terms.answer, true); !done)
        return tl::unexpected(done.error());
    if (const auto done =
            read(PeriodKind::Extension, terms.extension, events.extension.has_value());
        !done)
        return tl::unexpected(done.error());
    if (const auto done = read(PeriodKind::Payment, terms.payment, events.fee.has_value()); !done)
        return tl::unexpected(done.error());
    if (const auto done =
            read(PeriodKind::Consultation, terms.consultation, !events.consultations.empty());
        !done)
        return tl::unexpected(done.error());
    if (events.redo) {
        const auto kind = events.redo->byCourt ? PeriodKind::RedoByJudgment : PeriodKind::Redo;
        if (const auto done = readOn(events.redo->from, kind, terms.redo, true); !done)
            return tl::unexpected(done.error());
        if (events.redo->days > 0) { // the decision's own term
            terms.redo.length = events.redo->days;
            terms.redo.unit = events.redo->unit;
            terms.redo.citation = terms.redo.effect;
        }
    }
    if (const auto done = read(PeriodKind::ReasonReply, terms.delay, events.delayedUntil.isValid());
        !done)
        return tl::unexpected(done.error());
    // The law before 2019 set no days for these: what it did not limit can't be late.
    const auto known = [&](PeriodKind kind) {
        return law.period(kind, events.received).value_or(Period{});
    };
    terms.supplementNotice = known(PeriodKind::SupplementNotice);
    terms.registration = known(PeriodKind::Registration);
    if (events.extension && events.extension->days < 1)
        return fail(ErrorCode::OutOfRange, {"extension.days"_L1});
    if (events.extension && events.extension->days > terms.extension.length)
        return fail(ErrorCode::ExtensionTooLong, {QString::number(terms.extension.length)});
    return terms;
}
