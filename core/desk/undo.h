#pragma once
#include "core/journal/records.h"

/// What one save of an officer wrote: taken back by another save that writes what stood before.
struct Deed
{
    quint16 kind = 0; ///< the step, of the entity it was about
    std::vector<EntityId> entities{};
    std::vector<WriteRef> events{};
};

/// The save that takes \p act back (architecture.md, "Undo"). Nothing is deleted: the journal tells
/// both. Refuses with GuardRefused {undo_made_new | undo_letter | undo_not_last |
/// undo_other_officer}.
Result<Changes> undone(const Records &records, const Deed &act, EntityId officer);
