#include "tests/cli/commandrun.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
const QByteArray heading =
    "number,received,channel,applicant_kind,applicant_name,subject,outcome,closed,organ\n";
const QByteArray good =
    heading + "〔2021〕1号,2021-04-09,internet,natural,叶疏桐,军工路仓储合同,A2,2021-05-08,\n"
              "〔2021〕2号,2021-04-12,counter,company,甲公司,\"绿化,\n两行 𠮷\",,,区绿化局\n";
const QByteArray mixed = good + "〔2021〕3号,2021-04-13,counter,natural,张三,x,A1,2021-04-01,\n"
                                "〔2021〕1号,2021-04-13,counter,natural,张三,x,,,\n";
} // namespace

/// Registers on the command line: what is taken over, what is refused with which line and exit, and
/// that nothing is half written.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void goodRowsAreTakenOver();
    void everyRefusedRowIsALine();
    void jsonIsOneObjectALine();
    void aDryRunWritesNothing();
    void atomicKeepsAllOrNothing();
    void importedTwiceIsRefused();
    void anUnknownOrganIsMade();
    void onlyAnAdministratorMakesOrgans();
    void rolesThatMayNotImportAreRefused();
    void badFilesAreRefusedWhole_data();
    void badFilesAreRefusedWhole();
    void encodingsAreTold_data();
    void encodingsAreTold();
    void aLongSubjectIsTakenOver();
    void aRegisterGoesOutAndComesBack_data();
    void aRegisterGoesOutAndComesBack();
    void anotherLastDayIsAWarning();
    void anExportNeverOverwrites();
    void exportsAreMaskedForWhoeverMayNotSee();
    void exportsCanBeNarrowed();
    void otherRegistersAreNotKnown();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file{m_run->path(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test folder can't be written");
        return file.fileName();
    }
    /// A copy of the one blank office: making each anew costs a passphrase's derivation.
    void make(const QString &office) const
    {
        QVERIFY(QFile::copy(m_blank.path(u"o.mingdu"_s), m_run->path(office)));
    }
    CommandRun::Answer on(const QString &office, const QStringList &words) const
    {
        return (*m_run)(words + QStringList{u"--office"_s, m_run->path(office)});
    }
    CommandRun::Answer import(const QByteArray &sheet, const QStringList &options = {}) const
    {
        write(u"in.csv"_s, sheet);
        return on(u"o.mingdu"_s, QStringList{u"import"_s, u"requests"_s, u"in.csv"_s} + options);
    }
    QByteArray digest() const { return (*m_run)({u"office"_s, u"digest"_s, u"o.mingdu"_s}).out; }
    QByteArray exported(const QString &office, const QStringList &options = {}) const
    {
        QFile::remove(m_run->path(u"out.csv"_s));
        const auto done = on(office, QStringList{u"export"_s, u"1"_s, u"out.csv"_s} + options);
        QFile file{m_run->path(u"out.csv"_s)};
        return done.exit == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : done.err;
    }
    void addOfficer(const QString &name, const QString &role) const
    {
        const auto added =
            on(u"o.mingdu"_s, {u"officer"_s, u"add"_s, u"--name"_s, name, u"--role"_s, role});
        QVERIFY2(added.exit == 0, added.err);
    }
    CommandRun m_blank{};
    QByteArray m_blankDigest{};
    std::unique_ptr<CommandRun> m_run{};
};

void TestImport::initTestCase()
{
    const auto made = m_blank({u"office"_s, u"init"_s, u"o.mingdu"_s, u"--organ"_s,
                               u"区政府办公室"_s, u"--code"_s, u"杨府办"_s});
    QVERIFY2(made.exit == 0, made.err);
    m_blankDigest = m_blank({u"office"_s, u"digest"_s, u"o.mingdu"_s}).out;
    QCOMPARE(m_blankDigest.size(), 65);
}

void TestImport::init()
{
    m_run = std::make_unique<CommandRun>();
    make(u"o.mingdu"_s);
}

void TestImport::goodRowsAreTakenOver()
{
    const auto answer = import(good);
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.out, QByteArray{"imported 2, refused 0, flagged 2\n"});
    const auto list = on(u"o.mingdu"_s, {u"request"_s, u"list"_s, u"--json"_s});
    QCOMPARE(list.out.count('\n'), 2);
    QVERIFY(list.out.contains("〔2021〕1号") && list.out.contains("answered"));
    QCOMPARE((*m_run)({u"office"_s, u"check"_s, u"o.mingdu"_s}).out, QByteArray{"ok\n"});
}

void TestImport::everyRefusedRowIsALine()
{
    const auto answer = import(mixed);
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.out, QByteArray{"4\tclosed\timpossible_order\n5\tnumber\tduplicate\n"
                                    "imported 2, refused 2, flagged 2\n"});
    QCOMPARE(on(u"o.mingdu"_s, {u"request"_s, u"list"_s}).out.count("2021-04-"), 2);
    QCOMPARE((*m_run)({u"office"_s, u"check"_s, u"o.mingdu"_s}).out, QByteArray{"ok\n"});
}

void TestImport::jsonIsOneObjectALine()
{
    const auto answer = import(mixed, {u"--json"_s});
    QCOMPARE(answer.out,
             QByteArray{"{\"row\":4,\"column\":\"closed\",\"code\":\"impossible_order\"}\n"
                        "{\"row\":5,\"column\":\"number\",\"code\":\"duplicate\"}\n"
                        "{\"imported\":2,\"refused\":2,\"flagged\":2}\n"});
}

void TestImport::aDryRunWritesNothing()
{
    const auto tried = import(mixed, {u"--dry-run"_s});
    QCOMPARE(digest(), m_blankDigest);
    const auto done = import(mixed);
    QCOMPARE(tried.out, done.out);
    QCOMPARE(tried.exit, done.exit);
    QVERIFY(digest() != m_blankDigest);
}

void TestImport::atomicKeepsAllOrNothing()
{
    const auto refused = import(mixed, {u"--atomic"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.out.endsWith("imported 0, refused 2, flagged 0\n"));
    QCOMPARE(digest(), m_blankDigest);
    QCOMPARE(import(good, {u"--atomic"_s}).exit, 0);
    QCOMPARE(on(u"o.mingdu"_s, {u"request"_s, u"list"_s}).out.count("2021-04-"), 2);
}

void TestImport::importedTwiceIsRefused()
{
    QCOMPARE(import(good).exit, 0);
    const QByteArray before = digest();
    for (int again = 0; again < 2; ++again) {
        const auto answer = import(good);
        QCOMPARE(answer.exit, 1);
        QCOMPARE(answer.out, QByteArray{"2\tnumber\tduplicate\n3\tnumber\tduplicate\n"
                                        "imported 0, refused 2, flagged 0\n"});
    }
    QCOMPARE(digest(), before);
}

void TestImport::anUnknownOrganIsMade()
{
    QCOMPARE(import(good).exit, 0);
    const auto organs = on(u"o.mingdu"_s, {u"organ"_s, u"list"_s, u"--json"_s});
    QVERIFY(organs.out.contains(R"("name":"区绿化局","code":"区绿化局")"));
    // One number in two organs is two numbers; a code names its organ too.
    const auto more = import(heading + "〔2021〕2号,2021-04-12,,natural,,x,,,杨府办\n"
                                       "〔2021〕3号,2021-04-12,,natural,,x,,,区绿化局\n");
    QCOMPARE(more.exit, 0);
    QCOMPARE(on(u"o.mingdu"_s, {u"organ"_s, u"list"_s}).out.count('\n'), 2);
}

void TestImport::onlyAnAdministratorMakesOrgans()
{
    addOfficer(u"林知夏"_s, u"handler"_s);
    const auto answer = import(good, {u"--as"_s, u"林知夏"_s});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.out, QByteArray{"3\torgan\tnot_permitted\nimported 1, refused 1, flagged 1\n"});
}

void TestImport::rolesThatMayNotImportAreRefused()
{
    addOfficer(u"何景行"_s, u"supervisor"_s);
    const QByteArray before = digest();
    const auto answer = import(good, {u"--as"_s, u"何景行"_s});
    QCOMPARE(answer.exit, 1);
    QVERIFY2(answer.err.startsWith("mingdu-cli: not_permitted: "), answer.err);
    QCOMPARE(digest(), before);
}

void TestImport::badFilesAreRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, const QByteArray &bytes, const char *error) {
        QTest::addRow("%s", name) << bytes << QByteArray{error};
    };
    row("an empty file", {}, "sheet_invalid");
    row("no required column", "number,received,subject\n1,2021-04-09,x\n", "missing_member");
    row("no heading", "1,2021-04-09,natural,x\n", "missing_member");
    row("a quote never closed", heading + "1,2021-04-09,\"x\n", "sheet_invalid");
    row("no text",
        QByteArray{"\x7F"
                   "ELF\0\1\2",
                   7},
        "sheet_invalid");
    row("no encoding that we know", "number,\xC4\xFF\xFF\n", "sheet_invalid");
    row("half a workbook", "PK\3\4", "sheet_invalid");
    row("a workbook of before 2007", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "sheet_invalid");
}

void TestImport::badFilesAreRefusedWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, error);
    const auto answer = import(bytes);
    QCOMPARE(answer.exit, 1);
    QVERIFY2(answer.err.startsWith(QByteArray{"mingdu-cli: " + error + ": "}), answer.err);
    QCOMPARE(answer.out, QByteArray{});
    QCOMPARE(digest(), m_blankDigest);
    if (error == "missing_member")
        QVERIFY2(answer.err.contains("applicant_kind") || answer.err.contains("number"),
                 answer.err);
}

void TestImport::encodingsAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text =
        u"申请编号,收到日期,申请人类型,申请内容\r\n1,2021年4月9日,自然人,军工路\r\n"_s;
    QTest::addRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::addRow("UTF-16") << QByteArray{
        QStringEncoder{QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom}(text)};
    QTest::addRow("GB 18030") << QByteArray{QStringEncoder{"GB18030"}(text)};
    QTest::addRow("a title, its unit, and merged cells")
        << "2021年依申请公开台账,,,\n填报单位：区政府办公室,,填报人：林知夏,\n" + text.toUtf8() +
               "合计,1,,\n";
    QTest::addRow("heading only") << text.section(u'\n', 0, 0).toUtf8();
}

void TestImport::encodingsAreTold()
{
    QFETCH(QByteArray, bytes);
    const auto answer = import(bytes);
    QCOMPARE(answer.exit, 0);
    const bool any = bytes.size() > 60;
    QCOMPARE(answer.out, any ? QByteArray{"imported 1, refused 0, flagged 1\n"}
                             : QByteArray{"imported 0, refused 0, flagged 0\n"});
    QCOMPARE(on(u"o.mingdu"_s, {u"request"_s, u"list"_s}).out.contains("军工路"), any);
}

void TestImport::aLongSubjectIsTakenOver()
{
    const QByteArray subject = QByteArray{"𠮷"}.repeated(1 << 18);
    QCOMPARE(import(heading + "1,2021-04-09,,natural,," + subject + ",,,\n").exit, 0);
    QVERIFY(exported(u"o.mingdu"_s).contains(subject));
    const auto xlsx = on(u"o.mingdu"_s, {u"export"_s, u"1"_s, u"out.xlsx"_s});
    QCOMPARE(xlsx.exit, 1); // a workbook's cell can't hold it: said, and nothing is cut
    QVERIFY2(xlsx.err.startsWith("mingdu-cli: too_long: "), xlsx.err);
    QVERIFY(!QFile::exists(m_run->path(u"out.xlsx"_s)));
    QCOMPARE(import(heading + "2,2021-04-09,,natural,," + QByteArray(5 << 20, 'x') + ",,,\n").out,
             QByteArray{"2\tsubject\ttoo_long\nimported 0, refused 1, flagged 0\n"});
}

void TestImport::aRegisterGoesOutAndComesBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("csv") << u"r.csv"_s;
    QTest::addRow("xlsx") << u"r.xlsx"_s;
}

void TestImport::aRegisterGoesOutAndComesBack()
{
    QFETCH(QString, name);
    const QString theirs = QStringLiteral(TEST_DATA "/register.csv");
    const auto first = on(u"o.mingdu"_s, {u"import"_s, u"requests-register"_s, theirs});
    QVERIFY2(first.exit == 0, first.out);
    QCOMPARE(first.out, QByteArray{"imported 5, refused 0, flagged 2\n"});
    // Their own columns are still there, and so is what only they know.
    const QByteArray out = exported(u"o.mingdu"_s);
    for (const char *theirWord :
         {"所属街道", "定海路街道", "维持", "2021-3-017", "科室：经济科", "15个工作日内"})
        QVERIFY2(out.contains(theirWord), theirWord);
    QCOMPARE(on(u"o.mingdu"_s, {u"export"_s, u"1"_s, name}).exit, 0);
    make(u"p.mingdu"_s);
    const auto again = on(u"p.mingdu"_s, {u"import"_s, u"1"_s, name});
    QVERIFY2(again.exit == 0, again.out);
    QCOMPARE(exported(u"p.mingdu"_s), out);
    QCOMPARE((*m_run)({u"office"_s, u"check"_s, u"p.mingdu"_s}).out, QByteArray{"ok\n"});
}

void TestImport::anotherLastDayIsAWarning()
{
    const auto answer = import("申请编号,收到日期,申请人类型,申请内容,应答复日期\n"
                               "1,2021-04-09,自然人,x,2021-05-07\n");
    QCOMPARE(answer.exit, 0);
    QCOMPARE(
        answer.err,
        QByteArray{"mingdu-cli: warning: row 2: 应答复日期 2021-05-07, computed 2021-05-10\n"});
    QVERIFY(exported(u"o.mingdu"_s).contains("原表应答复日期"));
}

void TestImport::anExportNeverOverwrites()
{
    QCOMPARE(import(good).exit, 0);
    const QString path = write(u"there.csv"_s, "kept");
    const auto kept = on(u"o.mingdu"_s, {u"export"_s, u"1"_s, path});
    QVERIFY(kept.exit != 0);
    QVERIFY2(kept.err.startsWith("mingdu-cli: file_exists: "), kept.err);
    QFile there{path};
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray{"kept"});
    QCOMPARE(on(u"o.mingdu"_s, {u"export"_s, u"1"_s, path, u"--replace"_s}).exit, 0);
    QVERIFY(on(u"o.mingdu"_s, {u"export"_s, u"1"_s, u"a.ods"_s}).err.contains("bad_value"));
    QVERIFY(on(u"o.mingdu"_s, {u"export"_s, u"1"_s, u"none/a.csv"_s}).err.contains("write_failed"));
}

void TestImport::exportsAreMaskedForWhoeverMayNotSee()
{
    QCOMPARE(import(good).exit, 0);
    addOfficer(u"何景行"_s, u"supervisor"_s);
    addOfficer(u"林知夏"_s, u"handler"_s);
    QVERIFY(exported(u"o.mingdu"_s).contains("叶疏桐"));
    // A handler sees the persons of the own organ, and the masks of another's.
    const QByteArray own = exported(u"o.mingdu"_s, {u"--as"_s, u"林知夏"_s});
    QVERIFY(own.contains("叶疏桐") && !own.contains("两行"));
    QList<QByteArray> masked{exported(u"o.mingdu"_s, {u"--masked"_s}),
                             exported(u"o.mingdu"_s, {u"--as"_s, u"何景行"_s})};
    m_run->unset(u"MINGDU_PASSPHRASE"_s);
    masked << exported(u"o.mingdu"_s);
    for (const QByteArray &sheet : masked) {
        QVERIFY(sheet.contains("〔2021〕1号"));
        QVERIFY(!sheet.contains("疏桐") && !sheet.contains("军工路"));
    }
}

void TestImport::exportsCanBeNarrowed()
{
    QCOMPARE(import(good + "3,2020-12-31,,natural,,x,,,\n").exit, 0);
    QCOMPARE(exported(u"o.mingdu"_s).count("\r\n"), 4);
    QCOMPARE(exported(u"o.mingdu"_s, {u"--year"_s, u"2020"_s}).count("\r\n"), 2);
    QCOMPARE(exported(u"o.mingdu"_s, {u"--organ"_s, u"区绿化局"_s}).count("\r\n"), 2);
    QVERIFY(exported(u"o.mingdu"_s, {u"--organ"_s, u"卫星局"_s}).contains("not_found"));
    QVERIFY(exported(u"o.mingdu"_s, {u"--year"_s, u"soon"_s}).contains("bad_number"));
}

void TestImport::otherRegistersAreNotKnown()
{
    QCOMPARE(on(u"o.mingdu"_s, {u"import"_s, u"99"_s, u"a.csv"_s}).exit, 2);
    QCOMPARE(on(u"o.mingdu"_s, {u"export"_s, u"99"_s, u"a.csv"_s}).exit, 2);
    const auto missing = on(u"o.mingdu"_s, {u"import"_s, u"requests"_s, u"none.csv"_s});
    QCOMPARE(missing.exit, 1);
    QVERIFY2(missing.err.startsWith("mingdu-cli: sheet_unreadable: "), missing.err);
    QCOMPARE(on(u"o.mingdu"_s, {u"import"_s, u"requests"_s, m_run->path({})}).exit, 1);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
