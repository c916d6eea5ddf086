#pragma once
#include "core/base/progress.h"
#include "core/journal/records.h"

/// How far an import came.
struct ImportRun
{
    qint64 done = 0; ///< rows of the source, from its first
    qint64 total = 0;
    bool finished = false;
};

/// Writing in steps that outlive their process: each step is durable together with the count of
/// rows that it completes, under the import's own id (of its content, so that the same file goes on
/// where it stopped).
class ImportJournal
{
public:
    ImportJournal() = default;
    ImportJournal(const ImportJournal &) = delete;
    ImportJournal &operator=(const ImportJournal &) = delete;
    virtual ~ImportJournal() = default;
    /// What is known of \p import; BadValue when it was begun with another total.
    virtual Result<ImportRun> beginImport(EntityId import, qint64 total) = 0;
    /// One transaction: \p changes, and that the first \p rowsDone rows are done. \p changes may be
    /// empty (rows that were skipped). NotFound before beginImport; BadValue when rowsDone goes
    /// back or beyond the total.
    virtual Result<Committed> commitImport(const Changes &changes, EntityId import,
                                           qint64 rowsDone) = 0;
    virtual Result<> finishImport(EntityId import) = 0;
};

/// Commits row after row in steps of about 25 ms, or all at once; never more than the journal
/// acknowledged counts as kept.
///
///     BulkCommit bulk{office, monotonicTicks()};
///     const auto run = bulk.begin(import, total);      // rows [0, run->done) are in: skip them
///     for (row : rows.from(run->done))
///         if (auto added = bulk.add(changesOf(row)); !added) ...  // ImportStopped
///     bulk.finish();
class BulkCommit
{
public:
    enum class Mode { Steps, Atomic };
    BulkCommit(ImportJournal &journal, Ticks ticks, Mode mode = Mode::Steps);
    Result<ImportRun> begin(EntityId import, qint64 total);
    /// The next row. Commits when the step is full. ImportStopped {kept, total, cause, …}: the rows
    /// before kept() are in the office, the others are not.
    Result<> add(const Changes &row);
    /// Commits what is left and closes the import.
    Result<> finish();
    qint64 kept() const { return m_run.done; }

private:
    Result<> flush();
    ImportJournal &m_journal;
    Ticks m_ticks{};
    Mode m_mode{};
    EntityId m_import{};
    ImportRun m_run{};
    Changes m_step{};
    qint64 m_waiting = 0;   ///< rows in m_step
    qint64 m_stepRows = 16; ///< learnt from the time that steps take
};
