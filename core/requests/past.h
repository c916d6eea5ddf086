#pragma once
#include "core/journal/records.h"
#include "core/requests/challenge.h"
#include "core/requests/intake.h"

#include <functional>

/// A request as a register or an older system remembers it (cli.md, "Import is history"): the
/// workflow's guards are not asked, missing particulars are flagged and kept.
struct PastCase
{
    Request request{}; ///< organ is set; id, status, served and registered may be empty
    std::vector<Consultation> consultations{};
    std::vector<FeeNotice> feeNotices{};
    std::vector<SentLetter> letters{};
    std::vector<Challenge> challenges{};
    bool operator==(const PastCase &) const = default;
};

/// The case as changes: one event an entity, ready for a commit of many. Ids that are null are
/// drawn. A closing day without an outcome, or the reverse, is flagged like any missing particular.
/// Refuses only an impossible or future day. Pure.
Result<Registration> recordPast(const PastCase &past, const Clock &clock, Random &random);

/// Where the outcome and the closing day leave a case: Answered, AbandonedSupplement (O1),
/// AbandonedFee (O2), Ended (O3); without a closing day Received.
Status pastStatus(const Request &request);

/// What the deadline of the case depends on.
ClockEvents clockEvents(const PastCase &past);

struct Case;
/// What registers show of a case.
PastCase pastOf(const Case &file);
/// Every case that is \p wanted with what registers show of it, in five scans: without the texts of
/// its answer and of its letters. Sealed fields are empty while the office is locked.
Result<std::vector<PastCase>> readPast(
    const Records &records,
    const std::function<bool(const Request &)> &wanted = [](const Request &) { return true; });
