#include "core/letters/promise.h"

#include "core/base/date.h"
#include "core/letters/clockwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
const Request &request(const LetterInput &input)
{
    return input.file.request.value;
}

bool stopped(const Deadline &clock)
{
    return clock.state == ClockState::AwaitingSupplement ||
           clock.state == ClockState::AwaitingFee || clock.state == ClockState::Abandoned;
}

/// The receipt promises the period as it began; later the letter that moved it says more.
Result<> checkReceipt(const LetterTemplate &form, const LetterInput &input)
{
    return clockwords::clockOf(input).and_then([&](const Deadline &clock) -> Result<> {
        const bool moved = clock.base != request(input).received || clock.extension > 0;
        if (moved || stopped(clock))
            return refuseLetter(form, u"clock_has_moved"_s, u"R-REQ-10"_s, {isoDate(clock.date)});
        return {};
    });
}

/// 条例第三十条
Result<> checkSupplement(const LetterTemplate &form, const LetterInput &input)
{
    const Request &r = request(input);
    if (!r.supplementNoticed.isValid())
        return refuseLetter(form, u"supplement_not_recorded"_s, u"R-REQ-6"_s);
    if (r.supplementLimit.isValid() && r.supplementLimit <= input.dated)
        return refuseLetter(form, u"limit_not_after_letter"_s, u"R-REQ-6"_s,
                            {isoDate(r.supplementLimit)});
    return {};
}

/// 条例第三十三条第二款: an extension counts only as recorded, told before the day it moves.
Result<> checkExtension(const LetterTemplate &form, const LetterInput &input)
{
    if (request(input).extensionDays < 1 || !request(input).extensionNoticed.isValid())
        return refuseLetter(form, u"extension_not_recorded"_s, u"R-REQ-10"_s);
    const auto before = clockwords::clockBeforeExtension(input);
    if (!before)
        return tl::unexpected(before.error());
    if (input.dated > before->date)
        return refuseLetter(form, u"extension_after_deadline"_s, u"R-REQ-10"_s,
                            {isoDate(before->date)});
    return clockwords::clockOf(input).and_then([&](const Deadline &clock) -> Result<> {
        if (stopped(clock))
            return refuseLetter(form, u"clock_stands_still"_s, u"R-REQ-10"_s);
        if (clock.extension != request(input).extensionDays || clock.date <= before->date)
            return refuseLetter(form, u"extension_does_not_count"_s, u"R-REQ-10"_s,
                                {isoDate(clock.date)});
        return {};
    });
}

/// 条例第三十五条: told before the day that it moves.
Result<> checkDelay(const LetterTemplate &form, const LetterInput &input)
{
    if (!request(input).delayedUntil.isValid())
        return refuseLetter(form, u"delay_not_recorded"_s, u"R-REQ-11"_s);
    return clockwords::clockBeforeDelay(input).and_then([&](const Deadline &before) -> Result<> {
        if (input.dated > before.date)
            return refuseLetter(form, u"extension_after_deadline"_s, u"R-REQ-11"_s,
                                {isoDate(before.date)});
        return {};
    });
}

/// 条例第三十二条、第三十四条
Result<> checkConsultation(const LetterTemplate &form, const LetterInput &input)
{
    const Consultation *asked = consultationOf(input);
    if (!asked || asked->kind != form.consulted)
        return refuseLetter(form, u"no_consultation"_s, u"R-REQ-8"_s);
    if (!asked->sent.isValid())
        return refuseLetter(form, u"consultation_not_sent"_s, u"R-REQ-8"_s);
    return {};
}

/// 信息处理费管理办法: within the answer's period, the sum that the tariff of the day gives.
Result<> checkFee(const LetterTemplate &form, const LetterInput &input)
{
    const FeeNotice *notice = feeNoticeOf(input);
    if (!notice || !request(input).feeNoticed.isValid())
        return refuseLetter(form, u"fee_not_recorded"_s, u"R-FEE-7"_s);
    const auto before = clockwords::clockBeforeFee(input);
    if (!before)
        return tl::unexpected(before.error());
    if (input.dated > before->date)
        return refuseLetter(form, u"fee_after_deadline"_s, u"R-FEE-7"_s, {isoDate(before->date)});
    return clockwords::workedFee(input).and_then([&](const Fee &fee) -> Result<> {
        if (fee.total != notice->amount)
            return refuseLetter(form, u"fee_contradicts_tariff"_s, u"R-FEE-1"_s,
                                {writtenMoney(notice->amount), writtenMoney(fee.total)});
        return {};
    });
}

struct Check
{
    Promise promise{};
    Result<> (*check)(const LetterTemplate &, const LetterInput &) = nullptr;
    QDate (*recorded)(const LetterInput &) = nullptr;
};
constexpr std::array checks{
    Check{Promise::Receipt, checkReceipt, nullptr},
    Check{Promise::Supplement, checkSupplement,
          [](const LetterInput &i) { return request(i).supplementNoticed; }},
    Check{Promise::Extension, checkExtension,
          [](const LetterInput &i) { return request(i).extensionNoticed; }},
    Check{Promise::Delay, checkDelay, nullptr},
    Check{
        Promise::Consultation, checkConsultation,
        [](const LetterInput &i) { return consultationOf(i) ? consultationOf(i)->sent : QDate{}; }},
    Check{Promise::Fee, checkFee, [](const LetterInput &i) { return request(i).feeNoticed; }},
};

bool promises(const LetterTemplate &form, Promise promise)
{
    const QStringList lines = form.body + QStringList{form.addressee};
    return std::ranges::any_of(placeholdersIn(lines.join(u'\n')), [&](const QString &name) {
        const Placeholder *placeholder = findPlaceholder(name);
        return placeholder && placeholder->promise == promise;
    });
}
} // namespace

tl::unexpected<Error> refuseLetter(const LetterTemplate &form, const QString &reason,
                                   const QString &rule, const QStringList &particulars)
{
    return fail(ErrorCode::LetterNotAllowed, QStringList{form.slug, reason, rule} + particulars);
}

QDate recordedDay(const LetterTemplate &form, const LetterInput &input)
{
    if (isAnswer(form.kind))
        return request(input).signedOn;
    for (const Check &check : checks) {
        if (check.recorded && promises(form, check.promise))
            return check.recorded(input);
    }
    return {};
}

Result<> checkPromises(const LetterTemplate &form, const LetterInput &input)
{
    for (const Check &check : checks) {
        if (!promises(form, check.promise))
            continue;
        if (const auto kept = check.check(form, input); !kept)
            return kept;
    }
    const QDate recorded = recordedDay(form, input);
    if (recorded.isValid() && recorded != input.dated)
        return refuseLetter(form, u"dated_otherwise"_s, u"R-CAL-7"_s,
                            {isoDate(recorded), isoDate(input.dated)});
    return {};
}
