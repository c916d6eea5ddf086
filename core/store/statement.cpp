#include "core/store/statement.h"

#include "core/store/connection.h"

#include <sqlite3.h>

Statement::Statement(Connection &connection, const std::string &sql)
    : m_connection{connection}
{
    sqlite3 *handle = connection.database().getHandle();
    if (sqlite3_prepare_v2(handle, sql.c_str(), int(sql.size()) + 1, &m_statement, nullptr) !=
        SQLITE_OK)
        throw SQLite::Exception{handle};
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::restart()
{
    sqlite3_reset(m_statement);
    return *this;
}

Statement &Statement::bind(int parameter, qint64 number)
{
    sqlite3_bind_int64(m_statement, parameter, number);
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw SQLite::Exception{m_connection.database().getHandle()};
    return code == SQLITE_ROW;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

bool Statement::isBlob(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
}
