#pragma once
#include "core/law/law.h"
#include "core/reports/requestcolumns.h"

#include <optional>

/// Table 3 of the annual report (R-REP-4): rows r1…r25, columns c1…c7.
struct AnnualTable
{
    using Row = std::array<qint64, ReportForm::columnCount>;
    int year = 0;
    std::array<Row, ReportForm::rowCount> rows{};
    Row severed{}; ///< cases with a severed outcome (区分处理), however they were counted
    bool operator==(const AnnualTable &) const = default;
};

/// What the counting met; stable words of the command line.
enum class AnnualWarning {
    OutcomeMissing,       ///< closed without an outcome: counted among the rest
    OutcomeUnknown,       ///< of an outcome without a row: counted among the rest
    ClosedBeforeReceipt,  ///< counted as closed on the day of receipt
    ClosedWithoutReceipt, ///< closed before it was confirmed: not counted
    NothingRecorded,      ///< a year without a case
    FrozenDiffers,  ///< the records say otherwise than the frozen year, restated lines included
    NormsDontAddUp, ///< 现行有效 isn't last year's with what was made and repealed
    CarryNotMoved,  ///< of a retired organ, without a line in the transfer table
};
QLatin1StringView warningName(AnnualWarning warning);
struct AnnualNotice
{
    AnnualWarning warning{};
    quint32 cases = 0;
    QString first{}; ///< number of the first of them
};

/// One identity of the form (勾稽关系): whether it holds, and else in which rows or columns it
/// doesn't.
struct AnnualCheck
{
    QString id{}; ///< `I1`
    bool ok = true;
    QStringList at{}; ///< `c3`, `r14`
    bool operator==(const AnnualCheck &) const = default;
};

struct AnnualReport
{
    ReportForm form{};
    AnnualTable table{};
    AnnualTable before{}; ///< last year's
    std::vector<AnnualCheck> checks{};
    std::vector<AnnualNotice> notices{};
};

/// The report on \p year, of the whole office or of one answering organ (R-ORG-1). A case counts
/// once, at its first closing (R-REP-7); one without a receipt day not yet. Refuses with
/// NoLawForDate where no form of that year is known.
std::size_t rowThat(const ReportForm &form, ReportCount counts); ///< from 0
Result<AnnualReport> annualReport(const RequestColumns &columns, int year,
                                  std::optional<OrganId> organ, const Law &law);
/// The cases that cell \p row, \p column of the table counts, both from 0.
Result<std::vector<RequestId>> annualRows(const RequestColumns &columns, int year,
                                          std::optional<OrganId> organ, const Law &law,
                                          std::size_t row, std::size_t column);
/// I1 … I5 and I7 of R-REP-4; I4 against the table of the year before, if there is one.
std::vector<AnnualCheck> checkAnnual(const AnnualTable &table, const ReportForm &form,
                                     const AnnualTable *before);
