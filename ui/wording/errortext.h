#pragma once
#include "core/base/error.h"

/// The sentence of a refusal: what happened, what was kept, what to do. Every code and every guard
/// has one.
QString errorText(const Error &error);
