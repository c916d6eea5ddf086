#pragma once
class Connection;
class Streams;
class Seal;

/// Replays the whole journal into new projection tables, in one transaction. Throws inside the
/// room.
void rebuildProjection(Connection &connection, const Streams &streams, const Seal &seal);
/// Whether this program would lay the projection out differently.
bool projectionIsStale(Connection &connection, const Seal &seal);
