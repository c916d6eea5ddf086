#include "core/store/schema.h"

#include "core/seal/seal.h"
#include "core/store/connection.h"
#include "core/store/nountable.h"
#include "core/store/searchindex.h"

#include <array>

namespace {
/// Version 1. A file is made of it and of every step since: what is created and what is migrated
/// can't differ.
constexpr auto tables = R"(
CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
CREATE TABLE device(device_id BLOB PRIMARY KEY, dept_id BLOB, label TEXT, sign_pub BLOB, enc_pub BLOB, role INTEGER,
    cert BLOB, valid_from INTEGER, revoked_at INTEGER, revoked_max_seq INTEGER) STRICT;
CREATE TABLE device_key(device_id BLOB PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
CREATE TABLE stream(no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, device_id BLOB NOT NULL, dept_id BLOB NOT NULL,
    incarnation INTEGER NOT NULL, head INTEGER NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TABLE journal(no INTEGER NOT NULL, seq INTEGER NOT NULL, ev BLOB NOT NULL, hash BLOB NOT NULL,
    PRIMARY KEY(no, seq)) STRICT, WITHOUT ROWID;
CREATE INDEX journal_entity ON journal(substr(ev, 12, 16));
CREATE TRIGGER journal_kept BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
CREATE TRIGGER journal_same BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
CREATE TABLE priv(no INTEGER NOT NULL, seq INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY(no, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE checkpoint(no INTEGER NOT NULL, seq INTEGER NOT NULL, sig BLOB NOT NULL,
    PRIMARY KEY(no, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE officer_key(officer BLOB PRIMARY KEY, salt BLOB NOT NULL, memory INTEGER NOT NULL,
    passes INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT;
CREATE TABLE number_series(series TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL,
    PRIMARY KEY(series, year)) STRICT, WITHOUT ROWID;
CREATE TABLE draft(key TEXT PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
)";

/// Steps from version 2 on; append, never change one that was released.
constexpr std::array steps{
    R"(
CREATE TABLE blob(digest BLOB PRIMARY KEY, size INTEGER NOT NULL, zstd BLOB NOT NULL) STRICT;
CREATE TABLE import_run(id BLOB PRIMARY KEY, done INTEGER NOT NULL, total INTEGER NOT NULL,
    begun INTEGER NOT NULL, finished INTEGER NOT NULL) STRICT;
)",
    R"(
CREATE TABLE content(name BLOB PRIMARY KEY, size INTEGER NOT NULL, chunks INTEGER NOT NULL) STRICT;
CREATE TABLE content_chunk(id INTEGER PRIMARY KEY, name BLOB NOT NULL, no INTEGER NOT NULL,
    sealed BLOB NOT NULL, UNIQUE(name, no)) STRICT;
)",
    R"(
ALTER TABLE device_key ADD COLUMN seal_key BLOB;
CREATE TABLE package_in(id BLOB PRIMARY KEY, set_id BLOB NOT NULL, part INTEGER NOT NULL, parts INTEGER NOT NULL,
    sender BLOB NOT NULL, digest BLOB NOT NULL, masked INTEGER NOT NULL, came INTEGER NOT NULL,
    events INTEGER NOT NULL, applied INTEGER NOT NULL, held BLOB) STRICT;
CREATE TABLE package_out(id BLOB NOT NULL, recipient BLOB NOT NULL, set_id BLOB NOT NULL, masked INTEGER NOT NULL,
    went INTEGER NOT NULL, events INTEGER NOT NULL, PRIMARY KEY(id, recipient)) STRICT, WITHOUT ROWID;
CREATE TABLE peer_head(device BLOB NOT NULL, stream BLOB NOT NULL, head INTEGER NOT NULL, hash BLOB NOT NULL,
    said INTEGER NOT NULL, PRIMARY KEY(device, stream)) STRICT, WITHOUT ROWID;
CREATE TABLE fork(stream BLOB NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, package BLOB NOT NULL,
    PRIMARY KEY(stream, seq, hash)) STRICT, WITHOUT ROWID;
)",
    // By stream first: what a package brings lies together. Who asks names the index: by itself
    // SQLite would rather walk whole streams.
    R"(
DROP INDEX journal_entity;
CREATE INDEX journal_entity ON journal(no, substr(ev, 12, 16));
)",
};
static_assert(steps.size() + 1 == officeFileVersion);

constexpr auto mergeTables = R"(
CREATE TABLE rival(entity BLOB NOT NULL, field INTEGER NOT NULL, no INTEGER NOT NULL, seq INTEGER NOT NULL,
    hlc INTEGER NOT NULL, v BLOB, PRIMARY KEY(entity, field, no, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE pending_sup(entity BLOB NOT NULL, field INTEGER NOT NULL, stream BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY(entity, field, stream, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE applicant_key(id INTEGER PRIMARY KEY, key BLOB NOT NULL) STRICT;
CREATE INDEX applicant_key_key ON applicant_key(key);
)";
} // namespace

void createTables(Connection &connection)
{
    connection.execute(tables);
    connection.execute("PRAGMA application_id=" + std::to_string(officeFileMark));
    for (int version = 2; version <= officeFileVersion; ++version)
        raiseTables(connection, version);
    recreateProjection(connection);
}

void raiseTables(Connection &connection, int version)
{
    connection.execute(steps.at(std::size_t(version - 2)));
    connection.execute("PRAGMA user_version=" + std::to_string(version));
}

void recreateProjection(Connection &connection)
{
    connection.execute("DROP TABLE IF EXISTS rival; DROP TABLE IF EXISTS pending_sup; "
                       "DROP TABLE IF EXISTS applicant_key");
    connection.execute(mergeTables);
    for (const NounTable &table : NounTable::all()) {
        connection.execute("DROP TABLE IF EXISTS " + table.name + "; DROP TABLE IF EXISTS " +
                           table.name + "_rest");
        connection.execute(table.create);
    }
    SearchIndex::recreate(connection);
}

std::string projectionVersion(const Seal &seal)
{
    QByteArray layout{mergeTables};
    for (const NounTable &table : NounTable::all())
        layout += table.create;
    for (const FieldSpec &spec : fieldRegistry())
        layout += QByteArray::number(spec.id) + ',' + QByteArray::number(int(spec.placement)) + ';';
    return viewOf(seal.digest(layout)).first(8).toByteArray().toHex().toStdString();
}
