#include "tests/core/store/tst_imports.h"

#include "core/store/ticks.h"
#include "tests/core/store/faultydisk.h"
#include "tests/core/store/fixture.h"
#include "tests/core/store/mortal.h"
#include "tests/core/store/sqlshell.h"

#include <set>

using namespace Qt::StringLiterals;

namespace {
const EntityId import = QUuid::fromString(u"01890000-0000-8000-8000-0000000000a1"_s);
constexpr int rows = 100;

/// Row \p i of the source: always the same entity, so that a row committed twice shows.
Sample rowOf(const Desk &desk, int i)
{
    Sample row{.id = {QUuid{1, 2, 0x8000, 0x80, 0, 0, 0, 0, 0, 0, uchar(i)}}, .organ = desk.organ};
    row.serial = i;
    row.number = u"第%1号"_s.arg(i);
    row.subject = u"规划许可%1"_s.arg(i);
    return row;
}

Result<> importRest(Desk &desk, BulkCommit &bulk, qint64 total = rows)
{
    const auto run = bulk.begin(import, total);
    if (!run)
        return tl::unexpected(run.error());
    for (int i = int(run->done); i < total; ++i) {
        if (const auto added = bulk.add(Changes{}.add(rowOf(desk, i), 1)); !added)
            return added;
    }
    return bulk.finish();
}

/// Milliseconds that pass by themselves: each look at the clock is one commit's half.
Ticks slowTicks(qint64 each)
{
    return [each, now = qint64{0}]() mutable { return now += each; };
}
} // namespace

void ImportsTest::anImportCommitsInSteps()
{
    Desk desk;
    const auto office = desk.create();
    BulkCommit bulk{*office, monotonicTicks()};
    HOLDS(importRest(desk, bulk));
    QCOMPARE(bulk.kept(), qint64{rows});
    QCOMPARE(office->all(Noun::Request)->size(), std::size_t{rows});
    BulkCommit again{*office, monotonicTicks()};
    const auto run = again.begin(import, rows);
    QVERIFY(run->finished);
    QCOMPARE(run->done, qint64{rows});
    HOLDS(office->check());
}

void ImportsTest::aStoppedImportGoesOn()
{
    Desk desk;
    auto office = desk.create();
    qint64 kept = 0;
    {
        BulkCommit bulk{*office, slowTicks(1000)}; // slow: one row a step
        HOLDS(bulk.begin(import, rows));
        for (int i = 0; i < 20; ++i)
            HOLDS(bulk.add(Changes{}.add(rowOf(desk, i), 1)));
        kept = bulk.kept();
        QVERIFY(kept > 0 && kept <= 20);
    }
    office.reset();
    office = desk.openUnlocked();
    QCOMPARE(office->all(Noun::Request)->size(), std::size_t(kept));
    BulkCommit bulk{*office, monotonicTicks()};
    HOLDS(importRest(desk, bulk));
    QCOMPARE(office->all(Noun::Request)->size(), std::size_t{rows});
    const auto all = office->all(Noun::Request);
    for (const EntityId id : *all)
        QCOMPARE(office->history(id)->size(), std::size_t{1});
    HOLDS(office->check());
}

void ImportsTest::anAtomicImportIsOneTransaction()
{
    Desk desk;
    auto office = desk.create();
    const QString digest = *office->digest();
    {
        BulkCommit bulk{*office, slowTicks(1000), BulkCommit::Mode::Atomic};
        HOLDS(bulk.begin(import, rows));
        for (int i = 0; i < rows; ++i)
            HOLDS(bulk.add(Changes{}.add(rowOf(desk, i), 1)));
        QCOMPARE(bulk.kept(), qint64{0});
    }
    QCOMPARE(*office->digest(), digest);
    BulkCommit bulk{*office, slowTicks(1000), BulkCommit::Mode::Atomic};
    HOLDS(importRest(desk, bulk));
    QCOMPARE(office->all(Noun::Request)->size(), std::size_t{rows});
}

void ImportsTest::countsThatCannotBeAreRefused()
{
    Desk desk;
    const auto office = desk.create();
    const Changes one = Changes{}.add(rowOf(desk, 0), 1);
    REFUSES(office->commitImport(one, import, 1), ErrorCode::NotFound);
    REFUSES(office->finishImport(import), ErrorCode::NotFound);
    REFUSES(office->beginImport({}, 10), ErrorCode::BadValue);
    REFUSES(office->beginImport(import, -1), ErrorCode::BadValue);
    HOLDS(office->beginImport(import, 10));
    REFUSES(office->beginImport(import, 11), ErrorCode::BadValue);
    HOLDS(office->commitImport({}, import, 4)); // skipped rows count as done
    REFUSES(office->commitImport(one, import, 3), ErrorCode::BadValue);
    REFUSES(office->commitImport(one, import, 11), ErrorCode::BadValue);
    QCOMPARE(office->all(Noun::Request)->size(), std::size_t{0});
    QCOMPARE(office->beginImport(import, 10)->done, qint64{4});
    HOLDS(office->commitImport(one, import, 10));
    HOLDS(office->finishImport(import));
    REFUSES(office->commitImport(Changes{}.add(rowOf(desk, 1), 1), import, 10),
            ErrorCode::BadValue);
    QCOMPARE(office->all(Noun::Request)->size(), std::size_t{1});
}

void ImportsTest::stepsFollowTheClock()
{
    Desk desk;
    const auto office = desk.create();
    const auto events = [&] { return office->head().seq; };
    BulkCommit slow{*office, slowTicks(50)};
    HOLDS(slow.begin(import, rows));
    std::vector<qint64> steps;
    for (int i = 0; i < 60; ++i) {
        const quint64 before = events();
        HOLDS(slow.add(Changes{}.add(rowOf(desk, i), 1)));
        if (events() != before)
            steps.push_back(qint64(events() - before));
    }
    QCOMPARE(std::vector(steps.begin(), steps.begin() + 5), (std::vector<qint64>{16, 8, 4, 2, 1}));
    BulkCommit fast{*office, slowTicks(1)};
    HOLDS(fast.begin(namedEntityId(QByteArray{32, 'x'}), 150));
    steps.clear();
    for (int i = 100; i < 250; ++i) {
        const quint64 before = events();
        HOLDS(fast.add(Changes{}.add(rowOf(desk, i), 1)));
        if (events() != before)
            steps.push_back(qint64(events() - before));
    }
    QCOMPARE(steps, (std::vector<qint64>{16, 32, 64}));
}

void ImportsTest::aFullDiskSaysWhatWasKept()
{
    FaultyDisk disk;
    for (int nth = 1; nth < 400; nth += 7) {
        Desk desk;
        auto office = desk.create();
        BulkCommit bulk{*office, slowTicks(10)}; // doubles from 16
        disk.failAt(nth, SQLITE_FULL);
        const auto done = importRest(desk, bulk);
        const bool failed = disk.hasFailed();
        disk.heal();
        QCOMPARE(office->all(Noun::Request)->size(), std::size_t(bulk.kept()));
        HOLDS(office->check());
        if (!done) {
            QVERIFY(done.error().code == ErrorCode::ImportStopped ||
                    done.error().code == ErrorCode::DiskFull); // at its beginning, or its end
            if (done.error().code == ErrorCode::ImportStopped) {
                QCOMPARE(done.error().args.mid(0, 3),
                         (QStringList{QString::number(bulk.kept()), QString::number(rows),
                                      u"disk_full"_s}));
            }
            BulkCommit rest{*office, monotonicTicks()};
            HOLDS(importRest(desk, rest));
        }
        QCOMPARE(office->all(Noun::Request)->size(), std::size_t{rows});
        if (!failed)
            return;
    }
    QFAIL("never succeeded");
}

void ImportsTest::aLockedOrReadOnlyOfficeImportsNothing()
{
    Desk desk;
    auto office = desk.create();
    office->lock();
    REFUSES(office->beginImport(import, 1), ErrorCode::Locked);
    REFUSES(office->commitImport({}, import, 1), ErrorCode::Locked);
    REFUSES(office->finishImport(import), ErrorCode::Locked);
    office.reset();
    auto reading = desk.open(OfficeFile::Access::Read);
    HOLDS((*reading)->unlock(desk.officer, desk.passphrase));
    BulkCommit bulk{**reading, monotonicTicks()};
    REFUSES(importRest(desk, bulk), ErrorCode::FileReadOnly);
}

/// Killed at any instant: what was acknowledged is there, each row once, and the next start goes
/// on.
void ImportsTest::killedImportsLoseNothingAcknowledged()
{
    Desk desk;
    desk.create().reset();
    QRandomGenerator chance{20210413};
    const int kills = killCount();
    for (int i = 0; i < kills; ++i) {
        const EntityId id = namedEntityId(QByteArray{31, char(i)} + 'k');
        const auto forever = [&](const Acknowledge &say) {
            auto office = desk.openUnlocked();
            const auto run = office->beginImport(id, 1'000'000);
            for (qint64 row = run->done; row < 1'000'000; row += 3) {
                Changes changes;
                for (int j = 0; j < 3; ++j) {
                    Sample sample = desk.sample();
                    sample.serial = row + j;
                    sample.number = id.toString();
                    changes.add(sample, 1);
                }
                if (!office->commitImport(changes, id, row + 3))
                    _exit(1);
                say(QByteArray::number(row + 3));
            }
            _exit(2);
        };
        const auto lines = runAndKill(forever, chance);
        QVERIFY(!lines.empty());
        const qint64 acknowledged = lines.back().toLongLong();
        const auto office = desk.openUnlocked();
        const qint64 done = office->beginImport(id, 1'000'000)->done;
        QVERIFY(done >= acknowledged);
        HOLDS(office->check());
        std::set<qint64> serials;
        const auto found = office->where(Noun::Request, RequestNumber, Value{id.toString()});
        for (const EntityId request : *found)
            serials.insert(readSeen<Sample>(*office, request)->value.serial);
        QCOMPARE(qint64(serials.size()), done);
        if (done > 0)
            QCOMPARE(*serials.rbegin(), done - 1);
    }
}
