#include "tests/cli/commandrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

class TestCalculators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkedCases_data();
    void theWorkedCases();
    void theShapesOfTheContract_data();
    void theShapesOfTheContract();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void aBatchAnswersEveryLine();
    void anEndlessLineIsRefusedAlone();
    void aLocaleWithoutUtf8ChangesNothing();

private:
    CommandRun m_run{};
};

void TestCalculators::theWorkedCases_data()
{
    QTest::addColumn<QJsonObject>("row");
    QFile file{QStringLiteral(TEST_DATA "/rules.json")};
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const auto &each : QJsonDocument::fromJson(file.readAll())[u"vectors"].toArray()) {
        const QJsonObject row = each.toObject();
        QTest::addRow("%s %s", qPrintable(row[u"id"].toString()), qPrintable(row[u"note"].toString())) << row;
    }
}

void TestCalculators::theWorkedCases()
{
    QFETCH(QJsonObject, row);
    const QString kind = row[u"kind"].toString();
    QStringList words;
    QByteArray input;
    if (kind == u"addwd")
        words = {u"calendar"_s, u"add"_s, u"--json"_s, u"--from"_s, row[u"from"].toString(), u"--days"_s,
                 QString::number(row[u"days"].toInt())};
    else if (kind == u"deadline" || kind == u"fee")
        words = {u"deadline"_s};
    else if (kind == u"review60" || kind == u"suit6m")
        words = {u"remedy"_s, u"--delivered"_s, row[u"served"].toString()};
    else if (kind == u"page_fee")
        words = {u"fee"_s, u"pages"_s, u"--json"_s, u"--pages"_s, QString::number(row[u"pages"].toInt())};
    else
        words = {u"fee"_s, u"items"_s, u"--json"_s, u"--before"_s, QString::number(row[u"before"].toInt()),
                 u"--count"_s, QString::number(row[u"count"].toInt())};
    if (row.contains(u"case"))
        input = QJsonDocument{row[u"case"].toObject()}.toJson();
    const auto answer = m_run(words, input);
    QVERIFY2(answer.exit == 0, answer.err);
    const QJsonObject got = QJsonDocument::fromJson(answer.out).object();
    const QJsonObject expect = row[u"expect"].toObject();
    for (auto member = expect.begin(); member != expect.end(); ++member)
        QCOMPARE(got[member.key()], *member);
}

void TestCalculators::theShapesOfTheContract_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const QString &words, const QString &answer, const QByteArray &input = {}) {
        QTest::newRow(name) << words.split(u' ') << input << answer;
    };
    row("a date is a date", u"calendar add --from 2021-04-09 --days 20"_s, u"2021-05-10"_s);
    row("and its JSON", u"calendar add --from 2021-04-09 --days 20 --json"_s, u"{\"date\":\"2021-05-10\",\"tentative\":false}"_s);
    row("beyond the schedules it is tentative", u"calendar add --from 2026-12-10 --days 20 --json"_s,
        u"{\"date\":\"2027-01-08\",\"tentative\":true}"_s);
    row("working days between", u"calendar count --after 2021-04-09 --until 2021-05-10"_s, u"20"_s);
    row("fee by items", u"fee items --before 28 --count 5"_s, u"800.00"_s);
    row("fee by pages", u"fee pages --pages 120"_s, u"1100.00"_s);
    row("fee slices", u"fee items --before 28 --count 5 --json"_s,
        u"{\"fen\":80000,\"slices\":[{\"from\":29,\"rate\":10000,\"to\":30},{\"from\":31,\"rate\":20000,\"to\":33}]}"_s);
    row("remedy: review or suit", u"remedy --delivered 2024-03-15"_s,
        u"{\"reviewBy\":\"2024-05-14\",\"suitBy\":\"2024-09-18\",\"reviewFirst\":\"none\"}"_s);
    row("remedy: withheld, review first", u"remedy --delivered 2024-03-15 --outcome B5"_s,
        u"{\"reviewBy\":\"2024-05-14\",\"suitBy\":null,\"reviewFirst\":\"all\"}"_s);
    row("remedy: partly withheld", u"remedy --delivered 2024-03-15 --outcome A3"_s,
        u"{\"reviewBy\":\"2024-05-14\",\"suitBy\":\"2024-09-18\",\"reviewFirst\":\"withheld_part\"}"_s);
    row("remedy: signed before the new law", u"remedy --delivered 2024-01-03 --signed 2023-12-29 --outcome B5"_s,
        u"{\"reviewBy\":\"2024-03-04\",\"suitBy\":\"2024-07-03\",\"reviewFirst\":\"none\"}"_s);
    row("the whole deadline", u"deadline"_s,
        u"{\"deadline\":\"2021-04-19\",\"base\":\"2021-03-19\",\"excluded\":0,\"extension\":0,\"tentative\":false,\"payBy\":null,"
        "\"original\":\"2021-03-29\",\"alternative\":null,\"latest\":null,\"state\":\"running\",\"warnings\":[]}"_s,
        R"({"received":"2021-03-01","supplement":{"noticed":"2021-03-10","received":"2021-03-19"},"asOf":"2021-04-01"})");
    row("a late notice keeps the original", u"deadline"_s,
        u"{\"deadline\":\"2021-03-29\",\"base\":\"2021-03-01\",\"excluded\":0,\"extension\":0,\"tentative\":false,\"payBy\":null,"
        "\"original\":\"2021-03-29\",\"alternative\":\"2021-04-19\",\"latest\":null,\"state\":\"running\","
        "\"warnings\":[\"supplement_notice_late\"]}"_s,
        R"({"received":"2021-03-01","supplement":{"noticed":"2021-03-11","received":"2021-03-19"},"asOf":"2021-04-01"})");
    row("an open pause has two dates", u"deadline"_s,
        u"{\"deadline\":\"2021-05-20\",\"base\":\"2021-04-12\",\"excluded\":7,\"extension\":0,\"tentative\":false,\"payBy\":null,"
        "\"original\":\"2021-05-11\",\"alternative\":null,\"latest\":\"2021-06-03\",\"state\":\"paused\",\"warnings\":[]}"_s,
        R"({"received":"2021-04-12","consultations":[{"sent":"2021-04-19","reached":"2021-04-21"}],"asOf":"2021-04-27"})");
}

void TestCalculators::theShapesOfTheContract()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, input);
    const auto answer = m_run(words, input);
    QVERIFY2(answer.exit == 0, answer.err);
    QTEST(answer.line(), "answer");
}

void TestCalculators::badInputIsRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QString &words, const QByteArray &input, int exit, const QByteArray &code) {
        QTest::newRow(name) << words << input << exit << code;
    };
    const QString add = u"calendar add --from %1 --days %2"_s;
    row("a day that does not exist", add.arg(u"2021-02-30"_s, u"20"_s), {}, 1, "bad_date");
    row("zero days", add.arg(u"2021-04-09"_s, u"0"_s), {}, 1, "out_of_range");
    row("minus one day", add.arg(u"2021-04-09"_s, u"-1"_s), {}, 1, "out_of_range");
    row("a hundred thousand days", add.arg(u"2021-04-09"_s, u"100000"_s), {}, 1, "out_of_range");
    row("a number beyond all numbers", add.arg(u"2021-04-09"_s, u"99999999999999999999"_s), {}, 1, "out_of_range");
    row("beyond the calendar", add.arg(u"2100-12-30"_s, u"20"_s), {}, 1, "date_out_of_range");
    row("no such command", u"calendar guess"_s, {}, 2, "usage");
    row("an option missing", u"calendar count --after 2021-04-09"_s, {}, 2, "usage");
    row("an option unknown", u"deadline --maybe"_s, {}, 2, "usage");
    row("before the law", u"deadline"_s, R"({"received":"2008-04-30"})", 1, "no_law_for_date");
    row("a fee before its measure", u"deadline"_s, R"({"received":"2020-12-31","fee":{"noticed":"2021-01-05"}})", 1,
        "no_law_for_date");
    row("an unknown member", u"deadline"_s, R"({"received":"2021-03-01","colour":"red"})", 1, "unknown_member");
    row("a wrong type", u"deadline"_s, R"({"received":20210301})", 1, "wrong_type");
    row("nothing received", u"deadline"_s, "{}", 1, "missing_member");
    row("supplemented before receipt", u"deadline"_s,
        R"({"received":"2021-03-10","supplement":{"received":"2021-03-09"}})", 1, "impossible_order");
    row("returned before sent", u"deadline"_s,
        R"({"received":"2021-03-01","consultations":[{"sent":"2021-03-08","returned":"2021-03-05"}]})", 1,
        "impossible_order");
    row("a consultation never sent", u"deadline"_s, R"({"received":"2021-03-01","consultations":[{}]})", 1,
        "missing_member");
    row("twenty-one days more", u"deadline"_s, R"({"received":"2021-03-01","extension":{"days":21}})", 1,
        "extension_too_long");
    row("sixteen days under the old law", u"deadline"_s, R"({"received":"2019-05-14","extension":{"days":16}})", 1,
        "extension_too_long");
    row("half a day", u"deadline"_s, R"({"received":"2021-03-01","extension":{"days":1.5}})", 1, "wrong_type");
    row("not JSON", u"deadline"_s, "received: 2021-03-01", 1, "bad_json");
    row("not UTF-8", u"deadline"_s, "{\"received\":\"\xff\xfe\"}", 1, "bad_encoding");
    row("items below zero", u"fee items --count -1"_s, {}, 1, "out_of_range");
    row("more than a million pages", u"fee pages --pages 1000001"_s, {}, 1, "out_of_range");
    row("no such outcome", u"remedy --delivered 2024-03-15 --outcome Z1"_s, {}, 1, "unknown_outcome");
    row("signed after delivery", u"remedy --delivered 2024-03-15 --signed 2024-03-16"_s, {}, 1, "impossible_order");
}

void TestCalculators::badInputIsRefused()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, code);
    const auto answer = m_run(words.split(u' '), input);
    QTEST(answer.exit, "exit");
    QVERIFY2(answer.err.startsWith(QByteArray{"mingdu-cli: " + code + ": "}), answer.err);
    QCOMPARE(answer.err.count('\n'), 1);
    QCOMPARE(answer.out, QByteArray{});
}

void TestCalculators::aBatchAnswersEveryLine()
{
    const auto dates = m_run({u"calendar"_s, u"add"_s, u"--batch"_s},
                             "2021-04-09,20\r\n2021-02-30,1\n\n2026-12-10,20\n2021-04-09,0");
    QCOMPARE(dates.exit, 1);
    QCOMPARE(dates.out, "2021-04-09,20,2021-05-10\n2021-02-30,1,error:bad_date\n,error:bad_text\n"
                        "2026-12-10,20,2027-01-08,tentative\n2021-04-09,0,error:out_of_range\n");
    const auto cases = m_run({u"deadline"_s, u"--batch"_s},
                             "{\"received\":\"2021-04-09\"}\nnonsense\n{\"received\":\"2021-04-12\"}\n");
    QCOMPARE(cases.exit, 1);
    const auto lines = cases.out.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].contains("\"deadline\":\"2021-05-10\""));
    QCOMPARE(lines[1], "{\"error\":\"bad_json\"}");
    QVERIFY(lines[2].contains("\"deadline\":\"2021-05-11\""));
}

void TestCalculators::anEndlessLineIsRefusedAlone()
{
    const auto answer = m_run({u"deadline"_s, u"--batch"_s},
                              QByteArray(3 << 20, 'x') + "\n{\"received\":\"2021-04-09\"}\n");
    QCOMPARE(answer.exit, 1);
    QVERIFY(answer.out.startsWith("{\"error\":\"too_long\"}\n{\"deadline\":\"2021-05-10\""));
}

void TestCalculators::aLocaleWithoutUtf8ChangesNothing()
{
    CommandRun run;
    run.set(u"LC_ALL"_s, u"C"_s);
    const auto answer = run({u"remedy"_s, u"--delivered"_s, u"2024-03-15"_s, u"--outcome"_s, u"甲"_s});
    QCOMPARE(answer.exit, 1);
    QVERIFY(answer.err.contains("甲"));
}

QTEST_GUILESS_MAIN(TestCalculators)
#include "tst_calculators.moc"
