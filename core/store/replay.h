#pragma once
#include "core/journal/merge.h"

#include <functional>

class Connection;
class Streams;
class Steps;

/// Gives every entity of the journal with the state its events make, in the order of the entities'
/// ids. Calls \p found once an entity; memory does not grow with the journal. Each event
/// is one of \p steps. Throws inside the
/// room.
void replayJournal(Connection &connection, const Streams &streams, Steps &steps,
                   const std::function<void(quint16 noun, const EntityId &entity,
                                            const EntityState &state)> &found);
