#pragma once
#include "core/letters/letter.h"

/// The lines of the law that an answer to \p input.file prints from memory (articles of its
/// outcome, grounds and text, periods, remedy paragraph, court) and that the organ has not
/// confirmed. Empty for a case whose outcome has no letter.
std::vector<LawReference> unconfirmedLaw(std::span<const LetterTemplate> forms,
                                         const LetterInput &input);

/// Every such line that an answer of this organ may print when dated \p day: what its legal
/// officer goes through.
std::vector<LawReference> lawFromMemory(std::span<const LetterTemplate> forms, const Organ &organ,
                                        const Law &law, const WorkCalendar &calendar, QDate day);
