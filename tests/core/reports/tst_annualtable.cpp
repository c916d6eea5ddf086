#include "tests/core/reports/tst_annualtable.h"

#include "core/reports/annualtable.h"
#include "tests/core/reports/columnsfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
/// Commits a case by its bare facts.
void add(ColumnsFixture &at, QDate received, QDate closed, const QString &outcome,
         ApplicantKind kind = ApplicantKind::Natural, int status = -1, OrganId organ = {})
{
    const Status plain = closed.isValid() ? Status::Answered : Status::InProgress;
    at.commit(Request{
        .id = at.newId(),
        .organ = organ.isNull() ? at.first.id : organ,
        .number =
            u"例〔%1〕%2"_s.arg(received.isValid() ? received.year() : 0).arg(at.office.commits()),
        .received = received,
        .applicantKind = kind,
        .items = 3,
        .status = status < 0 ? plain : Status(status),
        .outcome = outcome,
        .closed = closed});
}

AnnualReport reportOf(const ColumnsFixture &at, int year, std::optional<OrganId> organ = {})
{
    auto report = annualReport(at.load(), year, organ, at.law);
    if (!report)
        qFatal("report");
    return std::move(*report);
}

/// The cell of row r and column c, both from 1.
qint64 cell(const AnnualReport &report, int r, int c)
{
    return report.table.rows.at(std::size_t(r - 1)).at(std::size_t(c - 1));
}

QStringList failures(const std::vector<AnnualCheck> &checks)
{
    QStringList broken;
    for (const AnnualCheck &check : checks) {
        if (!check.ok)
            broken << check.id + u' ' + check.at.join(u',');
    }
    return broken;
}

AnnualTable::Row rowOf(std::initializer_list<qint64> cells)
{
    AnnualTable::Row row{};
    std::ranges::copy(cells, row.begin());
    return row;
}

AnnualTable tableOf(const AnnualTable::Row &received, const AnnualTable::Row &carriedIn,
                    const AnnualTable::Row &closed, const AnnualTable::Row &carriedOut)
{
    AnnualTable table;
    table.rows[0] = received;
    table.rows[1] = carriedIn;
    table.rows[2] = closed; // the vectors give sums only: any one row holds them
    table.rows[23] = closed;
    table.rows[24] = carriedOut;
    return table;
}
} // namespace

void TestAnnualTable::countsByHand()
{
    ColumnsFixture at;
    using enum ApplicantKind;
    add(at, {2020, 12, 31}, {}, {});                          // open all year
    add(at, {2020, 11, 2}, {2020, 12, 31}, u"A1"_s);          // done before
    add(at, {2020, 11, 2}, {2021, 1, 1}, u"A2"_s, Company);   // carried in, closed on day one
    add(at, {2021, 1, 1}, {2021, 1, 1}, u"A3"_s, Legal);      // received and closed on day one
    add(at, {2021, 3, 1}, {2021, 12, 31}, u"B4"_s, Research); // closed on the last day
    add(at, {2021, 12, 1}, {2022, 1, 4}, u"C1a"_s, Social);   // carried out
    add(at, {2021, 12, 31}, {}, {}, Other);                   // received on the last day
    add(at, {2021, 5, 6}, {2021, 6, 1}, u"O1"_s, Natural, int(Status::AbandonedSupplement));
    add(at, {2021, 5, 6}, {2021, 6, 1}, u"N2"_s, Natural, int(Status::Archived));
    add(at, {2021, 5, 6}, {2021, 6, 1}, u"A2"_s, Natural, int(Status::InLawsuit));
    add(at, {2021, 5, 6}, {2021, 6, 1}, u"A2"_s, Natural, 16); // 作废
    add(at, {}, {}, {});                                       // not yet confirmed
    add(at, {2022, 1, 1}, {2022, 1, 2}, u"A1"_s);              // next year
    const AnnualReport report = reportOf(at, 2021);
    QMap<int, AnnualTable::Row> expected;
    expected[1] = rowOf({3, 0, 1, 1, 1, 1, 7});
    expected[2] = rowOf({1, 1, 0, 0, 0, 0, 2});
    expected[3] = rowOf({1, 1, 0, 0, 0, 0, 2});
    expected[4] = rowOf({0, 0, 0, 0, 1, 0, 1});
    expected[8] = rowOf({0, 0, 1, 0, 0, 0, 1});
    expected[17] = rowOf({1, 0, 0, 0, 0, 0, 1});
    expected[21] = rowOf({1, 0, 0, 0, 0, 0, 1});
    expected[24] = rowOf({3, 1, 1, 0, 1, 0, 6});
    expected[25] = rowOf({1, 0, 0, 1, 0, 1, 3});
    for (int r = 1; r <= ReportForm::rowCount; ++r)
        QVERIFY2(report.table.rows.at(std::size_t(r - 1)) == expected.value(r),
                 qPrintable(u"r%1"_s.arg(r)));
    QCOMPARE(failures(report.checks), QStringList{});
    QCOMPARE(report.checks.size(), 6U);
    QVERIFY(report.notices.empty());
    QCOMPARE(cell(reportOf(at, 2022), 2, 7), 3);
    QCOMPARE(cell(reportOf(at, 2022), 13, 4), 1);
}

void TestAnnualTable::eachOrganReportsForItself()
{
    ColumnsFixture at;
    add(at, {2021, 3, 1}, {2021, 4, 1}, u"A1"_s);
    add(at, {2021, 3, 1}, {2021, 4, 1}, u"A1"_s, ApplicantKind::Natural, -1, at.second.id);
    add(at, {2021, 3, 1}, {}, {}, ApplicantKind::Natural, -1, at.second.id);
    QCOMPARE(cell(reportOf(at, 2021), 1, 7), 3);
    QCOMPARE(cell(reportOf(at, 2021, at.first.id), 1, 7), 1);
    QCOMPARE(cell(reportOf(at, 2021, at.second.id), 1, 7), 2);
    QCOMPARE(cell(reportOf(at, 2021, at.second.id), 25, 7), 1);
    QCOMPARE(cell(reportOf(at, 2021, OrganId{at.officer.id.value}), 1, 7), 0);
}

void TestAnnualTable::oddCasesAreToldOf_data()
{
    QTest::addColumn<QDate>("received");
    QTest::addColumn<QDate>("closed");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("warning");
    QTest::addColumn<int>("rest"); ///< cases in r23
    QTest::addColumn<int>("total");
    QTest::addRow("nothing odd") << QDate{2021, 3, 1} << QDate{2021, 4, 1} << u"O3"_s << QString{}
                                 << 1 << 1;
    QTest::addRow("closed without an outcome")
        << QDate{2021, 3, 1} << QDate{2021, 4, 1} << QString{} << u"outcome_missing"_s << 1 << 1;
    QTest::addRow("an outcome of no row")
        << QDate{2021, 3, 1} << QDate{2021, 4, 1} << u"X1"_s << u"outcome_unknown"_s << 1 << 1;
    QTest::addRow("closed a year before its receipt")
        << QDate{2021, 3, 1} << QDate{2020, 4, 1} << u"A1"_s << u"closed_before_receipt"_s << 0
        << 1;
    QTest::addRow("withdrawn before it was confirmed")
        << QDate{} << QDate{2021, 4, 1} << u"O3"_s << u"closed_without_receipt"_s << 0 << 0;
    QTest::addRow("odd in another year")
        << QDate{2020, 3, 1} << QDate{2020, 4, 1} << QString{} << QString{} << 0 << 0;
}

void TestAnnualTable::oddCasesAreToldOf()
{
    QFETCH(QDate, received);
    QFETCH(QDate, closed);
    QFETCH(QString, outcome);
    QFETCH(QString, warning);
    QFETCH(int, rest);
    QFETCH(int, total);
    ColumnsFixture at;
    add(at, received, closed, outcome);
    add(at, received, closed, outcome);
    const AnnualReport report = reportOf(at, 2021);
    QCOMPARE(cell(report, 23, 1), 2 * rest);
    QCOMPARE(cell(report, 24, 7), 2 * total);
    QCOMPARE(failures(report.checks), QStringList{});
    QCOMPARE(report.notices.size(), warning.isEmpty() ? 0U : 1U);
    if (warning.isEmpty())
        return;
    QCOMPARE(QString{warningName(report.notices.front().warning)}, warning);
    QCOMPARE(report.notices.front().cases, 2U);
    QCOMPARE(report.notices.front().first, at.requests().front().number);
}

void TestAnnualTable::checksHoldOnPublishedTables_data()
{
    QTest::addColumn<AnnualTable>("table");
    QTest::addRow("a municipal report of 2025")
        << tableOf(rowOf({13612, 252, 0, 45, 128, 32, 14069}), rowOf({535, 6, 0, 1, 18, 0, 560}),
                   rowOf({13364, 252, 0, 44, 121, 29, 13810}), rowOf({783, 6, 0, 2, 25, 3, 819}));
    QTest::addRow("the city's general office, 2019")
        << tableOf(rowOf({859, 0, 0, 0, 0, 0, 859}), rowOf({18, 0, 0, 0, 0, 0, 18}),
                   rowOf({805, 0, 0, 0, 0, 0, 805}), rowOf({72, 0, 0, 0, 0, 0, 72}));
}

void TestAnnualTable::checksHoldOnPublishedTables()
{
    QFETCH(AnnualTable, table);
    const Law law = *Law::shipped();
    QCOMPARE(failures(checkAnnual(table, *law.reportForm(2025), nullptr)), QStringList{});
}

void TestAnnualTable::checksFindWhatDoesNotHold_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<qint64>("wrong");
    QTest::addColumn<QStringList>("broken");
    QTest::addRow("one received too many, of a company")
        << 1 << 2 << qint64{253} << QStringList{u"I1 c2"_s, u"I3 r1"_s};
    QTest::addRow("a total that isn't one")
        << 24 << 7 << qint64{13811} << QStringList{u"I1 c7"_s, u"I2 c7"_s, u"I3 r24"_s};
    QTest::addRow("a result in two rows")
        << 14 << 1 << qint64{1} << QStringList{u"I2 c1"_s, u"I3 r14"_s};
    QTest::addRow("carried in other than carried out before")
        << 2 << 6 << qint64{1} << QStringList{u"I1 c6"_s, u"I3 r2"_s, u"I4 c6"_s};
    QTest::addRow("less than nothing")
        << 5 << 3 << qint64{-1} << QStringList{u"I2 c3"_s, u"I3 r5"_s, u"I5 r5"_s};
    QTest::addRow("a severed case that none was")
        << 4 << 5 << qint64{1} << QStringList{u"I2 c5"_s, u"I3 r4"_s, u"I7 c5"_s};
}

void TestAnnualTable::checksFindWhatDoesNotHold()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(qint64, wrong);
    QFETCH(QStringList, broken);
    AnnualTable table =
        tableOf(rowOf({13612, 252, 0, 45, 128, 32, 14069}), rowOf({535, 6, 0, 1, 18, 0, 560}),
                rowOf({13364, 252, 0, 44, 121, 29, 13810}), rowOf({783, 6, 0, 2, 25, 3, 819}));
    AnnualTable before;
    before.rows[24] = table.rows[1];
    const ReportForm form = *Law::shipped()->reportForm(2025);
    QCOMPARE(failures(checkAnnual(table, form, &before)), QStringList{});
    table.rows.at(std::size_t(row - 1)).at(std::size_t(column - 1)) = wrong;
    QCOMPARE(failures(checkAnnual(table, form, &before)), broken);
}

void TestAnnualTable::yearsWithoutAFormAreRefused()
{
    ColumnsFixture at;
    for (const int year : {2008, 2019, 2020}) {
        const auto report = annualReport(at.load(), year, {}, at.law);
        QVERIFY(!report);
        QCOMPARE(codeName(report.error().code), codeName(ErrorCode::NoLawForDate));
    }
    QVERIFY(annualReport(at.load(), 2021, {}, at.law));
}

void TestAnnualTable::everyOutcomeHasTheRowThatTheLawNames()
{
    const Law law = *Law::shipped();
    const ReportForm form = *law.reportForm(2024);
    const auto outcomes = law.outcomes({2024, 12, 31});
    QVERIFY(outcomes.size() > 20);
    for (const Outcome &outcome : outcomes) {
        if (outcome.ofCorrection)
            continue; // 更正 has no row (R-REQ-16)
        const ReportRow &row = form.rows.at(std::size_t(outcome.reportRow - 1));
        QVERIFY2(row.outcomes.contains(outcome.code), qPrintable(outcome.code));
    }
}
