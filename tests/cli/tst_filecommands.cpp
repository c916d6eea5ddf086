#include "tests/cli/commandrun.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// The files of a case on the command line, from the disk to the dossier.
class TestFileCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileIsKeptSealedAndComesBack();
    void whatMayNotBeKeptIsNamed_data();
    void whatMayNotBeKeptIsNamed();
    void findsAreTickedByASecondPerson();
    void theDossierIsBound();

private:
    CommandRun::Answer office(const QStringList &words) const
    {
        return (*m_run)(words + QStringList{u"--office"_s, u"o.mingdu"_s});
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
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    std::unique_ptr<CommandRun> m_run{};
    QString m_id{};
};

void TestFileCommands::init()
{
    m_run = std::make_unique<CommandRun>();
    m_run->set(u"MINGDU_NEW_PASSPHRASE"_s, u"correct horse"_s);
    QCOMPARE((*m_run)({u"office"_s, u"init"_s, u"o.mingdu"_s, u"--organ"_s, u"区政府办公室"_s,
                       u"--code"_s, u"杨府办"_s})
                 .exit,
             0);
    const auto made = (*m_run)(
        {u"request"_s, u"register"_s, u"--office"_s, u"o.mingdu"_s},
        R"({"received":"2021-04-12","applicant_name":"叶疏桐","subject":"批复"})");
    m_id = made.line().section(u' ', 0, 0);
    QVERIFY2(!m_id.isEmpty(), made.err);
}

void TestFileCommands::aFileIsKeptSealedAndComesBack()
{
    const QByteArray text = "SECRETMARKER 控江路的说明\n";
    write(u"说明.txt"_s, text);
    const auto added = office({u"file"_s, u"add"_s, m_id, u"说明.txt"_s, u"--part"_s, u"search"_s});
    QVERIFY2(added.exit == 0, added.err);
    QVERIFY(!read(u"o.mingdu"_s).contains("SECRETMARKER"));
    const auto listed = office({u"file"_s, u"list"_s, m_id, u"--json"_s});
    QVERIFY2(listed.out.contains("\"part\":\"search\""), listed.out);
    QVERIFY(listed.out.contains("说明.txt"));
    QCOMPARE(office({u"file"_s, u"save"_s, m_id, u"1"_s, u"--out"_s, u"copy.txt"_s}).exit, 0);
    QCOMPARE(read(u"copy.txt"_s), text);
    const auto again = office({u"file"_s, u"save"_s, m_id, u"1"_s, u"--out"_s, u"copy.txt"_s});
    QVERIFY(again.err.startsWith("mingdu-cli: file_exists: "));
    QVERIFY(office({u"file"_s, u"search"_s, m_id, u"控江路"_s}).out.contains("说明.txt"));
    QCOMPARE(office({u"file"_s, u"remove"_s, m_id, u"1"_s, u"--reason"_s, u"重复"_s}).exit, 0);
    QCOMPARE(office({u"file"_s, u"list"_s, m_id}).out, QByteArray{});
    QCOMPARE((*m_run)({u"office"_s, u"check"_s, u"o.mingdu"_s}).exit, 0);
}

void TestFileCommands::whatMayNotBeKeptIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    QTest::addRow("nothing in it") << u"空.txt"_s << QByteArray{} << QByteArray{"file_refused"};
    QTest::addRow("a program") << u"a.exe"_s << QByteArray{"MZ"} << QByteArray{"file_refused"};
    QTest::addRow("51 MB") << u"a.txt"_s << QByteArray{51 << 20, 'a'} << QByteArray{"file_refused"};
    QTest::addRow("secret") << u"a.txt"_s << QByteArray{"机密★5年"} << QByteArray{"secrecy_mark"};
    QTest::addRow("not there") << QString{} << QByteArray{} << QByteArray{"file_unreadable"};
}

void TestFileCommands::whatMayNotBeKeptIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    if (!name.isEmpty())
        write(name, bytes);
    const auto refused =
        office({u"file"_s, u"add"_s, m_id, name.isEmpty() ? u"nowhere.txt"_s : name});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.startsWith("mingdu-cli: " + code + ": "), refused.err);
    QCOMPARE(office({u"file"_s, u"list"_s, m_id}).out, QByteArray{});
}

void TestFileCommands::findsAreTickedByASecondPerson()
{
    write(u"附件.txt"_s, "联系人电话13812345678，住控江路18号402室");
    QCOMPARE(office({u"officer"_s, u"add"_s, u"--name"_s, u"何景行"_s, u"--role"_s, u"head"_s}).exit,
             0);
    QCOMPARE(office({u"file"_s, u"add"_s, m_id, u"附件.txt"_s, u"--enclose"_s, u"answer"_s}).exit,
             0);
    const auto found = office({u"file"_s, u"check"_s, m_id, u"附件.txt"_s});
    QCOMPARE(found.out.count('\n'), 2);
    QCOMPARE(found.out.count("open"), 2);
    const auto own = office({u"file"_s, u"tick"_s, m_id, u"附件.txt"_s, u"--all"_s});
    QVERIFY2(own.err.startsWith("mingdu-cli: four_eyes: "), own.err);
    const auto second = office({u"file"_s, u"tick"_s, m_id, u"附件.txt"_s, u"1"_s, u"2"_s, u"--as"_s,
                                u"何景行"_s, u"--reason"_s, u"本人同意"_s});
    QVERIFY2(second.exit == 0, second.err);
    QCOMPARE(office({u"file"_s, u"check"_s, m_id, u"附件.txt"_s}).out.count("ticked"), 2);
}

void TestFileCommands::theDossierIsBound()
{
    write(u"说明.txt"_s, "控江路的说明");
    QCOMPARE(office({u"letter"_s, m_id, u"2"_s, u"--out"_s, u"receipt.pdf"_s}).exit, 0);
    QCOMPARE(office({u"file"_s, u"add"_s, m_id, u"receipt.pdf"_s, u"--part"_s, u"receipt"_s}).exit,
             0);
    QCOMPARE(office({u"file"_s, u"add"_s, m_id, u"说明.txt"_s}).exit, 0);
    for (const QStringList &front : {QStringList{}, QStringList{u"--evidence"_s}}) {
        const auto bound =
            office(QStringList{u"request"_s, u"dossier"_s, m_id, u"--out"_s, u"d.pdf"_s} + front);
        QVERIFY2(bound.exit == 0, bound.err);
        QVERIFY(read(u"d.pdf"_s).startsWith("%PDF-"));
        QVERIFY(read(u"d.pdf"_s).size() > 10000);
    }
}

QTEST_GUILESS_MAIN(TestFileCommands)
#include "tst_filecommands.moc"
