#include "core/documents/review.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/documents/guard.h"

using namespace Qt::StringLiterals;

namespace {
bool isHead(const Officer &officer)
{
    return !officer.id.isNull() && !officer.disabled &&
           (officer.role == Role::Head || officer.role == Role::Administrator);
}

Result<> checkAdjustment(const Document &document, const Adjustment &made, QDate today)
{
    if (document.attribute == Attribute::None)
        return documentGuard("not_determined", "R-DOC-8");
    if (made.on > today)
        return fail(ErrorCode::FutureDate, {isoDate(made.on)});
    if (made.on < document.determined)
        return fail(ErrorCode::ImpossibleOrder, {isoDate(document.determined), isoDate(made.on)});
    if (made.reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"reason"_s});
    const bool downgrade =
        document.attribute == Attribute::Proactive && made.to.attribute != Attribute::Proactive;
    if (downgrade && !isHead(made.approver))
        return documentGuard("downgrade_needs_head", "R-DOC-8", {made.approver.name});
    if (!downgrade || !document.published.isValid())
        return {};
    if (!made.withdrawn.isValid() || made.withdrawal.trimmed().isEmpty())
        return documentGuard("withdrawal_missing", "R-DOC-8", {isoDate(document.published)});
    if (made.withdrawn > today)
        return fail(ErrorCode::FutureDate, {isoDate(made.withdrawn)});
    if (made.withdrawn < document.published)
        return fail(ErrorCode::ImpossibleOrder,
                    {isoDate(document.published), isoDate(made.withdrawn)});
    return {};
}

AttributeChange versionOf(const Document &document, const Adjustment &made,
                          const DocumentSetting &setting)
{
    return {.id = {newEntityId(setting.clock, setting.random)},
            .document = document.id,
            .was = document.attribute,
            .becomes = made.to.attribute,
            .wasGround = document.ground,
            .ground = made.to.attribute == Attribute::Proactive ? QString{} : made.to.ground,
            .reason = made.reason.trimmed(),
            .approvedBy = made.approver.id,
            .on = made.on,
            .trigger = made.trigger.trimmed(),
            .withdrawn = made.withdrawn,
            .withdrawal = made.withdrawal.trimmed(),
            .published = document.published,
            .by = setting.actor.id};
}
} // namespace

Result<Changes> adjustAttribute(const Seen<Document> &seen, const Adjustment &made,
                                const DocumentSetting &setting)
{
    const Document &document = seen.value;
    const auto sound = checkAdjustment(document, made, setting.clock.today()).and_then([&] {
        return checkDetermination(made.to, setting.law, made.on);
    });
    if (!sound)
        return tl::unexpected(sound.error());
    const AttributeChange version = versionOf(document, made, setting);
    Document next = document;
    next.reexamined = made.on;
    const bool kept = version.becomes == version.was && version.ground == version.wasGround;
    if (!kept) {
        const bool proactive = version.becomes == Attribute::Proactive;
        next.attribute = version.becomes;
        next.ground = version.ground;
        next.basis = made.to.basis.trimmed();
        next.dutyDenied = !proactive && made.to.dutyDenied;
        next.secrecyChecked = true;
        next.reviewedBy = setting.actor.id;
        next.state = DocumentState::Determined;
        next.changedOn = proactive ? made.on : QDate{}; // 变更之日 (art. 26)
        next.withdrawn = document.published.isValid() ? made.withdrawn : document.withdrawn;
        next.published = {};
        next.checkedBy = {};
        next.checkedOn = {};
        next.checks = {};
    }
    const auto kind = kept ? DocumentEvent::Reexamined : DocumentEvent::Adjusted;
    return Changes{}.update(seen, next, quint16(kind)).add(version, quint16(kind));
}

Result<std::vector<AttributeChange>> attributeHistory(const Records &records, DocumentId id)
{
    return readAllWhere<AttributeChange>(records, ChangeDocument, Value{id.value})
        .map(valuesSeen<AttributeChange>);
}

Result<Changes> checkBeforePublishing(const Seen<Document> &seen, const QStringList &checks,
                                      const DocumentSetting &setting, const QStringList &openFinds)
{
    const Document &document = seen.value;
    const QDate today = setting.clock.today();
    if (document.attribute != Attribute::Proactive)
        return documentGuard("not_proactive", "R-DOC-5");
    if (document.proposedBy == setting.actor.id)
        return fail(ErrorCode::FourEyes, {setting.actor.name});
    QStringList open;
    QStringList ticked;
    for (const Convention &check : setting.law.conventions(u"precheck.", today)) {
        if (checks.contains(check.key))
            ticked << check.key;
        else
            open << check.text;
    }
    if (!open.isEmpty())
        return documentGuard("checks_open", "R-DOC-5", {open.join(u'、')});
    if (!openFinds.isEmpty())
        return documentGuard("finds_open", "R-DOC-5", {openFinds.join(u'、')});
    Document next = document;
    next.checkedBy = setting.actor.id;
    next.checkedOn = today;
    next.checks = ticked;
    return Changes{}.update(seen, next, quint16(DocumentEvent::Checked));
}

Result<Changes> fileDocument(const Seen<Document> &seen, bool asNorm, QDate on,
                             const DocumentSetting &setting)
{
    if (asNorm && !seen.value.normative)
        return documentGuard("not_normative", "R-DOC-12");
    if (on > setting.clock.today())
        return fail(ErrorCode::FutureDate, {isoDate(on)});
    if (on < seen.value.formed)
        return fail(ErrorCode::ImpossibleOrder, {isoDate(seen.value.formed), isoDate(on)});
    Document next = seen.value;
    (asNorm ? next.normFiled : next.filed) = on;
    return Changes{}.update(seen, next,
                            quint16(asNorm ? DocumentEvent::NormFiled : DocumentEvent::Filed));
}

Result<Changes> clearDocument(const Seen<Document> &seen, const Clearing &clearing,
                              const DocumentSetting &setting)
{
    if (clearing.on > setting.clock.today())
        return fail(ErrorCode::FutureDate, {isoDate(clearing.on)});
    if (!seen.value.normative)
        return documentGuard("not_normative", "R-DOC-12");
    if (clearing.reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"reason"_s});
    const bool stays = clearing.validity == Validity::InForce;
    if (stays && clearing.validUntil <= clearing.on)
        return documentGuard("valid_until_missing", "R-DOC-12", {isoDate(clearing.on)});
    Document next = seen.value;
    next.validity = clearing.validity;
    next.validUntil = stays ? clearing.validUntil : clearing.on;
    next.cleared = clearing.on;
    next.clearing = clearing.reason.trimmed();
    return Changes{}.update(seen, next, quint16(DocumentEvent::Cleared));
}

Result<Changes> setScope(const Seen<Document> &seen, DocumentScope scope, const DocumentSetting &)
{
    if (seen.value.scope == DocumentScope::ClassifiedTally ||
        scope == DocumentScope::ClassifiedTally)
        return documentGuard("tally_stands_alone", "R-DOC-12");
    if (scope == DocumentScope::NonGovernment && seen.value.attribute != Attribute::None)
        return documentGuard("scope_after_attribute", "R-DOC-12");
    Document next = seen.value;
    next.scope = scope;
    return Changes{}.update(seen, next, quint16(DocumentEvent::ScopeSet));
}

Result<DocumentEntry> tallyClassified(OrganId organ, int year, int count,
                                      const DocumentSetting &setting)
{
    constexpr int most = 1'000'000;
    const QDate today = setting.clock.today();
    if (year < 1949 || year > today.year())
        return fail(ErrorCode::OutOfRange, {u"year"_s});
    if (count < 0 || count > most)
        return fail(ErrorCode::OutOfRange, {u"count"_s});
    return setting.law.convention(u"tally.title"_s, today).map([&](const QString &title) {
        Document document{.id = {newEntityId(setting.clock, setting.random)},
                          .organ = organ.isNull() ? setting.actor.organ : organ,
                          .title = title,
                          .formed = {year, 1, 1},
                          .proposedBy = setting.actor.id,
                          .scope = DocumentScope::ClassifiedTally,
                          .tally = count};
        DocumentEntry entry{.id = document.id};
        entry.changes.add(document, quint16(DocumentEvent::Tallied));
        return entry;
    });
}
