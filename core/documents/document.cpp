#include "core/documents/document.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/calendar/workcalendar.h"
#include "core/documents/guard.h"
#include "core/documents/review.h"
#include "core/law/secrecy.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// 密级标志: classified content may not enter this desk at all (rules §10). The marks are data.
Result<> checkSecrecy(const QString &title, const QString &body, const Law &law, QDate day)
{
    return secrecyMarkIn(title, body, law, day).and_then([](const QString &mark) -> Result<> {
        return mark.isEmpty() ? Result<>{} : fail(ErrorCode::SecrecyMark, {mark});
    });
}

namespace {
/// R-DOC-2: every value but 主动公开 needs a ground of its kind and a reason in words.
Result<> checkGround(const Determination &made, const Law &law, QDate day)
{
    if (made.attribute == Attribute::Proactive)
        return {};
    if (made.ground.isEmpty())
        return documentGuard("no_ground", "R-DOC-2");
    const auto ground = law.ground(made.ground, day);
    if (!ground)
        return tl::unexpected(ground.error());
    if (ground->onRequestOnly != (made.attribute == Attribute::OnRequest))
        return documentGuard("ground_does_not_fit", "R-DOC-2", {made.ground});
    if (ground->asksDisclosureDuty && !made.dutyDenied)
        return documentGuard("disclosure_duty_open", "R-DOC-2", {made.ground});
    return law.convention(u"reason_min_length"_s, day)
        .and_then([&](const QString &least) -> Result<> {
            if (made.basis.trimmed().size() < least.toInt())
                return documentGuard("reason_too_short", "R-DOC-2", {least});
            return {};
        });
}

/// 党组织文号: no government information (R-DOC-12).
bool isNonGovernment(const Document &document, const Law &law, QDate day)
{
    const auto codes = law.convention(u"nongovernment.codes"_s, day);
    const auto parts = codes ? codes->split(u'|', Qt::SkipEmptyParts) : QStringList{};
    const QString code = document.number.section(QRegularExpression{u"[〔\\[(（【]"_s}, 0, 0);
    return std::ranges::any_of(parts, [&](const QString &part) { return code.contains(part); });
}

Result<> checkCourse(const Document &document, const Determination &made, const Officer &actor)
{
    if (document.scope != DocumentScope::Government)
        return documentGuard("not_government_information", "R-DOC-12");
    if (document.stage != Stage::None && document.stage != Stage::Signer)
        return documentGuard("signer_decides", "R-DOC-4");
    const bool downgrade =
        document.attribute == Attribute::Proactive && made.attribute != Attribute::Proactive;
    if (downgrade && document.published.isValid())
        return documentGuard("withdrawal_missing", "R-DOC-8", {isoDate(document.published)});
    if (downgrade && actor.role != Role::Head && actor.role != Role::Administrator)
        return documentGuard("downgrade_needs_head", "R-DOC-8", {actor.name});
    return {};
}

/// No guard of the house costs the statutory day: close to it the head may pass over the check
/// (R-GRD-1).
Result<> mayPassOver(const Document &document, const Publication &publication,
                     const DocumentSetting &setting)
{
    if (publication.overrideReason.trimmed().isEmpty())
        return documentGuard("prepublication_missing", "R-DOC-5");
    if (setting.actor.role != Role::Head && setting.actor.role != Role::Administrator)
        return documentGuard("needs_approval", "R-GRD-1");
    const QDate today = setting.clock.today();
    const auto due = publicationDue(document, setting.law, setting.calendar);
    const auto alarm = setting.law.alarm(AlarmKind::GuardOverride, today);
    if (!alarm)
        return tl::unexpected(alarm.error());
    const bool close = due && *due && setting.calendar.count(today, **due) <= alarm->days;
    if (!close)
        return documentGuard("override_too_early", "R-GRD-1", {QString::number(alarm->days)});
    return {};
}
} // namespace

Result<> checkDetermination(const Determination &made, const Law &law, QDate day)
{
    if (made.attribute == Attribute::None)
        return fail(ErrorCode::MissingMember, {u"attribute"_s});
    if (!made.secrecyChecked)
        return documentGuard("secrecy_unchecked", "R-DOC-5");
    return checkGround(made, law, day);
}

Result<DocumentEntry> enterDocument(Document document, const DocumentSetting &setting)
{
    const QDate today = setting.clock.today();
    if (document.title.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"title"_s});
    for (const QDate day : {document.formed, document.issued}) {
        if (day > today)
            return fail(ErrorCode::FutureDate, {isoDate(day)});
    }
    if (const auto open = checkSecrecy(document.title, document.body, setting.law, today); !open)
        return tl::unexpected(open.error());
    document.id = {newEntityId(setting.clock, setting.random)};
    if (document.organ.isNull())
        document.organ = setting.actor.organ;
    document.proposedBy = setting.actor.id;
    if (isNonGovernment(document, setting.law, today))
        document.scope = DocumentScope::NonGovernment;
    DocumentEntry entry{.id = document.id};
    entry.changes.add(document, quint16(DocumentEvent::Entered));
    return entry;
}

Result<Changes> determine(const Seen<Document> &seen, const Determination &made,
                          const DocumentSetting &setting)
{
    const QDate today = setting.clock.today();
    const auto sound = checkDetermination(made, setting.law, today).and_then([&] {
        return checkCourse(seen.value, made, setting.actor);
    });
    if (!sound)
        return tl::unexpected(sound.error());
    Document next = seen.value;
    const bool upgraded = made.attribute == Attribute::Proactive &&
                          next.attribute != Attribute::None &&
                          next.attribute != Attribute::Proactive;
    if (upgraded)
        next.changedOn = today;
    const bool proactive = made.attribute == Attribute::Proactive;
    next.attribute = made.attribute;
    next.ground = proactive ? QString{} : made.ground;
    next.basis = made.basis.trimmed();
    next.dutyDenied = !proactive && made.dutyDenied;
    next.secrecyChecked = true;
    next.determined = today;
    next.reviewedBy = setting.actor.id;
    if (next.state == DocumentState::Entered)
        next.state = DocumentState::Determined;
    Changes changes;
    changes.update(seen, next, quint16(DocumentEvent::Determined));
    if (seen.value.attribute != Attribute::None && seen.value.attribute != next.attribute)
        changes.add(AttributeChange{.id = {newEntityId(setting.clock, setting.random)},
                                    .document = next.id,
                                    .was = seen.value.attribute,
                                    .becomes = next.attribute,
                                    .wasGround = seen.value.ground,
                                    .ground = next.ground,
                                    .reason = next.basis,
                                    .approvedBy = setting.actor.id,
                                    .on = today,
                                    .by = setting.actor.id},
                    quint16(DocumentEvent::Determined));
    return changes;
}

Result<Changes> publish(const Seen<Document> &seen, QDate on, const DocumentSetting &setting)
{
    return publish(seen, Publication{.on = on}, setting);
}

Result<Changes> publish(const Seen<Document> &seen, const Publication &publication,
                        const DocumentSetting &setting)
{
    if (seen.value.attribute != Attribute::Proactive)
        return documentGuard("not_proactive", "R-DOC-6");
    if (publication.on > setting.clock.today())
        return fail(ErrorCode::FutureDate, {isoDate(publication.on)});
    if (publication.on < seen.value.formed)
        return fail(ErrorCode::ImpossibleOrder, {u"formed"_s, u"published"_s});
    Document next = seen.value;
    if (!next.checkedOn.isValid()) {
        const auto over = mayPassOver(seen.value, publication, setting);
        if (!over)
            return tl::unexpected(over.error());
        next.publishOverride = publication.overrideReason.trimmed();
    }
    next.state = DocumentState::Published;
    next.published = publication.on;
    if (!publication.link.trimmed().isEmpty())
        next.link = publication.link.trimmed();
    return Changes{}.update(seen, next, quint16(DocumentEvent::Published));
}

std::optional<Result<QDate>> publicationDue(const Document &document, const Law &law,
                                            const WorkCalendar &calendar)
{
    const QDate start = document.changedOn.isValid() ? document.changedOn : document.formed;
    if (document.attribute != Attribute::Proactive || !start.isValid())
        return {};
    return law.period(PeriodKind::Publication, start)
        .and_then([&](const Period &period) { return calendar.add(start, period.length); })
        .map([](const Landing &landing) { return landing.date; });
}

QString normalizedNumber(const QString &number)
{
    QString plain;
    for (const QChar c : number.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

Result<DocumentId> findDocument(const Records &records, const QString &idOrNumber)
{
    if (const QUuid uuid{idOrNumber}; !uuid.isNull())
        return records.read(Noun::Document, uuid).map([](const Record &r) {
            return DocumentId{r.entity};
        });
    const auto every = records.all(Noun::Document);
    if (!every)
        return tl::unexpected(every.error());
    const QString wanted = normalizedNumber(idOrNumber);
    DocumentId found;
    for (const EntityId id : *every) {
        const auto record = records.read(Noun::Document, id);
        if (!record)
            return tl::unexpected(record.error());
        const auto number = record->values.find(DocumentNumber);
        if (number == record->values.end() || normalizedNumber(number->second.text()) != wanted)
            continue;
        if (!found.isNull())
            return fail(ErrorCode::Ambiguous, {idOrNumber});
        found = {id};
    }
    if (found.isNull())
        return fail(ErrorCode::NotFound, {idOrNumber});
    return found;
}
