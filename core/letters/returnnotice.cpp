#include "core/letters/returnnotice.h"

#include "core/documents/guard.h"

using namespace Qt::StringLiterals;

namespace {
QString day(QDate date)
{
    return date.toString(u"yyyy年M月d日"_s);
}

/// The lines of the table in force on the day of the return; a code that it no longer has is told
/// by itself.
QStringList lacking(const DispatchForm &form, const Law &law)
{
    const auto rules = law.dispatchDefects(form.decided);
    QStringList lines;
    for (const QString &code : form.defects) {
        const auto rule = std::ranges::find(rules, code, &DefectRule::code);
        lines << QString::number(lines.size() + 1) + u'．' +
                     (rule == rules.end() ? code : rule->name) + u'；';
    }
    if (!lines.isEmpty())
        lines.last().replace(lines.last().size() - 1, 1, u"。"_s);
    return lines;
}

/// The documents that the missing parts rest on, each once.
QString basisOf(const DispatchForm &form, const Law &law)
{
    QStringList texts;
    for (const DefectRule &rule : law.dispatchDefects(form.decided)) {
        const auto citation = law.citation(rule.citation, form.decided);
        if (form.defects.contains(rule.code) && citation && !texts.contains(citation->text))
            texts << citation->text;
    }
    return texts.join(u'、');
}
} // namespace

Result<Letter> returnNotice(const DispatchForm &form, const Organ &organ, const Law &law)
{
    if (form.state != FormState::Returned)
        return documentGuard("not_returned", "R-DOC-3", {form.title});
    const auto text = [&](const char *key) {
        return law.convention(u"dispatch.notice."_s + QLatin1StringView{key}, form.decided);
    };
    auto title = text("title");
    auto opening = text("opening");
    auto reason = text("reason");
    auto basis = text("basis");
    for (const Result<QString> *each : {&title, &opening, &reason, &basis}) {
        if (!*each)
            return tl::unexpected(each->error());
    }
    opening->replace(u"{received}"_s, day(form.received))
        .replace(u"{title}"_s, form.title)
        .replace(u"{round}"_s, QString::number(form.round));
    Letter letter{.organ = organ.name,
                  .title = *title,
                  .addressee = form.unit,
                  .body = {*opening},
                  .signature = organ.name,
                  .dated = form.decided,
                  .contact = organ.contact};
    letter.body << lacking(form, law);
    if (!form.decisionReason.isEmpty())
        letter.body << reason->replace(u"{reason}"_s, form.decisionReason);
    const QString rests = basisOf(form, law);
    if (!rests.isEmpty())
        letter.body << basis->replace(u"{basis}"_s, rests);
    return letter;
}
