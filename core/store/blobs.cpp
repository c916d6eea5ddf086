#include "core/store/blobs.h"

#include "core/journal/bytes.h"
#include "core/journal/event.h"
#include "core/requests/effects.h"
#include "core/store/connection.h"
#include "core/store/removedparts.h"
#include "core/store/steps.h"

#include <zstd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 removedSize = -1;

bool isRemoved(Connection &connection, const BlobRef &blob)
{
    Query row = connection.query("SELECT size FROM blob WHERE digest = ?");
    return row.add(viewOf(blob)).step() && row.integer(0) == removedSize;
}

QByteArray packed(QByteArrayView utf8)
{
    QByteArray bytes{qsizetype(ZSTD_compressBound(std::size_t(utf8.size()))), Qt::Uninitialized};
    const std::size_t size = ZSTD_compress(bytes.data(), std::size_t(bytes.size()), utf8.data(),
                                           std::size_t(utf8.size()), ZSTD_CLEVEL_DEFAULT);
    if (ZSTD_isError(size))
        throw Refusal{{ErrorCode::WriteFailed, {u"blob"_s}}};
    bytes.truncate(qsizetype(size));
    return bytes;
}

QByteArray unpack(const BlobRef &blob, qint64 size, QByteArrayView zstd)
{
    if (size < 0 || size > maxValueBytes) // a planted row must not eat the machine
        throw Refusal{damagedBlob(blob)};
    QByteArray bytes{qsizetype(size), Qt::Uninitialized};
    const std::size_t got = ZSTD_decompress(bytes.data(), std::size_t(bytes.size()), zstd.data(),
                                            std::size_t(zstd.size()));
    if (ZSTD_isError(got) || qint64(got) != size)
        throw Refusal{damagedBlob(blob)};
    return bytes;
}
} // namespace

void removeBlob(Connection &connection, const BlobRef &blob)
{
    connection.query("UPDATE blob SET size = ?, zstd = x'' WHERE digest = ?")
        .add(removedSize)
        .add(viewOf(blob))
        .run();
}

Error damagedBlob(const BlobRef &blob)
{
    return {ErrorCode::FileDamaged,
            {u"blob"_s, QString::fromLatin1(viewOf(blob).toByteArray().toHex())}};
}

BlobRef keepBlob(Connection &connection, const Seal &seal, QByteArrayView utf8)
{
    const BlobRef blob{seal.digest(utf8)};
    if (isRemoved(connection, blob)) // the same text again
        throw Refusal{guard("text_was_removed", "R-PRG-1").value()};
    if (!hasBlob(connection, blob)) {
        const QByteArray bytes = packed(utf8);
        connection.query("INSERT INTO blob(digest, size, zstd) VALUES(?, ?, ?)")
            .add(viewOf(blob))
            .add(qint64(utf8.size()))
            .add(QByteArrayView{bytes})
            .run();
    }
    return blob;
}

QByteArray blobText(Connection &connection, const BlobRef &blob)
{
    Query row = connection.query("SELECT size, zstd FROM blob WHERE digest = ?");
    if (!row.add(viewOf(blob)).step())
        throw Refusal{damagedBlob(blob)};
    return row.integer(0) == removedSize ? QByteArray{}
                                         : unpack(blob, row.integer(0), row.bytes(1));
}

Value unpacked(Connection &connection, const Value &value)
{
    return value.type() == ValueType::Blob ? Value{textOfUtf8(blobText(connection, value.blob()))}
                                           : value;
}

bool hasBlob(Connection &connection, const BlobRef &blob)
{
    Query row = connection.query("SELECT 1 FROM blob WHERE digest = ?");
    return row.add(viewOf(blob)).step();
}

void checkBlobs(Connection &connection, const Seal &seal, const RemovedParts &removed, Steps &steps)
{
    Query rows = connection.query("SELECT digest, size, zstd FROM blob");
    while (rows.step()) {
        const BlobRef blob = blobRefOf(rows.bytes(0));
        if (rows.integer(1) == removedSize && removed.hasText(blob))
            continue;
        if (BlobRef{seal.digest(unpack(blob, rows.integer(1), rows.bytes(2)))} != blob)
            throw Refusal{damagedBlob(blob)};
        steps.advance();
    }
}
