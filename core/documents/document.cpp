#include "core/documents/document.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/calendar/workcalendar.h"
#include "core/law/secrecy.h"

using namespace Qt::StringLiterals;

namespace {
tl::unexpected<Error> guard(const QString &name, const QString &rule,
                            const QStringList &particulars = {})
{
    return fail(ErrorCode::GuardRefused, QStringList{name, rule} + particulars);
}

Result<> checkSecrecy(const Document &document, const Law &law, QDate day)
{
    return secrecyMarkIn(document.title, document.body, law, day)
        .and_then([](const QString &mark) -> Result<> {
            return mark.isEmpty() ? Result<>{} : fail(ErrorCode::SecrecyMark, {mark});
        });
}

/// R-DOC-2: every value but 主动公开 needs a ground of its kind and a reason in words.
Result<> checkGround(const Determination &made, const Law &law, QDate day)
{
    if (made.attribute == Attribute::Proactive)
        return {};
    if (made.ground.isEmpty())
        return guard(u"no_ground"_s, u"R-DOC-2"_s);
    const auto ground = law.ground(made.ground, day);
    if (!ground)
        return tl::unexpected(ground.error());
    if (ground->onRequestOnly != (made.attribute == Attribute::OnRequest))
        return guard(u"ground_does_not_fit"_s, u"R-DOC-2"_s, {made.ground});
    if (ground->asksDisclosureDuty && !made.dutyDenied)
        return guard(u"disclosure_duty_open"_s, u"R-DOC-2"_s, {made.ground});
    return law.convention(u"reason_min_length"_s, day)
        .and_then([&](const QString &least) -> Result<> {
            if (made.basis.trimmed().size() < least.toInt())
                return guard(u"reason_too_short"_s, u"R-DOC-2"_s, {least});
            return {};
        });
}
} // namespace

Result<DocumentEntry> enterDocument(Document document, const DocumentSetting &setting)
{
    const QDate today = setting.clock.today();
    if (document.title.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"title"_s});
    for (const QDate day : {document.formed, document.issued}) {
        if (day > today)
            return fail(ErrorCode::FutureDate, {isoDate(day)});
    }
    if (const auto open = checkSecrecy(document, setting.law, today); !open)
        return tl::unexpected(open.error());
    document.id = {newEntityId(setting.clock, setting.random)};
    if (document.organ.isNull())
        document.organ = setting.actor.organ;
    document.proposedBy = setting.actor.id;
    DocumentEntry entry{.id = document.id};
    entry.changes.add(document, quint16(DocumentEvent::Entered));
    return entry;
}

Result<Changes> determine(const Seen<Document> &seen, const Determination &made,
                          const DocumentSetting &setting)
{
    const QDate today = setting.clock.today();
    if (made.attribute == Attribute::None)
        return fail(ErrorCode::MissingMember, {u"attribute"_s});
    if (!made.secrecyChecked)
        return guard(u"secrecy_unchecked"_s, u"R-DOC-5"_s);
    if (const auto grounded = checkGround(made, setting.law, today); !grounded)
        return tl::unexpected(grounded.error());
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
    return Changes{}.update(seen, next, quint16(DocumentEvent::Determined));
}

Result<Changes> publish(const Seen<Document> &seen, QDate on, const DocumentSetting &setting)
{
    if (seen.value.attribute != Attribute::Proactive)
        return guard(u"not_proactive"_s, u"R-DOC-6"_s);
    if (on > setting.clock.today())
        return fail(ErrorCode::FutureDate, {isoDate(on)});
    if (on < seen.value.formed)
        return fail(ErrorCode::ImpossibleOrder, {u"formed"_s, u"published"_s});
    Document next = seen.value;
    next.state = DocumentState::Published;
    next.published = on;
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
