#include "core/letters/lettertext.h"

#include "core/base/date.h"
#include "core/base/json.h"
#include "core/letters/templatetext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestLetter = 16 << 20;
constexpr int mostParagraphs = 100'000;

QJsonObject tableObject(const LetterTable &table)
{
    QJsonArray rows;
    for (const QStringList &row : table.rows)
        rows << QJsonObject{{u"cells"_s, QJsonArray::fromStringList(row)}};
    return {{u"before"_s, table.before},
            {u"head"_s, QJsonArray::fromStringList(table.head)},
            {u"rows"_s, rows}};
}

QJsonObject gridObject(const LetterGrid &grid)
{
    QJsonArray widths;
    for (const int width : grid.widths)
        widths << QString::number(width);
    QJsonArray rows;
    for (const auto &row : grid.rows) {
        QJsonArray cells;
        for (const LetterCell &cell : row)
            cells << QJsonObject{{cell.label ? u"label"_s : u"text"_s, cell.text},
                                 {u"across"_s, cell.across},
                                 {u"down"_s, cell.down},
                                 {u"lines"_s, cell.lines}};
        rows << QJsonObject{{u"cells"_s, cells}};
    }
    return {{u"title"_s, grid.title},
            {u"head"_s, grid.head},
            {u"widths"_s, widths},
            {u"rows"_s, rows},
            {u"notes"_s, QJsonArray::fromStringList(grid.notes)}};
}

QJsonArray unconfirmedArray(const std::vector<LawReference> &references)
{
    QJsonArray array;
    for (const auto &[key, text] : references)
        array << QJsonObject{{u"key"_s, key}, {u"text"_s, text}};
    return array;
}

void readTable(JsonReader &reader, LetterTable &table)
{
    table.before = int(reader.integer(u"before", 0, mostParagraphs));
    table.head = reader.textsOr(u"head");
    reader.objects(u"rows", [&](JsonReader &row) { table.rows.push_back(row.texts(u"cells")); });
}
} // namespace

QString letterText(const Letter &letter)
{
    QJsonObject object{{u"kind"_s, letter.kind},
                       {u"organ"_s, letter.organ},
                       {u"title"_s, letter.title},
                       {u"number"_s, letter.number},
                       {u"addressee"_s, letter.addressee},
                       {u"body"_s, QJsonArray::fromStringList(letter.body)},
                       {u"attachments"_s, QJsonArray::fromStringList(letter.attachments)},
                       {u"signature"_s, letter.signature},
                       {u"dated"_s, isoDate(letter.dated)},
                       {u"contact"_s, letter.contact}};
    if (!letter.table.isEmpty())
        object[u"table"_s] = tableObject(letter.table);
    if (!letter.notes.isEmpty())
        object[u"notes"_s] = QJsonArray::fromStringList(letter.notes);
    if (!letter.grid.isEmpty())
        object[u"grid"_s] = gridObject(letter.grid);
    if (!letter.unconfirmed.empty())
        object[u"unconfirmed"_s] = unconfirmedArray(letter.unconfirmed);
    return QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact));
}

Result<Letter> parseLetter(const QString &text)
{
    return parseJsonObject(text.toUtf8(), longestLetter)
        .and_then([](const QJsonObject &object) -> Result<Letter> {
            JsonReader reader{object};
            Letter letter{.kind = int(reader.integer(u"kind", 1, 31)),
                          .organ = reader.textOr(u"organ"),
                          .title = reader.textOr(u"title"),
                          .number = reader.textOr(u"number"),
                          .addressee = reader.textOr(u"addressee"),
                          .body = reader.textsOr(u"body"),
                          .attachments = reader.textsOr(u"attachments"),
                          .signature = reader.textOr(u"signature"),
                          .dated = reader.date(u"dated"),
                          .contact = reader.textOr(u"contact"),
                          .notes = reader.textsOr(u"notes")};
            reader.optionalObject(u"grid", [&](JsonReader &part) { letter.grid = readGrid(part); });
            reader.optionalObject(u"table",
                                  [&](JsonReader &part) { readTable(part, letter.table); });
            reader.optionalObjects(u"unconfirmed", [&](JsonReader &part) {
                letter.unconfirmed.push_back({part.text(u"key"), part.text(u"text")});
            });
            if (const auto read = reader.finish(); !read)
                return tl::unexpected(read.error());
            return letter;
        });
}
