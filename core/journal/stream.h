#pragma once
#include "core/base/id.h"
#include "core/seal/seal.h"

/// One chain of events: device × department × incarnation (sync.md §2.1).
using StreamId = std::array<quint8, 16>;

struct Stream
{
    StreamId id{};
    EntityId device{};
    EntityId department{};
    quint64 incarnation = 0; ///< drawn by chance: two restored copies never make the same stream
    quint64 head = 0;
    Digest hash{};
    bool operator==(const Stream &) const = default;
};

/// SM3(device ‖ department ‖ incarnation)[0..15]
StreamId streamId(const Seal &seal, EntityId device, EntityId department, quint64 incarnation);

/// hash(seq) = SM3(hash(seq−1) ‖ stream ‖ seq ‖ event); hash(0) is zero.
Digest chainHash(Hasher &hasher, const Digest &previous, const StreamId &stream, quint64 seq,
                 QByteArrayView event);

inline QByteArrayView viewOf(const StreamId &id)
{
    return {reinterpret_cast<const char *>(id.data()), qsizetype(id.size())};
}
