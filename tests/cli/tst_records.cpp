#include "tests/cli/commandrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// Records on the command line: what is refused, with which exit, and that nothing is half written.
class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOfficeIsNeverOverwritten();
    void troubleWithTheFileIsExitThree_data();
    void troubleWithTheFileIsExitThree();
    void badRequestsAreRefusedWhole_data();
    void badRequestsAreRefusedWhole();
    void badStepsAreRefused_data();
    void badStepsAreRefused();
    void defectsAreWarningsNotRefusals();
    void withoutAPassphraseOnlyThePublicPartIsShown();
    void onlyAdministratorsAddOfficers();
    void aWithheldDocumentNeedsItsGround();
    void aMarkedDocumentIsNotKept();
    void aLetterThatDoesNotFitIsRefused();
    void theRecordIsCorrectedAndDuplicatesAreMerged();
    void severalMattersAreAnsweredInOneLetter();

private:
    CommandRun::Answer office(const QString &words, const QByteArray &input = {}) const
    {
        return (*m_run)(words.split(u' ') + QStringList{u"--office"_s, m_run->path(u"o.mingdu"_s)},
                        input);
    }
    QString registered() const
    {
        return office(u"request register"_s, R"({"received":"2021-04-12","subject":"工作要点"})")
            .line()
            .section(u' ', 0, 0);
    }
    std::unique_ptr<CommandRun> m_run{};
};

void TestRecords::init()
{
    m_run = std::make_unique<CommandRun>();
    const auto made = (*m_run)({u"office"_s, u"init"_s, u"o.mingdu"_s, u"--organ"_s,
                                u"区政府办公室"_s, u"--code"_s, u"杨府办"_s});
    QVERIFY2(made.exit == 0, made.err);
    QVERIFY(made.line().startsWith(u"recovery code"_s));
}

void TestRecords::anOfficeIsNeverOverwritten()
{
    QFile file{m_run->path(u"o.mingdu"_s)};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto again = (*m_run)(
        {u"office"_s, u"init"_s, u"o.mingdu"_s, u"--organ"_s, u"x"_s, u"--code"_s, u"x"_s});
    QCOMPARE(again.exit, 3);
    QVERIFY(again.err.startsWith("mingdu-cli: file_exists: "));
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void TestRecords::troubleWithTheFileIsExitThree_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QByteArray>("code");
    QTest::addRow("no such file") << u"missing.mingdu"_s << u"correct horse"_s
                                  << QByteArray{"file_missing"};
    QTest::addRow("a foreign file")
        << u"foreign.mingdu"_s << u"correct horse"_s << QByteArray{"file_not_office"};
    QTest::addRow("a wrong passphrase")
        << u"o.mingdu"_s << u"battery staple"_s << QByteArray{"wrong_passphrase"};
    QTest::addRow("no passphrase") << u"o.mingdu"_s << QString{} << QByteArray{"passphrase_needed"};
}

void TestRecords::troubleWithTheFileIsExitThree()
{
    QFETCH(QString, file);
    QFETCH(QString, passphrase);
    QFETCH(QByteArray, code);
    QFile foreign{m_run->path(u"foreign.mingdu"_s)};
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write(QByteArray(8192, 'x')) > 0);
    foreign.close();
    m_run->set(u"MINGDU_PASSPHRASE"_s, passphrase);
    const auto answer = (*m_run)({u"request"_s, u"register"_s, u"--office"_s, m_run->path(file)},
                                 R"({"received":"2021-04-12","subject":"x"})");
    QCOMPARE(answer.exit, 3);
    QVERIFY2(answer.err.startsWith(QByteArray{"mingdu-cli: " + code + ": "}), answer.err);
    QVERIFY(answer.out.isEmpty());
}

void TestRecords::badRequestsAreRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const char *json, const char *code) {
        QTest::addRow("%s", name) << QByteArray{json} << QByteArray{code};
    };
    row("received tomorrow", R"({"received":"2999-01-01","subject":"x"})", "future_date");
    row("a day that is none", R"({"received":"2021-02-30","subject":"x"})", "bad_date");
    row("no subject member", R"({"received":"2021-04-12"})", "missing_member");
    row("an unknown channel", R"({"received":"2021-04-12","subject":"x","channel":"pigeon"})",
        "bad_value");
    row("an unknown member", R"({"received":"2021-04-12","subject":"x","sbuject":"y"})",
        "unknown_member");
    row("an unknown organ", R"({"received":"2021-04-12","subject":"x","organ":"卫星局"})",
        "not_found");
    row("no items", R"({"received":"2021-04-12","subject":"x","items":0})", "out_of_range");
    row("submitted after receipt",
        R"({"received":"2021-04-12","submitted":"2021-04-13","subject":"x"})", "impossible_order");
    row("half an object", R"({"received":)", "bad_json");
}

void TestRecords::badRequestsAreRefusedWhole()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, code);
    const auto answer = office(u"request register"_s, json);
    QCOMPARE(answer.exit, 1);
    QVERIFY2(answer.err.startsWith(QByteArray{"mingdu-cli: " + code + ": "}), answer.err);
    QCOMPARE(office(u"request list"_s).out, QByteArray{});
}

void TestRecords::badStepsAreRefused_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QString &step, const char *code) {
        QTest::addRow("%s", name) << step << QByteArray{code};
    };
    row("no such step", u"juggle --on 2021-04-13"_s, "bad_value");
    row("not from this state", u"serve --on 2021-04-13"_s, "transition_not_allowed");
    row("before receipt", u"accept --on 2021-04-11"_s, "impossible_order");
    row("in the future", u"accept --on 2999-01-01"_s, "future_date");
    row("no day at all", u"accept --on never"_s, "bad_date");
    row("an unknown particular", u"accept --on 2021-04-13 --set colour=red"_s, "unknown_member");
    row("a particular without value", u"consult-send --on 2021-04-13 --set to"_s, "bad_value");
    row("21 days", u"extend --on 2021-04-13 --set days=21"_s, "extension_too_long");
    row("an extension too late", u"extend --on 2021-05-12 --set days=10"_s, "guard_refused");
    row("no reply to nothing", u"consult-back --on 2021-04-13"_s, "not_found");
    row("withheld without a ground", u"submit-draft --on 2021-04-13 --set outcome=B5"_s,
        "guard_refused");
    row("not held without a search", u"submit-draft --on 2021-04-13 --set outcome=C1a"_s,
        "guard_refused");
}

void TestRecords::badStepsAreRefused()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, code);
    const QString id = registered();
    const auto before = office(u"request show --json "_s + id).out;
    const auto answer = office(u"request advance "_s + id + u' ' + step);
    QCOMPARE(answer.exit, 1);
    QVERIFY2(answer.err.startsWith(QByteArray{"mingdu-cli: " + code + ": "}), answer.err);
    QCOMPARE(office(u"request show --json "_s + id).out, before);
}

void TestRecords::defectsAreWarningsNotRefusals()
{
    const auto answer = office(
        u"request register --json"_s,
        R"({"received":"2021-04-12","subject":"x","applicant_name":"张三","identity_kind":"resident_id",)"
        R"("identity_number":"110105194912310021","contact":"1390000"})");
    QCOMPARE(answer.exit, 0);
    QCOMPARE(QJsonDocument::fromJson(answer.out)[u"warnings"].toArray(),
             (QJsonArray{u"bad_identity"_s, u"bad_phone"_s}));
}

void TestRecords::withoutAPassphraseOnlyThePublicPartIsShown()
{
    office(u"request register"_s,
           R"({"received":"2021-04-12","subject":"军工路仓储合同","applicant_name":"叶疏桐"})");
    m_run->unset(u"MINGDU_PASSPHRASE"_s);
    const auto list = office(u"request list"_s);
    QCOMPARE(list.exit, 0);
    QVERIFY(list.out.contains("2021-05-11"));
    QVERIFY(!list.out.contains("军工路") && !list.out.contains("叶疏桐"));
}

void TestRecords::onlyAdministratorsAddOfficers()
{
    QCOMPARE(office(u"officer add --name 林知夏"_s).exit, 0);
    const auto refused = office(u"officer add --name 何景行 --as 林知夏"_s);
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.err.contains("not_permitted"));
}

void TestRecords::aWithheldDocumentNeedsItsGround()
{
    QCOMPARE(office(u"document add"_s,
                    R"({"number":"杨府办发〔2012〕46号","title":"值守规程","issued":"2012-09-06"})")
                 .exit,
             0);
    const QString review =
        u"document review 杨府办发〔2012〕46号 --secrecy-checked --attribute withheld"_s;
    QVERIFY(office(review).err.contains("R-DOC-2"));
    QVERIFY(office(review + u" --ground E16a --reason 短"_s).err.contains("R-DOC-2"));
    QCOMPARE(office(review +
                    u" --ground E16a --reason 仅规定本机关内部值守交接程序 --no-disclosure-duty"_s)
                 .exit,
             0);
    QCOMPARE(office(u"document review 杨府办发〔2012〕46号 --attribute proactive"_s).exit, 1);
}

void TestRecords::aMarkedDocumentIsNotKept()
{
    const auto answer = office(u"document add"_s, R"({"title":"通知","body":"机密★1年\n关于……"})");
    QCOMPARE(answer.exit, 1);
    QVERIFY(answer.err.startsWith("mingdu-cli: secrecy_mark: "));
    QCOMPARE(office(u"document list"_s).out, QByteArray{});
}

void TestRecords::aLetterThatDoesNotFitIsRefused()
{
    const QString id = registered();
    const QString out = m_run->path(u"a.pdf"_s);
    QVERIFY(office(u"letter "_s + id + u" 13 --out "_s + out).err.contains("letter_not_allowed"));
    QVERIFY(office(u"letter "_s + id + u" 99 --out "_s + out).err.contains("not_found"));
    QVERIFY(!QFile::exists(out));
}

void TestRecords::theRecordIsCorrectedAndDuplicatesAreMerged()
{
    const QByteArray input =
        R"({"received":"2021-04-12","subject":"工作要点","applicant_name":"叶疏桐"})";
    const auto made = [&] {
        return office(u"request register"_s, input).line().section(u' ', 0, 0);
    };
    const QString first = made();
    const QString second = made();
    const QString correct = u"request correct "_s + first + u" --on 2021-04-20"_s;
    const QString day = u" --set received=2021-04-14 --set submitted=2021-04-14"_s;
    QCOMPARE(office(correct + day).exit, 2); // without a reason
    const auto corrected = office(correct + day + u" --reason 笔误 --json"_s);
    QVERIFY2(corrected.exit == 0, corrected.err);
    const QJsonObject shown = QJsonDocument::fromJson(corrected.out).object();
    QCOMPARE(shown[u"received"_s].toString(), u"2021-04-14"_s);
    QCOMPARE(shown[u"corrections"_s].toArray().size(), 2);
    const auto future = office(correct + u" --reason 笔误 --set received=2021-04-21"_s);
    QCOMPARE(future.exit, 1);
    QVERIFY(future.err.startsWith("mingdu-cli: impossible_order: "));
    const QString merge = u"request merge %1 %2 --on 2021-04-20 --reason 相同"_s;
    QCOMPARE(office(merge.arg(second, first)).exit, 1); // the second is due first
    const auto merged = office(merge.arg(first, second));
    QVERIFY2(merged.exit == 0, merged.err);
    const auto whole = office(u"request show %1 --json"_s.arg(second));
    QCOMPARE(QJsonDocument::fromJson(whole.out).object()[u"merged"_s].toArray().size(), 1);
}

/// 一事一申请 is asked for, not forced (R-REQ-7, R-ANS-1).
void TestRecords::severalMattersAreAnsweredInOneLetter()
{
    const QByteArray input = R"({"received":"2026-11-02","subject":"两项","applicant_name":"叶疏桐",
        "matters":["工作要点","对某人的投诉"]})";
    const QString id = office(u"request register"_s, input).line().section(u' ', 0, 0);
    const QString on = u" --on 2026-11-03 "_s;
    const auto take = [&](const QString &step) {
        return office(u"request advance "_s + id + u' ' + step).exit;
    };
    QCOMPARE(take(u"decide-item"_s + on + u"--set item=1 --set outcome=A1 --set answer=门户网站"_s),
             0);
    const QString whole = u"submit-draft"_s + on + u"--set outcome=A1 --set row_reason=主要事项"_s;
    QCOMPARE(take(whole), 1); // one matter is still undecided
    QCOMPARE(take(u"decide-item"_s + on + u"--set item=2 --set outcome=N1"_s), 0);
    QCOMPARE(take(whole), 0);
    QCOMPARE(office(u"letter "_s + id + u" 12 --out a.html"_s).exit, 1);
    const auto made = office(u"letter "_s + id + u" 31 --out a.html"_s);
    QVERIFY2(made.exit == 0, made.err);
    QFile file{m_run->path(u"a.html"_s)};
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(u"二、关于“对某人的投诉”"_s));
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
