// The way of a fee (rules §3): what must be there before a notice, the counter, payment, refund.
#include "tests/core/requests/guardoffice.h"

#include <QtTest>

class TestFeeGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFeeWithoutTheTextInTheGuide();
    void pagesWaitForTheDecision();
    void theDearerBasisNeedsAReason();
    void theCounterRunsByApplicantMonthAndOrgan();
    void withoutAnIdentityNumberTheCounterRunsByLink();
    void aWaiverStandsAgainstANotice();
    void aShortOrLatePaymentIsNone();
    void aFeeIsGivenBackOnce();
};

void TestFeeGuards::noFeeWithoutTheTextInTheGuide()
{
    WorkflowOffice f;
    begin(f);
    QCOMPARE(guardOf(f.actAsHead(Step::FeeNotice, byPages)), u"guide_without_fee_text"_s);
    QCOMPARE(f.desk.dateFeeGuide(f.organ.id, {2021, 4, 12}).error().code, ErrorCode::NotPermitted);
    QCOMPARE(f.headDesk.dateFeeGuide(f.organ.id, {2021, 4, 13}).error().code,
             ErrorCode::FutureDate);
    QVERIFY(f.headDesk.dateFeeGuide(f.organ.id, {2021, 4, 12}));
    QVERIFY(f.actAsHead(Step::FeeNotice, byPages));
}

void TestFeeGuards::pagesWaitForTheDecision()
{
    WorkflowOffice f;
    Set undecided = byPages;
    undecided.remove(u"decided_to_provide"_s);
    QCOMPARE(guardOf(f.actAsHead(Step::FeeNotice, undecided)), u"pages_before_decision"_s);
    QVERIFY(f.act(Step::SubmitDraft, answered));
    QVERIFY(f.actAsHead(Step::FeeNotice, undecided));
    WorkflowOffice told; // 已主动公开: only told where it is
    QVERIFY(told.act(Step::SubmitDraft, {{u"outcome"_s, u"A1"_s}, {u"answer"_s, u"网站"_s}}));
    QCOMPARE(guardOf(told.actAsHead(Step::FeeNotice, byPages)), u"volume_not_charged"_s);
}

void TestFeeGuards::theDearerBasisNeedsAReason()
{
    WorkflowOffice f;
    Set silent = byPages;
    silent.remove(u"reason"_s);
    QCOMPARE(guardOf(f.actAsHead(Step::FeeNotice, silent)), u"dearer_basis_without_reason"_s);
    QVERIFY(f.actAsHead(Step::FeeNotice, with(silent, {{u"other_count"_s, u"40"_s}})));
    const FeeNotice notice = f.file(f.id).feeNotices.front().value;
    QCOMPARE(notice.amount, Money{110000});
    QCOMPARE(notice.otherAmount, Money{400000});
}

void TestFeeGuards::theCounterRunsByApplicantMonthAndOrgan()
{
    WorkflowOffice f; // one item of 2021-04-12
    const auto ask = [&](QDate day, int items, const QString &identity, OrganId organ) {
        Intake intake;
        intake.request = {.organ = organ,
                          .received = day,
                          .identityKind = IdentityKind::ResidentId,
                          .identityNumber = identity,
                          .subject = u"某件"_s,
                          .items = items};
        Desk &desk = organ == f.organ.id ? f.desk : f.elsewhere;
        return desk.registerRequest(intake).value();
    };
    const QString same = u"11010519491231002x"_s;
    f.on(2021, 5, 6);
    const RequestId second = ask({2021, 4, 30}, 9, same, f.organ.id);
    ask({2021, 4, 30}, 5, u"310110199001011234"_s, f.organ.id);
    ask({2021, 4, 30}, 5, same, f.other.id);
    const RequestId dropped = ask({2021, 4, 30}, 4, same, f.organ.id);
    QVERIFY(f.step(dropped, Step::Withdraw, {{u"reason"_s, u"撤回"_s}}));
    const RequestId eleventh = ask({2021, 4, 30}, 1, same, f.organ.id);
    const RequestId may = ask({2021, 5, 1}, 1, same, f.organ.id);
    const auto before = [&](RequestId id) {
        return f.desk.itemsBefore(f.file(id).request.value).value();
    };
    QCOMPARE(before(f.id), 0);
    QCOMPARE(before(second), 1);
    QCOMPARE(before(eleventh), 10);
    QCOMPARE(before(may), 0);
    const Set item{{u"basis"_s, u"items"_s}, {u"count"_s, u"1"_s}};
    QCOMPARE(guardOf(f.take(f.headDesk, may, Step::FeeNotice, item)), u"nothing_to_charge"_s);
    QCOMPARE(guardOf(f.take(f.headDesk, eleventh, Step::FeeNotice,
                            with(item, {{u"before"_s, u"12"_s}}))),
             u"counter_differs"_s);
    QVERIFY(f.take(f.headDesk, eleventh, Step::FeeNotice, item));
    const FeeNotice notice = f.file(eleventh).feeNotices.front().value;
    QCOMPARE(notice.before, 10);
    QCOMPARE(notice.amount, Money{10000});
}

void TestFeeGuards::withoutAnIdentityNumberTheCounterRunsByLink()
{
    WorkflowOffice f;
    Intake nameless;
    nameless.request = {.received = {2021, 4, 12}, .subject = u"某件"_s, .items = 3};
    const RequestId second = f.desk.registerRequest(nameless).value();
    const RequestId third = f.desk.registerRequest(nameless).value();
    const auto before = [&](RequestId id) {
        return f.desk.itemsBefore(f.file(id).request.value).value();
    };
    QCOMPARE(before(third), 0);
    QCOMPARE(f.desk.linkApplicant(second, f.id, u" "_s).error().code, ErrorCode::MissingMember);
    QCOMPARE(f.desk.linkApplicant(second, second, u"x"_s).error().code, ErrorCode::BadValue);
    QCOMPARE(guardOf(f.desk.linkApplicant(f.id, second, u"x"_s)), u"identity_shown"_s);
    QVERIFY(f.desk.linkApplicant(second, f.id, u"同一联系电话，当面核对"_s));
    QVERIFY(f.desk.linkApplicant(third, second, u"同一笔迹"_s));
    QCOMPARE(before(second), 1);
    QCOMPARE(before(third), 4);
    const auto history = f.office.history(second.value).value();
    QCOMPARE(history.back().note, u"同一联系电话，当面核对"_s);
}

void TestFeeGuards::aWaiverStandsAgainstANotice()
{
    WorkflowOffice f;
    QCOMPARE(f.actAsHead(Step::WaiveFee).error().code, ErrorCode::MissingMember);
    QCOMPARE(guardOf(f.act(Step::WaiveFee, {{u"reason"_s, u"初次申请"_s}})), u"needs_approval"_s);
    QVERIFY(f.actAsHead(Step::WaiveFee, {{u"reason"_s, u"初次申请"_s}}));
    QCOMPARE(f.now().feeWaived, (QDate{2021, 4, 12}));
    QCOMPARE(f.office.history(f.id.value)->back().note, u"初次申请"_s);
    QCOMPARE(guardOf(f.actAsHead(Step::FeeNotice, byPages)), u"fee_waived"_s);
}

void TestFeeGuards::aShortOrLatePaymentIsNone()
{
    WorkflowOffice f;
    QVERIFY(f.actAsHead(Step::FeeNotice, byPages)); // 1100.00
    QVERIFY(f.act(Step::FeeNoticeServed));
    QCOMPARE(guardOf(f.act(Step::FeePaid, {{u"amount"_s, u"1099"_s}})), u"payment_short"_s);
    QCOMPARE(f.now().status, Status::AwaitingFee);
    const QDate payBy = f.calendar.add({2021, 4, 12}, 20)->date;
    f.clock.set({payBy.addDays(1), QTime{9, 0}});
    QCOMPARE(guardOf(f.act(Step::FeePaid)), u"payment_late"_s);
    QVERIFY(f.desk.advance(f.file(f.id), {Step::FeePaid, payBy, {{u"amount"_s, u"1100"_s}}}));
    QCOMPARE(f.now().feePaid, payBy);
    QCOMPARE(f.file(f.id).feeNotices.front().value.paid, Money{110000});
}

void TestFeeGuards::aFeeIsGivenBackOnce()
{
    WorkflowOffice f;
    const Set back{{u"reason"_s, u"页数计算有误"_s}, {u"amount"_s, u"400"_s}};
    QVERIFY(f.act(Step::Accept));
    QCOMPARE(guardOf(f.actAsHead(Step::RefundFee, back)), u"no_fee_paid"_s);
    QVERIFY(f.actAsHead(Step::FeeNotice, byPages));
    QVERIFY(f.act(Step::FeeNoticeServed));
    QVERIFY(f.act(Step::FeePaid));
    const QDate due = f.due(f.id);
    QCOMPARE(guardOf(f.actAsHead(Step::RefundFee, with(back, {{u"amount"_s, u"1101"_s}}))),
             u"refund_too_large"_s);
    QCOMPARE(guardOf(f.act(Step::RefundFee, back)), u"needs_approval"_s);
    QVERIFY(f.actAsHead(Step::RefundFee, back));
    const FeeNotice notice = f.file(f.id).feeNotices.front().value;
    QCOMPARE(notice.refund, Money{40000});
    QCOMPARE(notice.refundApprovedBy, f.head.id);
    QCOMPARE(guardOf(f.actAsHead(Step::RefundFee, back)), u"already_refunded"_s);
    QCOMPARE(f.due(f.id), due);
}

QTEST_GUILESS_MAIN(TestFeeGuards)
#include "tst_feeguards.moc"
