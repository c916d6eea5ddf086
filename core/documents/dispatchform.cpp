#include "core/documents/dispatchform.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/documents/guard.h"
#include "core/documents/interpretation.h"

using namespace Qt::StringLiterals;

namespace {
/// Classified papers are handled elsewhere (rules §10).
Result<> checkLevel(const DispatchForm &form, const Law &law, QDate day)
{
    return law.convention(u"secrecy.none"_s, day).and_then([&](const QString &none) -> Result<> {
        const QString level = form.secrecyLevel.trimmed();
        if (!level.isEmpty() && level != none)
            return fail(ErrorCode::SecrecyMark, {level.left(40)});
        return checkSecrecy(form.title, form.body, law, day).and_then([&] {
            return checkSecrecy(form.interpretation, form.interpretationText, law, day);
        });
    });
}

Result<> mayBeDecided(const DispatchForm &form, QDate on, QDate today)
{
    if (form.state != FormState::Submitted)
        return documentGuard("form_decided", "R-DOC-3", {isoDate(form.decided)});
    if (on > today)
        return fail(ErrorCode::FutureDate, {isoDate(on)});
    if (on < form.received)
        return fail(ErrorCode::ImpossibleOrder, {u"received"_s, isoDate(on)});
    return {};
}

QStringList codesOf(const std::vector<DefectRule> &defects)
{
    QStringList codes;
    for (const DefectRule &defect : defects)
        codes << defect.code;
    return codes;
}

Document documentOf(const DispatchForm &form, const FormPass &pass, const DocumentSetting &setting)
{
    return {.id = {newEntityId(setting.clock, setting.random)},
            .organ = form.organ,
            .number = pass.number.trimmed().isEmpty() ? form.number : pass.number.trimmed(),
            .title = form.title,
            .kind = form.kind,
            .formed = pass.on,
            .issued = pass.on,
            .body = form.body,
            .proposedBy = form.enteredBy,
            .unit = form.unit,
            .signedBy = form.signer,
            .normative = form.normative == Answer::Yes,
            .validUntil = form.validUntil,
            .originalAttribute = form.attribute,
            .form = form.id.value,
            .policy = form.policy,
            .measures = form.measures};
}

Interpretation interpretationOf(const DispatchForm &form, DocumentId document, QDate on,
                                const DocumentSetting &setting)
{
    return {.id = {newEntityId(setting.clock, setting.random)},
            .document = document,
            .title = form.interpretation,
            .text = form.interpretationText,
            .forms = form.interpretationForms,
            .drafted = form.received,
            .approved = on,
            .waiver = form.waiver,
            .savedBy = setting.actor.id};
}
} // namespace

Result<FormEntry> submitForm(DispatchForm form, const std::optional<DispatchForm> &returned,
                             bool returnedHasNext, const DocumentSetting &setting)
{
    const QDate today = setting.clock.today();
    if (form.title.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"title"_s});
    if (form.unit.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"unit"_s});
    form.received = form.received.isValid() ? form.received : today;
    if (form.received > today)
        return fail(ErrorCode::FutureDate, {isoDate(form.received)});
    if (const auto open = checkLevel(form, setting.law, today); !open)
        return tl::unexpected(open.error());
    if (returned && returned->state != FormState::Returned)
        return documentGuard("not_returned", "R-DOC-3", {returned->title});
    if (returned && returnedHasNext)
        return documentGuard("resubmitted_already", "R-DOC-3", {returned->title});
    if (returned && form.received < returned->decided)
        return fail(ErrorCode::ImpossibleOrder,
                    {isoDate(returned->decided), isoDate(form.received)});
    form.id = {newEntityId(setting.clock, setting.random)};
    form.organ = form.organ.isNull() ? setting.actor.organ : form.organ;
    form.previous = returned ? returned->id : DispatchFormId{};
    form.round = returned ? returned->round + 1 : 1;
    form.state = FormState::Submitted;
    form.enteredBy = setting.actor.id;
    FormEntry entry{.id = form.id, .form = form};
    entry.changes.add(form, quint16(FormEvent::Submitted));
    return entry;
}

Result<Changes> returnForm(const Seen<DispatchForm> &seen, const QString &reason, QDate on,
                           const DocumentSetting &setting)
{
    if (const auto open = mayBeDecided(seen.value, on, setting.clock.today()); !open)
        return tl::unexpected(open.error());
    return defectsOf(seen.value, setting.law, on)
        .and_then([&](const std::vector<DefectRule> &defects) -> Result<Changes> {
            if (defects.empty() && reason.trimmed().isEmpty())
                return documentGuard("nothing_to_return_for", "R-DOC-3");
            DispatchForm next = seen.value;
            next.state = FormState::Returned;
            next.defects = codesOf(defects);
            next.decided = on;
            next.decidedBy = setting.actor.id;
            next.decisionReason = reason.trimmed();
            return Changes{}.update(seen, next, quint16(FormEvent::Returned));
        });
}

Result<PassedForm> passForm(const Seen<DispatchForm> &seen, const FormPass &pass,
                            const DocumentSetting &setting)
{
    if (const auto open = mayBeDecided(seen.value, pass.on, setting.clock.today()); !open)
        return tl::unexpected(open.error());
    const auto defects = defectsOf(seen.value, setting.law, pass.on);
    if (!defects)
        return tl::unexpected(defects.error());
    const bool overridden = !defects->empty();
    if (overridden && pass.overrideReason.trimmed().isEmpty()) {
        QStringList names;
        for (const DefectRule &defect : *defects)
            names << defect.name;
        return documentGuard("form_defective", "R-DOC-3", {names.join(u'、')});
    }
    const Document document = documentOf(seen.value, pass, setting);
    DispatchForm next = seen.value;
    next.state = FormState::Passed;
    next.number = document.number;
    next.defects = codesOf(*defects);
    next.decided = pass.on;
    next.decidedBy = setting.actor.id;
    next.decisionReason = overridden ? pass.overrideReason.trimmed() : QString{};
    next.document = document.id;
    PassedForm passed{.document = document.id};
    passed.changes
        .update(seen, next, quint16(overridden ? FormEvent::Overridden : FormEvent::Passed))
        .add(document, quint16(DocumentEvent::Entered));
    if (!next.interpretation.isEmpty() || !next.waiver.isEmpty())
        passed.changes.add(interpretationOf(next, document.id, pass.on, setting),
                           quint16(InterpretationEvent::Saved));
    return passed;
}
