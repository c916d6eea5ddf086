#include "core/letters/placeholder.h"

#include "core/base/json.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// A third party's letter has no placeholder that could carry the applicant (rules R-REQ-8).
Result<> checkPlaceholders(const LetterTemplate &form)
{
    QStringList lines = form.body;
    lines.prepend(form.addressee);
    for (int line = 0; line < lines.size(); ++line) {
        for (const QString &name : placeholdersIn(lines.at(line))) {
            const Placeholder *known = findPlaceholder(name);
            const bool open = known && !(form.aboutConsultation && known->aboutApplicant);
            if (!open && !name.startsWith(u"cite."_s) && !periodNamed(name))
                return fail(ErrorCode::TemplateInvalid, {form.slug, QString::number(line), name});
        }
    }
    return {};
}

LetterTemplate readOne(JsonReader &entry)
{
    const LetterTemplate form{
        .kind = int(entry.integer(u"kind"_s, 1, 31)),
        .slug = entry.text(u"slug"_s),
        .title = entry.text(u"title"_s),
        .suffix = entry.text(u"suffix"_s),
        .body = entry.texts(u"body"_s),
        .addressee = entry.text(u"addressee"_s),
        .outcomes = entry.textsOr(u"outcomes"_s),
        .remedy = entry.flagOr(u"remedy"_s, false),
        .aboutConsultation = entry.flagOr(u"consultation"_s, false),
    };
    entry.date(u"from"_s);
    entry.text(u"source"_s);
    entry.text(u"confidence"_s);
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
    if (found == templates.end())
        return fail(ErrorCode::NotFound, {kind});
    return *found;
}
