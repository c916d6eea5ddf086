#include "core/requests/groundguards.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/// The particulars that were typed, by name.
QMap<QString, QString> particularsIn(const QString &typed)
{
    static const QRegularExpression ends{u"[\n;；]"_s};
    static const QRegularExpression colon{u"[:：]"_s};
    QMap<QString, QString> given;
    for (const QString &line : typed.split(ends, Qt::SkipEmptyParts)) {
        const qsizetype at = line.indexOf(colon);
        if (at > 0)
            given.insert(line.first(at).trimmed(), line.sliced(at + 1).trimmed());
    }
    return given;
}

Result<OfficerId> checkGround(const Draft &draft, const Outcome &outcome, const QString &code)
{
    const auto ground = draft.setting.law.ground(code, draft.input.on);
    if (!ground)
        return tl::unexpected(ground.error());
    if (!ground->outcomes.isEmpty() && !ground->outcomes.contains(outcome.code))
        return guard("ground_does_not_fit", "R-REQ-2", {code, outcome.code});
    const QStringList missing = missingParticulars(*ground, draft.text("particulars"));
    if (!missing.isEmpty())
        return guard("ground_particulars_missing", "R-REQ-2", {missing.join(u'、')});
    if (ground->asksDisclosureDuty && !draft.flag("duty_denied"))
        return guard("duty_not_denied", "R-REQ-2", {ground->name});
    return ground->needsApproval ? approval(draft, "R-REQ-2") : Result<OfficerId>{OfficerId{}};
}
} // namespace

QString particularsForm(const Ground &ground, const QString &typed)
{
    const auto given = particularsIn(typed);
    QStringList lines = typed.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.trimmed().endsWith(u'：'); });
    for (const QString &name : ground.particulars) {
        if (given.value(name).isEmpty())
            lines << name + u'：';
    }
    return lines.join(u'\n');
}

QStringList missingParticulars(const Ground &ground, const QString &typed)
{
    const auto given = particularsIn(typed);
    QStringList missing;
    for (const QString &name : ground.particulars) {
        if (given.value(name).isEmpty())
            missing << name;
    }
    return missing;
}

Result<OfficerId> checkGrounds(const Draft &draft, const Outcome &outcome,
                               const QStringList &grounds)
{
    if (outcome.needsGround && grounds.isEmpty())
        return guard("no_ground", "R-REQ-2", {outcome.code});
    OfficerId approver{};
    for (const QString &code : grounds) {
        const auto checked = checkGround(draft, outcome, code);
        if (!checked)
            return checked;
        approver = checked->isNull() ? approver : *checked;
    }
    return approver;
}

Result<Outcome> decidedOutcome(const Draft &draft)
{
    return draft.setting.law.outcome(draft.text("outcome"), draft.input.on)
        .and_then([&](const Outcome &outcome) -> Result<Outcome> {
            const bool corrects = draft.file.request.value.kind == CaseKind::Correction;
            if (outcome.ofCorrection != corrects)
                return guard("outcome_of_other_kind", "R-REQ-16", {outcome.code});
            if (outcome.group)
                return guard("outcome_is_a_group", "R-OUT-1", {outcome.code});
            if (hasItsOwnStep(outcome.code))
                return guard("outcome_has_its_step", "R-SRV-3", {outcome.code});
            return outcome;
        });
}
