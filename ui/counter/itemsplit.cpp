#include "ui/counter/itemsplit.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QStringList splitMatters(const QString &description)
{
    static const QRegularExpression parts{u"[\\n；;、]|[，,]?\\s*(?:以及|及其|和其)"_s};
    static const QRegularExpression counters{
        u"^\\s*(?:\\d+[.．、)）]|[（(]?[一二三四五六七八九十]+[)）、.])\\s*"_s,
        QRegularExpression::MultilineOption};
    QStringList matters;
    for (QString part : QString{description}.remove(counters).split(parts, Qt::SkipEmptyParts)) {
        part = part.trimmed();
        while (part.endsWith(u'。') || part.endsWith(u'，') || part.endsWith(u'.'))
            part.chop(1);
        if (!part.isEmpty())
            matters << part;
    }
    return matters;
}
