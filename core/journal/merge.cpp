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

void FieldState::apply(const LiveWrite &write, std::span<const WriteRef> supersedes)
{
    for (const WriteRef &old : supersedes) {
        if (old == write.ref)
            continue; // an event can't undo itself
        std::erase_if(m_live, [&](const LiveWrite &live) { return live.ref == old; });
        if (!holds(m_superseded, old))
            m_superseded.insert(std::ranges::upper_bound(m_superseded, old), old);
    }
    const auto same = [&](const LiveWrite &live) { return live.ref == write.ref; };
    if (holds(m_superseded, write.ref) || std::ranges::any_of(m_live, same))
        return;
    m_live.insert(std::ranges::upper_bound(m_live, rank(write), {}, rank), write);
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

void EntityState::apply(const WriteRef &ref, const Event &event)
{
    for (const EventField &field : event.fields) {
        fields[field.field].apply({ref, event.hlc, field.withheld, field.value}, field.supersedes);
    }
}

std::set<quint16> contestedWithGroups(std::set<quint16> contested)
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
    return contestedWithGroups(std::move(contested));
}
