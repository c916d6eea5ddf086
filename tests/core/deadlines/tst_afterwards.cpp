// What follows from a deadline: remedies, urgency, and the ledger that explains it.
#include "core/deadlines/remedy.h"
#include "tests/core/deadlines/clockcases.h"

#include <QTest>

#include <algorithm>

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
    const auto march = received("2021-03-01"); // until Monday 2021-03-29
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

QTEST_GUILESS_MAIN(TestAfterwards)
#include "tst_afterwards.moc"
