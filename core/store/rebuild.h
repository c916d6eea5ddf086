#pragma once
#include "core/base/progress.h"

class Connection;
class Streams;
class Seal;

/// Replays the whole journal into new projection tables, in one transaction; a
/// cancelled one leaves the old. The applicants' keys are to be filled afterwards. Throws inside
/// the room.
void rebuildProjection(Connection &connection, const Streams &streams, const Seal &seal,
                       const Progress &progress = {});
/// Whether this program would lay the projection out differently.
bool projectionIsStale(Connection &connection, const Seal &seal);
