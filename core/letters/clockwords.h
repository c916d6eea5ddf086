#pragma once
#include "core/fees/fee.h"
#include "core/letters/letter.h"

/// What a letter says of the clock and the fee; empty where there is nothing to say.
namespace clockwords {
Result<Deadline> clockOf(const LetterInput &input);
/// The clock as it ran before the extension was recorded.
Result<Deadline> clockBeforeExtension(const LetterInput &input);
/// The clock as it ran before the fee notice.
Result<Deadline> clockBeforeFee(const LetterInput &input);
Result<Deadline> clockBeforeDelay(const LetterInput &input);
Result<Fee> workedFee(const LetterInput &input);

QString original(const LetterInput &input);
QString headline(const LetterInput &input);
QString beforeExtension(const LetterInput &input);
QString paused(const LetterInput &input);
QString supplementInTime(const LetterInput &input);
QString feeBasis(const LetterInput &input);
QString feeUnit(const LetterInput &input);
QString byItems(const LetterInput &input);
QString feeBefore(const LetterInput &input);
QString feeCount(const LetterInput &input);
QString feeAmount(const LetterInput &input);
QString feeReason(const LetterInput &input);
/// The last day to pay, where the notice was handed over on its own day; a day later would stand in
/// a letter dated before it.
QString payBy(const LetterInput &input);
QString lastPayment(const LetterInput &input);
QString beforeDelay(const LetterInput &input);
QStringList feeArticle(const LetterInput &input);
} // namespace clockwords
