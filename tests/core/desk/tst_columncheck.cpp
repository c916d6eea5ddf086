// 错链、断链: a crawler's sheet and an exported site (R-COL-1).
#include "core/desk/columncheck.h"
#include "tests/fakes/deskfixture.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestColumnCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetsOfCrawlersAreRead_data();
    void sheetsOfCrawlersAreRead();
    void aSiteIsWalked();
    void faultsComeAndGo();
    void aLinkTakenOffItsPageIsMended();
    void nothingIsHalfWritten();
};

void TestColumnCheck::sheetsOfCrawlersAreRead_data()
{
    QTest::addColumn<QStringList>("head");
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QString>("fault");
    const QStringList english{u"URL"_s, u"Status"_s};
    const QStringList chinese{u"栏目"_s, u"链接"_s, u"问题"_s};
    QTest::newRow("sound") << english << QStringList{u"https://x/1"_s, u"200"_s} << QString{};
    QTest::newRow("moved") << english << QStringList{u"https://x/1"_s, u"301"_s} << QString{};
    QTest::newRow("the last that is sound")
        << english << QStringList{u"https://x/1"_s, u"399"_s} << QString{};
    QTest::newRow("the first that is not")
        << english << QStringList{u"https://x/1"_s, u"400"_s} << u"400"_s;
    QTest::newRow("gone") << english << QStringList{u"https://x/1"_s, u"404"_s} << u"404"_s;
    QTest::newRow("no answer") << english << QStringList{u"https://x/1"_s, u"0"_s} << u"0"_s;
    QTest::newRow("in words") << chinese << QStringList{u"规划"_s, u"https://x/1"_s, u"内容混杂"_s}
                              << u"内容混杂"_s;
    QTest::newRow("sound in words")
        << chinese << QStringList{u"规划"_s, u"https://x/1"_s, u"正常"_s} << QString{};
    QTest::newRow("said nothing") << chinese << QStringList{u"规划"_s, u"https://x/1"_s, QString{}}
                                  << QString{};
}

void TestColumnCheck::sheetsOfCrawlersAreRead()
{
    QFETCH(QStringList, head);
    QFETCH(QStringList, row);
    const auto links = readCheckedLinks({.rows = {head, row, QStringList{}}});
    QVERIFY(links);
    QCOMPARE(links->size(), 1U); // the empty line is none
    QCOMPARE(links->front().link, u"https://x/1"_s);
    QTEST(links->front().fault, "fault");
    QCOMPARE(readCheckedLinks({.rows = {{u"甲"_s}}}).error().code, ErrorCode::MissingMember);
    QCOMPARE(readCheckedLinks({.rows = {{u"url"_s}}}).error().args.first(), u"status"_s);
    QCOMPARE(readCheckedLinks({}).error().code, ErrorCode::MissingMember);
}

void TestColumnCheck::aSiteIsWalked()
{
    QTemporaryDir site;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QDir{site.path()}.mkpath(QFileInfo{name}.path());
        QFile file{site.filePath(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"index.html"_s, "<a href=\"zwgk/a.html#top\">a</a> <a href='/zwgk/none.html'>b</a>"
                           "<a href=\"https://x/elsewhere\">c</a> <a href=\"mailto:x\">d</a>"
                           "<a href=\"zwgk\">e</a>");
    write(u"zwgk/a.html"_s, "<a href=\"../index.html\">up</a> <img src=\"%E5%9B%BE.png\">");
    write(u"zwgk/图.png"_s, "x");
    const auto links = checkSiteFolder(site.path());
    QVERIFY(links);
    QStringList broken;
    for (const CheckedLink &each : *links) {
        if (!each.fault.isEmpty())
            broken << each.link;
    }
    // A folder without its index.html shows nothing.
    QCOMPARE(broken, (QStringList{u"index.html → /zwgk/none.html"_s, u"index.html → zwgk"_s}));
    QCOMPARE(links->size(), 5U);
    QCOMPARE(checkSiteFolder(site.filePath(u"none"_s)).error().code, ErrorCode::FileUnreadable);
}

void TestColumnCheck::faultsComeAndGo()
{
    DeskFixture office{{2021, 5, 20}};
    const QString unit = u"区财政局"_s;
    const auto check = [&](QDate on, const std::vector<CheckedLink> &links) {
        return takeColumnCheck(office.desk, unit, on, links).value();
    };
    const auto figure = [&] {
        const auto all = indicators(office.desk, {2021, office.clock.today(), unit}).value();
        for (const Indicator &each : all) {
            if (each.rule.key == u"column_faults")
                return each;
        }
        return Indicator{};
    };
    QCOMPARE(figure().light, IndicatorLight::NotApplicable);
    const CheckedLink sound{u"规划"_s, u"https://x/1"_s, {}};
    const CheckedLink broken{u"规划"_s, u"https://x/2"_s, u"404"_s};
    const CheckedLink other{u"预算"_s, u"https://x/3"_s, u"500"_s};
    ColumnCheck told = check({2021, 5, 10}, {sound, broken, other, broken});
    QCOMPARE(told.links, 4);
    QCOMPARE(told.found, 2); // twice in the sheet is one fault
    QCOMPARE(told.open, 2);
    told = check({2021, 5, 12}, {broken, {u"预算"_s, other.link, {}}});
    QCOMPARE(told.found, 0);
    QCOMPARE(told.settled, 1);
    QCOMPARE(told.open, 1);
    QCOMPARE(figure().part, 1);
    QCOMPARE(figure().whole, 2);
    QCOMPARE(figure().light, IndicatorLight::Open);
    QCOMPARE(check({2021, 5, 13}, {sound}).found, 0);
    told = check({2021, 5, 14}, {other}); // broken again: another fault
    QCOMPARE(told.found, 1);
    QCOMPARE(figure().whole, 3);
    check({2021, 5, 15}, {{{}, broken.link, {}}, {{}, other.link, {}}});
    QCOMPARE(figure().light, IndicatorLight::Met);
}

void TestColumnCheck::aLinkTakenOffItsPageIsMended()
{
    DeskFixture office{{2021, 5, 20}};
    const QString unit = u"区财政局"_s;
    const std::vector<CheckedLink> broken{{u"a.html"_s, u"a.html → c"_s, u"断链"_s},
                                          {u"b.html"_s, u"b.html → c"_s, u"断链"_s}};
    const std::vector<CheckedLink> later{{u"a.html"_s, u"a.html → b"_s, {}}};
    QCOMPARE(takeColumnCheck(office.desk, unit, {2021, 5, 10}, broken).value().open, 2);
    QCOMPARE(takeColumnCheck(office.desk, unit, {2021, 5, 11}, later).value().open, 2);
    const auto whole =
        takeColumnCheck(office.desk, unit, {2021, 5, 12}, later, CheckedPages::Whole).value();
    QCOMPARE(whole.settled, 1); // of b.html nothing is known
    QCOMPARE(whole.open, 1);
}

void TestColumnCheck::nothingIsHalfWritten()
{
    DeskFixture office{{2021, 5, 20}};
    const std::vector<CheckedLink> links{{{}, u"https://x/2"_s, u"404"_s}};
    const auto late = takeColumnCheck(office.desk, u"区财政局"_s, {2021, 5, 21}, links);
    QCOMPARE(late.error().code, ErrorCode::FutureDate);
    const auto nobody = takeColumnCheck(office.desk, {}, {2021, 5, 20}, links);
    QCOMPARE(nobody.error().code, ErrorCode::MissingMember);
    QVERIFY(office.office.all(Noun::Occasion).value().empty());
}

QTEST_GUILESS_MAIN(TestColumnCheck)
#include "tst_columncheck.moc"
