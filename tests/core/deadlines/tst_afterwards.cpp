// What follows from a deadline: remedies, urgency, and the ledger that explains it.
#include "core/deadlines/remedy.h"
#include "tests/core/deadlines/clockcases.h"

#include <QTest>

#include <algorithm>

namespace {
const auto march = received("2021-03-01"); // until Monday 2021-03-29
const auto revoked = received("2020-12-01");
} // namespace

class TestAfterwards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remedies_data();
    void remedies();
    void refusesRemedies();
    void tellsUrgency_data();
    void tellsUrgency();
    void explainsTheMockedCase();
    void explainsRestarts();
    void explainsALateLetter();
    void explains_data();
    void explains();
    void tagsItsDays_data();
    void tagsItsDays();
    void aSuitMayReachFurtherThanTheSchedule();

private:
    Law m_law = *Law::shipped();
    WorkCalendar m_calendar = *shippedCalendar();
};

void TestAfterwards::remedies_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QDate>("delivered");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const char *outcome, const char *delivered,
                        const char *answer) {
        QTest::addRow("%s", name) << QString::fromLatin1(outcome) << on(delivered)
                                  << QString::fromLatin1(answer);
    };
    row("D62 rolls over the National Day", "A2", "2021-08-05", "2021-10-08 2022-02-07");
    row("D63", "A2", "2024-03-15", "2024-05-14 2024-09-18");
    row("D64 rolls over May", "A2", "2026-03-02", "2026-05-06 2026-09-02");
    row("D65 rolls over a weekend", "A2", "2026-04-07", "2026-06-08 2026-10-08");
    row("D66 clamps to the end of February", "A2", "2020-08-31", "2020-10-30 2021-03-01");
    row("D67", "A2", "2021-04-05", "2021-06-04 2021-10-08");
    row("D68", "A2", "2025-11-03", "2026-01-04 2026-05-06");
    row("withheld: review first", "B1", "2024-03-15", "2024-05-14 -");
    row("withheld in part: both", "A3", "2024-03-15", "2024-05-14 2024-09-18");
    row("withheld before 2024", "B1", "2023-03-15", "2023-05-15 2023-09-15");
}

void TestAfterwards::remedies()
{
    QFETCH(QString, outcome);
    QFETCH(QDate, delivered);
    QFETCH(QString, answer);
    const auto dates = remedyDates(delivered, delivered, outcome, m_law, m_calendar);
    QVERIFY(dates);
    const QString suit = dates->suitBy.isValid() ? isoDate(dates->suitBy) : u"-"_s;
    QCOMPARE(QString{isoDate(dates->reviewBy) + u' ' + suit}, answer);
}

void TestAfterwards::refusesRemedies()
{
    const auto code = [&](const char *delivered, const char *signedOn, const QString &outcome) {
        return remedyDates(on(delivered), on(signedOn), outcome, m_law, m_calendar).error().code;
    };
    QCOMPARE(code("2024-03-15", "2024-03-16", u"A2"_s), ErrorCode::ImpossibleOrder);
    QCOMPARE(code("2024-03-15", "2024-03-15", u"A9"_s), ErrorCode::UnknownOutcome);
    QCOMPARE(code("2008-04-01", "2008-04-01", u"A2"_s), ErrorCode::NoLawForDate);
    // The signing day decides, not the day of delivery.
    const auto old = remedyDates(on("2024-01-03"), on("2023-12-29"), u"B1"_s, m_law, m_calendar);
    QCOMPARE(old->reviewFirst, ReviewFirst::None);
    QVERIFY(old->suitBy.isValid());
    QVERIFY(remedyDates(on("2026-12-01"), on("2026-12-01"), u"A2"_s, m_law, m_calendar)->tentative);
}

void TestAfterwards::tellsUrgency_data()
{
    QTest::addColumn<ClockEvents>("events");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<Urgency>("urgency");
    QTest::addRow("six days left") << march << on("2021-03-19") << Urgency::Ample;
    QTest::addRow("five days left") << march << on("2021-03-22") << Urgency::Near;
    QTest::addRow("three days left") << march << on("2021-03-24") << Urgency::Near;
    QTest::addRow("two days left") << march << on("2021-03-25") << Urgency::Close;
    QTest::addRow("the last day") << march << on("2021-03-29") << Urgency::Close;
    QTest::addRow("the day after") << march << on("2021-03-30") << Urgency::Overdue;
    QTest::addRow("a day off after the last day")
        << received("2021-03-05") << on("2021-04-03") << Urgency::Overdue;
    QTest::addRow("awaiting the supplement")
        << supplemented(march, "2021-03-10", "") << on("2021-04-30") << Urgency::Paused;
    QTest::addRow("awaiting it on a late notice")
        << supplemented(march, "2021-03-11", "") << on("2021-04-30") << Urgency::Overdue;
    QTest::addRow("consulting") << consulted(march, "2021-03-08", "2021-03-09", "")
                                << on("2021-03-12") << Urgency::Paused;
    const auto consulting = consulted(march, "2021-03-29", "2021-03-29", "");
    QTest::addRow("consulting on the last day")
        << consulting << on("2021-03-29") << Urgency::Paused;
    QTest::addRow("a fee is due") << charged(march, "2021-03-19", "2021-03-19", "")
                                  << on("2021-04-19") << Urgency::Paused;
    QTest::addRow("a fee is due on a late notice")
        << charged(march, "2021-03-30", "2021-03-30", "") << on("2021-04-19") << Urgency::Overdue;
    QTest::addRow("a fee was never paid")
        << charged(march, "2021-03-19", "2021-03-19", "") << on("2021-04-20") << Urgency::Paused;
}

void TestAfterwards::tellsUrgency()
{
    QFETCH(ClockEvents, events);
    QFETCH(QDate, today);
    QFETCH(Urgency, urgency);
    const auto reckoned = deadline(events, today, m_law, m_calendar);
    QCOMPARE(::urgency(*reckoned, today, m_law, m_calendar), urgency);
}

void TestAfterwards::explainsTheMockedCase()
{
    const auto events = extended(consulted(received("2026-09-18"), "2026-09-28", "", "2026-10-16"),
                                 20, "2026-11-03");
    const auto ledger = dayLedger(events, on("2026-11-23"), m_law, m_calendar);
    QStringList lines;
    for (const LedgerSegment &part : ledger->segments) {
        lines.append(QStringList{segmentName(part.kind), isoDate(part.first), isoDate(part.last),
                                 QString::number(part.counted), QString::number(part.excluded),
                                 QString::number(part.running), part.citation}
                         .join(u' '));
    }
    const QStringList expected{
        u"received 2026-09-18 2026-09-18 0 0 0 regulation.31"_s,
        u"counted 2026-09-20 2026-09-28 6 0 6 regulation.33.2"_s,
        u"consultation 2026-09-29 2026-10-16 0 10 6 regulation.33.3"_s,
        u"counted 2026-10-19 2026-11-05 14 0 20 regulation.33.2"_s,
        u"extended 2026-11-06 2026-12-03 20 0 40 regulation.33.2"_s,
    };
    QCOMPARE(lines, expected);
    QStringList tagged;
    for (const LedgerDay &day : ledger->days) {
        if (!day.tags.isEmpty())
            tagged.append(day.date.toString(u"MM-dd") + day.tags);
    }
    QCOMPARE(tagged.join(u' '), u"09-18收 09-28送 10-16回 11-03延 11-05原 12-03限"_s);
    const LedgerDay &sunday = ledger->days.at(2);
    QVERIFY(sunday.makeUp && sunday.running == 1 && sunday.holiday == u"国庆节");
    const auto day = [&](const char *date) {
        return *std::ranges::find(ledger->days, on(date), &LedgerDay::date);
    };
    QCOMPARE(day("2026-10-01").citation, u"rest.holiday"_s);
    QCOMPARE(day("2026-10-24").citation, u"rest.weekend"_s);
    QCOMPARE(std::ranges::count(ledger->days, true, &LedgerDay::inExtension), 20);
    QVERIFY(!day("2026-11-05").inExtension && day("2026-11-06").inExtension);
}

void TestAfterwards::explainsRestarts()
{
    const auto events = charged(supplemented(received("2021-03-01"), "2021-03-10", "2021-03-19"),
                                "2021-03-25", "2021-03-25", "2021-04-02");
    const auto ledger = dayLedger(events, on("2021-05-01"), m_law, m_calendar);
    QStringList kinds;
    for (const LedgerSegment &part : ledger->segments)
        kinds.append(segmentName(part.kind));
    QCOMPARE(kinds.join(u' '),
             u"received superseded awaiting_supplement superseded awaiting_fee counted"_s);
    const auto starts = std::ranges::count(ledger->days, DayUse::Start, &LedgerDay::use);
    QCOMPARE(starts, 3);
    QCOMPARE(std::ranges::count(ledger->days, DayUse::Counted, &LedgerDay::use), 20);
    const auto paid = std::ranges::find(ledger->days, on("2021-04-02"), &LedgerDay::date);
    QCOMPARE(paid->citation, u"fees.6"_s);
    QCOMPARE(paid->running, 0);
}

void TestAfterwards::explainsALateLetter()
{
    const auto events = consulted(received("2021-03-01"), "2021-03-30", "", "2021-04-01");
    const auto ledger = dayLedger(events, on("2021-05-01"), m_law, m_calendar);
    QCOMPARE(std::ranges::count(ledger->days, DayUse::Counted, &LedgerDay::use), 20);
    QCOMPARE(std::ranges::count(ledger->days, DayUse::Excluded, &LedgerDay::use),
             ledger->deadline.excluded);
    QCOMPARE(ledger->days.back().date, ledger->deadline.date);
}

void TestAfterwards::explains_data()
{
    QTest::addColumn<ClockEvents>("events");
    QTest::addColumn<QStringList>("segments");
    QTest::addRow("delayed") << delayed(march, "2021-04-01")
                             << QStringList{u"received 03-01 03-01 0 0 0 regulation.31"_s,
                                            u"counted 03-02 03-29 20 0 20 regulation.33.2"_s,
                                            u"delayed 03-30 04-01 0 0 20 regulation.35"_s};
    QTest::addRow("restarted twice, a letter before")
        << charged(supplemented(consulted(march, "2021-03-03", "", "2021-03-05"), "2021-03-10",
                                "2021-03-19"),
                   "2021-03-25", "2021-03-25", "2021-04-02")
        << QStringList{u"received 03-01 03-01 0 0 0 regulation.31"_s,
                       u"superseded 03-02 03-03 0 0 2 regulation.33.2"_s,
                       u"consultation 03-04 03-05 0 2 2 regulation.33.3"_s,
                       u"superseded 03-08 03-10 0 0 5 regulation.33.2"_s,
                       u"awaiting_supplement 03-11 03-19 0 6 0 regulation.30"_s,
                       u"superseded 03-22 03-25 0 0 4 regulation.33.2"_s,
                       u"awaiting_fee 03-26 04-02 0 5 0 fees.6"_s,
                       u"counted 04-06 04-30 20 0 20 regulation.33.2"_s};
    QTest::addRow("answered anew") << redone(revoked, "2021-03-01", 3)
                                   << QStringList{u"redo 03-01 03-01 0 0 0 review1999.28"_s,
                                                  u"counted 03-02 03-04 3 0 3 review1999.28"_s};
    QTest::addRow("answered anew by judgment")
        << redone(revoked, "2021-03-01", 0, PeriodUnit::WorkingDay, true)
        << QStringList{u"redo 03-01 03-01 0 0 0 litigation.70"_s,
                       u"counted 03-02 03-29 20 0 20 regulation.33.2"_s};
    QTest::addRow("two letters that touch, and one inside")
        << consulted(consulted(consulted(march, "2021-03-08", "", "2021-03-12"), "2021-03-12", "",
                               "2021-03-16"),
                     "2021-03-09", "", "2021-03-10")
        << QStringList{u"received 03-01 03-01 0 0 0 regulation.31"_s,
                       u"counted 03-02 03-08 5 0 5 regulation.33.2"_s,
                       u"consultation 03-09 03-16 0 6 5 regulation.33.3"_s,
                       u"counted 03-17 04-07 15 0 20 regulation.33.2"_s};
}

void TestAfterwards::explains()
{
    QFETCH(ClockEvents, events);
    QFETCH(QStringList, segments);
    const auto ledger = dayLedger(events, on("2021-12-31"), m_law, m_calendar);
    QStringList lines;
    for (const LedgerSegment &part : ledger->segments) {
        lines.append(QStringList{segmentName(part.kind), part.first.toString(u"MM-dd"),
                                 part.last.toString(u"MM-dd"), QString::number(part.counted),
                                 QString::number(part.excluded), QString::number(part.running),
                                 part.citation}
                         .join(u' '));
    }
    QCOMPARE(lines, segments);
}

void TestAfterwards::tagsItsDays_data()
{
    QTest::addColumn<ClockEvents>("events");
    QTest::addColumn<QString>("tags");
    QTest::addRow("nothing happened") << march << u"03-01收 03-29限"_s;
    QTest::addRow("extended by a day")
        << extended(march, 1, "2021-03-29") << u"03-01收 03-29延原 03-30限"_s;
    QTest::addRow("a restart shows where it would have ended")
        << supplemented(march, "2021-03-10", "2021-03-19")
        << u"03-01收 03-10补 03-19补 03-29原 04-19限"_s;
    QTest::addRow("a restart and an extension show that of the restart")
        << extended(supplemented(march, "2021-03-10", "2021-03-19"), 1, "2021-03-19")
        << u"03-01收 03-10补 03-19补延 04-19原 04-20限"_s;
    QTest::addRow("two letters of a day")
        << consulted(consulted(march, "2021-03-08", "2021-03-09", "2021-03-10"), "2021-03-08",
                     "2021-03-09", "2021-03-10")
        << u"03-01收 03-08送 03-09达 03-10回 03-31限"_s;
    QTest::addRow("noticed, reached and paid at once")
        << charged(march, "2021-03-19", "2021-03-19", "2021-03-19")
        << u"03-01收 03-19告达缴 03-29原 04-19限"_s;
    QTest::addRow("answered anew") << redone(revoked, "2021-03-01") << u"03-01重 03-29限"_s;
}

void TestAfterwards::tagsItsDays()
{
    QFETCH(ClockEvents, events);
    QFETCH(QString, tags);
    const auto ledger = dayLedger(events, on("2021-12-31"), m_law, m_calendar);
    QStringList tagged;
    for (const LedgerDay &day : ledger->days) {
        if (!day.tags.isEmpty())
            tagged.append(day.date.toString(u"MM-dd") + day.tags);
    }
    QCOMPARE(tagged.join(u' '), tags);
}

void TestAfterwards::aSuitMayReachFurtherThanTheSchedule()
{
    const auto dates = remedyDates(on("2026-09-01"), on("2026-09-01"), u"A2"_s, m_law, m_calendar);
    QCOMPARE(dates->reviewBy, on("2026-11-02"));
    QVERIFY(dates->tentative);
    QVERIFY(
        !remedyDates(on("2026-09-01"), on("2026-09-01"), u"B1"_s, m_law, m_calendar)->tentative);
}

QTEST_GUILESS_MAIN(TestAfterwards)
#include "tst_afterwards.moc"
