#include "core/desk/removal.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/words.h"
#include "core/people/permissions.h"
#include "core/requests/dossier.h"
#include "core/requests/effects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto causes = wordsFor<RemovalCause>("secret", "destruction", "deletion");
constexpr auto states = wordsFor<RemovalState>("proposed", "done", "refused");
constexpr auto rule = "R-PRG-1";

/// What the removal is about, and what hangs on it.
struct Subject
{
    Noun noun{};
    OrganId organ{};
    QDate closed{};
    Status status{};
    Retention retention{};
    std::vector<std::pair<Noun, EntityId>> parts{}; ///< itself first
};

Result<Subject> requestSubject(const Records &records, EntityId id)
{
    const auto request = readSeen<Request>(records, id);
    if (!request)
        return tl::unexpected(request.error());
    Subject subject{.noun = Noun::Request,
                    .organ = request->value.organ,
                    .closed = request->value.closed,
                    .status = request->value.status,
                    .retention = Retention(request->value.retention),
                    .parts = {{Noun::Request, id}}};
    for (const auto &[noun, parent] : caseParts()) {
        const auto children = records.where(noun, parent, Value{id});
        if (!children)
            return tl::unexpected(children.error());
        for (const EntityId child : *children)
            subject.parts.emplace_back(noun, child);
    }
    return subject;
}

Result<Subject> subjectOf(const Records &records, EntityId id)
{
    if (const auto request = requestSubject(records, id);
        request || request.error().code != ErrorCode::NotFound)
        return request;
    return readSeen<Document>(records, id).map([&](const Seen<Document> &document) {
        return Subject{
            .noun = Noun::Document, .organ = document.value.organ, .parts = {{Noun::Document, id}}};
    });
}

/// `subject` of the request, `letter.content` of what hangs on it, `body` of a document.
const FieldSpec *removable(const QString &name, Noun subject)
{
    const QString noun = name.contains(u'.') ? name.section(u'.', 0, 0) : nounName(subject);
    const QString field = name.section(u'.', -1);
    const auto specs = fieldRegistry();
    const auto found = std::ranges::find_if(specs, [&](const FieldSpec &spec) {
        return nounName(spec.noun) == noun && spec.name == field;
    });
    if (found == specs.end())
        return nullptr;
    const bool goes = subject == Noun::Document ? found->id == DocumentBody : found->isPrivate();
    return goes ? &*found : nullptr;
}

Result<> checkFields(const QStringList &fields, Noun subject)
{
    for (const QString &name : fields) {
        if (!removable(name, subject))
            return fail(ErrorCode::BadValue, {u"fields"_s, name});
    }
    return {};
}

/// 档案法: only what was archived, and only after its term; 永久 never.
Result<> checkRetention(const Subject &subject, QDate today)
{
    if (subject.noun == Noun::Document)
        return guard("document_keeps_its_text", rule);
    const auto years = retentionYears(subject.retention);
    if (subject.status != Status::Archived || !years)
        return guard("retention_unknown", rule, {word(subject.retention)});
    const QDate last{subject.closed.year() + *years, 12, 31};
    return today > last ? Result<>{} : Result<>{guard("retention_runs", rule, {isoDate(last)})};
}

Result<> checkCause(const Subject &subject, RemovalCause cause, QDate today)
{
    switch (cause) {
    case RemovalCause::Secret: return {};
    case RemovalCause::Destruction: return checkRetention(subject, today);
    case RemovalCause::Deletion: break;
    }
    if (subject.noun == Noun::Request && !subject.closed.isValid())
        return guard("removal_of_an_open_case", rule);
    return {};
}

Result<> checkNotProposed(const Records &records, EntityId subject)
{
    return readAllWhere<Removal>(records, RemovalSubject, Value{subject})
        .and_then([&](const std::vector<Seen<Removal>> &earlier) -> Result<> {
            for (const Seen<Removal> &each : earlier) {
                if (each.value.state == RemovalState::Proposed)
                    return guard("already_proposed", rule, {isoDate(each.value.proposed)});
            }
            return {};
        });
}

/// What the officer typed of the same matter when it was corrected goes with the field.
bool isCorrectionOf(const Record &record, const QStringList &fields, Noun subject)
{
    const auto field = record.values.find(CorrectionField);
    if (record.noun != Noun::Correction || field == record.values.end())
        return false;
    return std::ranges::any_of(fields, [&](const QString &name) {
        return qint64(removable(name, subject)->id) == field->second.integer();
    });
}

/// The private values of one part that stay, written anew, and the named ones emptied.
EntityChange rewritten(const Record &record, const std::vector<quint16> &named)
{
    EntityChange change{
        .noun = record.noun, .entity = record.entity, .kind = quint16(RemovalEvent::Done)};
    for (const auto &[field, live] : record.writes) {
        const FieldSpec *spec = findField(field);
        const bool goes = std::ranges::find(named, field) != named.end();
        if (!spec || (!spec->isPrivate() && !goes))
            continue;
        const auto value = record.values.find(field);
        change.writes.push_back(
            {field, goes || value == record.values.end() ? Value{} : value->second, live});
    }
    return change;
}

struct Plan
{
    QStringList entities{};
    Changes rewrites{};
};

Result<Plan> planOf(const Records &records, const Subject &subject, const QStringList &fields)
{
    Plan plan;
    for (const auto &[noun, entity] : subject.parts) {
        const auto record = records.read(noun, entity);
        if (!record)
            return tl::unexpected(record.error());
        std::vector<quint16> named;
        for (const QString &name : fields) {
            const FieldSpec *spec = removable(name, subject.noun);
            if (spec->noun == noun && record->writes.contains(spec->id))
                named.push_back(spec->id);
        }
        const bool whole = fields.isEmpty() || isCorrectionOf(*record, fields, subject.noun);
        if (!whole && named.empty())
            continue;
        plan.entities << entity.toString(QUuid::WithoutBraces);
        if (!whole)
            plan.rewrites.add(rewritten(*record, named));
    }
    return plan;
}

Result<> mayDecide(const Seen<Removal> &seen, const Subject &subject, const RemovalSetting &setting)
{
    if (seen.value.state != RemovalState::Proposed)
        return guard("removal_decided", rule, {isoDate(seen.value.decided)});
    if (seen.value.proposedBy == setting.actor.id)
        return fail(ErrorCode::FourEyes, {setting.actor.name});
    return permit(setting.actor, Permission::Approve, subject.organ);
}

Removal decided(Removal removal, RemovalState state, const RemovalSetting &setting)
{
    removal.state = state;
    removal.decidedBy = setting.actor.id;
    removal.decided = setting.clock.today();
    return removal;
}
} // namespace

QLatin1StringView word(RemovalCause cause)
{
    return causes.of(cause);
}
QLatin1StringView word(RemovalState state)
{
    return states.of(state);
}
std::optional<RemovalCause> removalCauseOf(QStringView word)
{
    return causes.meaning(word);
}

template<>
Noun nounOf<Removal>()
{
    return Noun::Removal;
}

template<>
std::span<const FieldBinding<Removal>> fieldsOf<Removal>()
{
    static constexpr std::array table{
        bind<&Removal::subject>(RemovalSubject),       bind<&Removal::cause>(RemovalCauseField),
        bind<&Removal::fields>(RemovalFields),         bind<&Removal::entities>(RemovalEntities),
        bind<&Removal::reason>(RemovalReason),         bind<&Removal::entry>(RemovalEntry),
        bind<&Removal::proposedBy>(RemovalProposedBy), bind<&Removal::proposed>(RemovalProposed),
        bind<&Removal::decidedBy>(RemovalDecidedBy),   bind<&Removal::decided>(RemovalDecided),
        bind<&Removal::state>(RemovalStateField)};
    return table;
}

Result<Changes> proposeRemoval(const Records &records, const RemovalProposal &proposal,
                               const RemovalSetting &setting)
{
    const QDate today = setting.clock.today();
    const auto subject = subjectOf(records, proposal.subject);
    if (!subject)
        return tl::unexpected(subject.error());
    if (proposal.reason.trimmed().isEmpty() || proposal.entry.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember,
                    {proposal.entry.trimmed().isEmpty() ? u"register"_s : u"reason"_s});
    QStringList fields = proposal.fields;
    if (subject->noun == Noun::Document && fields.isEmpty())
        fields << u"body"_s;
    return permit(setting.actor, Permission::Archive, subject->organ)
        .and_then([&] { return checkFields(fields, subject->noun); })
        .and_then([&] { return checkCause(*subject, proposal.cause, today); })
        .and_then([&] { return checkNotProposed(records, proposal.subject); })
        .map([&] {
            return Changes{}.add(Removal{.id = {newEntityId(setting.clock, setting.random)},
                                         .subject = proposal.subject,
                                         .cause = proposal.cause,
                                         .fields = fields,
                                         .reason = proposal.reason.trimmed(),
                                         .entry = proposal.entry.trimmed(),
                                         .proposedBy = setting.actor.id,
                                         .proposed = today},
                                 quint16(RemovalEvent::Proposed));
        });
}

Result<Changes> carryOutRemoval(const Records &records, const Seen<Removal> &seen,
                                const RemovalSetting &setting)
{
    const auto subject = subjectOf(records, seen.value.subject);
    if (!subject)
        return tl::unexpected(subject.error());
    return mayDecide(seen, *subject, setting)
        .and_then([&] { return planOf(records, *subject, seen.value.fields); })
        .map([&](const Plan &plan) {
            Removal next = decided(seen.value, RemovalState::Done, setting);
            next.entities = plan.entities;
            // First the removal: what is written after it stays.
            return Changes{}.update(seen, next, quint16(RemovalEvent::Done)).append(plan.rewrites);
        });
}

Result<Changes> refuseRemoval(const Records &records, const Seen<Removal> &seen,
                              const QString &reason, const RemovalSetting &setting)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"reason"_s});
    return subjectOf(records, seen.value.subject)
        .and_then([&](const Subject &subject) { return mayDecide(seen, subject, setting); })
        .map([&] {
            return Changes{}.update(seen, decided(seen.value, RemovalState::Refused, setting),
                                    quint16(RemovalEvent::Refused), reason.trimmed());
        });
}

Result<std::vector<Seen<Removal>>> removals(const Records &records)
{
    const auto ids = records.all(Noun::Removal);
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<Seen<Removal>> all;
    for (const EntityId id : *ids) {
        auto seen = readSeen<Removal>(records, id);
        if (!seen)
            return tl::unexpected(seen.error());
        all.push_back(std::move(*seen));
    }
    return all;
}
