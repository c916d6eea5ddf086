#include "tests/core/store/tst_records.h"

#include "tests/core/store/fixture.h"
#include "tests/core/store/sqlshell.h"

using namespace Qt::StringLiterals;

namespace {
const std::array<quint16, 8> fields{RequestSummary,  RequestApplicantName, RequestReceived,
                                    RequestSubject,  RequestSerial,        RequestOrgan,
                                    RequestReceived, RequestOutcome};

/// A scan as text, one line an entity.
QStringList linesOf(const Records &records, std::span<const quint16> asked = fields)
{
    QStringList lines;
    const auto done = records.scan(Noun::Request, asked, [&](const ScanRow &row) {
        QStringList cells;
        for (int i = 0; i < int(asked.size()); ++i) {
            switch (findField(asked[std::size_t(i)])->type) {
            case ValueType::Integer: cells += QString::number(row.integer(i)); break;
            case ValueType::Date: cells += row.date(i).toString(Qt::ISODate); break;
            case ValueType::Id: cells += row.id(i).toString(QUuid::Id128); break;
            case ValueType::Null:
            case ValueType::Bytes:
            case ValueType::Blob:
            case ValueType::Text: cells += QString::fromUtf8(row.text(i)); break;
            }
        }
        lines += row.entity().toString(QUuid::Id128) + u' ' + cells.join(u'|');
        return true;
    });
    return done ? lines : QStringList{codeName(done.error().code)};
}

QString lineOf(const Sample &sample, bool locked = false)
{
    const QStringList cells{sample.summary,
                            locked ? QString{} : sample.name,
                            sample.received.toString(Qt::ISODate),
                            locked ? QString{} : sample.subject,
                            QString::number(sample.serial),
                            sample.organ.value.toString(QUuid::Id128),
                            sample.received.toString(Qt::ISODate),
                            sample.outcome};
    return sample.id.value.toString(QUuid::Id128) + u' ' + cells.join(u'|');
}
} // namespace

void RecordsTest::aScanShowsEveryPlacement()
{
    Desk desk;
    const auto office = desk.create();
    QStringList due;
    for (int i = 0; i < 5; ++i) {
        Sample sample = desk.sample();
        sample.serial = i;
        sample.name = u"李𠮷明%1"_s.arg(i);
        if (i == 2)
            sample = {.id = sample.id, .subject = u"只有事项"_s};
        HOLDS(office->commit(Changes{}.add(sample, 1)));
        due += lineOf(sample);
    }
    QCOMPARE(linesOf(*office), due);
    QCOMPARE(linesOf(**office->openReader()), due);
    QCOMPARE(linesOf(*office, {}).size(), 5);
}

void RecordsTest::aScanShowsTheNewestSealedValue()
{
    Desk desk;
    const auto office = desk.create();
    const Sample sample = desk.sample();
    HOLDS(office->commit(Changes{}.add(sample, 1)));
    const auto seen = readSeen<Sample>(*office, sample.id.value);
    Sample next = seen->value; // name and subject now come from different events
    next.name = u"张三"_s;
    HOLDS(office->commit(Changes{}.update(*seen, next, 2)));
    QCOMPARE(linesOf(*office), QStringList{lineOf(next)});
    Sample rival = seen->value; // the same form, saved again: two live names, the later one shown
    rival.name = u"李四"_s;
    HOLDS(office->commit(Changes{}.update(*seen, rival, 2)));
    QCOMPARE(readSeen<Sample>(*office, sample.id.value)->value.name, u"李四"_s);
    QCOMPARE(linesOf(*office), QStringList{lineOf(rival)});
    const auto shown = readSeen<Sample>(*office, sample.id.value);
    Sample cleared = shown->value;
    cleared.name.clear();
    HOLDS(office->commit(Changes{}.update(*shown, cleared, 2)));
    QCOMPARE(linesOf(*office), QStringList{lineOf(cleared)});
    HOLDS(office->rebuild());
    QCOMPARE(linesOf(*office), QStringList{lineOf(cleared)});
}

void RecordsTest::aLockedScanShowsNoPerson()
{
    Desk desk;
    const auto office = desk.create();
    const Sample sample = desk.sample();
    HOLDS(office->commit(Changes{}.add(sample, 1)));
    office->lock();
    QCOMPARE(linesOf(*office), QStringList{lineOf(sample, true)});
    QCOMPARE(linesOf(**office->openReader()), QStringList{lineOf(sample, true)});
}

void RecordsTest::aScanStopsWhenTold()
{
    Desk desk;
    const auto office = desk.create();
    for (int i = 0; i < 5; ++i)
        HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    int rows = 0;
    HOLDS(office->scan(Noun::Request, fields, [&](const ScanRow &) { return ++rows < 3; }));
    QCOMPARE(rows, 3);
}

void RecordsTest::aScanMayReadOnTheWay()
{
    Desk desk;
    const auto office = desk.create();
    for (int i = 0; i < 3; ++i)
        HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    const auto reader = office->openReader();
    int rows = 0;
    HOLDS((*reader)->scan(Noun::Request, fields, [&](const ScanRow &row) {
        const auto seen = readSeen<Sample>(**reader, row.entity());
        rows += seen && seen->value.name.toUtf8() == row.text(1) && linesOf(**reader).size() == 3;
        return true;
    }));
    QCOMPARE(rows, 3);
}

void RecordsTest::aScanNamesADamagedPart()
{
    Desk desk;
    desk.spoiled = true;
    auto office = desk.create();
    HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    office.reset();
    QCOMPARE(runSql(desk.path, "UPDATE priv SET data = CAST(data || x'00' AS BLOB)"), SQLITE_OK);
    office = desk.openUnlocked();
    const auto fault = office->scan(Noun::Request, fields, [](const ScanRow &) { return true; });
    REFUSES(fault, ErrorCode::FileDamaged);
    QCOMPARE(fault.error().args.front(), u"priv"_s);
    const std::array<quint16, 1> open{RequestSummary};
    QCOMPARE(linesOf(*office, open).size(), 1); // what is not sealed is still shown
}

void RecordsTest::foreignFieldsAreRefused()
{
    Desk desk;
    const auto office = desk.create();
    const auto step = [](const ScanRow &) { return true; };
    for (const quint16 field : {quint16(OrganName), quint16(60000)}) {
        const std::array<quint16, 1> asked{field};
        REFUSES(office->scan(Noun::Request, asked, step), ErrorCode::BadValue);
    }
    REFUSES(office->scan(Noun(99), fields, step), ErrorCode::BadValue);
}
