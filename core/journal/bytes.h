#pragma once
#include "core/journal/value.h"

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <array>

/// Little-endian writing of canonical bytes.
class ByteWriter
{
public:
    template<class N>
    ByteWriter &number(N value)
    {
        char raw[sizeof(N)];
        qToLittleEndian(value, raw);
        bytes.append(raw, sizeof(N));
        return *this;
    }
    ByteWriter &raw(QByteArrayView view)
    {
        bytes.append(view);
        return *this;
    }
    ByteWriter &id(const QUuid &uuid) { return raw(uuid.toRfc4122()); }
    QByteArray bytes{};
};

/// Reading of the same. Once anything is missing every answer is empty and ok() is false.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_rest{bytes}
    {
    }
    QByteArrayView take(qsizetype size)
    {
        if (!m_ok || size < 0 || size > m_rest.size()) {
            m_ok = false;
            return {};
        }
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }
    template<class N>
    N number()
    {
        const QByteArrayView raw = take(sizeof(N));
        return m_ok ? qFromLittleEndian<N>(raw.data()) : N{};
    }
    template<std::size_t N>
    std::array<quint8, N> array()
    {
        const QByteArrayView raw = take(qsizetype(N));
        std::array<quint8, N> bytes{};
        std::ranges::copy(raw, bytes.begin());
        return bytes;
    }
    QUuid id()
    {
        const QByteArrayView raw = take(16);
        return m_ok ? QUuid::fromRfc4122(raw) : QUuid{};
    }
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_ok && m_rest.isEmpty(); }
    void refuse() { m_ok = false; }

private:
    QByteArrayView m_rest{};
    bool m_ok = true;
};

/// Text exactly as stored: unlike QString::fromUtf8 it keeps a leading U+FEFF and an empty text
/// that is not null.
QString textOfUtf8(QByteArrayView utf8);
QByteArrayView viewOf(const BlobRef &blob);
BlobRef blobRefOf(QByteArrayView raw); ///< of 32 bytes
/// u32 len | value, after the type byte that the caller writes.
void writeValue(ByteWriter &writer, const Value &value);
/// Refuses what writeValue would not have written.
Value readValue(ByteReader &reader, quint8 type);
