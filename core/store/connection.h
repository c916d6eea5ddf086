#pragma once
#include "core/base/result.h"
#include "core/journal/registry.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <memory>
#include <string>
#include <unordered_map>

/// A refusal on its way out of the store: thrown inside the room only, see guarded().
struct Refusal
{
    Error error{};
};
template<class T>
T orRefuse(Result<T> result)
{
    if (!result)
        throw Refusal{std::move(result.error())};
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// One use of a cached statement: bound, stepped, and reset when it leaves the scope.
class Query
{
public:
    explicit Query(SQLite::Statement &statement)
        : m_statement{statement}
    {
    }
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query() { m_statement.tryReset(); }

    Query &add(qint64 number);
    Query &add(QByteArrayView blob);
    Query &add(const QString &text);
    Query &addText(QByteArrayView utf8);
    Query &add(const QUuid &id);
    Query &add(const Value &value);
    bool step() { return m_statement.executeStep(); }
    void run() { m_statement.exec(); }

    qint64 integer(int column) const { return m_statement.getColumn(column).getInt64(); }
    QByteArray blob(int column) const;
    QByteArrayView bytes(int column) const; ///< not copied: valid until the next step
    QString text(int column) const;
    QUuid id(int column) const { return QUuid::fromRfc4122(blob(column)); }
    Value value(int column, ValueType type) const;

private:
    SQLite::Statement &m_statement;
    int m_next = 1;
};

/// One connection to an office file, with its pragmas and its prepared statements.
class Connection
{
public:
    enum class Mode { Create, Write, Read };
    static constexpr int usualCache = 16; ///< MiB
    /// Throws what SQLite throws.
    Connection(const QString &path, Mode mode);
    Query query(const std::string &sql);
    void execute(const std::string &sql) { m_database.exec(sql); }
    qint64 number(const std::string &sql);
    /// Drops the prepared statements: tables can't be recreated under them.
    void forget() { m_statements.clear(); }
    SQLite::Database &database() { return m_database; }
    /// How much of the file SQLite may hold in memory.
    void setCache(int mebibytes);
    bool isReadOnly();
    bool isInTransaction();
    /// Empties the WAL into the file; a reader in the way leaves it for later.
    [[nodiscard]] bool checkpoint();

private:
    SQLite::Database m_database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements{};
};

/// Room for a large transaction: pages that it touches all over the file are written once, at its
/// end.
class WideCache
{
public:
    explicit WideCache(Connection &connection)
        : m_connection{connection}
    {
        m_connection.setCache(256);
    }
    WideCache(const WideCache &) = delete;
    WideCache &operator=(const WideCache &) = delete;
    ~WideCache() { m_connection.setCache(Connection::usualCache); }

private:
    Connection &m_connection;
};

/// What a failure of SQLite is called here.
Error errorOf(const SQLite::Exception &exception);

/// Runs \p work; neither SQLite's exceptions nor refusals leave the room.
template<class Work>
auto guarded(Work work) -> Result<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(errorOf(exception));
    } catch (const Refusal &refusal) {
        return tl::unexpected(refusal.error);
    }
}
