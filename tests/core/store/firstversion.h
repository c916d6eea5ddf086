#pragma once
#include "tests/core/store/fixture.h"
#include "tests/core/store/sqlshell.h"

#include <QDir>

/// The tables of version 1 as it made them, without triggers (they keep rows from nobody here).
inline constexpr auto firstTables = R"(
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
CREATE TABLE request(id INTEGER PRIMARY KEY, entity BLOB NOT NULL UNIQUE, number TEXT) STRICT;
CREATE TABLE request_rest(id INTEGER PRIMARY KEY, ver BLOB NOT NULL, summary TEXT) STRICT;
PRAGMA application_id=1296322374;
PRAGMA user_version=1;
)";

/// Makes the desk's file one that version 1 wrote: its tables, its keys, its events.
inline void makeFirstVersion(const Desk &desk)
{
    const QString old = desk.path + QStringLiteral(".v1");
    QCOMPARE(runSql(old, firstTables), SQLITE_OK);
    const QByteArray copy = "ATTACH '" + desk.path.toUtf8() +
                            "' AS new; BEGIN;"
                            "INSERT INTO meta SELECT * FROM new.meta WHERE key IN ('office', "
                            "'device', 'department');"
                            "INSERT INTO meta VALUES('projection_version', 'of version 1');"
                            "INSERT INTO device SELECT * FROM new.device;"
                            "INSERT INTO device_key SELECT device_id, sealed FROM new.device_key;"
                            "INSERT INTO stream SELECT * FROM new.stream;"
                            "INSERT INTO journal SELECT * FROM new.journal;"
                            "INSERT INTO priv SELECT * FROM new.priv;"
                            "INSERT INTO officer_key SELECT * FROM new.officer_key;"
                            "INSERT INTO number_series SELECT * FROM new.number_series;"
                            "INSERT INTO draft SELECT * FROM new.draft; COMMIT";
    QCOMPARE(runSql(old, copy.constData()), SQLITE_OK);
    QVERIFY(QFile::remove(desk.path));
    QVERIFY(QFile::rename(old, desk.path));
    QCOMPARE(askSql(desk.path, "PRAGMA user_version"), qint64{1});
}

/// What migrations left beside the office.
inline QStringList copiesIn(const Desk &desk)
{
    return QDir{desk.folder.path()}.entryList({QStringLiteral("office-v*")}, QDir::Files,
                                              QDir::Name);
}
