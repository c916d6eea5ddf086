#pragma once
#include "core/base/money.h"

#include <QByteArray>
#include <QDate>
#include <QLatin1StringView>
#include <QString>

/// One line of JSON text with its members in the order they are written; QJsonObject would sort
/// them.
class JsonText
{
public:
    JsonText &text(QLatin1StringView name, const QString &value);
    JsonText &text(QLatin1StringView name, QLatin1StringView value)
    {
        return text(name, QString{value});
    }
    JsonText &date(QLatin1StringView name, QDate value); ///< null for none
    JsonText &number(QLatin1StringView name, qint64 value);
    JsonText &flag(QLatin1StringView name, bool value);
    JsonText &raw(QLatin1StringView name, const QByteArray &json);
    QByteArray object() const { return '{' + m_members + '}'; }

    static QByteArray quoted(const QString &text);
    /// `[a,b]` of what \p write makes of each.
    template<class List, class Write>
    static QByteArray array(const List &list, Write write)
    {
        QByteArray text;
        for (const auto &value : list) {
            if (!text.isEmpty())
                text += ',';
            text += write(value);
        }
        return '[' + text + ']';
    }

private:
    QByteArray m_members{};
};
