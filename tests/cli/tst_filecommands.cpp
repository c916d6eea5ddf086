#include "tests/cli/commandrun.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// Files of a case, and 依法删除, on the command line.
class TestFileCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileIsAddedCheckedByAnotherAndSaved();
    void aRemovalTakesTwo();
    void theCaseIsBound();

private:
    CommandRun::Answer office(const QStringList &words, const QString &as = u"林知夏"_s) const
    {
        return m_run(words + QStringList{u"--office"_s, u"o.mingdu"_s, u"--as"_s, as});
    }
    void write(const QString &name, const QString &text) const
    {
        QFile file{m_run.path(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    CommandRun m_run{};
    QString m_request{};
};

void TestFileCommands::initTestCase()
{
    const auto made = m_run({u"office"_s, u"init"_s, u"o.mingdu"_s, u"--organ"_s, u"区政府办公室"_s,
                             u"--code"_s, u"杨府办"_s});
    QVERIFY2(made.exit == 0, made.err);
    for (const auto &[name, role] :
         {std::pair{u"林知夏"_s, u"head"_s}, std::pair{u"何景行"_s, u"head"_s}}) {
        const auto added = m_run({u"officer"_s, u"add"_s, u"--office"_s, u"o.mingdu"_s, u"--name"_s,
                                  name, u"--role"_s, role});
        QVERIFY2(added.exit == 0, added.err);
    }
    const QByteArray input = "{\"received\":\"2021-04-12\",\"applicant_name\":\"x\","
                             "\"subject\":\"y\",\"agent\":\"z\",\"coapplicants\":[\"a\",\"b\"]}";
    const auto registered = m_run(
        {u"request"_s, u"register"_s, u"--office"_s, u"o.mingdu"_s, u"--as"_s, u"林知夏"_s}, input);
    QVERIFY2(registered.exit == 0, registered.err);
    m_request = registered.line().section(u' ', 0, 0);
}

void TestFileCommands::aFileIsAddedCheckedByAnotherAndSaved()
{
    write(u"memo.txt"_s, u"联系人 13900001234"_s);
    const auto added = office(
        {u"file"_s, u"add"_s, m_request, m_run.path(u"memo.txt"_s), u"--part"_s, u"answer"_s});
    QVERIFY2(added.exit == 0, added.err);
    write(u"setup.exe"_s, u"MZ"_s);
    const auto refused = office({u"file"_s, u"add"_s, m_request, m_run.path(u"setup.exe"_s)});
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.err.contains("paper_forbidden"));
    const auto enclosed =
        office({u"file"_s, u"enclose"_s, m_request, u"1"_s, u"--to"_s, u"applicant"_s});
    QVERIFY2(enclosed.exit == 0, enclosed.err);
    QCOMPARE(office({u"file"_s, u"finds"_s, m_request, u"memo.txt"_s}).line(),
             u"1\tphone\t13900001234"_s);
    QCOMPARE(office({u"file"_s, u"tick"_s, m_request, u"1"_s, u"--find"_s, u"1"_s}).exit, 1);
    QCOMPARE(office({u"file"_s, u"tick"_s, m_request, u"1"_s}, u"何景行"_s).exit, 1);
    const auto ticked =
        office({u"file"_s, u"tick"_s, m_request, u"1"_s, u"--find"_s, u"1"_s}, u"何景行"_s);
    QVERIFY2(ticked.exit == 0, ticked.err);
    QVERIFY(office({u"file"_s, u"list"_s, m_request, u"--json"_s})
                .out.contains("\"recipient\":\"applicant\""));
    QCOMPARE(office({u"file"_s, u"save"_s, m_request, u"1"_s, m_run.path(u"copy.txt"_s)}).exit, 0);
    QFile copy{m_run.path(u"copy.txt"_s)};
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(copy.readAll()), u"联系人 13900001234"_s);
    QCOMPARE(office({u"file"_s, u"save"_s, m_request, u"1"_s, m_run.path(u"copy.txt"_s)}).exit, 3);
    QCOMPARE(m_run({u"office"_s, u"check"_s, u"o.mingdu"_s}).exit, 0);
}

void TestFileCommands::aRemovalTakesTwo()
{
    const auto proposed =
        office({u"removal"_s, u"propose"_s, u"--request"_s, m_request, u"--cause"_s, u"secret"_s,
                u"--reason"_s, u"误录"_s, u"--register"_s, u"1"_s});
    QVERIFY2(proposed.exit == 0, proposed.err);
    const QString id = proposed.line();
    QCOMPARE(office({u"removal"_s, u"carry-out"_s, id}).exit, 1);
    const auto done = office({u"removal"_s, u"carry-out"_s, id}, u"何景行"_s);
    QVERIFY2(done.exit == 0, done.err);
    QVERIFY(office({u"removal"_s, u"list"_s, u"--json"_s}).out.contains("\"state\":\"done\""));
    QCOMPARE(office({u"file"_s, u"save"_s, m_request, u"1"_s, m_run.path(u"gone.txt"_s)}).exit, 1);
    QCOMPARE(m_run({u"office"_s, u"check"_s, u"o.mingdu"_s}).exit, 0);
}

void TestFileCommands::theCaseIsBound()
{
    for (const auto &[out, extra] :
         {std::pair{u"d.pdf"_s, QString{}}, std::pair{u"e.pdf"_s, u"--evidence"_s}}) {
        QStringList words{u"request"_s, u"dossier"_s, m_request, u"--out"_s, out};
        if (!extra.isEmpty())
            words << extra;
        const auto bound = office(words);
        QVERIFY2(bound.exit == 0, bound.err);
        QFile file{m_run.path(out)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        const auto again = office(words);
        QCOMPARE(again.exit, 3);
        QVERIFY(again.err.contains("file_exists"));
    }
}

QTEST_GUILESS_MAIN(TestFileCommands)
#include "tst_filecommands.moc"
