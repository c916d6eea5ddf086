#include "core/base/date.h"
#include "core/calendar/workcalendar.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QDate on(const char *text)
{
    return *parseDate(QString::fromLatin1(text));
}
HolidayNotice notice(int year, const QString &number, const char *issued,
                     std::vector<NoticeDay> days)
{
    return {year, number, on(issued), {}, std::move(days)};
}
} // namespace

class TestWorkCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWorkingDays_data();
    void addsWorkingDays();
    void addsAsTheSharedVectorsSay();
    void knowsWorkingDays_data();
    void knowsWorkingDays();
    void agreesWithALoopOverDays();
    void countsBothWays();
    void subtractsAsItAdds();
    void rollsForward();
    void marksYearsWithoutSchedule();
    void refusesWhatItCannotReckon();
    void reachesFromItsFirstDayToItsLast();
    void knowsDaysBeyondItsReach_data();
    void knowsDaysBeyondItsReach();
    void isTentativeWhereAScheduleIsMissing();

private:
    WorkCalendar m_calendar = *shippedCalendar();
};

void TestWorkCalendar::addsWorkingDays_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *name, const char *start, int days, const char *last) {
        QTest::addRow("%s", name) << on(start) << days << on(last);
    };
    row("Friday + 1 lands on Monday", "2026-03-06", 1, "2026-03-09");
    row("make-up Saturday counts", "2026-05-08", 1, "2026-05-09");
    row("receipt on a Saturday counts from Monday", "2026-03-07", 1, "2026-03-09");
    // The worked dates of the rules.
    row("D01", "2020-01-17", 20, "2020-02-21");
    row("D02", "2020-04-24", 20, "2020-05-25");
    row("D03", "2020-09-25", 20, "2020-10-29");
    row("D04", "2021-02-03", 20, "2021-03-08");
    row("D05", "2021-04-09", 20, "2021-05-10");
    row("D06", "2021-09-15", 20, "2021-10-19");
    row("D07", "2022-01-27", 20, "2022-03-01");
    row("D08", "2022-03-31", 20, "2022-04-28");
    row("D09", "2022-12-01", 20, "2022-12-29");
    row("D10", "2022-12-05", 20, "2023-01-03");
    row("D11", "2023-01-18", 20, "2023-02-20");
    row("D12", "2023-04-20", 20, "2023-05-19");
    row("D13", "2023-09-25", 20, "2023-10-27");
    row("D14", "2024-02-02", 20, "2024-03-06");
    row("D15", "2024-04-30", 20, "2024-05-30");
    row("D16", "2024-09-12", 20, "2024-10-16");
    row("D17", "2025-01-24", 20, "2025-02-27");
    row("D18", "2025-09-26", 20, "2025-10-30");
    row("D19", "2026-02-13", 20, "2026-03-19");
    row("D20", "2026-04-30", 20, "2026-06-01");
    row("D21", "2026-09-18", 20, "2026-10-22");
    row("D22", "2021-05-01", 20, "2021-06-01");
    row("D23", "2021-02-20", 20, "2021-03-19");
    row("D24", "2022-10-08", 20, "2022-11-03");
    row("D25", "2023-01-28", 20, "2023-02-23");
    row("D26", "2024-10-05", 20, "2024-11-01");
    row("D27", "2026-01-03", 20, "2026-01-29");
    row("D28", "2021-05-06", 20, "2021-06-02");
    row("D29", "2026-01-04", 20, "2026-01-30");
    row("D30", "2021-02-08", 7, "2021-02-23");
    row("D31", "2021-09-29", 7, "2021-10-14");
    row("D32", "2022-01-28", 7, "2022-02-11");
    row("D33", "2024-04-28", 7, "2024-05-10");
    row("D34", "2025-01-24", 7, "2025-02-10");
    row("D35", "2026-02-12", 7, "2026-02-28");
    row("D54", "2021-04-09", 20, "2021-05-10");
    row("D55", "2022-09-20", 20, "2022-10-21");
    row("D56", "2021-09-24", 10, "2021-10-13");
    row("D57", "2023-04-26", 10, "2023-05-12");
    row("D58", "2021-04-30", 5, "2021-05-11");
    row("D59", "2021-04-30", 1, "2021-05-06");
    row("D60", "2022-01-28", 1, "2022-01-29");
    row("D61", "2021-02-10", 5, "2021-02-23");
}

void TestWorkCalendar::addsWorkingDays()
{
    QFETCH(QDate, start);
    QFETCH(int, days);
    QFETCH(QDate, last);
    QCOMPARE(*m_calendar.add(start, days), (Landing{last, false}));
}

void TestWorkCalendar::addsAsTheSharedVectorsSay()
{
    QFile file{QStringLiteral(TEST_DATA "/rules.json")};
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll())[u"vectors"].toArray()) {
        if (value[u"kind"].toString() != u"addwd")
            continue;
        const auto landing =
            m_calendar.add(*parseDate(value[u"from"].toString()), value[u"days"].toInt());
        QCOMPARE(isoDate(landing->date), value[u"expect"][u"date"].toString());
        ++rows;
    }
    QCOMPARE(rows, 26);
}

void TestWorkCalendar::knowsWorkingDays_data()
{
    QTest::addColumn<bool>("works");
    for (const char *day : {"2020-02-03", "2021-02-07", "2021-09-18", "2022-10-09", "2023-10-07",
                            "2024-02-18", "2026-01-04", "2026-02-28", "2026-10-10", "2018-12-29"})
        QTest::addRow("%s works", day) << true;
    for (const char *day :
         {"2020-02-01", "2025-10-08", "2018-12-30", "2022-12-31", "2027-01-01", "1990-01-01"})
        QTest::addRow("%s is off", day) << false;
}

void TestWorkCalendar::knowsWorkingDays()
{
    QFETCH(bool, works);
    const QDate day = on(QByteArray{QTest::currentDataTag()}.left(10).constData());
    QCOMPARE(m_calendar.isWorkday(day), works);
    QCOMPARE(m_calendar.day(day).counts(), works);
}

void TestWorkCalendar::agreesWithALoopOverDays()
{
    for (QDate start{2008, 1, 1}; start < QDate(2026, 12, 31); start = start.addDays(1)) {
        int counted = 0;
        for (QDate day = start.addDays(1); counted < 40 && day.year() < 2027;
             day = day.addDays(1)) {
            if (!m_calendar.day(day).counts())
                continue;
            ++counted;
            if (counted == 1 || counted == 7 || counted == 20 || counted == 40)
                QCOMPARE(*m_calendar.add(start, counted), (Landing{day, false}));
        }
    }
}

void TestWorkCalendar::countsBothWays()
{
    QCOMPARE(m_calendar.count(on("2021-04-09"), on("2021-05-10")), 20);
    QCOMPARE(m_calendar.count(on("2021-05-10"), on("2021-04-09")), -20);
    QCOMPARE(m_calendar.count(on("2021-05-01"), on("2021-05-05")), 0);
    QCOMPARE(m_calendar.count(QDate{1900, 1, 1}, QDate{1990, 1, 2}), 1);
}

void TestWorkCalendar::subtractsAsItAdds()
{
    // The last day from which 20 remain until 05-10 is the Sunday after the Friday of receipt.
    QCOMPARE(m_calendar.subtract(on("2021-05-10"), 20)->date, on("2021-04-11"));
    QCOMPARE(m_calendar.count(on("2021-04-11"), on("2021-05-10")), 20);
    QCOMPARE(m_calendar.count(on("2021-04-12"), on("2021-05-10")), 19);
    QVERIFY(!m_calendar.subtract(WorkCalendar::firstDay(), 1));
}

void TestWorkCalendar::rollsForward()
{
    QCOMPARE(m_calendar.rollForward(on("2021-10-04"))->date, on("2021-10-08"));
    QCOMPARE(m_calendar.rollForward(on("2021-10-08"))->date, on("2021-10-08"));
    QCOMPARE(*m_calendar.rollForward(on("2027-01-01")), (Landing{on("2027-01-04"), true}));
}

void TestWorkCalendar::marksYearsWithoutSchedule()
{
    QCOMPARE(*m_calendar.add(on("2026-12-10"), 20), (Landing{on("2027-01-08"), true}));
    QCOMPARE(*m_calendar.add(on("2026-12-10"), 15), (Landing{on("2026-12-31"), false}));
    QVERIFY(m_calendar.add(on("2007-12-20"), 1)->tentative);
    QVERIFY(
        !m_calendar.add(on("2007-12-31"), 1)->tentative); // the start day isn't part of the count
    QCOMPARE(m_calendar.coveredUntil(), on("2026-12-31"));
    QVERIFY(m_calendar.crossesBareYear(on("2026-12-31"), on("2027-01-01")));
    QVERIFY(!m_calendar.crossesBareYear(on("2026-01-01"), on("2026-12-31")));
    QCOMPARE(*m_calendar.rollForward(on("2026-03-06")), (Landing{on("2026-03-06"), false}));
    QCOMPARE(*m_calendar.rollForward(on("2027-06-01")), (Landing{on("2027-06-01"), true}));
}

void TestWorkCalendar::refusesWhatItCannotReckon()
{
    const QDate start = on("2026-03-06");
    for (const int days : {0, -1, 5001, 100000})
        QCOMPARE(m_calendar.add(start, days).error().code, ErrorCode::OutOfRange);
    QVERIFY(m_calendar.add(start, 5000));
    QVERIFY(m_calendar.subtract(start, 5000));
    QCOMPARE(m_calendar.subtract(start, 5001).error().code, ErrorCode::OutOfRange);
    QVERIFY(WorkCalendar::fromNotices(
        {notice(1990, u"首日"_s, "1989-11-01", {{on("1990-01-01"), true, u"元旦"_s}})}));
    QCOMPARE(m_calendar.add(on("1989-12-31"), 1).error().code, ErrorCode::DateOutOfRange);
    QCOMPARE(m_calendar.add(on("2100-12-31"), 1).error().code, ErrorCode::DateOutOfRange);
    QCOMPARE(m_calendar.add(QDate{}, 1).error().code, ErrorCode::DateOutOfRange);
    QCOMPARE(m_calendar.rollForward(on("2101-01-01")).error().code, ErrorCode::DateOutOfRange);
}

void TestWorkCalendar::reachesFromItsFirstDayToItsLast()
{
    const QDate first = WorkCalendar::firstDay(); // a Monday
    const QDate last = WorkCalendar::lastDay();   // a Friday
    for (const auto &[day, isWithin] : {std::pair{first.addDays(-1), false},
                                        {first, true},
                                        {last, true},
                                        {last.addDays(1), false},
                                        {QDate{}, false}})
        QCOMPARE(m_calendar.contains(day), isWithin);
    QCOMPARE(m_calendar.add(first, 1)->date, on("1990-01-02"));
    QCOMPARE(m_calendar.subtract(on("1990-01-02"), 1)->date, first);
    QCOMPARE(m_calendar.subtract(on("1990-01-02"), 2).error().code, ErrorCode::DateOutOfRange);
    QCOMPARE(m_calendar.subtract(first, 0).error().code, ErrorCode::OutOfRange);
    QCOMPARE(m_calendar.subtract(on("1989-12-31"), 1).error().code, ErrorCode::DateOutOfRange);
    QCOMPARE(m_calendar.add(last.addDays(-1), 1)->date, last);
    QCOMPARE(m_calendar.subtract(last, 1)->date, last.addDays(-1));
    QCOMPARE(m_calendar.rollForward(last)->date, last);
    QCOMPARE(m_calendar.count(last.addDays(-1), last.addYears(1)), 1);
    // Worked by notice, the first day is one of those that remain: none lies before it.
    const auto worked =
        WorkCalendar::fromNotices({notice(1990, u"首日"_s, "1989-11-01", {{first, false, {}}})});
    QVERIFY(worked->isWorkday(first));
    QVERIFY(!worked->day(first).tentative);
    QCOMPARE(worked->subtract(on("1990-01-05"), 4)->date, first);
    QCOMPARE(worked->subtract(on("1990-01-05"), 5).error().code, ErrorCode::DateOutOfRange);
    // Off by notice, the last day rolls beyond the reach.
    const auto off =
        WorkCalendar::fromNotices({notice(2100, u"末日"_s, "2099-11-01", {{last, true, {}}})});
    QVERIFY(!off->day(last).tentative);
    QCOMPARE(off->rollForward(last).error().code, ErrorCode::DateOutOfRange);
    QCOMPARE(off->add(last.addDays(-1), 1).error().code, ErrorCode::DateOutOfRange);
    QCOMPARE(off->coveredUntil(), last);
}

void TestWorkCalendar::knowsDaysBeyondItsReach_data()
{
    QTest::addColumn<bool>("works");
    QTest::addRow("1989-12-29 a Friday") << true;
    QTest::addRow("1989-12-30 a Saturday") << false;
    QTest::addRow("1988-01-01 New Year, a Friday") << false;
    QTest::addRow("1988-02-01 a Monday") << true;
    QTest::addRow("2103-01-02 a Tuesday") << true;
    QTest::addRow("2103-01-01 New Year, a Monday") << false;
}

void TestWorkCalendar::knowsDaysBeyondItsReach()
{
    QFETCH(bool, works);
    const QDate day = on(QByteArray{QTest::currentDataTag()}.left(10).constData());
    QCOMPARE(m_calendar.isWorkday(day), works);
    QCOMPARE(m_calendar.day(day).counts(), works);
    QVERIFY(m_calendar.day(day).tentative);
}

/// R-CAL-2.
void TestWorkCalendar::isTentativeWhereAScheduleIsMissing()
{
    QCOMPARE(*m_calendar.subtract(on("2027-01-08"), 20), (Landing{on("2026-12-10"), true}));
    QCOMPARE(*m_calendar.subtract(on("2026-12-31"), 15), (Landing{on("2026-12-10"), false}));
    QVERIFY(!m_calendar.crossesBareYear(on("2027-01-01"), on("2027-01-01")));
    // From a day off of the last year with a schedule into the next one.
    const QDate eve = on("2026-12-31");
    const auto off =
        WorkCalendar::fromNotices({notice(2026, u"甲"_s, "2025-11-01", {{eve, true, {}}})});
    QCOMPARE(*off->rollForward(eve), (Landing{on("2027-01-04"), true}));
    QCOMPARE(off->coveredUntil(), eve);
    QCOMPARE(WorkCalendar::fromNotices({})->coveredUntil(), QDate{});
    QCOMPARE(WorkCalendar::fromNotices(
                 {notice(2024, u"甲"_s, "2023-11-01", {}), notice(2026, u"乙"_s, "2025-11-01", {})})
                 ->coveredUntil(),
             on("2024-12-31"));
    QCOMPARE(m_calendar.day(on("2026-10-01")).holiday, u"国庆节"_s);
}

QTEST_GUILESS_MAIN(TestWorkCalendar)
#include "tst_workcalendar.moc"
