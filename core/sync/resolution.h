#pragma once
#include "core/people/organ.h"
#include "core/sync/exchange.h"

/// The event that ends a conflict.
constexpr quint16 conflictResolved = 9001;

/// Keeps what \p side wrote, in every contested field: an ordinary save that saw all sides, so two
/// different resolutions are a conflict again. Where \p side wrote nothing, what is shown stays.
/// NotFound when it is no side of this conflict; Locked where a value can't be read.
Result<Changes> keepSide(const Record &record, const ConflictedEntity &conflict,
                         const WriteRef &side, const QString &reason);
/// Whose matter \p record is: its organ's, or that of the request it belongs to; null where it is
/// nobody's in particular.
OrganId organOf(const Records &records, const Record &record);
/// Without the values that only who sees persons may read (rules §10).
ConflictedEntity masked(ConflictedEntity conflict);
