#include "core/base/json.h"

#include "core/base/date.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object{std::move(object)}
    , m_path{std::move(path)}
{
}

QString JsonReader::path(QStringView name) const
{
    if (m_path.isEmpty() || name.isEmpty())
        return m_path + name;
    return m_path + u'.' + name;
}

void JsonReader::refuse(ErrorCode code, QStringList args)
{
    if (!m_error)
        m_error = Error{code, std::move(args)};
}

bool JsonReader::has(QStringView name) const
{
    return m_object.contains(name);
}

QJsonValue JsonReader::take(QStringView name, QJsonValue::Type type, QLatin1StringView typeName)
{
    m_asked.insert(name.toString());
    const auto found = m_object.constFind(name);
    if (found == m_object.constEnd()) {
        refuse(ErrorCode::MissingMember, {path(name)});
        return QJsonValue{QJsonValue::Undefined};
    }
    if (found->type() != type) {
        refuse(ErrorCode::WrongType, {path(name), typeName});
        return QJsonValue{QJsonValue::Undefined};
    }
    return *found;
}

QString JsonReader::text(QStringView name)
{
    const QString text = take(name, QJsonValue::String, "text"_L1).toString();
    if (text.contains(QChar::Null) || !text.isValidUtf16())
        refuse(ErrorCode::BadText, {path(name)});
    return m_error ? QString{} : text;
}

QDate JsonReader::date(QStringView name)
{
    const QJsonValue value = take(name, QJsonValue::String, "date"_L1);
    if (m_error)
        return {};
    const auto day = parseDate(value.toString());
    if (!day)
        refuse(ErrorCode::BadDate, {path(name)});
    return day.value_or(QDate{});
}

qint64 JsonReader::integer(QStringView name, qint64 least, qint64 most)
{
    const QJsonValue value = take(name, QJsonValue::Double, "integer"_L1);
    if (m_error)
        return 0;
    const qint64 whole = value.toInteger();
    if (double(whole) != value.toDouble())
        refuse(ErrorCode::WrongType, {path(name), u"integer"_s});
    else if (whole < least || whole > most)
        refuse(ErrorCode::OutOfRange, {path(name), QString::number(least), QString::number(most)});
    return m_error ? 0 : whole;
}

bool JsonReader::flag(QStringView name)
{
    return take(name, QJsonValue::Bool, "boolean"_L1).toBool();
}

QStringList JsonReader::texts(QStringView name)
{
    QStringList list;
    for (const QJsonValue value : take(name, QJsonValue::Array, "array"_L1).toArray()) {
        if (!value.isString())
            refuse(ErrorCode::WrongType, {path(name), u"text"_s});
        list.append(value.toString());
    }
    return m_error ? QStringList{} : list;
}

QString JsonReader::textOr(QStringView name, const QString &otherwise)
{
    return has(name) ? text(name) : otherwise;
}

QDate JsonReader::dateOr(QStringView name, QDate otherwise)
{
    return has(name) ? date(name) : otherwise;
}

qint64 JsonReader::integerOr(QStringView name, qint64 otherwise, qint64 least, qint64 most)
{
    return has(name) ? integer(name, least, most) : otherwise;
}

bool JsonReader::flagOr(QStringView name, bool otherwise)
{
    return has(name) ? flag(name) : otherwise;
}

QStringList JsonReader::textsOr(QStringView name, const QStringList &otherwise)
{
    return has(name) ? texts(name) : otherwise;
}

void JsonReader::readObject(const QJsonValue &value, const QString &path, const Part &read)
{
    if (m_error)
        return;
    if (!value.isObject())
        return refuse(ErrorCode::WrongType, {path, u"object"_s});
    JsonReader part{value.toObject(), path};
    read(part);
    if (const auto done = part.finish(); !done)
        refuse(done.error().code, done.error().args);
}

void JsonReader::object(QStringView name, const Part &read)
{
    readObject(take(name, QJsonValue::Object, "object"_L1), path(name), read);
}

void JsonReader::objects(QStringView name, const Part &read)
{
    int index = 0;
    for (const QJsonValue value : take(name, QJsonValue::Array, "array"_L1).toArray())
        readObject(value, path(name) + u'[' + QString::number(index++) + u']', read);
}

bool JsonReader::optionalObject(QStringView name, const Part &read)
{
    if (has(name))
        object(name, read);
    return has(name);
}

bool JsonReader::optionalObjects(QStringView name, const Part &read)
{
    if (has(name))
        objects(name, read);
    return has(name);
}

Result<> JsonReader::finish()
{
    for (auto member = m_object.constBegin(); !m_error && member != m_object.constEnd(); ++member) {
        if (!m_asked.contains(member.key()))
            refuse(ErrorCode::UnknownMember, {path(member.key()).left(80)});
    }
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}
