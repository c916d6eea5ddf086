#include "tests/cli/commandrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// Invented offices and the annual report on the command line.
class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSameSeedMakesTheSameOffice();
    void aGeneratedOfficeChecksAndShowsEveryOpenState();
    void openCasesGoOnFromWhereTheyStand_data();
    void openCasesGoOnFromWhereTheyStand();
    void generatingAgainAddsWithoutTakingNumbersTwice();
    void ordersOutOfRangeMakeNothing_data();
    void ordersOutOfRangeMakeNothing();
    void theReportCountsByHand();
    void theReportOfAGeneratedOfficeAddsUp();
    void theTableForPeopleNamesItsRows();
    void reportsThatCannotBeAreRefused_data();
    void reportsThatCannotBeAreRefused();

private:
    using Answer = CommandRun::Answer;
    Answer run(const QString &words, const QByteArray &input = {}) const
    {
        return (*m_run)(words.split(u' '), input);
    }
    Answer generated(const QString &file, const QString &order) const
    {
        return run(u"office generate "_s + file + u' ' + order);
    }
    QJsonObject report(const QString &words) const
    {
        const Answer answer = run(u"report annual --json "_s + words);
        return QJsonDocument::fromJson(answer.out).object();
    }
    static qint64 cell(const QJsonObject &report, int r, int c)
    {
        return report[u"table3"_s].toArray().at(r - 1).toArray().at(c - 1).toInteger();
    }
    /// Number and status of every request.
    QMultiMap<QString, QString> byStatus(const QString &file) const;
    std::unique_ptr<CommandRun> m_run{};
};

void TestReports::init()
{
    m_run = std::make_unique<CommandRun>();
}

QMultiMap<QString, QString> TestReports::byStatus(const QString &file) const
{
    QMultiMap<QString, QString> found;
    for (const QByteArray &line : run(u"request list --json --office "_s + file).out.split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        if (!row.isEmpty())
            found.insert(row[u"status"_s].toString(), row[u"number"_s].toString());
    }
    return found;
}

void TestReports::theSameSeedMakesTheSameOffice()
{
    const QString order = u"--requests 60 --documents 12 --years 2 --seed "_s;
    QMap<QString, QString> digests;
    for (const auto &[file, seed] :
         {std::pair{u"a"_s, u"7"_s}, {u"b"_s, u"7"_s}, {u"c"_s, u"8"_s}}) {
        const Answer made = generated(file, order + seed);
        QVERIFY2(made.exit == 0, made.err);
        QVERIFY(made.err.isEmpty()); // progress is for a terminal
        QVERIFY(made.line().startsWith(u"recovery code"_s));
        digests[file] = run(u"office digest "_s + file).line();
    }
    QCOMPARE(digests[u"a"_s].size(), 64);
    QCOMPARE(digests[u"a"_s], digests[u"b"_s]);
    QVERIFY(digests[u"a"_s] != digests[u"c"_s]);
}

void TestReports::aGeneratedOfficeChecksAndShowsEveryOpenState()
{
    const Answer made = generated(u"o"_s, u"--requests 200 --documents 20 --seed 3 --json"_s);
    QVERIFY2(made.exit == 0, made.err);
    const QJsonObject said = QJsonDocument::fromJson(made.out).object();
    QCOMPARE(said[u"requests"_s].toInt(), 200);
    QCOMPARE(said[u"documents"_s].toInt(), 20);
    QCOMPARE(run(u"office check o"_s).line(), u"ok"_s);
    const auto cases = byStatus(u"o"_s);
    QCOMPARE(cases.size(), 200);
    for (const QString &status :
         {u"unconfirmed"_s, u"received"_s, u"awaiting_supplement"_s, u"in_progress"_s,
          u"awaiting_fee"_s, u"in_review"_s, u"signed"_s, u"answered"_s, u"archived"_s})
        QVERIFY2(cases.contains(status), qPrintable(status));
    const QStringList numbers = cases.values();
    QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), 200); // none given twice
    QCOMPARE(run(u"organ list --office o"_s).out.count('\n'), 2);
    QVERIFY(generated(u"small"_s, u"--requests 10"_s).exit == 0);
    QCOMPARE(run(u"organ list --office small"_s).out.count('\n'), 1);
}

void TestReports::openCasesGoOnFromWhereTheyStand_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("step");
    QTest::addColumn<QString>("next");
    const auto row = [](const QString &status, const QStringList &step, const QString &next) {
        QTest::addRow("%s", qPrintable(status)) << status << step << next;
    };
    row(u"unconfirmed"_s, {u"confirm"_s}, u"received"_s);
    row(u"received"_s, {u"accept"_s}, u"in_progress"_s);
    row(u"awaiting_supplement"_s, {u"withdraw"_s, u"--set"_s, u"reason=撤回"_s}, u"ended"_s);
    row(u"in_progress"_s, {u"submit-draft"_s, u"--set"_s, u"outcome=N1"_s}, u"in_review"_s);
    row(u"awaiting_fee"_s, {u"fee-paid"_s}, u"in_progress"_s);
    row(u"in_review"_s, {u"sign"_s}, u"signed"_s);
    row(u"signed"_s, {u"serve"_s, u"--set"_s, u"method=hand"_s}, u"answered"_s);
}

void TestReports::openCasesGoOnFromWhereTheyStand()
{
    QFETCH(QString, status);
    QFETCH(QStringList, step);
    QFETCH(QString, next);
    QVERIFY(generated(u"o"_s, u"--requests 120 --seed 5"_s).exit == 0);
    const QString number = byStatus(u"o"_s).value(status);
    QVERIFY2(!number.isEmpty(), qPrintable(status));
    const QString until = u"2026-10-30"_s;
    const QDate day = std::min(QDate::fromString(until, Qt::ISODate), QDate::currentDate());
    for (const QString &organ : run(u"organ list --office o"_s).line().split(u'\n'))
        QCOMPARE(
            run(u"law confirm --all --source x --office o --organ "_s + organ.section(u' ', 0, 0))
                .exit,
            0);
    const Answer gone =
        (*m_run)(QStringList{u"request"_s, u"advance"_s, number} + step +
                 QStringList{u"--on"_s, day.toString(Qt::ISODate), u"--office"_s, u"o"_s});
    QVERIFY2(gone.exit == 0, gone.err);
    QCOMPARE(gone.line().section(u' ', 1, 1), next);
}

void TestReports::generatingAgainAddsWithoutTakingNumbersTwice()
{
    QVERIFY(generated(u"o"_s, u"--requests 60 --years 2 --seed 1"_s).exit == 0);
    const Answer more = generated(u"o"_s, u"--requests 60 --years 2 --seed 2"_s);
    QVERIFY2(more.exit == 0, more.err);
    QVERIFY(!more.out.contains("recovery"));
    const Answer drawn =
        run(u"request register --json --office o"_s, R"({"received":"2026-01-05","subject":"x"})");
    QVERIFY2(drawn.exit == 0, drawn.err);
    const QStringList numbers = byStatus(u"o"_s).values();
    QCOMPARE(numbers.size(), 121);
    QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), 121);
    QCOMPARE(run(u"office check o"_s).line(), u"ok"_s);
}

void TestReports::ordersOutOfRangeMakeNothing_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("code");
    QTest::addRow("no count") << u"--years 1"_s << 2 << QByteArray{"usage"};
    QTest::addRow("less than none") << u"--requests -1"_s << 1 << QByteArray{"out_of_range"};
    QTest::addRow("too many") << u"--requests 1000001"_s << 1 << QByteArray{"out_of_range"};
    QTest::addRow("no years") << u"--requests 1 --years 0"_s << 1 << QByteArray{"out_of_range"};
    QTest::addRow("a seed of words") << u"--requests 1 --seed x"_s << 1 << QByteArray{"bad_number"};
}

void TestReports::ordersOutOfRangeMakeNothing()
{
    QFETCH(QString, order);
    QFETCH(int, exit);
    QFETCH(QByteArray, code);
    const Answer answer = generated(u"o"_s, order);
    QCOMPARE(answer.exit, exit);
    QVERIFY2(answer.err.startsWith(QByteArray{"mingdu-cli: " + code + ": "}), answer.err);
    QVERIFY(!QFile::exists(m_run->path(u"o"_s)));
}

void TestReports::theReportCountsByHand()
{
    QVERIFY(run(u"office init o --organ 区政府办公室 --code 杨府办"_s).exit == 0);
    QVERIFY(run(u"organ add --organ 区政府 --code 杨府 --office o"_s).exit == 0);
    const auto registered = [&](const QByteArray &members) {
        return run(u"request register --office o"_s, "{\"subject\":\"x\"," + members + "}")
            .line()
            .section(u' ', 0, 0);
    };
    const QString early = registered(R"("received":"2020-12-30")");
    const QString company = registered(R"("received":"2021-03-01","applicant_kind":"company")");
    QVERIFY(!registered(R"("received":"2021-12-31","applicant_kind":"legal")").isEmpty());
    QVERIFY(!registered(R"("received":"2021-03-01","organ":"杨府")").isEmpty());
    QVERIFY(!registered(R"("channel":"internet","submitted":"2021-03-01")").isEmpty());
    for (const auto &[id, day] : {std::pair{early, u"2021-01-04"_s}, {company, u"2022-01-04"_s}}) {
        const Answer ended = run(u"request advance "_s + id +
                                 u" withdraw --set reason=撤回 --office o --on "_s + day);
        QVERIFY2(ended.exit == 0, ended.err);
    }
    const QJsonObject all = report(u"--year 2021 --office o"_s);
    QCOMPARE(all.keys(), (QStringList{u"checks"_s, u"frozen"_s, u"lines"_s, u"organ"_s, u"table2"_s,
                                      u"table3"_s, u"table4"_s, u"warnings"_s, u"year"_s}));
    QCOMPARE(all[u"table4"_s].toArray().size(), 3);
    QCOMPARE(all[u"table4"_s].toArray().first().toArray(), (QJsonArray{0, 0, 0, 0, 0}));
    QCOMPARE(all[u"year"_s].toInt(), 2021);
    QVERIFY(all[u"organ"_s].isNull());
    QVERIFY(all[u"warnings"_s].toArray().isEmpty());
    QCOMPARE(all[u"checks"_s].toArray().first().toObject(),
             (QJsonObject{{u"id"_s, u"I1"_s}, {u"ok"_s, true}}));
    QMap<int, QList<int>> expected;
    expected[1] = {1, 1, 0, 0, 1, 0, 3};
    expected[2] = {1, 0, 0, 0, 0, 0, 1};
    expected[23] = {1, 0, 0, 0, 0, 0, 1};
    expected[24] = {1, 0, 0, 0, 0, 0, 1};
    expected[25] = {1, 1, 0, 0, 1, 0, 3};
    for (int r = 1; r <= 25; ++r) {
        for (int c = 1; c <= 7; ++c)
            QVERIFY2(cell(all, r, c) == expected.value(r, QList<int>(7, 0)).at(c - 1),
                     qPrintable(u"r%1 c%2"_s.arg(r).arg(c)));
    }
    QCOMPARE(cell(report(u"--year 2022 --office o"_s), 23, 2), 1);
    const QJsonObject own = report(u"--year 2021 --organ 杨府 --office o"_s);
    QCOMPARE(own[u"organ"_s].toString(), u"区政府"_s);
    QCOMPARE(cell(own, 1, 7), 1);
}

void TestReports::theReportOfAGeneratedOfficeAddsUp()
{
    QVERIFY(generated(u"o"_s, u"--requests 300 --years 3 --seed 11"_s).exit == 0);
    qint64 carried = -1;
    for (const int year : {2024, 2025, 2026}) {
        const QString words = u"--office o --year %1"_s.arg(year);
        const QJsonObject all = report(words);
        for (int c = 1; c <= 7; ++c) {
            QCOMPARE(cell(all, 1, c) + cell(all, 2, c), cell(all, 24, c) + cell(all, 25, c));
            qint64 results = 0;
            for (int r = 3; r <= 23; ++r)
                results += cell(all, r, c);
            QCOMPARE(results, cell(all, 24, c));
        }
        if (carried >= 0)
            QCOMPARE(cell(all, 2, 7), carried);
        carried = cell(all, 25, 7);
        const QJsonObject first = report(words + u" --organ 云府办"_s);
        const QJsonObject second = report(words + u" --organ 云府"_s);
        for (int r = 1; r <= 25; ++r)
            QCOMPARE(cell(first, r, 7) + cell(second, r, 7), cell(all, r, 7));
        for (const QJsonValue &check : all[u"checks"_s].toArray())
            QVERIFY(check.toObject()[u"ok"_s].toBool());
        QVERIFY(cell(all, 24, 7) > 0);
    }
}

void TestReports::theTableForPeopleNamesItsRows()
{
    QVERIFY(generated(u"o"_s, u"--requests 10"_s).exit == 0);
    const Answer table = run(u"report annual --year 2026 --office o"_s);
    QVERIFY2(table.exit == 0, table.err);
    const QStringList lines = QString::fromUtf8(table.out).split(u'\n');
    QVERIFY(lines.first().contains(u"c4 社会公益组织"_s));
    QCOMPARE(lines.filter(u"（一）予以公开"_s).size(), 1);
    QVERIFY(lines.filter(u"（一）予以公开"_s).first().startsWith(u"r3 "_s));
    QCOMPARE(lines.filter(QRegularExpression{u"^r[0-9]+ +([0-9]+ +){7}\\S"_s}).size(), 25);
}

void TestReports::reportsThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("code");
    QTest::addRow("a year with an older form")
        << u"--year 2020 --office o"_s << 1 << QByteArray{"no_law_for_date"};
    QTest::addRow("no year at all") << u"--office o"_s << 2 << QByteArray{"usage"};
    QTest::addRow("a year in words")
        << u"--year last --office o"_s << 1 << QByteArray{"bad_number"};
    QTest::addRow("a year out of reach")
        << u"--year 20210 --office o"_s << 1 << QByteArray{"out_of_range"};
    QTest::addRow("an organ that isn't there")
        << u"--year 2021 --organ 卫星局 --office o"_s << 1 << QByteArray{"not_found"};
    QTest::addRow("no such file") << u"--year 2021 --office p"_s << 3 << QByteArray{"file_missing"};
}

void TestReports::reportsThatCannotBeAreRefused()
{
    QFETCH(QString, words);
    QFETCH(int, exit);
    QFETCH(QByteArray, code);
    QVERIFY(generated(u"o"_s, u"--requests 2"_s).exit == 0);
    const Answer answer = run(u"report annual --json "_s + words);
    QCOMPARE(answer.exit, exit);
    QVERIFY2(answer.err.startsWith(QByteArray{"mingdu-cli: " + code + ": "}), answer.err);
    QVERIFY(answer.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
