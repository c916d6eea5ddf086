#pragma once
#include <QByteArray>
#include <QDate>
#include <QString>
#include <QUuid>

#include <array>
#include <variant>

/// Numbers are written to files: append, never reuse. Blob stands only inside events and the
/// projection: who reads a record reads the text itself.
enum class ValueType : quint8 {
    Null = 0,
    Integer = 1,
    Text = 2,
    Bytes = 3,
    Date = 4,
    Id = 5,
    Blob = 6
};

/// A long public text, kept once by the digest of its UTF-8 (architecture.md, "Data layout").
struct BlobRef
{
    std::array<quint8, 32> digest{};
    bool operator==(const BlobRef &) const = default;
};

/// What a field of the journal can hold. Enums and money are integers, dates are calendar days
/// without a zone.
class Value
{
public:
    Value() = default;
    explicit Value(qint64 number)
        : m_value{number}
    {
    }
    explicit Value(QString text)
    {
        if (!text.isNull())
            m_value = std::move(text);
    }
    explicit Value(QByteArray bytes)
    {
        if (!bytes.isNull())
            m_value = std::move(bytes);
    }
    explicit Value(QDate date)
    {
        if (date.isValid())
            m_value = date;
    }
    explicit Value(QUuid id)
    {
        if (!id.isNull())
            m_value = id;
    }

    explicit Value(const BlobRef &blob)
        : m_value{blob}
    {
    }

    ValueType type() const { return ValueType(m_value.index()); }
    bool isNull() const { return m_value.index() == 0; }
    qint64 integer() const { return get<qint64>(); }
    QString text() const { return get<QString>(); }
    QByteArray bytes() const { return get<QByteArray>(); }
    QDate date() const { return get<QDate>(); }
    QUuid id() const { return get<QUuid>(); }
    BlobRef blob() const { return get<BlobRef>(); }
    bool operator==(const Value &) const = default;

private:
    template<class T>
    T get() const
    {
        const auto *held = std::get_if<T>(&m_value);
        return held ? *held : T{};
    }
    std::variant<std::monostate, qint64, QString, QByteArray, QDate, QUuid, BlobRef> m_value{};
};
