#include "core/journal/bytes.h"

#include "core/journal/event.h"

using namespace Qt::StringLiterals;

namespace {
const QDate firstDay{1, 1, 1};
const QDate lastDay{9999, 12, 31};

QByteArray bytesOf(QByteArrayView view)
{
    return view.isEmpty() ? QByteArray{""} : view.toByteArray();
}
} // namespace

QString textOfUtf8(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return QString{u""_s};
    if (utf8.startsWith("\xEF\xBB\xBF"))
        return QChar{0xFEFF} + textOfUtf8(utf8.sliced(3));
    return QString::fromUtf8(utf8);
}

QByteArrayView viewOf(const BlobRef &blob)
{
    return {reinterpret_cast<const char *>(blob.digest.data()), qsizetype(blob.digest.size())};
}

BlobRef blobRefOf(QByteArrayView raw)
{
    BlobRef blob;
    if (raw.size() == qsizetype(blob.digest.size()))
        std::copy(raw.begin(), raw.end(), blob.digest.begin());
    return blob;
}

void writeValue(ByteWriter &writer, const Value &value)
{
    const auto sized = [&](QByteArrayView bytes) {
        writer.number(quint32(bytes.size())).raw(bytes);
    };
    switch (value.type()) {
    case ValueType::Null: writer.number(quint32{0}); break;
    case ValueType::Integer: writer.number(quint32{8}).number(value.integer()); break;
    case ValueType::Text: sized(value.text().toUtf8()); break;
    case ValueType::Bytes: sized(value.bytes()); break;
    case ValueType::Date:
        writer.number(quint32{4}).number(qint32(value.date().toJulianDay()));
        break;
    case ValueType::Id: sized(value.id().toRfc4122()); break;
    case ValueType::Blob: sized(viewOf(value.blob())); break;
    }
}

Value readValue(ByteReader &reader, quint8 type)
{
    const auto size = reader.number<quint32>();
    const QByteArrayView raw = size > maxValueBytes ? reader.take(-1) : reader.take(size);
    Value value;
    switch (ValueType(type)) {
    case ValueType::Null: break;
    case ValueType::Integer:
        if (size == 8 && reader.ok())
            value = Value{qFromLittleEndian<qint64>(raw.data())};
        break;
    case ValueType::Text:
        if (raw.isValidUtf8())
            value = Value{textOfUtf8(raw)};
        break;
    case ValueType::Bytes: value = Value{bytesOf(raw)}; break;
    case ValueType::Date:
        if (size == 4 && reader.ok())
            value = Value{QDate::fromJulianDay(qFromLittleEndian<qint32>(raw.data()))};
        if (value.date() < firstDay || value.date() > lastDay)
            reader.refuse();
        break;
    case ValueType::Id:
        if (size == 16 && reader.ok())
            value = Value{QUuid::fromRfc4122(raw)};
        break;
    case ValueType::Blob:
        if (size == 32 && reader.ok())
            value = Value{blobRefOf(raw)};
        break;
    }
    if (value.type() != ValueType(type) || (value.isNull() && size != 0))
        reader.refuse();
    return value;
}

Result<> checkValue(const Value &value)
{
    if (value.type() == ValueType::Text) {
        const QString text = value.text();
        if (!text.isValidUtf16())
            return fail(ErrorCode::BadText);
        if (text.size() > maxValueBytes / 4 && text.toUtf8().size() > maxValueBytes)
            return fail(ErrorCode::TooLong);
    }
    if (value.type() == ValueType::Bytes && value.bytes().size() > maxValueBytes)
        return fail(ErrorCode::TooLong);
    if (value.type() == ValueType::Date && (value.date() < firstDay || value.date() > lastDay))
        return fail(ErrorCode::DateOutOfRange);
    return {};
}
