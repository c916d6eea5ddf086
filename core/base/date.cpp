#include "core/base/date.h"

Result<QDate> parseDate(QStringView text)
{
    const auto refuse = [&] { return fail(ErrorCode::BadDate, {text.left(40).toString()}); };
    if (text.size() != 10)
        return refuse();
    int parts[3] = {0, 0, 0};
    int part = 0;
    for (int i = 0; i < 10; ++i) {
        const char16_t c = text[i].unicode();
        if (i == 4 || i == 7) {
            if (c != u'-')
                return refuse();
            ++part;
        } else if (c < u'0' || c > u'9') {
            return refuse();
        } else {
            parts[part] = parts[part] * 10 + (c - u'0');
        }
    }
    const QDate day{parts[0], parts[1], parts[2]};
    if (!day.isValid())
        return refuse();
    return day;
}
