#include "tests/core/store/tst_applicants.h"

#include "tests/core/store/fixture.h"
#include "tests/core/store/sqlshell.h"
#include "tests/fakes/memoryoffice.h"

using namespace Qt::StringLiterals;

namespace {
/// Made a moment after the one before: ids made in one are in no order.
Person person(Desk &desk, const QString &number)
{
    desk.clock.set(desk.clock.now().addMSecs(1));
    return {.id = {newEntityId(desk.clock, desk.random)}, .number = number};
}

/// As another program's newer layout does: the next opening lays the projection anew, locked.
void makeStale(const Desk &desk)
{
    QCOMPARE(runSql(desk.path, "UPDATE meta SET value = 'x' WHERE key = 'projection_version'"),
             SQLITE_OK);
}

qint64 keysIn(const Desk &desk)
{
    return askSql(desk.path, "SELECT count(*) FROM applicant_key");
}
} // namespace

void ApplicantsTest::theSameNumberIsFoundHoweverTyped()
{
    Desk desk;
    const auto office = desk.create();
    std::vector<EntityId> ids;
    for (const QString &number : {u"11010519491231002X"_s, u" 110105 19491231 002x "_s,
                                  u"１１０１０５１９４９１２３１００２Ｘ"_s,
                                  u"110105194912310021"_s, QString{}, u"　"_s, QString{}}) {
        const Person each = person(desk, number);
        ids.push_back(each.id.value);
        HOLDS(office->commit(Changes{}.add(each, 1)));
    }
    QCOMPARE(*office->sameApplicant(ids[0]), (std::vector{ids[1], ids[2]}));
    QCOMPARE(*office->sameApplicant(ids[2]), (std::vector{ids[0], ids[1]}));
    for (const std::size_t alone : {3, 4, 5, 6})
        QVERIFY(office->sameApplicant(ids[alone])->empty());
    QCOMPARE(*(*office->openReader())->sameApplicant(ids[1]), (std::vector{ids[0], ids[2]}));
    REFUSES(office->sameApplicant(desk.organ.value), ErrorCode::NotFound);
}

void ApplicantsTest::aChangedNumberIsFollowed()
{
    Desk desk;
    const auto office = desk.create();
    const Person one = person(desk, u"G12345678"_s);
    const Person two = person(desk, u"G87654321"_s);
    HOLDS(office->commit(Changes{}.add(one, 1).add(two, 1)));
    QVERIFY(office->sameApplicant(one.id.value)->empty());
    const auto seen = readSeen<Person>(*office, two.id.value);
    Person next = seen->value;
    next.number = u"g12345678"_s;
    HOLDS(office->commit(Changes{}.update(*seen, next, 2)));
    QCOMPARE(*office->sameApplicant(one.id.value), std::vector{two.id.value});
    const auto again = readSeen<Person>(*office, two.id.value);
    Person cleared = again->value;
    cleared.number.clear();
    HOLDS(office->commit(Changes{}.update(*again, cleared, 2)));
    QVERIFY(office->sameApplicant(one.id.value)->empty());
    HOLDS(office->check());
    HOLDS(office->rebuild());
    QVERIFY(office->sameApplicant(one.id.value)->empty());
}

void ApplicantsTest::aLockedOfficeTellsNothing()
{
    Desk desk;
    const auto office = desk.create();
    const Person one = person(desk, u"G12345678"_s);
    HOLDS(office->commit(Changes{}.add(one, 1)));
    office->lock();
    REFUSES(office->sameApplicant(one.id.value), ErrorCode::Locked);
    REFUSES((*office->openReader())->sameApplicant(one.id.value), ErrorCode::Locked);
    HOLDS(office->check());
}

void ApplicantsTest::anOfficeLaidAnewWhileLockedIsFilledAtUnlocking()
{
    Desk desk;
    auto office = desk.create();
    std::vector<EntityId> ids;
    for (int i = 0; i < 10; ++i) {
        const Person each = person(desk, u"G1234567%1"_s.arg(i % 2));
        ids.push_back(each.id.value);
        HOLDS(office->commit(Changes{}.add(each, 1)));
    }
    office.reset();
    QCOMPARE(keysIn(desk), qint64{10});
    makeStale(desk);
    office = std::move(*desk.open());
    HOLDS(office->check());
    office.reset();
    QCOMPARE(keysIn(desk), qint64{0});
    {
        const auto reading = desk.open(OfficeFile::Access::Read); // can't fill, and still answers
        HOLDS((*reading)->unlock(desk.officer, desk.passphrase));
        QCOMPARE(*(*reading)->sameApplicant(ids[3]), (std::vector{ids[1], ids[5], ids[7], ids[9]}));
        HOLDS((*reading)->check());
    }
    office = desk.openUnlocked();
    QCOMPARE(*office->sameApplicant(ids[3]), (std::vector{ids[1], ids[5], ids[7], ids[9]}));
    HOLDS(office->check());
    HOLDS(office->rebuild()); // unlocked: filled at once
    QCOMPARE(*office->sameApplicant(ids[3]), (std::vector{ids[1], ids[5], ids[7], ids[9]}));
    office.reset();
    QCOMPARE(keysIn(desk), qint64{10});
}

void ApplicantsTest::aPutOffFillingGoesOn()
{
    Desk desk;
    auto office = desk.create();
    constexpr int count = 4500;
    Changes changes;
    std::vector<EntityId> ids;
    for (int i = 0; i < count; ++i) {
        const Person each = person(desk, QString::number(i % (count / 3)));
        ids.push_back(each.id.value);
        changes.add(each, 1);
    }
    HOLDS(office->commit(changes));
    office.reset();
    makeStale(desk);
    office = std::move(*desk.open());
    HOLDS(office->unlock(desk.officer, desk.passphrase, [](qint64, qint64) { return false; }));
    std::vector<EntityId> due{ids[7 + count / 3], ids[7 + 2 * (count / 3)]};
    QCOMPARE(*office->sameApplicant(ids[7]), due);
    const Person late = person(desk, u"7"_s);
    HOLDS(office->commit(Changes{}.add(late, 1)));
    due.push_back(late.id.value);
    QCOMPARE(*office->sameApplicant(ids[7]), due);
    HOLDS(office->check());
    office.reset();
    const qint64 part = keysIn(desk);
    QVERIFY(part > 0 && part < count);
    office = desk.openUnlocked();
    QCOMPARE(*office->sameApplicant(ids[7]), due);
    HOLDS(office->check());
    office.reset();
    QCOMPARE(keysIn(desk), qint64{count + 1});
}

void ApplicantsTest::theFakeOfficeAgrees()
{
    Desk desk;
    const auto office = desk.create();
    MemoryOffice fake;
    std::vector<EntityId> ids;
    for (const QString &number : {u"A1"_s, u"a 1"_s, u"b2"_s, QString{}, u"Ａ1"_s, u"B2"_s}) {
        const Person each = person(desk, number);
        ids.push_back(each.id.value);
        HOLDS(office->commit(Changes{}.add(each, 1)));
        HOLDS(fake.commit(Changes{}.add(each, 1)));
    }
    for (const EntityId id : ids)
        QCOMPARE(*fake.sameApplicant(id), *office->sameApplicant(id));
    REFUSES(fake.sameApplicant(newEntityId(desk.clock, desk.random)), ErrorCode::NotFound);
}

void ApplicantsTest::alteredKeysAreNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addRow("another key") << QByteArray{"UPDATE applicant_key SET key = zeroblob(16)"};
    QTest::addRow("a removed key") << QByteArray{"DELETE FROM applicant_key"};
    QTest::addRow("a planted key")
        << QByteArray{"INSERT INTO applicant_key VALUES(99, zeroblob(16))"};
    QTest::addRow("somebody without a number")
        << QByteArray{"INSERT INTO applicant_key SELECT 2, key FROM applicant_key"};
}

void ApplicantsTest::alteredKeysAreNamed()
{
    QFETCH(QByteArray, sql);
    Desk desk;
    desk.spoiled = true;
    auto office = desk.create();
    HOLDS(office->commit(Changes{}.add(person(desk, u"A1"_s), 1).add(person(desk, {}), 1)));
    office.reset();
    QCOMPARE(runSql(desk.path, sql.constData()), SQLITE_OK);
    office = std::move(*desk.open());
    HOLDS(office->check()); // locked, nobody can tell
    HOLDS(office->unlock(desk.officer, desk.passphrase));
    const auto fault = office->check();
    REFUSES(fault, ErrorCode::FileDamaged);
    QCOMPARE(fault.error().args.front(), u"applicant_key"_s);
}
