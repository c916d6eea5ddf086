#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/journal/changes.h"
#include "core/journal/records.h"
#include "core/law/law.h"
#include "core/people/organ.h"

#include <optional>

using UnitEntryId = Id<struct UnitEntryTag>;

/// What a unit enters for its report: a row of table 2 (R-REP-3), signed for, or a part of the text
/// in its own words (`row` = `text.general`).
struct UnitEntry
{
    UnitEntryId id{};
    OrganId organ{};
    int year = 0;
    QString row{}; ///< key of the form's UnitRow
    qint64 made = 0;
    qint64 repealed = 0;
    qint64 inForce = 0;
    qint64 handled = 0; ///< 本年处理决定数量
    Money amount{};     ///< 本年收费金额
    OfficerId signer{};
    QDate on{};
    QString text{};
    bool operator==(const UnitEntry &) const = default;
};
template<>
Noun nounOf<UnitEntry>();
template<>
std::span<const FieldBinding<UnitEntry>> fieldsOf<UnitEntry>();

enum class AnnualEvent : quint16 { Entered = 2301, Frozen = 2401, Restated = 2402, Moved = 2403 };

/// What verbs of the report need from around them.
struct AnnualSetting
{
    const Law &law;
    const Clock &clock;
    Random &random;
    Officer actor{};
};

Result<std::vector<Seen<UnitEntry>>> unitEntries(const Records &records, int year);
/// Writes the rows as they are now over those entered before: one entry a row, organ and year.
/// Refuses with OutOfRange for a negative figure, BadValue for a row that the form has not,
/// GuardRefused {year_frozen} once the year is.
Result<Changes> enterUnits(const Records &records, std::vector<UnitEntry> entries,
                           const AnnualSetting &setting);

/// `12.5` 万元 to fen and back, exact: four decimals at most are not enough for a fen, six are.
/// BadNumber.
Result<Money> parseTenThousands(const QString &text);
QString tenThousands(Money amount);
