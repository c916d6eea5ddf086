#pragma once
#include "core/sync/exchange.h"

class Connection;
class RecordReader;
class Streams;

/// Entities with a field of which two different values live. Throws inside the room.
std::vector<EntityId> contestedEntities(Connection &connection, const Streams &streams);
/// The same with every side: who wrote it and when. Private values only when \p unlocked.
std::vector<ConflictedEntity> conflictsOf(Connection &connection, const Streams &streams,
                                          const RecordReader &reader, bool unlocked);
