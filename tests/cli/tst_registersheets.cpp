#include "tests/cli/commandrun.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {
const QByteArray requests =
    "number,received,channel,applicant_kind,applicant_name,subject,outcome,closed,organ\n"
    "〔2021〕1号,2021-04-09,internet,natural,叶疏桐,军工路仓储合同,A2,2021-05-08,\n"
    "〔2021〕2号,2021-04-12,counter,company,甲公司,绿化,B5,2021-05-10,\n"
    "〔2021〕3号,2021-04-13,counter,natural,张三,x,,,\n";

struct PartSheet
{
    QByteArray good{};
    QByteArray mixed{}; ///< with one more row, which is refused
    QByteArray refusal{};
    QList<QByteArray> kept{}; ///< found in the export
};
/// By register.
const QMap<QString, PartSheet> sheets{
    {u"6"_s,
     {"申请编号,审查结论,审查人,街道\n〔2021〕1号,转主动公开,林知夏,定海路\n",
      "申请编号,审查结论\n〔2021〕2号,不转\n〔2021〕1号,或许\n",
      "3\t审查结论\tbad_value\n",
      {"转为主动公开", "林知夏", "定海路", "街道"}}},
    {u"7"_s,
     {"2021年度送达登记表\n填报单位：区政府办公室,,填报人：林知夏\n"
      "日期,申请编号,文书名称,文号,邮单号,签收日期,退件日期/原因,投递员\n"
      "4月30日,〔2021〕1号,政府信息公开申请延期答复告知书,延1,EMS1,2021.5.2,,老周\n"
      "20210508,〔2021〕1号,政府信息公开申请答复书,答1,EMS2,,2021年5月12日 查无此人,\n",
      "申请编号,文号\n〔2021〕2号,答2\n〔2021〕3号,答3\n",
      "3\t申请编号\tguard_refused\n",
      {"2021-04-30", "延1", "EMS2", "2021-05-12 查无此人", "投递员", "老周"}}},
    {u"8"_s,
     {"申请编号,类型,机关/法院,案号,收到日期,结果,裁判日期,答辩期限,承办律师\n"
      "〔2021〕1号,复议,市政府,沪府复1,2021-06-01,维持,2021-07-20,2021-06-11,李律师\n"
      "〔2021〕1号,一审,上铁法院,行初2,2021-08-02,,,,\n",
      "申请编号,类型,收到日期\n〔2021〕2号,复议,2021-06-02\n〔2021〕9号,复议,2021-06-02\n",
      "3\t申请编号\tnot_found\n",
      {"结果维持", "尚未审结", "2021-06-11", "承办律师", "李律师"}}},
    {u"9"_s,
     {"申请编号,方式,件/页数,金额,通知送达,缴款日期,缴款书号,窗口\n"
      "〔2021〕1号,按件,12,200,2021-04-20,2021-04-22,沪财1,3号\n",
      "申请编号,方式,金额\n〔2021〕2号,按量,40\n〔2021〕2号,按量,若干\n",
      "3\t金额\tbad_number\n",
      {"200.00", "已缴费", "沪财1", "窗口", "3号"}}}};
} // namespace

/// Registers 6 … 9 on the command line: rows go to requests that are there.
class TestRegisterSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_blank({u"office"_s, u"init"_s, u"o.mingdu"_s, u"--organ"_s,
                                   u"区政府办公室"_s, u"--code"_s, u"杨府办"_s});
        QVERIFY2(made.exit == 0, made.err);
        write(m_blank, u"r.csv"_s, requests);
        const auto in = m_blank(
            {u"import"_s, u"requests"_s, u"r.csv"_s, u"--office"_s, m_blank.path(u"o.mingdu"_s)});
        QVERIFY2(in.exit == 0, in.err);
    }
    void init()
    {
        m_run = std::make_unique<CommandRun>();
        make(u"o.mingdu"_s);
    }
    void aRegisterGoesInOutAndIn_data() { eachRegister(); }
    void aRegisterGoesInOutAndIn()
    {
        QFETCH(QString, number);
        const PartSheet &sheet = sheets[number];
        write(*m_run, u"in.csv"_s, sheet.good);
        const auto in = on(u"o.mingdu"_s, {u"import"_s, number, u"in.csv"_s});
        QVERIFY2(in.exit == 0, QByteArray{in.out + in.err});
        const QByteArray out = exported(u"o.mingdu"_s, number, u"out.csv"_s);
        for (const QByteArray &word : sheet.kept)
            QVERIFY2(out.contains(word), QByteArray{word + " in " + out});
        const auto again = on(u"o.mingdu"_s, {u"import"_s, number, u"in.csv"_s});
        QCOMPARE(again.exit, 1);
        QVERIFY2(again.out.contains("\tduplicate\n"), again.out);
        QVERIFY2(again.out.contains("imported 0"), again.out);
        QCOMPARE(on(u"o.mingdu"_s, {u"export"_s, number, u"out.xlsx"_s}).exit, 0);
        make(u"p.mingdu"_s);
        const auto back = on(u"p.mingdu"_s, {u"import"_s, number, u"out.xlsx"_s});
        QVERIFY2(back.exit == 0, back.out);
        QCOMPARE(exported(u"p.mingdu"_s, number, u"back.csv"_s), out);
        QCOMPARE((*m_run)({u"office"_s, u"check"_s, u"p.mingdu"_s}).out, QByteArray{"ok\n"});
    }
    void everyRefusedRowIsALine_data() { eachRegister(); }
    void everyRefusedRowIsALine()
    {
        QFETCH(QString, number);
        const PartSheet &sheet = sheets[number];
        write(*m_run, u"in.csv"_s, sheet.mixed);
        const QByteArray before = digest();
        const auto dry = on(u"o.mingdu"_s, {u"import"_s, number, u"in.csv"_s, u"--dry-run"_s});
        QCOMPARE(dry.exit, 1);
        QCOMPARE(dry.out, sheet.refusal + "imported 1, refused 1, flagged 0\n");
        QCOMPARE(digest(), before);
        const auto atomic = on(u"o.mingdu"_s, {u"import"_s, number, u"in.csv"_s, u"--atomic"_s});
        QCOMPARE(atomic.exit, 1);
        QCOMPARE(atomic.out, sheet.refusal + "imported 0, refused 1, flagged 0\n");
        QCOMPARE(digest(), before);
        const auto kept = on(u"o.mingdu"_s, {u"import"_s, number, u"in.csv"_s});
        QCOMPARE(kept.exit, 1);
        QCOMPARE(kept.out, dry.out);
        QVERIFY(digest() != before);
    }
    void namesAreMaskedOnDemand()
    {
        write(*m_run, u"in.csv"_s, sheets[u"7"_s].good);
        QCOMPARE(on(u"o.mingdu"_s, {u"import"_s, u"services"_s, u"in.csv"_s}).exit, 0);
        QVERIFY(exported(u"o.mingdu"_s, u"7"_s, u"a.csv"_s).contains("叶疏桐"));
        const auto masked = on(u"o.mingdu"_s, {u"export"_s, u"7"_s, u"b.csv"_s, u"--masked"_s});
        QCOMPARE(masked.exit, 0);
        const QByteArray out = read(u"b.csv"_s);
        QVERIFY(!out.contains("叶疏桐") && !out.contains("EMS1") && !out.contains("老周"));
        QVERIFY(out.contains("延1"));
    }

private:
    static void eachRegister()
    {
        QTest::addColumn<QString>("number");
        for (auto each = sheets.begin(); each != sheets.end(); ++each)
            QTest::addRow("%s", qPrintable(each.key())) << each.key();
    }
    static void write(const CommandRun &run, const QString &name, const QByteArray &bytes)
    {
        QFile file{run.path(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test folder can't be written");
    }
    QByteArray read(const QString &name) const
    {
        QFile file{m_run->path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    void make(const QString &office) const
    {
        QVERIFY(QFile::copy(m_blank.path(u"o.mingdu"_s), m_run->path(office)));
    }
    CommandRun::Answer on(const QString &office, const QStringList &words) const
    {
        return (*m_run)(words + QStringList{u"--office"_s, m_run->path(office)});
    }
    QByteArray exported(const QString &office, const QString &number, const QString &name) const
    {
        const auto done = on(office, {u"export"_s, number, name});
        return done.exit == 0 ? read(name) : done.err;
    }
    QByteArray digest() const { return (*m_run)({u"office"_s, u"digest"_s, u"o.mingdu"_s}).out; }

    CommandRun m_blank{};
    std::unique_ptr<CommandRun> m_run{};
};

QTEST_GUILESS_MAIN(TestRegisterSheets)
#include "tst_registersheets.moc"
