#include "core/letters/returnnotice.h"
#include "tests/fakes/deskfixture.h"
#include "tests/fakes/prechecks.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// 发文申请单: what a form lacks, its return, the next round, the pass (R-DOC-3).
class TestDispatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineOfTheTableAsksForAFieldOfTheForm();
    void aWholeFormLacksNothing();
    void whatAFormLacks_data();
    void whatAFormLacks();
    void aReturnedFormComesBackAndPasses();
    void aDefectiveFormPassesOnTheHeadsWordOnly();
    void theNoticeNamesWhatIsMissing();
    void aClassifiedFormIsNotKept();
    void ratesCountRoundsAndOverrides();
    void interpretationKeepsStep();

private:
    static DispatchForm whole()
    {
        return {.unit = u"区财政局"_s,
                .title = u"关于印发《杨浦区扶持办法》的通知"_s,
                .kind = u"通知"_s,
                .issuer = u"区政府办公室"_s,
                .draftingBasis = u"区政府第130次常务会议"_s,
                .addressees = u"各委、办、局"_s,
                .secrecyLevel = u"非密"_s,
                .attribute = Attribute::Proactive,
                .publishOn = {2021, 4, 20},
                .channels = {u"政府网站"_s},
                .policy = Answer::Yes,
                .measures = Answer::Yes,
                .interpretation = u"《扶持办法》解读"_s,
                .interpretationForms = {u"图示图解"_s},
                .interpretationOn = {2021, 4, 20},
                .normative = Answer::Yes,
                .validUntil = {2026, 4, 12},
                .majorDecision = Answer::No,
                .consulted = Answer::Yes,
                .adoption = u"收到意见3条，采纳2条"_s,
                .enterprise = Answer::No,
                .legality = u"杨司审〔2021〕8号"_s,
                .secrecyReview = u"不涉密，可以公开"_s,
                .contact = u"周以安"_s,
                .phone = u"021-00000000"_s,
                .signer = u"秦望舒"_s,
                .received = {2021, 4, 12}};
    }
    static QStringList lacking(const DispatchForm &form, const Law &law)
    {
        QStringList fields;
        const auto found = defectsOf(form, law, {2021, 4, 12}).value();
        for (const DefectRule &defect : found)
            fields << defect.field;
        return fields;
    }
};

void TestDispatch::everyLineOfTheTableAsksForAFieldOfTheForm()
{
    const Law law = Law::shipped().value();
    QVERIFY(law.dispatchDefects({2021, 4, 12}).size() > 20);
    QVERIFY(defectsOf({}, law, {2021, 4, 12}));
    const Law::File odd{u"odd.json"_s,
                        R"({"dispatch_defects":[{"code":"X","name":"x","field":"colour",
                            "from":"2020-01-01","source":"x","confidence":"design"}]})"};
    const auto refused = defectsOf({}, Law::load({&odd, 1}).value(), {2021, 4, 12});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LawFileInvalid);
}

void TestDispatch::aWholeFormLacksNothing()
{
    QCOMPARE(lacking(whole(), Law::shipped().value()), QStringList{});
}

void TestDispatch::whatAFormLacks_data()
{
    using Change = std::function<void(DispatchForm &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("lacks");
    const auto row = [](const char *name, const Change &change, const QString &lacks) {
        QTest::addRow("%s", name) << change << lacks;
    };
    row(
        "no attribute", [](auto &f) { f.attribute = Attribute::None; }, u"attribute"_s);
    row(
        "withheld without ground and reason", [](auto &f) { f.attribute = Attribute::Withheld; },
        u"ground,reason"_s);
    row(
        "withheld, nine characters of reason",
        [](auto &f) {
            f.attribute = Attribute::Withheld;
            f.ground = u"E16b"_s;
            f.reason = u"内部工作流程信息呀"_s;
        },
        u"reason"_s);
    row(
        "withheld, ten characters of reason",
        [](auto &f) {
            f.attribute = Attribute::Withheld;
            f.ground = u"E16b"_s;
            f.reason = u"内部工作流程的信息呀"_s;
        },
        QString{});
    row(
        "public policy with measures, no interpretation", [](auto &f) { f.interpretation.clear(); },
        u"interpretation"_s);
    row(
        "a waiver does not stand for an interpretation that is owed",
        [](auto &f) {
            f.interpretation.clear();
            f.waiver = u"无需解读"_s;
        },
        u"interpretation"_s);
    row(
        "public policy without measures says why there is none",
        [](auto &f) {
            f.interpretation.clear();
            f.measures = Answer::No;
        },
        u"waiver"_s);
    row(
        "no policy document owes none",
        [](auto &f) {
            f.interpretation.clear();
            f.policy = Answer::No;
            f.measures = Answer::Unsaid;
        },
        QString{});
    row(
        "an interpretation without form and day",
        [](auto &f) {
            f.interpretationForms.clear();
            f.interpretationOn = {};
        },
        u"interpretation_forms,interpretation_on"_s);
    row(
        "normative without validity and legality review",
        [](auto &f) {
            f.validUntil = {};
            f.legality.clear();
        },
        u"valid_until,legality"_s);
    row(
        "touches enterprises, none heard", [](auto &f) { f.enterprise = Answer::Yes; },
        u"enterprise_opinion,fair_competition"_s);
    row(
        "a major decision outside the catalogue", [](auto &f) { f.majorDecision = Answer::Yes; },
        u"catalogue_number"_s);
    row(
        "no secrecy review", [](auto &f) { f.secrecyReview = u"  "_s; }, u"secrecy_review"_s);
}

void TestDispatch::whatAFormLacks()
{
    QFETCH(std::function<void(DispatchForm &)>, change);
    QFETCH(QString, lacks);
    DispatchForm form = whole();
    change(form);
    QCOMPARE(lacking(form, Law::shipped().value()).join(u','), lacks);
}

void TestDispatch::aReturnedFormComesBackAndPasses()
{
    DeskFixture f;
    DispatchForm form = whole();
    form.interpretation.clear();
    const auto first = submitForm(f.desk, form).value();
    const auto passed = passForm(f.desk, first, {.on = f.desk.today()});
    QVERIFY(!passed);
    QCOMPARE(passed.error().args.value(0), u"form_defective"_s);
    QVERIFY(returnForm(f.desk, first, {}, f.desk.today()));
    const DispatchForm returned = dispatchForm(f.office, first).value();
    QCOMPARE(returned.defects, QStringList{u"D13"_s});
    QVERIFY(!returnForm(f.desk, first, {}, f.desk.today())); // decided already

    f.on(2021, 4, 14);
    form.interpretation = u"解读"_s;
    form.received = {2021, 4, 14};
    const auto second = submitForm(f.desk, form, first).value();
    QCOMPARE(dispatchForm(f.office, second)->round, 2);
    QCOMPARE(dispatchForm(f.office, second)->previous, first);
    const auto twice = submitForm(f.desk, form, first);
    QVERIFY(!twice);
    QCOMPARE(twice.error().args.value(0), u"resubmitted_already"_s);
    const DocumentId id =
        passForm(f.desk, second, {.on = {2021, 4, 14}, .number = u"杨府办〔2021〕12号"_s}).value();
    const Document document = f.desk.document(id)->value;
    QCOMPARE(document.number, u"杨府办〔2021〕12号"_s);
    QCOMPARE(document.originalAttribute, Attribute::Proactive);
    QVERIFY(document.normative);
    QCOMPARE(interpretationsOf(f.office, id)->at(0).title, u"解读"_s);
}

void TestDispatch::aDefectiveFormPassesOnTheHeadsWordOnly()
{
    DeskFixture f;
    DispatchForm form = whole();
    form.phone.clear();
    const auto id = submitForm(f.desk, form).value();
    const FormPass pass{.on = f.desk.today(), .overrideReason = u"防汛急件，电话后补"_s};
    const auto refused = passForm(f.desk, id, pass);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    QVERIFY(passForm(f.headDesk, id, pass));
    const DispatchForm passed = dispatchForm(f.office, id).value();
    QCOMPARE(passed.defects, QStringList{u"D28"_s});
    QCOMPARE(passed.decisionReason, u"防汛急件，电话后补"_s);
    QCOMPARE(f.office.history(id.value)->back().kind, quint16(FormEvent::Overridden));
}

void TestDispatch::theNoticeNamesWhatIsMissing()
{
    DeskFixture f;
    DispatchForm form = whole();
    form.interpretation.clear();
    form.phone.clear();
    const auto id = submitForm(f.desk, form).value();
    QVERIFY(!returnNotice(dispatchForm(f.office, id).value(), f.organ, f.law));
    QVERIFY(returnForm(f.desk, id, u"请与解读稿件一并报送"_s, f.desk.today()));
    const Letter letter = returnNotice(dispatchForm(f.office, id).value(), f.organ, f.law).value();
    QCOMPARE(letter.addressee, u"区财政局"_s);
    const QString text = letter.body.join(u'\n');
    QVERIFY(text.contains(u"1．有具体举措的主动公开政策性文件，未同步报送解读稿件；"_s));
    QVERIFY(text.contains(u"2．未写明承办人电话。"_s));
    QVERIFY(text.contains(u"请与解读稿件一并报送"_s));
    QVERIFY(text.contains(u"杨府办〔2021〕10号"_s)); // on what it rests
    QVERIFY(!text.contains(u'{'));
}

void TestDispatch::aClassifiedFormIsNotKept()
{
    DeskFixture f;
    DispatchForm form = whole();
    form.secrecyLevel = u"秘密"_s;
    const auto byLevel = submitForm(f.desk, form);
    QVERIFY(!byLevel);
    QCOMPARE(byLevel.error().code, ErrorCode::SecrecyMark);
    form.secrecyLevel.clear();
    form.interpretationText = u"秘密★5年\n解读"_s;
    QVERIFY(!submitForm(f.desk, form));
    QVERIFY(dispatchForms(f.office)->empty());
}

void TestDispatch::ratesCountRoundsAndOverrides()
{
    const std::vector<DispatchForm> forms{
        {.state = FormState::Passed, .round = 1},
        {.state = FormState::Returned, .round = 1},
        {.state = FormState::Passed, .round = 2},
        {.state = FormState::Passed, .defects = {u"D28"_s}, .round = 1},
        {.state = FormState::Submitted, .round = 1}};
    const FormRates rates = formRates(forms);
    QCOMPARE(rates.submitted, 4);
    QCOMPARE(rates.firstRounds, 3);
    QCOMPARE(rates.firstPassed, 1);
    QCOMPARE(rates.returned, 1);
    QCOMPARE(rates.decided, 4);
    QCOMPARE(rates.overridden, 1);
}

void TestDispatch::interpretationKeepsStep()
{
    DeskFixture f{{2021, 5, 20}};
    const Document document{.published = {2021, 4, 30}};
    Interpretation told{.forms = {u"文字解读"_s}, .published = {2021, 5, 8}};
    QCOMPARE(daysApart(told, document, f.calendar), 3); // 05-06, 05-07, the make-up Saturday 05-08
    QCOMPARE(inStep(told, document, f.law, f.calendar), true);
    told.published = {2021, 5, 10};
    QCOMPARE(inStep(told, document, f.law, f.calendar), false);
    QVERIFY(!isDiverse(told, f.law, {2021, 5, 20}));
    told.forms << u"短视频"_s;
    QVERIFY(isDiverse(told, f.law, {2021, 5, 20}));
    QCOMPARE(copiedPercent(u"各单位应当按照要求执行。"_s, u"一、各单位应当按照要求执行。"_s), 100);
    QCOMPARE(copiedPercent(u"企业可以少跑两次窗口办结。"_s, u"一、各单位应当按照要求执行。"_s), 0);

    const auto id = f.desk.enterDocument({.title = u"通知"_s, .formed = {2021, 4, 9}}).value();
    const auto refused =
        saveInterpretation(f.desk, {.document = id, .title = u"解读"_s, .forms = {u"唱歌"_s}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BadValue);
    const auto first = saveInterpretation(f.desk, {.document = id, .title = u"解读"_s}).value();
    QVERIFY(answerConcern(f.desk, first, u"何时起领取？"_s, {}));
    QVERIFY(answerConcern(f.desk, first, u"何时起领取？"_s, u"自6月1日起"_s));
    QCOMPARE(interpretationsOf(f.office, id)->at(0).concerns,
             QStringList{u"何时起领取？\t自6月1日起"_s});
    QVERIFY(!saveInterpretation(f.desk, {.document = id, .title = u"二"_s, .follows = first}));
    QVERIFY(saveInterpretation(f.desk, {.document = id,
                                        .title = u"二次解读"_s,
                                        .follows = first,
                                        .trigger = u"领取口径有新的疑问"_s}));
}

QTEST_GUILESS_MAIN(TestDispatch)
#include "tst_dispatch.moc"
