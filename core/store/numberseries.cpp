#include "core/store/numberseries.h"

#include "core/store/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
std::string tableOf(const FieldSpec &field)
{
    const QLatin1StringView name = nounName(field.noun);
    return {name.data(), std::size_t(name.size())};
}

std::string columnOf(const FieldSpec &field)
{
    return '"' + std::string{field.name.data(), std::size_t(field.name.size())} + '"';
}
} // namespace

QString numberText(const QString &pattern, int year, qint64 serial)
{
    QString text = pattern;
    text.replace(u"{year}"_s, QString::number(year)).replace(u"{n}"_s, QString::number(serial));
    for (int width = 2; width <= 9; ++width)
        text.replace(u"{n%1}"_s.arg(width), u"%1"_s.arg(serial, width, 10, QChar{u'0'}));
    return text;
}

QString numberMark(Connection &connection)
{
    Query row = connection.query("SELECT value FROM meta WHERE key = 'number_mark'");
    return row.step() ? row.text(0) : QString{};
}

void setNumberMark(Connection &connection, const QString &mark)
{
    connection.query("INSERT OR REPLACE INTO meta(key, value) VALUES('number_mark', ?)")
        .add(mark)
        .run();
}

NumberSeries::Drawn NumberSeries::draw(NumberWish wish)
{
    if (const qsizetype place = wish.pattern.indexOf(u"{n"_s); place >= 0 && !m_mark.isEmpty())
        wish.pattern.insert(place, m_mark + u'-');
    const FieldSpec *field = findField(wish.numberField);
    const FieldSpec *serial = findField(wish.serialField);
    if (!field || !serial || field->noun != serial->noun || field->placement != Placement::Narrow ||
        field->type != ValueType::Text || serial->type != ValueType::Integer ||
        wish.series.isEmpty())
        throw Refusal{{ErrorCode::BadValue, {u"number"_s}}};
    if (numberText(wish.pattern, wish.year, 1) == numberText(wish.pattern, wish.year, 2))
        throw Refusal{{ErrorCode::BadValue,
                       {wish.pattern}}}; // a pattern without its number would never be free
    Drawn drawn;
    {
        Query last =
            m_connection.query("SELECT last FROM number_series WHERE series = ? AND year = ?");
        last.add(wish.series).add(qint64(wish.year));
        drawn.serial = last.step() ? last.integer(0) : 0;
    }
    drawn.text = numberText(wish.pattern, wish.year, ++drawn.serial);
    while (isTaken(*field, drawn.text)) {
        drawn.serial = firstFree(*field, wish, drawn.serial);
        drawn.text = numberText(wish.pattern, wish.year, drawn.serial);
    }
    m_connection
        .query("INSERT INTO number_series(series, year, last) VALUES(?, ?, ?) "
               "ON CONFLICT(series, year) DO UPDATE SET last = excluded.last")
        .add(wish.series)
        .add(qint64(wish.year))
        .add(drawn.serial)
        .run();
    return drawn;
}

bool NumberSeries::isTaken(const FieldSpec &field, const QString &text)
{
    const std::string sql =
        "SELECT 1 FROM " + tableOf(field) + " WHERE " + columnOf(field) + " = ?";
    Query query = m_connection.query(sql);
    return query.add(text).step();
}

/// One walk over the numbers of that year, which an import may have brought by the ten thousand.
qint64 NumberSeries::firstFree(const FieldSpec &field, const NumberWish &wish, qint64 after)
{
    const qsizetype place = wish.pattern.indexOf(u"{n"_s);
    const qsizetype end = wish.pattern.indexOf(u'}', place) + 1;
    const auto yearly = [&](QString text) {
        return text.replace(u"{year}"_s, QString::number(wish.year));
    };
    const QString head = yearly(wish.pattern.left(place));
    const QByteArray tail = yearly(wish.pattern.sliced(end)).toUtf8();
    const std::string column = columnOf(field);
    Query query = m_connection.query("SELECT " + column + " FROM " + tableOf(field) + " WHERE " +
                                     column + " >= ? AND " + column + " < ?");
    query.add(QString{head + u'0'}).add(QString{head + QChar{u'9' + 1}});
    const qsizetype start = head.toUtf8().size();
    std::vector<qint64> taken;
    while (query.step()) {
        const QByteArrayView text = query.bytes(0);
        bool isNumber = false;
        const qint64 serial =
            text.endsWith(tail) ? text.sliced(start).chopped(tail.size()).toLongLong(&isNumber) : 0;
        if (isNumber && serial > after)
            taken.push_back(serial);
    }
    std::ranges::sort(taken);
    qint64 free = after + 1;
    for (const qint64 serial : taken)
        free += serial == free;
    return free;
}
