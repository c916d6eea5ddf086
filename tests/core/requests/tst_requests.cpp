#include "core/requests/intake.h"
#include "tests/fakes/deskfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
Intake intake(QDate received = {2021, 4, 12})
{
    Intake application;
    application.request = {.received = received,
                           .applicantName = u"叶疏桐"_s,
                           .identityKind = IdentityKind::ResidentId,
                           .identityNumber = u"11010519491231002X"_s,
                           .contact = u"13900001234"_s,
                           .subject = u"2021年政务公开工作要点及起草材料"_s};
    return application;
}

QString guardOf(const Result<> &refused)
{
    return refused || refused.error().code != ErrorCode::GuardRefused
               ? QString{}
               : refused.error().args.value(0);
}
} // namespace

class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receiptDateFollowsTheChannel_data();
    void receiptDateFollowsTheChannel();
    void defectsWarnAndSave();
    void aReceiptInTheFutureIsRefused();
    void everyArrowRefusesFromOtherStates();
    void unknownAndMissingParticularsAreNamed();
    void aSecondSupplementIsRefused();
    void abandonmentNeedsProofOfDelivery();
    void silenceClosesAConsultationOnlyAfterItsPeriod();
    void extensionAfterTheDeadlineIsRefused();
    void moreThanTheLawAllowsIsRefused();
    void aFeeIsWorkedAndPaidInTime();
    void aFeeLapsesOnlyAfterTheTreasuryWasAsked();
    void groundsMustFitTheOutcome();
    void theDrafterMayNotSign();
    void noSecrecyReviewNoSignature();
    void archiveWaitsForTheConversionReview();
    void twoRequestsNeverShareANumber();
};

void TestRequests::receiptDateFollowsTheChannel_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QDate>("received");
    QTest::addColumn<Status>("status");
    QTest::addRow("handed in at the counter: that day")
        << Channel::Counter << QDate{2021, 4, 12} << Status::Received;
    QTest::addRow("signed-for mail: the day signed")
        << Channel::MailSigned << QDate{2021, 4, 12} << Status::Received;
    QTest::addRow("ordinary mail: waits for confirmation")
        << Channel::MailPlain << QDate{} << Status::Unconfirmed;
    QTest::addRow("internet: waits for confirmation")
        << Channel::Internet << QDate{} << Status::Unconfirmed;
}

void TestRequests::receiptDateFollowsTheChannel()
{
    QFETCH(Channel, channel);
    DeskFixture f;
    Intake application = intake({});
    application.request.channel = channel;
    const auto id = f.desk.registerRequest(application);
    QVERIFY(id);
    QTEST(f.file(*id).request.value.received, "received");
    QTEST(f.file(*id).request.value.status, "status");
    if (channel != Channel::Internet)
        return;
    f.on(2021, 4, 13);
    QVERIFY(f.step(*id, Step::Confirm));
    QCOMPARE(f.file(*id).request.value.received, (QDate{2021, 4, 13}));
}

void TestRequests::defectsWarnAndSave()
{
    DeskFixture f;
    Intake application = intake();
    application.request.identityNumber = u"110105194912310021"_s;
    application.request.contact = u"1390000123"_s;
    const auto id = f.desk.registerRequest(application);
    QVERIFY(id);
    const Request saved = f.file(*id).request.value;
    QCOMPARE(saved.defects, (QStringList{u"bad_identity"_s, u"bad_phone"_s}));
    QCOMPARE(saved.identityNumber, application.request.identityNumber);
}

void TestRequests::aReceiptInTheFutureIsRefused()
{
    DeskFixture f;
    const auto id = f.desk.registerRequest(intake({2021, 4, 13}));
    QVERIFY(!id);
    QCOMPARE(id.error().code, ErrorCode::FutureDate);
}

void TestRequests::everyArrowRefusesFromOtherStates()
{
    DeskFixture f;
    const auto id = f.desk.registerRequest(intake()).value();
    Case file = f.file(id);
    int refused = 0;
    for (const Arrow &arrow : arrows()) {
        for (int status = 0; status <= int(Status::Voided); ++status) {
            if (std::ranges::find(arrow.from, Status(status)) != arrow.from.end())
                continue;
            file.request.value.status = Status(status);
            const auto tried = f.desk.advance(file, {.step = arrow.step, .on = {2021, 4, 12}});
            QVERIFY2(!tried, qPrintable(QString{arrow.word}));
            QCOMPARE(tried.error().code, ErrorCode::TransitionNotAllowed);
            ++refused;
        }
    }
    QVERIFY(refused > 200);
}

void TestRequests::unknownAndMissingParticularsAreNamed()
{
    DeskFixture f;
    const auto id = f.desk.registerRequest(intake()).value();
    QCOMPARE(f.step(id, Step::Accept, {{u"colour"_s, u"red"_s}}).error(),
             (Error{ErrorCode::UnknownMember, {u"colour"_s}}));
    QCOMPARE(f.step(id, Step::IssueSupplement).error(),
             (Error{ErrorCode::MissingMember, {u"items"_s}}));
    QCOMPARE(f.step(id, Step::ConsultSend, {{u"kind"_s, u"friend"_s}}).error().code,
             ErrorCode::BadValue);
}

void TestRequests::aSecondSupplementIsRefused()
{
    DeskFixture f;
    const auto id = f.desk.registerRequest(intake()).value();
    QVERIFY(f.step(id, Step::IssueSupplement, {{u"items"_s, u"请明确所需材料的名称"_s}}));
    f.on(2021, 4, 16);
    QVERIFY(f.step(id, Step::SupplementReceived));
    QCOMPARE(f.due(id), f.calendar.add({2021, 4, 16}, 20)->date);
    QCOMPARE(guardOf(f.step(id, Step::IssueSupplement, {{u"items"_s, u"再次"_s}})),
             u"second_supplement"_s);
}

void TestRequests::abandonmentNeedsProofOfDelivery()
{
    DeskFixture f;
    const auto id = f.desk.registerRequest(intake()).value();
    QVERIFY(f.step(id, Step::IssueSupplement, {{u"items"_s, u"请明确"_s}}));
    f.on(2021, 6, 30);
    QCOMPARE(guardOf(f.step(id, Step::SupplementExpired)), u"no_proof_of_delivery"_s);
    f.on(2021, 4, 14);
    QVERIFY(f.step(id, Step::SupplementServed));
    const QDate limit = f.file(id).request.value.supplementLimit;
    QCOMPARE(limit, f.calendar.add({2021, 4, 14}, 15)->date);
    f.clock.set({limit, QTime{9, 0}});
    QCOMPARE(guardOf(f.step(id, Step::SupplementExpired)), u"limit_still_runs"_s);
    f.clock.set({limit.addDays(1), QTime{9, 0}});
    QVERIFY(f.step(id, Step::SupplementExpired));
    QCOMPARE(f.file(id).request.value.outcome, u"O1"_s);
    QCOMPARE(f.file(id).request.value.closed, limit.addDays(1));
}

void TestRequests::silenceClosesAConsultationOnlyAfterItsPeriod()
{
    DeskFixture f;
    const auto id = f.desk.registerRequest(intake()).value();
    f.on(2021, 4, 19);
    QVERIFY(f.step(id, Step::ConsultSend, {{u"to"_s, u"上海××置业"_s}}));
    QCOMPARE(f.due(id),
             (QDate{2021, 5, 11})); // nothing excluded before delivery is known (R-CAL-9)
    f.on(2021, 4, 21);
    QVERIFY(f.step(id, Step::ConsultReached));
    f.on(2021, 5, 12);
    QCOMPARE(guardOf(f.step(id, Step::ConsultExpire)), u"limit_still_runs"_s);
    f.on(2021, 5, 14);
    QVERIFY(f.step(id, Step::ConsultExpire));
    QCOMPARE(f.file(id).consultations.front().value.opinion, Opinion::Silent);
    QCOMPARE(f.due(id), (QDate{2021, 6, 3}));
}

void TestRequests::extensionAfterTheDeadlineIsRefused()
{
    DeskFixture f;
    const auto id = f.desk.registerRequest(intake()).value();
    f.on(2021, 5, 12);
    QCOMPARE(guardOf(f.take(f.headDesk, id, Step::Extend, {{u"days"_s, u"20"_s}})),
             u"extension_after_deadline"_s);
    f.on(2021, 5, 11);
    QVERIFY(f.take(f.headDesk, id, Step::Extend,
                   {{u"days"_s, u"20"_s}, {u"reason"_s, u"档案需调取"_s}}));
    QCOMPARE(f.file(id).request.value.extensionReason, u"档案需调取"_s);
    QCOMPARE(guardOf(f.take(f.headDesk, id, Step::Extend, {{u"days"_s, u"1"_s}})),
             u"second_extension"_s);
}

void TestRequests::moreThanTheLawAllowsIsRefused()
{
    DeskFixture f;
    const auto id = f.desk.registerRequest(intake()).value();
    QCOMPARE(f.take(f.headDesk, id, Step::Extend, {{u"days"_s, u"21"_s}}).error().code,
             ErrorCode::ExtensionTooLong);
    QCOMPARE(f.take(f.headDesk, id, Step::Extend, {{u"days"_s, u"many"_s}}).error().code,
             ErrorCode::BadNumber);
}

void TestRequests::aFeeIsWorkedAndPaidInTime()
{
    DeskFixture f;
    const auto id = f.desk.registerRequest(intake()).value();
    QCOMPARE(guardOf(f.take(f.headDesk, id, Step::FeeNotice,
                            {{u"basis"_s, u"pages"_s}, {u"count"_s, u"30"_s}})),
             u"nothing_to_charge"_s);
    QVERIFY(f.take(f.headDesk, id, Step::FeeNotice,
                   {{u"basis"_s, u"items"_s},
                    {u"before"_s, u"28"_s},
                    {u"count"_s, u"5"_s},
                    {u"reason"_s, u"纸质登记簿已计28件"_s}}));
    QCOMPARE(f.file(id).feeNotices.front().value.amount, Money{80000});
    QCOMPARE(guardOf(f.step(id, Step::FeePaid)), u"no_proof_of_delivery"_s);
    f.on(2021, 4, 14);
    QVERIFY(f.step(id, Step::FeeNoticeServed));
    f.clock.set({f.calendar.add({2021, 4, 14}, 20)->date, QTime{9, 0}});
    QVERIFY(f.step(id, Step::FeePaid));
    QCOMPARE(f.due(id), f.calendar.add(f.clock.today(), 20)->date);
}

void TestRequests::aFeeLapsesOnlyAfterTheTreasuryWasAsked()
{
    DeskFixture f;
    const auto id = f.desk.registerRequest(intake()).value();
    QVERIFY(f.take(f.headDesk, id, Step::FeeNotice,
                   {{u"basis"_s, u"pages"_s},
                    {u"count"_s, u"120"_s},
                    {u"decided_to_provide"_s, u"yes"_s},
                    {u"reason"_s, u"复制量大"_s}}));
    f.on(2021, 4, 14);
    QVERIFY(f.step(id, Step::FeeNoticeServed));
    const QDate payBy = f.calendar.add({2021, 4, 14}, 20)->date;
    f.clock.set({payBy, QTime{9, 0}});
    QCOMPARE(guardOf(f.step(id, Step::FeeExpired, {{u"treasury_checked"_s, u"yes"_s}})),
             u"limit_still_runs"_s);
    f.clock.set({f.calendar.add(payBy, 1)->date, QTime{9, 0}});
    QCOMPARE(guardOf(f.step(id, Step::FeeExpired, {{u"treasury_checked"_s, u"no"_s}})),
             u"treasury_unchecked"_s);
    QVERIFY(f.step(id, Step::FeeExpired, {{u"treasury_checked"_s, u"yes"_s}}));
    QCOMPARE(f.file(id).request.value.outcome, u"O2"_s);
}

void TestRequests::groundsMustFitTheOutcome()
{
    DeskFixture f;
    const auto id = f.desk.registerRequest(intake()).value();
    QCOMPARE(guardOf(f.step(id, Step::SubmitDraft, {{u"outcome"_s, u"B5"_s}})), u"no_ground"_s);
    QCOMPARE(
        guardOf(f.step(id, Step::SubmitDraft, {{u"outcome"_s, u"B5"_s}, {u"ground"_s, u"E14a"_s}})),
        u"ground_does_not_fit"_s);
    QCOMPARE(guardOf(f.step(id, Step::SubmitDraft, {{u"outcome"_s, u"C1a"_s}})),
             u"no_search_record"_s);
    QCOMPARE(guardOf(f.step(id, Step::SubmitDraft, {{u"outcome"_s, u"C1"_s}})),
             u"outcome_is_a_group"_s);
    QCOMPARE(f.step(id, Step::SubmitDraft, {{u"outcome"_s, u"Z9"_s}}).error().code,
             ErrorCode::UnknownOutcome);
    const QMap<QString, QString> withheld{{u"outcome"_s, u"B5"_s}, {u"ground"_s, u"E16a"_s}};
    QCOMPARE(guardOf(f.step(id, Step::SubmitDraft, withheld)), u"no_reason"_s);
    QMap<QString, QString> reasoned = withheld;
    reasoned[u"reason"_s] = u"内部值班安排"_s;
    QVERIFY(f.step(id, Step::SubmitDraft, reasoned));
}

void TestRequests::theDrafterMayNotSign()
{
    DeskFixture f;
    const auto id = f.desk.registerRequest(intake()).value();
    QVERIFY(
        f.step(id, Step::SubmitDraft, {{u"outcome"_s, u"A2"_s}, {u"secrecy_checked"_s, u"yes"_s}}));
    QCOMPARE(f.step(id, Step::Sign).error().code, ErrorCode::FourEyes);
    QVERIFY(f.take(f.headDesk, id, Step::Sign));
    QCOMPARE(f.file(id).request.value.signedBy, f.head.id);
}

void TestRequests::noSecrecyReviewNoSignature()
{
    DeskFixture f;
    const auto id = f.desk.registerRequest(intake()).value();
    QVERIFY(f.step(id, Step::SubmitDraft, {{u"outcome"_s, u"A2"_s}}));
    QCOMPARE(guardOf(f.take(f.headDesk, id, Step::Sign)), u"secrecy_unchecked"_s);
}

void TestRequests::archiveWaitsForTheConversionReview()
{
    DeskFixture f;
    const auto id = f.desk.registerRequest(intake()).value();
    QVERIFY(
        f.step(id, Step::SubmitDraft, {{u"outcome"_s, u"A2"_s}, {u"secrecy_checked"_s, u"yes"_s}}));
    QVERIFY(f.take(f.headDesk, id, Step::Sign));
    QVERIFY(f.step(id, Step::Serve, {{u"method"_s, u"mail"_s}}));
    QCOMPARE(f.file(id).request.value.served, (QDate{2021, 4, 12}));
    QCOMPARE(guardOf(f.step(id, Step::Archive)), u"conversion_unsettled"_s);
    QVERIFY(f.step(id, Step::Convert,
                   {{u"result"_s, u"declined"_s}, {u"reason"_s, u"涉及个人信息"_s}}));
    QVERIFY(f.step(id, Step::Archive));
    QCOMPARE(f.file(id).request.value.status, Status::Archived);
}

void TestRequests::twoRequestsNeverShareANumber()
{
    DeskFixture f;
    const auto first = f.desk.registerRequest(intake()).value();
    const auto second = f.desk.registerRequest(intake()).value();
    QCOMPARE(f.file(first).request.value.number, u"杨府办信公开〔2021〕第001号"_s);
    QCOMPARE(f.file(second).request.value.number, u"杨府办信公开〔2021〕第002号"_s);
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
