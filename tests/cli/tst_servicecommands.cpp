#include "tests/cli/commandrun.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// The service desk on the command line (R-SRV-3).
class TestServiceCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersGoOutAndTheCarrierAnswers();

private:
    CommandRun::Answer office(const QStringList &words) const
    {
        return m_run(words + QStringList{u"--office"_s, u"o.mingdu"_s});
    }
    QString receiptOf(const char *subject) const
    {
        const QByteArray input =
            QByteArray{"{'received':'2021-04-12','applicant_name':'叶疏桐','subject':'%'}"}
                .replace('%', subject)
                .replace('\'', '"');
        const QString id = m_run({u"request"_s, u"register"_s, u"--office"_s, u"o.mingdu"_s}, input)
                               .line()
                               .section(u' ', 0, 0);
        return office({u"letter"_s, id, u"2"_s, u"--out"_s, id + u".pdf"_s})
            .line()
            .section(u' ', 0, 0);
    }
    CommandRun m_run{};
};

void TestServiceCommands::lettersGoOutAndTheCarrierAnswers()
{
    const auto made = m_run({u"office"_s, u"init"_s, u"o.mingdu"_s, u"--organ"_s, u"区政府办公室"_s,
                             u"--code"_s, u"杨府办"_s});
    QVERIFY2(made.exit == 0, made.err);
    const QString first = receiptOf("甲");
    const QString second = receiptOf("乙");
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    QCOMPARE(office({u"service"_s, u"list"_s, u"--state"_s, u"to_send"_s}).out.count('\n'), 2);
    const auto today = QDate::currentDate().toString(Qt::ISODate);
    for (const auto &[letter, tracking] :
         {std::pair{first, u"EM1"_s}, std::pair{second, u"EM2"_s}}) {
        const auto sent = office(
            {u"service"_s, u"dispatch"_s, letter, u"--on"_s, today, u"--tracking"_s, tracking});
        QVERIFY2(sent.exit == 0, sent.err);
    }
    const auto twice = office({u"service"_s, u"dispatch"_s, first, u"--on"_s, today});
    QCOMPARE(twice.exit, 1);
    QCOMPARE(office({u"service"_s, u"sheet"_s, m_run.path(u"post.csv"_s), u"--on"_s, today}).line(),
             u"2"_s);
    QFile post{m_run.path(u"post.csv"_s)};
    QVERIFY(post.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(post.readAll()).contains(u"EM1,叶疏桐"_s));
    QFile results{m_run.path(u"carrier.csv"_s)};
    QVERIFY(results.open(QIODevice::WriteOnly));
    const QByteArray day = today.toUtf8();
    results.write("邮件号,状态,日期\nEM1,妥投," + day + "\nEM2,退回," + day + "\nEM9,妥投," + day +
                  "\n");
    results.close();
    const auto taken = office({u"service"_s, u"results"_s, results.fileName()});
    QCOMPARE(taken.exit, 1); // one row names no letter; the others are kept
    QVERIFY(taken.out.contains("taken 2, refused 1"));
    const auto left = office({u"service"_s, u"list"_s, u"--json"_s});
    QCOMPARE(left.out.count('\n'), 1);
    QVERIFY(left.out.contains("\"state\":\"returned\""));
    const auto again =
        office({u"service"_s, u"dispatch"_s, second, u"--on"_s, today, u"--method"_s, u"hand"_s});
    QVERIFY2(again.exit == 0, again.err);
    QVERIFY(office({u"service"_s, u"list"_s}).out.isEmpty());
    const auto check = m_run({u"office"_s, u"check"_s, u"o.mingdu"_s});
    QVERIFY2(check.exit == 0, check.err);
}

QTEST_GUILESS_MAIN(TestServiceCommands)
#include "tst_servicecommands.moc"
