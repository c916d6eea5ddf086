#include "core/letters/caseform.h"
#include "core/requests/override.h"
#include "tests/core/letters/letterfixture.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The forms on paper: 申请表, 送达回证, 审批单, 转主动公开审查表.
class TestCaseForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFourFormsStandBesideTheLetters();
    void aBlankApplicationSaysNothingOfACase();
    void theApplicationIsFilledFromTheCase();
    void theSlipIsOfOneLetter();
    void theSlipOfAThirdPartyDoesNotTellTheApplicant();
    void theApprovalTellsTheCourseOfTheCase();
    void overridesStandOnTheApproval();
    void theConversionReviewFollowsTheCase();
    void noFormIsKeptOrNumbered();
    void persons();
    void aFormWithAnUnknownFieldIsRefused();

private:
    static FormTemplate form(const QString &kind)
    {
        return findForm(shippedForms().value(), kind).value();
    }
    static QString text(const Letter &paper)
    {
        QStringList all{paper.title, paper.grid.head};
        for (const auto &row : paper.grid.rows) {
            for (const LetterCell &cell : row)
                all << cell.text;
        }
        return (all + paper.grid.notes).join(u'\n');
    }
    /// The cell to the right of a label.
    static QString beside(const Letter &paper, const QString &label)
    {
        for (const auto &row : paper.grid.rows) {
            for (std::size_t i = 0; i + 1 < row.size(); ++i) {
                if (row[i].label && row[i].text == label)
                    return row[i + 1].text;
            }
        }
        return u"no such label"_s;
    }
};

void TestCaseForm::theFourFormsStandBesideTheLetters()
{
    QList<int> kinds;
    const auto forms = shippedForms().value();
    for (const FormTemplate &each : forms)
        kinds << each.kind;
    QCOMPARE(kinds, (QList<int>{1, 28, 29, 30}));
    for (const LetterTemplate &letter : LetterFixture::shipped())
        kinds << letter.kind;
    std::ranges::sort(kinds);
    QCOMPARE(kinds.size(), 31);
    for (int kind = 1; kind <= 31; ++kind)
        QCOMPARE(kinds.at(kind - 1), kind);
    QCOMPARE(form(u"service-slip"_s).kind, 28);
    QCOMPARE(findForm(shippedForms().value(), u"2"_s).error().code, ErrorCode::NotFound);
}

void TestCaseForm::aBlankApplicationSaysNothingOfACase()
{
    LetterFixture f;
    const Letter blank = f.desk.blankForm(form(u"1"_s), f.organ.id).value();
    QVERIFY(text(blank).contains(u"受理机关：上海市杨浦区人民政府办公室"_s));
    QVERIFY(text(blank).contains(u"第二十九条"_s));
    QVERIFY(!text(blank).contains(u"个人信息保护法"_s)); // in force from 2021-11-01
    LetterFixture later{{2021, 11, 1}};
    QVERIFY(text(later.desk.blankForm(form(u"1"_s), later.organ.id).value())
                .contains(u"《中华人民共和国个人信息保护法》第三十五条"_s));
    QVERIFY(text(blank).contains(u"021-00000000"_s));
    QCOMPARE(beside(blank, u"姓名（名称）"_s), QString{});
    QVERIFY(!text(blank).contains(u'■') && !text(blank).contains(u'{'));
    QCOMPARE(f.desk.blankForm(form(u"29"_s), f.organ.id).error().code, ErrorCode::LetterNotAllowed);
}

void TestCaseForm::theApplicationIsFilledFromTheCase()
{
    LetterFixture f;
    Case file = f.file(f.registered());
    file.request.value.supply = u"email,electronic"_s;
    const Letter paper = f.desk.makeForm(file, form(u"1"_s)).value();
    QCOMPARE(beside(paper, u"姓名（名称）"_s), u"叶疏桐"_s);
    QCOMPARE(beside(paper, u"证件名称"_s), u"居民身份证"_s);
    QCOMPARE(beside(paper, u"证件号码"_s), u"11010519491231002X"_s);
    QVERIFY(beside(paper, u"申请人类别"_s).startsWith(u"■公民　□商业企业"_s));
    QCOMPARE(beside(paper, u"提供载体"_s), u"□纸质　　■电子文档"_s);
    QVERIFY(beside(paper, u"获取方式"_s).contains(u"□邮寄"_s) &&
            beside(paper, u"获取方式"_s).contains(u"■电子邮件"_s));
    QVERIFY(
        beside(paper, u"名称、文号或者其他特征性描述"_s).startsWith(u"2021年政务公开工作要点"_s));
    QCOMPARE(beside(paper, u"收到日期"_s), u"2021年4月12日"_s);
    QVERIFY(paper.grid.head.contains(u"杨府办信公开〔2021〕第001号"_s));
}

void TestCaseForm::theSlipIsOfOneLetter()
{
    LetterFixture f;
    const RequestId id = f.bearing(3, {});
    QVERIFY(f.desk.issueLetter(f.file(id), f.form(u"3"_s)));
    QCOMPARE(f.reason(f.desk.makeForm(f.file(id), form(u"28"_s))), u"no_letter"_s);
    const LetterId letter = f.file(id).letters.back().value.id;
    QVERIFY(f.desk.serveLetter(f.file(id), letter,
                               {.step = Step::DispatchLetter,
                                .on = f.clock.today(),
                                .set = {{u"method"_s, u"mail"_s}, {u"tracking"_s, u"1234567"_s}}}));
    const Letter slip = f.desk.makeForm(f.file(id), form(u"28"_s), letter).value();
    QCOMPARE(beside(slip, u"受送达人"_s), u"叶疏桐"_s);
    QVERIFY(beside(slip, u"送达文书"_s).startsWith(u"政府信息公开申请补正告知书"_s));
    QVERIFY(beside(slip, u"送达文书"_s).endsWith(u"第001号-补"_s));
    QVERIFY(beside(slip, u"送达方式"_s).contains(u"■邮政企业邮寄"_s));
    QCOMPARE(beside(slip, u"邮件号"_s), u"1234567"_s);
    QCOMPARE(beside(slip, u"交邮（发出）日期"_s), u"2021年4月12日"_s);
    QCOMPARE(beside(slip, u"送达（签收）日期"_s), QString{});
    QVERIFY(text(slip).contains(u"国办公开办函〔2016〕235号"_s));
}

void TestCaseForm::theSlipOfAThirdPartyDoesNotTellTheApplicant()
{
    LetterFixture f;
    const RequestId id = f.bearing(6, {});
    QVERIFY(f.desk.issueLetter(f.file(id), f.form(u"6"_s)));
    Case file = f.file(id);
    const LetterId letter = file.letters.back().value.id;
    const Letter slip = f.desk.makeForm(file, form(u"28"_s), letter).value();
    QCOMPARE(beside(slip, u"受送达人"_s), u"上海某置业有限公司"_s);
    QVERIFY(!text(slip).contains(u"叶疏桐"_s) && !text(slip).contains(u"控江路"_s));
    file.consultations.front().value.to = u"叶疏桐的房东"_s;
    QCOMPARE(f.reason(f.desk.makeForm(file, form(u"28"_s), letter)), u"names_applicant"_s);
}

void TestCaseForm::theApprovalTellsTheCourseOfTheCase()
{
    LetterFixture f;
    f.office.actor = f.handler.id.value;
    const RequestId id = f.drafted(u"B5"_s);
    const Letter drafted = f.desk.makeForm(f.file(id), form(u"29"_s)).value();
    QVERIFY(beside(drafted, u"承办科室意见"_s).contains(u"拟稿送审　林知夏　2021年4月12日"_s));
    QCOMPARE(beside(drafted, u"保密审查意见"_s), QString{}); // nobody has recorded it
    QCOMPARE(beside(drafted, u"签发"_s), QString{});
    QVERIFY(beside(drafted, u"拟办结果"_s).contains(u"本机关决定不予公开"_s));
    QVERIFY(beside(drafted, u"拟办结果"_s).contains(u"第十六条第一款"_s));
    QCOMPARE(beside(drafted, u"答复期限"_s), u"2021年5月11日"_s);
    f.on(2021, 4, 20);
    f.office.actor = f.head.id.value;
    QVERIFY(f.take(f.headDesk, id, Step::Sign, {{u"secrecy_checked"_s, u"yes"_s}}));
    const Letter approved = f.desk.makeForm(f.file(id), form(u"29"_s)).value();
    QCOMPARE(beside(approved, u"签发"_s), u"同意签发　何景行　2021年4月20日"_s);
    QVERIFY(beside(approved, u"保密审查意见"_s).contains(u"何景行　2021年4月20日"_s));
    const RequestId late = f.bearing(5, {});
    const Letter extended = f.desk.makeForm(f.file(late), form(u"29"_s)).value();
    QVERIFY2(beside(extended, u"工作机构意见"_s).startsWith(u"同意延长答复期限　何景行"_s),
             qPrintable(beside(extended, u"工作机构意见"_s)));
}

void TestCaseForm::overridesStandOnTheApproval()
{
    LetterFixture f;
    Case file = f.file(f.drafted(u"B5"_s));
    file.request.value.overrides = {
        overrideLine({u"unconfirmed_law"_s, {2021, 5, 10}, f.head.id, u"期限将至"_s})};
    const Letter paper = f.desk.makeForm(file, form(u"29"_s)).value();
    QCOMPARE(beside(paper, u"负责人放行的内部审查事项"_s), u"期限将至　何景行　2021年5月10日"_s);
}

void TestCaseForm::theConversionReviewFollowsTheCase()
{
    LetterFixture f;
    QCOMPARE(f.reason(f.desk.makeForm(f.file(f.drafted(u"B5"_s)), form(u"30"_s))),
             u"no_conversion"_s);
    const RequestId id = f.drafted(u"A2"_s);
    const Letter open = f.desk.makeForm(f.file(id), form(u"30"_s)).value();
    QVERIFY(beside(open, u"审查结论"_s).contains(u"■尚未作出"_s));
    QVERIFY(beside(open, u"相同信息的提供情况"_s)
                .contains(u"近12个月内已向1名申请人提供（达到3名的"_s));
    QCOMPARE(beside(open, u"审查人"_s), QString{});
    f.office.actor = f.head.id.value;
    const auto declined = f.take(
        f.headDesk, id, Step::Convert,
        {{u"result"_s, u"declined"_s}, {u"reason"_s, u"仅涉及申请人自身事务，不宜主动公开"_s}});
    QVERIFY2(declined, declined ? "" : qPrintable(declined.error().args.join(u' ')));
    const Letter settled = f.desk.makeForm(f.file(id), form(u"30"_s)).value();
    QVERIFY(beside(settled, u"审查结论"_s).contains(u"■不转为主动公开"_s));
    QCOMPARE(beside(settled, u"审查人"_s), f.head.name);
    QCOMPARE(beside(settled, u"审查日期"_s), u"2021年4月12日"_s);
    QVERIFY(text(settled).contains(u"仅涉及申请人自身事务"_s));
}

void TestCaseForm::noFormIsKeptOrNumbered()
{
    LetterFixture f;
    const RequestId id = f.drafted(u"A2"_s);
    for (const char *kind : {"1", "29", "30"}) {
        const Letter paper = f.desk.makeForm(f.file(id), form(QString::fromLatin1(kind))).value();
        QVERIFY(paper.isForm() && paper.number.isEmpty() && !text(paper).contains(u'{'));
    }
    QVERIFY(f.file(id).letters.empty());
}

void TestCaseForm::persons()
{
    LetterFixture f;
    Case file = f.file(f.registered());
    file.masked = true;
    QCOMPARE(f.desk.makeForm(file, form(u"1"_s)).error().code, ErrorCode::NotPermitted);
}

void TestCaseForm::aFormWithAnUnknownFieldIsRefused()
{
    const QByteArray json =
        R"({"forms":[{"kind":29,"slug":"x","title":"t","form":{"head":"h","widths":["1"],
        "rows":[{"cells":[{"label":"a"}]},{"cells":[{"text":"{colour}"}]}]},
        "source":"s","confidence":"design"}]})";
    QCOMPARE(readForms(json).error(),
             (Error{ErrorCode::TemplateInvalid, {u"x"_s, u"2"_s, u"colour"_s}}));
}

QTEST_GUILESS_MAIN(TestCaseForm)
#include "tst_caseform.moc"
