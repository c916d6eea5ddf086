#pragma once
#include "core/journal/event.h"

#include <QVarLengthArray>

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
    using LiveWrites = QVarLengthArray<LiveWrite, 1>; // nearly always one
    void apply(LiveWrite write, std::span<const WriteRef> supersedes);
    /// Live writes, the displayed one (max by clock, stream, number) last.
    const LiveWrites &live() const { return m_live; }
    const LiveWrite *displayed() const { return m_live.empty() ? nullptr : &m_live.back(); }
    /// Superseded, whether their events have come yet or not; ascending.
    const std::vector<WriteRef> &superseded() const { return m_superseded; }
    /// Two or more different live values; withheld ones always differ.
    bool contested() const;

    static FieldState of(std::vector<LiveWrite> live, std::vector<WriteRef> superseded);
    bool operator==(const FieldState &) const = default;

private:
    LiveWrites m_live{};
    std::vector<WriteRef> m_superseded{};
};

/// States by field, ascending. One array: an entity has few fields, and a package thousands of
/// entities.
class FieldStates
{
public:
    using Entry = std::pair<quint16, FieldState>;
    auto begin() const { return m_entries.begin(); }
    auto end() const { return m_entries.end(); }
    /// nullptr for a field that was never written.
    const FieldState *find(quint16 field) const;
    FieldState &operator[](quint16 field);
    void reserve(std::size_t count) { m_entries.reserve(count); }
    template<class Unwanted>
    void drop(Unwanted unwanted)
    {
        std::erase_if(m_entries, unwanted);
    }
    bool operator==(const FieldStates &) const = default;

private:
    std::vector<Entry> m_entries{};
};

/// All fields of one entity.
struct EntityState
{
    FieldStates fields{};
    void apply(const WriteRef &ref, const Event &event);
    bool operator==(const EntityState &) const = default;
};

/// Adds the other members of each guarded group that has one in \p contested: a group is resolved
/// as a whole.
std::set<quint16> contestedWithGroups(const std::set<quint16> &contested);
std::set<quint16> contestedFields(const EntityState &state);
