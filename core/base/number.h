#pragma once
#include "core/base/result.h"

#include <QStringView>

/// A whole number in ASCII digits with an optional minus, nothing else: no spaces, plus, point or
/// exponent. Refuses with BadNumber {text} or, when it is too large to be any number of ours,
/// OutOfRange {text}.
Result<qint64> parseWhole(QStringView text);
