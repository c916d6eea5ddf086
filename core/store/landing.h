#pragma once
#include "core/journal/event.h"
#include "core/store/keyring.h"
#include "core/store/projection.h"
#include "core/store/searchindex.h"

#include <unordered_map>

class Connection;
class Streams;

/// What events do to the file beside their chain, one's own and those of others alike: they show
/// in the projection, the search index and the applicants' keys, and removals are carried out.
/// Inside the caller's transaction; throws inside the room.
///
/// Events of one entity mostly come in groups: its row is read with the first of them and written
/// once, when the caller asks or when many are open.
class Landing
{
public:
    Landing(Connection &connection, const Streams &streams, SearchIndex &index,
            const OfficeKeys &keys);
    /// \p ref is the head of its stream already.
    void land(const WriteRef &ref, const Event &event, const PrivatePart &part);
    /// Writes what is open. Whoever reads the projection calls it before.
    void settle();
    /// After everything of the save is written: what stays was read from what goes. Settles.
    void carryOutRemovals();

private:
    /// An entity whose row is behind its events.
    struct Open
    {
        const NounTable &table;
        EntityId entity{};
        std::optional<Projected> before{};
        EntityState state{};
        std::optional<SearchIndex::Entry> indexed{};                 ///< of a document
        std::vector<std::pair<WriteRef, QString>> identityNumbers{}; ///< of a request, as they came
    };
    struct Hash
    {
        std::size_t operator()(const std::pair<quint16, EntityId> &key) const
        {
            return qHash(key.second, key.first);
        }
    };

    Open &opened(const NounTable &table, const EntityId &entity);
    void write(Open &open);
    void keepApplicant(const Open &open, qint64 id);

    Connection &m_connection;
    const Streams &m_streams;
    SearchIndex &m_index;
    const OfficeKeys &m_keys;
    Projection m_projection;
    std::vector<Open> m_open{}; ///< in the order in which they were first touched
    std::unordered_map<std::pair<quint16, EntityId>, std::size_t, Hash> m_places{};
    std::vector<Event> m_removals{};
};
