#include "core/base/clock.h"
#include "core/store/importruns.h"
#include "core/store/officeparts.h"

#include <algorithm>

Result<> OfficeFile::mayWrite() const
{
    if (!m_parts->writer)
        return fail(ErrorCode::FileReadOnly, {m_parts->path});
    if (!m_parts->keys)
        return fail(ErrorCode::Locked);
    // SQLite would go on writing into a file without a name, and the save would be gone with us.
    if (markOf(m_parts->path) != m_parts->mark)
        return fail(ErrorCode::FileVanished, {m_parts->path});
    return {};
}

Result<Committed> OfficeFile::commit(const Changes &changes)
{
    const auto turn = m_parts->turn();
    if (const auto may = mayWrite(); !may)
        return tl::unexpected(may.error());
    if (changes.isEmpty())
        return Committed{};
    return guarded([&] {
        auto done = m_parts->writer->commit(changes, m_parts->actor.value, *m_parts->keys);
        const bool removes = std::ranges::any_of(changes.entities(), [](const EntityChange &each) {
            return each.noun == Noun::Removal;
        });
        if (removes) // the log holds the pages as they were
            m_parts->connection->execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return done;
    });
}

Result<ImportRun> OfficeFile::beginImport(EntityId import, qint64 total)
{
    const auto turn = m_parts->turn();
    if (const auto may = mayWrite(); !may)
        return tl::unexpected(may.error());
    return guarded([&] {
        return ImportRuns{*m_parts->connection}.begin(
            import, total, m_parts->surroundings.clock.now().toMSecsSinceEpoch());
    });
}

Result<Committed> OfficeFile::commitImport(const Changes &changes, EntityId import, qint64 rowsDone)
{
    const auto turn = m_parts->turn();
    if (const auto may = mayWrite(); !may)
        return tl::unexpected(may.error());
    return guarded([&] {
        const auto advance = [&] { ImportRuns{*m_parts->connection}.advance(import, rowsDone); };
        if (!changes.isEmpty())
            return m_parts->writer->commit(changes, m_parts->actor.value, *m_parts->keys, advance);
        advance();
        return Committed{};
    });
}

Result<> OfficeFile::finishImport(EntityId import)
{
    const auto turn = m_parts->turn();
    if (const auto may = mayWrite(); !may)
        return may;
    return guarded([&] { ImportRuns{*m_parts->connection}.finish(import); });
}
