#pragma once
#include "core/journal/stream.h"

#include <optional>
#include <vector>

/// One event on its way, byte for byte as it is chained; its private part unless masked.
struct PackedEvent
{
    QByteArray bytes{};
    std::optional<QByteArray> priv{}; ///< salt32 ‖ private part
    bool operator==(const PackedEvent &) const = default;
};

/// A stretch of one stream, signed at its end by the stream's own device: a relay can't alter it.
struct Stretch
{
    Stream stream{}; ///< head and hash are those *before* the first event
    QByteArray checkpoint{};
    std::vector<PackedEvent> events{};
    quint64 first() const { return stream.head + 1; }
    quint64 last() const { return stream.head + events.size(); }
    bool operator==(const Stretch &) const = default;
};

/// A text or file that events name by its SM3.
struct PackedBytes
{
    Digest digest{};
    QByteArray bytes{};
    bool operator==(const PackedBytes &) const = default;
};

/// What a package carries, before compression (sync.md §2.3).
struct Payload
{
    std::vector<Stretch> stretches{}; ///< one a stream
    std::vector<PackedBytes> texts{}; ///< long public texts
    std::vector<PackedBytes> files{}; ///< attachments; none in a masked package
    bool operator==(const Payload &) const = default;
};

/// By which registries of fields the events of a payload were written.
struct Schemas
{
    quint16 min = 0;
    quint16 max = 0;
};
/// Our own where there is no event: an empty package asks nothing of its reader.
Schemas schemasIn(const Payload &payload);

QByteArray encode(const Payload &payload);
/// PackageInvalid {what}. Memory stays within a few times \p bytes, whatever they claim.
Result<Payload> decodePayload(QByteArrayView bytes);

/// What a device signs at the end of a stretch.
QByteArray checkpointMessage(const StreamId &stream, quint64 seq, const Digest &hash);

/// A stretch whose chain, private parts and checkpoint hold.
struct Verified
{
    std::vector<Digest> hashes{}; ///< after each event
};
/// \p openKey is that of the stream's own device. PackageInvalid {"stream" | "event" | "commitment"
/// | "chain", …}, SignatureWrong {"checkpoint", …}.
Result<Verified> verify(const Seal &seal, const Stretch &stretch, QByteArrayView openKey);
