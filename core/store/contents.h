#pragma once
#include <QByteArray>

class Connection;
class OfficeKeys;
class Random;
class RemovedParts;
class Steps;

/// Attached files, in sealed chunks of this size, each content once (`content_chunk`). A chunk is
/// bound to its name and its place; the name is the keyed digest of the whole, so that a chunk that
/// is missing, moved or of another content shows. Everything here throws inside the room.
constexpr qsizetype contentChunk = 1 << 20;

/// Answers the name that \p bytes are kept under, in the caller's transaction.
QByteArray keepContent(Connection &connection, const OfficeKeys &keys, Random &random,
                       QByteArrayView bytes);
/// NotFound for a name without a chunk, or one that was removed by law; FileDamaged {"content",
/// name}.
QByteArray contentBytes(Connection &connection, const OfficeKeys &keys, QByteArrayView name);
/// Empty chunks stay in their place (removedparts.h).
void removeContent(Connection &connection, QByteArrayView name);
/// Every chunk that is there, and that what the attachments name is there.
void checkContents(Connection &connection, const OfficeKeys &keys, const RemovedParts &removed,
                   Steps &steps);
