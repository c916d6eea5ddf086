#include "core/law/law.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLaw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithTheRuleInForce_data();
    void answersWithTheRuleInForce();
    void refusesDaysWithoutLaw();
    void knowsEveryOutcome();
    void keysRemediesBySigningDay_data();
    void keysRemediesBySigningDay();
    void citesEveryArticle();
    void knowsGrounds();
    void knowsTheReportForm();
    void refusesBadFiles_data();
    void refusesBadFiles();

private:
    Law m_law = *Law::shipped();
};

void TestLaw::answersWithTheRuleInForce_data()
{
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("length");
    using enum PeriodKind;
    QTest::addRow("the last day of the old answer period") << Answer << QDate{2019, 5, 14} << 15;
    QTest::addRow("the first day of the new one") << Answer << QDate{2019, 5, 15} << 20;
    QTest::addRow("the first day of all") << Answer << QDate{2008, 5, 1} << 15;
    QTest::addRow("extension") << Extension << QDate{2021, 1, 1} << 20;
    QTest::addRow("supplement notice") << SupplementNotice << QDate{2021, 1, 1} << 7;
    QTest::addRow("consultation") << Consultation << QDate{2021, 1, 1} << 15;
    QTest::addRow("payment from its first day") << Payment << QDate{2021, 1, 1} << 20;
    QTest::addRow("adoption feedback") << AdoptionFeedback << QDate{2021, 9, 24} << 10;
    QTest::addRow("inquiry") << InquiryReply << QDate{2022, 1, 28} << 5;
    QTest::addRow("simple inquiry") << InquiryReplySimple << QDate{2022, 1, 28} << 1;
    QTest::addRow("three months to sue before May 2015") << Lawsuit << QDate{2015, 4, 30} << 3;
    QTest::addRow("six months since") << Lawsuit << QDate{2015, 5, 1} << 6;
    QTest::addRow("review") << Reconsideration << QDate{2024, 1, 1} << 60;
}

void TestLaw::answersWithTheRuleInForce()
{
    QFETCH(PeriodKind, kind);
    QFETCH(QDate, day);
    QFETCH(int, length);
    QCOMPARE(m_law.period(kind, day)->length, length);
}

void TestLaw::refusesDaysWithoutLaw()
{
    const auto old = m_law.period(PeriodKind::Answer, QDate{2008, 4, 30});
    QCOMPARE(old.error(), (Error{ErrorCode::NoLawForDate, {u"answer"_s, u"2008-04-30"_s}}));
    QCOMPARE(m_law.period(PeriodKind::Payment, QDate{2020, 12, 31}).error().code,
             ErrorCode::NoLawForDate);
    QCOMPARE(m_law.tariff(FeeBasis::Items, QDate{2020, 12, 31}).error().code,
             ErrorCode::NoLawForDate);
    QCOMPARE(m_law.outcome(u"A2"_s, QDate{2019, 5, 14}).error().code, ErrorCode::NoLawForDate);
    QCOMPARE(m_law.outcome(u"A9"_s, QDate{2021, 1, 1}).error().code, ErrorCode::UnknownOutcome);
    QCOMPARE(m_law.remedy(u"A9"_s, QDate{2021, 1, 1}).error().code, ErrorCode::UnknownOutcome);
    QCOMPARE(m_law.citation(u"regulation.99"_s, QDate{2021, 1, 1}).error().code,
             ErrorCode::NotFound);
}

void TestLaw::knowsEveryOutcome()
{
    const QDate day{2024, 1, 1};
    const std::pair<const char *, int> rows[] = {
        {"A1", 3},   {"A2", 3},   {"A3", 4},   {"B1", 5},  {"B2", 6},  {"B3", 7},
        {"B4", 8},   {"B5", 9},   {"B6", 10},  {"B7", 11}, {"B8", 12}, {"C1", 13},
        {"C1a", 13}, {"C1b", 13}, {"C1c", 13}, {"C2", 14}, {"C3", 15}, {"N1", 16},
        {"N2", 17},  {"N3", 18},  {"N4", 19},  {"N5", 20}, {"O1", 21}, {"O2", 22},
        {"O3", 23},  {"O4", 23},  {"K1", 0},   {"K2", 0},  {"K3", 0},  {"K4", 0}, // 更正: no row
    };
    for (const auto &[code, reportRow] : rows) {
        const auto outcome = m_law.outcome(QString::fromLatin1(code), day);
        QVERIFY2(outcome, code);
        QCOMPARE(outcome->reportRow, reportRow);
        QVERIFY2(m_law.remedy(QString::fromLatin1(code), day), code);
    }
    QCOMPARE(m_law.outcomes(day).size(), std::size(rows));
    QVERIFY(m_law.outcome(u"A3"_s, day)->needsConversionReview);
    QVERIFY(m_law.outcome(u"C1a"_s, day)->needsSearchRecord);
    QVERIFY(m_law.outcome(u"C1"_s, day)->group);
    QCOMPARE(m_law.outcome(u"B7"_s, day)->letter, 15);
    QCOMPARE(m_law.outcome(u"C1b"_s, day)->letter, 18);
    QCOMPARE(m_law.outcome(u"O3"_s, day)->letter, 0);
}

void TestLaw::keysRemediesBySigningDay_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QDate>("signedOn");
    QTest::addColumn<ReviewFirst>("first");
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<bool>("ask");
    const auto row = [](const char *name, const char *outcome, QDate day, ReviewFirst first,
                        const char *paragraph, bool ask = false) {
        QTest::addRow("%s", name) << QString::fromLatin1(outcome) << day << first
                                  << QString::fromLatin1(paragraph) << ask;
    };
    using enum ReviewFirst;
    row("withheld, the last day of the old law", "B1", {2023, 12, 31}, None, "P2");
    row("withheld, the first day of the new law", "B1", {2024, 1, 1}, All, "P1");
    row("withheld today", "B7", {2026, 1, 1}, All, "P1");
    row("in part, the last day of the old law", "A3", {2023, 12, 31}, None, "P2");
    row("in part, the first day of the new law", "A3", {2024, 1, 1}, WithheldPart, "P1_withheld");
    row("queries are disputed until June 2025", "B8", {2025, 5, 31}, None, "P2", true);
    row("queries are sued directly from June 2025", "B8", {2025, 6, 1}, None, "P2");
    row("not held is disputed until June 2025", "C1a", {2024, 1, 1}, None, "P2", true);
    row("a repeat is disputed until June 2025", "N2", {2025, 5, 31}, None, "P2", true);
    row("unpaid is sued directly from June 2025", "O2", {2025, 6, 1}, None, "P2");
    row("disclosed was never disputed", "A2", {2024, 6, 1}, None, "P2");
}

void TestLaw::keysRemediesBySigningDay()
{
    QFETCH(QString, outcome);
    QFETCH(QDate, signedOn);
    QFETCH(ReviewFirst, first);
    QFETCH(QString, paragraph);
    QFETCH(bool, ask);
    const auto remedy = m_law.remedy(outcome, signedOn);
    QCOMPARE(remedy->reviewFirst, first);
    QCOMPARE(remedy->paragraph, paragraph);
    QCOMPARE(remedy->askLegalOfficer, ask);
    const auto text = m_law.paragraph(paragraph, signedOn)->text;
    QVERIFY(text.contains(u"{reviewOrgan}") && text.contains(u"{court}") && text.contains(u"60日"));
}

void TestLaw::citesEveryArticle()
{
    const auto cited = m_law.citation(u"regulation.33.2"_s, QDate{2021, 1, 1});
    QCOMPARE(cited->text, u"《中华人民共和国政府信息公开条例》第三十三条第二款"_s);
    QCOMPARE(cited->brief, u"第三十三条第二款"_s);
    QCOMPARE(m_law.citation(u"regulation.36.4"_s, QDate{2021, 1, 1})->brief,
             u"第三十六条第（四）项"_s);
    QCOMPARE(m_law.citation(u"civil.203"_s, QDate{2021, 1, 1})->brief, u"第二百零三条"_s);
    QCOMPARE(m_law.citation(u"fees.6"_s, QDate{2021, 1, 1})->confidence, Confidence::Memory);
    QCOMPARE(m_law.citation(u"regulation.30"_s, QDate{2021, 1, 1})->confidence,
             Confidence::Verified);
    QVERIFY(!m_law.citation(u"regulation.33.2"_s, QDate{2019, 5, 14}));
}

void TestLaw::knowsGrounds()
{
    const auto secret = m_law.ground(u"E14a"_s, QDate{2021, 1, 1});
    QVERIFY(secret);
    QVERIFY(secret->mustWithhold && !secret->asksDisclosureDuty);
    QCOMPARE(secret->outcomes, (QStringList{u"B1"_s, u"A3"_s}));
    QVERIFY(m_law.ground(u"E16b"_s, QDate{2021, 1, 1})->asksDisclosureDuty);
    QVERIFY(m_law.ground(u"Q1"_s, QDate{2021, 1, 1})->onRequestOnly);
    QCOMPARE(m_law.ground(u"E99"_s, QDate{2021, 1, 1}).error().code, ErrorCode::NotFound);
}

void TestLaw::knowsTheReportForm()
{
    const auto form = m_law.reportForm(2021);
    QVERIFY(form);
    QCOMPARE(form->rows.at(3).name, u"（二）部分公开（区分处理的，只计这一情形，不计其他情形）"_s);
    QVERIFY(form->rows.at(3).severed && form->rows.at(22).rest);
    QCOMPARE(form->rows.at(24).counts, ReportCount::CarriedOut);
    QCOMPARE(form->columns.at(5).applicants, QStringList{u"other"_s});
    QCOMPARE(form->rows.at(12).confidence, Confidence::Memory); // 36(4), 36(5) → (四)1
    QCOMPARE(m_law.reportForm(2020).error(),
             (Error{ErrorCode::NoLawForDate, {u"report_form"_s, u"2020-12-31"_s}}));
}

void TestLaw::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    const QByteArray cite =
        R"({"citations":[{"key":"a.1","text":"a","brief":"a","from":"2020-01-01","source":"s","confidence":"verified"})";
    const auto period = [&](const QByteArray &members) -> QByteArray {
        return cite + R"(],"periods":[{"kind":"answer","length":20,"unit":"working_day",)" +
               members + "}]}";
    };
    const QByteArray good =
        R"("citation":"a.1","from":"2020-01-01","source":"s","confidence":"verified")";
    const auto row = [](const char *name, const QByteArray &json, const char *path,
                        const char *reason) {
        QTest::addRow("%s", name) << json << QString::fromLatin1(path)
                                  << QString::fromLatin1(reason);
    };
    row("a good one", period(good), "", "");
    row("no JSON", "{", "1", "bad_json");
    row("an unknown list", R"({"period":[]})", "period", "unknown_member");
    const auto indicator = [&](const QByteArray &members) -> QByteArray {
        return cite + R"(],"indicators":[{"key":"k","name":"n","part":"p","rule":"r",)" + members +
               "," + good + "}]}";
    };
    row("an indicator", indicator(R"("measure":"rate","target":60,"until":"03-31")"), "", "");
    row("more than everything", indicator(R"("measure":"rate","target":101)"),
        "indicators[0].target", "out_of_range");
    row("a measure that is none", indicator(R"("measure":"odd","target":1)"),
        "indicators[0].measure", "bad_value");
    row("a day that no year has", indicator(R"("measure":"each","target":1,"until":"02-30")"),
        "indicators[0].until", "bad_date");
    row("an unknown key", period(good + R"(,"lenght":3)"), "periods[0].lenght", "unknown_member");
    row("no date", period(R"("citation":"a.1","source":"s","confidence":"verified")"),
        "periods[0].from", "missing_member");
    row("a bad date",
        period(R"("citation":"a.1","from":"2020-02-30","source":"s","confidence":"verified")"),
        "periods[0].from", "bad_date");
    row("no source", period(R"("citation":"a.1","from":"2020-01-01","confidence":"verified")"),
        "periods[0].source", "missing_member");
    row("an unknown confidence",
        period(R"("citation":"a.1","from":"2020-01-01","source":"s","confidence":"sure")"),
        "periods[0].confidence", "bad_value");
    row("it ends before it begins", period(good + R"(,"to":"2019-12-31")"), "periods[0].to",
        "impossible_order");
    row("an unknown citation",
        period(R"("citation":"a.2","from":"2020-01-01","source":"s","confidence":"verified")"),
        "periods[0]", "unknown citation a.2");
    row("a citation not yet in force",
        period(R"("citation":"a.1","from":"2019-12-31","source":"s","confidence":"verified")"),
        "periods[0]", "unknown citation a.1");
    row("overlapping validity",
        period(
            good +
            R"(,"to":"2021-12-31"},{"kind":"answer","length":20,"unit":"working_day","citation":"a.1",)"
            R"("from":"2021-12-31","source":"s","confidence":"verified")"),
        "periods[1]", "overlap period answer");
    row("two citations of one key",
        cite +
            R"(,{"key":"a.1","text":"b","brief":"b","from":"2021-01-01","source":"s","confidence":"verified"}]})",
        "citations[1]", "overlap citation a.1");
    row("a tariff with a gap",
        cite +
            R"(],"tariffs":[{"basis":"items","slices":[{"from":1,"to":10,"rate":0},{"from":12,"rate":1}]}]})",
        "tariffs[0].slices[1].from", "impossible_order");
    row("a rate of fractions",
        cite + R"(],"tariffs":[{"basis":"items","slices":[{"from":1,"rate":0.5}]}]})",
        "tariffs[0].slices[0].rate", "wrong_type");

    QFile shipped{u":/law/reportforms.json"_s};
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    const QByteArray forms = shipped.readAll();
    const auto changed = [&](const char *before, const char *after) {
        const QByteArray other = QByteArray{forms}.replace(before, after);
        return other == forms ? QByteArray{} : other;
    };
    row("a form with an outcome of no law", forms, "report_forms[0]", "unknown outcome A1");
    row("a form with a row too many",
        changed(R"("rows": [)",
                R"("rows": [{"name": "x", "outcomes": ["B1"], "confidence": "memory"},)"),
        "report_forms[0].rows", "bad_value");
    row("a form with an outcome in two rows", changed(R"(["C2"])", R"(["C3"])"),
        "report_forms[0].rows", "bad_value");
    row("a form without a row for the rest", changed(R"("rest": true)", R"("rest": false)"),
        "report_forms[0].rows", "bad_value");
    row("a form that carries in twice", changed("carried_out", "carried_in"),
        "report_forms[0].rows", "bad_value");
    row("a form with an applicant in two columns", changed(R"(["legal"])", R"(["social"])"),
        "report_forms[0].rows", "bad_value");
    row("a form without sums",
        changed(R"({"name": "总计"})", R"({"name": "总计", "applicants": ["x"]})"),
        "report_forms[0].rows", "bad_value");
    row("a form with a column too few",
        changed(R"({"name": "科研机构", "applicants": ["research"]},)", ""),
        "report_forms[0].columns", "bad_value");
    row("a form that counts something unknown", changed("carried_out", "carried"),
        "report_forms[0].rows[24].counts", "bad_value");
}

void TestLaw::refusesBadFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(QString, reason);
    const std::vector<Law::File> files{{u"x.json"_s, json}};
    const auto law = Law::load(files);
    if (reason.isEmpty()) {
        QVERIFY(law);
        return;
    }
    QVERIFY(!law);
    QCOMPARE(law.error(), (Error{ErrorCode::LawFileInvalid, {u"x.json"_s, path, reason}}));
}

QTEST_GUILESS_MAIN(TestLaw)
#include "tst_law.moc"
