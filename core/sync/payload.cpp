#include "core/sync/payload.h"

#include "core/journal/bytes.h"
#include "core/journal/event.h"

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype saltSize = 32;
constexpr qsizetype leastEvent = 4 + 1; // length, whether private
constexpr qsizetype leastStretch = 16 * 3 + 8 * 2 + 32 + 64 + 4;
constexpr qsizetype leastBytes = 32 + 4;

void writeLong(ByteWriter &out, QByteArrayView bytes)
{
    out.number(quint32(bytes.size())).raw(bytes);
}

QByteArray readLong(ByteReader &in, qsizetype most)
{
    const auto size = qsizetype(in.number<quint32>());
    if (size > most)
        in.refuse();
    return in.take(size).toByteArray();
}

void write(ByteWriter &out, const Stretch &each)
{
    const Stream &stream = each.stream;
    out.raw(viewOf(stream.id)).id(stream.device).id(stream.department).number(stream.incarnation);
    out.number(stream.head).raw(viewOf(stream.hash)).raw(each.checkpoint);
    out.number(quint32(each.events.size()));
    for (const PackedEvent &event : each.events) {
        writeLong(out, event.bytes);
        out.number(quint8(event.priv.has_value()));
        if (event.priv)
            writeLong(out, *event.priv);
    }
}

Stretch readStretch(ByteReader &in, qsizetype room)
{
    Stretch each;
    each.stream.id = in.array<16>();
    each.stream.device = in.id();
    each.stream.department = in.id();
    each.stream.incarnation = in.number<quint64>();
    each.stream.head = in.number<quint64>();
    each.stream.hash = in.array<32>();
    each.checkpoint = in.take(64).toByteArray();
    const auto count = qsizetype(in.number<quint32>());
    if (count == 0 || count > room / leastEvent || each.stream.head > (1ULL << 62))
        in.refuse();
    for (qsizetype left = count; left > 0 && in.ok(); --left) {
        PackedEvent &event = each.events.emplace_back();
        event.bytes = readLong(in, maxEventBytes);
        const auto isPrivate = in.number<quint8>();
        if (isPrivate > 1)
            in.refuse();
        if (isPrivate == 1)
            event.priv = readLong(in, maxEventBytes);
    }
    return each;
}

void write(ByteWriter &out, const std::vector<PackedBytes> &all)
{
    out.number(quint32(all.size()));
    for (const PackedBytes &each : all) {
        out.raw(viewOf(each.digest));
        writeLong(out, each.bytes);
    }
}

/// Of the encoded payload: growing step by step would copy it again and again.
qsizetype sizeOf(const Payload &payload)
{
    qsizetype size = 3 * qsizetype(sizeof(quint32));
    for (const Stretch &stretch : payload.stretches) {
        size += leastStretch;
        for (const PackedEvent &event : stretch.events)
            size += leastEvent + event.bytes.size() + (event.priv ? 4 + event.priv->size() : 0);
    }
    for (const auto *each : {&payload.texts, &payload.files}) {
        for (const PackedBytes &packed : *each)
            size += leastBytes + packed.bytes.size();
    }
    return size;
}

std::vector<PackedBytes> readBytes(ByteReader &in, qsizetype room)
{
    std::vector<PackedBytes> all;
    const auto count = qsizetype(in.number<quint32>());
    if (count > room / leastBytes)
        in.refuse();
    for (qsizetype left = count; left > 0 && in.ok(); --left) {
        PackedBytes &each = all.emplace_back();
        each.digest = in.array<32>();
        each.bytes = readLong(in, room);
    }
    return all;
}

Error invalid(const QString &what, const Stretch &stretch, quint64 seq)
{
    return {ErrorCode::PackageInvalid,
            {what, QString::fromLatin1(viewOf(stretch.stream.id).toByteArray().toHex()),
             QString::number(seq)}};
}

/// A field this program knows holds what it may hold, where it may lie; others are carried as they
/// are.
bool fits(const EventField &field)
{
    const FieldSpec *spec = findField(field.field);
    const ValueType type = field.value.type();
    const bool isLong = type == ValueType::Blob && spec && spec->type == ValueType::Text;
    return !spec || (field.withheld == spec->isPrivate() &&
                     (type == ValueType::Null || type == spec->type || isLong));
}

/// A private part is the one that the chained event commits to, and says only what the event says
/// that it withholds; or it is left out.
bool commits(Hasher &hasher, const Event &event, const PackedEvent &packed)
{
    if (!packed.priv)
        return true;
    if (packed.priv->size() < saltSize || hasher.add(*packed.priv).finish() != event.commit)
        return false;
    const auto part = decodePrivatePart(QByteArrayView{*packed.priv}.sliced(saltSize));
    return part && std::ranges::all_of(part->values, [&](const auto &value) {
               const auto field = std::ranges::find(event.fields, value.first, &EventField::field);
               return field != event.fields.end() && field->withheld;
           });
}

/// The chain as it runs on from where \p stretch begins.
std::vector<Digest> chainOf(const Seal &seal, const Stretch &stretch)
{
    const auto hasher = seal.hasher();
    std::vector<Digest> hashes;
    hashes.reserve(stretch.events.size());
    Digest hash = stretch.stream.hash;
    quint64 seq = stretch.stream.head;
    for (const PackedEvent &packed : stretch.events) {
        hash = chainHash(*hasher, hash, stretch.stream.id, ++seq, packed.bytes);
        hashes.push_back(hash);
    }
    return hashes;
}
} // namespace

QByteArray encode(const Payload &payload)
{
    ByteWriter out;
    out.bytes.reserve(sizeOf(payload));
    out.number(quint32(payload.stretches.size()));
    for (const Stretch &each : payload.stretches)
        write(out, each);
    write(out, payload.texts);
    write(out, payload.files);
    return out.bytes;
}

Result<Payload> decodePayload(QByteArrayView bytes)
{
    ByteReader in{bytes};
    Payload payload;
    const auto count = qsizetype(in.number<quint32>());
    if (count > bytes.size() / leastStretch)
        in.refuse();
    for (qsizetype left = count; left > 0 && in.ok(); --left)
        payload.stretches.push_back(readStretch(in, bytes.size()));
    payload.texts = readBytes(in, bytes.size());
    payload.files = readBytes(in, bytes.size());
    if (!in.atEnd())
        return fail(ErrorCode::PackageInvalid, {u"payload"_s});
    std::vector<StreamId> once;
    once.reserve(payload.stretches.size());
    for (const Stretch &each : payload.stretches)
        once.push_back(each.stream.id);
    std::ranges::sort(once);
    if (std::ranges::adjacent_find(once) != once.end())
        return fail(ErrorCode::PackageInvalid, {u"stream_twice"_s});
    return payload;
}

QByteArray checkpointMessage(const StreamId &stream, quint64 seq, const Digest &hash)
{
    return ByteWriter{}
        .raw("mingdu checkpoint")
        .raw(viewOf(stream))
        .number(seq)
        .raw(viewOf(hash))
        .bytes;
}

Schemas schemasIn(const Payload &payload)
{
    std::optional<Schemas> found;
    for (const Stretch &stretch : payload.stretches) {
        for (const PackedEvent &each : stretch.events) {
            const quint16 schema = schemaOf(each.bytes);
            found = found ? Schemas{std::min(found->min, schema), std::max(found->max, schema)}
                          : Schemas{schema, schema};
        }
    }
    return found.value_or(Schemas{schemaVersion, schemaVersion});
}

Result<Verified> verify(const Seal &seal, const Stretch &stretch, QByteArrayView openKey)
{
    const Stream &stream = stretch.stream;
    if (streamId(seal, stream.device, stream.department, stream.incarnation) != stream.id)
        return tl::unexpected(invalid(u"stream"_s, stretch, stretch.first()));
    constexpr std::size_t many = 1000; // worth a thread
    auto chain =
        std::async(stretch.events.size() < many ? std::launch::deferred : std::launch::async,
                   [&] { return chainOf(seal, stretch); });
    const auto hasher = seal.hasher();
    quint64 seq = stream.head;
    for (const PackedEvent &packed : stretch.events) {
        ++seq;
        const auto event = decodeEvent(packed.bytes);
        if (!event || !std::ranges::all_of(event->fields, fits))
            return tl::unexpected(invalid(u"event"_s, stretch, seq));
        if (!commits(*hasher, *event, packed))
            return tl::unexpected(invalid(u"commitment"_s, stretch, seq));
    }
    Verified found{.hashes = chain.get()};
    const Digest end = found.hashes.empty() ? stream.hash : found.hashes.back();
    if (!seal.verify(openKey, checkpointMessage(stream.id, seq, end), stretch.checkpoint))
        return fail(
            ErrorCode::SignatureWrong,
            {u"checkpoint"_s, QString::fromLatin1(viewOf(stream.id).toByteArray().toHex())});
    return found;
}
