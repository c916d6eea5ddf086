#pragma once
#include "core/journal/event.h"
#include "core/store/keyring.h"
#include "core/store/projection.h"
#include "core/store/searchindex.h"

class Connection;
class Streams;

/// What an event does to the file beside its chain, one's own and those of others alike: it shows
/// in the projection, the search index and the applicants' keys, and a removal is carried out.
/// Inside the caller's transaction; throws inside the room.
class Landing
{
public:
    Landing(Connection &connection, const Streams &streams, SearchIndex &index,
            const OfficeKeys &keys);
    /// \p ref is the head of its stream already.
    void land(const WriteRef &ref, const Event &event, const PrivatePart &part);
    /// After everything of the save is written: what stays was read from what goes.
    void carryOutRemovals();

private:
    void digestApplicant(const WriteRef &ref, const Applied &applied, const PrivatePart &part);

    Connection &m_connection;
    const Streams &m_streams;
    SearchIndex &m_index;
    const OfficeKeys &m_keys;
    Projection m_projection;
    std::vector<Event> m_removals{};
};
