#include "tests/core/reports/tst_columns.h"

#include "core/requests/case.h"
#include "tests/core/reports/columnsfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
/// The row as the whole value has it, the deadline as the desk reckons it.
RequestColumns::Line expectedLine(const ColumnsFixture &at, RequestId id, QDate today)
{
    const Case file = *readCase(at.office, id);
    const Request &r = file.request.value;
    RequestColumns::Line line{.id = r.id,
                              .organ = r.organ,
                              .number = r.number,
                              .channel = r.channel,
                              .applicantKind = r.applicantKind,
                              .status = r.status,
                              .outcome = r.outcome,
                              .handler = r.handler,
                              .submitted = r.submitted,
                              .received = r.received,
                              .registered = r.registered,
                              .closed = r.closed,
                              .served = r.served,
                              .items = r.items,
                              .extensionDays = r.extensionDays,
                              .conversion = r.conversion};
    if (r.closed.isValid() || !r.received.isValid() || int(r.status) == 16)
        return line;
    if (const auto due = deadline(clockEvents(file), today, at.law, at.calendar)) {
        const bool late =
            std::ranges::count(due->warnings, DeadlineWarning::SupplementNoticeLate) > 0;
        line.due = due->date;
        line.dueMarks =
            quint8(due->tentative ? DueTentative : 0) |
            quint8(due->state == ClockState::Paused ? DuePaused : 0) |
            quint8(due->state == ClockState::AwaitingSupplement && !late ? DueStandsStill : 0);
    }
    return line;
}

QString faultIn(const ColumnsFixture &at, const RequestColumns &columns)
{
    const auto ids = *at.office.all(Noun::Request);
    if (columns.size() != ids.size())
        return u"%1 rows of %2"_s.arg(columns.size()).arg(ids.size());
    for (const EntityId &id : ids) {
        const qint64 row = columns.rowOf({id});
        if (row < 0)
            return u"no row of "_s + id.toString();
        if (columns.line(quint32(row)) != expectedLine(at, {id}, columns.today()))
            return u"another line: "_s + columns.number(quint32(row));
    }
    return {};
}
} // namespace

void TestColumns::numbersComeBackAsWritten_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("year");
    QTest::addColumn<uint>("serial");
    QTest::addColumn<QString>("suffix");
    const auto row = [](const QString &number, const QString &prefix, int year, uint serial,
                        const QString &suffix) {
        QTest::addRow("%s", qPrintable(number)) << number << prefix << year << serial << suffix;
    };
    row(u"杨府办信公开〔2021〕第7号"_s, u"杨府办信公开〔"_s, 2021, 7, u"号"_s);
    row(u"杨府办信公开〔2021〕第007号"_s, u"杨府办信公开〔"_s, 2021, 7, u"号"_s);
    row(u"杨府办信公开〔2021〕第12号-补"_s, u"杨府办信公开〔"_s, 2021, 12, u"号-补"_s);
    row(u"杨府办信公开〔2021〕第12号-2"_s, u"杨府办信公开〔"_s, 2021, 12, u"号-2"_s);
    row(u"2021-15"_s, u""_s, 2021, 15, u""_s);
    row(u"2021"_s, u""_s, 0, 2021, u""_s);
    row(u"第3号"_s, u"第"_s, 0, 3, u"号"_s);
    row(u"第0号"_s, u"第"_s, 0, 0, u"号"_s);
    row(u"00"_s, u""_s, 0, 0, u""_s);
    row(u"无号"_s, u"无号"_s, 0, 0, u""_s);
    row(u"20210412000123"_s, u"20210412000123"_s, 0, 0, u""_s);
    row(u"1999年2020年5"_s, u""_s, 1999, 2020, u"年5"_s);
    row(u"𠮷〔2021〕1"_s, u"𠮷〔"_s, 2021, 1, u""_s);
}

void TestColumns::numbersComeBackAsWritten()
{
    QFETCH(QString, number);
    QFETCH(int, year);
    QFETCH(uint, serial);
    const NumberParts parts = numberParts(number.toUtf8());
    QTEST(QString::fromUtf8(parts.prefix), "prefix");
    QCOMPARE(parts.year, year);
    QCOMPARE(parts.serial, serial);
    QTEST(QString::fromUtf8(parts.suffix), "suffix");
    NumberPool pool;
    NumberEntry near;
    for (const QString &text : QStringList{number, number + u"号"_s, number, QString{}, number}) {
        near = pool.add(text.toUtf8(), near);
        QCOMPARE(pool.text(near), text);
        QCOMPARE(pool.add(text.toUtf8()), near);
    }
}

void TestColumns::aPartOfANumberIsFound()
{
    const QStringList numbers{u"杨府办信公开〔2021〕第7号"_s,
                              u"杨府办信公开〔2021〕第17号"_s,
                              u"杨府办信公开〔2021〕第071号"_s,
                              u"2021-17"_s,
                              u"无号"_s,
                              QString{}};
    NumberPool pool;
    std::vector<NumberEntry> entries;
    for (const QString &number : numbers)
        entries.push_back(pool.add(number.toUtf8()));
    for (const QString &part :
         {u"7"_s, u"17"_s, u"第7"_s, u"7号"_s, u"〕第17号"_s, u"2021"_s, u"号"_s, u"府"_s, u"071"_s,
          u"1-1"_s, u"71"_s, u"杨府办信公开〔2021〕第7号"_s, u"x"_s}) {
        const NumberFinder finds{pool, part};
        for (qsizetype i = 0; i < numbers.size(); ++i)
            QVERIFY2(finds(entries.at(std::size_t(i))) == numbers.at(i).contains(part),
                     qPrintable(part + u" in "_s + numbers.at(i)));
    }
}

void TestColumns::everyRowEqualsItsRequest()
{
    ColumnsFixture at;
    at.fill(400, 1);
    const RequestColumns columns = at.load();
    QVERIFY(!columns.inOrderOfIds()); // the fixture's clock goes back now and then
    QCOMPARE(faultIn(at, columns), QString{});
}

void TestColumns::dueDaysAreThoseOfTheCase()
{
    ColumnsFixture at;
    // D41: sent 04-19, reached 04-21, silent: 2021-06-03.
    Request request{.id = at.newId(), .received = {2021, 4, 12}, .status = Status::InProgress};
    at.commit(request);
    at.commit(Consultation{.id = {at.newId().value},
                           .request = request.id,
                           .sent = {2021, 4, 19},
                           .reached = {2021, 4, 21}});
    const RequestColumns columns = at.load({2021, 5, 20});
    QCOMPARE(columns.line(0).due, QDate(2021, 6, 3));
    request.closed = {2021, 5, 21};
    request.id = at.newId();
    at.commit(request);
    const RequestColumns both = at.load({2021, 5, 20});
    QCOMPARE(both.line(1).due, QDate{});
    QCOMPARE(both.deadlineOf(1)->date, QDate(2021, 5, 11));
}

void TestColumns::aChangeIsShownAfterRefresh()
{
    ColumnsFixture at;
    at.fill(60, 2);
    RequestColumns columns = at.load();
    const quint64 before = columns.revision();
    std::vector<EntityId> changed;
    for (const Request &request : at.requests()) {
        if (changed.size() > 20)
            break;
        Seen<Request> seen = *readSeen<Request>(at.office, request.id.value);
        Request next = seen.value;
        next.status = Status::Answered;
        next.outcome = u"N3"_s;
        next.closed = {2021, 12, 30};
        next.supplementNoticed = changed.size() % 2 ? QDate{2021, 12, 3} : QDate{};
        next.number = u"改%1"_s.arg(changed.size());
        QVERIFY(at.office.commit(Changes{}.update(seen, next, 1)));
        changed.push_back(request.id.value);
    }
    QVERIFY(!faultIn(at, columns).isEmpty());
    QCOMPARE(columns.refresh(at.office, changed), true);
    QCOMPARE(faultIn(at, columns), QString{});
    QCOMPARE(columns.revision(), before + 1);
}

void TestColumns::aConsultationMovesItsRequest()
{
    ColumnsFixture at;
    const Request request{.id = at.newId(), .received = {2021, 3, 1}, .status = Status::InProgress};
    at.commit(request);
    RequestColumns columns = at.load({2021, 3, 25});
    QCOMPARE(columns.line(0).due, QDate(2021, 3, 29));
    const Consultation asked{.id = {at.newId().value},
                             .request = request.id,
                             .sent = {2021, 3, 8},
                             .returned = {2021, 3, 22}};
    at.commit(asked);
    const std::array entities{asked.id.value};
    QCOMPARE(columns.refresh(at.office, entities), true);
    QCOMPARE(columns.line(0).due, QDate(2021, 4, 13)); // D40
    QCOMPARE(columns.refresh(at.office, entities), true);
    QCOMPARE(columns.line(0).due, QDate(2021, 4, 13)); // not counted twice
}

void TestColumns::aNewRequestIsAppended()
{
    ColumnsFixture at;
    at.fill(5, 3);
    RequestColumns columns = at.load();
    std::vector<EntityId> made;
    for (int i = 0; i < 3; ++i) {
        at.clock.set(at.clock.now().addSecs(100 - 150 * i)); // the last one's id lies before others
        const Request request{
            .id = at.newId(), .number = u"新%1"_s.arg(i), .received = {2021, 12, 1}};
        at.commit(request);
        made.push_back(request.id.value);
    }
    QCOMPARE(columns.refresh(at.office, made), true);
    QCOMPARE(columns.size(), 8U);
    QCOMPARE(faultIn(at, columns), QString{});
}

void TestColumns::whatIsNotShownChangesNothing()
{
    ColumnsFixture at;
    at.fill(5, 4);
    RequestColumns columns = at.load();
    const quint64 before = columns.revision();
    const SentLetter letter{.id = {at.newId().value}, .kind = 2};
    at.commit(letter);
    const std::array entities{letter.id.value, at.newId().value};
    QCOMPARE(columns.refresh(at.office, entities), false);
    QCOMPARE(columns.revision(), before);
}

void TestColumns::aNewDayMovesOpenPauses()
{
    ColumnsFixture at;
    const Request request{
        .id = at.newId(), .received = {2021, 4, 12}, .status = Status::InProgress};
    at.commit(request);
    at.commit(Consultation{.id = {at.newId().value},
                           .request = request.id,
                           .sent = {2021, 4, 19},
                           .reached = {2021, 4, 21}});
    RequestColumns columns = at.load({2021, 4, 22});
    const QDate before = columns.line(0).due;
    QVERIFY(columns.line(0).dueMarks & DuePaused);
    const quint64 revision = columns.revision();
    columns.setToday({2021, 4, 23});
    QVERIFY(columns.line(0).due > before);
    QVERIFY(columns.revision() > revision);
    QCOMPARE(faultIn(at, columns), QString{});
}

void TestColumns::loadingStopsWhenTold()
{
    ColumnsFixture at;
    at.fill(3, 5);
    const auto stopped =
        RequestColumns::load(at.office, at.law, at.calendar, {2021, 12, 31}, [] { return false; });
    QVERIFY(!stopped);
    QCOMPARE(codeName(stopped.error().code), codeName(ErrorCode::Cancelled));
}

void TestColumns::aRenamedOfficerIsShown()
{
    ColumnsFixture at;
    RequestColumns columns = at.load();
    auto seen = *readSeen<Officer>(at.office, at.officer.id.value);
    Officer next = seen.value;
    next.name = u"何景行"_s;
    QVERIFY(at.office.commit(Changes{}.update(seen, next, 1)));
    const std::array entities{at.officer.id.value};
    QCOMPARE(columns.refresh(at.office, entities), true);
    const quint16 index = RequestColumns::indexIn(columns.officers(), at.officer.id.value);
    QCOMPARE(columns.officers().at(index).name, u"何景行"_s);
}
