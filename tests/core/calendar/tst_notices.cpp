// How holiday notices are read, and what a calendar refuses of them.
#include "core/base/date.h"
#include "core/calendar/workcalendar.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QByteArray dayHead = "date,kind,name,notice\n";
const QByteArray noticeHead = "year,doc_number,issued,url\n";

QDate on(const char *text)
{
    return *parseDate(QString::fromLatin1(text));
}
HolidayNotice notice(int year, const QString &number, const char *issued,
                     std::vector<NoticeDay> days)
{
    return {year, number, on(issued), {}, std::move(days)};
}
/// Notices of 2000 with so many days in all.
std::vector<HolidayNotice> noticesWith(int days)
{
    const QDate first{1999, 1, 1};
    std::vector<HolidayNotice> notices;
    for (int left = days; left > 0; left -= 700) {
        HolidayNotice next = notice(2000, QString::number(left), "1999-11-01", {});
        for (int i = 0; i < std::min(left, 700); ++i)
            next.days.push_back({first.addDays(i), true, {}});
        notices.push_back(std::move(next));
    }
    return notices;
}
} // namespace

class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWritten();
    void readsWhatAnotherProgramSaved();
    void readsTheFirstAndTheLastYear();
    void refusesBadNotices_data();
    void refusesBadNotices();
    void letsTheLaterNoticeWin();
    void refusesContradictions();
    void takesDaysOfItsYearAndTheOneBefore_data();
    void takesDaysOfItsYearAndTheOneBefore();
    void refusesMoreDaysThanItCanNumber();
};

void TestNotices::readsWhatIsWritten()
{
    const auto read = readNotices(dayHead + "2026-02-17,off,春节,N1\n2026-02-28,work,春节,N1\n",
                                  noticeHead + "2026,N1,2025-11-04,https://a\n");
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t(1));
    const HolidayNotice &only = read->front();
    QCOMPARE(only.year, 2026);
    QCOMPARE(only.number, u"N1"_s);
    QCOMPARE(only.issued, on("2025-11-04"));
    QCOMPARE(only.url, u"https://a"_s);
    const std::vector<NoticeDay> days{{on("2026-02-17"), true, u"春节"_s},
                                      {on("2026-02-28"), false, u"春节"_s}};
    QCOMPARE(only.days, days);
}

/// A mark at the beginning, and lines that end as on Windows.
void TestNotices::readsWhatAnotherProgramSaved()
{
    QByteArray days = dayHead + "2026-02-17,off,春节,N1\n";
    QByteArray notices = noticeHead + "2026,N1,2025-11-04,x\n";
    const auto plain = readNotices(days, notices);
    for (QByteArray *each : {&days, &notices})
        *each = "\xEF\xBB\xBF" + each->replace("\n", "\r\n");
    const auto read = readNotices(days, notices);
    QVERIFY(plain && read);
    QCOMPARE(read->front().url, plain->front().url);
    QCOMPARE(read->front().days, plain->front().days);
    // The last line may go without an end.
    notices.chop(2);
    QCOMPARE(readNotices(days, notices)->front().url, plain->front().url);
}

void TestNotices::readsTheFirstAndTheLastYear()
{
    const auto read =
        readNotices(dayHead, noticeHead + "1990,N1,1989-11-04,x\n2100,N2,2099-11-04,x\n");
    QVERIFY(read);
    const auto calendar = WorkCalendar::fromNotices(*read);
    QVERIFY(!calendar->day(on("1990-06-01")).tentative);
    QVERIFY(calendar->day(on("1991-06-01")).tentative);
    QVERIFY(!calendar->day(on("2100-06-01")).tentative);
}

void TestNotices::refusesBadNotices_data()
{
    QTest::addColumn<QByteArray>("holidays");
    QTest::addColumn<QByteArray>("notices");
    QTest::addColumn<QString>("line");
    const QByteArray head = "date,kind,name,notice\n";
    const QByteArray heads = "year,doc_number,issued,url\n2026,N1,2025-11-04,x\n";
    const auto row = [](const char *name, const QByteArray &holidays, const QByteArray &notices,
                        const char *line) {
        QTest::addRow("%s", name) << holidays << notices << QString::fromLatin1(line);
    };
    row("a day that is none", head + "2026-02-30,off,x,N1\n", heads, "2");
    row("a word that is none", head + "2026-02-03,of,x,N1\n", heads, "2");
    row("a notice that is none", head + "2026-02-03,off,x,N2\n", heads, "2");
    row("a day twice", head + "2026-02-03,off,x,N1\n2026-02-03,work,x,N1\n", heads, "3");
    row("a cell too few", head + "2026-02-03,off,N1\n", heads, "2");
    row("a quoted cell", head + "2026-02-03,off,\"x\",N1\n", heads, "2");
    row("other columns", "day,kind\n", heads, "1");
    row("no text", head, "\xFF", "1");
    row("a notice twice", head, heads + "2026,N1,2025-11-05,x\n", "3");
    row("a notice without a number", head, heads + "2026,,2025-11-05,x\n", "3");
    row("a year that is none", head, heads + "20x6,N2,2025-11-05,x\n", "3");
    row("nothing", "", heads, "1");
    row("a quoted cell, further down",
        head + "2026-02-03,off,x,N1\n2026-02-04,off,\"x\",N1\n2026-02-05,off,x,N1\n", heads, "3");
    row("a cell too few, further down",
        head + "2026-02-03,off,x,N1\n2026-02-04,off,x\n2026-02-05,off,x,N1\n", heads, "3");
    row("a cell too many", head + "2026-02-03,off,x,N1,y\n", heads, "2");
    row("a year before the reach", head, heads + "1989,N2,1988-11-05,x\n", "3");
    row("a year after it", head, heads + "2101,N2,2100-11-05,x\n", "3");
    row("no day of issue", head, heads + "2026,N2,2025-11-31,x\n", "3");
}

void TestNotices::refusesBadNotices()
{
    QFETCH(QByteArray, holidays);
    QFETCH(QByteArray, notices);
    QFETCH(QString, line);
    const auto read = readNotices(holidays, notices);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::CalendarFileInvalid);
    QCOMPARE(read.error().args.value(1), line);
}

void TestNotices::letsTheLaterNoticeWin()
{
    const QDate day = on("2026-05-04");
    const auto first = notice(2026, u"甲"_s, "2025-11-01", {{day, true, u"劳动节"_s}});
    const auto amended = notice(2026, u"乙"_s, "2026-04-01", {{day, false, u"劳动节"_s}});
    // The order of loading doesn't matter; the day of issue does.
    for (const auto &notices : {std::vector{first, amended}, std::vector{amended, first}}) {
        const auto calendar = WorkCalendar::fromNotices(notices);
        QVERIFY(calendar->isWorkday(day));
        QCOMPARE(calendar->day(day).notice, u"乙"_s);
    }
    QVERIFY(!WorkCalendar::fromNotices({first})->isWorkday(day));
}

void TestNotices::refusesContradictions()
{
    const QDate day = on("2026-02-03");
    QVERIFY(!WorkCalendar::fromNotices(
        {notice(2026, u"甲"_s, "2025-11-01", {{day, true, {}}, {day, false, {}}})}));
    QVERIFY(!WorkCalendar::fromNotices(
        {notice(2026, u"甲"_s, "2025-11-01", {{on("2206-02-03"), true, {}}})}));
    for (const int year : {1989, 2101, 2150})
        QVERIFY(!WorkCalendar::fromNotices({notice(year, u"甲"_s, "2025-11-01", {})}));
    QVERIFY(!WorkCalendar::fromNotices({notice(2026, {}, "2025-11-01", {})}));
    QVERIFY(!WorkCalendar::fromNotices({HolidayNotice{2026, u"甲"_s, {}, {}, {}}}));
}

void TestNotices::takesDaysOfItsYearAndTheOneBefore_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *name, int year, const char *day, bool taken) {
        QTest::addRow("%s", name) << year << on(day) << taken;
    };
    row("its last day", 2026, "2026-12-31", true);
    row("the year after", 2026, "2027-01-01", false);
    row("the year before", 2026, "2025-01-01", true);
    row("two years before", 2026, "2024-12-31", false);
    row("before the reach", 1990, "1989-12-31", false);
    row("the last day of all", 2100, "2100-12-31", true);
    QTest::addRow("no day") << 2026 << QDate{} << false;
}

void TestNotices::takesDaysOfItsYearAndTheOneBefore()
{
    QFETCH(int, year);
    QFETCH(QDate, day);
    QFETCH(bool, taken);
    const auto calendar =
        WorkCalendar::fromNotices({notice(year, u"甲"_s, "2025-11-01", {{day, true, u"元旦"_s}})});
    QCOMPARE(calendar.has_value(), taken);
    if (taken)
        QCOMPARE(calendar->day(day).holiday, u"元旦"_s);
}

void TestNotices::refusesMoreDaysThanItCanNumber()
{
    QVERIFY(WorkCalendar::fromNotices(noticesWith(32'767)));
    const auto refused = WorkCalendar::fromNotices(noticesWith(32'768));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CalendarFileInvalid);
}

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
