#include "tests/core/store/tst_copies.h"

#include "tests/core/store/fixture.h"

#include <QDir>

#include <set>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

void CopiesTest::aBackupOpensAsTheSameOffice()
{
    Desk desk;
    const auto office = desk.create();
    const Sample sample = desk.sample();
    HOLDS(office->commit(Changes{}.add(sample, 1)));
    const QString copy = desk.folder.filePath(u"copy.mingdu"_s);
    HOLDS(office->backup(copy));
    REFUSES(office->backup(copy), ErrorCode::FileExists);
    REFUSES(office->backup(u"/nowhere/at/all"_s), ErrorCode::FileUnreadable);
    auto opened = OfficeFile::open(copy, desk.around, OfficeFile::Access::Write);
    HOLDS(opened);
    HOLDS((*opened)->unlock(desk.officer, desk.passphrase));
    QCOMPARE(readSeen<Sample>(**opened, sample.id.value)->value, sample);
    QCOMPARE(*(*opened)->digest(), *office->digest());
    HOLDS((*opened)->check());
}

void CopiesTest::aRestoredCopyGoesOnInANewStream()
{
    Desk desk;
    auto office = desk.create();
    const QString copy = desk.folder.filePath(u"copy.mingdu"_s);
    HOLDS(office->backup(copy));
    HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    const WriteRef lost = office->head();
    office.reset();
    std::set<std::array<quint8, 16>> streams{lost.stream};
    for (int i = 0; i < 2; ++i) { // the same backup twice must not make the same stream twice
        QVERIFY(QFile::remove(desk.path));
        QVERIFY(QFile::copy(copy, desk.path));
        office = desk.openUnlocked();
        HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
        QVERIFY(streams.insert(office->head().stream).second);
        QCOMPARE(office->head().seq, quint64{1});
        HOLDS(office->check());
        office.reset();
    }
}

void CopiesTest::aReopenedFileGoesOnInItsStream()
{
    Desk desk;
    auto office = desk.create();
    const WriteRef head = office->head();
    office.reset();
    office = desk.openUnlocked();
    QCOMPARE(office->head(), head);
    HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    QCOMPARE(office->head(), (WriteRef{head.stream, head.seq + 1}));
}

void CopiesTest::dailyBackupsAreKeptFourteenDays()
{
    Desk desk;
    const auto office = desk.create();
    const QString folder = desk.folder.filePath(u"backups"_s);
    QDir{}.mkpath(folder);
    QFile other{folder + u"/office-notes.mingdu"_s};
    QVERIFY(other.open(QIODevice::WriteOnly));
    for (int i = 0; i < 16; ++i)
        HOLDS(office->dailyBackup(folder, QDate{2021, 4, 1}.addDays(i)));
    HOLDS(office->dailyBackup(folder, QDate{2021, 4, 16}));
    const QStringList kept = QDir{folder}.entryList(QDir::Files, QDir::Name);
    QCOMPARE(kept.size(), 15);
    QCOMPARE(kept.front(), u"office-2021-04-03.mingdu"_s);
    QVERIFY(kept.contains(u"office-notes.mingdu"_s));
}

void CopiesTest::twoDesksWithTheSameEventsHaveOneDigest()
{
    Desk one;
    Desk two;
    const auto first = one.create();
    const auto second = two.create();
    QCOMPARE(*first->digest(), *second->digest());
    const Sample a = one.sample();
    const Sample b = one.sample();
    HOLDS(first->commit(Changes{}.add(a, 1)));
    QVERIFY(*first->digest() != *second->digest());
    HOLDS(first->commit(Changes{}.add(b, 1)));
    HOLDS(second->commit(Changes{}.add(b, 1).add(a, 1)));
    QCOMPARE(*first->digest(), *second->digest());
}

void CopiesTest::anOldProjectionIsLaidAnew()
{
    Desk desk;
    auto office = desk.create();
    const Sample sample = desk.sample();
    HOLDS(office->commit(Changes{}.add(sample, 1)));
    office.reset();
    for (const auto access : {OfficeFile::Access::Read, OfficeFile::Access::Write}) {
        sqlite3 *db = nullptr;
        sqlite3_open(desk.path.toUtf8().constData(), &db);
        QCOMPARE(sqlite3_exec(db,
                              "UPDATE meta SET value = 'older' WHERE key = 'projection_version'; "
                              "DROP TABLE request",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(db);
        auto opened = desk.open(access);
        HOLDS(opened);
        HOLDS((*opened)->unlock(desk.officer, desk.passphrase));
        QCOMPARE(readSeen<Sample>(**opened, sample.id.value)->value, sample);
        HOLDS((*opened)->check());
    }
}
