#include "core/desk/undo.h"

#include "core/desk/removal.h"
#include "core/requests/effects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// What \p field held before the event at \p at.
Value before(const std::vector<HistoryEntry> &history, std::size_t at, quint16 field)
{
    for (std::size_t i = at; i-- > 0;) {
        const auto &writes = history[i].writes;
        if (const auto held = std::ranges::find(writes, field, &FieldWrite::field);
            held != writes.end())
            return held->value;
    }
    return {};
}

/// Whether anything of the case stands on what the event wrote: another officer went on with it, or
/// a letter was made.
Result<> isLast(const Records &records, EntityId file, const HistoryEntry &entry)
{
    const auto later = [&](const HistoryEntry &other) {
        return other.at > entry.at && other.actor != entry.actor;
    };
    const auto history = records.history(file);
    const auto letters = records.where(Noun::Letter, LetterRequest, Value{file});
    if (!history || !letters)
        return tl::unexpected(history ? letters.error() : history.error());
    if (std::ranges::any_of(*history, later))
        return guard("undo_not_last", "");
    for (const EntityId letter : *letters) {
        const auto made = records.history(letter);
        if (!made)
            return tl::unexpected(made.error());
        if (!made->empty() && made->back().at >= entry.at)
            return guard("undo_letter", "");
    }
    return {};
}

Result<EntityChange> undone(const Records &records, EntityId entity, const WriteRef &event,
                            EntityId officer)
{
    const auto history = records.history(entity);
    if (!history)
        return tl::unexpected(history.error());
    const auto entry = std::ranges::find(*history, event, &HistoryEntry::event);
    if (entry == history->end())
        return fail(ErrorCode::NotFound, {entity.toString(QUuid::WithoutBraces)});
    if (entry->noun == Noun::Letter)
        return guard("undo_letter", "");
    if (entry->noun == Noun::Removal || entry->kind == quint16(RemovalEvent::Done))
        return guard("undo_removal", "R-PRG-1");
    if (entry == history->begin())
        return guard("undo_made_new", "");
    if (entry->actor != officer)
        return guard("undo_other_officer", "");
    const auto record = records.read(entry->noun, entity);
    if (!record)
        return tl::unexpected(record.error());
    if (const auto last = isLast(records, caseOf(*record), *entry); !last)
        return tl::unexpected(last.error());
    EntityChange change{.noun = entry->noun, .entity = entity, .kind = quint16(Step::Undo)};
    for (const FieldWrite &write : entry->writes) {
        const auto live = record->writes.find(write.field);
        if (live == record->writes.end() || live->second != std::vector{event})
            return guard("undo_not_last", "");
        change.writes.push_back(
            {write.field,
             before(*history, std::size_t(entry - history->begin()), write.field),
             {event}});
    }
    return change;
}
} // namespace

Result<Changes> undone(const Records &records, const Deed &act, EntityId officer)
{
    Changes changes;
    for (std::size_t i = 0; i < act.events.size(); ++i) {
        auto change = undone(records, act.entities.at(i), act.events[i], officer);
        if (!change)
            return tl::unexpected(change.error());
        changes.add(std::move(*change));
    }
    return changes;
}
