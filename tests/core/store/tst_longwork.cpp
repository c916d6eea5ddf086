#include "tests/core/store/tst_longwork.h"

#include "tests/core/store/faultydisk.h"
#include "tests/core/store/firstversion.h"

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
