// inquiry …, focus …, decision …, occasion …, counter …, agenda indicators, registers 10 and 11.
#include "tests/cli/commandrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

class TestDeedCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<CommandRun>();
        for (const QString &file : {u"o"_s, u"p"_s})
            QCOMPARE((*m_run)({u"office"_s, u"init"_s, file + u".mingdu"_s, u"--organ"_s,
                               u"区政府办公室"_s, u"--code"_s, u"杨府办"_s})
                         .exit,
                     0);
    }
    void anInquiryGoesItsCourse();
    void aYearOfDecisions();
    void badInputIsSaid_data();
    void badInputIsSaid();
    void theCounterCounts();
    void sheetsGoOutAndComeBack();
    void anAssessmentIsRanked();

private:
    CommandRun::Answer in(const QString &office, const QString &words,
                          const QByteArray &input = {}) const
    {
        QStringList all = words.split(u' ', Qt::SkipEmptyParts);
        return (*m_run)(all << u"--office"_s << office + u".mingdu"_s, input);
    }
    CommandRun::Answer json(const QString &words, const QByteArray &input = {}) const
    {
        return in(u"o"_s, words + u" --json"_s, input);
    }
    static QJsonObject object(const CommandRun::Answer &answer)
    {
        return QJsonDocument::fromJson(answer.out).object();
    }
    QJsonObject figure(const QString &key, const QString &more = {}) const
    {
        return object(
            json(u"agenda indicators --year 2021 --as-of 2021-12-31 --rows --key %1 %2"_s.arg(
                key, more)));
    }
    QByteArray read(const QString &name) const
    {
        QFile file{m_run->path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file{m_run->path(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    std::unique_ptr<CommandRun> m_run{};
};

void TestDeedCommands::anInquiryGoesItsCourse()
{
    const auto made = json(
        u"inquiry receive"_s,
        R"({"number":"咨1","channel":"网上咨询","received":"2021-04-12","summary":"公租房如何申请"})");
    QVERIFY2(made.exit == 0, made.err);
    QCOMPARE(object(made)[u"due"_s].toString(), u"2021-04-19"_s);
    QCOMPARE(object(made)[u"kind"_s].toString(), u"complex"_s);
    QCOMPARE(object(made)[u"late"_s].toBool(), true); // as of today
    QCOMPARE(figure(u"inquiries"_s)[u"part"_s].toInt(), 0);
    QCOMPARE(json(u"inquiry route 咨1 --on 2021-04-12 --text 区房管局"_s).exit, 0);
    QCOMPARE(json(u"inquiry assign 咨1 --on 2021-04-13 --text 住房保障科"_s).exit, 0);
    const auto answered = json(u"inquiry answer 咨1 --on 2021-04-19 --text 请到受理点"_s);
    QVERIFY2(answered.exit == 0, answered.err);
    QCOMPARE(object(answered)[u"used"_s].toInt(), 5);
    QCOMPARE(object(answered)[u"late"_s].toBool(), false);
    QCOMPARE(object(answered)[u"unit"_s].toString(), u"区房管局"_s);
    const auto again = json(u"inquiry answer 咨1 --on 2021-04-20"_s);
    QVERIFY2(again.exit == 1 && again.err.startsWith("mingdu-cli: duplicate: "), again.err);
    const QJsonObject told = figure(u"inquiries"_s);
    QCOMPARE(told[u"part"_s].toInt(), 1);
    QCOMPARE(told[u"whole"_s].toInt(), 1);
    QCOMPARE(told[u"light"_s].toString(), u"met"_s);
    QCOMPARE(told[u"rows"_s].toArray().first().toObject()[u"named"_s].toString(), u"咨1"_s);
    QVERIFY(told[u"citation"_s].toString().contains(u"杨府办〔2021〕10号"_s));
    QCOMPARE(figure(u"inquiry_course"_s)[u"light"_s].toString(), u"met"_s);
    const QJsonObject none = figure(u"inquiries"_s, u"--unit 区民政局"_s);
    QVERIFY(none[u"part"_s].isNull() && none[u"whole"_s].isNull());
    QCOMPARE(none[u"light"_s].toString(), u"not_applicable"_s);
    QVERIFY(json(u"inquiry list --year 2021 --open"_s).out.isEmpty());
    QVERIFY(
        in(u"o"_s, u"agenda indicators --year 2021 --key inquiries"_s).out.contains("\t1/1\tmet"));
}

void TestDeedCommands::aYearOfDecisions()
{
    QCOMPARE(json(u"decision catalogue --unit 区财政局 --year 2021 --published 2021-03-31"_s).exit,
             0);
    QCOMPARE(figure(u"catalogue"_s)[u"light"_s].toString(), u"met"_s);
    const auto unsaid =
        json(u"decision save"_s, R"({"unit":"区财政局","year":2021,"title":"扶持办法"})");
    QVERIFY2(unsaid.err.startsWith("mingdu-cli: missing_member: "), unsaid.err);
    const auto made =
        json(u"decision save"_s,
             R"({"unit":"区财政局","year":2021,"title":"扶持办法","change_reason":"上级新规",
            "consult_from":"2021-05-01","consult_until":"2021-05-31","channels":["政府网站","随申办"],
            "enterprise":true,"heard":"2021-05-20","met":"2021-05-28","issued":"2021-06-01"})");
    QVERIFY2(made.exit == 0, made.err);
    const QString id = object(made)[u"id"_s].toString();
    QCOMPARE(object(made)[u"channels"_s].toArray().size(), 2);
    QCOMPARE(figure(u"consultation"_s)[u"light"_s].toString(), u"met"_s);
    QCOMPARE(figure(u"enterprise"_s)[u"light"_s].toString(), u"met"_s);
    QCOMPARE(figure(u"adoption"_s)[u"light"_s].toString(), u"missed"_s);
    QCOMPARE(figure(u"catalogue_links"_s)[u"whole"_s].toInt(), 5);
    const auto told = json(u"decision save --id %1"_s.arg(id),
                           R"({"adoption_out":"2021-06-16","adoption":"https://x/3"})");
    QVERIFY2(told.exit == 0, told.err);
    QCOMPARE(figure(u"adoption"_s)[u"light"_s].toString(), u"met"_s);
    QCOMPARE(figure(u"catalogue_links"_s)[u"part"_s].toInt(), 1);
    const QJsonObject listed = object(json(u"decision list --year 2021"_s));
    QCOMPARE(listed[u"lacking"_s].toArray().size(), 4);
    QCOMPARE(listed[u"adoption_due"_s].toString(), u"2021-06-16"_s);
    const auto meeting = json(
        u"occasion save"_s,
        R"({"kind":"attendance","unit":"区政府","held":"2021-05-28","title":"常务会议","persons":4,
            "reason":"年度重点","link":"https://x/9"})");
    QVERIFY2(meeting.exit == 0, meeting.err);
    QCOMPARE(figure(u"attendance"_s)[u"needed"_s].toInt(), 2);
    QCOMPARE(object(json(u"occasion list --kind attendance"_s))[u"persons"_s].toInt(), 4);
    const auto focus =
        json(u"focus save"_s, R"({"unit":"区民政局","matter":"居住证","listed":"2021-06-01"})");
    QVERIFY2(focus.exit == 0, focus.err);
    QCOMPARE(figure(u"focus"_s)[u"needed"_s].toInt(), 1);
    QCOMPARE(json(u"focus save --id %1"_s.arg(object(focus)[u"id"_s].toString()),
                  R"({"responded":"2021-06-08","improved":"2021-06-30"})")
                 .exit,
             0);
    QCOMPARE(figure(u"focus"_s)[u"light"_s].toString(), u"met"_s);
    QCOMPARE((*m_run)({u"office"_s, u"check"_s, u"o.mingdu"_s}).exit, 0);
}

void TestDeedCommands::badInputIsSaid_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("an unknown member")
        << u"inquiry receive"_s << QByteArray{R"({"channel":"a","summary":"b","colour":"c"})"}
        << QByteArray{"unknown_member"};
    QTest::newRow("what the desk says itself")
        << u"inquiry receive"_s << QByteArray{R"({"channel":"a","summary":"b","kind_reason":"c"})"}
        << QByteArray{"unknown_member"};
    QTest::newRow("an unknown kind")
        << u"inquiry receive"_s << QByteArray{R"({"channel":"a","summary":"b","kind":"odd"})"}
        << QByteArray{"bad_value"};
    QTest::newRow("a day that is none")
        << u"decision save"_s
        << QByteArray{R"({"unit":"a","year":2021,"title":"b","met":"2021-02-30"})"}
        << QByteArray{"bad_date"};
    QTest::newRow("no json") << u"decision save"_s << QByteArray{"x"} << QByteArray{"bad_json"};
    QTest::newRow("nobody of that id") << u"focus save --id 00000000-0000-8000-8000-000000000099"_s
                                       << QByteArray{"{}"} << QByteArray{"not_found"};
    QTest::newRow("an inquiry that is not there")
        << u"inquiry answer 咨9"_s << QByteArray{} << QByteArray{"not_found"};
    QTest::newRow("an indicator that is not there")
        << u"agenda indicators --year 2021 --key odd"_s << QByteArray{} << QByteArray{"not_found"};
    QTest::newRow("as of tomorrow")
        << u"agenda indicators --as-of 2999-01-01"_s << QByteArray{} << QByteArray{"future_date"};
    QTest::newRow("a service that nobody gives")
        << u"counter tally tea"_s << QByteArray{} << QByteArray{"bad_value"};
    QTest::newRow("a count that is none")
        << u"counter tally reading --count 1.5"_s << QByteArray{} << QByteArray{"bad_number"};
}

void TestDeedCommands::badInputIsSaid()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, code);
    const QString before = (*m_run)({u"office"_s, u"digest"_s, u"o.mingdu"_s}).line();
    const auto refused = json(words, input);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.startsWith(QByteArray{"mingdu-cli: " + code + ": "}), refused.err);
    QCOMPARE((*m_run)({u"office"_s, u"digest"_s, u"o.mingdu"_s}).line(), before);
}

void TestDeedCommands::theCounterCounts()
{
    const auto stroke = json(u"counter tally gazette --count 20 --on 2021-06-01 --note 赠阅"_s);
    QVERIFY2(stroke.exit == 0, stroke.err);
    QCOMPARE(json(u"counter tally reading --on 2021-06-01"_s).exit, 0);
    const auto sums = json(u"counter tallies --from 2021-01-01 --until 2021-12-31"_s);
    const auto lines = sums.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines.at(1).contains("\"count\":20"));
    QVERIFY(!sums.out.contains("赠阅"));
    QCOMPARE(json(u"counter take-back %1"_s.arg(object(stroke)[u"id"_s].toString())).exit, 0);
    const auto after = json(u"counter tallies --from 2021-01-01 --until 2021-12-31"_s);
    QVERIFY(after.out.trimmed().split('\n').at(1).contains("\"count\":0"));
    QCOMPARE(figure(u"tallies"_s)[u"part"_s].toInt(), 1);
    QCOMPARE(figure(u"tallies"_s)[u"whole"_s].toInt(), 6);
}

void TestDeedCommands::sheetsGoOutAndComeBack()
{
    write(
        u"in.csv"_s,
        "2021年网上咨询台账\n" // whose year the days without one are of
        "编号,渠道,收到时间,内容摘要,简单/复杂,转办单位,转办时间,应答复日期,答复日期,用时,是否超期,"
        "选登,知识库入库,备注,经办人\n"
        "咨1,12345,2021.4.12,公租房如何申请,简单,区房管局,4月12日,,2021-04-13,,,,,已回访,王某\n"
        "咨2,网站留言,2021年4月12日,公园开放时间,,区绿化市容局,,2021-04-30,2021-04-20,,否,是,,,\n"
        "咨3,信箱,某日,坏日子,,,,,,,,,,,\n"
        "咨1,12345,2021-04-12,公租房如何申请,简单,区房管局,,,,,,,,,\n");
    const auto first = in(u"o"_s, u"import 10 in.csv"_s);
    QVERIFY2(first.out.contains("imported 2, refused 2"), QByteArray{first.out + first.err});
    QVERIFY(first.out.contains("bad_date") && first.out.contains("duplicate"));
    QCOMPARE(in(u"o"_s, u"export 10 out.csv"_s).line(), u"out.csv: 2 rows"_s);
    const QByteArray out = read(u"out.csv"_s);
    for (const char *kept :
         {"公租房如何申请", "2021-04-13,1,否", "王某", "已回访", "2021-04-19,2021-04-20,6,是"})
        QVERIFY2(out.contains(kept), out.constData());
    QVERIFY(in(u"p"_s, u"import inquiries out.csv"_s).out.contains("imported 2, refused 0"));
    QCOMPARE(in(u"p"_s, u"export 10 again.csv"_s).exit, 0);
    QCOMPARE(read(u"again.csv"_s), out);
    QCOMPARE(in(u"o"_s, u"export 10 masked.csv --masked"_s).exit, 0);
    QVERIFY(!read(u"masked.csv"_s).contains("公租房") && !read(u"masked.csv"_s).contains("王某"));

    write(u"in11.csv"_s,
          "序号,事项,承办单位,法律依据,计划完成时间,草案,背景,征求意见起止,意见采纳公开日期,"
          "列席代表/次数,审议会议,决策结果文号,公开日期,调整及原因,联系人\n"
          "1,扶持办法,区财政局,某条例,二季度,https://x/1,,2021.5.1至2021.5.31,2021-06-10,3人/1次,"
          "第5次常务会议,杨府规〔2021〕3号,2021-06-08,2021-05-10 上级推迟,赵某\n"
          "2,停车规划,区建设管理委,,年底,,,2021-05-31至2021-05-01,,,,,,,\n"
          "3,,区体育局,,,,,,,,,,,,\n");
    const auto second = in(u"o"_s, u"import 11 in11.csv"_s);
    QVERIFY2(second.out.contains("imported 1, refused 2"), QByteArray{second.out + second.err});
    QCOMPARE(in(u"o"_s, u"export decisions out11.csv"_s).line(), u"out11.csv: 1 rows"_s);
    const QByteArray list = read(u"out11.csv"_s);
    for (const char *kept : {"2021-05-01至2021-05-31", "2021-05-10 上级推迟", "3人/1次", "赵某"})
        QVERIFY2(list.contains(kept), list.constData());
    QVERIFY(in(u"p"_s, u"import 11 out11.csv"_s).out.contains("imported 1, refused 0"));
    QCOMPARE(in(u"p"_s, u"export 11 again11.csv"_s).exit, 0);
    QCOMPARE(read(u"again11.csv"_s), list);
    QCOMPARE(figure(u"consultation"_s)[u"light"_s].toString(), u"met"_s);
}

void TestDeedCommands::anAssessmentIsRanked()
{
    write(u"in5.csv"_s,
          "序号,一级指标,二级指标,考核内容,评分标准,分值,适用对象,数据来源,采集时间,单位自评分,"
          "佐证材料,主管评分,第三方评分,加分,扣分及原因,得分,排名,整改要求,整改期限,整改结果,"
          "被考核单位,考核年度\n"
          "1,监督保障,培训,轮训,缺一次扣0.1,0.2,部门,台账,年末,0.2,名册,0.15,,,缺一次扣0.05,0.15,,"
          "补训,2022-03-31,,区财政局,2021\n"
          "1,监督保障,培训,轮训,缺一次扣0.1,0.2,部门,台账,年末,0.2,,0.2,,,,0.2,,,,,区民政局,2021\n"
          "2,监督保障,职能机构,听取汇报,,0.24,部门,纪要,年末,0.3,,,,,,,,,,,区民政局,2021\n"
          "3,监督保障,档案,某,,多,,,,,,,,,,,,,,,区民政局,2021\n");
    const auto taken = in(u"o"_s, u"import 5 in5.csv"_s);
    QVERIFY2(taken.out.contains("imported 2, refused 2"), QByteArray{taken.out + taken.err});
    QVERIFY(taken.out.contains("out_of_range")); // graded above its weight
    const auto ranks = json(u"agenda assessment --year 2021"_s).out.trimmed().split('\n');
    QCOMPARE(ranks.size(), 2);
    QVERIFY(ranks.first().contains("区民政局") && ranks.first().contains("\"score\":\"0.2\""));
    QVERIFY(ranks.last().contains("\"rank\":2") && ranks.last().contains("\"lagging\":false"));
    QCOMPARE(in(u"o"_s, u"export assessments out5.csv"_s).line(), u"out5.csv: 2 rows"_s);
    const QByteArray out = read(u"out5.csv"_s);
    QVERIFY2(out.contains("缺一次扣0.05,0.15,2,补训,2022-03-31"), out.constData());
    QVERIFY(in(u"p"_s, u"import 5 out5.csv"_s).out.contains("imported 2, refused 0"));
    QCOMPARE(in(u"p"_s, u"export 5 again5.csv"_s).exit, 0);
    QCOMPARE(read(u"again5.csv"_s), out);
}

QTEST_GUILESS_MAIN(TestDeedCommands)
#include "tst_deedcommands.moc"
