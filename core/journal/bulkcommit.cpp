#include "core/journal/bulkcommit.h"

#include <algorithm>

namespace {
constexpr qint64 aimMs = 25; // a step of 50 ms is the most, and disks are not even
constexpr qint64 mostRows = 4096;
} // namespace

BulkCommit::BulkCommit(ImportJournal &journal, Ticks ticks, Mode mode)
    : m_journal{journal}
    , m_ticks{std::move(ticks)}
    , m_mode{mode}
{
}

Result<ImportRun> BulkCommit::begin(EntityId import, qint64 total)
{
    auto run = m_journal.beginImport(import, total);
    if (run) {
        m_import = import;
        m_run = *run;
    }
    return run;
}

Result<> BulkCommit::add(const Changes &row)
{
    m_step.append(row);
    ++m_waiting;
    return m_mode == Mode::Steps && m_waiting >= m_stepRows ? flush() : Result<>{};
}

Result<> BulkCommit::flush()
{
    const qint64 start = m_ticks();
    const auto done = m_journal.commitImport(m_step, m_import, m_run.done + m_waiting);
    if (!done) {
        QStringList args{QString::number(m_run.done), QString::number(m_run.total),
                         codeName(done.error().code)};
        return fail(ErrorCode::ImportStopped, args + done.error().args);
    }
    const qint64 took = std::max<qint64>(1, m_ticks() - start);
    m_stepRows =
        std::clamp<qint64>(m_stepRows * aimMs / took, 1, std::min(mostRows, m_stepRows * 2));
    m_run.done += m_waiting;
    m_waiting = 0;
    m_step = {};
    return {};
}

Result<> BulkCommit::finish()
{
    if (m_waiting > 0) {
        if (auto flushed = flush(); !flushed)
            return flushed;
    }
    return m_journal.finishImport(m_import);
}
