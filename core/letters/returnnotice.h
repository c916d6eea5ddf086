#pragma once
#include "core/documents/dispatchform.h"
#include "core/letters/letter.h"

/// 退文通知 of a returned form: what it lacks, a line each, as it was found then, and on what the
/// return rests. Refuses a form that was not returned (GuardRefused {not_returned, R-DOC-3}).
Result<Letter> returnNotice(const DispatchForm &form, const Organ &organ, const Law &law);
