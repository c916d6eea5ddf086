#pragma once
#include "core/store/nountable.h"

#include <optional>

class Connection;
class Streams;

/// One entity as the projection holds it.
struct Projected
{
    NounRow row{};
    EntityState state{};
};

/// The tables that show what the journal says: reading and writing of one entity.
class Projection
{
public:
    Projection(Connection &connection, const Streams &streams);
    std::optional<Projected> load(const NounTable &table, const QUuid &entity) const;
    /// Fields of another noun, or of a newer program, stay in the journal alone; a rebuild shows
    /// them once they are known.
    static EntityState known(const NounTable &table, EntityState state);
    /// Brings the row that load() found \p before, if any, to \p next; its id. The events that \p
    /// next knows are heads of their streams already.
    qint64 write(const NounTable &table, const QUuid &entity,
                 const std::optional<Projected> &before, const EntityState &next);
    /// A row that does not exist yet; its id.
    qint64 insert(const NounTable &table, const QUuid &entity, const EntityState &state);
    /// The row that \p state must have (its id aside).
    NounRow rowOf(const NounTable &table, const EntityState &state) const;
    EntityState stateOf(const NounTable &table, const NounRow &row, const QUuid &entity) const;
    std::vector<WriteRef> pendingOf(const FieldState &field) const;

private:
    void save(const NounTable &table, const QUuid &entity, const Projected &before,
              const EntityState &next);
    void writeRivals(const QUuid &entity, const EntityState &state);
    std::vector<LiveWrite> rivals(const QUuid &entity, const FieldSpec &spec) const;
    std::vector<WriteRef> pending(const QUuid &entity, quint16 field) const;

    Connection &m_connection;
    const Streams &m_streams;
    bool m_anyPending = false;
};
