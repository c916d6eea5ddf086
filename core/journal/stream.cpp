#include "core/journal/stream.h"

#include <QtEndian>

namespace {
QByteArray littleEndian(quint64 number)
{
    QByteArray bytes{8, '\0'};
    qToLittleEndian(number, bytes.data());
    return bytes;
}
} // namespace

StreamId streamId(const Seal &seal, EntityId device, EntityId department, quint64 incarnation)
{
    const QByteArray origin =
        device.toRfc4122() + department.toRfc4122() + littleEndian(incarnation);
    const Digest digest = seal.digest(origin);
    StreamId id{};
    std::copy_n(digest.begin(), id.size(), id.begin());
    return id;
}

Digest chainHash(Hasher &hasher, const Digest &previous, const StreamId &stream, quint64 seq,
                 QByteArrayView event)
{
    hasher.add(viewOf(previous)).add(viewOf(stream)).add(littleEndian(seq)).add(event);
    return hasher.finish();
}
