#pragma once
#include "core/journal/records.h"
#include "core/store/keyring.h"
#include "core/store/nountable.h"

class Connection;
class Streams;

/// Walks every entity of \p table in order of creation. Sealed fields are opened once for each
/// event that wrote them, and are empty without \p keys. Nothing is copied that nobody asks for.
/// Throws inside the room.
void scanRecords(Connection &connection, const Streams &streams, const OfficeKeys *keys,
                 const NounTable &table, std::span<const quint16> fields, const ScanStep &step);
