#include "core/store/rebuild.h"

#include "core/store/applicantkeys.h"
#include "core/store/connection.h"
#include "core/store/projection.h"
#include "core/store/replay.h"
#include "core/store/schema.h"
#include "core/store/steps.h"
#include "core/store/streams.h"

#include <optional>

using namespace Qt::StringLiterals;

bool projectionIsStale(Connection &connection, const Seal &seal)
{
    Query row = connection.query("SELECT value FROM meta WHERE key = 'projection_version'");
    return !row.step() || row.text(0) != QString::fromStdString(projectionVersion(seal));
}

void rebuildProjection(Connection &connection, const Streams &streams, const Seal &seal,
                       const Progress &progress)
{
    SQLite::Transaction transaction{connection.database(), SQLite::TransactionBehavior::IMMEDIATE};
    connection.forget();
    recreateProjection(connection);
    ApplicantKeys::reopen(connection);
    Projection projection{connection, streams};
    std::optional<Steps> steps{std::in_place, connection, progress, streams.events()};
    replayJournal(connection, streams, *steps,
                  [&](quint16 noun, const EntityId &entity, const EntityState &state) {
                      if (const NounTable *table = NounTable::byNumber(noun))
                          projection.insert(*table, entity, Projection::known(*table, state));
                  });
    steps->reach(streams.events());
    steps.reset();
    Query row =
        connection.query("INSERT OR REPLACE INTO meta(key, value) VALUES('projection_version', ?)");
    row.add(QString::fromStdString(projectionVersion(seal))).run();
    transaction.commit();
}
