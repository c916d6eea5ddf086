#pragma once
#include "core/journal/event.h"
#include "core/store/keyring.h"
#include "core/store/projection.h"
#include "core/store/searchindex.h"

#include <QHash>

class Connection;
class Streams;

/// What events do to the file beside their chain, one's own and those of others alike: they show
/// in the projection, the search index and the applicants' keys, and removals are carried out.
/// Inside the caller's transaction; throws inside the room.
///
/// Events of one entity mostly come in groups: they wait together, and its row is read and written
/// once, when the caller asks or when many wait.
class Landing
{
public:
    Landing(Connection &connection, const Streams &streams, SearchIndex &index,
            const OfficeKeys &keys);
    /// \p ref is the head of its stream already.
    void land(const WriteRef &ref, Event event, const PrivatePart &part);
    /// Writes what waits. Whoever reads the projection calls it before.
    void settle();
    /// After everything of the save is written: what stays was read from what goes. Settles.
    void carryOutRemovals();

private:
    /// An entity whose row is behind its events.
    struct Waiting
    {
        const NounTable &table;
        EntityId entity{};
        std::vector<std::pair<WriteRef, Event>> events{};
        std::vector<std::pair<WriteRef, QString>> identityNumbers{}; ///< of a request, as they came
    };
    void write(const Waiting &waiting);
    void keepApplicant(const Waiting &waiting, const EntityState &state, qint64 id);

    Connection &m_connection;
    const Streams &m_streams;
    SearchIndex &m_index;
    const OfficeKeys &m_keys;
    Projection m_projection;
    std::vector<Waiting> m_waiting{}; ///< in the order in which they were first touched
    int m_events = 0;                 ///< of all that wait
    QHash<std::pair<quint16, EntityId>, std::size_t> m_places{};
    std::vector<Event> m_removals{};
};
