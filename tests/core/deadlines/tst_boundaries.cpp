// The day on which a rule of the clock turns, and the one beside it: what tests/mutants/law.py
// found that no other row could tell from its neighbour.
#include "tests/core/deadlines/clockcases.h"

#include <QTest>

class TestBoundaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reckons_data();
    void reckons();
    void refuses_data();
    void refuses();
    void doubtsALateConfirmation_data();
    void doubtsALateConfirmation();

private:
    Law m_law = *Law::shipped();
    WorkCalendar m_calendar = *shippedCalendar();
};

namespace {
const auto march = received("2021-03-01"); // until Monday 2021-03-29
const auto april = received("2021-04-12"); // until Tuesday 2021-05-11
const auto revoked = received("2020-12-01");

void lettersAndExtensions(const auto &row)
{
    row("a letter on the last day", consulted(march, "2021-03-29", "", "2021-04-01"),
        "2021-04-01 2021-03-01 3 0 - - - running");
    row("a letter sent and answered on the day of receipt",
        consulted(march, "2021-03-01", "", "2021-03-01"),
        "2021-03-29 2021-03-01 0 0 - - - running");
    row("a letter after the last day that never arrived", consulted(march, "2021-03-30", "", ""),
        "2021-03-29 2021-03-01 0 0 - - - running consultation_undelivered");
    row("a letter in the days that another one gained",
        consulted(consulted(march, "2021-03-25", "", "2021-03-29"), "2021-03-30", "", "2021-04-01"),
        "2021-04-02 2021-03-01 4 0 - - - running");
    row("a letter in the days of an extension",
        consulted(extended(march, 1, "2021-03-29"), "2021-03-30", "", "2021-04-01"),
        "2021-04-01 2021-03-01 2 1 - - - running");
    row("a letter and an extension on the day after the last: neither excuses the other",
        consulted(extended(march, 1, "2021-03-30"), "2021-03-30", "", "2021-04-01"),
        "2021-04-01 2021-03-01 2 1 - - - running consultation_after_deadline "
        "extension_notice_late");
    row("extended on the last day that a letter gained",
        extended(consulted(march, "2021-03-08", "", "2021-03-22"), 20, "2021-04-13"),
        "2021-05-12 2021-03-01 10 20 - - - running");
    row("a letter inside another one",
        consulted(consulted(march, "2021-03-08", "", "2021-03-22"), "2021-03-10", "", "2021-03-12"),
        "2021-04-13 2021-03-01 10 0 - - - running");
    row("a term that ends on the day of the supplement",
        supplemented(consulted(march, "2021-03-02", "2021-03-02", ""), "2021-03-10", "2021-03-23"),
        "2021-04-21 2021-03-23 0 0 - - - running consultation_before_reset", "2021-03-22");
}

void restarts(const auto &row)
{
    row("noticed late, not received: a letter counts",
        consulted(supplemented(march, "2021-03-11", ""), "2021-03-15", "", "2021-03-19"),
        "2021-04-02 2021-03-01 4 0 - - - awaiting_supplement supplement_notice_late");
    row("the old law set no days for the notice",
        supplemented(received("2019-03-01"), "2019-03-20", "2019-03-25"),
        "2019-04-16 2019-03-25 0 0 - - - running");
    row("nor for the confirmation", submitted(received("2019-03-05"), "2019-03-01"),
        "2019-03-26 2019-03-05 0 0 - - - running");
    row("paid on the day of a supplement that was noticed late",
        charged(supplemented(march, "2021-03-11", "2021-03-19"), "2021-03-19", "2021-03-19",
                "2021-03-19"),
        "2021-04-19 2021-03-19 0 0 2021-04-19 - - running supplement_notice_late");
    row("paid on the day before it came",
        charged(supplemented(march, "2021-03-11", "2021-03-19"), "2021-03-18", "2021-03-18",
                "2021-03-18"),
        "2021-03-29 2021-03-01 0 0 2021-04-16 2021-04-19 - running supplement_notice_late");
    row("a supplement after a late payment leaves no doubt",
        charged(supplemented(march, "2021-03-10", "2021-04-09"), "2021-03-05", "2021-03-05",
                "2021-04-06"),
        "2021-05-10 2021-04-09 0 0 2021-04-02 - - abandoned payment_late");
    row("a fee notice on the day of the supplement",
        charged(supplemented(march, "2021-03-10", "2021-03-30"), "2021-03-30", "2021-03-30",
                "2021-04-02"),
        "2021-04-30 2021-04-02 0 0 2021-04-27 - - running");
    row("a fee notice on the day of one that was noticed late",
        charged(supplemented(consulted(march, "2021-03-15", "", "2021-03-19"), "2021-03-11",
                             "2021-03-30"),
                "2021-03-30", "2021-03-30", "2021-04-02"),
        "2021-03-29 2021-03-01 0 0 2021-04-27 2021-04-30 - running supplement_notice_late "
        "consultation_before_reset fee_notice_late");
    row("a fee notice on the last day of an extension",
        charged(extended(march, 20, "2021-03-24"), "2021-04-26", "2021-04-26", ""),
        "2021-04-26 2021-03-01 0 20 2021-05-26 - - awaiting_fee", "2021-05-01");
    row("a fee notice on the last day that a letter gained",
        charged(consulted(march, "2021-03-08", "", "2021-03-22"), "2021-04-13", "2021-04-13", ""),
        "2021-04-13 2021-03-01 10 0 2021-05-12 - - awaiting_fee", "2021-05-01");
    row("a fee notice and an extension on the day after the last",
        charged(extended(march, 1, "2021-03-30"), "2021-03-30", "2021-03-30", ""),
        "2021-03-30 2021-03-01 0 1 2021-04-27 - - awaiting_fee extension_notice_late "
        "fee_notice_late",
        "2021-04-01");
}

/// R-CLD-1, and 条例第三十五条.
void promisesAndDelays(const auto &row)
{
    row("promised a day earlier", promised(march, "2021-03-26", "2021-03-01", 20),
        "2021-03-26 2021-03-01 0 0 - - - running promised_earlier");
    row("promised what it is", promised(march, "2021-03-29", "2021-03-01", 20),
        "2021-03-29 2021-03-01 0 0 - - - running");
    row("promised before a restart", promised(march, "2021-03-26", "2021-02-26", 20),
        "2021-03-29 2021-03-01 0 0 - - - running");
    row("promised, and a day gained since",
        extended(promised(march, "2021-03-26", "2021-03-01", 20), 1),
        "2021-03-29 2021-03-01 0 1 - - - running promised_earlier");
    row("promised, and a letter since",
        consulted(promised(april, "2021-05-10", "2021-04-12", 20), "2021-04-19", "2021-04-21", ""),
        "2021-05-13 2021-04-12 3 0 - - 2021-06-02 paused promised_earlier", "2021-04-22");
    row("delayed by a day", delayed(march, "2021-03-30"),
        "2021-03-30 2021-03-01 0 0 - - - running");
    row("delayed to a day before the last", delayed(march, "2021-03-26"),
        "2021-03-29 2021-03-01 0 0 - - - running");
    row("delayed into a year without a schedule", delayed(received("2026-12-01"), "2027-01-15"),
        "2027-01-15 2026-12-01 0 0 - - - running tentative");
    row("delayed, and a letter still out",
        delayed(consulted(april, "2021-04-19", "2021-04-21", ""), "2021-06-10"),
        "2021-06-10 2021-04-12 3 0 - - 2021-06-10 paused", "2021-04-22");
    row("extended in the days of a delay", extended(delayed(march, "2021-04-09"), 1, "2021-04-09"),
        "2021-04-09 2021-03-01 0 1 - - - running");
}

/// 责令重作 (rules §9, S16).
void answersAnew(const auto &row)
{
    row("anew, in the law's term", redone(revoked, "2021-03-01"),
        "2021-03-29 2021-03-01 0 0 - - - running");
    row("anew, within a day", redone(revoked, "2021-03-01", 1),
        "2021-03-02 2021-03-01 0 0 - - - running");
    row("anew, within ten calendar days: a Thursday",
        redone(revoked, "2021-03-01", 10, PeriodUnit::Day),
        "2021-03-11 2021-03-01 0 0 - - - running");
    row("anew, within calendar days that end on a Saturday",
        redone(revoked, "2021-03-01", 12, PeriodUnit::Day),
        "2021-03-15 2021-03-01 0 0 - - - running");
    row("anew, within a month", redone(revoked, "2021-03-01", 1, PeriodUnit::Month),
        "2021-04-01 2021-03-01 0 0 - - - running");
    row("anew, and a letter lengthens calendar days",
        consulted(redone(revoked, "2021-03-01", 10, PeriodUnit::Day), "2021-03-03", "",
                  "2021-03-05"),
        "2021-03-15 2021-03-01 2 0 - - - running");
    row("anew: how late the first receipt was confirmed is past",
        redone(submitted(received("2021-03-05"), "2021-03-01"), "2021-04-12"),
        "2021-05-11 2021-04-12 0 0 - - - running");
}
} // namespace

void TestBoundaries::reckons_data()
{
    QTest::addColumn<ClockEvents>("events");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const ClockEvents &events, const char *answer,
                        const char *asOf = "2027-12-31") {
        QTest::addRow("%s", name) << events << on(asOf) << QString::fromLatin1(answer);
    };
    lettersAndExtensions(row);
    restarts(row);
    promisesAndDelays(row);
    answersAnew(row);
}

void TestBoundaries::reckons()
{
    QFETCH(ClockEvents, events);
    QFETCH(QDate, asOf);
    QFETCH(QString, answer);
    const auto reckoned = deadline(events, asOf, m_law, m_calendar);
    QVERIFY(reckoned);
    QCOMPARE(told(*reckoned), answer);
}

void TestBoundaries::refuses_data()
{
    QTest::addColumn<ClockEvents>("events");
    QTest::addColumn<QString>("refusal");
    QTest::addRow("anew beyond the calendar")
        << redone(revoked, "2100-12-01", 6, PeriodUnit::Month) << u"date_out_of_range 2101-06-01"_s;
    QTest::addRow("anew before it was received")
        << redone(revoked, "2020-11-30") << u"impossible_order received redo.from"_s;
    QTest::addRow("anew before its law")
        << redone(received("2018-03-01"), "2019-05-14") << u"no_law_for_date redo 2019-05-14"_s;
    QTest::addRow("by judgment before its law")
        << redone(received("2018-03-01"), "2019-05-14", 0, PeriodUnit::WorkingDay, true)
        << u"no_law_for_date redo_by_judgment 2019-05-14"_s;
    QTest::addRow("delayed before its law") << delayed(received("2019-03-01"), "2019-08-01")
                                            << u"no_law_for_date reason_reply 2019-03-01"_s;
    QTest::addRow("delayed to a day before receipt")
        << delayed(march, "2021-02-26") << u"impossible_order received delayed_until"_s;
}

void TestBoundaries::refuses()
{
    QFETCH(ClockEvents, events);
    QFETCH(QString, refusal);
    const auto reckoned = deadline(events, on("2021-06-01"), m_law, m_calendar);
    QVERIFY(!reckoned);
    QCOMPARE((QStringList{codeName(reckoned.error().code)} + reckoned.error().args).join(u' '),
             refusal);
}

/// R-REQ-5a: the last day counted from the submission, while anything speaks for it.
void TestBoundaries::doubtsALateConfirmation_data()
{
    QTest::addColumn<ClockEvents>("events");
    QTest::addColumn<QDate>("ifSubmitted");
    const auto tuesday = submitted(received("2021-03-02"), "2021-03-01");
    QTest::addRow("a day later") << tuesday << on("2021-03-29");
    QTest::addRow("on a Saturday after the Friday: the same last day")
        << submitted(received("2021-03-06"), "2021-03-05") << QDate{};
    QTest::addRow("with an extension and a letter")
        << extended(consulted(tuesday, "2021-03-08", "", "2021-03-22"), 20) << on("2021-05-12");
    QTest::addRow("delayed to the last day, which is no delay")
        << delayed(tuesday, "2021-03-30") << on("2021-03-29");
    QTest::addRow("delayed by a day") << delayed(tuesday, "2021-03-31") << QDate{};
    QTest::addRow("answered anew from the day of receipt")
        << redone(tuesday, "2021-03-02") << QDate{};
    QTest::addRow("answered anew") << redone(tuesday, "2021-05-06") << QDate{};
}

void TestBoundaries::doubtsALateConfirmation()
{
    QFETCH(ClockEvents, events);
    QFETCH(QDate, ifSubmitted);
    QCOMPARE(deadline(events, on("2021-06-01"), m_law, m_calendar)->ifSubmitted, ifSubmitted);
}

QTEST_GUILESS_MAIN(TestBoundaries)
#include "tst_boundaries.moc"
