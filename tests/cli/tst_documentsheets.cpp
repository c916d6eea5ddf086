// Registers 2 to 4 through the command line: out, into another office, to a unit and back.
#include "tests/cli/commandrun.h"

using namespace Qt::StringLiterals;

class TestDocumentSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<CommandRun>();
        for (const QString &file : {u"o"_s, u"p"_s})
            QCOMPARE((*m_run)(words(u"office init %1.mingdu --organ 区政府办公室 --code 杨府办 "
                                    u"--admin 甲"_s.arg(file)))
                         .exit,
                     0);
    }
    void formsGoOutAndComeBack()
    {
        write(u"in.csv"_s,
              "收件日期,申请单位,标题,拟发文机关,文种,拟定属性,不公开理由及依据,解读稿(有/无/免),"
              "缺项,退文日期,退文原因,再报次数,通过日期,发文号,经办人,档号\n"
              "2021.3.1,区财政局,扶持办法,区政府,办法,主动公开,,无,未同步报送解读稿件,2021-03-02,"
              "请补报解读,0,,,王某,A-1\n"
              "2021年3月5日,区财政局,扶持办法,区政府,办法,主动公开,,有,,,,1,2021-03-08,"
              "杨府规〔2021〕1号,甲,\n"
              "2021-03-09,区民政局,值守规程,区政府办,规程,不予公开,E16a，内部事务,免,,2021-03-10,"
              "理由不足,0,2021-03-12,杨府办〔2021〕7号,,\n");
        const auto first = in(u"o"_s, u"import 3 in.csv"_s);
        QVERIFY2(first.out.contains("imported 3, refused 0"), QByteArray{first.out + first.err});
        QCOMPARE(in(u"o"_s, u"import 3 in.csv"_s).exit, 1); // they are there
        QCOMPARE(in(u"o"_s, u"export 3 out.csv"_s).line(), u"out.csv: 3 rows"_s);
        const QByteArray out = read(u"out.csv"_s);
        for (const char *kept : {"2021-03-02,请补报解读", "杨府规〔2021〕1号", "A-1", "王某",
                                 "未同步报送解读稿件", "2021-03-10,理由不足,0,,2021-03-12"})
            QVERIFY2(out.contains(kept), out.constData());
        QVERIFY(in(u"p"_s, u"import dispatch out.csv"_s).out.contains("imported 3, refused 0"));
        QCOMPARE(in(u"p"_s, u"export 3 again.csv"_s).exit, 0);
        QCOMPARE(read(u"again.csv"_s), out);
        QVERIFY(in(u"o"_s, u"dispatch rates --json"_s).out.contains("\"firstRounds\":2"));
    }
    void interpretationsGoToTheirDocuments()
    {
        for (const QString &office : {u"o"_s, u"p"_s})
            QCOMPARE(
                in(office, u"document add"_s,
                   R"({"number":"杨府规〔2021〕1号","title":"扶持办法","issued":"2021-03-08"})")
                    .exit,
                0);
        write(u"in.csv"_s,
              "文件标题,文号,是否政策性文件,有无具体举措,免解读理由,解读标题,解读形式(多选),"
              "解读日期,发布渠道,双向关联(是/否),关注点/疑惑点回应,二次/跟踪解读日期,媒体转载,"
              "精准推送,阅读量,备注\n"
              "扶持办法,杨府规[2021]1号,是,是,,一图读懂,图示图解,2021-03-10,政府网站、公众号,是,"
              "谁能申请？→区内企业,,解放日报,注册企业,1200次,\n"
              "扶持办法,杨府规[2021]1号,是,是,,再解读,图示图解,2021-05-10,政府网站,否,,2021-05-10,"
              ",,,咨询集中\n"
              "没有的文件,杨府规〔2021〕9号,是,是,,某解读,,2021-03-10,,,,,,,,\n"
              "扶持办法,杨府规〔2021〕1号,是,是,,坏日子,,某日,,,,,,,,\n");
        const auto came = in(u"o"_s, u"import 4 in.csv"_s);
        QCOMPARE(came.exit, 1);
        QVERIFY2(came.out.contains("4\t文号\tnot_found") &&
                     came.out.contains("5\t解读日期\tbad_date"),
                 came.out);
        QVERIFY(came.out.contains("imported 2, refused 2"));
        QCOMPARE(in(u"o"_s, u"export interpretations out.csv"_s).line(), u"out.csv: 2 rows"_s);
        const QByteArray out = read(u"out.csv"_s);
        for (const char *kept : {"谁能申请？→区内企业", "解放日报,注册企业,1200", "咨询集中",
                                 "2021-05-10,,,,咨询集中"})
            QVERIFY2(out.contains(kept), out.constData());
        QVERIFY(in(u"p"_s, u"import 4 out.csv"_s).out.contains("imported 2, refused 0"));
        QCOMPARE(in(u"p"_s, u"export 4 again.csv"_s).exit, 0);
        QCOMPARE(read(u"again.csv"_s), out);
        QCOMPARE(in(u"p"_s, u"import 4 out.csv"_s).exit, 1); // they are there
    }
    void aUnitFillsInWhatIsItsOwn()
    {
        write(u"in.csv"_s, "文号,标题,成文日期,起草部门,认定属性,理由,依据条款项\n"
                           "杨府办〔2015〕1号,扶持办法,2015-03-01,区财政局,,,\n"
                           "杨府办〔2015〕2号,值守规程,2015-03-02,区财政局,,,\n"
                           "杨府办〔2015〕3号,任免通知,2015-03-03,区财政局,不予公开,人事管理事务,"
                           "E16a\n"
                           "杨府办〔2015〕4号,别人的,2015-03-04,区民政局,,,\n");
        QCOMPARE(in(u"o"_s, u"import 2 in.csv"_s).exit, 0);
        QCOMPARE(in(u"o"_s, u"export 2 unit.csv --unit 区财政局"_s).line(), u"unit.csv: 3 rows"_s);
        QByteArray sheet = read(u"unit.csv"_s);
        QVERIFY(sheet.contains("行标识") && !sheet.contains("别人的"));
        // Filled in by heading; a locked cell of the second row; the reason of a decision.
        QList<QByteArray> lines = sheet.split('\n');
        const auto fill = [&](int line, const QByteArray &heading, const QByteArray &text) {
            QList<QByteArray> cells = lines[line].split(',');
            cells[lines[0].split(',').indexOf(heading)] = text;
            lines[line] = cells.join(',');
        };
        fill(1, "原标注属性", "主动公开");
        fill(1, "一类事主题", "财政");
        fill(2, "标题", "改了的标题");
        fill(2, "理由", "内部规程");
        fill(3, "理由", "改了的理由");
        write(u"back.csv"_s, lines.join('\n'));
        const auto looked = in(u"o"_s, u"import 2 back.csv --dry-run"_s);
        QVERIFY2(looked.out.contains("imported 1, refused 2"), QByteArray{looked.out + looked.err});
        const auto came = in(u"o"_s, u"import 2 back.csv"_s);
        QVERIFY2(came.out.contains("3\t标题\tconflict") &&
                     came.out.contains("4\t理由\tguard_refused") &&
                     came.out.contains("imported 1, refused 2"),
                 came.out);
        QCOMPARE(in(u"o"_s, u"export 2 out.csv"_s).exit, 0);
        const QByteArray out = read(u"out.csv"_s);
        QVERIFY2(out.contains("财政") && out.contains("人事管理事务"), out);
        QVERIFY(!out.contains("改了的") && !out.contains("内部规程"));
        QCOMPARE(in(u"o"_s, u"export 1 x.csv --unit 区财政局"_s).exit, 1);
        QCOMPARE((*m_run)(words(u"office check o.mingdu"_s)).exit, 0);
    }
    void aUnitHandsItsFormInAgain()
    {
        const auto handed = in(u"o"_s, u"dispatch submit"_s,
                               R"({"unit":"区财政局","title":"扶持办法","attribute":"proactive"})");
        QCOMPARE(handed.exit, 0);
        QCOMPARE(in(u"o"_s, u"export 3 early.csv --unit 区财政局"_s).exit, 0);
        QCOMPARE(in(u"o"_s, u"dispatch return 扶持办法"_s).exit, 0);
        QCOMPARE(in(u"o"_s, u"export 3 unit.csv --unit 区财政局"_s).exit, 0);
        QList<QByteArray> lines = read(u"unit.csv"_s).split('\n');
        QList<QByteArray> cells = lines[1].split(',');
        cells[lines[0].split(',').indexOf("保密审查")] = "可以公开";
        lines[1] = cells.join(',');
        write(u"back.csv"_s, lines.join('\n'));
        const auto came = in(u"o"_s, u"import 3 back.csv"_s);
        QVERIFY2(came.out.contains("imported 1, refused 0"), QByteArray{came.out + came.err});
        QCOMPARE(in(u"o"_s, u"export 3 out.csv"_s).line(), u"out.csv: 2 rows"_s);
        QVERIFY(read(u"out.csv"_s).contains("可以公开"));
        // The same once more: it was handed in again already.
        lines[1].replace("可以公开", "再次审查");
        write(u"twice.csv"_s, lines.join('\n'));
        QVERIFY(in(u"o"_s, u"import 3 twice.csv"_s).out.contains("guard_refused"));
    }
    void anOldRegulationIsTold()
    {
        QCOMPARE(in(u"o"_s, u"document add"_s,
                    R"({"number":"杨府规〔2010〕1号","title":"拆迁办法","issued":"2010-03-08",)"
                    R"("body":"根据《城市房屋拆迁管理条例》，制定本办法。"})")
                     .exit,
                 0);
        const auto told = in(u"o"_s, u"document review 杨府规〔2010〕1号 --attribute proactive "
                                     u"--secrecy-checked"_s);
        QCOMPARE(told.exit, 0); // told, not refused
        QVERIFY2(told.err.contains("城市房屋拆迁管理条例") && told.err.contains("2011-01-21"),
                 told.err);
    }

private:
    static QStringList words(const QString &line) { return line.split(u' '); }
    CommandRun::Answer in(const QString &office, const QString &line,
                          const QByteArray &input = {}) const
    {
        return (*m_run)(words(line) + QStringList{u"--office"_s, office + u".mingdu"_s}, input);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file{m_run->path(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray read(const QString &name) const
    {
        QFile file{m_run->path(name)};
        return file.open(QIODevice::ReadOnly)
                   ? file.readAll().replace("\r\n", "\n").replace("\xEF\xBB\xBF", "")
                   : QByteArray{};
    }
    std::unique_ptr<CommandRun> m_run{};
};

QTEST_GUILESS_MAIN(TestDocumentSheets)
#include "tst_documentsheets.moc"
