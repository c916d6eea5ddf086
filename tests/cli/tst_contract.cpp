#include "tests/cli/commandrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
/// In the poorest of environments.
CommandRun::Answer run(const QString &arguments, const QByteArray &input = {})
{
    CommandRun command;
    command.set(u"LC_ALL"_s, u"C"_s);
    return command(arguments.split(u' ', Qt::SkipEmptyParts), input);
}
} // namespace

class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void refuses_data();
    void refuses();
    void theWorkedCases_data();
    void theWorkedCases();
    void refusesBadCases_data();
    void refusesBadCases();
    void answersEveryLineOfDates();
    void answersEveryLineOfCases();
    void survivesALineWithoutEnd();
    void explainsEachDay();
    void saysWhatIsTentative();
};

void TestContract::answers_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("output");
    const auto row = [](const char *arguments, const QByteArray &output,
                        const QByteArray &input = {}) {
        QTest::addRow("%s %s", arguments, input.left(60).constData())
            << QString::fromLatin1(arguments) << input << output;
    };
    row("calendar add --from 2021-04-09 --days 20", "2021-05-10");
    row("calendar add --from 2021-04-09 --days 20 --json",
        R"({"date":"2021-05-10","tentative":false})");
    row("calendar add --from 2026-12-10 --days 20 --json",
        R"({"date":"2027-01-08","tentative":true})");
    row("calendar add --from=2021-04-09 --days=20", "2021-05-10");
    row("calendar count --after 2021-04-09 --until 2021-05-10", "20");
    row("calendar count --after 2021-05-10 --until 2021-04-09", "-20");
    row("remedy --delivered 2024-03-15",
        R"({"reviewBy":"2024-05-14","suitBy":"2024-09-18","reviewFirst":"none"})");
    row("remedy --delivered 2024-03-15 --outcome B1",
        R"({"reviewBy":"2024-05-14","suitBy":null,"reviewFirst":"all"})");
    row("remedy --delivered 2024-03-15 --outcome A3",
        R"({"reviewBy":"2024-05-14","suitBy":"2024-09-18","reviewFirst":"withheld_part"})");
    row("remedy --delivered 2024-01-03 --signed 2023-12-29 --outcome B1 --json",
        R"({"reviewBy":"2024-03-04","suitBy":"2024-07-03","reviewFirst":"none"})");
    row("fee items --before 28 --count 5", "800.00");
    row("fee items --before 28 --count 5 --json",
        R"({"fen":80000,"slices":[{"from":29,"to":30,"rate":10000},{"from":31,"to":33,"rate":20000}]})");
    row("fee items --before 9 --count 2 --json",
        R"({"fen":10000,"slices":[{"from":10,"to":10,"rate":0},{"from":11,"to":11,"rate":10000}]})");
    row("fee items --count 0 --json", R"({"fen":0,"slices":[]})");
    row("fee pages --pages 120", "1100.00");
    row("fee pages --pages 0", "0.00");
    row("deadline",
        R"({"deadline":"2021-04-19","base":"2021-03-19","excluded":0,"extension":0,"tentative":false,"payBy":null,)"
        R"("original":"2021-03-29","alternative":null,"latest":null,"state":"running","warnings":[]})",
        R"({"received":"2021-03-01","supplement":{"noticed":"2021-03-10","received":"2021-03-19"}})");
    row("deadline",
        R"({"deadline":"2021-03-29","base":"2021-03-01","excluded":0,"extension":0,"tentative":false,"payBy":null,)"
        R"("original":"2021-03-29","alternative":"2021-04-19","latest":null,"state":"running",)"
        R"("warnings":["supplement_notice_late"]})",
        R"({"received":"2021-03-01","supplement":{"noticed":"2021-03-11","received":"2021-03-19"}})");
    row("deadline",
        R"({"deadline":"2021-05-20","base":"2021-04-12","excluded":7,"extension":0,"tentative":false,"payBy":null,)"
        R"("original":"2021-05-11","alternative":null,"latest":"2021-06-03","state":"paused","warnings":[]})",
        R"({"received":"2021-04-12","consultations":[{"sent":"2021-04-19","reached":"2021-04-21"}],"asOf":"2021-04-27"})");
}

void TestContract::answers()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, output);
    const auto answer = run(arguments, input);
    QCOMPARE(answer.out, QByteArray{output + '\n'});
    QCOMPARE(answer.exit, 0);
}

void TestContract::refuses_data()
{
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *arguments, int exit, const char *code) {
        QTest::addRow("%s", arguments) << exit << QByteArray{code};
    };
    row("calendar add --from 2021-02-30 --days 20", 1, "bad_date");
    row("calendar add --from 20210430 --days 20", 1, "bad_date");
    row("calendar add --from 2021-04-09 --days 0", 1, "out_of_range");
    row("calendar add --from 2021-04-09 --days -5", 1, "out_of_range");
    row("calendar add --from 2021-04-09 --days 5001", 1, "out_of_range");
    row("calendar add --from 2021-04-09 --days 100000", 1, "out_of_range");
    row("calendar add --from 2021-04-09 --days 99999999999999999999", 1, "out_of_range");
    row("calendar add --from 2021-04-09 --days 20.5", 1, "bad_number");
    row("calendar add --from 2021-04-09 --days 1e3", 1, "bad_number");
    row("calendar add --from 9999-04-09 --days 20", 1, "date_out_of_range");
    row("calendar add --from 2021-04-09", 2, "usage");
    row("calendar add --from 2021-04-09 --days", 2, "usage");
    row("calendar add --from 2021-04-09 --days 1 --days 2", 2, "usage");
    row("calendar add --batch --days 2", 2, "usage");
    row("calendar add 2021-04-09", 2, "usage");
    row("calendar add --frm 2021-04-09 --days 20", 2, "usage");
    row("calendar count --after 2021-04-09", 2, "usage");
    row("calendar", 2, "usage");
    row("calendar subtract", 2, "usage");
    row("", 2, "usage");
    row("remedy", 2, "usage");
    row("remedy --delivered 2024-03-15 --signed 2024-03-16", 1, "impossible_order");
    row("remedy --delivered 2024-03-15 --outcome Z1", 1, "unknown_outcome");
    row("fee items --before -1 --count 5", 1, "out_of_range");
    row("fee items --count 1000001", 1, "out_of_range");
    row("fee pages --pages x", 1, "bad_number");
    row("fee pages", 2, "usage");
    row("fee items --count 5 --on 2020-12-31", 1, "no_law_for_date");
}

void TestContract::refuses()
{
    QFETCH(int, exit);
    QFETCH(QByteArray, code);
    const auto answer = run(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(answer.exit, exit);
    QVERIFY2(answer.err.startsWith(QByteArray{"mingdu-cli: " + code + ": "}), answer.err);
    QCOMPARE(answer.err.count('\n'), 1);
    QVERIFY(answer.out.isEmpty());
}

void TestContract::theWorkedCases_data()
{
    QTest::addColumn<QJsonObject>("row");
    QFile file{QStringLiteral(TEST_DATA "/rules.json")};
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const auto &each : QJsonDocument::fromJson(file.readAll())[u"vectors"].toArray()) {
        const QJsonObject row = each.toObject();
        QTest::addRow("%s %s", qPrintable(row[u"id"].toString()),
                      qPrintable(row[u"note"].toString()))
            << row;
    }
}

void TestContract::theWorkedCases()
{
    QFETCH(QJsonObject, row);
    const QString kind = row[u"kind"].toString();
    QString words;
    QByteArray input;
    if (kind == u"addwd")
        words = u"calendar add --json --from %1 --days %2"_s.arg(row[u"from"].toString())
                    .arg(row[u"days"].toInt());
    else if (kind == u"deadline" || kind == u"fee")
        words = u"deadline"_s;
    else if (kind == u"review60" || kind == u"suit6m")
        words = u"remedy --delivered "_s + row[u"served"].toString();
    else if (kind == u"page_fee")
        words = u"fee pages --json --pages %1"_s.arg(row[u"pages"].toInt());
    else
        words = u"fee items --json --before %1 --count %2"_s.arg(row[u"before"].toInt())
                    .arg(row[u"count"].toInt());
    if (row.contains(u"case"))
        input = QJsonDocument{row[u"case"].toObject()}.toJson();
    const auto answer = run(words, input);
    QVERIFY2(answer.exit == 0, answer.err);
    const QJsonObject got = QJsonDocument::fromJson(answer.out).object();
    const QJsonObject expect = row[u"expect"].toObject();
    for (auto member = expect.begin(); member != expect.end(); ++member)
        QCOMPARE(got[member.key()], *member);
}

void TestContract::refusesBadCases_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &input, const char *code) {
        QTest::addRow("%s", name) << input << QByteArray{code};
    };
    row("nothing", "", "bad_json");
    row("no object", "[]", "wrong_type");
    row("half an object", R"({"received":)", "bad_json");
    row("an empty object", "{}", "missing_member");
    row("an unknown member", R"({"received":"2021-03-01","recieved":"2021-03-01"})",
        "unknown_member");
    row("an unknown member inside", R"({"received":"2021-03-01","fee":{"payed":"2021-03-05"}})",
        "unknown_member");
    row("a member twice", R"({"received":"2021-03-01","received":"2021-03-02"})", "duplicate");
    row("a number for a date", R"({"received":20210301})", "wrong_type");
    row("null for a date", R"({"received":"2021-03-01","submitted":null})", "wrong_type");
    row("a day that is none", R"({"received":"2021-02-30"})", "bad_date");
    row("a time", R"({"received":"2021-03-01T08:00:00"})", "bad_date");
    row("no array", R"({"received":"2021-03-01","consultations":{}})", "wrong_type");
    row("an array of texts", R"({"received":"2021-03-01","consultations":["x"]})", "wrong_type");
    row("a letter never sent", R"({"received":"2021-03-01","consultations":[{}]})",
        "missing_member");
    row("a kind that is none",
        R"({"received":"2021-03-01","consultations":[{"sent":"2021-03-02","kind":"x"}]})",
        "bad_value");
    row("returned before sent",
        R"({"received":"2021-03-01","consultations":[{"sent":"2021-03-08","returned":"2021-03-05"}]})",
        "impossible_order");
    row("supplement before receipt",
        R"({"received":"2021-03-01","supplement":{"received":"2021-02-26"}})", "impossible_order");
    row("21 days", R"({"received":"2021-03-01","extension":{"days":21}})", "extension_too_long");
    row("no days", R"({"received":"2021-03-01","extension":{"days":0}})", "out_of_range");
    row("fewer than no days", R"({"received":"2021-03-01","extension":{"days":-5}})",
        "out_of_range");
    row("half a day", R"({"received":"2021-03-01","extension":{"days":20.5}})", "wrong_type");
    row("days in a text", R"({"received":"2021-03-01","extension":{"days":"20"}})", "wrong_type");
    row("days without end", R"({"received":"2021-03-01","extension":{"days":1e400}})",
        "out_of_range");
    row("days beyond 32 bits", R"({"received":"2021-03-01","extension":{"days":4294967297}})",
        "out_of_range");
    row("before any law", R"({"received":"2008-04-30"})", "no_law_for_date");
    row("a fee before its law", R"({"received":"2020-12-31","fee":{"noticed":"2021-01-04"}})",
        "no_law_for_date");
    row("invalid UTF-8", "{\"received\":\"2021-03-01\xFF\"}", "bad_encoding");
    row("beyond the calendar", R"({"received":"9999-12-31"})", "date_out_of_range");
    row("a bomb of brackets", QByteArray(200000, '['), "too_long");
    row("more than a case can be", R"({"received":")" + QByteArray(2 << 20, ' ') + "\"}",
        "too_long");
}

void TestContract::refusesBadCases()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, code);
    const auto one = run(u"deadline"_s, input);
    QCOMPARE(one.exit, 1);
    QVERIFY2(one.err.startsWith(QByteArray{"mingdu-cli: " + code + ": "}), one.err);
    QVERIFY(one.out.isEmpty());
    const auto batch = run(u"deadline --batch"_s, input + "\n{\"received\":\"2021-03-01\"}\n");
    QCOMPARE(batch.exit, 1);
    const auto lines = batch.out.split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QByteArray{"{\"error\":\"" + code + "\"}"});
    QVERIFY(lines[1].startsWith(R"({"deadline":"2021-03-29")"));
}

void TestContract::answersEveryLineOfDates()
{
    const auto answer = run(
        u"calendar add --batch"_s,
        "2021-04-09,20\r\n2026-12-10,20\n\n2021-02-30,20\n2021-04-09,0\nx\n\xFF,1\n2021-04-09,7,7\n"
        "2021-04-09,20");
    const QByteArrayList expected{"2021-04-09,20,2021-05-10",
                                  "2026-12-10,20,2027-01-08,tentative",
                                  ",error:bad_value",
                                  "2021-02-30,20,error:bad_date",
                                  "2021-04-09,0,error:out_of_range",
                                  "x,error:bad_value",
                                  "\xEF\xBF\xBD,1,error:bad_encoding",
                                  "2021-04-09,7,7,error:bad_value",
                                  "2021-04-09,20,2021-05-10",
                                  ""};
    QCOMPARE(answer.out.split('\n'), expected);
    QCOMPARE(answer.exit, 1);
    QCOMPARE(run(u"calendar add --batch"_s, "2021-04-09,20\n").exit, 0);
    QCOMPARE(run(u"calendar add --batch"_s, "").out, QByteArray{});
}

void TestContract::answersEveryLineOfCases()
{
    const auto answer = run(u"deadline --batch"_s, "{\"received\":\"2021-03-01\"}\r\n\n{}\n");
    const auto lines = answer.out.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith(R"({"deadline":"2021-03-29")"));
    QCOMPARE(lines[1], QByteArray{R"({"error":"bad_json"})"});
    QCOMPARE(lines[2], QByteArray{R"({"error":"missing_member"})"});
    QCOMPARE(answer.exit, 1);
}

void TestContract::survivesALineWithoutEnd()
{
    const QByteArray input = QByteArray(8 << 20, 'x') + "\n2021-04-09,20\n";
    const auto lines = run(u"calendar add --batch"_s, input).out.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].endsWith(",error:too_long") && lines[0].size() < 100);
    QCOMPARE(lines[1], QByteArray{"2021-04-09,20,2021-05-10"});
}

void TestContract::explainsEachDay()
{
    const auto answer = run(u"calendar explain --from 2021-05-06 --days 2"_s);
    const QString text = QString::fromUtf8(answer.out);
    QCOMPARE(
        text.split(u'\n'),
        (QStringList{
            u"2021-05-06\tThu\tskipped\t0\tstart, not counted"_s,
            u"2021-05-07\tFri\tcounted\t1\tworking day"_s,
            u"2021-05-08\tSat\tmake-up\t2\tmake-up working day: 劳动节 国办发明电〔2020〕27号"_s,
            u""_s}));
    const auto object =
        QJsonDocument::fromJson(run(u"deadline --explain"_s, R"({"received":"2021-03-01"})").out)
            .object();
    QCOMPARE(object[u"ledger"].toArray().size(), 29);
    QCOMPARE(object[u"segments"].toArray().size(), 2);
}

void TestContract::saysWhatIsTentative()
{
    const auto answer = run(u"calendar add --from 2026-12-10 --days 20"_s);
    QCOMPARE(answer.out, QByteArray{"2027-01-08\n"});
    QVERIFY(answer.err.startsWith("mingdu-cli: warning: "));
    QCOMPARE(answer.exit, 0);
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
