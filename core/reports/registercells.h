#pragma once
#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <span>

/// How registers write days, counts, amounts and choices, and how each is read back.
namespace cells {
/// Without blanks around it, full-width letters and digits made plain.
QString plain(const QString &cell);

/// `2021-04-09`, `2021.4.9`, `2021/4/9`, `20210409`, `2021年4月9日`, and `4月9日` in \p year (0:
/// none). A time after the day is passed over. BadDate.
Result<QDate> date(const QString &cell, int year);
/// `3`, `3件`, `20个工作日`. BadNumber, OutOfRange.
Result<int> count(const QString &cell, int least, int most);
/// `800`, `800.00`, `￥1,100元`. BadNumber.
Result<Money> money(const QString &cell);
QString moneyText(Money money); ///< `800.00`

/// The words of a choice by its number, joined by `|`; the first is the one that is written.
using Words = std::span<const QStringView>;
std::optional<int> choice(Words words, const QString &cell);
QString choiceText(Words words, int value);

/// Several values in one cell, a line each. Other people's semicolons part values too.
QStringList split(const QString &cell);
QString join(const QStringList &values);
} // namespace cells
