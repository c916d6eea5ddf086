#pragma once
#include "core/base/progress.h"

class Connection;

/// Long work on one connection: tells how far it is, and throws Cancelled when told to stop, also
/// from inside a single long statement. Make it after the transaction that it may break off, so
/// that no rollback runs under it.
class Steps
{
public:
    Steps(Connection &connection, const Progress &progress, qint64 total);
    ~Steps();
    Steps(const Steps &) = delete;
    Steps &operator=(const Steps &) = delete;
    void advance();
    void reach(qint64 done); ///< the end of a part
    qint64 total() const { return m_total; }

private:
    void tell();
    Connection &m_connection;
    const Progress &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};
