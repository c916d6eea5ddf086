#pragma once
#include "core/letters/placeholder.h"

/// The day that the case records for this letter (signed, noticed, sent); invalid where it records
/// none and the letter bears the day it is made.
QDate recordedDay(const LetterTemplate &form, const LetterInput &input);

/// What the letter would say of the clock is what the clock says. Refuses with LetterNotAllowed
/// {slug, reason, rule, …}.
Result<> checkPromises(const LetterTemplate &form, const LetterInput &input);

tl::unexpected<Error> refuseLetter(const LetterTemplate &form, const QString &reason,
                                   const QString &rule, const QStringList &particulars = {});
