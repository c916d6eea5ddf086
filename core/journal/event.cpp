#include "core/journal/event.h"

#include "core/journal/bytes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr quint8 eventVersion = 1;
constexpr quint8 withheldType = 0xFF;
constexpr qsizetype writeRefSize = 16 + 8;
constexpr qsizetype schemaAt = 1 + 2 + 8 + 16 + 16; // version, kind, clock, entity, actor

template<class Items, class Key>
bool ascend(const Items &items, Key key)
{
    return std::ranges::adjacent_find(items, std::ranges::greater_equal{}, key) == items.end();
}

bool isOrderly(const Event &event)
{
    return event.fields.size() <= 255 && ascend(event.fields, &EventField::field) &&
           std::ranges::all_of(event.fields, [](const EventField &field) {
               return field.supersedes.size() <= 255 && ascend(field.supersedes, std::identity{}) &&
                      (!field.withheld || field.value.isNull());
           });
}

void writeField(ByteWriter &writer, const EventField &field)
{
    writer.number(field.field).number(field.withheld ? withheldType : quint8(field.value.type()));
    writeValue(writer, field.value);
    writer.number(quint8(field.supersedes.size()));
    for (const WriteRef &write : field.supersedes) {
        writer.raw({reinterpret_cast<const char *>(write.stream.data()), 16}).number(write.seq);
    }
}

EventField readField(ByteReader &reader)
{
    EventField field{.field = reader.number<quint16>()};
    const auto type = reader.number<quint8>();
    field.withheld = type == withheldType;
    field.value = readValue(reader, field.withheld ? quint8{0} : type);
    const auto count = reader.number<quint8>();
    for (int i = 0; i < count && reader.ok(); ++i) {
        WriteRef write;
        const QByteArrayView stream = reader.take(16);
        std::copy(stream.begin(), stream.end(), write.stream.begin());
        write.seq = reader.number<quint64>();
        field.supersedes.push_back(write);
    }
    return field;
}

Error damaged()
{
    return Error{ErrorCode::FileDamaged, {u"event"_s}};
}
} // namespace

Result<QByteArray> encode(const Event &event)
{
    if (!isOrderly(event))
        return fail(ErrorCode::BadValue, {u"event"_s});
    for (const EventField &field : event.fields) {
        if (const auto sound = checkValue(field.value); !sound)
            return tl::unexpected(sound.error());
    }
    ByteWriter writer;
    writer.bytes.reserve(128 + qsizetype(event.fields.size()) * 24);
    writer.number(eventVersion)
        .number(event.kind)
        .number(event.hlc.bits)
        .id(event.entity)
        .id(event.actor);
    writer.number(event.schema).number(quint8(event.fields.size()));
    for (const EventField &field : event.fields)
        writeField(writer, field);
    writer.number(quint32{2}).number(event.noun).raw(viewOf(event.commit));
    if (writer.bytes.size() > maxEventBytes)
        return fail(ErrorCode::TooLong);
    return writer.bytes;
}

quint16 schemaOf(QByteArrayView bytes)
{
    ByteReader reader{bytes};
    reader.take(schemaAt);
    return reader.number<quint16>();
}

Result<Packing> packingOf(QByteArrayView bytes)
{
    ByteReader reader{bytes};
    Packing packing;
    reader.take(schemaAt + qsizetype(sizeof(quint16)));
    for (auto left = reader.number<quint8>(); left > 0 && reader.ok(); --left) {
        reader.number<quint16>();
        const auto type = reader.number<quint8>();
        const QByteArrayView value = reader.take(reader.number<quint32>());
        if (type == quint8(ValueType::Blob) && value.size() == qsizetype(sizeof(BlobRef)))
            packing.texts.push_back(blobRefOf(value));
        reader.take(reader.number<quint8>() * writeRefSize);
    }
    reader.number<quint32>();
    packing.noun = reader.number<quint16>();
    reader.take(qsizetype(sizeof(Digest)));
    if (!reader.atEnd())
        return tl::unexpected(damaged());
    return packing;
}

Result<Event> decodeEvent(QByteArrayView bytes)
{
    ByteReader reader{bytes};
    if (bytes.size() > maxEventBytes || reader.number<quint8>() != eventVersion)
        return tl::unexpected(damaged());
    Event event;
    event.kind = reader.number<quint16>();
    event.hlc.bits = reader.number<quint64>();
    event.entity = reader.id();
    event.actor = reader.id();
    event.schema = reader.number<quint16>();
    const auto count = reader.number<quint8>();
    event.fields.reserve(count);
    for (int i = 0; i < count && reader.ok(); ++i)
        event.fields.push_back(readField(reader));
    if (reader.number<quint32>() != 2)
        reader.refuse();
    event.noun = reader.number<quint16>();
    const QByteArrayView commit = reader.take(qsizetype(event.commit.size()));
    std::copy(commit.begin(), commit.end(), event.commit.begin());
    if (!reader.atEnd() || !isOrderly(event))
        return tl::unexpected(damaged());
    return event;
}

Result<QByteArray> encode(const PrivatePart &part)
{
    if (!ascend(part.values, &std::pair<quint16, Value>::first))
        return fail(ErrorCode::BadValue, {u"private"_s});
    ByteWriter writer;
    writer.number(quint8(part.values.size()));
    for (const auto &[field, value] : part.values) {
        if (const auto sound = checkValue(value); !sound)
            return tl::unexpected(sound.error());
        if (value.type() == ValueType::Blob)
            return fail(ErrorCode::BadValue, {u"private"_s});
        writer.number(field).number(quint8(value.type()));
        writeValue(writer, value);
    }
    const Value note{part.note.isNull() ? QString{u""_s} : part.note};
    if (const auto sound = checkValue(note); !sound)
        return tl::unexpected(sound.error());
    writeValue(writer, note);
    if (part.values.size() > 255 || writer.bytes.size() > maxEventBytes)
        return fail(ErrorCode::TooLong);
    return writer.bytes;
}

Result<PrivatePart> decodePrivatePart(QByteArrayView bytes)
{
    ByteReader reader{bytes};
    PrivatePart part;
    const auto count = reader.number<quint8>();
    for (int i = 0; i < count && reader.ok(); ++i) {
        const auto field = reader.number<quint16>();
        const auto type = reader.number<quint8>();
        part.values.emplace_back(field, readValue(reader, type));
        if (type == quint8(ValueType::Blob))
            reader.refuse(); // what is private never lies in the open
    }
    part.note = readValue(reader, quint8(ValueType::Text)).text();
    if (!reader.atEnd() || !ascend(part.values, &std::pair<quint16, Value>::first))
        return tl::unexpected(damaged());
    return part;
}

PrivateCells::PrivateCells(QByteArrayView part)
{
    ByteReader reader{part};
    m_left = reader.number<quint8>();
    m_rest = part.sliced(reader.ok() ? 1 : 0);
}

bool PrivateCells::next()
{
    if (m_left-- <= 0)
        return false;
    ByteReader reader{m_rest};
    m_field = reader.number<quint16>();
    reader.number<quint8>();
    m_bytes = reader.take(reader.number<quint32>());
    m_rest = reader.ok() ? m_rest.sliced(7 + m_bytes.size()) : QByteArrayView{};
    return reader.ok();
}
