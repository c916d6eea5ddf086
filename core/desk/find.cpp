#include "core/desk/find.h"

#include "core/desk/desk.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// How the number of a request ends that \p text gives as serial, or as year and serial: by the
/// office's own pattern. Empty for anything else.
QString endOfNumber(const Desk &desk, const QString &text)
{
    static const QRegularExpression typed{u"^(?:(\\d{4})\\D{1,3})?\\D?0*(\\d{1,6})\\D?$"_s};
    const auto match = typed.match(text.trimmed());
    const auto pattern = desk.law().convention(u"request_number"_s, desk.today());
    if (!match.hasMatch() || !pattern)
        return {};
    static const QRegularExpression serial{u"\\{n(\\d?)\\}"_s};
    const QString tail = pattern->section(u"{year}"_s, 1);
    const auto place = serial.match(tail);
    const auto digits = match.captured(2).rightJustified(place.captured(1).toInt(), u'0');
    return match.captured(1) + QString{tail}.replace(place.captured(0), digits);
}

std::vector<quint32> newestFirst(const RequestColumns &columns, std::vector<quint32> rows)
{
    constexpr SortKey newest{RequestColumn::Received, true};
    auto sorted = sortedRows(columns, std::move(rows), std::span{&newest, 1});
    std::ranges::stable_partition(sorted, [&](quint32 row) { return columns.isOpen(row); });
    return sorted;
}
} // namespace

std::vector<quint32> foundRequests(const RequestBoard &board, const QString &text, int most)
{
    const QString asked = text.trimmed();
    if (!board.isReady() || asked.isEmpty())
        return {};
    std::vector<quint32> found;
    const auto take = [&](const std::vector<quint32> &rows) {
        for (const quint32 row : rows) {
            if (int(found.size()) == most)
                return;
            if (std::ranges::find(found, row) == found.end())
                found.push_back(row);
        }
    };
    if (const QString end = endOfNumber(board.desk(), asked); !end.isEmpty())
        take(newestFirst(board.columns(), board.rows({.numberText = end}, {})));
    if (int(found.size()) < most)
        take(newestFirst(board.columns(), board.rows({}, asked)));
    return found;
}
