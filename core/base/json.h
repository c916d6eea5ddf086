#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <optional>

/// One JSON object from outside. Stricter than QJsonDocument: refuses BadEncoding, BadJson
/// {offset}, TooLong {limit}, WrongType {path, type} for a non-object or a number that is not
/// written as a whole number (20.5, 1e3), OutOfRange {path} beyond ±2^53 and Duplicate {path} for a
/// member given twice.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, qsizetype limit = 1 << 20);

/// Reads the members of an object by name and type. The first refusal is kept, later getters answer
/// with an empty value, and finish() tells it, so a reader is written without a check after every
/// line: MissingMember, WrongType, BadDate, BadText, OutOfRange, UnknownMember, each with the
/// member's path.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object, QString path = {});

    bool has(QStringView name) const;
    QString text(QStringView name);
    QDate date(QStringView name);
    qint64 integer(QStringView name, qint64 least, qint64 most);
    bool flag(QStringView name);
    QStringList texts(QStringView name);
    QString textOr(QStringView name, const QString &otherwise = {});
    QDate dateOr(QStringView name, QDate otherwise = {});
    qint64 integerOr(QStringView name, qint64 otherwise, qint64 least, qint64 most);
    bool flagOr(QStringView name, bool otherwise);
    QStringList textsOr(QStringView name, const QStringList &otherwise = {});

    using Part = std::function<void(JsonReader &)>;
    /// Hands a member that is an object, or each object of an array, to \p read and refuses what
    /// that leaves unread.
    void object(QStringView name, const Part &read);
    void objects(QStringView name, const Part &read);
    bool optionalObject(QStringView name, const Part &read); ///< whether it was there
    bool optionalObjects(QStringView name, const Part &read);

    /// A refusal of the caller's own, kept like the others; \p path() names the place.
    void refuse(ErrorCode code, QStringList args);
    QString path(QStringView name = {}) const;
    bool ok() const { return !m_error; }
    /// The first refusal, or UnknownMember for one that nobody asked for.
    Result<> finish();

private:
    QJsonValue take(QStringView name, QJsonValue::Type type, QLatin1StringView typeName);
    void readObject(const QJsonValue &value, const QString &path, const Part &read);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_asked{};
    std::optional<Error> m_error{};
};
