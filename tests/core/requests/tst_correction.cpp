// 更正 of what was recorded (rules §9).
#include "tests/core/requests/courseoffice.h"

using namespace Qt::StringLiterals;

class TestCorrection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrectedDayMovesTheDeadline();
    void whatWasRecordedStaysInTheJournal();
    void wordsAndPersonsAreCorrectedToo();
    void countsAndWaysOfSupplyAreCorrectedToo();
    void aCorrectionNeedsReasonAndHead();
    void aCorrectionRecordsNothingNew();
    void correctedDaysKeepTheirOrder();
    void theLimitOfASupplementFollowsItsDelivery();
    void aConsultationsDayIsCorrected();
    void afterServiceDaysChangeOnEvidenceOnly();
    void aCorrectedServiceMovesTheClosing();
    void correctionsAreMasked();
};

void TestCorrection::aCorrectedDayMovesTheDeadline()
{
    CourseOffice f;
    f.on(2021, 4, 20);
    QVERIFY(f.correct({{u"received"_s, u"2021-04-14"_s}}));
    QCOMPARE(f.now().received, (QDate{2021, 4, 14}));
    QCOMPARE(f.due(f.id), f.calendar.add({2021, 4, 14}, 20)->date);
    QCOMPARE(f.desk.ledger(f.file(f.id))->days.front().date, (QDate{2021, 4, 14}));
}

void TestCorrection::whatWasRecordedStaysInTheJournal()
{
    CourseOffice f;
    const auto before = f.office.history(f.id.value).value().size();
    f.on(2021, 4, 20);
    QVERIFY(f.correct({{u"received"_s, u"2021-04-14"_s}}));
    const auto history = f.office.history(f.id.value).value();
    QCOMPARE(history.size(), before + 1);
    QCOMPARE(history.back().kind, quint16(Step::Correct));
    QCOMPARE(history.back().note, u"登记笔误"_s);
    const Correction kept = f.file(f.id).corrections.front().value;
    QCOMPARE(kept.was, u"2021-04-12"_s);
    QCOMPARE(kept.now, u"2021-04-14"_s);
    QCOMPARE(kept.field, int(RequestReceived));
    QCOMPARE(kept.approvedBy, f.head.id);
    QCOMPARE(kept.on, (QDate{2021, 4, 20}));
}

void TestCorrection::wordsAndPersonsAreCorrectedToo()
{
    CourseOffice f;
    QVERIFY(f.correct({{u"applicant_name"_s, u"叶疏彤"_s},
                       {u"channel"_s, u"mail_signed"_s},
                       {u"subject"_s, u"2021年工作要点"_s}}));
    QCOMPARE(f.now().applicantName, u"叶疏彤"_s);
    QCOMPARE(f.now().channel, Channel::MailSigned);
    QCOMPARE(f.now().subject, u"2021年工作要点"_s);
    QCOMPARE(f.file(f.id).corrections.size(), 3U);
}

void TestCorrection::countsAndWaysOfSupplyAreCorrectedToo()
{
    CourseOffice f;
    QVERIFY(f.correct({{u"item_count"_s, u"3"_s},
                       {u"supply"_s, u"email, electronic"_s},
                       {u"coapplicants"_s, u"甲某、乙某"_s},
                       {u"agent_authorised"_s, u"no"_s}}));
    QCOMPARE(f.now().items, 3);
    QCOMPARE(f.now().supply, u"email,electronic"_s);
    QCOMPARE(f.now().coapplicants, (QStringList{u"甲某"_s, u"乙某"_s}));
    QVERIFY(!f.now().agentAuthorised);
    QCOMPARE(f.file(f.id).corrections.size(), 4U);
    QCOMPARE(f.correct({{u"item_count"_s, u"0"_s}}).error().code, ErrorCode::OutOfRange);
    QCOMPARE(f.correct({{u"supply"_s, u"pigeon"_s}}).error(),
             (Error{ErrorCode::BadValue, {u"supply"_s, u"pigeon"_s}}));
}

void TestCorrection::aCorrectionNeedsReasonAndHead()
{
    CourseOffice f;
    const Set day{{u"subject"_s, u"另一件事"_s}};
    QCOMPARE(f.actAsHead(Step::Correct, day).error(),
             (Error{ErrorCode::MissingMember, {u"reason"_s}}));
    Set reasoned = day;
    reasoned[u"reason"_s] = u"笔误"_s;
    QCOMPARE(guardOf(f.act(Step::Correct, reasoned)), u"needs_approval R-CAL-7"_s);
    reasoned[u"approver"_s] = f.head.name;
    QVERIFY(f.act(Step::Correct, reasoned));
}

void TestCorrection::aCorrectionRecordsNothingNew()
{
    CourseOffice f;
    QCOMPARE(guardOf(f.correct({{u"fee_paid"_s, u"2021-04-12"_s}})),
             u"nothing_to_correct R-CAL-7 fee_paid"_s);
    QCOMPARE(guardOf(f.correct({{u"received"_s, u"2021-04-12"_s}})),
             u"nothing_corrected R-CAL-7"_s);
    QCOMPARE(guardOf(f.correct({})), u"nothing_corrected R-CAL-7"_s);
    QCOMPARE(f.correct({{u"received"_s, u"gestern"_s}}).error().code, ErrorCode::BadDate);
    QVERIFY(f.file(f.id).corrections.empty());
}

void TestCorrection::correctedDaysKeepTheirOrder()
{
    CourseOffice f;
    f.on(2021, 4, 20);
    QCOMPARE(f.correct({{u"received"_s, u"2021-04-21"_s}}).error(),
             (Error{ErrorCode::ImpossibleOrder, {u"received"_s, u"on"_s}}));
    QCOMPARE(f.correct({{u"received"_s, u"2021-04-09"_s}}).error(),
             (Error{ErrorCode::ImpossibleOrder, {u"submitted"_s, u"received"_s}}));
    QVERIFY(f.correct({{u"received"_s, u"2021-04-09"_s}, {u"submitted"_s, u"2021-04-09"_s}}));
    f.answer({{u"outcome"_s, u"A2"_s}});
    f.on(2021, 4, 22);
    QCOMPARE(f.correct({{u"signed"_s, u"2021-04-21"_s}}).error(),
             (Error{ErrorCode::ImpossibleOrder, {u"signed"_s, u"served"_s}}));
}

void TestCorrection::theLimitOfASupplementFollowsItsDelivery()
{
    CourseOffice f;
    QVERIFY(f.act(Step::IssueSupplement, {{u"items"_s, u"请明确"_s}}));
    f.on(2021, 4, 16);
    QVERIFY(f.act(Step::SupplementServed));
    QCOMPARE(f.now().supplementLimit, f.calendar.add({2021, 4, 16}, 15)->date);
    QVERIFY(f.correct({{u"supplement_reached"_s, u"2021-04-14"_s}}));
    QCOMPARE(f.now().supplementLimit, f.calendar.add({2021, 4, 14}, 15)->date);
}

void TestCorrection::aConsultationsDayIsCorrected()
{
    CourseOffice f;
    QVERIFY(f.act(Step::ConsultSend, {{u"to"_s, u"甲公司"_s}}));
    f.on(2021, 4, 26);
    QVERIFY(f.act(Step::ConsultBack, {{u"opinion"_s, u"agree"_s}}));
    QVERIFY(f.correct({{u"consult_returned"_s, u"2021-04-19"_s}}));
    QCOMPARE(f.file(f.id).consultations.front().value.returned, (QDate{2021, 4, 19}));
    QCOMPARE(f.due(f.id), f.calendar.add({2021, 4, 12}, 25)->date);
    QCOMPARE(f.correct({{u"consult_returned"_s, u"2021-04-01"_s}}).error().code,
             ErrorCode::ImpossibleOrder);
}

void TestCorrection::afterServiceDaysChangeOnEvidenceOnly()
{
    CourseOffice f;
    f.answer({{u"outcome"_s, u"A2"_s}});
    f.on(2021, 5, 20);
    const Set moved{{u"received"_s, u"2021-04-09"_s}, {u"submitted"_s, u"2021-04-09"_s}};
    QCOMPARE(guardOf(f.correct(moved)), u"corrected_after_service R-CAL-7 2021-04-12"_s);
    QVERIFY(f.correct({{u"subject"_s, u"另一件事"_s}})); // moves no day
    Set proved = moved;
    proved[u"evidence"_s] = u"收发室签收登记第12号"_s;
    QVERIFY(f.correct(proved));
    QCOMPARE(f.now().received, (QDate{2021, 4, 9}));
    QCOMPARE(f.file(f.id).corrections.back().value.evidence, u"收发室签收登记第12号"_s);
}

void TestCorrection::aCorrectedServiceMovesTheClosing()
{
    CourseOffice f;
    f.on(2021, 4, 16);
    f.answer({{u"outcome"_s, u"A2"_s}});
    f.on(2021, 4, 20);
    const Set day{{u"served"_s, u"2021-04-19"_s}, {u"delivered"_s, u"2021-04-19"_s}};
    QCOMPARE(guardOf(f.correct(day)), u"corrected_after_service R-CAL-7 2021-04-16"_s);
    Set proved = day;
    proved[u"evidence"_s] = u"送达回证"_s;
    QVERIFY(f.correct(proved));
    QCOMPARE(f.now().served, (QDate{2021, 4, 19}));
    QCOMPARE(f.now().closed, (QDate{2021, 4, 19}));
}

void TestCorrection::correctionsAreMasked()
{
    CourseOffice f;
    QVERIFY(f.correct({{u"applicant_name"_s, u"叶疏彤"_s}}));
    const Case shown = f.watching.shownRequest(f.id).value();
    QVERIFY(shown.masked);
    const Correction masked = shown.corrections.front().value;
    QVERIFY(masked.was.isEmpty() && masked.now.isEmpty() && masked.reason.isEmpty());
}

QTEST_GUILESS_MAIN(TestCorrection)
#include "tst_correction.moc"
