#pragma once
#include "core/deadlines/ledger.h"

#include <QLatin1StringView>

/// The stable words of the command line for values of this room: `awaiting_supplement`.
QLatin1StringView stateName(ClockState state);
QLatin1StringView warningName(DeadlineWarning warning);
QLatin1StringView useName(DayUse use);
QLatin1StringView segmentName(SegmentKind kind);
