#pragma once
#include "core/requests/step.h"

/// 合并: a pending duplicate of the same applicant goes with \p into: one letter answers both, and
/// both are closed and counted (R-ANS-1). The one with the earlier deadline leads, so that it
/// rules. Refuses as advance() does, and with GuardRefused {other_applicant, merge_into_itself,
/// merged_case, merge_into_later}.
Result<Changes> mergeDuplicate(const Case &duplicate, const Case &into, const StepInput &input,
                               const Setting &setting);
