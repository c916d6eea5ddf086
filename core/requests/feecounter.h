#pragma once
#include "core/requests/case.h"

/// 当月累计件数: items that this applicant asked of this organ before \p request in the calendar
/// month of its receipt (109号 art. 4, R-FEE-3). The same applicant is known by the keyed digest of
/// the identity number, and by links confirmed by hand where there is none (R-FEE-16). Voided
/// numbers and what was withdrawn do not count; what is charged by pages keeps its place. 0 before
/// receipt. Locked while the office is.
Result<qint64> itemsCountedBefore(const Records &records, const Request &request);

/// Says that the applicant of \p seen, who shows no identity number, is the one of \p other. The
/// reason stays in the journal. Refuses with MissingMember {reason}, BadValue, GuardRefused
/// {identity_shown | other_organ, R-FEE-16}.
Result<Changes> linkApplicant(const Seen<Request> &seen, const Request &other,
                              const QString &reason);
