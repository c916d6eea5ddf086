#pragma once
#include "core/reports/requestcolumns.h"
#include "core/requests/challenge.h"

#include <optional>

/// Table 4 of the annual report (R-REP-5): reviews and lawsuits over answers, a row a case with its
/// instances inside (R-REP-7).
struct ChallengeTable
{
    enum Block { Reviews, DirectSuits, SuitsAfterReview, BlockCount };
    /// The columns before the sum, in the order of the form.
    static constexpr std::array columns{ChallengeGroup::Upheld, ChallengeGroup::Corrected,
                                        ChallengeGroup::Other, ChallengeGroup::Pending};
    using Row = std::array<qint64, columns.size() + 1>;
    std::array<Row, BlockCount> blocks{};
    bool operator==(const ChallengeTable &) const = default;
};

/// The cases that were handled in \p year: not ended before it, filed until its end. What was
/// decided later is still pending at the end of the year. A lawsuit stands after review when a
/// review of the same answer was filed before it. A case voided since counts nowhere.
Result<ChallengeTable> challengeTable(const Records &records, const RequestColumns &columns,
                                      int year, std::optional<OrganId> organ);
