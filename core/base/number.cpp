#include "core/base/number.h"

Result<qint64> parseWhole(QStringView text)
{
    constexpr qsizetype mostDigits = 18;
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.sliced(1) : text;
    qint64 value = 0;
    bool fits = digits.size() <= mostDigits;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return fail(ErrorCode::BadNumber, {text.left(40).toString()});
        if (fits)
            value = value * 10 + (c.unicode() - u'0');
    }
    if (digits.isEmpty())
        return fail(ErrorCode::BadNumber, {text.toString()});
    if (!fits)
        return fail(ErrorCode::OutOfRange, {text.left(40).toString()});
    return negative ? -value : value;
}
