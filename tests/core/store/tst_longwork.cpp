#include "tests/core/store/tst_longwork.h"

#include "tests/core/store/faultydisk.h"
#include "tests/core/store/fixture.h"
#include "tests/core/store/sqlshell.h"

#include <QDir>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int rows = 700;

std::unique_ptr<OfficeFile> filled(Desk &desk)
{
    auto office = desk.create();
    Changes changes;
    for (int i = 0; i < rows; ++i) {
        Sample sample = desk.sample();
        sample.serial = i;
        sample.number = QString::number(i);
        if (i % 100 == 0)
            sample.summary = QString{5000 + i, u'文'};
        changes.add(sample, 1, u"备注"_s);
    }
    if (!office->commit(changes))
        qFatal("filled");
    return office;
}

/// The work named \p what, with its progress.
Result<> run(const QString &what, Desk &desk, OfficeFile &office, const Progress &progress)
{
    if (what == u"check")
        return office.check(progress);
    if (what == u"rebuild")
        return office.rebuild(progress);
    return office.backup(desk.folder.filePath(u"copy.mingdu"_s), progress);
}

/// The tables of version 1 as it made them, without triggers (they keep rows from nobody here).
constexpr auto firstTables = R"(
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
void makeFirstVersion(const Desk &desk)
{
    const QString old = desk.path + u".v1"_s;
    QCOMPARE(runSql(old, firstTables), SQLITE_OK);
    const QByteArray copy = "ATTACH '" + desk.path.toUtf8() +
                            "' AS new; BEGIN;"
                            "INSERT INTO meta SELECT * FROM new.meta WHERE key IN ('office', "
                            "'device', 'department');"
                            "INSERT INTO meta VALUES('projection_version', 'of version 1');"
                            "INSERT INTO device SELECT * FROM new.device;"
                            "INSERT INTO device_key SELECT * FROM new.device_key;"
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

QStringList copiesIn(const Desk &desk)
{
    return QDir{desk.folder.path()}.entryList({u"office-v*"_s}, QDir::Files, QDir::Name);
}
} // namespace

void LongWorkTest::progressRisesToItsTotal()
{
    Desk desk;
    const auto office = filled(desk);
    for (const QString &what : {u"check"_s, u"rebuild"_s, u"backup"_s}) {
        qint64 last = 0;
        qint64 whole = 0;
        int calls = 0;
        HOLDS(run(what, desk, *office, [&](qint64 done, qint64 total) {
            if (done < last || done > total)
                qFatal("progress goes back: %lld %lld %lld", last, done, total);
            last = done;
            whole = total;
            ++calls;
            return true;
        }));
        QVERIFY(calls > 0 || what == u"backup"); // a copy of one step has nothing to tell
        QCOMPARE(last, whole);
    }
}

void LongWorkTest::workIsCancelledAtEveryPoint_data()
{
    QTest::addColumn<QString>("what");
    for (const QString &what : {u"check"_s, u"rebuild"_s, u"backup"_s})
        QTest::addRow("%s", qPrintable(what)) << what;
}

/// The nth question is answered with no: the office stays as it was, and works on.
void LongWorkTest::workIsCancelledAtEveryPoint()
{
    QFETCH(QString, what);
    Desk desk;
    auto office = filled(desk);
    if (what == u"backup") { // more than one step of the copy
        Changes large;
        for (int i = 0; i < 12; ++i) {
            Sample sample = desk.sample();
            sample.subject = QString{1 << 18, u'文'};
            large.add(sample, 1);
        }
        HOLDS(office->commit(large));
    }
    const QString digest = *office->digest();
    int cancelled = 0;
    for (int nth = 1; nth < 1000; ++nth) {
        int calls = 0;
        const auto done = run(what, desk, *office, [&](qint64, qint64) { return ++calls < nth; });
        if (done)
            break;
        REFUSES(done, ErrorCode::Cancelled);
        ++cancelled;
        QVERIFY(!QFile::exists(desk.folder.filePath(u"copy.mingdu"_s)));
        QVERIFY(!QFile::exists(desk.folder.filePath(u"copy.mingdu.new"_s)));
        QCOMPARE(*office->digest(), digest);
        HOLDS(office->check());
    }
    QVERIFY(cancelled > 0);
    HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    HOLDS(office->check());
}

void LongWorkTest::anOldFileIsCopiedAndRaised()
{
    Desk desk;
    auto office = desk.create();
    const Sample sample = desk.sample();
    HOLDS(office->commit(Changes{}.add(sample, 1, u"备注"_s)));
    HOLDS(office->putDraft(u"request/1"_s, "草稿"));
    const QString digest = *office->digest();
    office.reset();
    makeFirstVersion(desk);
    office = desk.openUnlocked();
    QCOMPARE(*office->digest(), digest);
    QCOMPARE(readSeen<Sample>(*office, sample.id.value)->value, sample);
    QCOMPARE(*office->draft(u"request/1"_s), QByteArray{"草稿"});
    HOLDS(office->check());
    Sample longer = desk.sample();
    longer.summary = QString{5000, u'文'};
    HOLDS(office->commit(Changes{}.add(longer, 1)));
    HOLDS(office->beginImport(sample.id.value, 3));
    office.reset();
    QCOMPARE(copiesIn(desk), QStringList{u"office-v1-2021-04-12.mingdu"_s});
    office = desk.openUnlocked(); // once is enough
    QCOMPARE(copiesIn(desk).size(), 1);

    const QString copy = desk.folder.filePath(copiesIn(desk).front());
    QCOMPARE(askSql(copy, "PRAGMA user_version"), qint64{1});
    const auto restored = OfficeFile::open(copy, desk.around, OfficeFile::Access::Write);
    HOLDS(restored);
    QCOMPARE(*(*restored)->digest(), digest);
    HOLDS((*restored)->check());
}

void LongWorkTest::anOldFileIsNotRaisedForReading()
{
    Desk desk;
    desk.create().reset();
    makeFirstVersion(desk);
    QFile file{desk.path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    REFUSES(desk.open(OfficeFile::Access::Read), ErrorCode::FileTooOld);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(copiesIn(desk), QStringList{});
    QVERIFY(file.setPermissions(QFile::ReadOwner));
    if (getuid() != 0) // root may write anything
        REFUSES(desk.open(), ErrorCode::FileReadOnly);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    HOLDS(desk.open());
}

void LongWorkTest::anOldFileOnAFullDiskStaysOld()
{
    FaultyDisk disk;
    Desk desk;
    auto office = desk.create();
    HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    const QString digest = *office->digest();
    office.reset();
    makeFirstVersion(desk);
    const QString old = desk.folder.filePath(u"old"_s);
    QVERIFY(QFile::rename(desk.path, old));
    for (int nth = 1; nth < 2000; nth += 1 + nth / 8) {
        for (const QString &copy : copiesIn(desk))
            QFile::remove(desk.folder.filePath(copy));
        QFile::remove(desk.path);
        QVERIFY(QFile::copy(old, desk.path));
        disk.failAt(nth, SQLITE_FULL);
        auto opened = desk.open();
        const bool failed = disk.hasFailed();
        disk.heal();
        if (opened) {
            opened->reset();
        } else {
            QCOMPARE(codeName(opened.error().code), codeName(ErrorCode::DiskFull));
            for (const QString &copy : copiesIn(desk)) // a whole copy, or none
                QCOMPARE(askSql(desk.folder.filePath(copy), "SELECT count(*) FROM journal"),
                         qint64{3});
        }
        office = desk.openUnlocked();
        QCOMPARE(*office->digest(), digest);
        HOLDS(office->check());
        office.reset();
        if (!failed)
            return;
    }
    QFAIL("never succeeded");
}

void LongWorkTest::aSecondMigrationOfTheDayKeepsTheFirstCopy()
{
    Desk desk;
    desk.create().reset();
    for (int i = 0; i < 2; ++i) {
        makeFirstVersion(desk);
        desk.openUnlocked().reset();
    }
    QCOMPARE(copiesIn(desk),
             (QStringList{u"office-v1-2021-04-12-2.mingdu"_s, u"office-v1-2021-04-12.mingdu"_s}));
}

/// The version stands in the WAL only: the header of the file itself is still ours.
void LongWorkTest::aNewerFileIsLeftAlone()
{
    Desk desk;
    desk.spoiled = true;
    desk.create().reset();
    sqlite3 *db = nullptr;
    sqlite3_open(desk.path.toUtf8().constData(), &db);
    QCOMPARE(sqlite3_exec(db, "PRAGMA user_version=99", nullptr, nullptr, nullptr), SQLITE_OK);
    for (const auto access : {OfficeFile::Access::Read, OfficeFile::Access::Write})
        REFUSES(desk.open(access), ErrorCode::FileTooNew);
    sqlite3_close(db);
    for (const auto access : {OfficeFile::Access::Read, OfficeFile::Access::Write})
        REFUSES(desk.open(access), ErrorCode::FileTooNew);
    QCOMPARE(copiesIn(desk), QStringList{});
}
