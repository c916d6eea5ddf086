// Copies and the search index while others write, disks fail and programs are killed.
#include "tests/core/store/tst_hardship.h"

#include "tests/core/store/documentfixture.h"
#include "tests/core/store/faultydisk.h"
#include "tests/core/store/mortal.h"

#include <QDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
void diskFaults()
{
    QTest::addColumn<int>("sqlite");
    QTest::addRow("full") << int(SQLITE_FULL);
    QTest::addRow("write error") << int(SQLITE_IOERR_WRITE);
    QTest::addRow("sync error") << int(SQLITE_IOERR_FSYNC);
}

/// As another machine that never saw this office has it.
void holdsElsewhere(const Desk &desk, const QString &copy)
{
    Desk elsewhere;
    QVERIFY(QFile::copy(copy, elsewhere.path));
    elsewhere.officer = desk.officer;
    elsewhere.organ = desk.organ;
    const auto office = elsewhere.openUnlocked();
    HOLDS(office->check());
    const std::size_t before = office->all(Noun::Request)->size();
    HOLDS(office->commit(Changes{}.add(elsewhere.sample(), 1)));
    QCOMPARE(office->all(Noun::Request)->size(), before + 1);
    HOLDS(office->check());
}
} // namespace

void HardshipTest::aBackupWhileOthersWriteIsWhole()
{
    Desk desk;
    desk.create().reset();
    QRandomGenerator chance{20210414};
    std::size_t least = 0;
    for (int i = 0; i < 5; ++i) {
        const QString copy = desk.folder.filePath(u"copy-%1.mingdu"_s.arg(i));
        const QString taken = copy + u".taken"_s;
        const auto saves = [&](const Acknowledge &say) {
            const auto office = desk.openUnlocked();
            for (int saved = 0;; ++saved) {
                if (!office->commit(Changes{}.add(desk.sample(), 1)))
                    _exit(1);
                if (saved == 3) { // a reader copies, this one goes on saving
                    if (fork() == 0) {
                        const auto reading = desk.open(OfficeFile::Access::Read);
                        _exit(reading && (*reading)->backup(copy) && QFile{copy}.rename(taken) ? 0
                                                                                               : 1);
                    }
                }
                if (QFile::exists(taken))
                    say("copied");
            }
        };
        QVERIFY(!runAndKill(saves, chance).empty());
        holdsElsewhere(desk, taken);
        const auto copied = OfficeFile::open(taken, desk.around, OfficeFile::Access::Read);
        HOLDS(copied);
        const std::size_t held = (*copied)->all(Noun::Request)->size();
        QVERIFY(held >= least + 4);
        least = desk.openUnlocked()->all(Noun::Request)->size();
        QVERIFY(least >= held);
    }
}

void HardshipTest::aFailingDiskLeavesNoHalfBackup_data()
{
    diskFaults();
}

void HardshipTest::aFailingDiskLeavesNoHalfBackup()
{
    QFETCH(int, sqlite);
    FaultyDisk disk;
    Desk desk;
    const auto office = desk.create();
    HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    const QString digest = *office->digest();
    int failures = 0;
    for (int nth = 1; nth < 5000; nth += 1 + nth / 10) {
        const QString copy = desk.folder.filePath(u"copy-%1.mingdu"_s.arg(nth));
        disk.failAt(nth, sqlite);
        const auto made = office->backup(copy);
        const bool failed = disk.hasFailed();
        disk.heal();
        QCOMPARE(QFile::exists(copy), made.has_value());
        QVERIFY(!QFile::exists(copy + u".new"_s));
        QCOMPARE(*office->digest(), digest);
        if (made)
            holdsElsewhere(desk, copy);
        if (!failed)
            break;
        failures += made ? 0 : 1;
    }
    QVERIFY(failures > 2);
    HOLDS(office->check());
}

void HardshipTest::aFailingDiskKeepsTheIndexTrue_data()
{
    diskFaults();
}

/// Every write of a document's save and of the merging after it fails once.
void HardshipTest::aFailingDiskKeepsTheIndexTrue()
{
    QFETCH(int, sqlite);
    FaultyDisk disk;
    Shelf shelf;
    shelf.put(shelf.document(u"杨府〔2021〕1号"_s, u"政务公开要点"_s));
    int failures = 0;
    for (int nth = 1; nth < 300; nth += 1 + nth / 8) {
        const Document document = shelf.document(u"杨府〔2021〕%1号"_s.arg(nth + 1),
                                                 u"政务公开工作"_s, QString{4000 + nth, u'文'});
        disk.failAt(nth, sqlite);
        const auto done =
            shelf.office->commit(Changes{}.add(document, quint16(DocumentEvent::Entered)));
        const auto merged = shelf.office->mergeIndex();
        const bool failed = disk.hasFailed();
        disk.heal();
        failures += done && merged ? 0 : 1;
        HOLDS(shelf.office->check());
        QCOMPARE(shelf.titles(document.number).size(), done ? 1 : 0);
        if (!done)
            HOLDS(shelf.office->commit(Changes{}.add(document, quint16(DocumentEvent::Entered))));
        QCOMPARE(shelf.titles(document.number).size(), 1);
        if (!failed)
            break;
    }
    QVERIFY(failures > 2);
}

void HardshipTest::killedIndexWritesAreWhole()
{
    Shelf shelf;
    shelf.library.reset();
    shelf.office.reset();
    QRandomGenerator chance{20210415};
    const int kills = killCount();
    std::vector<QByteArray> acknowledged;
    for (int i = 0; i < kills; ++i) {
        const auto forever = [&](const Acknowledge &say) {
            shelf.office = shelf.desk.openUnlocked();
            for (int n = 0;; ++n) {
                const QString number = u"杨府〔2021〕%1号"_s.arg(i * 10'000 + n);
                shelf.put(shelf.document(number, u"政务公开要点"_s, QString{500, u'文'}));
                say(number.toUtf8());
                if (!shelf.office->mergeIndex())
                    _exit(1);
            }
        };
        const auto lines = runAndKill(forever, chance);
        QVERIFY(!lines.empty());
        acknowledged.insert(acknowledged.end(), lines.begin(), lines.end());
        shelf.office = shelf.desk.openUnlocked();
        HOLDS(shelf.office->check());
        shelf.library = shelf.open();
        for (const QByteArray &number : lines)
            QCOMPARE(shelf.titles(QString::fromUtf8(number)), QStringList{u"政务公开要点"_s});
        shelf.library.reset();
        shelf.office.reset();
    }
    shelf.office = shelf.desk.openUnlocked();
    QVERIFY(shelf.office->all(Noun::Document)->size() >= acknowledged.size());
}

void HardshipTest::killedBackupsLeaveTheOfficeAndNoHalfCopy()
{
    Desk desk;
    {
        const auto office = desk.create();
        for (int i = 0; i < 50; ++i)
            HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    }
    QRandomGenerator chance{20210416};
    const QString folder = desk.folder.filePath(u"copies"_s);
    QVERIFY(QDir{}.mkpath(folder));
    for (int i = 0; i < 10; ++i) {
        const auto forever = [&](const Acknowledge &say) {
            const auto office = desk.openUnlocked();
            for (int n = 0;; ++n) {
                if (!office->backup(folder + u"/%1-%2.mingdu"_s.arg(i).arg(n)))
                    _exit(1);
                say("copied");
            }
        };
        QVERIFY(!runAndKill(forever, chance).empty());
        HOLDS(desk.openUnlocked()->check());
    }
    // What bears a copy's name is whole; a half one has another name.
    for (const QString &copy : QDir{folder}.entryList({u"*.mingdu"_s}, QDir::Files)) {
        const auto office =
            OfficeFile::open(folder + u'/' + copy, desk.around, OfficeFile::Access::Read);
        HOLDS(office);
        HOLDS((*office)->check());
    }
}
