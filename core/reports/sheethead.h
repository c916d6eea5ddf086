#pragma once
#include "core/reports/register.h"

#include <optional>

/// A column of a sheet and what it is to us.
struct SheetColumn
{
    qsizetype at = 0;
    QString heading{};                     ///< as the sheet has it, on one line
    const RegisterColumn *known = nullptr; ///< null: kept as a note
};

/// Where the table of a sheet begins and what its columns mean.
struct SheetHead
{
    std::size_t bodyBegin = 0;
    std::vector<SheetColumn> columns{};
    int year = 0; ///< named above the table or by the sheet; 0: none
    const SheetColumn *find(QLatin1StringView english) const;
};

/// Finds the headings, of one line or two, under whatever title stands above them. Refuses with
/// MissingMember {name} when a required column is not there.
Result<SheetHead> headOf(const Sheet &sheet, std::span<const RegisterColumn> columns);
/// The one year that a title names: `2015年`, `2015年度送达登记表`. 0 for none, for a span of years
/// (a day without a year then has none), and for the day on which the sheet was filled in.
int yearNamed(const QString &title);
/// A row of nothing but a year's title, between the rows of a sheet of many years.
std::optional<int> yearRow(const QStringList &row);
/// The headings printed again, as on each page of a long sheet.
bool repeatsHead(const QStringList &row, const SheetHead &head);
/// Blank, or the sheet's own sum or signature below the table.
bool isBesideTheTable(const QStringList &row);
