#pragma once
#include "core/base/date.h"
#include "core/base/json.h"
#include "core/journal/fields.h"

#include <QJsonArray>

#include <algorithm>

/// How a field of a noun stands in JSON where its type does not say it.
struct JsonShape
{
    quint16 field = 0;
    enum Kind { Flag, List, Word, Kept } kind{}; ///< Kept: told to people, never by them
    QLatin1StringView (*word)(qint64) = nullptr;
    std::optional<qint64> (*meaning)(QStringView) = nullptr;
};

/// `wordShape<InquiryKind, inquiryKindOf>(InquiryKindField)`.
template<class Enum, std::optional<Enum> (*Meaning)(QStringView)>
constexpr JsonShape wordShape(quint16 field)
{
    return {field, JsonShape::Word, [](qint64 value) { return word(Enum(value)); },
            [](QStringView text) {
                const auto found = Meaning(text);
                return found ? std::optional<qint64>{qint64(*found)} : std::nullopt;
            }};
}

namespace deedjson {
constexpr qint64 largest = 1'000'000;

inline const JsonShape *shapeOf(std::span<const JsonShape> shapes, quint16 field)
{
    const auto found = std::ranges::find(shapes, field, &JsonShape::field);
    return found == shapes.end() ? nullptr : &*found;
}

inline Value valueIn(JsonReader &reader, const FieldSpec &spec, const JsonShape *shape)
{
    const QString name{spec.name};
    if (shape && shape->kind == JsonShape::Flag)
        return Value{qint64(reader.flag(name))};
    if (shape && shape->kind == JsonShape::List)
        return Value{reader.texts(name).join(u'\n')};
    if (shape && shape->kind == JsonShape::Word) {
        const QString word = reader.text(name);
        const auto meant = shape->meaning(word);
        if (!meant)
            reader.refuse(ErrorCode::BadValue, {reader.path(name), word.left(40)});
        return Value{meant.value_or(0)};
    }
    switch (spec.type) {
    case ValueType::Date: return Value{reader.dateOr(name)};
    case ValueType::Integer: return Value{reader.integer(name, 0, largest)};
    case ValueType::Id: return Value{QUuid{reader.text(name)}};
    case ValueType::Text: return Value{reader.text(name)};
    case ValueType::Null:
    case ValueType::Bytes:
    case ValueType::Blob: break;
    }
    return {};
}

inline QJsonValue jsonOf(const Value &value, const FieldSpec &spec, const JsonShape *shape)
{
    if (shape && shape->kind == JsonShape::Flag)
        return value.integer() != 0;
    if (shape && shape->kind == JsonShape::List)
        return QJsonArray::fromStringList(value.text().split(u'\n'));
    if (shape && shape->kind == JsonShape::Word)
        return QString{shape->word(value.integer())};
    switch (spec.type) {
    case ValueType::Date: return isoDate(value.date());
    case ValueType::Integer: return value.integer();
    case ValueType::Id: return value.id().toString(QUuid::WithoutBraces);
    case ValueType::Text: return value.text();
    case ValueType::Null:
    case ValueType::Bytes:
    case ValueType::Blob: break;
    }
    return {};
}
} // namespace deedjson

/// \p noun with every member that \p json names, by the names of its fields; an empty text takes a
/// value away. Refuses as JsonReader does.
template<class T>
Result<T> withJson(T noun, const QByteArray &json, std::span<const JsonShape> shapes)
{
    return parseJsonObject(json).and_then([&](const QJsonObject &object) -> Result<T> {
        JsonReader reader{object};
        for (const FieldBinding<T> &binding : fieldsOf<T>()) {
            const FieldSpec &spec = *findField(binding.id);
            const JsonShape *shape = deedjson::shapeOf(shapes, spec.id);
            if (reader.has(QString{spec.name}) && !(shape && shape->kind == JsonShape::Kept))
                binding.write(noun, deedjson::valueIn(reader, spec, shape));
        }
        if (const auto read = reader.finish(); !read)
            return tl::unexpected(read.error());
        return noun;
    });
}

/// What \p noun says, by the names of its fields; words also where they are the first of theirs.
template<class T>
QJsonObject deedJson(const T &noun, std::span<const JsonShape> shapes)
{
    QJsonObject object{{QStringLiteral("id"), noun.id.text()}};
    for (const FieldBinding<T> &binding : fieldsOf<T>()) {
        const FieldSpec &spec = *findField(binding.id);
        const JsonShape *shape = deedjson::shapeOf(shapes, spec.id);
        const Value value = binding.read(noun);
        if (!value.isNull() || (shape && shape->kind == JsonShape::Word))
            object[QString{spec.name}] = deedjson::jsonOf(value, spec, shape);
    }
    return object;
}
