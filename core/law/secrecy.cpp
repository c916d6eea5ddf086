#include "core/law/secrecy.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype head = 2000; ///< characters: a mark stands at the top of the first page
}

Result<QString> secrecyMarkIn(const QString &title, const QString &text, const Law &law, QDate day)
{
    return law.convention(u"secrecy_marks"_s, day).map([&](const QString &marks) {
        for (const QString &mark : marks.split(u'|')) {
            const QRegularExpression stamped{u"(^|\\n)\\s*"_s + mark + u"\\s*(★|\\n|$)"_s};
            if (stamped.match(text.left(head)).hasMatch() || title.startsWith(u"【"_s + mark))
                return mark;
        }
        return QString{};
    });
}
