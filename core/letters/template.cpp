#include "core/letters/placeholder.h"

#include "core/base/json.h"
#include "core/requests/words.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
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

/// The first name of the line that the letter may not use; a letter to one consulted has no
/// placeholder that could carry the applicant (rules R-REQ-8).
std::optional<QString> strangerIn(const QString &line, const LetterTemplate &form, bool inTable)
{
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

Result<> checkPlaceholders(const LetterTemplate &form)
{
    const auto check = [&](const QStringList &lines, bool inTable) -> Result<> {
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
    return check(QStringList{form.addressee} + form.body, false)
        .and_then([&] { return check(form.attachments, false); })
        .and_then([&] { return check(form.matterLines, false); })
        .and_then([&] { return check(cells, true); });
}

LetterTable readTable(JsonReader &entry)
{
    LetterTable table;
    entry.optionalObject(u"table", [&](JsonReader &part) {
        table.before = int(part.integer(u"before", 0, 100));
        table.head = part.texts(u"head");
        table.rows = {part.texts(u"slice"), part.texts(u"sum")};
        for (const QStringList &row : table.rows) {
            if (row.size() != table.head.size())
                part.refuse(ErrorCode::BadValue, {part.path(u"head")});
        }
    });
    return table;
}

void readConsultation(JsonReader &entry, LetterTemplate &form)
{
    const QString kind = entry.textOr(u"consultation");
    form.aboutConsultation = !kind.isEmpty();
    for (const auto known : {ConsultationKind::ThirdParty, ConsultationKind::Organ}) {
        if (kind == word(known))
            form.consulted = known;
    }
    if (form.aboutConsultation && kind != word(form.consulted))
        entry.refuse(ErrorCode::BadValue, {entry.path(u"consultation"), kind});
}

LetterTemplate readOne(JsonReader &entry)
{
    LetterTemplate form{
        .kind = int(entry.integer(u"kind"_s, 1, 31)),
        .slug = entry.text(u"slug"_s),
        .title = entry.text(u"title"_s),
        .paper = entry.textOr(u"paper"_s),
        .suffix = entry.text(u"suffix"_s),
        .body = entry.texts(u"body"_s),
        .addressee = entry.text(u"addressee"_s),
        .attachments = entry.textsOr(u"attachments"_s),
        .outcomes = entry.textsOr(u"outcomes"_s),
        .remedy = entry.flagOr(u"remedy"_s, false),
        .remedyOf = entry.textOr(u"remedy_of"_s),
        .table = readTable(entry),
        .inForce = {.from = entry.date(u"from"_s), .to = entry.dateOr(u"to"_s)},
    };
    readConsultation(entry, form);
    entry.optionalObject(u"matters", [&](JsonReader &part) {
        form.matterLines = part.texts(u"lines");
        form.matterRemedy = part.text(u"remedy");
    });
    entry.text(u"source"_s);
    entry.text(u"confidence"_s);
    if (form.remedy && form.paper.isEmpty())
        entry.refuse(ErrorCode::MissingMember, {entry.path(u"paper")});
    if (const auto checked = checkPlaceholders(form); !checked)
        entry.refuse(checked.error().code, checked.error().args);
    return form;
}
} // namespace

Result<std::vector<LetterTemplate>> readLetterTemplates(const QByteArray &json)
{
    return parseJsonObject(json).and_then(
        [](const QJsonObject &object) -> Result<std::vector<LetterTemplate>> {
            JsonReader file{object};
            std::vector<LetterTemplate> forms;
            file.objects(u"letters"_s, [&](JsonReader &entry) { forms.push_back(readOne(entry)); });
            if (const auto read = file.finish(); !read)
                return tl::unexpected(read.error());
            return forms;
        });
}

Result<std::vector<LetterTemplate>> shippedLetterTemplates()
{
    QFile file{u":/letters/letters.json"_s};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {file.fileName()});
    return readLetterTemplates(file.readAll());
}

Result<LetterTemplate> findTemplate(std::span<const LetterTemplate> templates, const QString &kind)
{
    const auto found = std::ranges::find_if(templates, [&](const LetterTemplate &form) {
        return form.slug == kind || QString::number(form.kind) == kind;
    });
    if (found != templates.end())
        return *found;
    constexpr int lastKind = 31; // rules §8
    const int number = kind.toInt();
    if (number >= 1 && number <= lastKind)
        return fail(ErrorCode::LetterNotAllowed, {kind, u"no_template"_s, u"§8"_s});
    return fail(ErrorCode::NotFound, {kind});
}
