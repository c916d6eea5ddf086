#include "core/desk/deedsdesk.h"

#include "core/journal/scanned.h"

#include <algorithm>

namespace {
/// What is there of the entity; nothing for a null id. NotFound for one that is not.
template<class T>
Result<std::optional<Seen<T>>> seenOf(const Desk &desk, EntityId id)
{
    if (id.isNull())
        return std::optional<Seen<T>>{};
    return readSeen<T>(desk.records(), id).map([](Seen<T> seen) {
        return std::optional<Seen<T>>{std::move(seen)};
    });
}

/// Commits what the verb made of what was seen.
template<class T, class Verb>
auto save(Desk &desk, const T &next, Verb verb) -> Result<decltype(next.id)>
{
    if (const auto allowed = desk.may(Permission::Handle, desk.actor().organ); !allowed)
        return tl::unexpected(allowed.error());
    const auto seen = seenOf<T>(desk, next.id.value);
    if (!seen)
        return tl::unexpected(seen.error());
    if (*seen && (*seen)->value == next)
        return next.id; // saved as it is
    const auto entry = verb(*seen, next);
    if (!entry)
        return tl::unexpected(entry.error());
    return desk.run(entry->changes).map([&](const Committed &) { return entry->id; });
}

template<class Work>
Result<> onInquiry(Desk &desk, InquiryId id, Work verb)
{
    const auto seen = readSeen<Inquiry>(desk.records(), id.value);
    if (!seen)
        return tl::unexpected(seen.error());
    return desk.may(Permission::Handle, seen->value.organ)
        .and_then([&] { return desk.run(verb(*seen)); })
        .map([](const Committed &) {});
}
} // namespace

DeedSetting deedSetting(const Desk &desk)
{
    const DocumentSetting setting = desk.documentSetting();
    return {setting.law, setting.calendar, setting.clock, setting.random, setting.actor};
}

Result<InquiryId> receiveInquiry(Desk &desk, const Inquiry &inquiry)
{
    const OrganId organ = inquiry.organ.isNull() ? desk.actor().organ : inquiry.organ;
    const auto entry = desk.may(Permission::Register, organ).and_then([&] {
        return receiveInquiry(inquiry, deedSetting(desk));
    });
    if (!entry)
        return tl::unexpected(entry.error());
    return desk.run(entry->changes).map([&](const Committed &) { return entry->id; });
}

Result<> advance(Desk &desk, InquiryId id, const InquiryInput &input)
{
    return onInquiry(desk, id, [&](const Seen<Inquiry> &seen) {
        return advance(seen, input, deedSetting(desk));
    });
}

Result<> reclassify(Desk &desk, InquiryId id, InquiryKind kind, const QString &reason)
{
    return onInquiry(desk, id, [&](const Seen<Inquiry> &seen) {
        return reclassify(seen, kind, reason, deedSetting(desk));
    });
}

Result<InquiryId> findInquiry(const Records &records, const QString &named)
{
    if (const QUuid id{named}; !id.isNull())
        return records.read(Noun::Inquiry, id).map([&](const Record &) { return InquiryId{id}; });
    const auto found = records.where(Noun::Inquiry, InquiryNumber, Value{named});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return fail(ErrorCode::NotFound, {named});
    if (found->size() > 1)
        return fail(ErrorCode::Ambiguous, {named});
    return InquiryId{found->front()};
}

Result<FocusId> saveFocus(Desk &desk, const Focus &next)
{
    return save(desk, next, [&](const auto &seen, const Focus &focus) {
        return saveFocus(seen, focus, deedSetting(desk));
    });
}

Result<CatalogueId> saveCatalogue(Desk &desk, const Catalogue &next)
{
    if (const auto allowed = desk.may(Permission::Handle, desk.actor().organ); !allowed)
        return tl::unexpected(allowed.error());
    const CatalogueId id = catalogueIdOf(next.unit.simplified(), next.year);
    auto seen = seenOf<Catalogue>(desk, id.value);
    if (!seen && seen.error().code == ErrorCode::NotFound)
        seen = std::optional<Seen<Catalogue>>{};
    return seen
        .and_then([&](const auto &held) { return saveCatalogue(held, next, deedSetting(desk)); })
        .and_then([&](const Changes &changes) { return desk.run(changes); })
        .map([&](const Committed &) { return id; });
}

Result<DecisionId> saveDecision(Desk &desk, const Decision &next)
{
    const EntityId list = catalogueIdOf(next.unit.simplified(), next.year).value;
    const auto catalogue = readSeen<Catalogue>(desk.records(), list);
    if (!catalogue && catalogue.error().code != ErrorCode::NotFound)
        return tl::unexpected(catalogue.error());
    const bool published = catalogue && catalogue->value.published.isValid();
    return save(desk, next, [&](const auto &seen, const Decision &decision) {
        return saveDecision(seen, decision, published, deedSetting(desk));
    });
}

Result<OccasionId> saveOccasion(Desk &desk, const Occasion &next)
{
    return save(desk, next, [&](const auto &seen, const Occasion &occasion) {
        return saveOccasion(seen, occasion, deedSetting(desk));
    });
}

Result<TallyId> countService(Desk &desk, const Tally &tally)
{
    const auto entry = desk.may(Permission::Register, desk.actor().organ).and_then([&] {
        return countService(tally, deedSetting(desk));
    });
    if (!entry)
        return tl::unexpected(entry.error());
    return desk.run(entry->changes).map([&](const Committed &) { return entry->id; });
}

Result<> takeBack(Desk &desk, TallyId id)
{
    const auto seen = readSeen<Tally>(desk.records(), id.value);
    if (!seen)
        return tl::unexpected(seen.error());
    return desk.may(Permission::Register, seen->value.organ)
        .and_then([&] { return desk.run(takeBack(*seen, deedSetting(desk))); })
        .map([](const Committed &) {});
}

Result<std::vector<Tally>> tallies(const Desk &desk, QDate from, QDate until)
{
    if (from == until) { // a day at the counter, after every stroke
        const auto seen = readAllWhere<Tally>(desk.records(), TallyOn, Value{from});
        if (!seen)
            return tl::unexpected(seen.error());
        std::vector<Tally> today;
        for (const Seen<Tally> &each : *seen) {
            if (each.value.organ == desk.actor().organ)
                today.push_back(each.value);
        }
        return today;
    }
    return scanned<Tally>(desk.records()).map([&](std::vector<Tally> all) {
        std::erase_if(all, [&](const Tally &each) {
            return each.on < from || each.on > until || each.organ != desk.actor().organ;
        });
        return all;
    });
}

Result<std::vector<Indicator>> indicators(const Desk &desk, const IndicatorQuery &query)
{
    return IndicatorData::load(desk.records()).map([&](const IndicatorData &data) {
        return indicatorsOf(data, query, desk.law(), desk.calendar());
    });
}
