#include "core/letters/owntemplate.h"

#include "core/letters/placeholder.h"
#include "core/letters/templatetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView citePrefix{"cite."};
constexpr QLatin1StringView hasPrefix{"has."};

QStringList textsOf(const LetterTemplate &form)
{
    return form.body + form.matterLines + form.attachments + form.notes;
}

bool isKnown(const QString &name, QDate day, const Law &law)
{
    if (name.startsWith(citePrefix))
        return law.citation(name.sliced(citePrefix.size()), day).has_value();
    const QString code = name.startsWith(hasPrefix) ? name.sliced(hasPrefix.size()) : QString{};
    return code.isEmpty() || law.ground(code, day) || law.outcome(code, day);
}

Result<> checkLaw(const LetterTemplate &form, QDate day, const Law &law)
{
    const QStringList lines = QStringList{form.addressee} + wholeBody(form) + form.matterLines +
                              form.attachments + form.notes;
    for (int line = 0; line < lines.size(); ++line) {
        for (const QString &name : placeholdersIn(lines.at(line))) {
            if (!isKnown(name, day, law))
                return fail(ErrorCode::TemplateInvalid, {form.slug, QString::number(line), name});
        }
    }
    return {};
}

/// The conditions under which a line prints.
QStringList conditionsOf(const QString &line)
{
    const TemplateLine parsed = parseLine(line);
    QStringList conditions;
    for (const QString &name : parsed.given)
        conditions << u'?' + name;
    for (const QString &name : parsed.missing)
        conditions << u'!' + name;
    return conditions;
}

bool tells(const QString &line, const QString &name)
{
    return placeholdersIn(parseLine(line).text).contains(name);
}

/// Wherever the shipped letter tells \p name, the own one does under no further condition.
bool keeps(const LetterTemplate &own, const LetterTemplate &shipped, const QString &name)
{
    const QStringList now = textsOf(own);
    const QStringList before = textsOf(shipped);
    return std::ranges::all_of(before, [&](const QString &line) {
        if (!tells(line, name))
            return true;
        const QStringList allowed = conditionsOf(line);
        return std::ranges::any_of(now, [&](const QString &other) {
            return tells(other, name) &&
                   std::ranges::all_of(conditionsOf(other), [&](const QString &condition) {
                       return allowed.contains(condition);
                   });
        });
    });
}
} // namespace

Result<LetterTemplate> ownForm(const LetterTemplate &shipped, const QString &text, QDate from,
                               const Law &law)
{
    return withTexts(shipped, text.toUtf8())
        .and_then([&](LetterTemplate form) -> Result<LetterTemplate> {
            if (const auto checked = checkLaw(form, from, law); !checked)
                return tl::unexpected(checked.error());
            for (const QString &name : shipped.must) {
                if (!keeps(form, shipped, name))
                    return fail(ErrorCode::TemplateLacks, {form.slug, name});
            }
            return form;
        });
}

Result<std::vector<Seen<OwnTemplate>>> ownTemplates(const Records &records, OrganId organ)
{
    if (!organ.isNull())
        return readAllWhere<OwnTemplate>(records, LetterTemplateOrgan, toValue(organ));
    return records.all(Noun::LetterTemplate)
        .and_then([&](const std::vector<EntityId> &ids) -> Result<std::vector<Seen<OwnTemplate>>> {
            std::vector<Seen<OwnTemplate>> found;
            for (const EntityId id : ids) {
                auto seen = readSeen<OwnTemplate>(records, id);
                if (!seen)
                    return tl::unexpected(seen.error());
                found.push_back(std::move(*seen));
            }
            return found;
        });
}

namespace {
const OwnTemplate *usedOn(QDate day, int kind, const std::vector<Seen<OwnTemplate>> &own)
{
    const OwnTemplate *used = nullptr;
    for (const Seen<OwnTemplate> &seen : own) {
        const OwnTemplate &each = seen.value;
        if (each.kind == kind && each.covers(day) && (!used || used->from <= each.from))
            used = &each;
    }
    return used;
}
} // namespace

Result<LetterTemplate> formInUse(const Records &records, const LetterTemplate &shipped,
                                 OrganId organ, QDate day, const Law &law)
{
    return ownTemplates(records, organ)
        .and_then([&](const std::vector<Seen<OwnTemplate>> &own) -> Result<LetterTemplate> {
            const OwnTemplate *used = usedOn(day, shipped.kind, own);
            return used ? ownForm(shipped, used->text, used->from, law) : shipped;
        });
}

Result<std::vector<LetterTemplate>> formsInUse(const Records &records,
                                               std::vector<LetterTemplate> shipped, OrganId organ,
                                               QDate day, const Law &law)
{
    return ownTemplates(records, organ).map([&](const std::vector<Seen<OwnTemplate>> &own) {
        for (LetterTemplate &form : shipped) {
            if (const OwnTemplate *used = usedOn(day, form.kind, own))
                form = ownForm(form, used->text, used->from, law).value_or(form);
        }
        return std::move(shipped);
    });
}

template<>
Noun nounOf<OwnTemplate>()
{
    return Noun::LetterTemplate;
}

template<>
std::span<const FieldBinding<OwnTemplate>> fieldsOf<OwnTemplate>()
{
    static constexpr std::array table{
        bind<&OwnTemplate::organ>(LetterTemplateOrgan),
        bind<&OwnTemplate::kind>(LetterTemplateKind),
        bind<&OwnTemplate::from>(LetterTemplateFrom),
        bind<&OwnTemplate::text>(LetterTemplateText),
        bind<&OwnTemplate::loaded>(LetterTemplateLoaded),
        bind<&OwnTemplate::by>(LetterTemplateLoadedBy),
        bind<&OwnTemplate::withdrawn>(LetterTemplateWithdrawn),
    };
    return table;
}
