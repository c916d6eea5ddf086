// What a decision must say (rules §2.1, R-REQ-2), and what bears on its conversion review (§5).
#include "core/requests/conversion.h"
#include "tests/core/requests/guardoffice.h"

#include <QtTest>

class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSeveredAnswerSaysWhatItKeepsBack();
    void aThirdPartyIsAskedOrItIsSaidWhyNot();
    void anOpenConsultationBlocksOnlyWhatNeedsIt();
    void threeApplicantsMakeAProposalDue();
};

void TestDecisions::aSeveredAnswerSaysWhatItKeepsBack()
{
    WorkflowOffice f;
    Set severed{{u"outcome"_s, u"A3"_s}, {u"ground"_s, u"E16b"_s}, {u"answer"_s, u"正文"_s}};
    QCOMPARE(guardOf(f.act(Step::SubmitDraft, severed)), u"no_reason"_s);
    severed[u"reason"_s] = u"属于讨论记录"_s;
    QCOMPARE(guardOf(f.act(Step::SubmitDraft, severed)), u"withheld_not_said"_s);
    severed[u"withheld"_s] = u"第三部分讨论记录"_s;
    QVERIFY(f.act(Step::SubmitDraft, severed));
    const auto letter = f.desk.issueLetter(f.file(f.id), letterForm(14));
    QVERIFY(letter);
    QVERIFY(letter->body.join(u'\n').contains(u"第三部分讨论记录"_s));
}

void TestDecisions::aThirdPartyIsAskedOrItIsSaidWhyNot()
{
    const Set protects{
        {u"outcome"_s, u"B4"_s}, {u"ground"_s, u"E15"_s}, {u"reason"_s, u"涉及商业秘密"_s}};
    WorkflowOffice f;
    QCOMPARE(guardOf(f.act(Step::SubmitDraft, protects)), u"third_party_not_asked"_s);
    QVERIFY(f.act(Step::SubmitDraft, with(protects, {{u"unconsulted"_s, u"可明显区分"_s}})));
    QCOMPARE(f.now().unconsulted, u"可明显区分"_s);
    WorkflowOffice asked;
    QVERIFY(asked.act(Step::ConsultSend, {{u"kind"_s, u"organ"_s}, {u"to"_s, u"某局"_s}}));
    QVERIFY(asked.act(Step::ConsultBack, {{u"opinion"_s, u"agree"_s}}));
    QCOMPARE(guardOf(asked.act(Step::SubmitDraft, protects)), u"third_party_not_asked"_s);
    QVERIFY(asked.act(Step::ConsultSend, {{u"to"_s, u"甲公司"_s}}));
    QVERIFY(asked.act(Step::ConsultBack, {{u"opinion"_s, u"object"_s}}));
    QVERIFY(asked.act(Step::SubmitDraft, protects));
}

void TestDecisions::anOpenConsultationBlocksOnlyWhatNeedsIt()
{
    WorkflowOffice f;
    QVERIFY(f.act(Step::ConsultSend, {{u"to"_s, u"甲公司"_s}}));
    QCOMPARE(guardOf(f.act(Step::SubmitDraft, answered)), u"consultation_open"_s);
    QCOMPARE(guardOf(f.act(Step::SubmitDraft, {{u"outcome"_s, u"B4"_s},
                                               {u"ground"_s, u"E15"_s},
                                               {u"reason"_s, u"涉及商业秘密"_s}})),
             u"consultation_open"_s);
    QVERIFY(f.act(Step::SubmitDraft, {{u"outcome"_s, u"N1"_s}, {u"reason"_s, u"信访"_s}}));
}

void TestDecisions::threeApplicantsMakeAProposalDue()
{
    WorkflowOffice f;
    const DocumentId document =
        f.desk.enterDocument({.organ = f.organ.id, .number = u"10号"_s, .title = u"要点"_s})
            .value();
    const auto give = [&](const QString &identity, const QString &subject) {
        Intake intake;
        intake.request = {.received = f.clock.today(),
                          .identityKind = IdentityKind::Passport,
                          .identityNumber = identity,
                          .subject = subject};
        const RequestId id = f.desk.registerRequest(intake).value();
        if (!f.step(id, Step::SubmitDraft, with(answered, {{u"document"_s, document.text()}})) ||
            !f.take(f.headDesk, id, Step::Sign) || !f.step(id, Step::Serve))
            qFatal("the case can't be answered");
        return id;
    };
    const auto view = [&](RequestId id) {
        return conversionView(f.office, f.file(id), f.law, f.clock.today()).value();
    };
    give(u"E11111111"_s, u"要点"_s);
    give(u"E11111111"_s, u"要点"_s); // the same applicant again
    const RequestId second = give(u"E22222222"_s, u"要点"_s);
    QCOMPARE(view(second).applicants, 2);
    QVERIFY(!view(second).proposalDue());
    const RequestId third = give(u"E33333333"_s, u"要点和社会保险"_s);
    QCOMPARE(view(third).applicants, 3);
    QVERIFY(view(third).proposalDue());
    QCOMPARE(view(third).exclusions, QStringList{u"社会保险"_s});
    const Set converted{{u"result"_s, u"converted"_s}};
    QCOMPARE(guardOf(f.step(third, Step::Convert, converted)), u"conversion_excluded"_s);
    QVERIFY(
        f.step(third, Step::Convert, with(converted, {{u"reason"_s, u"只公开已区分的文本"_s}})));
    QVERIFY(f.step(second, Step::Convert, converted));
    f.on(2022, 6, 1); // those given more than twelve months before count no more
    const RequestId late = give(u"E44444444"_s, u"要点"_s);
    QCOMPARE(view(late).applicants, 1);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
