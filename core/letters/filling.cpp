#include "core/letters/filling.h"

#include "core/letters/clockwords.h"
#include "core/letters/promise.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView citePrefix{"cite."};

/// What was typed may end in a stop of its own; the sentence around it has one already.
void appendBefore(QStringView rest, const QString &value, QString &text)
{
    QStringView typed{value};
    if (rest.startsWith(u'。')) {
        while (!typed.isEmpty() && u"。．.；;，,、"_s.contains(typed.back()))
            typed.chop(1);
    }
    text += typed;
}

bool endsItself(const QString &text)
{
    return text.endsWith(u'！') || text.endsWith(u'？');
}

/// The particulars of one slice: `{slice.range}`.
QMap<QString, QString> particulars(const FeeSlice &slice)
{
    const qint64 units = slice.to - slice.from + 1;
    const QString from = QString::number(slice.from);
    return {{u"slice.range"_s, units == 1 ? from : from + u"—"_s + QString::number(slice.to)},
            {u"slice.quantity"_s, QString::number(units)},
            {u"slice.rate"_s, writtenMoney(slice.rate)},
            {u"slice.sum"_s, writtenMoney({units * slice.rate.fen})}};
}

QStringList withParticulars(QStringList cells, const FeeSlice &slice)
{
    const auto values = particulars(slice);
    for (QString &cell : cells) {
        for (auto each = values.begin(); each != values.end(); ++each)
            cell.replace(u'{' + each.key() + u'}', each.value());
    }
    return cells;
}
} // namespace

Result<QString> Filling::value(const QString &name)
{
    if (name.startsWith(citePrefix))
        return m_quote.articles({name.sliced(citePrefix.size())});
    if (const auto kind = periodNamed(name))
        return m_quote.period(*kind);
    const Placeholder *placeholder = findPlaceholder(name);
    if (!placeholder)
        return fail(ErrorCode::NotFound, {name});
    if (placeholder->articles)
        return m_quote.articles(placeholder->articles(m_input));
    return placeholder->read(m_input);
}

Result<QString> Filling::line(const QString &line)
{
    const TemplateLine parsed = parseLine(line);
    const auto held = [&](const QString &name) { return holds(name, m_input); };
    if (!std::ranges::all_of(parsed.given, held) || std::ranges::any_of(parsed.missing, held))
        return QString{};
    QString text;
    QStringView rest{parsed.text};
    while (!rest.isEmpty()) {
        const qsizetype open = rest.indexOf(u'{');
        const qsizetype close = rest.indexOf(u'}', open);
        if (open < 0 || close < 0)
            break;
        text += rest.first(open);
        const QString name = rest.sliced(open + 1, close - open - 1).toString();
        rest = rest.sliced(close + 1);
        const auto filled = value(name);
        if (!filled)
            return tl::unexpected(filled.error());
        if (filled->trimmed().isEmpty()) {
            if (parsed.text == u'{' + name + u'}')
                return QString{};
            return refuseLetter(m_form, u"missing:"_s + name, u"R-REQ-4"_s);
        }
        appendBefore(rest, filled->trimmed(), text);
        if (rest.startsWith(u'。') && endsItself(text))
            rest = rest.sliced(1);
    }
    return text + rest;
}

Result<QStringList> Filling::lines(const QStringList &lines)
{
    QStringList filled;
    for (const QString &each : lines) {
        const auto text = line(each);
        if (!text)
            return tl::unexpected(text.error());
        if (!text->isEmpty())
            filled << *text;
    }
    return filled;
}

Result<QStringList> Filling::matters()
{
    QStringList all;
    if (m_form.matterLines.isEmpty())
        return all;
    for (const Seen<Item> &item : m_input.file.items) {
        LetterInput about = m_input;
        about.matter = &item.value;
        Filling filling{m_form, about};
        const auto lines = filling.lines(m_form.matterLines);
        if (!lines)
            return lines;
        all << *lines;
        m_quote.take(filling.quote());
    }
    return all;
}

Result<LetterTable> Filling::table()
{
    const auto fee = clockwords::workedFee(m_input);
    if (!fee)
        return tl::unexpected(fee.error());
    LetterTable table{.head = m_form.table.head};
    std::vector<QStringList> rows;
    for (const FeeSlice &slice : fee->slices)
        rows.push_back(withParticulars(m_form.table.rows.front(), slice));
    rows.push_back(m_form.table.rows.back());
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row) {
            const auto text = line(cell);
            if (!text)
                return tl::unexpected(text.error());
            cells << *text;
        }
        table.rows.push_back(cells);
    }
    return table;
}

Result<LetterGrid> Filling::grid()
{
    LetterGrid grid = m_form.grid;
    Result<> filled;
    const auto fill = [&](QString &text) {
        filled = filled.and_then(
            [&] { return line(text).map([&](const QString &value) { text = value; }); });
    };
    fill(grid.title);
    fill(grid.head);
    for (auto &row : grid.rows) {
        for (LetterCell &cell : row)
            fill(cell.text);
    }
    for (QString &note : grid.notes)
        fill(note);
    if (!filled)
        return tl::unexpected(filled.error());
    return grid;
}
