#include "tests/cli/commandrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// A year of 14,629 requests through import, annual report and dashboard.
class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPublishedMunicipalTableComesBack();
    void theDashboardTellsTheSame();
    void figuresThatCannotBeAreRefused_data();
    void figuresThatCannotBeAreRefused();
    void theReportIsWrittenToFiles();
    void aCodefendantIsSet();

private:
    using Answer = CommandRun::Answer;
    using Row = std::array<int, 7>;
    /// Columns of a published report of 2025: rows 1, 2, 24 and 25 (rules R-REP-4, vector A).
    static constexpr Row received{13612, 252, 0, 45, 128, 32, 14069};
    static constexpr Row carriedIn{535, 6, 0, 1, 18, 0, 560};
    static constexpr Row closed{13364, 252, 0, 44, 121, 29, 13810};
    static constexpr Row carriedOut{783, 6, 0, 2, 25, 3, 819};
    Answer run(const QString &words, const QByteArray &input = {}) const
    {
        return m_run(words.split(u' '), input);
    }
    QJsonObject json(const QString &words) const
    {
        const Answer answer = run(words + u" --office o --json"_s);
        if (answer.exit != 0)
            qWarning("%s", answer.err.constData());
        return QJsonDocument::fromJson(answer.out).object();
    }
    CommandRun m_run{};
};

void TestFigures::initTestCase()
{
    QVERIFY(run(u"office init o --organ 市政府办公厅 --code 沪府办"_s).exit == 0);
    static constexpr const char *kinds[]{"natural", "company", "research",
                                         "social",  "legal",   "other"};
    static constexpr const char *outcomes[]{"A1", "A2", "A3", "B4", "B8", "C1a", "C2", "N1", "O3"};
    QByteArray csv{"number,received,channel,applicant_kind,subject,outcome,closed\n"};
    int number = 0;
    for (std::size_t kind = 0; kind < std::size(kinds); ++kind) {
        for (int i = 0; i < carriedIn[kind] + received[kind]; ++i) {
            const bool old = i < carriedIn[kind];
            const bool open = i >= closed[kind];
            const QDate day =
                old ? QDate{2024, 12, 2}.addDays(i % 29) : QDate{2025, 1, 2}.addDays(i % 330);
            const QDate end = old ? QDate{2025, 1, 6}.addDays(i % 20) : day.addDays(i % 30);
            csv += QByteArray::number(++number) + ',' + day.toString(Qt::ISODate).toUtf8() +
                   (i % 3 ? ",internet," : ",counter,") + kinds[kind] + ",x,";
            if (!open)
                csv += outcomes[std::size_t(i) % std::size(outcomes)];
            csv += ',';
            if (!open)
                csv += end.toString(Qt::ISODate).toUtf8();
            csv += '\n';
        }
    }
    QCOMPARE(number, 14629);
    QFile file{m_run.path(u"year.csv"_s)};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    const Answer imported = run(u"import requests year.csv --office o"_s);
    QVERIFY2(imported.exit == 0, imported.err);
}

void TestFigures::aPublishedMunicipalTableComesBack()
{
    const QJsonObject report = json(u"report annual --year 2025"_s);
    const QJsonArray table = report[u"table3"_s].toArray();
    const std::pair<int, Row> rows[]{{1, received}, {2, carriedIn}, {24, closed}, {25, carriedOut}};
    for (const auto &[r, cells] : rows) {
        for (int c = 0; c < 7; ++c)
            QCOMPARE(table.at(r - 1).toArray().at(c).toInt(), cells[std::size_t(c)]);
    }
    const QJsonArray checks = report[u"checks"_s].toArray();
    QCOMPARE(checks.size(), 7);
    for (const QJsonValue &check : checks)
        QVERIFY2(check.toObject()[u"ok"_s].toBool(),
                 qPrintable(check.toObject()[u"id"_s].toString()));
    QCOMPARE(report[u"table2"_s].toArray().size(), 6);
    QVERIFY(report[u"warnings"_s].toArray().isEmpty());
}

void TestFigures::theDashboardTellsTheSame()
{
    const QJsonObject figures = json(u"report dashboard --as-of 2025-12-31"_s);
    QCOMPARE(figures[u"asOf"_s].toString(), u"2025-12-31"_s);
    QVERIFY(figures[u"packages"_s].toArray().isEmpty());
    QCOMPARE(figures[u"received"_s].toInt(), received.back());
    QCOMPARE(figures[u"closed"_s].toInt(), closed.back());
    QCOMPARE(figures[u"open"_s].toInt(), carriedOut.back());
    QVERIFY(figures[u"firstPass"_s].isNull()); // no form was handed in
    QVERIFY(figures[u"interpretation"_s].toObject()[u"rate"_s].isNull());
    int months = 0;
    for (const QJsonValue &month : figures[u"months"_s].toArray())
        months += month.toObject()[u"received"_s].toInt();
    QCOMPARE(months, received.back());
    QCOMPARE(figures[u"before"_s].toObject()[u"received"_s].toInt(), carriedIn.back());
    const QJsonObject applicants = figures[u"applicants"_s].toObject();
    QCOMPARE(applicants[u"social"_s].toInt(), received[3]);
    const QJsonObject shown = json(u"report dashboard --as-of 2024-12-31 --public"_s);
    QVERIFY(shown[u"applicants"_s].toObject()[u"social"_s].isNull()); // one person
}

void TestFigures::figuresThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("code");
    QTest::addRow("tomorrow's") << u"--as-of 2999-01-01"_s << QByteArray{"future_date"};
    QTest::addRow("no day") << u"--as-of 2025-02-30"_s << QByteArray{"bad_date"};
    QTest::addRow("backwards") << u"--from 2025-06-01 --until 2025-05-01"_s
                               << QByteArray{"impossible_order"};
    QTest::addRow("an unknown organ") << u"--organ 无此机关"_s << QByteArray{"not_found"};
}

void TestFigures::figuresThatCannotBeAreRefused()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, code);
    const Answer answer = run(u"report dashboard --office o "_s + words);
    QCOMPARE(answer.exit, 1);
    QVERIFY2(answer.err.startsWith(QByteArray{"mingdu-cli: " + code}), answer.err);
}

void TestFigures::theReportIsWrittenToFiles()
{
    QCOMPARE(run(u"report annual --year 2025 --office o --xlsx a.xlsx --html a.html"_s).exit, 0);
    QFile page{m_run.path(u"a.html"_s)};
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(page.readAll());
    QVERIFY(html.contains(u"收到政府信息公开申请14069件"_s));
    QVERIFY(html.contains(u">13810<"_s));
    QVERIFY(QFile{m_run.path(u"a.xlsx"_s)}.size() > 4000);
}

void TestFigures::aCodefendantIsSet()
{
    const auto sued = [&](const QString &more) {
        const Answer made =
            run(u"request register --office o"_s, R"({"received":"2025-03-03","subject":"x"})");
        const QString id = made.line().section(u' ', 0, 0);
        const Answer ended = run(u"request advance "_s + id +
                                 u" withdraw --set reason=x --office o --on 2025-03-05"_s);
        if (made.exit != 0 || ended.exit != 0)
            qWarning("%s%s", made.err.constData(), ended.err.constData());
        return run(u"request advance "_s + id + u" suit-filed --office o --on 2025-06-02"_s + more);
    };
    const Answer set = sued(u" --set codefendant=yes"_s);
    QVERIFY2(set.exit == 0, set.err);
}

QTEST_GUILESS_MAIN(TestFigures)

#include "tst_figures.moc"
