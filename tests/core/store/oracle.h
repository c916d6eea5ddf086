#pragma once
#include "core/journal/changes.h"
#include "core/journal/records.h"
#include "core/journal/stream.h"

#include <map>
#include <set>

/// What was ever written, and by what it was superseded: shares nothing with the projection.
struct Oracle
{
    struct Write
    {
        EntityId entity{};
        quint16 field = 0;
        std::set<WriteRef> supersedes{};
    };
    std::map<std::pair<WriteRef, quint16>, Write> writes{};

    void note(const Changes &changes, const Committed &done)
    {
        for (std::size_t i = 0; i < changes.entities().size(); ++i) {
            const EntityChange &change = changes.entities()[i];
            for (const FieldWrite &each : change.writes)
                writes[{done.events[i], each.field}] = {
                    change.entity, each.field, {each.supersedes.begin(), each.supersedes.end()}};
        }
    }
    /// How far a stream counts that lost its end with a disk, or its trust; of others all does.
    std::map<StreamId, quint64> ends{};
    bool counts(const WriteRef &write) const
    {
        const auto end = ends.find(write.stream);
        return end == ends.end() || write.seq <= end->second;
    }
    /// Of one entity: the live writes of each field.
    std::map<quint16, std::set<WriteRef>> live(EntityId entity) const
    {
        std::map<quint16, std::set<WriteRef>> all;
        std::set<std::pair<quint16, WriteRef>> gone;
        for (const auto &[key, write] : writes) {
            if (write.entity != entity || !counts(key.first))
                continue;
            all[write.field].insert(key.first);
            for (const WriteRef &old : write.supersedes)
                gone.emplace(write.field, old);
        }
        for (const auto &[field, old] : gone)
            all[field].erase(old);
        return all;
    }
};
