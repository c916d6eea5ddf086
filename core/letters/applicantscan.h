#pragma once
#include "core/letters/letter.h"

/// What of the applicant a composed letter tells (`name`, `identity`, `contact`, `address`,
/// `agent`); empty for nothing. Spacing and punctuation do not hide it (art. 32, PIPL art. 6,
/// R-REQ-8).
QString applicantIn(const Letter &letter, const Request &request);
