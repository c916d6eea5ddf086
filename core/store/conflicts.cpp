#include "core/store/conflicts.h"

#include "core/store/blobs.h"
#include "core/store/connection.h"
#include "core/store/projection.h"
#include "core/store/recordreader.h"
#include "core/store/streams.h"

#include <algorithm>

namespace {
/// Calls \p step with each noun's state that is contested, in the order of the entities' ids.
template<class Step>
void eachContested(Connection &connection, const Streams &streams, Step step)
{
    std::set<EntityId> rivals;
    {
        Query rows = connection.query("SELECT DISTINCT entity FROM rival");
        while (rows.step())
            rivals.insert(rows.id(0));
    }
    const Projection projection{connection, streams};
    for (const EntityId entity : rivals) {
        for (const NounTable &table : NounTable::all()) {
            const auto found = projection.load(table, entity);
            if (found && !contestedFields(found->state).empty())
                step(table.noun, entity, found->state);
        }
    }
}

Event eventOf(Connection &connection, const Streams &streams, const WriteRef &ref)
{
    Query row = connection.query("SELECT ev FROM journal WHERE no = ? AND seq = ?");
    row.add(qint64(streams.numberOf(ref.stream))).add(qint64(ref.seq)).step();
    return orRefuse(decodeEvent(row.blob(0)));
}

QString deskOf(Connection &connection, const WriteRef &ref)
{
    Query row = connection.query("SELECT ifnull(label, '') FROM stream JOIN device ON "
                                 "device.device_id = stream.device_id WHERE stream.id = ?");
    return row.add(viewOf(ref.stream)).step() ? row.text(0) : QString{};
}

/// The newest write that \p event replaced in \p field and that is here: what its desk knew.
void tellWhatWasKnown(Connection &connection, const Streams &streams, const Event &event,
                      quint16 field, Rival &rival)
{
    const auto write = std::ranges::find(event.fields, field, &EventField::field);
    if (write == event.fields.end())
        return;
    for (const WriteRef &before : write->supersedes) {
        if (!streams.has(before.stream, before.seq))
            continue;
        const Event replaced = eventOf(connection, streams, before);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(replaced.hlc.ms());
        if (rival.knew.isValid() && at < rival.knew)
            continue;
        rival.knew = at;
        rival.knewOf = replaced.actor;
    }
}
} // namespace

std::vector<EntityId> contestedEntities(Connection &connection, const Streams &streams)
{
    std::vector<EntityId> found;
    eachContested(connection, streams,
                  [&](Noun, EntityId entity, const EntityState &) { found.push_back(entity); });
    return found;
}

std::vector<ConflictedEntity> conflictsOf(Connection &connection, const Streams &streams,
                                          const RecordReader &reader, bool unlocked)
{
    std::vector<ConflictedEntity> all;
    const auto sideOf = [&](quint16 field, const LiveWrite &live, bool isShown) {
        const Event event = eventOf(connection, streams, live.ref);
        Rival rival{.write = live.ref,
                    .actor = event.actor,
                    .desk = deskOf(connection, live.ref),
                    .at = QDateTime::fromMSecsSinceEpoch(event.hlc.ms()),
                    .isShown = isShown};
        tellWhatWasKnown(connection, streams, event, field, rival);
        if (!live.withheld) {
            rival.value = unpacked(connection, live.value);
        } else if (unlocked) {
            for (const auto &[id, value] : reader.privatePart(live.ref).values) {
                if (id == field)
                    rival.value = value;
            }
        }
        return rival;
    };
    eachContested(connection, streams, [&](Noun noun, EntityId entity, const EntityState &state) {
        ConflictedEntity conflicted{.noun = noun, .entity = entity};
        for (const quint16 field : contestedFields(state)) {
            const FieldState *found = state.fields.find(field);
            if (!found)
                continue;
            ConflictedField each{.field = field};
            for (const LiveWrite &live : found->live())
                each.rivals.push_back(sideOf(field, live, &live == found->displayed()));
            conflicted.fields.push_back(std::move(each));
        }
        all.push_back(std::move(conflicted));
    });
    return all;
}
