#include "app/cli/jsontext.h"

QByteArray JsonText::quoted(const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    QByteArray json = "\"";
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else if (byte < 0x20)
            json.append("\\u00").append(hex[byte >> 4]).append(hex[byte & 15]);
        else
            json.append(c);
    }
    return json.append('"');
}

JsonText &JsonText::raw(QLatin1StringView name, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members.append('"').append(name.data(), name.size()).append("\":").append(json);
    return *this;
}

JsonText &JsonText::text(QLatin1StringView name, const QString &value)
{
    return raw(name, quoted(value));
}

JsonText &JsonText::date(QLatin1StringView name, QDate value)
{
    return raw(name, value.isValid() ? '"' + value.toString(Qt::ISODate).toLatin1() + '"'
                                     : QByteArray{"null"});
}

JsonText &JsonText::number(QLatin1StringView name, qint64 value)
{
    return raw(name, QByteArray::number(value));
}

JsonText &JsonText::flag(QLatin1StringView name, bool value)
{
    return raw(name, value ? "true" : "false");
}
