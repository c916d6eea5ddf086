#include "core/letters/templatetext.h"

#include "core/base/json.h"
#include "core/letters/placeholder.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView remedyLine{"{remedy}"};
constexpr QLatin1StringView tableLine{"{table}"};
constexpr int mostColumns = 24;
constexpr int mostLines = 40;
/// The names of a fee's slice, filled row by row.
constexpr std::array sliceNames{"slice.range"_L1, "slice.quantity"_L1, "slice.rate"_L1,
                                "slice.sum"_L1};

bool mayUse(const LetterTemplate &form, const QString &name, bool inTable)
{
    if (const Placeholder *known = findPlaceholder(name))
        return !(form.aboutConsultation && known->aboutApplicant);
    if (inTable && std::ranges::find(sliceNames, name) != sliceNames.end())
        return true;
    return name.startsWith(u"cite."_s) || periodNamed(name);
}

bool isMarker(const QString &line, const LetterTemplate &form)
{
    return (form.remedy && line == remedyLine) || (!form.table.isEmpty() && line == tableLine);
}

/// The first name of the line that the letter may not use; a letter to one consulted has no
/// placeholder that could carry the applicant (rules R-REQ-8).
std::optional<QString> strangerIn(const QString &line, const LetterTemplate &form, bool inTable)
{
    if (isMarker(line, form))
        return {};
    const TemplateLine parsed = parseLine(line);
    for (const QString &condition : parsed.given + parsed.missing) {
        const bool known =
            isCondition(condition) ? !form.aboutConsultation : mayUse(form, condition, false);
        if (!known)
            return condition;
    }
    QString bare = parsed.text;
    for (const QString &name : placeholdersIn(parsed.text)) {
        if (!mayUse(form, name, inTable))
            return name;
        bare.remove(u'{' + name + u'}');
    }
    if (bare.contains(u'{') || bare.contains(u'}'))
        return bare;
    return {};
}

QStringList gridTexts(const LetterGrid &grid)
{
    QStringList texts{grid.title, grid.head};
    for (const auto &row : grid.rows) {
        for (const LetterCell &cell : row)
            texts << cell.text;
    }
    return texts + grid.notes;
}

Result<> checkPlaceholders(const LetterTemplate &form)
{
    const auto check = [&](const QStringList &lines, bool inTable = false) -> Result<> {
        for (int line = 0; line < lines.size(); ++line) {
            if (const auto stranger = strangerIn(lines.at(line), form, inTable))
                return fail(ErrorCode::TemplateInvalid,
                            {form.slug, QString::number(line), *stranger});
        }
        return {};
    };
    QStringList cells = form.table.head;
    for (const QStringList &row : form.table.rows)
        cells << row;
    return check(QStringList{form.addressee} + form.body)
        .and_then([&] { return check(form.attachments); })
        .and_then([&] { return check(form.matterLines); })
        .and_then([&] { return check(form.notes); })
        .and_then([&] { return check(gridTexts(form.grid)); })
        .and_then([&] { return check(cells, true); });
}

/// P1 and P2 of rules §2.2 close the text: what the law says of remedies is never left out.
Result<> takeMarkers(LetterTemplate &form)
{
    const auto lacks = [&](QLatin1StringView name) {
        return fail(ErrorCode::TemplateLacks, {form.slug, name});
    };
    if (form.remedy) {
        if (form.body.isEmpty() || form.body.last() != remedyLine ||
            form.body.count(remedyLine) > 1)
            return lacks("remedy"_L1);
        form.body.removeLast();
    }
    if (!form.table.isEmpty()) {
        if (form.body.count(tableLine) != 1)
            return lacks("table"_L1);
        form.table.before = int(form.body.indexOf(tableLine));
        form.body.removeAt(form.table.before);
    }
    return {};
}

void readTable(JsonReader &part, LetterTable &table)
{
    table.head = part.texts(u"head");
    table.rows = {part.texts(u"slice"), part.texts(u"sum")};
    for (const QStringList &row : table.rows) {
        if (row.size() != table.head.size())
            part.refuse(ErrorCode::BadValue, {part.path(u"head")});
    }
}

QJsonArray array(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}
} // namespace

void readTemplateTexts(JsonReader &entry, LetterTemplate &form)
{
    form.title = entry.textOr(u"title"_s, form.title);
    form.paper = entry.textOr(u"paper"_s, form.paper);
    form.body = entry.texts(u"body"_s);
    form.attachments = entry.textsOr(u"attachments"_s, form.attachments);
    form.notes = entry.textsOr(u"notes"_s, form.notes);
    entry.optionalObject(u"table", [&](JsonReader &part) { readTable(part, form.table); });
    entry.optionalObject(u"matters", [&](JsonReader &part) {
        form.matterLines = part.texts(u"lines");
        form.matterRemedy = part.text(u"remedy");
    });
}

LetterGrid readGrid(JsonReader &entry)
{
    LetterGrid grid{.title = entry.textOr(u"title"), .head = entry.textOr(u"head")};
    for (const QString &width : entry.texts(u"widths"))
        grid.widths.push_back(std::max(1, width.toInt()));
    entry.objects(u"rows", [&](JsonReader &row) {
        std::vector<LetterCell> cells;
        row.objects(u"cells", [&](JsonReader &cell) {
            const QString label = cell.textOr(u"label");
            cells.push_back({.text = label.isEmpty() ? cell.textOr(u"text") : label,
                             .label = !label.isEmpty(),
                             .across = int(cell.integerOr(u"across", 1, 1, mostColumns)),
                             .down = int(cell.integerOr(u"down", 1, 1, mostColumns)),
                             .lines = int(cell.integerOr(u"lines", 1, 1, mostLines))});
        });
        grid.rows.push_back(std::move(cells));
    });
    grid.notes = entry.textsOr(u"notes");
    return grid;
}

Result<> settle(LetterTemplate &form)
{
    return checkPlaceholders(form).and_then([&] { return takeMarkers(form); });
}

QStringList wholeBody(const LetterTemplate &form)
{
    QStringList body = form.body;
    if (!form.table.isEmpty())
        body.insert(std::min<qsizetype>(form.table.before, body.size()), tableLine);
    if (form.remedy)
        body << remedyLine;
    return body;
}

QString templateText(const LetterTemplate &form)
{
    return templateText(form, wholeBody(form));
}

QString templateText(const LetterTemplate &form, const QStringList &body)
{
    QJsonObject object{{u"title"_s, form.title}, {u"body"_s, array(body)}};
    if (!form.paper.isEmpty())
        object[u"paper"_s] = form.paper;
    if (!form.attachments.isEmpty())
        object[u"attachments"_s] = array(form.attachments);
    if (!form.notes.isEmpty())
        object[u"notes"_s] = array(form.notes);
    if (!form.matterLines.isEmpty())
        object[u"matters"_s] =
            QJsonObject{{u"lines"_s, array(form.matterLines)}, {u"remedy"_s, form.matterRemedy}};
    if (!form.table.isEmpty())
        object[u"table"_s] = QJsonObject{{u"head"_s, array(form.table.head)},
                                         {u"slice"_s, array(form.table.rows.front())},
                                         {u"sum"_s, array(form.table.rows.back())}};
    return QString::fromUtf8(QJsonDocument{object}.toJson());
}

Result<LetterTemplate> withTexts(const LetterTemplate &shipped, const QByteArray &json)
{
    return parseJsonObject(json).and_then([&](const QJsonObject &object) -> Result<LetterTemplate> {
        JsonReader entry{object};
        LetterTemplate form = shipped;
        readTemplateTexts(entry, form);
        if (form.table.isEmpty() != shipped.table.isEmpty())
            entry.refuse(ErrorCode::UnknownMember, {u"table"_s});
        if (form.matterLines.isEmpty() != shipped.matterLines.isEmpty())
            entry.refuse(ErrorCode::UnknownMember, {u"matters"_s});
        for (const auto &[name, text] :
             {std::pair{u"title"_s, form.title}, std::pair{u"body"_s, form.body.join(QString{})}}) {
            if (text.trimmed().isEmpty())
                entry.refuse(ErrorCode::MissingMember, {name});
        }
        if (const auto read = entry.finish(); !read)
            return tl::unexpected(read.error());
        if (const auto settled = settle(form); !settled)
            return tl::unexpected(settled.error());
        return form;
    });
}
