#include "core/base/date.h"
#include "core/base/number.h"
#include "core/calendar/workcalendar.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const auto holidaysFile = u":/calendar/holidays.csv"_s;
const auto noticesFile = u":/calendar/notices.csv"_s;

/// A small table with a header line; cells hold no commas, quotes or line ends.
struct Table
{
    QString file{};
    std::vector<QStringList> rows{}; ///< without the header; row i stands on line i + 2

    tl::unexpected<Error> refuse(std::size_t row, const QString &reason) const
    {
        return fail(ErrorCode::CalendarFileInvalid, {file, QString::number(row + 2), reason});
    }
};

Result<Table> readTable(const QString &file, const QByteArray &bytes, const QStringList &columns)
{
    Table table{file};
    if (!QUtf8StringView{bytes}.isValidUtf8())
        return fail(ErrorCode::CalendarFileInvalid, {file, u"1"_s, u"encoding"_s});
    QStringList lines = QString::fromUtf8(bytes).split(u'\n'); // without a byte order mark
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        table.rows.push_back(line.split(u','));
    }
    if (table.rows.empty() || table.rows.front().mid(0, columns.size()) != columns)
        return fail(ErrorCode::CalendarFileInvalid, {file, u"1"_s, columns.join(u',')});
    const qsizetype width = table.rows.front().size();
    table.rows.erase(table.rows.begin());
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].size() != width || lines[qsizetype(row) + 1].contains(u'"'))
            return table.refuse(row, u"columns"_s);
    }
    return table;
}

std::vector<HolidayNotice>::iterator noticeOf(std::vector<HolidayNotice> &notices,
                                              const QString &number)
{
    return std::ranges::find(notices, number, &HolidayNotice::number);
}

Result<std::vector<HolidayNotice>> readHeads(const Table &table)
{
    std::vector<HolidayNotice> heads;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const QStringList &cells = table.rows[row];
        const auto year = parseWhole(cells[0]);
        const auto issued = parseDate(cells[2]);
        if (!year || *year < WorkCalendar::firstDay().year() ||
            *year > WorkCalendar::lastDay().year())
            return table.refuse(row, u"year"_s);
        if (!issued)
            return table.refuse(row, u"issued"_s);
        if (cells[1].isEmpty() || noticeOf(heads, cells[1]) != heads.end())
            return table.refuse(row, u"doc_number"_s);
        heads.push_back({int(*year), cells[1], *issued, cells[3], {}});
    }
    return heads;
}
} // namespace

Result<std::vector<HolidayNotice>> readNotices(const QByteArray &holidays,
                                               const QByteArray &notices)
{
    const auto heads =
        readTable(noticesFile, notices, {u"year"_s, u"doc_number"_s, u"issued"_s, u"url"_s});
    const auto days =
        readTable(holidaysFile, holidays, {u"date"_s, u"kind"_s, u"name"_s, u"notice"_s});
    if (!heads || !days)
        return tl::unexpected(!heads ? heads.error() : days.error());
    auto read = readHeads(*heads);
    for (std::size_t row = 0; read && row < days->rows.size(); ++row) {
        const QStringList &cells = days->rows[row];
        const auto date = parseDate(cells[0]);
        const auto notice = noticeOf(*read, cells[3]);
        if (!date)
            return days->refuse(row, u"date"_s);
        if (cells[1] != u"off" && cells[1] != u"work")
            return days->refuse(row, u"kind"_s);
        if (notice == read->end())
            return days->refuse(row, u"notice"_s);
        if (std::ranges::find(notice->days, *date, &NoticeDay::date) != notice->days.end())
            return days->refuse(row, u"date"_s);
        notice->days.push_back({*date, cells[1] == u"off", cells[2]});
    }
    return read;
}

Result<WorkCalendar> shippedCalendar()
{
    const auto content = [](const QString &name) {
        QFile file{name};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    };
    auto notices = readNotices(content(holidaysFile), content(noticesFile));
    if (!notices)
        return tl::unexpected(notices.error());
    return WorkCalendar::fromNotices(std::move(*notices));
}
