#include "core/letters/lettertext.h"
#include "core/letters/placeholder.h"
#include "tests/fakes/deskfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReceiptCarriesTheClocksDate();
    void aThirdPartyNeverLearnsTheApplicant();
    void theRemedyFollowsTheSigningDate_data();
    void theRemedyFollowsTheSigningDate();
    void anAnswerOfAnotherOutcomeIsRefused();
    void aTemplateWithAnUnknownFieldIsRefused();
    void aPeriodIsNamedByItsWordOrRefused();
    void aThirdPartyTemplateMayNotNameTheApplicant();
    void everyArticleOfATemplateIsKnown();
    void aLetterMadeTwiceIsTheSame();

private:
    static RequestId registered(DeskFixture &f)
    {
        Intake application;
        application.request = {.received = {2021, 4, 12},
                               .applicantName = u"叶疏桐"_s,
                               .contact = u"13900001234"_s,
                               .subject = u"2021年政务公开工作要点"_s};
        return f.desk.registerRequest(application).value();
    }
    static Result<Letter> letter(const DeskFixture &f, RequestId id, const QString &kind,
                                 QDate dated)
    {
        const auto templates = shippedLetterTemplates().value();
        return findTemplate(templates, kind).and_then([&](const LetterTemplate &form) {
            return compose(form, {f.file(id), f.organ, f.law, f.calendar, dated});
        });
    }
};

void TestLetters::theReceiptCarriesTheClocksDate()
{
    DeskFixture f;
    const auto receipt = letter(f, registered(f), u"2"_s, {2021, 4, 12});
    QVERIFY(receipt);
    QCOMPARE(receipt->number, u"杨府办信公开〔2021〕第001号-收件"_s);
    QVERIFY(receipt->body.join(u'\n').contains(u"2021年5月11日"_s));
    QVERIFY(receipt->body.join(u'\n').contains(u"20个工作日"_s));
    QVERIFY(!receipt->body.join(u'\n').contains(u'{'));
}

void TestLetters::aThirdPartyNeverLearnsTheApplicant()
{
    DeskFixture f;
    const auto id = registered(f);
    QVERIFY(f.step(id, Step::ConsultSend,
                   {{u"to"_s, u"上海某置业有限公司"_s}, {u"subject"_s, u"租赁合同"_s}}));
    const auto asked = letter(f, id, u"third-party"_s, {2021, 4, 12});
    QVERIFY(asked);
    QCOMPARE(asked->addressee, u"上海某置业有限公司"_s);
    const QString all = asked->body.join(u'\n') + asked->title + asked->addressee + asked->contact;
    QVERIFY(all.contains(u"15个工作日"_s));
    QVERIFY(!all.contains(u"叶疏桐"_s));
    QVERIFY(!all.contains(u"13900001234"_s));
}

void TestLetters::theRemedyFollowsTheSigningDate_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QDate>("signedOn");
    QTest::addColumn<QString>("says");
    QTest::addRow("A2 in 2021: review or suit")
        << u"A2"_s << QDate{2021, 6, 3} << u"或者自收到本答复书之日起6个月内"_s;
    QTest::addRow("A1 in 2024: review or suit")
        << u"A1"_s << QDate{2024, 6, 3} << u"或者自收到本答复书之日起6个月内"_s;
}

void TestLetters::theRemedyFollowsTheSigningDate()
{
    QFETCH(QString, outcome);
    QFETCH(QDate, signedOn);
    QFETCH(QString, says);
    DeskFixture f;
    const auto id = registered(f);
    QVERIFY(f.step(id, Step::SubmitDraft,
                   {{u"outcome"_s, outcome}, {u"answer"_s, u"杨浦区人民政府门户网站"_s}}));
    const auto answer = letter(f, id, u"answer-"_s + outcome.toLower(), signedOn);
    QVERIFY(answer);
    QVERIFY2(answer->body.last().contains(says), qPrintable(answer->body.last()));
    QVERIFY(answer->body.last().contains(u"上海市杨浦区人民政府"_s));
    QVERIFY(!answer->body.last().contains(u'{'));
}

void TestLetters::anAnswerOfAnotherOutcomeIsRefused()
{
    DeskFixture f;
    const auto id = registered(f);
    QVERIFY(f.step(id, Step::SubmitDraft, {{u"outcome"_s, u"A1"_s}, {u"answer"_s, u"门户网站"_s}}));
    const auto answer = letter(f, id, u"answer-a2"_s, {2021, 4, 13});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::LetterNotAllowed);
}

void TestLetters::aTemplateWithAnUnknownFieldIsRefused()
{
    const auto read = readLetterTemplates(
        QStringLiteral(
            R"({"letters":[{"kind":2,"slug":"x","title":"t","suffix":"s","addressee":"{applicant}",
        "body":["fine","{colour}"],"from":"2019-05-15","source":"s","confidence":"design"}]})")
            .toUtf8());
    QVERIFY(!read);
    QCOMPARE(read.error(), (Error{ErrorCode::TemplateInvalid, {u"x"_s, u"2"_s, u"colour"_s}}));
}

void TestLetters::aPeriodIsNamedByItsWordOrRefused()
{
    const auto withPeriod = [](const QString &name) {
        return readLetterTemplates(
            QStringLiteral(
                R"({"letters":[{"kind":2,"slug":"x","title":"t","suffix":"s","addressee":"{applicant}",
        "body":["%1"],"from":"2019-05-15","source":"s","confidence":"design"}]})")
                .arg(u"{period."_s + name + u'}')
                .toUtf8());
    };
    QVERIFY(!withPeriod(u"holiday"_s));
    DeskFixture f;
    const auto id = registered(f);
    const auto form = withPeriod(u"supplement_notice"_s);
    QVERIFY(form);
    const auto made =
        compose(form->front(), {f.file(id), f.organ, f.law, f.calendar, {2021, 4, 12}});
    QVERIFY(made);
    QCOMPARE(made->body, QStringList{u"7"_s}); // 7 working days, not the 20 of the answer
}

void TestLetters::aThirdPartyTemplateMayNotNameTheApplicant()
{
    const auto read = readLetterTemplates(
        QStringLiteral(
            R"({"letters":[{"kind":6,"slug":"x","title":"t","suffix":"s","addressee":"{consulted}","consultation":true,
        "body":["{applicant}"],"from":"2019-05-15","source":"s","confidence":"design"}]})")
            .toUtf8());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::TemplateInvalid);
}

void TestLetters::everyArticleOfATemplateIsKnown()
{
    const DeskFixture f;
    const auto forms = shippedLetterTemplates().value();
    QVERIFY(forms.size() >= 4);
    for (const LetterTemplate &form : forms) {
        for (const QString &name : placeholdersIn(form.body.join(u' '))) {
            if (name.startsWith(u"cite."_s))
                QVERIFY2(f.law.citation(name.mid(5), {2021, 4, 12}), qPrintable(name));
        }
    }
}

void TestLetters::aLetterMadeTwiceIsTheSame()
{
    DeskFixture f;
    const auto id = registered(f);
    const auto form = findTemplate(shippedLetterTemplates().value(), u"receipt"_s).value();
    const auto first = f.desk.issueLetter(f.file(id), form);
    f.on(2021, 4, 20);
    const auto second = f.desk.issueLetter(f.file(id), form);
    QVERIFY(first && second);
    QCOMPARE(*second, *first);
    QCOMPARE(f.file(id).letters.size(), 1U);
    QCOMPARE(parseLetter(letterText(*first)).value(), *first);
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
