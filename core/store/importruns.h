#pragma once
#include "core/journal/bulkcommit.h"

class Connection;

/// The local table `import_run`: how far each import came, written with the rows it counts. Throws
/// inside the room.
class ImportRuns
{
public:
    explicit ImportRuns(Connection &connection)
        : m_connection{connection}
    {
    }
    ImportRun begin(EntityId import, qint64 total, qint64 nowMs);
    /// Refuses a count that goes back or beyond the total.
    void advance(EntityId import, qint64 rowsDone);
    void finish(EntityId import);

private:
    std::optional<ImportRun> find(EntityId import);
    Connection &m_connection;
};
