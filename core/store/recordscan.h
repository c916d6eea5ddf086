#pragma once
#include "core/journal/records.h"
#include "core/store/keyring.h"
#include "core/store/nountable.h"

class Connection;
class Streams;

using NumberedStep = std::function<bool(qint64 id, const ScanRow &)>;
/// Walks the entities of \p table whose row id is beyond \p after, in order of creation. Sealed
/// fields are opened once for each event that wrote them, and are empty without \p keys. Nothing is
/// copied that nobody asks for. Throws inside the room.
void scanRecords(Connection &connection, const Streams &streams, const OfficeKeys *keys,
                 const NounTable &table, std::span<const quint16> fields, qint64 after,
                 const NumberedStep &step);
