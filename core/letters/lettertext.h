#pragma once
#include "core/letters/letter.h"

/// A letter as kept with the case, exactly as it left; parse(print(l)) == l.
QString letterText(const Letter &letter);
Result<Letter> parseLetter(const QString &text);
