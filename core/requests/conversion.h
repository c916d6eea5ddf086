#pragma once
#include "core/requests/case.h"

/// What bears on the 转主动公开 review of a case that gives information (rules §5).
struct ConversionView
{
    int applicants = 0;       ///< different ones who were given the same information (R-CVT-2(c))
    int applicantsNeeded = 0; ///< from this number on a proposal to disclose is due
    int months = 0;           ///< within so many months before the day
    QStringList exclusions{}; ///< words of the subject that R-CVT-3 keeps from disclosure
    bool proposalDue() const { return applicants >= applicantsNeeded; }
};

/// The words of \p request that R-CVT-3 keeps from 主动公开, in the order of the law data.
Result<QStringList> conversionExclusions(const Request &request, const Law &law, QDate day);

/// Counts the case itself, and those answered with the same document to other applicants in the
/// months before \p day. An applicant without an identity number counts for one of his own. Locked
/// while the office is; NoLawForDate.
Result<ConversionView> conversionView(const Records &records, const Case &file, const Law &law,
                                      QDate day);
