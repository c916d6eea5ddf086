#include "core/journal/merge.h"

#include <algorithm>
#include <tuple>

namespace {
auto rank(const LiveWrite &write)
{
    return std::tuple{write.hlc, write.ref.stream, write.ref.seq};
}

bool holds(const std::vector<WriteRef> &refs, const WriteRef &ref)
{
    return std::ranges::binary_search(refs, ref);
}
} // namespace

void FieldState::apply(LiveWrite write, std::span<const WriteRef> supersedes)
{
    for (const WriteRef &old : supersedes) {
        if (old == write.ref)
            continue; // an event can't undo itself
        m_live.removeIf([&](const LiveWrite &live) { return live.ref == old; });
        if (!holds(m_superseded, old))
            m_superseded.insert(std::ranges::upper_bound(m_superseded, old), old);
    }
    const auto same = [&](const LiveWrite &live) { return live.ref == write.ref; };
    if (holds(m_superseded, write.ref) || std::ranges::any_of(m_live, same))
        return;
    m_live.insert(std::ranges::upper_bound(m_live, rank(write), {}, rank), std::move(write));
}

bool FieldState::contested() const
{
    return m_live.size() > 1 && std::ranges::any_of(m_live, [&](const LiveWrite &live) {
               return live.withheld || live.value != m_live.front().value;
           });
}

FieldState FieldState::of(std::vector<LiveWrite> live, std::vector<WriteRef> superseded)
{
    FieldState state;
    for (LiveWrite &write : live)
        state.m_live.insert(std::ranges::upper_bound(state.m_live, rank(write), {}, rank),
                            std::move(write));
    std::ranges::sort(superseded);
    state.m_superseded = std::move(superseded);
    return state;
}

const FieldState *FieldStates::find(quint16 field) const
{
    const auto place = std::ranges::lower_bound(m_entries, field, {}, &Entry::first);
    return place == m_entries.end() || place->first != field ? nullptr : &place->second;
}

FieldState &FieldStates::operator[](quint16 field)
{
    const auto place = std::ranges::lower_bound(m_entries, field, {}, &Entry::first);
    if (place != m_entries.end() && place->first == field)
        return place->second;
    return m_entries.insert(place, {field, {}})->second;
}

void EntityState::apply(const WriteRef &ref, const Event &event)
{
    fields.reserve(event.fields.size());
    for (const EventField &field : event.fields) {
        fields[field.field].apply({ref, event.hlc, field.withheld, field.value}, field.supersedes);
    }
}

std::set<quint16> contestedWithGroups(const std::set<quint16> &contested)
{
    std::set<quint16> all = contested;
    for (const quint16 id : contested) {
        const FieldSpec *spec = findField(id);
        if (!spec || spec->group == FieldGroup::None)
            continue;
        for (const FieldSpec &other : fieldRegistry()) {
            if (other.noun == spec->noun && other.group == spec->group)
                all.insert(other.id);
        }
    }
    return all;
}

std::set<quint16> contestedFields(const EntityState &state)
{
    std::set<quint16> contested;
    for (const auto &[id, field] : state.fields) {
        if (field.contested())
            contested.insert(id);
    }
    return contestedWithGroups(contested);
}
