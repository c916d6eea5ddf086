#include "core/store/numberseries.h"

#include "core/store/connection.h"

using namespace Qt::StringLiterals;

QString numberText(const QString &pattern, int year, qint64 serial)
{
    QString text = pattern;
    text.replace(u"{year}"_s, QString::number(year)).replace(u"{n}"_s, QString::number(serial));
    for (int width = 2; width <= 9; ++width)
        text.replace(u"{n%1}"_s.arg(width), u"%1"_s.arg(serial, width, 10, QChar{u'0'}));
    return text;
}

NumberSeries::Drawn NumberSeries::draw(const NumberWish &wish)
{
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
    do {
        drawn.text = numberText(wish.pattern, wish.year, ++drawn.serial);
    } while (isTaken(*field, drawn.text));
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
    const QLatin1StringView table = nounName(field.noun);
    const std::string sql =
        "SELECT 1 FROM " + std::string{table.data(), std::size_t(table.size())} + " WHERE \"" +
        std::string{field.name.data(), std::size_t(field.name.size())} + "\" = ?";
    Query query = m_connection.query(sql);
    return query.add(text).step();
}
