#include "core/store/connection.h"

#include "core/journal/bytes.h"
#include "core/store/searchtokenizer.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>
#include <unistd.h>

namespace {
std::string locationOf(const QString &path, Connection::Mode mode)
{
    const QByteArray name = QFile::encodeName(QFileInfo{path}.absoluteFilePath());
    // A medium that can't be written has no place for the shared memory of a WAL: read the file as
    // it lies.
    const QByteArray folder = QFile::encodeName(QFileInfo{path}.absolutePath());
    if (mode == Connection::Mode::Read && access(folder.constData(), W_OK) != 0 &&
        QFileInfo{path + u"-wal"}.size() == 0)
        return "file:" + name.toPercentEncoding("/").toStdString() + "?immutable=1";
    return name.toStdString();
}

/// SQLite's account of its memory is a lock around each piece of it, and nobody reads it. Too late
/// once any connection is open, then it stays.
void keepNoAccount()
{
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(once)
}

int flagsOf(Connection::Mode mode)
{
    keepNoAccount();
    switch (mode) {
    case Connection::Mode::Create: return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    case Connection::Mode::Write: return SQLite::OPEN_READWRITE;
    case Connection::Mode::Read: return SQLite::OPEN_READONLY | SQLite::OPEN_URI;
    }
    return 0;
}
} // namespace

Query &Query::add(qint64 number)
{
    m_statement.bind(m_next++, std::int64_t(number));
    return *this;
}

Query &Query::add(QByteArrayView blob)
{
    m_statement.bind(m_next++, blob.isNull() ? "" : blob.data(), int(blob.size()));
    return *this;
}

Query &Query::add(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    m_statement.bind(m_next++, std::string{utf8.constData(), std::size_t(utf8.size())});
    return *this;
}

Query &Query::addText(QByteArrayView utf8)
{
    m_statement.bind(m_next++, std::string{utf8.data(), std::size_t(utf8.size())});
    return *this;
}

Query &Query::add(const QUuid &id)
{
    return add(QByteArrayView{id.toRfc4122()});
}

Query &Query::add(const Value &value)
{
    switch (value.type()) {
    case ValueType::Null: ++m_next; return *this; // as it stands
    case ValueType::Integer: return add(value.integer());
    case ValueType::Text: return add(value.text());
    case ValueType::Bytes: return add(QByteArrayView{value.bytes()});
    case ValueType::Date: return add(value.date().toJulianDay());
    case ValueType::Id: return add(value.id());
    case ValueType::Blob: return add(viewOf(value.blob()));
    }
    return *this;
}

QByteArray Query::blob(int column) const
{
    const SQLite::Column cell = m_statement.getColumn(column);
    const auto *bytes = static_cast<const char *>(cell.getBlob());
    return bytes ? QByteArray{bytes, cell.getBytes()} : QByteArray{""};
}

QByteArrayView Query::bytes(int column) const
{
    const SQLite::Column cell = m_statement.getColumn(column);
    const auto *bytes = static_cast<const char *>(cell.getBlob());
    return {bytes ? bytes : "", cell.getBytes()};
}

QString Query::text(int column) const
{
    return textOfUtf8(blob(column));
}

Value Query::value(int column, ValueType type) const
{
    if (m_statement.getColumn(column).isNull())
        return {};
    switch (type) {
    case ValueType::Null: return {};
    case ValueType::Integer: return Value{integer(column)};
    case ValueType::Text:
        return m_statement.getColumn(column).isBlob() ? Value{blobRefOf(bytes(column))}
                                                      : Value{text(column)};
    case ValueType::Blob: return Value{blobRefOf(bytes(column))};
    case ValueType::Bytes: return Value{blob(column)};
    case ValueType::Date: return Value{QDate::fromJulianDay(integer(column))};
    case ValueType::Id: return Value{id(column)};
    }
    return {};
}

Connection::Connection(const QString &path, Mode mode)
    : m_database{locationOf(path, mode), flagsOf(mode), 2000}
{
    registerSearch(m_database.getHandle());
    // No mmap: a medium that fails under a mapping is a crash, under a read it is an error.
    execute("PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF; "
            "PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON");
    setCache(usualCache);
    if (mode != Mode::Read) {
        if (isReadOnly())
            throw Refusal{{ErrorCode::FileReadOnly, {path}}};
        execute(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA journal_size_limit=67108864");
    }
}

Query Connection::query(const std::string &sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, sql);
    statement->clearBindings(); // to nulls
    return Query{*statement};
}

qint64 Connection::number(const std::string &sql)
{
    Query question = query(sql);
    return question.step() ? question.integer(0) : 0;
}

void Connection::setCache(int mebibytes)
{
    m_database.tryExec("PRAGMA cache_size=-" + std::to_string(mebibytes * 1024));
}

bool Connection::isReadOnly()
{
    return sqlite3_db_readonly(m_database.getHandle(), "main") == 1;
}

bool Connection::isInTransaction()
{
    return sqlite3_get_autocommit(m_database.getHandle()) == 0;
}

bool Connection::checkpoint()
{
    return sqlite3_wal_checkpoint_v2(m_database.getHandle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE,
                                     nullptr, nullptr) == SQLITE_OK;
}

Error errorOf(const SQLite::Exception &exception)
{
    const QStringList args{QString::fromUtf8(exception.what())};
    switch (exception.getErrorCode() & 0xFF) {
    case SQLITE_FULL: return {ErrorCode::DiskFull, args};
    case SQLITE_IOERR:
    case SQLITE_NOMEM: return {ErrorCode::IoError, args};
    case SQLITE_READONLY: return {ErrorCode::FileReadOnly, args};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::FileInUse, args};
    case SQLITE_CORRUPT: return {ErrorCode::FileDamaged, args};
    case SQLITE_NOTADB: return {ErrorCode::FileNotOffice, args};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return {ErrorCode::FileUnreadable, args};
    case SQLITE_TOOBIG: return {ErrorCode::TooLong, args};
    case SQLITE_INTERRUPT: return {ErrorCode::Cancelled, args};
    default: return {ErrorCode::WriteFailed, args};
    }
}
