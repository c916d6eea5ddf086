#include "core/base/json.h"
#include "core/letters/templatetext.h"
#include "core/requests/words.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
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
        .suffix = entry.text(u"suffix"_s),
        .addressee = entry.text(u"addressee"_s),
        .outcomes = entry.textsOr(u"outcomes"_s),
        .remedy = entry.flagOr(u"remedy"_s, false),
        .remedyOf = entry.textOr(u"remedy_of"_s),
        .must = entry.textsOr(u"must"_s),
        .inForce = {.from = entry.date(u"from"_s), .to = entry.dateOr(u"to"_s)},
    };
    readConsultation(entry, form);
    readTemplateTexts(entry, form);
    entry.optionalObject(u"slip", [&](JsonReader &part) { form.grid = readGrid(part); });
    entry.text(u"source"_s);
    entry.text(u"confidence"_s);
    if (form.title.isEmpty())
        entry.refuse(ErrorCode::MissingMember, {entry.path(u"title")});
    if (form.remedy && form.paper.isEmpty())
        entry.refuse(ErrorCode::MissingMember, {entry.path(u"paper")});
    if (const auto settled = settle(form); !settled)
        entry.refuse(settled.error().code, settled.error().args);
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
