#pragma once
#include "core/base/progress.h"

/// The system's monotonic clock.
Ticks monotonicTicks();
