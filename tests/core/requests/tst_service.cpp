// 送达 (R-SRV-1, R-SRV-3, R-CAL-9): letters on their way, and what hangs on their days.
#include "core/desk/postlist.h"
#include "core/requests/override.h"
#include "tests/core/letters/letterfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsServedByItsLetter();
    void theFirstDispatchKeepsTheDay();
    void everyPeriodOfARecipientStartsAtDelivery_data();
    void everyPeriodOfARecipientStartsAtDelivery();
    void handedOverIsDelivered();
    void aReturnedOpinionLetterEndsItsPause();
    void anUnsignedAnswerDoesNotLeave();
    void daysOutOfOrderAreRefused();
    void aThirdPartyIsToldBeforeTheFileLeaves();
    void tellingThemFirstNeverCostsTheDay();
    void theListHoldsWhatIsNotDone();
    void namesAreMaskedToWhoMayNotSeeThem();
    void whatIsLongGoneIsNotWaitedFor();
    void theCarriersListIsRead();

private:
    using Set = QMap<QString, QString>;
    static LetterId made(LetterFixture &f, RequestId id, int kind)
    {
        if (!f.desk.issueLetter(f.file(id), f.form(QString::number(kind))))
            qFatal("no letter %d", kind);
        return f.file(id).letters.back().value.id;
    }
    static Result<> happened(LetterFixture &f, RequestId id, LetterId letter, Step step,
                             const Set &set = {})
    {
        return f.desk.serveLetter(f.file(id), letter, {step, f.clock.today(), set});
    }
    static QString guardOf(const Result<> &refused)
    {
        return refused ? QString{} : refused.error().args.value(0);
    }
    static RequestId signedAnswer(LetterFixture &f)
    {
        const RequestId id = f.drafted(u"A1"_s);
        if (!f.take(f.headDesk, id, Step::Sign, {{u"secrecy_checked"_s, u"yes"_s}}))
            qFatal("not signed");
        return id;
    }
    static std::vector<PostItem> post(LetterFixture &f)
    {
        return readPost(f.office, f.handler, postSince(f.law, f.clock.today())).value();
    }
};

void TestService::anAnswerIsServedByItsLetter()
{
    LetterFixture f;
    const RequestId id = signedAnswer(f);
    const LetterId letter = made(f, id, 12);
    f.on(2021, 4, 14);
    QVERIFY(happened(f, id, letter, Step::DispatchLetter, {{u"tracking"_s, u" EM123 "_s}}));
    QCOMPARE(f.file(id).request.value.status, Status::Answered);
    QCOMPARE(f.file(id).request.value.served, (QDate{2021, 4, 14})); // 交邮之日
    QCOMPARE(f.file(id).letters.back().value.tracking, u"EM123"_s);
    QVERIFY(!f.file(id).request.value.delivered.isValid());
    f.on(2021, 4, 19);
    QVERIFY(happened(f, id, letter, Step::LetterDelivered));
    QCOMPARE(f.file(id).request.value.delivered, (QDate{2021, 4, 19}));
    QCOMPARE(f.file(id).letters.back().value.delivered, (QDate{2021, 4, 19}));
}

void TestService::theFirstDispatchKeepsTheDay()
{
    LetterFixture f;
    const RequestId id = signedAnswer(f);
    const LetterId letter = made(f, id, 12);
    QVERIFY(happened(f, id, letter, Step::DispatchLetter));
    f.on(2021, 4, 20);
    QCOMPARE(happened(f, id, letter, Step::LetterReturned).error(),
             (Error{ErrorCode::MissingMember, {u"reason"_s}}));
    QVERIFY(happened(f, id, letter, Step::LetterReturned, {{u"reason"_s, u"查无此人"_s}}));
    QCOMPARE(f.file(id).request.value.status, Status::Signed);
    QCOMPARE(post(f).front().state, ServiceState::Returned);
    f.on(2021, 5, 20); // after the period
    QVERIFY(happened(f, id, letter, Step::DispatchLetter));
    QCOMPARE(f.file(id).request.value.served, (QDate{2021, 4, 12}));
    QCOMPARE(post(f).front().state, ServiceState::OnTheWay);
    QCOMPARE(post(f).front().dispatched, (QDate{2021, 5, 20}));
}

void TestService::everyPeriodOfARecipientStartsAtDelivery_data()
{
    QTest::addColumn<int>("kind");
    QTest::addRow("supplement") << 3;
    QTest::addRow("third party") << 6;
    QTest::addRow("joint organ") << 8;
    QTest::addRow("fee notice") << 10;
}

void TestService::everyPeriodOfARecipientStartsAtDelivery()
{
    QFETCH(int, kind);
    LetterFixture f;
    const RequestId id = f.bearing(kind, {});
    const LetterId letter = made(f, id, kind);
    f.on(2021, 4, 13);
    QVERIFY(happened(f, id, letter, Step::DispatchLetter));
    const auto reached = [&] {
        const Case file = f.file(id);
        const Request &r = file.request.value;
        return kind == 3    ? r.supplementReached
               : kind == 10 ? r.feeReached
                            : file.consultations.front().value.reached;
    };
    QVERIFY(!reached().isValid());
    f.on(2021, 4, 16);
    QVERIFY(happened(f, id, letter, Step::LetterDelivered));
    QCOMPARE(reached(), (QDate{2021, 4, 16}));
    QCOMPARE(f.file(id).letters.back().value.delivered, (QDate{2021, 4, 16}));
}

void TestService::handedOverIsDelivered()
{
    LetterFixture f;
    const RequestId id = f.bearing(3, {});
    QVERIFY(happened(f, id, made(f, id, 3), Step::DispatchLetter, {{u"method"_s, u"hand"_s}}));
    QCOMPARE(f.file(id).request.value.supplementReached, (QDate{2021, 4, 12}));
    QVERIFY(post(f).empty());
}

void TestService::aReturnedOpinionLetterEndsItsPause()
{
    LetterFixture f;
    const RequestId id = f.bearing(6, {});
    const LetterId letter = made(f, id, 6);
    QVERIFY(happened(f, id, letter, Step::DispatchLetter));
    f.on(2021, 4, 19); // five working days
    QVERIFY(happened(f, id, letter, Step::LetterReturned, {{u"reason"_s, u"地址不详"_s}}));
    const Consultation asked = f.file(id).consultations.front().value;
    QCOMPARE(asked.opinion, Opinion::Undelivered);
    QVERIFY(!consents(asked.kind, asked.opinion));
    QCOMPARE(f.due(id), f.calendar.add({2021, 4, 12}, 25)->date);
    QVERIFY(f.step(id, Step::SubmitDraft, {{u"outcome"_s, u"A2"_s}})); // the organ decides
}

void TestService::anUnsignedAnswerDoesNotLeave()
{
    LetterFixture f;
    const RequestId id = f.drafted(u"A1"_s);
    const LetterId letter = made(f, id, 12);
    QVERIFY(post(f).empty());
    QCOMPARE(guardOf(happened(f, id, letter, Step::DispatchLetter)), u"answer_not_signed"_s);
}

void TestService::daysOutOfOrderAreRefused()
{
    LetterFixture f;
    const RequestId id = f.registered();
    const LetterId letter = made(f, id, 2);
    QCOMPARE(guardOf(happened(f, id, letter, Step::LetterDelivered)), u"not_dispatched"_s);
    const auto on = [&](QDate day, Step step) {
        return f.desk.serveLetter(f.file(id), letter, {step, day, {}});
    };
    QCOMPARE(on({2021, 4, 11}, Step::DispatchLetter).error().code, ErrorCode::ImpossibleOrder);
    QCOMPARE(on({2021, 4, 13}, Step::DispatchLetter).error().code, ErrorCode::FutureDate);
    QCOMPARE(happened(f, id, letter, Step::DispatchLetter, {{u"method"_s, u"pigeon"_s}}).error(),
             (Error{ErrorCode::BadValue, {u"method"_s, u"pigeon"_s}}));
    QVERIFY(happened(f, id, letter, Step::DispatchLetter));
    QCOMPARE(guardOf(happened(f, id, letter, Step::DispatchLetter)), u"already_dispatched"_s);
    QCOMPARE(on({2021, 4, 11}, Step::LetterDelivered).error().code, ErrorCode::ImpossibleOrder);
    QVERIFY(happened(f, id, letter, Step::LetterDelivered));
    QCOMPARE(guardOf(happened(f, id, letter, Step::LetterDelivered)), u"already_delivered"_s);
    QCOMPARE(guardOf(happened(f, id, letter, Step::LetterReturned, {{u"reason"_s, u"x"_s}})),
             u"already_delivered"_s);
    QCOMPARE(f.desk.serveLetter(f.file(id), {}, {Step::DispatchLetter, f.clock.today(), {}})
                 .error()
                 .code,
             ErrorCode::NotFound);
}

void TestService::aThirdPartyIsToldBeforeTheFileLeaves()
{
    LetterFixture f;
    const RequestId id = f.bearing(9, {}); // disclosed against an objection
    QVERIFY(f.take(f.headDesk, id, Step::Sign, {{u"secrecy_checked"_s, u"yes"_s}}));
    const LetterId answer = made(f, id, 13);
    QCOMPARE(guardOf(happened(f, id, answer, Step::DispatchLetter)), u"third_party_not_told"_s);
    const LetterId told = made(f, id, 9);
    QVERIFY(happened(f, id, told, Step::DispatchLetter));
    QCOMPARE(guardOf(happened(f, id, answer, Step::DispatchLetter)), u"third_party_not_told"_s);
    QVERIFY(happened(f, id, told, Step::LetterDelivered));
    QVERIFY(happened(f, id, answer, Step::DispatchLetter));
}

/// The head may let it pass in the last days (R-GRD-1), not before.
void TestService::tellingThemFirstNeverCostsTheDay()
{
    LetterFixture f;
    const RequestId id = f.bearing(9, {});
    QVERIFY(f.take(f.headDesk, id, Step::Sign, {{u"secrecy_checked"_s, u"yes"_s}}));
    const LetterId answer = made(f, id, 13);
    const Set passed{{u"override"_s, f.head.name}, {u"override_reason"_s, u"今日期满"_s}};
    QCOMPARE(guardOf(happened(f, id, answer, Step::DispatchLetter, passed)),
             u"override_too_early"_s);
    f.clock.set({f.due(id), QTime{9, 0}});
    QVERIFY(happened(f, id, answer, Step::DispatchLetter, passed));
    QCOMPARE(overridesOf(f.file(id).request.value).front().guard, u"third_party_not_told"_s);
}

void TestService::theListHoldsWhatIsNotDone()
{
    LetterFixture f;
    const RequestId id = f.registered();
    const LetterId receipt = made(f, id, 2);
    const RequestId other = f.bearing(3, {});
    made(f, other, 3);
    QCOMPARE(post(f).size(), 2U);
    QVERIFY(happened(f, id, receipt, Step::DispatchLetter, {{u"tracking"_s, u"EM1"_s}}));
    const auto items = post(f);
    QCOMPARE(items.front().kind, 3); // what is to be sent comes first
    QCOMPARE(items.back().state, ServiceState::OnTheWay);
    const Sheet sheet = carrierSheet(items, f.clock.today());
    QCOMPARE(sheet.rows.size(), 2U);
    QCOMPARE(sheet.rows.back(), (QStringList{items.back().number, u"EM1"_s, u"叶疏桐"_s,
                                             u"控江路 100 弄 18 号 402 室"_s,
                                             u"139 0000 1234（微信同号）"_s, u"2021-04-12"_s}));
    QVERIFY(f.desk.voidLetter(f.file(other), f.form(u"3"_s), u"写错"_s) ||
            f.headDesk.voidLetter(f.file(other), f.form(u"3"_s), u"写错"_s));
    QCOMPARE(post(f).size(), 1U);
}

void TestService::namesAreMaskedToWhoMayNotSeeThem()
{
    LetterFixture f;
    const RequestId id = f.registered();
    QVERIFY(happened(f, id, made(f, id, 2), Step::DispatchLetter, {{u"tracking"_s, u"EM12345"_s}}));
    Officer watching = f.handler;
    watching.role = Role::Supervisor;
    const PostItem item = readPost(f.office, watching, {})->front();
    QVERIFY(!item.to.contains(u"疏桐"_s));
    QVERIFY(!item.address.contains(u"402"_s));
    QVERIFY(!item.contact.contains(u"0000"_s));
    QVERIFY(!item.tracking.contains(u"EM1"_s));
}

void TestService::whatIsLongGoneIsNotWaitedFor()
{
    LetterFixture f;
    const RequestId id = f.registered();
    QVERIFY(happened(f, id, made(f, id, 2), Step::DispatchLetter));
    const QDate last = f.clock.today().addDays(180);
    f.clock.set({last, QTime{9, 0}});
    QCOMPARE(post(f).size(), 1U);
    f.clock.set({last.addDays(1), QTime{9, 0}});
    QVERIFY(post(f).empty());
}

void TestService::theCarriersListIsRead()
{
    const LetterFixture f;
    const auto read = [&](std::vector<QStringList> rows) {
        return readCarrierResults({.rows = std::move(rows)}, f.law, {2021, 4, 30});
    };
    const QStringList head{u"序号"_s, u"签收日期"_s, u"邮件号"_s, u"投递结果"_s, u"退回原因"_s};
    const auto report = read({head,
                              {u"1"_s, u"2021-04-16 10:20"_s, u"EM1"_s, u"已妥投"_s},
                              {u"2"_s, u"2021-04-18"_s, u"EM2"_s, u"退回"_s, u"地址不详"_s},
                              {u"3"_s, u"2021-04-18"_s, u"EM3"_s, u"运输中"_s},
                              {u"4"_s, u"十八日"_s, u"EM4"_s, u"妥投"_s},
                              {u"5"_s, u"2021-04-18"_s, u""_s, u"妥投"_s},
                              {}});
    QVERIFY(report);
    QCOMPARE(report->results.size(), 2U);
    QCOMPARE(report->results[0].on, (QDate{2021, 4, 16}));
    QVERIFY(report->results[0].delivered && !report->results[1].delivered);
    QCOMPARE(report->results[1].reason, u"地址不详"_s);
    QStringList doubts;
    for (const CarrierDoubt &doubt : report->doubts)
        doubts << QString::number(doubt.row) + doubt.column;
    QCOMPARE(doubts.join(u' '), u"4投递结果 5签收日期 6邮件号"_s);
    QCOMPARE(read({{u"单号"_s, u"日期"_s}}).error(),
             (Error{ErrorCode::MissingMember, {u"状态"_s}}));
    QVERIFY(!read({}));
}

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
