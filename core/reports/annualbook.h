#pragma once
#include "core/reports/challengetable.h"
#include "core/reports/dashboard.h"
#include "core/reports/frozenyear.h"

/// A row of table 2 over the organs that report, and what the records say of it.
struct UnitFigures
{
    UnitRow row{};
    UnitEntry sum{};
    std::size_t units = 0; ///< organs that entered it
    std::optional<qint64>
        recorded{}; ///< 制发 by the documents of the year; rows with a series only
};

/// The whole annual report of one year (R-REP-2 … R-REP-7).
struct AnnualBook
{
    AnnualReport report{}; ///< table 3: as frozen, else live; checks I1 … I7
    ChallengeTable challenges{};
    std::vector<ChallengePlace> challengeCases{};
    std::vector<UnitFigures> units{};
    ChallengeTable challengesBefore{}; ///< last year's, as the records tell it
    std::vector<UnitFigures> unitsBefore{};
    std::vector<ReportPart> text{};  ///< figures filled in, or as the organ wrote it
    std::vector<FrozenYear> lines{}; ///< of the year, of the asked organs
    bool frozen = false;
    QString organ{};
    /// The first check that fails; nothing is exported then (R-REP-4).
    const AnnualCheck *failing() const;
};

/// Of the whole office (\p organ empty) or one answering organ. The refusals of annualReport().
Result<AnnualBook> annualBook(const Records &records, const RequestColumns &columns,
                              const DashboardData &data, int year, std::optional<OrganId> organ,
                              const Law &law, const WorkCalendar &calendar);
/// The text of the form with this year's figures, whatever the organ wrote.
std::vector<ReportPart> filledText(const AnnualBook &book, const Dashboard &figures);
/// I6: every figure that the text names is that of table 3.
AnnualCheck checkText(const std::vector<ReportPart> &text, const ReportForm &form,
                      const AnnualTable &table);
