#include "core/letters/clockwords.h"

#include "core/letters/placeholder.h"
#include "core/requests/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
Result<Deadline> clockWith(const ClockEvents &events, const LetterInput &input)
{
    return deadline(events, input.dated, input.law, input.calendar);
}

QString dateOf(const Result<Deadline> &clock, QDate Deadline::*date)
{
    return clock ? writtenDate(*clock.*date) : QString{};
}

QString yes(bool said)
{
    return said ? u"yes"_s : QString{};
}

QString feeTerm(const LetterInput &input, const QString &prefix)
{
    const FeeNotice *notice = feeNoticeOf(input);
    if (!notice)
        return {};
    return input.law.convention(prefix + word(notice->basis), input.dated).value_or(QString{});
}
} // namespace

Result<Deadline> clockwords::clockOf(const LetterInput &input)
{
    return clockWith(clockEvents(input.file), input);
}

Result<Deadline> clockwords::clockBeforeExtension(const LetterInput &input)
{
    ClockEvents events = clockEvents(input.file);
    events.extension.reset();
    return clockWith(events, input);
}

Result<Deadline> clockwords::clockBeforeFee(const LetterInput &input)
{
    ClockEvents events = clockEvents(input.file);
    events.fee.reset();
    return clockWith(events, input);
}

Result<Deadline> clockwords::clockBeforeDelay(const LetterInput &input)
{
    ClockEvents events = clockEvents(input.file);
    events.delayedUntil = {};
    return clockWith(events, input);
}

QString clockwords::beforeDelay(const LetterInput &input)
{
    return dateOf(clockBeforeDelay(input), &Deadline::date);
}

Result<Fee> clockwords::workedFee(const LetterInput &input)
{
    const FeeNotice *notice = feeNoticeOf(input);
    if (!notice)
        return fail(ErrorCode::NotFound, {u"fee"_s});
    return input.law.tariff(notice->basis, input.file.request.value.received)
        .and_then([&](const Tariff &tariff) { return fee(tariff, notice->before, notice->count); });
}

QString clockwords::original(const LetterInput &input)
{
    return dateOf(clockOf(input), &Deadline::original);
}

QString clockwords::headline(const LetterInput &input)
{
    return dateOf(clockOf(input), &Deadline::date);
}

QString clockwords::beforeExtension(const LetterInput &input)
{
    return dateOf(clockBeforeExtension(input), &Deadline::date);
}

QString clockwords::paused(const LetterInput &input)
{
    const auto clock = clockOf(input);
    return yes(clock && clock->state == ClockState::Paused);
}

QString clockwords::supplementInTime(const LetterInput &input)
{
    const auto clock = clockOf(input);
    return yes(clock && std::ranges::find(clock->warnings, DeadlineWarning::SupplementNoticeLate) ==
                            clock->warnings.end());
}

QString clockwords::feeBasis(const LetterInput &input)
{
    return feeTerm(input, u"fee.basis."_s);
}

QString clockwords::feeUnit(const LetterInput &input)
{
    return feeTerm(input, u"fee.unit."_s);
}

QString clockwords::byItems(const LetterInput &input)
{
    const FeeNotice *notice = feeNoticeOf(input);
    return yes(notice && notice->basis == FeeBasis::Items);
}

QString clockwords::feeBefore(const LetterInput &input)
{
    const FeeNotice *notice = feeNoticeOf(input);
    return notice && notice->before > 0 ? QString::number(notice->before) : QString{};
}

QString clockwords::feeCount(const LetterInput &input)
{
    const FeeNotice *notice = feeNoticeOf(input);
    return notice ? QString::number(notice->count) : QString{};
}

QString clockwords::feeAmount(const LetterInput &input)
{
    const FeeNotice *notice = feeNoticeOf(input);
    return notice ? writtenMoney(notice->amount) : QString{};
}

QString clockwords::feeReason(const LetterInput &input)
{
    const FeeNotice *notice = feeNoticeOf(input);
    return notice ? notice->reason : QString{};
}

QString clockwords::payBy(const LetterInput &input)
{
    const bool handedOver = input.file.request.value.feeReached == input.dated;
    return handedOver ? dateOf(clockOf(input), &Deadline::payBy) : QString{};
}

QString clockwords::lastPayment(const LetterInput &input)
{
    return dateOf(clockOf(input), &Deadline::payBy);
}

QStringList clockwords::feeArticle(const LetterInput &input)
{
    const FeeNotice *notice = feeNoticeOf(input);
    if (!notice)
        return {};
    const auto tariff = input.law.tariff(notice->basis, input.file.request.value.received);
    return tariff ? QStringList{tariff->citation} : QStringList{};
}
