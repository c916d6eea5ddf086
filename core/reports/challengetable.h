#pragma once
#include "core/reports/requestcolumns.h"
#include "core/requests/challenge.h"

#include <optional>

/// One instance of a review or lawsuit, as much of it as figures ask for.
struct ChallengeFacts
{
    EntityId id{};
    EntityId request{};
    EntityId root{}; ///< the first instance; itself for that one
    ChallengeKind kind{};
    QDate filed{};
    QDate ended{};
    ChallengeResult result{};
    QDate answered{};
    bool codefendant = false; ///< a copy that consolidation drops (R-REP-7)
};
Result<std::vector<ChallengeFacts>> challengeFacts(const Records &records);

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

/// One case of the table: where it stands, and the request it is about.
struct ChallengePlace
{
    ChallengeTable::Block block{};
    std::size_t column = 0; ///< of ChallengeTable::columns
    RequestId request{};
};
/// The cases that were handled in \p year: not ended before it, filed until its end. What was
/// decided later is still pending at the end of the year. A lawsuit stands after review when a
/// review of the same answer was filed before it. A case voided since counts nowhere. Over several
/// organs a co-defendant's copy is dropped: its answering organ reports the same lawsuit.
std::vector<ChallengePlace> challengePlaces(const std::vector<ChallengeFacts> &instances,
                                            const RequestColumns &columns, int year,
                                            std::optional<OrganId> organ);
ChallengeTable challengeTable(const std::vector<ChallengePlace> &places);
Result<ChallengeTable> challengeTable(const Records &records, const RequestColumns &columns,
                                      int year, std::optional<OrganId> organ);
