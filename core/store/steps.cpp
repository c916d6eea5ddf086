#include "core/store/steps.h"

#include "core/store/connection.h"

#include <sqlite3.h>

namespace {
constexpr qint64 between = 256;         // rows from one question to the next
constexpr int instructions = 1'000'000; // of SQLite, some milliseconds
} // namespace

Steps::Steps(Connection &connection, const Progress &progress, qint64 total)
    : m_connection{connection}
    , m_progress{progress}
    , m_total{total}
{
    if (!m_progress)
        return;
    const auto ask = [](void *self) {
        const auto &steps = *static_cast<const Steps *>(self);
        return steps.m_progress(steps.m_done, steps.m_total) ? 0 : 1;
    };
    sqlite3_progress_handler(connection.database().getHandle(), instructions, ask, this);
}

Steps::~Steps()
{
    if (m_progress)
        sqlite3_progress_handler(m_connection.database().getHandle(), 0, nullptr, nullptr);
}

void Steps::advance()
{
    if (++m_done % between == 0)
        tell();
}

void Steps::reach(qint64 done)
{
    m_done = done;
    tell();
}

void Steps::tell()
{
    if (m_progress && !m_progress(m_done, m_total))
        throw Refusal{{ErrorCode::Cancelled, {}}};
}
