#pragma once
#include "core/journal/value.h"
#include "core/seal/seal.h"

class Connection;
class RemovedParts;
class Steps;

/// Public texts longer than this lie in `blob`, compressed, once for each content.
constexpr qsizetype longestInline = 4096;

/// Everything here throws inside the room.
BlobRef keepBlob(Connection &connection, const Seal &seal, QByteArrayView utf8);
/// FileDamaged {"blob", digest} when it is missing or can't be unpacked.
QByteArray blobText(Connection &connection, const BlobRef &blob);
/// The text itself where \p value names a blob, else \p value.
Value unpacked(Connection &connection, const Value &value);
bool hasBlob(Connection &connection, const BlobRef &blob);
/// An empty row stays in its place (removedparts.h); it reads as no text.
void removeBlob(Connection &connection, const BlobRef &blob);
Error damagedBlob(const BlobRef &blob);
/// Unpacks each and takes its digest again.
void checkBlobs(Connection &connection, const Seal &seal, const RemovedParts &removed,
                Steps &steps);
