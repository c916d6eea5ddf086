#pragma once
#include "core/base/error.h"

#include <QString>

/// The sentence for a refusal: what happened, what was kept, what to do.
QString errorText(const Error &error);
