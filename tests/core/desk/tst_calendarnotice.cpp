// Loading a holiday notice (R-CAL-1, R-CAL-2, R-CLD-1).
#include "core/base/date.h"
#include "core/desk/calendarnotice.h"
#include "tests/core/requests/guardoffice.h"

#include <QSignalSpy>
#include <QtTest>

class TestCalendarNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPromisedDayStaysAsACeiling();
    void theCeilingMovesWithWhatTheClockGains();
    void theCeilingEndsWithItsBase();
    void anEarlierDayBinds();
    void aTentativeDateSettles();
    void theSameNumberReplaces();
    void whatTheTableMustSay_data();
    void whatTheTableMustSay();
    void onlyTheHeadLoads();

private:
    static QByteArray table(std::initializer_list<const char *> days,
                            const char *number = "临时通知")
    {
        QByteArray text = "date,kind,name,notice\n";
        for (const char *day : days)
            text += QByteArray{day} + ",临时," + number + '\n';
        return text;
    }
    static void load(DeskFixture &f, const QByteArray &notice)
    {
        const auto preview = f.headDesk.previewNotice(notice);
        QVERIFY(preview);
        QVERIFY(f.headDesk.loadNotice(*preview));
        QVERIFY(f.desk.followCalendar());
    }
};

namespace {
const QDate promised{2021, 5, 11}; // 20 working days from 2021-04-12
}

void TestCalendarNotice::aPromisedDayStaysAsACeiling()
{
    WorkflowOffice f;
    QVERIFY(f.desk.issueLetter(f.file(f.id), letterForm(2)));
    Intake quiet;
    quiet.request = {.received = {2021, 4, 12}, .subject = u"另一件"_s};
    const RequestId untold = f.desk.registerRequest(quiet).value();
    QSignalSpy followed{&f.headDesk, &Desk::calendarChanged};
    load(f, table({"2021-04-29,off", "2021-04-30,off"}));
    QCOMPARE(followed.size(), 1);
    QCOMPARE(f.due(f.id), promised);
    QCOMPARE(f.due(untold), (QDate{2021, 5, 13}));
    const auto ledger = f.desk.ledger(f.file(f.id)).value();
    QVERIFY(std::ranges::find(ledger.deadline.warnings, DeadlineWarning::PromisedEarlier) !=
            ledger.deadline.warnings.end());
    QCOMPARE(ledger.days.back().date, promised);
    QCOMPARE(ledger.days.back().running, 18); // two of the twenty were lost to the promise
    QCOMPARE(f.now().promisedUntil, promised);
}

void TestCalendarNotice::theCeilingMovesWithWhatTheClockGains()
{
    WorkflowOffice f;
    QVERIFY(f.desk.issueLetter(f.file(f.id), letterForm(2)));
    load(f, table({"2021-04-29,off", "2021-04-30,off"}));
    QVERIFY(f.act(Step::Accept));
    QVERIFY(f.act(Step::Extend,
                  {{u"days"_s, u"5"_s}, {u"approver"_s, f.head.name}, {u"reason"_s, u"材料多"_s}}));
    QCOMPARE(f.due(f.id), f.desk.calendar().add(promised, 5)->date);
}

void TestCalendarNotice::theCeilingEndsWithItsBase()
{
    WorkflowOffice f;
    QVERIFY(f.desk.issueLetter(f.file(f.id), letterForm(2)));
    load(f, table({"2021-04-29,off"}));
    ClockEvents events = clockEvents(f.file(f.id));
    events.supplement = {{2021, 4, 14}, {2021, 4, 20}};
    const auto due = deadline(events, {2021, 4, 20}, f.law, f.desk.calendar()).value();
    QCOMPARE(due.date, f.desk.calendar().add({2021, 4, 20}, 20)->date);
}

void TestCalendarNotice::anEarlierDayBinds()
{
    WorkflowOffice f;
    QVERIFY(f.desk.issueLetter(f.file(f.id), letterForm(2)));
    load(f, table({"2021-04-17,work"}));
    QCOMPARE(f.due(f.id), (QDate{2021, 5, 10}));
    QVERIFY(!f.now().promisedUntil.isValid());
}

/// R-CAL-2: receipt 2026-12-10 gives 2027-01-08 until the notice of 2027 is there.
void TestCalendarNotice::aTentativeDateSettles()
{
    DeskFixture f{{2026, 12, 10}};
    Intake intake;
    intake.request = {.received = {2026, 12, 10}, .subject = u"年度预算"_s};
    const RequestId id = f.desk.registerRequest(intake).value();
    const auto before = f.desk.ledger(f.file(id)).value().deadline;
    QVERIFY(before.tentative);
    QCOMPARE(before.date, (QDate{2027, 1, 8}));
    QByteArray year = "date,kind,name,notice,issued\n";
    for (const char *day : {"2027-01-01,off", "2027-01-02,off", "2027-01-03,off", "2027-01-04,off"})
        year += QByteArray{day} + ",元旦,国办发明电〔2026〕1号,2026-11-05\n";
    load(f, year);
    const auto after = f.desk.ledger(f.file(id)).value().deadline;
    QVERIFY(!after.tentative);
    QCOMPARE(after.date, (QDate{2027, 1, 11}));
    QCOMPARE(f.desk.calendar().coveredUntil(), (QDate{2027, 12, 31}));
    QCOMPARE(f.desk.calendar().notices().back().issued, (QDate{2026, 11, 5}));
    // Whoever opens the office next reckons by it too.
    const auto opened = officeCalendar(f.office, f.calendar).value();
    QVERIFY(!opened.isWorkday({2027, 1, 4}));
}

void TestCalendarNotice::theSameNumberReplaces()
{
    DeskFixture f;
    load(f, table({"2021-04-29,off", "2021-04-30,off"}));
    load(f, table({"2021-04-30,off"}));
    QVERIFY(f.desk.calendar().isWorkday({2021, 4, 29}));
    QVERIFY(!f.desk.calendar().isWorkday({2021, 4, 30}));
    const auto again = f.headDesk.previewNotice(table({"2021-04-30,off"}));
    QVERIFY(!again);
    QCOMPARE(again.error().args.value(0), u"calendar_notice_known"_s);
}

void TestCalendarNotice::whatTheTableMustSay_data()
{
    QTest::addColumn<QByteArray>("notice");
    const QByteArray head = "date,kind,name,notice\n";
    QTest::addRow("nothing") << QByteArray{};
    QTest::addRow("no rows") << head;
    QTest::addRow("no number") << head + "2021-04-29,off,临时,\n";
    QTest::addRow("no such day") << head + "2021-02-30,off,临时,甲\n";
    QTest::addRow("no such kind") << head + "2021-04-29,rest,临时,甲\n";
    QTest::addRow("a day twice") << head + "2021-04-29,off,临时,甲\n2021-04-29,work,临时,甲\n";
    QTest::addRow("years apart") << head + "2019-04-29,off,临时,甲\n2021-04-29,off,临时,甲\n";
    QTest::addRow("a broken row") << head + "2021-04-29,off,临时,甲\n2021-04-30,off\n";
    QTest::addRow("no UTF-8") << head + "2021-04-29,off,\xc1\xd9,甲\n";
}

void TestCalendarNotice::whatTheTableMustSay()
{
    QFETCH(QByteArray, notice);
    DeskFixture f;
    const auto refused = f.headDesk.previewNotice(notice);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CalendarFileInvalid);
    QCOMPARE(f.office.all(Noun::CalendarNotice).value().size(), 0U);
}

void TestCalendarNotice::onlyTheHeadLoads()
{
    DeskFixture f;
    const auto preview = f.desk.previewNotice(table({"2021-04-29,off"})).value(); // anyone may look
    QCOMPARE(f.desk.loadNotice(preview).error().code, ErrorCode::NotPermitted);
}

QTEST_GUILESS_MAIN(TestCalendarNotice)
#include "tst_calendarnotice.moc"
