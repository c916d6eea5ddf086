#include "core/agenda/planfile.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The text of 2021 and its obligations: nothing in it is forgotten.
class TestAgenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedPlanIsTheDocument();
    void everySentenceIsCovered();
    void aLostObligationIsNoticed();
    void easilyForgotten_data();
    void easilyForgotten();
    void theSevenKeyFieldsHoldTheirDuties();
    void onlyMustBinds();
    void readAgainItIsTheSame();
    void numbersAndHeadings();
    void badDocuments_data();
    void badDocuments();
    void badPlanFiles_data();
    void badPlanFiles();
    void anotherYearIsProposed();
    void chineseNumbers();

private:
    static QByteArray shippedJson()
    {
        QFile file{u":/agenda/yangpu-2021.json"_s};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    static QString keyPoints()
    {
        QFile file{QStringLiteral(KEY_POINTS)};
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
    }
};

void TestAgenda::theShippedPlanIsTheDocument()
{
    const auto plan = shippedPlan();
    const auto read = readAgendaText(keyPoints());
    QVERIFY2(plan.has_value(), qPrintable(plan ? QString{} : plan.error().args.join(u' ')));
    QVERIFY(read);
    QCOMPARE(plan->text.number, u"杨府办〔2021〕10号"_s);
    QCOMPARE(plan->text.issued, QDate(2021, 4, 9));
    QCOMPARE(read->number, plan->text.number);
    QCOMPARE(read->issued, plan->text.issued);
    QCOMPARE(read->title, plan->text.title);
    QCOMPARE(read->year, 2021);
    QCOMPARE(read->preamble, plan->text.preamble);
    QCOMPARE(read->clauses.size(), plan->text.clauses.size());
    for (std::size_t i = 0; i < read->clauses.size(); ++i) {
        QCOMPARE(read->clauses[i].key, plan->text.clauses[i].key);
        QCOMPARE(read->clauses[i].heading, plan->text.clauses[i].heading);
        QCOMPARE(read->clauses[i].text, plan->text.clauses[i].text);
    }
}

void TestAgenda::everySentenceIsCovered()
{
    const auto plan = shippedPlan().value();
    const Coverage told = coverageOf(plan);
    QStringList loose;
    for (const LoosePhrase &each : told.loose)
        loose << each.clause + u' ' + each.text;
    QVERIFY2(loose.isEmpty(), qPrintable(loose.join(u'\n')));
    QCOMPARE(told.covered, told.sentences);
    // Counted by hand: the full stops of 一…七 and the closing paragraphs.
    int stops = 0;
    for (const Clause &clause : plan.text.clauses)
        stops += int(clause.text.count(u'。'));
    QCOMPARE(told.sentences, stops);
    QVERIFY(told.sentences > 80);
    QCOMPARE(std::ranges::count_if(plan.text.clauses,
                                   [](const Clause &c) { return c.key.endsWith(u".end"); }),
             2);
}

void TestAgenda::aLostObligationIsNoticed()
{
    auto plan = shippedPlan().value();
    for (std::size_t i = 0; i < plan.duties.size(); ++i) {
        PlanFile without = plan;
        without.duties.erase(without.duties.begin() + qsizetype(i));
        QVERIFY2(!coverageOf(without).loose.empty(), qPrintable(plan.duties[i].key));
    }
}

void TestAgenda::easilyForgotten_data()
{
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char *name, const char *clause, const char *words, const char *unit) {
        QTest::newRow(name) << QString::fromUtf8(clause) << QString::fromUtf8(words)
                            << QString::fromUtf8(unit);
    };
    row("residents' committees", "4.3", "居务公开", "区民政局");
    row("streets guide them too", "4.3", "居务公开", "殷行街道");
    row("list of public enterprises", "4.3", "适用主体清单", "区卫生健康委");
    row("state enterprises", "4.3", "区管企业信息公开", "区国资委");
    row("open day of enterprises", "4.3", "国企开放日", "区国资委");
    row("questionnaire on projects", "2.2", "线上问卷调查", "区民政局");
    row("shared knowledge base", "2.2", "共建、共用、共享", "区政府");
    row("precise pushing", "2.1", "精准推送", "区税务局");
    row("intelligent search", "6.1", "智能检索", "区政府办公室");
    row("the old and the disabled", "6.1", "无障碍", "区政府办公室");
    row("fixed places", "6.2", "定点、定向公开", "五角场街道");
    row("money", "7.1", "经费保障", "区财政局");
    row("people", "7.1", "配齐配强", "区财政局");
    row("sections work together", "7.2", "协调联动机制", "区司法局");
    row("praise", "7.3", "予以表扬", "区政府");
    row("holding to account", "7.3", "约谈主要领导", "区政府");
    row("own plan", "7.end", "排出时间节点", "大桥街道");
    row("assessment in the first quarter", "7.end", "第一季度", "区政府办公室");
    row("other departments", "5.end", "自行确定", "区审计局");
}

void TestAgenda::easilyForgotten()
{
    QFETCH(QString, clause);
    QFETCH(QString, words);
    QFETCH(QString, unit);
    const auto plan = shippedPlan().value();
    const auto found = std::ranges::find_if(plan.duties, [&](const Duty &duty) {
        return duty.clause == clause && duty.quote.contains(words);
    });
    QVERIFY(found != plan.duties.end());
    QVERIFY2(found->units.contains(unit), qPrintable(found->units.join(u' ')));
}

void TestAgenda::theSevenKeyFieldsHoldTheirDuties()
{
    const auto plan = shippedPlan().value();
    const auto inFields = std::ranges::count_if(
        plan.duties, [](const Duty &duty) { return duty.clause.startsWith(u"5."); });
    QVERIFY2(inFields >= 45, qPrintable(QString::number(inFields)));
    for (int field = 1; field <= 7; ++field) {
        const QString clause = u"5.%1"_s.arg(field);
        QVERIFY(std::ranges::any_of(plan.duties,
                                    [&](const Duty &duty) { return duty.clause == clause; }));
    }
}

void TestAgenda::onlyMustBinds()
{
    const auto plan = shippedPlan().value();
    const auto duty = [&](const QString &words) {
        return *std::ranges::find_if(plan.duties,
                                     [&](const Duty &d) { return d.quote.contains(words); });
    };
    QCOMPARE(duty(u"多元化解读率"_s).verb, Verb::Must);
    QCOMPARE(duty(u"多元化解读率"_s).least, 60);
    QCOMPARE(duty(u"3月31日前"_s).due, QDate(2021, 3, 31));
    QCOMPARE(duty(u"鼓励通过云直播"_s).verb, Verb::Encourage);
    QCOMPARE(duty(u"探索按月"_s).verb, Verb::Explore);
    QCOMPARE(duty(u"配合市主管部门完善统一知识库"_s).verb, Verb::Support);
    QVERIFY(binds(duty(u"多元化解读率"_s)));
    QVERIFY(!binds(duty(u"鼓励通过云直播"_s)));
    QCOMPARE(duty(u"10 个工作日内"_s).measure, Measure::Event);
    QCOMPARE(duty(u"10 个工作日内"_s).days, 10);
}

void TestAgenda::readAgainItIsTheSame()
{
    const auto once = readAgendaText(keyPoints()).value();
    const auto again = readAgendaText(plainText(once));
    QVERIFY(again);
    QCOMPARE(*again, once);
}

void TestAgenda::numbersAndHeadings()
{
    const auto text =
        readAgendaText(u"测试要点〔2022〕\n\n一、甲部分\n\n（一）第一条。先做这件，\n\n"
                       "再做那件。\n（二）第二条。完成。\n结尾的话。\n二、乙部分\n"
                       "没有分条，直接写。"_s);
    QVERIFY(text);
    QCOMPARE(text->clauses.size(), std::size_t(5));
    QCOMPARE(text->clauses[1].key, u"1.1"_s);
    QCOMPARE(text->clauses[1].text, u"先做这件，再做那件。"_s);
    QCOMPARE(text->clauses[3].key, u"1.end"_s);
    QCOMPARE(text->clauses[4].key, u"2"_s);
    QCOMPARE(text->clauses[4].text, u"没有分条，直接写。"_s);
    QCOMPARE(readAgendaText(plainText(*text)).value(), *text);
}

void TestAgenda::badDocuments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("args");
    QTest::newRow("empty") << QString{} << QStringList{u"no_numbering"_s};
    QTest::newRow("without numbering")
        << u"今年要做好公开工作。\n各单位要落实。"_s << QStringList{u"no_numbering"_s};
    QTest::newRow("two parts of one number")
        << u"一、甲\n（一）子。做。\n一、乙\n"_s << QStringList{u"same_number"_s, u"1"_s};
    QTest::newRow("two clauses of one number")
        << u"一、甲\n（一）子。做。\n（一）丑。做。"_s << QStringList{u"same_number"_s, u"1.1"_s};
    QTest::newRow("two clauses alike") << u"一、甲\n（一）子。做。\n（二）子。做。"_s
                                       << QStringList{u"same_heading"_s, u"子"_s, u"1.2"_s};
    QTest::newRow("a part is missing")
        << u"一、甲\n（一）子。做。\n三、乙"_s << QStringList{u"out_of_order"_s, u"3"_s};
}

void TestAgenda::badDocuments()
{
    QFETCH(QString, text);
    QFETCH(QStringList, args);
    const auto read = readAgendaText(text);
    QVERIFY(!read);
    QCOMPARE(read.error(), (Error{ErrorCode::AgendaInvalid, args}));
}

void TestAgenda::badPlanFiles_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("becomes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("first");
    const QByteArray firstQuote = "\"quote\": \"政府网站引用";
    QTest::newRow("words that are not there")
        << firstQuote << QByteArray{"\"quote\": \"政务网站引用"} << u"agenda_invalid"_s
        << u"quote_missing"_s;
    QTest::newRow("a clause that is not there")
        << QByteArray{"\"clause\": \"1.1\", \"quote\": \"政府"}
        << QByteArray{"\"clause\": \"9.1\", \"quote\": \"政府"} << u"agenda_invalid"_s
        << u"unknown_clause"_s;
    QTest::newRow("two of one number")
        << QByteArray{"\"key\": \"1.1-2\""} << QByteArray{"\"key\": \"1.1-1\""}
        << u"agenda_invalid"_s << u"same_key"_s;
    QTest::newRow("a verb that is none")
        << QByteArray{"\"verb\": \"must\""} << QByteArray{"\"verb\": \"shall\""} << u"bad_value"_s
        << u"obligations[0].verb"_s;
    QTest::newRow("cut short") << QByteArray{"\"confidence\": \"design\"\n}"} << QByteArray{}
                               << u"bad_json"_s << QString{};
}

void TestAgenda::badPlanFiles()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, becomes);
    QFETCH(QString, code);
    QFETCH(QString, first);
    QByteArray json = shippedJson();
    const qsizetype at = json.indexOf(was);
    QVERIFY(at > 0);
    json.replace(at, was.size(), becomes);
    const auto read = readPlanFile(json);
    QVERIFY(!read);
    QCOMPARE(QString{codeName(read.error().code)}, code);
    if (!first.isEmpty())
        QCOMPARE(read.error().args.value(0), first);
}

void TestAgenda::anotherYearIsProposed()
{
    const auto like = shippedPlan().value();
    const auto text =
        readAgendaText(u"《2022年杨浦区政务公开工作要点》\n一、夯实基础\n"
                       "（一）做好公开。区教育局要公布招生计划。鼓励各单位开展直播。"_s);
    QVERIFY(text);
    const auto plan = proposePlan(*text, like);
    QVERIFY(plan);
    QCOMPARE(plan->duties.size(), std::size_t(2));
    QCOMPARE(plan->duties[0].units, QStringList{u"区教育局"_s});
    QCOMPARE(plan->duties[0].due, QDate(2022, 12, 31));
    QCOMPARE(plan->duties[1].verb, Verb::Encourage);
    QVERIFY(plan->duties[1].units.contains(u"殷行街道"_s));
    QVERIFY(coverageOf(*plan).loose.empty());
    const auto known = proposePlan(readAgendaText(keyPoints()).value(), like);
    QCOMPARE(known->duties, like.duties); // the document of 2021 brings what is known of it
}

void TestAgenda::chineseNumbers()
{
    QCOMPARE(chineseNumber(u"七"_s), 7);
    QCOMPARE(chineseNumber(u"十"_s), 10);
    QCOMPARE(chineseNumber(u"十二"_s), 12);
    QCOMPARE(chineseNumber(u"二十"_s), 20);
    QCOMPARE(chineseNumber(u"三十一"_s), 31);
    QCOMPARE(chineseNumber(u"甲"_s), 0);
}

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
