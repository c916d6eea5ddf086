#pragma once
#include "core/journal/event.h"

#include <set>

/// One live write of a field.
struct LiveWrite
{
    WriteRef ref{};
    Hlc hlc{};
    bool withheld = false;
    Value value{};
    bool operator==(const LiveWrite &) const = default;
};

/// What is known of one field: live = writes minus superseded writes (sync.md §0.2). A pure
/// function of the set of events: order and repetition do not matter.
class FieldState
{
public:
    void apply(const LiveWrite &write, std::span<const WriteRef> supersedes);
    /// Live writes, the displayed one (max by clock, stream, number) last.
    const std::vector<LiveWrite> &live() const { return m_live; }
    const LiveWrite *displayed() const { return m_live.empty() ? nullptr : &m_live.back(); }
    /// Superseded, whether their events have come yet or not; ascending.
    const std::vector<WriteRef> &superseded() const { return m_superseded; }
    /// Two or more different live values; withheld ones always differ.
    bool contested() const;

    static FieldState of(std::vector<LiveWrite> live, std::vector<WriteRef> superseded);
    bool operator==(const FieldState &) const = default;

private:
    std::vector<LiveWrite> m_live{};
    std::vector<WriteRef> m_superseded{};
};

/// All fields of one entity.
struct EntityState
{
    std::map<quint16, FieldState> fields{};
    void apply(const WriteRef &ref, const Event &event);
    bool operator==(const EntityState &) const = default;
};

/// Adds the other members of each guarded group that has one in \p contested: a group is resolved
/// as a whole.
std::set<quint16> contestedWithGroups(std::set<quint16> contested);
std::set<quint16> contestedFields(const EntityState &state);
