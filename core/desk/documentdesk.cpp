#include "core/desk/documentdesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
template<class Verb>
Result<> onDocument(Desk &desk, DocumentId id, Permission permission, Verb verb)
{
    const auto seen = desk.document(id);
    if (!seen)
        return tl::unexpected(seen.error());
    return desk.may(permission, seen->value.organ)
        .and_then([&] { return desk.run(verb(*seen, desk.documentSetting())); })
        .map([](const Committed &) {});
}

Result<Officer> officerNamed(const Desk &desk, const QString &name)
{
    if (name.isEmpty())
        return desk.actor();
    return desk.officers().and_then([&](const std::vector<Officer> &all) -> Result<Officer> {
        const auto found = std::ranges::find_if(
            all, [&](const Officer &o) { return o.name == name || o.id.text() == name; });
        if (found == all.end())
            return fail(ErrorCode::NotFound, {name.left(40)});
        return *found;
    });
}
} // namespace

Result<> giveOpinion(Desk &desk, DocumentId id, const OpinionInput &input)
{
    const auto before = opinionsOf(desk.records(), id);
    if (!before)
        return tl::unexpected(before.error());
    const Permission permission = input.stage == Stage::Signer    ? Permission::Sign
                                  : input.stage == Stage::Drafter ? Permission::EnterDocument
                                                                  : Permission::DetermineAttribute;
    return onDocument(desk, id, permission, [&](const auto &seen, const auto &setting) {
        return giveOpinion(seen, *before, input, setting);
    });
}

Result<std::vector<DocumentOpinion>> opinionsOf(const Records &records, DocumentId id)
{
    return readAllWhere<DocumentOpinion>(records, OpinionDocument, Value{id.value})
        .map([](const std::vector<Seen<DocumentOpinion>> &seen) {
            std::vector<DocumentOpinion> opinions = valuesSeen(seen);
            std::ranges::stable_sort(opinions, {}, &DocumentOpinion::stage);
            return opinions;
        });
}

Result<> adjustAttribute(Desk &desk, DocumentId id, Adjustment adjustment, const QString &approver)
{
    const auto named = officerNamed(desk, approver);
    if (!named)
        return tl::unexpected(named.error());
    adjustment.approver = *named;
    return onDocument(desk, id, Permission::DetermineAttribute,
                      [&](const auto &seen, const auto &setting) {
                          return adjustAttribute(seen, adjustment, setting);
                      });
}

Result<> checkBeforePublishing(Desk &desk, DocumentId id, const QStringList &checks,
                               const QStringList &openFinds)
{
    return onDocument(desk, id, Permission::Publish, [&](const auto &seen, const auto &setting) {
        return checkBeforePublishing(seen, checks, setting, openFinds);
    });
}

Result<> publish(Desk &desk, DocumentId id, const Publication &publication)
{
    return onDocument(desk, id, Permission::Publish, [&](const auto &seen, const auto &setting) {
        return publish(seen, publication, setting);
    });
}

Result<> fileDocument(Desk &desk, DocumentId id, bool asNorm, QDate on)
{
    return onDocument(desk, id, Permission::Publish, [&](const auto &seen, const auto &setting) {
        return fileDocument(seen, asNorm, on, setting);
    });
}

Result<> clearDocument(Desk &desk, DocumentId id, const Clearing &clearing)
{
    return onDocument(desk, id, Permission::DetermineAttribute,
                      [&](const auto &seen, const auto &setting) {
                          return clearDocument(seen, clearing, setting);
                      });
}

Result<> setScope(Desk &desk, DocumentId id, DocumentScope scope)
{
    return onDocument(
        desk, id, Permission::DetermineAttribute,
        [&](const auto &seen, const auto &setting) { return setScope(seen, scope, setting); });
}

Result<DocumentId> tallyClassified(Desk &desk, int year, int count)
{
    const auto entry = desk.may(Permission::EnterDocument).and_then([&] {
        return tallyClassified(desk.actor().organ, year, count, desk.documentSetting());
    });
    if (!entry)
        return tl::unexpected(entry.error());
    return desk.run(entry->changes).map([&](const Committed &) { return entry->id; });
}

Result<> describeDocument(Desk &desk, DocumentId id, const DocumentTraits &traits)
{
    return onDocument(desk, id, Permission::EnterDocument,
                      [&](const Seen<Document> &seen, const DocumentSetting &) -> Result<Changes> {
                          Document next = seen.value;
                          next.normative = traits.normative.value_or(next.normative);
                          next.policy = traits.policy.value_or(next.policy);
                          next.measures = traits.measures.value_or(next.measures);
                          next.validUntil =
                              traits.validUntil.isValid() ? traits.validUntil : next.validUntil;
                          next.topic = traits.topic.isEmpty() ? next.topic : traits.topic;
                          return Changes{}.update(seen, next, quint16(DocumentEvent::Described));
                      });
}

Result<InterpretationId> saveInterpretation(Desk &desk, const Interpretation &next)
{
    const auto document = desk.document(next.document);
    if (!document)
        return tl::unexpected(document.error());
    std::optional<Seen<Interpretation>> seen;
    if (!next.id.isNull()) {
        const auto read = readSeen<Interpretation>(desk.records(), next.id.value);
        if (!read)
            return tl::unexpected(read.error());
        seen = *read;
    }
    const auto entry = desk.may(Permission::EnterDocument, document->value.organ).and_then([&] {
        return saveInterpretation(seen, next, desk.documentSetting());
    });
    if (!entry)
        return tl::unexpected(entry.error());
    return desk.run(entry->changes).map([&](const Committed &) { return entry->id; });
}

Result<> answerConcern(Desk &desk, InterpretationId id, const QString &question,
                       const QString &answer)
{
    const auto seen = readSeen<Interpretation>(desk.records(), id.value);
    if (!seen)
        return tl::unexpected(seen.error());
    return desk.may(Permission::EnterDocument)
        .and_then([&] { return desk.run(answerConcern(*seen, question, answer)); })
        .map([](const Committed &) {});
}

Result<std::vector<Interpretation>> interpretationsOf(const Records &records, DocumentId id)
{
    return readAllWhere<Interpretation>(records, InterpretationDocument, Value{id.value})
        .map(valuesSeen<Interpretation>);
}

Result<int> determineAll(Desk &desk, std::span<const DocumentId> ids, const Determination &made)
{
    Changes changes;
    for (const DocumentId id : ids) {
        const auto seen = desk.document(id);
        if (!seen)
            return tl::unexpected(seen.error());
        const auto decided =
            desk.may(Permission::DetermineAttribute, seen->value.organ).and_then([&] {
                return determine(*seen, made, desk.documentSetting());
            });
        if (!decided)
            return tl::unexpected(decided.error());
        changes.append(*decided);
    }
    if (changes.isEmpty())
        return 0;
    return desk.run(changes).map([&](const Committed &) { return int(ids.size()); });
}
