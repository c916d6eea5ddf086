// Documents through the real command line: return and resubmission, non-disclosure, three who
// disagree, downgrade and withdrawal, a session on the backlog.
#include "tests/cli/commandrun.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

class TestDocumentsStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theKeyPointsGoInAndAreFound();
    void nothingPersonalGoesOutUnseen();
    void theRegistersGoOutAndComeBack();
    void returnedThenHandedInAgain();
    void notDisclosedWithGroundAndReason();
    void threeDisagree();
    void downgradedAndWithdrawn();
    void aBacklogSession();
    void aFolderOfPapers();
    void badSheetsAskOrRefuse();

private:
    using Answer = CommandRun::Answer;
    Answer as(const QString &officer, const QStringList &words, const QByteArray &input = {}) const
    {
        return (*m_run)(words + QStringList{u"--office"_s, u"o.mingdu"_s, u"--as"_s, officer},
                        input);
    }
    static QStringList words(const QString &line) { return line.split(u' '); }
    static QJsonObject object(const Answer &answer)
    {
        return QJsonDocument::fromJson(answer.out.split('\n').first()).object();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file{m_run->path(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    std::unique_ptr<CommandRun> m_run{};
};

void TestDocumentsStory::init()
{
    m_run = std::make_unique<CommandRun>();
    QCOMPARE(
        (*m_run)(words(u"office init o.mingdu --organ 区政府办公室 --code 杨府办 --admin 管理员"_s))
            .exit,
        0);
    for (const QString &who : {u"林知夏 handler"_s, u"何景行 head"_s, u"许砚 reviewer"_s})
        QCOMPARE(as(u"管理员"_s, words(u"officer add --name "_s + who.section(u' ', 0, 0) +
                                       u" --role "_s + who.section(u' ', 1)))
                     .exit,
                 0);
}

/// In, reviewed, published, found: the thin thread of the library, with the real paper.
void TestDocumentsStory::theKeyPointsGoInAndAreFound()
{
    QVERIFY(QDir{m_run->path({})}.mkdir(u"papers"_s));
    QVERIFY(QFile::copy(QStringLiteral(KEY_POINTS), m_run->path(u"papers/points.txt"_s)));
    const Answer looked = as(u"管理员"_s, words(u"import documents papers --json"_s));
    QCOMPARE(object(looked)[u"number"_s], u"杨府办〔2021〕10号"_s);
    QCOMPARE(object(looked)[u"issued"_s], u"2021-04-09"_s);
    QVERIFY2(looked.out.contains("政务公开工作要点"), looked.out);
    QCOMPARE(as(u"管理员"_s, words(u"import documents papers --yes"_s)).exit, 0);
    const QString number = u" 杨府办〔2021〕10号 "_s;
    QCOMPARE(as(u"林知夏"_s,
                words(u"document review"_s + number + u"--attribute proactive --secrecy-checked"_s))
                 .exit,
             0);
    const Answer clocks = as(u"林知夏"_s, words(u"document clocks 杨府办〔2021〕10号"_s));
    QVERIFY2(clocks.out.contains("2021-05-10\tpublication"), clocks.out);
    const QString publish = u"document publish"_s + number + u"--on 2021-05-08"_s;
    QCOMPARE(as(u"林知夏"_s, words(publish)).exit, 1); // another looks at it first
    const Answer checked = as(u"何景行"_s, words(u"document check"_s + number + u"--all"_s));
    QVERIFY2(checked.exit == 0, checked.err);
    QCOMPARE(as(u"林知夏"_s, words(publish)).exit, 0);
    for (const QString &query :
         {u"杨府办〔2021〕10号"_s, u"杨府办[2021]10号"_s, u"杨府办(2021)10号"_s,
          u"杨府办【2021】10号"_s, u"杨府办２０２１10号"_s, u"一站通查"_s, u"公"_s}) {
        const Answer found = as(u"许砚"_s, {u"document"_s, u"search"_s, query, u"--json"_s});
        QVERIFY2(found.out.contains("杨府办〔2021〕10号"), found.out);
        QCOMPARE(object(found)[u"total"_s].toInt(), 1);
    }
    for (const QString &query : {u"公开-火星"_s, u"\""_s, u"*"_s, u"NEAR("_s, u"公开 OR 火星"_s})
        QCOMPARE(as(u"许砚"_s, {u"document"_s, u"search"_s, query}).exit, 0);
    QCOMPARE(as(u"许砚"_s, words(u"office check"_s)).exit, 2); // wants the file
    QCOMPARE((*m_run)(words(u"office check o.mingdu"_s)).exit, 0);
}

/// 发布前审查 looks at what goes out: numbers of persons want an answer, a secrecy mark stays.
void TestDocumentsStory::nothingPersonalGoesOutUnseen()
{
    QCOMPARE(
        as(u"林知夏"_s, words(u"document add"_s),
           R"({"number":"杨府办〔2021〕6号","title":"名单","issued":"2021-03-01","body":"联系人 13900001234"})")
            .exit,
        0);
    QCOMPARE(
        as(u"林知夏"_s,
           words(u"document review 杨府办〔2021〕6号 --attribute proactive --secrecy-checked"_s))
            .exit,
        0);
    const QString check = u"document check 杨府办〔2021〕6号 --all"_s;
    const Answer refused = as(u"何景行"_s, words(check));
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("guard_refused") && refused.err.contains("13900001234"),
             refused.err);
    write(u"secret.txt"_s, "机密★1年\n\n附件\n");
    QVERIFY(as(u"何景行"_s, words(check + u" --accept-finds --file secret.txt"_s))
                .err.contains("guard_refused"));
    QVERIFY(as(u"何景行"_s, words(check + u" --accept-finds --file none.txt"_s))
                .err.contains("file_unreadable"));
    QCOMPARE(as(u"何景行"_s, words(check + u" --accept-finds"_s)).exit, 0);
}

/// Registers 2, 3 and 4; register 2 read into another office says the same there.
void TestDocumentsStory::theRegistersGoOutAndComeBack()
{
    write(u"in.csv"_s,
          "发文机关,文号,标题,文种,成文日期,是否规范性文件,有效性,认定属性,理由,依据条款项\n"
          "区政府办公室,杨府办〔2012〕1号,关于某某任免的通知,通知,2012-03-01,否,失效,"
          "不予公开,属于人事管理方面的内部事务,E16a\n"
          "区政府办公室,杨府办规〔2013〕2号,扶持办法,办法,2013-04-01,是,有效,主动公开,,\n");
    QCOMPARE(as(u"管理员"_s, words(u"import documents in.csv"_s)).exit, 0);
    QCOMPARE(as(u"管理员"_s, words(u"export 2 out.csv"_s)).line(), u"out.csv: 2 rows"_s);
    const auto read = [&](const QString &name) {
        QFile file{m_run->path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    };
    QVERIFY2(read(u"out.csv"_s).contains("属于人事管理方面的内部事务"), read(u"out.csv"_s));
    QCOMPARE(
        (*m_run)(words(u"office init p.mingdu --organ 区政府办公室 --code 杨府办 --admin 甲"_s))
            .exit,
        0);
    const auto inOther = [&](const QString &line) {
        return (*m_run)(words(line + u" --office p.mingdu --as 甲"_s));
    };
    const Answer back = inOther(u"import 2 out.csv"_s);
    QVERIFY2(back.out.contains("imported 2, refused 0"), back.out);
    QCOMPARE(inOther(u"export 2 again.csv"_s).exit, 0);
    QCOMPARE(read(u"again.csv"_s), read(u"out.csv"_s));

    QCOMPARE(
        as(u"林知夏"_s, words(u"dispatch submit"_s), R"({"unit":"区财政局","title":"扶持办法"})")
            .exit,
        0);
    QCOMPARE(as(u"管理员"_s, words(u"export 3 forms.csv"_s)).line(), u"forms.csv: 1 rows"_s);
    QVERIFY2(read(u"forms.csv"_s).contains("未提出公开属性"), read(u"forms.csv"_s));
    QCOMPARE(as(u"管理员"_s, words(u"export interpretations said.csv"_s)).line(),
             u"said.csv: 1 rows"_s); // the public one, not explained yet
    QVERIFY(as(u"管理员"_s, words(u"export 2 out.csv"_s)).err.contains("file_exists"));
}

void TestDocumentsStory::returnedThenHandedInAgain()
{
    QJsonObject form{{u"unit"_s, u"区财政局"_s},
                     {u"title"_s, u"关于印发扶持办法的通知"_s},
                     {u"attribute"_s, u"proactive"_s},
                     {u"policy"_s, u"yes"_s},
                     {u"measures"_s, u"yes"_s}};
    const auto submit = [&](const QStringList &more) {
        return as(u"林知夏"_s, QStringList{u"dispatch"_s, u"submit"_s, u"--json"_s} + more,
                  QJsonDocument{form}.toJson());
    };
    const Answer first = submit({});
    QCOMPARE(first.exit, 0);
    const QString id = object(first)[u"id"_s].toString();
    QVERIFY(first.out.contains("\"D13\"")); // the interpretation that is owed
    QCOMPARE(as(u"林知夏"_s, words(u"dispatch pass "_s + id)).exit, 1);
    QCOMPARE(as(u"林知夏"_s, words(u"dispatch return "_s + id)).exit, 0);
    QCOMPARE(as(u"林知夏"_s, words(u"dispatch notice "_s + id + u" --out notice.html"_s)).exit, 0);
    QFile notice{m_run->path(u"notice.html"_s)};
    QVERIFY(notice.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(notice.readAll()).contains(u"未同步报送解读稿件"_s));
    for (const auto &[field, value] : {std::pair{"kind", "通知"},
                                       {"issuer", "区政府办公室"},
                                       {"drafting_basis", "常务会议"},
                                       {"addressees", "各单位"},
                                       {"publish_on", "2021-04-20"},
                                       {"interpretation", "解读"},
                                       {"interpretation_on", "2021-04-20"},
                                       {"normative", "no"},
                                       {"major_decision", "no"},
                                       {"enterprise", "no"},
                                       {"secrecy_review", "可以公开"},
                                       {"contact", "周以安"},
                                       {"phone", "021"},
                                       {"signer", "秦望舒"}})
        form[QString::fromLatin1(field)] = QString::fromUtf8(value);
    form[u"channels"_s] = QJsonArray{u"政府网站"_s};
    form[u"interpretation_forms"_s] = QJsonArray{u"图示图解"_s};
    const Answer second = submit({u"--answers"_s, id});
    QCOMPARE(object(second)[u"round"_s].toInt(), 2);
    QCOMPARE(second.out.count('\n'), 1); // nothing lacks
    const QString again = object(second)[u"id"_s].toString();
    QCOMPARE(
        as(u"林知夏"_s, {u"dispatch"_s, u"pass"_s, again, u"--number"_s, u"杨府办〔2021〕12号"_s})
            .exit,
        0);
    QCOMPARE(as(u"林知夏"_s, words(u"document show 杨府办〔2021〕12号"_s)).exit, 0);
    QVERIFY(as(u"林知夏"_s, words(u"dispatch rates --json"_s))
                .out.contains(R"("firstRounds":1,"firstPassed":0)"));
    QCOMPARE(as(u"林知夏"_s, words(u"dispatch override "_s + again)).exit, 2); // wants a reason
}

void TestDocumentsStory::notDisclosedWithGroundAndReason()
{
    QCOMPARE(as(u"林知夏"_s, words(u"document add"_s),
                R"({"number":"杨府办〔2021〕3号","title":"值守规程","issued":"2021-03-01"})")
                 .exit,
             0);
    const auto review = [&](const QString &more) {
        return as(u"林知夏"_s, words(u"document review 杨府办〔2021〕3号 --secrecy-checked "
                                     u"--attribute withheld "_s +
                                     more));
    };
    QVERIFY(review(u"--reason 仅规定本机关内部值守交接程序"_s).err.contains("guard_refused"));
    QCOMPARE(review(u"--ground E16a --reason 内部 --no-disclosure-duty"_s).exit, 1);
    QCOMPARE(
        review(u"--ground E16a --reason 仅规定本机关内部值守交接程序 --no-disclosure-duty"_s).exit,
        0);
    QCOMPARE(as(u"何景行"_s, words(u"document publish 杨府办〔2021〕3号 --on 2021-03-02"_s)).exit,
             1);
    QVERIFY(as(u"林知夏"_s, words(u"document clocks 杨府办〔2021〕3号"_s))
                .out.contains("reexamination"));
}

void TestDocumentsStory::threeDisagree()
{
    QCOMPARE(as(u"林知夏"_s, words(u"document add"_s),
                R"({"number":"杨府办〔2021〕4号","title":"清单","issued":"2021-03-01"})")
                 .exit,
             0);
    const QString opinion = u"document opinion 杨府办〔2021〕4号 --secrecy-checked --stage "_s;
    QCOMPARE(
        as(u"林知夏"_s, words(opinion + u"drafter --attribute withheld --ground E16a --reason "
                                        u"仅规定本机关内部值守交接程序 --no-disclosure-duty"_s))
            .exit,
        0);
    QCOMPARE(as(u"许砚"_s, words(opinion + u"disclosure_office --attribute on_request --ground Q1 "
                                           u"--reason 只涉及特定的几家单位可依申请提供"_s))
                 .exit,
             0);
    QCOMPARE(
        as(u"何景行"_s, words(u"document review 杨府办〔2021〕4号 --secrecy-checked --attribute "
                              u"proactive"_s))
            .exit,
        1); // the signer decides
    QCOMPARE(
        as(u"何景行"_s, words(opinion + u"signer --attribute proactive --reason 公众有必要知晓"_s))
            .exit,
        0);
    QCOMPARE(
        object(as(u"何景行"_s, words(u"document show 杨府办〔2021〕4号 --json"_s)))[u"attribute"_s]
            .toString(),
        u"proactive"_s);
}

void TestDocumentsStory::downgradedAndWithdrawn()
{
    QCOMPARE(as(u"林知夏"_s, words(u"document add"_s),
                R"({"number":"杨府办〔2021〕10号","title":"要点","issued":"2021-04-09"})")
                 .exit,
             0);
    const QString number = u" 杨府办〔2021〕10号 "_s;
    const Answer reviewed =
        as(u"林知夏"_s, words(u"document review"_s + number +
                              u"--attribute proactive --secrecy-checked --json"_s));
    QCOMPARE(object(reviewed)[u"publishBy"_s].toString(), u"2021-05-10"_s);
    QCOMPARE(as(u"林知夏"_s, words(u"document publish"_s + number + u"--on 2021-04-30"_s)).exit, 1);
    QCOMPARE(as(u"林知夏"_s, words(u"document check"_s + number + u"--all"_s)).exit,
             1); // four eyes
    QCOMPARE(as(u"何景行"_s, words(u"document check"_s + number + u"--all"_s)).exit, 0);
    QCOMPARE(as(u"林知夏"_s, words(u"document publish"_s + number + u"--on 2021-04-30"_s)).exit, 0);
    const QString down = u"document adjust"_s + number +
                         u"--attribute withheld --ground E15 --basis 附件载有个人住址等信息须处理 "
                         u"--secrecy-checked --reason 附件含有个人信息"_s;
    QVERIFY(as(u"林知夏"_s, words(down)).err.contains("guard_refused"));
    QVERIFY(as(u"何景行"_s, words(down)).err.contains("guard_refused"));
    QCOMPARE(as(u"何景行"_s, words(down + u" --withdrawn 2021-06-01 --withdrawal 门户网站已撤下"_s))
                 .exit,
             0);
    const QByteArray history =
        as(u"何景行"_s, words(u"document history"_s + number + u"--json"_s)).out;
    QVERIFY(history.contains(R"("was":"proactive","becomes":"withheld")"));
    QVERIFY(history.contains("2021-06-01"));
}

void TestDocumentsStory::aBacklogSession()
{
    write(u"old.csv"_s, "公文属性认定台账,,,,\n发文机关,文号,标题,成文日期,经手\n"
                        "区政府办公室,杨府办〔2012〕1号,关于某某任免的通知,2012年3月1日,甲\n"
                        "区政府办公室,杨府办〔2012〕2号,关于另一人任免的通知,2012.4.1,乙\n"
                        "区政府办公室,杨府办〔2012〕2号,重号,20120402,\n"
                        "区政府办公室,无文号,会务安排,2012/5/1,\n");
    const Answer imported = as(u"管理员"_s, words(u"import documents old.csv"_s));
    QCOMPARE(imported.exit, 1);
    QVERIFY2(imported.out.contains("5\t文号\tduplicate"), imported.out);
    QVERIFY2(imported.out.contains("imported 3, refused 1"), imported.out);
    QVERIFY(as(u"管理员"_s, words(u"document show 杨府办〔2012〕1号"_s)).out.contains("经手: 甲"));
    QVERIFY(as(u"管理员"_s, words(u"document progress"_s)).out.contains("2012: 0/3"));
    const QString rule = u"document bulk --title 任免 --attribute withheld --ground E16a --reason "
                         u"属于人事管理方面的内部事务信息 --no-disclosure-duty --secrecy-checked"_s;
    QCOMPARE(as(u"管理员"_s, words(rule)).out.count('\n'), 2); // what it would take
    QVERIFY(as(u"管理员"_s, words(u"document progress"_s)).out.contains("2012: 0/3"));
    QCOMPARE(as(u"管理员"_s, words(rule + u" --yes"_s)).line(), u"determined 2"_s);
    QVERIFY(as(u"管理员"_s, words(u"document progress"_s)).out.contains("2012: 2/3"));
    QCOMPARE(as(u"管理员"_s, words(u"document tally 2012 9"_s)).exit, 0);
    QVERIFY(as(u"管理员"_s, words(u"document progress"_s)).out.contains("2012: 2/3"));
}

void TestDocumentsStory::aFolderOfPapers()
{
    QVERIFY(QDir{m_run->path({})}.mkdir(u"papers"_s));
    write(u"papers/a.txt"_s,
          "杨府办发〔2012〕46号\n\n关于印发值守规程的通知\n\n各科室：\n二〇一二年九月六日\n");
    write(u"papers/b.txt"_s, "秘密★10年\n\n关于某事的通知\n");
    write(u"papers/c.txt"_s, "杨府办发〔2012〕46号\n关于重号的通知\n");
    write(u"papers/d.txt"_s, QByteArray{"\xff\xfe\x00\x00\x01", 5});
    const Answer looked = as(u"管理员"_s, words(u"import documents papers"_s));
    QVERIFY2(looked.out.contains("杨府办发〔2012〕46号\t2012-09-06\t关于印发值守规程的通知"),
             looked.out);
    QVERIFY(looked.out.contains("secrecy_mark") && looked.out.contains("duplicate"));
    QVERIFY(looked.out.contains("bad_encoding"));
    QCOMPARE(as(u"管理员"_s, words(u"document list"_s)).out, QByteArray{}); // only shown
    QVERIFY(
        as(u"管理员"_s, words(u"import documents papers --yes"_s)).out.endsWith("imported 1\n"));
    const QByteArray kept = as(u"管理员"_s, words(u"document list"_s)).out;
    QVERIFY(kept.contains("杨府办发〔2012〕46号") && !kept.contains("关于某事"));
}

void TestDocumentsStory::badSheetsAskOrRefuse()
{
    const auto import = [&](const QByteArray &sheet) {
        write(u"bad.csv"_s, sheet);
        return as(u"管理员"_s, words(u"import documents bad.csv"_s));
    };
    QVERIFY(
        import("文号,日期\n1号,2012-01-01\n").err.contains("missing_member")); // no title column
    QVERIFY(import("number,title,issued\n1号,通知,2012年2月30日\n").out.contains("bad_date"));
    QVERIFY(import("number,title,issued\n1号,通知,2099-01-01\n").out.contains("future_date"));
    QVERIFY(import("number,title,issued,body\n1号,通知,2012-01-01,\"机密★1年\n正文\"\n")
                .out.contains("secrecy_mark"));
    QVERIFY(
        import("number,title\n奇怪的编号,通知\n").out.contains("imported 1, refused 0, flagged 1"));
    const Answer merged =
        import("台账,,,,\n公文信息,,,认定情况,\n文号,标题,成文日期,认定属性,理由\n"
               "杨府办〔2013〕1号,通知,2013年4月1日,主动公开,\n");
    QVERIFY2(merged.out.contains("imported 1, refused 0"), merged.out);
    QVERIFY(
        as(u"管理员"_s, words(u"document show 杨府办〔2013〕1号"_s)).out.contains("2013-04-01"));
    const QByteArray atomic = "number,title\n2号,通知\n2号,重号\n";
    write(u"bad.csv"_s, atomic);
    QCOMPARE(as(u"管理员"_s, words(u"import documents bad.csv --atomic"_s)).exit, 1);
    QVERIFY(!as(u"管理员"_s, words(u"document list"_s)).out.contains("2号"));
}

QTEST_GUILESS_MAIN(TestDocumentsStory)
#include "tst_documents_story.moc"
