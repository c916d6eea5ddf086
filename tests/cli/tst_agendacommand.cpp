#include "tests/cli/commandrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// agenda …: the yearly key points from the shell.
class TestAgendaCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_run({u"office"_s, u"init"_s, u"o.mingdu"_s, u"--organ"_s,
                                 u"区政府办公室"_s, u"--code"_s, u"杨府办"_s});
        QVERIFY2(made.exit == 0, made.err);
    }
    void coverageIsWhole();
    void aDocumentWithoutNumbersIsRefused();
    void theYearGoesItsWay();
    void anotherYearIsProposedAndCarried();

private:
    static QJsonObject object(const CommandRun::Answer &answer)
    {
        return QJsonDocument::fromJson(answer.out).object();
    }
    static QList<QJsonObject> objects(const CommandRun::Answer &answer)
    {
        QList<QJsonObject> all;
        for (const QByteArray &line : answer.out.split('\n')) {
            if (!line.isEmpty())
                all << QJsonDocument::fromJson(line).object();
        }
        return all;
    }
    CommandRun::Answer agenda(QStringList words) const
    {
        words.prepend(u"agenda"_s);
        return m_run(words << u"--office"_s << u"o.mingdu"_s << u"--json"_s);
    }
    void write(const QString &name, const QString &text) const
    {
        QFile file{m_run.path(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    CommandRun m_run{};
};

void TestAgendaCommand::coverageIsWhole()
{
    const auto told = m_run({u"agenda"_s, u"coverage"_s, u"--json"_s});
    QCOMPARE(told.exit, 0);
    const QJsonObject json = object(told);
    QCOMPARE(json[u"number"_s].toString(), u"杨府办〔2021〕10号"_s);
    QCOMPARE(json[u"covered"_s], json[u"sentences"_s]);
    QVERIFY(json[u"loose"_s].toArray().isEmpty());
    const auto dry = m_run({u"agenda"_s, u"load"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(object(dry), json);
}

void TestAgendaCommand::aDocumentWithoutNumbersIsRefused()
{
    write(u"flat.txt"_s, u"今年要做好公开工作。"_s);
    const auto refused = agenda({u"load"_s, u"flat.txt"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.startsWith("mingdu-cli: agenda_invalid: "), refused.err);
    write(u"twice.txt"_s, u"一、甲\n（一）子。做。\n（一）丑。做。"_s);
    QVERIFY(agenda({u"load"_s, u"twice.txt"_s}).err.contains("1.1"));
    QCOMPARE(agenda({u"list"_s}).exit, 1); // nothing was loaded
}

void TestAgendaCommand::theYearGoesItsWay()
{
    QCOMPARE(agenda({u"load"_s}).exit, 0);
    QVERIFY(agenda({u"load"_s}).err.startsWith("mingdu-cli: duplicate: "));
    const QString unit = u"区国资委"_s;
    const auto rows = objects(agenda({u"list"_s, u"--unit"_s, unit}));
    QVERIFY(rows.size() > 40);
    for (const QJsonObject &row : rows)
        QVERIFY(row[u"verb"_s].toString() == u"must" || row[u"light"_s].toString() != u"overdue");
    const auto early =
        agenda({u"progress"_s, u"1.1-2"_s, u"--unit"_s, unit, u"--standing"_s, u"done"_s});
    QVERIFY2(early.err.startsWith("mingdu-cli: guard_refused: "), early.err);
    write(u"清单.txt"_s, u"现行有效规范性文件清单"_s);
    const QStringList about{u"1.1-2"_s, u"--unit"_s, unit};
    QCOMPARE(
        agenda(QStringList{u"evidence"_s} + about + QStringList{u"--file"_s, u"清单.txt"_s}).exit,
        0);
    const auto done = agenda(QStringList{u"progress"_s} + about +
                             QStringList{u"--standing"_s, u"done"_s, u"--owner"_s, u"周以安"_s});
    QVERIFY2(done.exit == 0, done.err);
    QCOMPARE(object(done)[u"light"_s].toString(), u"done"_s);
    QFile::remove(m_run.path(u"清单.txt"_s));
    const auto evidence = objects(agenda(QStringList{u"evidence"_s} + about));
    QCOMPARE(evidence.size(), 1);
    QCOMPARE(evidence.first()[u"state"_s].toString(), u"gone"_s);
    const auto lines = objects(agenda({u"matrix"_s}));
    const auto line = std::find_if(lines.begin(), lines.end(), [&](const QJsonObject &each) {
        return each[u"unit"_s].toString() == unit;
    });
    QVERIFY(line != lines.end());
    QCOMPARE((*line)[u"done"_s].toInt(), 1);
    QCOMPARE(agenda({u"matrix"_s, u"--out"_s, u"matrix.xlsx"_s}).exit, 0);
    const auto notice = agenda({u"notice"_s, unit, u"--out"_s, u"督办单.pdf"_s});
    QVERIFY2(notice.exit == 0, notice.err);
    QFile pdf{m_run.path(u"督办单.pdf"_s)};
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    QCOMPARE(agenda({u"sheet"_s, unit, u"--out"_s, u"unit.csv"_s}).exit, 0);
    const QStringList back{u"take"_s, u"unit.csv"_s, u"--unit"_s, unit};
    QVERIFY(agenda(back).out.startsWith("0 kept")); // nothing was filled in
    QFile sheet{m_run.path(u"unit.csv"_s)};
    QVERIFY(sheet.open(QIODevice::ReadWrite));
    QByteArray text = sheet.readAll();
    const QByteArray open = ",,,,未启动,";
    QVERIFY(text.count(open) > 1);
    text.replace(text.indexOf(open), open.size(), ",已公开,https://www.shyp.gov.cn/a,,已完成,");
    text.replace(text.indexOf(open), open.size(), ",,,,办妥了,"); // no state
    sheet.resize(0);
    sheet.seek(0);
    sheet.write(text);
    sheet.close();
    const auto taken = agenda(back);
    QCOMPARE(taken.exit, 1);
    QVERIFY2(taken.out.contains("bad_value"), taken.out);
    QVERIFY2(taken.out.contains("1 kept"), taken.out);
    const auto sheetOf = [&](const QString &name, const QStringList &more) {
        return m_run(QStringList{u"export"_s, u"12"_s, name, u"--office"_s, u"o.mingdu"_s} + more);
    };
    QCOMPARE(sheetOf(u"unit.csv"_s, {u"--unit"_s, unit}).line(),
             u"unit.csv: %1 rows"_s.arg(rows.size()));
    QCOMPARE(sheetOf(u"none.csv"_s, {u"--year"_s, u"2020"_s}).line(), u"none.csv: 0 rows"_s);
    QCOMPARE(sheetOf(u"tasks.csv"_s, {u"--year"_s, u"2021"_s}).exit, 0);
    QFile tasks{m_run.path(u"tasks.csv"_s)};
    QVERIFY(tasks.open(QIODevice::ReadOnly));
    const QByteArray list = tasks.readAll();
    QVERIFY(list.contains("条款,任务,责任单位,配合单位,量化要求,时间节点,进展,佐证链接,完成日期,"
                          "状态,催办记录"));
    QVERIFY(list.contains("https://www.shyp.gov.cn/a"));
    const auto back12 =
        m_run({u"import"_s, u"tasks"_s, u"tasks.csv"_s, u"--office"_s, u"o.mingdu"_s});
    QVERIFY2(back12.exit == 2 && back12.err.contains("agenda take"), back12.err);
    QCOMPARE(agenda({u"end-unit"_s, unit, u"--into"_s, u"区财政局"_s}).exit, 0);
    for (const QJsonObject &row : objects(agenda({u"list"_s, u"--unit"_s, unit})))
        QVERIFY(row[u"light"_s].toString() == u"done" || row[u"light"_s].toString() == u"excused");
}

void TestAgendaCommand::anotherYearIsProposedAndCarried()
{
    write(u"2022.txt"_s, u"杨府办〔2022〕8号\n《2022年杨浦区政务公开工作要点》\n2022年4月1日\n"
                         "一、夯实基础\n（一）做好公开。各部门要公开。鼓励直播。"_s);
    const auto loaded = agenda({u"load"_s, u"2022.txt"_s});
    QVERIFY2(loaded.exit == 0, loaded.err);
    QCOMPARE(object(loaded)[u"year"_s].toInt(), 2022);
    QCOMPARE(agenda({u"carry"_s, u"--from"_s, u"2021"_s, u"--to"_s, u"2022"_s}).exit, 0);
    const auto carried =
        objects(agenda({u"list"_s, u"--year"_s, u"2022"_s, u"--unit"_s, u"区政府办公室"_s}));
    QVERIFY(std::any_of(carried.begin(), carried.end(), [](const QJsonObject &row) {
        return row[u"key"_s].toString().startsWith(u"2021/");
    }));
    const auto task = agenda({u"task"_s, u"区财政局"_s, u"公开部门预算"_s, u"--due"_s,
                              u"2022-06-30"_s, u"--year"_s, u"2022"_s});
    QVERIFY2(task.exit == 0, task.err);
    QCOMPARE(task.line(), u"区财政局-1"_s);
    QCOMPARE(m_run({u"office"_s, u"check"_s, u"o.mingdu"_s}).exit, 0);
}

QTEST_GUILESS_MAIN(TestAgendaCommand)
#include "tst_agendacommand.moc"
