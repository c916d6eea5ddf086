// The arrow table against rules §9, and what the desk allows, shows and keeps.
#include "core/requests/words.h"
#include "tests/core/requests/workflowoffice.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
QString guardOf(const Result<> &refused)
{
    return refused || refused.error().code != ErrorCode::GuardRefused
               ? QString{}
               : refused.error().args.join(u' ');
}
} // namespace

class TestWorkflow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsLeadAsTheRulesSay_data();
    void arrowsLeadAsTheRulesSay();
    void everyArrowIsListed();
    void eachStepNeedsItsPermission_data();
    void eachStepNeedsItsPermission();
    void anExtensionNeedsTheHead();
    void aFeeNoticeNeedsTheHead();
    void aShortExtensionIsNotToppedUp();
    void anExtensionComesAnewAfterASupplement();
    void deliveriesAndRepliesAreRecordedOnce();
    void silenceIsReadByTheKind();
    void abandonmentIsNoDraft();
    void statesFollowTheirDays();
    void anAnswerThatCameBackIsServedAnew();
    void aSpentNumberIsVoidedAndNotReused();
    void aNumberThatLeftIsNotVoided();
    void aVoidedLetterGivesWayToTheNext();
};

void TestWorkflow::arrowsLeadAsTheRulesSay_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *step, const char *from, const char *to) {
        QTest::addRow("%s", step) << QString::fromLatin1(from) << QString::fromLatin1(to);
    };
    const char *underway = "received awaiting_supplement in_progress awaiting_reason "
                           "awaiting_fee in_review";
    row("confirm", "unconfirmed", "received");
    row("issue-supplement", "unconfirmed received in_progress", "awaiting_supplement");
    row("supplement-served", "awaiting_supplement", "");
    row("supplement-received", "awaiting_supplement", "in_progress");
    row("supplement-expired", "awaiting_supplement", "abandoned_supplement");
    row("accept", "received", "in_progress");
    row("consult-send", "received in_progress", "in_progress");
    row("consult-reached", underway, "");
    row("consult-back", underway, "");
    row("consult-expire", underway, "");
    row("extend", "received in_progress in_review", "");
    row("fee-notice", "received in_progress in_review", "awaiting_fee");
    row("fee-notice-served", "awaiting_fee", "");
    row("fee-paid", "awaiting_fee", "in_progress");
    row("waive-fee", "received in_progress in_review", "");
    row("refund-fee", "in_progress in_review signed answered archived under_review in_lawsuit", "");
    row("fee-expired", "awaiting_fee", "abandoned_fee");
    row("submit-draft", "received in_progress", "in_review");
    row("return-draft", "in_review", "in_progress");
    row("sign", "in_review", "signed");
    row("serve", "signed", "answered");
    row("delivered", "answered", "");
    row("service-returned", "answered", "signed");
    row("withdraw",
        "unconfirmed received awaiting_supplement in_progress awaiting_reason awaiting_fee "
        "in_review signed",
        "ended");
    row("convert", "in_review signed answered", "");
    row("archive", "answered abandoned_supplement abandoned_fee ended", "archived");
    row("void", "unconfirmed received awaiting_supplement in_progress", "voided");
    const char *challengeable = "received awaiting_supplement in_progress awaiting_reason "
                                "awaiting_fee in_review signed answered archived "
                                "abandoned_supplement abandoned_fee ended";
    const char *decidable = "received awaiting_supplement in_progress awaiting_reason "
                            "awaiting_fee in_review signed answered archived "
                            "abandoned_supplement abandoned_fee ended under_review in_lawsuit";
    row("decide-item", "received in_progress", "in_progress");
    row("contact-attempt", "unconfirmed", "");
    const char *recorded =
        "unconfirmed received awaiting_supplement in_progress awaiting_reason awaiting_fee "
        "in_review signed answered archived abandoned_supplement abandoned_fee ended under_review "
        "in_lawsuit";
    row("correct", recorded, "");
    row("note", recorded, "");
    row("ask-reason", "received in_progress", "awaiting_reason");
    row("reason-ok", "awaiting_reason", "in_progress");
    row("reason-reject", "awaiting_reason", "in_review");
    // Closed, or owed: a missing answer is challenged too, and where that leads tst_reviews says.
    row("review-filed", challengeable, "");
    row("suit-filed", challengeable, "");
    row("decision", decidable, "");
}

void TestWorkflow::arrowsLeadAsTheRulesSay()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Arrow *arrow = findArrow(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(arrow);
    QCOMPARE(arrow->to ? QString{word(*arrow->to)} : QString{}, to);
    WorkflowOffice f;
    Case file = f.file(f.id);
    for (int status = 0; status <= int(Status::Voided); ++status) {
        file.request.value.status = Status(status);
        const auto tried = f.desk.advance(file, {.step = arrow->step, .on = f.clock.today()});
        const bool barred = !tried && tried.error().code == ErrorCode::TransitionNotAllowed;
        QVERIFY2(barred == !from.split(u' ').contains(QString{word(Status(status))}),
                 word(Status(status)).data());
    }
}

void TestWorkflow::everyArrowIsListed()
{
    QCOMPARE(arrows().size(), 37U);
}

void TestWorkflow::eachStepNeedsItsPermission_data()
{
    QTest::addColumn<QString>("permission");
    const std::pair<const char *, const char *> rows[] = {{"confirm", "register"},
                                                          {"supplement-received", "register"},
                                                          {"consult-back", "register"},
                                                          {"fee-paid", "register"},
                                                          {"withdraw", "register"},
                                                          {"accept", "handle"},
                                                          {"issue-supplement", "handle"},
                                                          {"supplement-expired", "handle"},
                                                          {"consult-send", "handle"},
                                                          {"consult-expire", "handle"},
                                                          {"extend", "handle"},
                                                          {"fee-notice", "handle"},
                                                          {"fee-expired", "handle"},
                                                          {"waive-fee", "handle"},
                                                          {"refund-fee", "handle"},
                                                          {"submit-draft", "handle"},
                                                          {"convert", "handle"},
                                                          {"supplement-served", "serve"},
                                                          {"consult-reached", "serve"},
                                                          {"fee-notice-served", "serve"},
                                                          {"serve", "serve"},
                                                          {"delivered", "serve"},
                                                          {"service-returned", "serve"},
                                                          {"return-draft", "sign"},
                                                          {"sign", "sign"},
                                                          {"archive", "archive"},
                                                          {"void", "void_number"},
                                                          {"correct", "correct"},
                                                          {"note", "handle"},
                                                          {"decide-item", "handle"},
                                                          {"contact-attempt", "register"},
                                                          {"ask-reason", "handle"},
                                                          {"reason-ok", "handle"},
                                                          {"reason-reject", "handle"},
                                                          {"review-filed", "register"},
                                                          {"suit-filed", "register"},
                                                          {"decision", "register"}};
    for (const auto &[step, permission] : rows)
        QTest::addRow("%s", step) << QString::fromLatin1(permission);
}

void TestWorkflow::eachStepNeedsItsPermission()
{
    QFETCH(QString, permission);
    const Arrow *arrow = findArrow(QString::fromLatin1(QTest::currentDataTag()));
    WorkflowOffice f;
    Case file = f.file(f.id);
    file.request.value.status = arrow->from.front();
    file.request.value.feePaid = f.clock.today(); // what the step would be about
    file.items.push_back({});
    file.consultations.push_back({});
    file.challenges.push_back({});
    QCOMPARE(f.watching.advance(file, {.step = arrow->step, .on = f.clock.today()}).error(),
             (Error{ErrorCode::NotPermitted, {f.supervisor.name, permission}}));
    const auto offers = f.watching.nextSteps(file);
    const auto offer = std::ranges::find(offers, arrow->step, &NextStep::step);
    QVERIFY(offer != offers.end() && offer->refusal);
    QCOMPARE(offer->refusal->code, ErrorCode::NotPermitted);
}

void TestWorkflow::anExtensionNeedsTheHead()
{
    WorkflowOffice f;
    const QString days = u"days"_s;
    const QString approver = u"approver"_s;
    QCOMPARE(guardOf(f.act(Step::Extend, {{days, u"10"_s}})), u"needs_approval R-REQ-10"_s);
    QCOMPARE(guardOf(f.act(Step::Extend, {{days, u"10"_s}, {approver, f.handler.name}})),
             u"needs_approval R-REQ-10"_s);
    QCOMPARE(guardOf(f.act(Step::Extend, {{days, u"10"_s}, {approver, f.stranger.name}})),
             u"needs_approval R-REQ-10"_s);
    QCOMPARE(f.act(Step::Extend, {{days, u"10"_s}, {approver, u"无名氏"_s}}).error().code,
             ErrorCode::NotFound);
    QVERIFY(f.act(Step::Extend, {{days, u"10"_s}, {approver, f.head.name}}));
    QCOMPARE(f.now().extensionApprovedBy, f.head.id);
    WorkflowOffice alone;
    QVERIFY(alone.actAsHead(Step::Extend, {{days, u"10"_s}}));
    QCOMPARE(alone.now().extensionApprovedBy, alone.head.id);
}

void TestWorkflow::aFeeNoticeNeedsTheHead()
{
    WorkflowOffice f;
    QMap<QString, QString> notice{{u"basis"_s, u"pages"_s},
                                  {u"count"_s, u"120"_s},
                                  {u"decided_to_provide"_s, u"yes"_s},
                                  {u"reason"_s, u"复制量大"_s}};
    QCOMPARE(guardOf(f.act(Step::FeeNotice, notice)), u"needs_approval R-FEE-7"_s);
    notice[u"approver"_s] = f.head.id.text();
    QVERIFY(f.act(Step::FeeNotice, notice));
    QCOMPARE(f.file(f.id).feeNotices.front().value.approvedBy, f.head.id);
}

void TestWorkflow::aShortExtensionIsNotToppedUp()
{
    WorkflowOffice f;
    QVERIFY(f.actAsHead(Step::Extend, {{u"days"_s, u"5"_s}}));
    QCOMPARE(f.due(f.id), f.calendar.add({2021, 4, 12}, 25)->date);
    QCOMPARE(guardOf(f.actAsHead(Step::Extend, {{u"days"_s, u"15"_s}})),
             u"second_extension R-REQ-10 2021-04-12"_s);
    QCOMPARE(f.due(f.id), f.calendar.add({2021, 4, 12}, 25)->date);
}

void TestWorkflow::anExtensionComesAnewAfterASupplement()
{
    WorkflowOffice f;
    QVERIFY(f.actAsHead(Step::Extend, {{u"days"_s, u"5"_s}}));
    QVERIFY(f.act(Step::IssueSupplement, {{u"items"_s, u"请明确"_s}}));
    f.on(2021, 4, 20);
    QVERIFY(f.act(Step::SupplementReceived));
    QVERIFY(f.actAsHead(Step::Extend, {{u"days"_s, u"20"_s}}));
    QCOMPARE(f.due(f.id), f.calendar.add({2021, 4, 20}, 40)->date);
}

void TestWorkflow::deliveriesAndRepliesAreRecordedOnce()
{
    WorkflowOffice f;
    QVERIFY(f.act(Step::ConsultSend, {{u"to"_s, u"甲公司"_s}}));
    QVERIFY(f.act(Step::ConsultReached));
    QCOMPARE(guardOf(f.act(Step::ConsultReached)), u"already_delivered R-SRV-3 2021-04-12"_s);
    const auto offers = f.desk.nextSteps(f.file(f.id));
    const auto offer = std::ranges::find(offers, Step::ConsultReached, &NextStep::step);
    QVERIFY(offer != offers.end() && offer->refusal);
    QVERIFY(f.act(Step::ConsultBack, {{u"opinion"_s, u"object"_s}}));
    const QString which = f.file(f.id).consultations.front().value.id.text();
    f.on(2021, 5, 20);
    for (const Step again : {Step::ConsultBack, Step::ConsultExpire})
        QCOMPARE(guardOf(f.act(again, {{u"consultation"_s, which}})),
                 u"already_replied R-REQ-8 2021-04-12"_s);
    QCOMPARE(f.file(f.id).consultations.front().value.opinion, Opinion::Objects);
    QVERIFY(f.act(Step::ConsultSend, {{u"to"_s, u"乙公司"_s}}));
    QVERIFY(f.act(Step::ConsultReached));
}

void TestWorkflow::silenceIsReadByTheKind()
{
    QVERIFY(!consents(ConsultationKind::ThirdParty, Opinion::Silent));
    QVERIFY(consents(ConsultationKind::Organ, Opinion::Silent));
    for (const auto kind : {ConsultationKind::ThirdParty, ConsultationKind::Organ}) {
        QVERIFY(consents(kind, Opinion::Agrees));
        QVERIFY(!consents(kind, Opinion::None));
        QVERIFY(!consents(kind, Opinion::Objects));
        QVERIFY(!consents(kind, Opinion::ObjectsWithoutReason));
    }
}

void TestWorkflow::abandonmentIsNoDraft()
{
    WorkflowOffice f;
    for (const QString &outcome : {u"O1"_s, u"O2"_s, u"O3"_s})
        QCOMPARE(guardOf(f.act(Step::SubmitDraft, {{u"outcome"_s, outcome}})),
                 u"outcome_has_its_step R-SRV-3 "_s + outcome);
    QVERIFY(f.act(Step::SubmitDraft, {{u"outcome"_s, u"O4"_s}}));
}

void TestWorkflow::statesFollowTheirDays()
{
    WorkflowOffice f;
    f.on(2021, 4, 19);
    QVERIFY(f.act(Step::ConsultSend, {{u"to"_s, u"甲公司"_s}}));
    const auto at = [&](Step step, QDate on, const QMap<QString, QString> &set = {}) {
        return f.desk.advance(f.file(f.id), {step, on, set});
    };
    QCOMPARE(
        at(Step::SubmitDraft, {2021, 4, 16}, {{u"outcome"_s, u"B5"_s}, {u"ground"_s, u"E16a"_s}})
            .error(),
        (Error{ErrorCode::ImpossibleOrder, {u"stepped"_s, u"on"_s}}));
    f.on(2021, 4, 26);
    QVERIFY(at(Step::ConsultReached, {2021, 4, 21})); // proof may come in later
    QCOMPARE(f.now().stepped, (QDate{2021, 4, 21}));
}

void TestWorkflow::anAnswerThatCameBackIsServedAnew()
{
    WorkflowOffice f;
    QVERIFY(f.act(
        Step::SubmitDraft,
        {{u"outcome"_s, u"A2"_s}, {u"answer"_s, u"见附件"_s}, {u"secrecy_checked"_s, u"yes"_s}}));
    QVERIFY(f.actAsHead(Step::Sign));
    QVERIFY(f.act(Step::Serve, {{u"tracking"_s, u"EA123456789CN"_s}}));
    f.on(2021, 4, 16);
    QVERIFY(f.act(Step::ServiceReturned, {{u"reason"_s, u"查无此人"_s}}));
    QCOMPARE(guardOf(f.act(Step::Withdraw, {{u"reason"_s, u"申请人撤回"_s}})),
             u"already_answered R-REP-7 2021-04-12"_s);
    f.on(2021, 4, 19);
    QVERIFY(f.act(Step::Serve, {{u"method"_s, u"hand"_s}}));
    QCOMPARE(f.now().served, (QDate{2021, 4, 12})); // the first posting keeps the timeliness
    QCOMPARE(f.now().delivered, (QDate{2021, 4, 19}));
    QCOMPARE(guardOf(f.act(Step::Delivered)), u"already_delivered R-SRV-3 2021-04-19"_s);
    QCOMPARE(guardOf(f.act(Step::ServiceReturned, {{u"reason"_s, u"x"_s}})),
             u"already_delivered R-SRV-3 2021-04-19"_s);
}

void TestWorkflow::aSpentNumberIsVoidedAndNotReused()
{
    WorkflowOffice f;
    QCOMPARE(f.act(Step::Void, {{u"reason"_s, u"重复登记"_s}}).error().code,
             ErrorCode::NotPermitted);
    QCOMPARE(f.actAsHead(Step::Void).error(), (Error{ErrorCode::MissingMember, {u"reason"_s}}));
    QVERIFY(f.actAsHead(Step::Void, {{u"reason"_s, u"重复登记"_s}}));
    QCOMPARE(f.now().status, Status::Voided);
    QVERIFY(f.now().outcome.isEmpty() && f.now().closed.isValid());
    const auto history = f.office.history(f.id.value);
    QCOMPARE(history->back().note, u"重复登记"_s);
    Intake next;
    next.request.subject = u"x"_s;
    const auto second = f.desk.registerRequest(next).value();
    QCOMPARE(f.file(second).request.value.number, u"杨府办信公开〔2021〕第002号"_s);
}

void TestWorkflow::aNumberThatLeftIsNotVoided()
{
    WorkflowOffice f;
    QVERIFY(f.act(Step::ConsultSend, {{u"to"_s, u"甲公司"_s}}));
    QCOMPARE(guardOf(f.actAsHead(Step::Void, {{u"reason"_s, u"x"_s}})), u"letter_left R-NUM-1"_s);
    WorkflowOffice asked;
    QVERIFY(asked.act(Step::IssueSupplement, {{u"items"_s, u"请明确"_s}}));
    QVERIFY(asked.act(Step::SupplementServed));
    QCOMPARE(guardOf(asked.actAsHead(Step::Void, {{u"reason"_s, u"x"_s}})),
             u"letter_left R-NUM-1"_s);
}

void TestWorkflow::aVoidedLetterGivesWayToTheNext()
{
    WorkflowOffice f;
    const QString number = f.desk.issueLetter(f.file(f.id), letterForm(2))->number;
    QCOMPARE(f.headDesk.voidLetter(f.file(f.id), letterForm(2), u" "_s).error().code,
             ErrorCode::MissingMember);
    QCOMPARE(f.desk.voidLetter(f.file(f.id), letterForm(2), u"打印有误"_s).error().code,
             ErrorCode::NotPermitted);
    QVERIFY(f.headDesk.voidLetter(f.file(f.id), letterForm(2), u"打印有误"_s));
    QCOMPARE(f.headDesk.voidLetter(f.file(f.id), letterForm(2), u"再来"_s).error().code,
             ErrorCode::NotFound);
    QCOMPARE(f.desk.issueLetter(f.file(f.id), letterForm(2))->number, number + u"-2"_s);
    QCOMPARE(f.desk.issueLetter(f.file(f.id), letterForm(2))->number, number + u"-2"_s);
    QCOMPARE(f.file(f.id).letters.size(), 2U);
}

QTEST_GUILESS_MAIN(TestWorkflow)
#include "tst_workflow.moc"
