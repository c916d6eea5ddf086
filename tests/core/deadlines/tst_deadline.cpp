#include "core/deadlines/remedy.h"
#include "tests/core/deadlines/clockcases.h"
#include "tests/fakes/changedlaw.h"

#include <QTest>

class TestDeadline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reckons_data();
    void reckons();
    void reckonsAsTheSharedVectorsSay();
    void keepsTheOriginalDate();
    void alarmsRunOnTheEarlierDay();
    void refuses_data();
    void refuses();
    void asksTheLawOnlyForWhatRuns();

private:
    Law m_law = *Law::shipped();
    WorkCalendar m_calendar = *shippedCalendar();
};

void TestDeadline::reckons_data()
{
    QTest::addColumn<ClockEvents>("events");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const ClockEvents &events, const char *answer,
                        const char *asOf = "2027-12-31") {
        QTest::addRow("%s", name) << events << on(asOf) << QString::fromLatin1(answer);
    };
    const auto march = received("2021-03-01");
    const auto april = received("2021-04-12");
    row("D05 nothing happened", received("2021-04-09"), "2021-05-10 2021-04-09 0 0 - - - running");
    row("D22 received on a day off", received("2021-05-01"),
        "2021-06-01 2021-05-01 0 0 - - - running");
    row("D28 confirmed in time", submitted(received("2021-05-06"), "2021-05-01"),
        "2021-06-02 2021-05-06 0 0 - - - running");
    row("confirmed late", submitted(received("2021-05-07"), "2021-05-01"),
        "2021-06-03 2021-05-07 0 0 - - - running confirmed_late");
    row("the last day of the old law", received("2019-05-14"),
        "2019-06-04 2019-05-14 0 0 - - - running");
    row("the first day of the new law", received("2019-05-15"),
        "2019-06-13 2019-05-15 0 0 - - - running");
    row("tentative", received("2026-12-10"), "2027-01-08 2026-12-10 0 0 - - - running tentative");

    row("D36 supplement noticed on the seventh day",
        supplemented(march, "2021-03-10", "2021-03-19"), "2021-04-19 2021-03-19 0 0 - - - running");
    row("D37", supplemented(received("2021-09-13"), "2021-09-18", "2021-09-30"),
        "2021-11-03 2021-09-30 0 0 - - - running");
    row("D38", supplemented(received("2023-01-10"), "2023-01-19", "2023-01-28"),
        "2023-02-23 2023-01-28 0 0 - - - running");
    row("D39", supplemented(received("2025-12-22"), "2025-12-30", "2026-01-08"),
        "2026-02-05 2026-01-08 0 0 - - - running");
    row("no day of notice counts as in time", supplemented(march, "", "2021-03-19"),
        "2021-04-19 2021-03-19 0 0 - - - running");
    row("noticed on the eighth day, received", supplemented(march, "2021-03-11", "2021-03-19"),
        "2021-03-29 2021-03-01 0 0 - 2021-04-19 - running supplement_notice_late");
    row("noticed late, and extended: the original, literally",
        extended(supplemented(march, "2021-03-11", "2021-03-19"), 20, "2021-03-24"),
        "2021-03-29 2021-03-01 0 0 - 2021-05-18 - running supplement_notice_late");
    row("noticed late, not received", supplemented(march, "2021-03-11", ""),
        "2021-03-29 2021-03-01 0 0 - - - awaiting_supplement supplement_notice_late");
    row("noticed in time, not received", supplemented(march, "2021-03-10", ""),
        "2021-03-29 2021-03-01 0 0 - - - awaiting_supplement");
    row("noticed late, but paid afterwards on a notice within the original period",
        charged(supplemented(march, "2021-03-11", "2021-03-19"), "2021-03-29", "2021-03-29",
                "2021-04-02"),
        "2021-04-30 2021-04-02 0 0 2021-04-26 - - running supplement_notice_late");
    row("noticed late, and the fee after the original period",
        charged(supplemented(march, "2021-03-11", "2021-03-19"), "2021-03-30", "2021-03-30",
                "2021-04-02"),
        "2021-03-29 2021-03-01 0 0 2021-04-27 2021-04-30 - running supplement_notice_late "
        "fee_notice_late");

    row("D40 third party replied", consulted(march, "2021-03-08", "", "2021-03-22"),
        "2021-04-13 2021-03-01 10 0 - - - running");
    row("D41 third party silent", consulted(april, "2021-04-19", "2021-04-21", ""),
        "2021-06-03 2021-04-12 17 0 - - - running");
    row("a letter without proof of delivery", consulted(april, "2021-04-19", "", ""),
        "2021-05-11 2021-04-12 0 0 - - - running consultation_undelivered");
    row("D42 two that overlap",
        consulted(consulted(received("2022-03-07"), "2022-03-14", "", "2022-03-25"), "2022-03-18",
                  "", "2022-04-08"),
        "2022-04-28 2022-03-07 18 0 - - - running");
    row("D43 two that touch",
        consulted(consulted(received("2022-03-07"), "2022-03-14", "", "2022-03-25"), "2022-03-25",
                  "", "2022-04-08"),
        "2022-04-28 2022-03-07 18 0 - - - running");
    row("D44 two apart, told in the other order",
        consulted(consulted(received("2022-03-07"), "2022-03-21", "", "2022-03-25"), "2022-03-10",
                  "", "2022-03-15"),
        "2022-04-14 2022-03-07 7 0 - - - running");
    row("D45 over the National Day",
        consulted(received("2023-09-18"), "2023-09-27", "", "2023-10-11"),
        "2023-10-30 2023-09-18 6 0 - - - running");
    row("D46 sent and returned the same day",
        consulted(received("2024-03-04"), "2024-03-11", "", "2024-03-11"),
        "2024-04-01 2024-03-04 0 0 - - - running");
    row("D47 third party and extension",
        extended(consulted(received("2024-03-04"), "2024-03-11", "", "2024-03-29"), 20),
        "2024-05-21 2024-03-04 14 20 - - - running");
    row("D50 a pause before the supplement",
        supplemented(consulted(received("2025-03-03"), "2025-03-05", "", "2025-03-07"),
                     "2025-03-04", "2025-03-17"),
        "2025-04-15 2025-03-17 0 0 - - - running consultation_before_reset");
    row("a pause clipped by the supplement",
        supplemented(consulted(received("2025-03-03"), "2025-03-05", "", "2025-03-19"),
                     "2025-03-04", "2025-03-17"),
        "2025-04-17 2025-03-17 2 0 - - - running");
    row("a reply on the last day of its period",
        consulted(april, "2021-04-19", "2021-04-21", "2021-05-13"),
        "2021-06-03 2021-04-12 17 0 - - - running");
    row("a reply a day later", consulted(april, "2021-04-19", "2021-04-21", "2021-05-14"),
        "2021-06-03 2021-04-12 17 0 - - - running consultation_reply_late");
    row("open, as if answered today", consulted(april, "2021-04-19", "2021-04-21", ""),
        "2021-05-14 2021-04-12 3 0 - - 2021-06-03 paused", "2021-04-22");
    row("open, asked before it was sent", consulted(april, "2021-04-19", "2021-04-21", ""),
        "2021-05-11 2021-04-12 0 0 - - 2021-06-03 paused", "2021-04-01");
    row("open on the day before its end", consulted(april, "2021-04-19", "2021-04-21", ""),
        "2021-06-02 2021-04-12 16 0 - - 2021-06-03 paused", "2021-05-12");
    row("closed on the day of its end", consulted(april, "2021-04-19", "2021-04-21", ""),
        "2021-06-03 2021-04-12 17 0 - - - running", "2021-05-13");
    row("sent after the last day", consulted(march, "2021-03-30", "", "2021-04-01"),
        "2021-03-31 2021-03-01 2 0 - - - running consultation_after_deadline");

    row("D48 extended by 20", extended(received("2021-09-15"), 20),
        "2021-11-16 2021-09-15 0 20 - - - running");
    row("D49 extended by 10", extended(received("2026-01-26"), 10),
        "2026-03-13 2026-01-26 0 10 - - - running");
    row("extended on the last day", extended(march, 1, "2021-03-29"),
        "2021-03-30 2021-03-01 0 1 - - - running");
    row("extended a day later", extended(march, 1, "2021-03-30"),
        "2021-03-30 2021-03-01 0 1 - - - running extension_notice_late");
    row("extended before the supplement",
        extended(supplemented(march, "2021-03-10", "2021-03-19"), 20, "2021-03-18"),
        "2021-04-19 2021-03-19 0 0 - - - running extension_before_reset");
    row("extended on the day of the supplement",
        extended(supplemented(march, "2021-03-10", "2021-03-19"), 20, "2021-03-19"),
        "2021-05-18 2021-03-19 0 20 - - - running");
    row("15 + 15 days of the old law", extended(received("2019-03-01"), 15),
        "2019-04-15 2019-03-01 0 15 - - - running");

    row("D51 paid", charged(march, "2021-03-19", "2021-03-19", "2021-04-02"),
        "2021-04-30 2021-04-02 0 0 2021-04-19 - - running");
    row("D52 paid", charged(received("2025-01-06"), "2025-01-20", "2025-01-20", "2025-02-07"),
        "2025-03-06 2025-02-07 0 0 2025-02-21 - - running");
    row("D53 paid", charged(received("2026-09-01"), "2026-09-21", "2026-09-21", "2026-10-09"),
        "2026-11-05 2026-10-09 0 0 2026-10-26 - - running");
    row("paid on the last day", charged(march, "2021-03-19", "2021-03-19", "2021-04-19"),
        "2021-05-18 2021-04-19 0 0 2021-04-19 - - running");
    row("paid a day later", charged(march, "2021-03-19", "2021-03-19", "2021-04-20"),
        "2021-03-29 2021-03-01 0 0 2021-04-19 2021-05-19 - abandoned payment_late");
    row("S4 unpaid on the last day", charged(march, "2021-03-19", "2021-03-19", ""),
        "2021-03-29 2021-03-01 0 0 2021-04-19 - - awaiting_fee", "2021-04-19");
    row("S4 unpaid the day after", charged(march, "2021-03-19", "2021-03-19", ""),
        "2021-03-29 2021-03-01 0 0 2021-04-19 - - abandoned", "2021-04-20");
    row("a fee notice without proof of delivery is never abandoned",
        charged(march, "2021-03-19", "", ""),
        "2021-03-29 2021-03-01 0 0 - - - awaiting_fee fee_undelivered");
    row("paid without proof of delivery", charged(march, "2021-03-19", "", "2021-04-02"),
        "2021-04-30 2021-04-02 0 0 - - - running fee_undelivered");
    row("a fee notice on the last day", charged(march, "2021-03-29", "2021-03-29", "2021-04-02"),
        "2021-04-30 2021-04-02 0 0 2021-04-26 - - running");
    row("a fee notice a day later", charged(march, "2021-03-30", "2021-03-30", "2021-04-02"),
        "2021-04-30 2021-04-02 0 0 2021-04-27 - - running fee_notice_late");
    row("supplement, then payment: the later is the base",
        charged(supplemented(march, "2021-03-10", "2021-03-19"), "2021-03-25", "2021-03-25",
                "2021-04-02"),
        "2021-04-30 2021-04-02 0 0 2021-04-23 - - running");
    row("abandoned goes before all",
        charged(supplemented(consulted(march, "2021-03-08", "2021-03-09", ""), "2021-03-10", ""),
                "2021-03-19", "2021-03-19", ""),
        "2021-04-21 2021-03-01 16 0 2021-04-19 - - abandoned");
    row("awaiting payment goes before the supplement",
        charged(supplemented(march, "2021-03-10", ""), "2021-03-19", "", ""),
        "2021-03-29 2021-03-01 0 0 - - - awaiting_fee fee_undelivered");
    row("awaiting the supplement goes before the pause",
        supplemented(consulted(march, "2021-03-08", "2021-03-09", ""), "2021-03-10", ""),
        "2021-03-31 2021-03-01 2 0 - - 2021-04-21 awaiting_supplement", "2021-03-10");
}

void TestDeadline::reckons()
{
    QFETCH(ClockEvents, events);
    QFETCH(QDate, asOf);
    QFETCH(QString, answer);
    const auto reckoned = deadline(events, asOf, m_law, m_calendar);
    QVERIFY(reckoned);
    QCOMPARE(told(*reckoned), answer);
    const auto ledger = dayLedger(events, asOf, m_law, m_calendar);
    QCOMPARE(ledger->deadline, *reckoned);
}

void TestDeadline::reckonsAsTheSharedVectorsSay()
{
    QFile file{QStringLiteral(TEST_DATA "/rules.json")};
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll())[u"vectors"].toArray()) {
        const QJsonValue expect = value[u"expect"];
        const QString kind = value[u"kind"].toString();
        if (kind == u"review60" || kind == u"suit6m") {
            const QDate served = *parseDate(value[u"served"].toString());
            const auto dates = remedyDates(served, served, u"A2"_s, m_law, m_calendar);
            const bool review = kind == u"review60";
            QCOMPARE(isoDate(review ? dates->reviewBy : dates->suitBy),
                     expect[review ? u"reviewBy" : u"suitBy"].toString());
            ++rows;
        }
    }
    QCOMPARE(rows, 4);
}

void TestDeadline::keepsTheOriginalDate()
{
    const auto events =
        extended(consulted(received("2021-03-01"), "2021-03-08", "", "2021-03-22"), 20);
    QCOMPARE(deadline(events, on("2021-03-30"), m_law, m_calendar)->original, on("2021-03-29"));
    QCOMPARE(remainingDays(on("2021-03-26"), on("2021-03-29"), m_calendar), 1);
    QCOMPARE(remainingDays(on("2021-03-29"), on("2021-03-29"), m_calendar), 0);
    QCOMPARE(remainingDays(on("2021-03-31"), on("2021-03-29"), m_calendar), -2);
}

/// R-REQ-5a: both days of a receipt that was confirmed later.
void TestDeadline::alarmsRunOnTheEarlierDay()
{
    ClockEvents events{.received = {2021, 5, 6}, .submitted = {2021, 4, 30}};
    const auto due = deadline(events, {2021, 5, 6}, m_law, m_calendar).value();
    QCOMPARE(due.date, (QDate{2021, 6, 2}));
    QCOMPARE(due.ifSubmitted, (QDate{2021, 6, 1}));
    QCOMPARE(due.alarm(), due.ifSubmitted);
    QCOMPARE(urgency(due, {2021, 6, 2}, m_law, m_calendar), Urgency::Overdue);
    events.submitted = {2021, 5, 1}; // a day off: counting begins on the same day
    QVERIFY(deadline(events, {2021, 5, 6}, m_law, m_calendar)->ifSubmitted ==
            m_calendar.add({2021, 5, 1}, 20)->date);
    events.supplement = {{2021, 5, 7}, {2021, 5, 10}}; // a new start ends the doubt
    QVERIFY(!deadline(events, {2021, 5, 10}, m_law, m_calendar)->ifSubmitted.isValid());
    events = {.received = {2021, 5, 6}, .submitted = {2021, 5, 6}};
    QVERIFY(!deadline(events, {2021, 5, 6}, m_law, m_calendar)->ifSubmitted.isValid());
}

void TestDeadline::refuses_data()
{
    QTest::addColumn<ClockEvents>("events");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const ClockEvents &events, const char *refusal) {
        QTest::addRow("%s", name) << events << QString::fromLatin1(refusal);
    };
    const auto march = received("2021-03-01");
    row("nothing received", {}, "missing_member received");
    row("before any law", received("2008-04-30"), "no_law_for_date answer 2008-04-30");
    row("a fee before its law", charged(received("2020-12-31"), "", "", ""),
        "no_law_for_date payment 2020-12-31");
    row("submitted after receipt", submitted(march, "2021-03-02"),
        "impossible_order submitted received");
    row("supplement before receipt", supplemented(march, "", "2021-02-26"),
        "impossible_order received supplement.received");
    row("supplement before its notice", supplemented(march, "2021-03-05", "2021-03-04"),
        "impossible_order supplement.noticed supplement.received");
    row("notice before receipt", supplemented(march, "2021-02-26", ""),
        "impossible_order received supplement.noticed");
    row("letter before receipt", consulted(march, "2021-02-26", "", ""),
        "impossible_order received consultations.sent");
    row("a letter never sent", consulted(march, "", "", "2021-03-05"),
        "missing_member consultations.sent");
    row("returned before sent", consulted(march, "2021-03-05", "", "2021-03-04"),
        "impossible_order consultations.sent consultations.returned");
    row("reached before sent", consulted(march, "2021-03-05", "2021-03-04", ""),
        "impossible_order consultations.sent consultations.reached");
    row("returned before reached", consulted(march, "2021-03-05", "2021-03-08", "2021-03-07"),
        "impossible_order consultations.reached consultations.returned");
    row("extension before receipt", extended(march, 5, "2021-02-26"),
        "impossible_order received extension.noticed");
    row("extension of nothing", extended(march, 0), "out_of_range extension.days");
    row("21 days", extended(march, 21), "extension_too_long 20");
    row("16 days under the old law", extended(received("2019-03-01"), 16), "extension_too_long 15");
    row("fee before receipt", charged(march, "2021-02-26", "", ""),
        "impossible_order received fee.noticed");
    row("fee reached before noticed", charged(march, "2021-03-05", "2021-03-04", ""),
        "impossible_order fee.noticed fee.reached");
    row("paid before noticed", charged(march, "2021-03-05", "", "2021-03-04"),
        "impossible_order fee.noticed fee.paid");
    row("paid before reached", charged(march, "2021-03-05", "2021-03-09", "2021-03-08"),
        "impossible_order fee.reached fee.paid");
    row("beyond the calendar", received("2100-12-20"), "date_out_of_range 2100-12-20");
}

void TestDeadline::refuses()
{
    QFETCH(ClockEvents, events);
    QFETCH(QString, refusal);
    const auto reckoned = deadline(events, on("2021-06-01"), m_law, m_calendar);
    QVERIFY(!reckoned);
    QCOMPARE((QStringList{codeName(reckoned.error().code)} + reckoned.error().args).join(u' '),
             refusal);
    QVERIFY(!dayLedger(events, on("2021-06-01"), m_law, m_calendar));
}

void TestDeadline::asksTheLawOnlyForWhatRuns()
{
    const auto law = changedLaw(QStringLiteral("periods"), [](QJsonArray &lines) {
        for (auto line = lines.begin(); line != lines.end();)
            line =
                (*line)[u"kind"] == QStringLiteral("consultation") ? lines.erase(line) : line + 1;
    });
    QVERIFY(law);
    const auto march = received("2021-03-01");
    QVERIFY(deadline(march, on("2021-06-01"), *law, m_calendar));
    const auto asked =
        deadline(consulted(march, "2021-03-05", "", ""), on("2021-06-01"), *law, m_calendar);
    QVERIFY(!asked);
    QCOMPARE(codeName(asked.error().code), QStringLiteral("no_law_for_date"));
}

QTEST_GUILESS_MAIN(TestDeadline)
#include "tst_deadline.moc"
