// Reconsideration and lawsuit over an answer, 责令重作, and 延迟答复 (rules §2.2, §9, R-REP-7).
#include "core/reports/annualtable.h"
#include "tests/core/requests/workflowoffice.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
using Set = QMap<QString, QString>;
constexpr std::size_t all = ReportForm::columnCount - 1;

QString guardOf(const Result<> &refused)
{
    return refused || refused.error().code != ErrorCode::GuardRefused
               ? QString{}
               : refused.error().args.join(u' ');
}

/// A case of 2021-04-12, answered with B5 on 2021-05-06.
struct AnsweredOffice : WorkflowOffice
{
    AnsweredOffice()
    {
        on(2021, 5, 6);
        answer(u"B5"_s, {{u"ground"_s, u"E16a"_s}, {u"reason"_s, u"属于内部工作流程"_s}});
    }
    void answer(const QString &outcome, Set set = {})
    {
        set[u"outcome"_s] = outcome;
        set[u"secrecy_checked"_s] = u"yes"_s;
        QVERIFY(act(Step::SubmitDraft, set));
        QVERIFY(actAsHead(Step::Sign));
        QVERIFY(act(Step::Serve, {{u"method"_s, u"hand"_s}}));
    }
    AnnualTable report(int year) const
    {
        const auto columns = RequestColumns::load(office, law, calendar, clock.today());
        return annualReport(columns.value(), year, {}, law).value().table;
    }
};
} // namespace

class TestReviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaseIsAnsweredAnewAndCountsOnce_data();
    void theCaseIsAnsweredAnewAndCountsOnce();
    void theDecisionsOwnTermWins_data();
    void theDecisionsOwnTermWins();
    void otherResultsGoBackToWhereTheCaseWas_data();
    void otherResultsGoBackToWhereTheCaseWas();
    void onlyACorrectionOrdersANewAnswer();
    void theInstancesOfALawsuitAreOneCase();
    void aSuitBeforeTheReviewIsMarked();
    void aDecisionIsNotOlderThanWhatItDecides();
    void theNewAnswerIsALetterOfItsOwn();
    void abandonmentThatWasSetAsideMayBeAskedAnew();
    void aCaseThatEndedUnconfirmedIsReceivedWithTheDecision();
    void resultsFallIntoTheColumnsOfTableFour();
    void aMissingAnswerIsChallengedOnceItIsOverdue_data();
    void aMissingAnswerIsChallengedOnceItIsOverdue();
    void anOrderToAnswerRunsAClockOfItsOwn();
    void whatWasAnsweredMeanwhileNeedsNoOrder();
    void twoPendingOnesAreToldApart();
    void stepsWithoutTheirObjectAreNotOffered();
    void reasonsDoNotStopTheClock();
    void acceptedReasonsMaySetADay();
    void aDayIsSetInTimeAndByTheHead();
    void rejectedReasonsEndInReview();
};

void TestReviews::theCaseIsAnsweredAnewAndCountsOnce_data()
{
    QTest::addColumn<Step>("filed");
    QTest::addColumn<QString>("effect");
    QTest::addRow("复议纠正后重作") << Step::ReviewFiled << u"review1999.28"_s;
    QTest::addRow("判决撤销后重作") << Step::SuitFiled << u"litigation.70"_s;
}

void TestReviews::theCaseIsAnsweredAnewAndCountsOnce()
{
    QFETCH(Step, filed);
    AnsweredOffice f;
    f.on(2021, 6, 15);
    QVERIFY(f.act(filed, {{u"number"_s, u"〔2021〕12号"_s}}));
    QVERIFY(f.now().status == Status::UnderReview || f.now().status == Status::InLawsuit);
    f.on(2022, 1, 10);
    QVERIFY(f.act(
        Step::Decision,
        {{u"result"_s, u"revoked"_s}, {u"decided"_s, u"2022-01-05"_s}, {u"redo"_s, u"yes"_s}}));
    QCOMPARE(f.now().status, Status::InProgress);
    QVERIFY(f.now().outcome.isEmpty() && !f.now().closed.isValid() && !f.now().served.isValid());
    QCOMPARE(f.now().firstClosed, (QDate{2021, 5, 6}));
    QCOMPARE(f.now().firstOutcome, u"B5"_s);

    const DayLedger ledger = f.desk.ledger(f.file(f.id)).value();
    QCOMPARE(ledger.deadline.base, (QDate{2022, 1, 10})); // the day it came, not its date
    QCOMPARE(ledger.deadline.date, f.calendar.add({2022, 1, 10}, 20)->date);
    QCOMPARE(ledger.days.front().date, (QDate{2022, 1, 10}));
    QCOMPARE(ledger.days.front().use, DayUse::Start);
    QTEST(ledger.days.front().citation, "effect");
    QVERIFY(ledger.days.front().tags.contains(u'重'));
    QCOMPARE(ledger.segments.front().kind, SegmentKind::Redo);
    QCOMPARE(ledger.days.back().citation, u"regulation.33.2"_s);
    const auto columns = RequestColumns::load(f.office, f.law, f.calendar, f.clock.today()).value();
    QVERIFY(columns.isOpen(0));
    QCOMPARE(columns.line(0).due, ledger.deadline.date);

    f.on(2022, 1, 20);
    f.answer(u"A2"_s);
    QCOMPARE(f.now().status, Status::Answered);
    QCOMPARE(f.now().closed, (QDate{2022, 1, 20}));
    QCOMPARE(f.now().firstClosed, (QDate{2021, 5, 6}));

    const AnnualTable first = f.report(2021);
    QCOMPARE(first.rows[8][all], 1); // r9: B5, as first closed
    QCOMPARE(first.rows[23][all], 1);
    QCOMPARE(first.rows[24][all], 0); // nothing carried over
    const AnnualTable next = f.report(2022);
    for (const AnnualTable::Row &row : next.rows)
        QCOMPARE(row[all], 0);
}

void TestReviews::theDecisionsOwnTermWins_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QDate>("due");
    QTest::addRow("in working days") << u"15"_s << u"working_day"_s << QDate{2021, 7, 22};
    QTest::addRow("in calendar days, on a Friday") << u"15"_s << u"day"_s << QDate{2021, 7, 16};
    QTest::addRow("in calendar days, on a Saturday") << u"16"_s << u"day"_s << QDate{2021, 7, 19};
    QTest::addRow("longer than the law's") << u"60"_s << u"day"_s << QDate{2021, 8, 30};
}

void TestReviews::theDecisionsOwnTermWins()
{
    QFETCH(QString, days);
    QFETCH(QString, unit);
    AnsweredOffice f;
    QVERIFY(f.act(Step::ReviewFiled));
    f.on(2021, 7, 1);
    QVERIFY(f.act(Step::Decision, {{u"result"_s, u"revoked"_s},
                                   {u"redo"_s, u"yes"_s},
                                   {u"days"_s, days},
                                   {u"unit"_s, unit}}));
    QTEST(f.due(f.id), "due");
    const DayLedger ledger = f.desk.ledger(f.file(f.id)).value();
    QCOMPARE(ledger.days.back().citation, u"review1999.28"_s); // not a term of the regulation
    QVERIFY(f.act(Step::ConsultSend, {{u"to"_s, u"甲公司"_s}}));
    QVERIFY(f.act(Step::ConsultReached));
    f.on(2021, 7, 5);
    QVERIFY(f.act(Step::ConsultBack, {{u"opinion"_s, u"agree"_s}}));
    QCOMPARE(f.due(f.id), f.calendar.add(ledger.deadline.date, 2)->date); // pauses lengthen it
}

void TestReviews::otherResultsGoBackToWhereTheCaseWas_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<bool>("archived");
    for (const char *result : {"upheld", "dismissed", "refused", "rejected", "terminated",
                               "withdrawn", "unlawful", "varied", "other"}) {
        QTest::addRow("%s, answered", result) << QString::fromLatin1(result) << false;
        QTest::addRow("%s, archived", result) << QString::fromLatin1(result) << true;
    }
}

void TestReviews::otherResultsGoBackToWhereTheCaseWas()
{
    QFETCH(QString, result);
    QFETCH(bool, archived);
    AnsweredOffice f;
    if (archived)
        QVERIFY(f.act(Step::Archive));
    const Request before = f.now();
    QVERIFY(f.act(Step::ReviewFiled));
    QVERIFY(f.act(Step::Decision, {{u"result"_s, result}}));
    QCOMPARE(f.now(), before);
    const Challenge kept = f.file(f.id).challenges.front().value;
    QCOMPARE(QString{word(kept.result)}, result);
    QCOMPARE(kept.outcome, u"B5"_s);
    QCOMPARE(kept.answered, (QDate{2021, 5, 6}));
}

void TestReviews::onlyACorrectionOrdersANewAnswer()
{
    AnsweredOffice f;
    QVERIFY(f.act(Step::ReviewFiled));
    QCOMPARE(guardOf(f.act(Step::Decision, {{u"result"_s, u"upheld"_s}, {u"redo"_s, u"yes"_s}})),
             u"redo_without_correction R-REP-7"_s);
    QCOMPARE(guardOf(f.act(Step::Decision, {{u"result"_s, u"upheld"_s}, {u"days"_s, u"20"_s}})),
             u"term_without_redo R-REP-7"_s);
    QCOMPARE(f.now().status, Status::UnderReview);
    QVERIFY(f.act(Step::Decision, {{u"result"_s, u"ordered"_s}})); // says so by itself
    QCOMPARE(f.now().status, Status::InProgress);
}

void TestReviews::theInstancesOfALawsuitAreOneCase()
{
    AnsweredOffice f;
    QCOMPARE(guardOf(f.act(Step::SuitFiled, {{u"instance"_s, u"second"_s}})),
             u"no_first_instance R-REP-7"_s);
    QVERIFY(f.act(Step::SuitFiled));
    QVERIFY(f.act(Step::Decision, {{u"result"_s, u"dismissed"_s}}));
    QVERIFY(f.act(Step::SuitFiled, {{u"instance"_s, u"second"_s}}));
    QVERIFY(f.act(Step::Decision, {{u"result"_s, u"revoked"_s}, {u"redo"_s, u"yes"_s}}));
    const auto challenges = f.file(f.id).challenges;
    QCOMPARE(challenges.size(), 2U);
    QCOMPARE(challenges[0].value.instance, Instance::First);
    QCOMPARE(challenges[1].value.instance, Instance::Second);
    QCOMPARE(challenges[0].value.root, challenges[0].value.id);
    QCOMPARE(challenges[1].value.root, challenges[0].value.id);
}

void TestReviews::aSuitBeforeTheReviewIsMarked()
{
    AnsweredOffice early; // signed in 2021: no answer had to be reviewed first
    QVERIFY(early.act(Step::SuitFiled));
    QVERIFY(!early.file(early.id).challenges.front().value.beforeReview);
    WorkflowOffice late;
    late.on(2024, 3, 4);
    QVERIFY(late.act(Step::SubmitDraft, {{u"outcome"_s, u"B5"_s},
                                         {u"ground"_s, u"E16a"_s},
                                         {u"reason"_s, u"属于内部工作流程"_s},
                                         {u"secrecy_checked"_s, u"yes"_s}}));
    QVERIFY(late.actAsHead(Step::Sign));
    QVERIFY(late.act(Step::Serve));
    QVERIFY(late.act(Step::SuitFiled));
    QVERIFY(late.file(late.id).challenges.back().value.beforeReview);
    QVERIFY(late.act(Step::Decision, {{u"result"_s, u"rejected"_s}}));
    QVERIFY(late.act(Step::ReviewFiled));
    QVERIFY(late.act(Step::Decision, {{u"result"_s, u"upheld"_s}}));
    QVERIFY(late.act(Step::SuitFiled));
    QVERIFY(!late.file(late.id).challenges.back().value.beforeReview);
}

void TestReviews::aDecisionIsNotOlderThanWhatItDecides()
{
    AnsweredOffice f;
    QVERIFY(f.act(Step::ReviewFiled));
    f.on(2021, 7, 1);
    for (const QString &day : {u"2021-05-05"_s, u"2021-07-02"_s})
        QCOMPARE(f.act(Step::Decision, {{u"result"_s, u"upheld"_s}, {u"decided"_s, day}}).error(),
                 (Error{ErrorCode::ImpossibleOrder, {u"filed"_s, u"decided"_s}}));
    QCOMPARE(f.now().status, Status::UnderReview);
}

void TestReviews::theNewAnswerIsALetterOfItsOwn()
{
    WorkflowOffice f;
    const Set draft{
        {u"outcome"_s, u"A2"_s}, {u"answer"_s, u"见附件"_s}, {u"secrecy_checked"_s, u"yes"_s}};
    const auto answer = [&] {
        QVERIFY(f.act(Step::SubmitDraft, draft));
        QVERIFY(f.actAsHead(Step::Sign));
        const auto made = f.desk.issueLetter(f.file(f.id), letterForm(13));
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().args.join(u' ')));
        QVERIFY(f.act(Step::Serve));
    };
    answer();
    const SentLetter first = f.file(f.id).letters.front().value;
    f.on(2021, 6, 1);
    QVERIFY(f.act(Step::ReviewFiled));
    QVERIFY(f.act(Step::Decision, {{u"result"_s, u"revoked"_s}, {u"redo"_s, u"yes"_s}}));
    f.on(2021, 6, 8);
    answer();
    const auto letters = f.file(f.id).letters;
    QCOMPARE(letters.size(), 2U);
    QCOMPARE(letters[0].value, first); // as it was sent
    QVERIFY(letters[1].value.number != first.number);
    QCOMPARE(letters[1].value.dispatched, (QDate{2021, 6, 8}));
}

void TestReviews::abandonmentThatWasSetAsideMayBeAskedAnew()
{
    WorkflowOffice f;
    QVERIFY(f.act(Step::IssueSupplement, {{u"items"_s, u"请明确"_s}}));
    QVERIFY(f.act(Step::SupplementServed));
    f.on(2021, 6, 1);
    QVERIFY(f.act(Step::SupplementExpired));
    QVERIFY(f.act(Step::ReviewFiled));
    f.on(2021, 8, 2);
    QVERIFY(f.act(Step::Decision, {{u"result"_s, u"revoked"_s}, {u"redo"_s, u"yes"_s}}));
    QCOMPARE(f.desk.ledger(f.file(f.id))->deadline.state, ClockState::Running);
    QVERIFY(f.act(Step::IssueSupplement, {{u"items"_s, u"请明确"_s}}));
    f.on(2021, 8, 6);
    QVERIFY(f.act(Step::SupplementReceived));
    QCOMPARE(f.due(f.id), f.calendar.add({2021, 8, 6}, 20)->date);
    QCOMPARE(f.now().firstOutcome, u"O1"_s);
}

void TestReviews::aCaseThatEndedUnconfirmedIsReceivedWithTheDecision()
{
    WorkflowOffice f;
    Intake intake;
    intake.request = {.channel = Channel::Internet, .subject = u"工作要点"_s};
    f.id = f.desk.registerRequest(intake).value();
    QVERIFY(f.act(Step::Withdraw, {{u"reason"_s, u"申请人撤回"_s}}));
    QVERIFY(f.act(Step::ReviewFiled));
    f.on(2021, 8, 2);
    QVERIFY(f.act(Step::Decision, {{u"result"_s, u"ordered"_s}}));
    QCOMPARE(f.now().received, (QDate{2021, 8, 2}));
    QCOMPARE(f.due(f.id), f.calendar.add({2021, 8, 2}, 20)->date);
}

void TestReviews::resultsFallIntoTheColumnsOfTableFour()
{
    using enum ChallengeResult;
    for (const auto result : {Upheld, Dismissed})
        QCOMPARE(groupOf(result), ChallengeGroup::Upheld);
    for (const auto result : {Revoked, Varied, Unlawful, Ordered})
        QCOMPARE(groupOf(result), ChallengeGroup::Corrected);
    for (const auto result : {Refused, Rejected, Terminated, Withdrawn, Other})
        QCOMPARE(groupOf(result), ChallengeGroup::Other);
    QCOMPARE(groupOf(None), ChallengeGroup::Pending);
}

void TestReviews::aMissingAnswerIsChallengedOnceItIsOverdue_data()
{
    QTest::addColumn<Step>("filed");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("owed");
    QTest::addRow("review on the last day") << Step::ReviewFiled << QDate{2021, 5, 11} << false;
    QTest::addRow("review the day after") << Step::ReviewFiled << QDate{2021, 5, 12} << true;
    QTest::addRow("suit on the last day") << Step::SuitFiled << QDate{2021, 5, 11} << false;
    QTest::addRow("suit the day after") << Step::SuitFiled << QDate{2021, 5, 12} << true;
}

void TestReviews::aMissingAnswerIsChallengedOnceItIsOverdue()
{
    QFETCH(Step, filed);
    QFETCH(QDate, day);
    QFETCH(bool, owed);
    WorkflowOffice f; // received on 2021-04-12, due on 2021-05-11
    QVERIFY(f.act(Step::Accept));
    f.on(day.year(), day.month(), day.day());
    const auto steps = f.desk.nextSteps(f.file(f.id));
    QCOMPARE(std::ranges::count(steps, filed, &NextStep::step), owed ? 1 : 0);
    const auto taken = f.act(filed, {{u"number"_s, u"〔2021〕12号"_s}});
    QCOMPARE(guardOf(taken), owed ? QString{} : u"answer_not_overdue R-REM-1 2021-05-11"_s);
    QCOMPARE(f.file(f.id).challenges.size(), owed ? 1U : 0U);
    QCOMPARE(f.now().status, Status::InProgress); // the answer is owed all the same
    if (owed)
        QVERIFY(f.file(f.id).challenges.front().value.isOverNoAnswer());
}

void TestReviews::anOrderToAnswerRunsAClockOfItsOwn()
{
    WorkflowOffice f;
    f.on(2021, 5, 12);
    QVERIFY(f.act(Step::ReviewFiled));
    f.on(2021, 7, 1);
    QVERIFY(f.act(Step::Decision, {{u"result"_s, u"ordered"_s}}));
    QCOMPARE(f.now().status, Status::Received);
    QCOMPARE(f.due(f.id), f.calendar.add({2021, 7, 1}, 20)->date);
    QVERIFY(!f.now().firstClosed.isValid()); // nothing was closed before
    QVERIFY(f.act(Step::Extend, {{u"days"_s, u"5"_s}, {u"approver"_s, f.head.name}}));
    QCOMPARE(f.due(f.id), f.calendar.add({2021, 7, 1}, 25)->date);
}

void TestReviews::whatWasAnsweredMeanwhileNeedsNoOrder()
{
    AnsweredOffice f;
    f.id = f.desk.registerRequest({.request = {.received = {2021, 5, 6}, .subject = u"要点"_s}})
               .value();
    f.on(2021, 6, 30);
    QVERIFY(f.act(Step::SuitFiled));
    f.answer(u"A2"_s, {{u"answer"_s, u"见附件"_s}});
    f.on(2021, 9, 1);
    QVERIFY(f.act(Step::Decision, {{u"result"_s, u"ordered"_s}}));
    QCOMPARE(f.now().status, Status::Answered);
    QCOMPARE(f.now().closed, (QDate{2021, 6, 30}));
}

void TestReviews::twoPendingOnesAreToldApart()
{
    AnsweredOffice f;
    f.id = f.desk.registerRequest({.request = {.received = {2021, 5, 6}, .subject = u"要点"_s}})
               .value();
    f.on(2021, 6, 30);
    QVERIFY(f.act(Step::SuitFiled, {{u"number"_s, u"(2021)沪行初1号"_s}}));
    f.answer(u"A2"_s, {{u"answer"_s, u"见附件"_s}});
    QVERIFY(f.act(Step::ReviewFiled, {{u"number"_s, u"〔2021〕9号"_s}}));
    QCOMPARE(f.now().status, Status::UnderReview);
    QCOMPARE(f.act(Step::Decision, {{u"result"_s, u"upheld"_s}}).error(),
             (Error{ErrorCode::Ambiguous, {u"challenge"_s}}));
    QVERIFY(f.act(Step::Decision,
                  {{u"result"_s, u"withdrawn"_s}, {u"challenge"_s, u"(2021)沪行初1号"_s}}));
    QCOMPARE(f.now().status, Status::UnderReview); // the review of the answer goes on
    QVERIFY(f.act(Step::Decision, {{u"result"_s, u"upheld"_s}}));
    QCOMPARE(f.now().status, Status::Answered);
}

void TestReviews::stepsWithoutTheirObjectAreNotOffered()
{
    WorkflowOffice f;
    const auto offered = [&](Step step) {
        const auto steps = f.desk.nextSteps(f.file(f.id));
        return std::ranges::count(steps, step, &NextStep::step) > 0;
    };
    QVERIFY(f.act(Step::Accept));
    for (const Step step : {Step::RefundFee, Step::Decision, Step::ConsultBack, Step::DecideItem})
        QVERIFY(!offered(step));
    QVERIFY(f.act(Step::ConsultSend, {{u"to"_s, u"甲公司"_s}}));
    QVERIFY(offered(Step::ConsultBack));
}

void TestReviews::reasonsDoNotStopTheClock()
{
    WorkflowOffice f;
    const QDate due = f.due(f.id);
    QCOMPARE(f.act(Step::AskReason).error(), (Error{ErrorCode::MissingMember, {u"reason"_s}}));
    QVERIFY(f.act(Step::AskReason, {{u"reason"_s, u"本月第四十件，内容相近"_s}}));
    QCOMPARE(f.now().status, Status::AwaitingReason);
    f.on(2021, 4, 20);
    QCOMPARE(f.due(f.id), due);
    QCOMPARE(f.desk.ledger(f.file(f.id))->deadline.state, ClockState::Running);
    QVERIFY(f.act(Step::ReasonAccepted));
    QCOMPARE(f.now().status, Status::InProgress);
    QCOMPARE(f.due(f.id), due);
}

void TestReviews::acceptedReasonsMaySetADay()
{
    WorkflowOffice f;
    QVERIFY(f.act(Step::AskReason, {{u"reason"_s, u"数量明显超过合理范围"_s}}));
    QVERIFY(
        f.act(Step::ReasonAccepted, {{u"until"_s, u"2021-06-30"_s}, {u"approver"_s, f.head.name}}));
    QCOMPARE(f.now().delayApprovedBy, f.head.id);
    const DayLedger ledger = f.desk.ledger(f.file(f.id)).value();
    QCOMPARE(ledger.deadline.date, (QDate{2021, 6, 30}));
    QCOMPARE(ledger.deadline.original, f.calendar.add({2021, 4, 12}, 20)->date);
    QCOMPARE(ledger.days.back().use, DayUse::Delayed);
    QCOMPARE(ledger.days.back().citation, u"regulation.35"_s);
    QCOMPARE(ledger.segments.back().kind, SegmentKind::Delayed);
    QCOMPARE(std::ranges::count(ledger.days, DayUse::Counted, &LedgerDay::use), 20);
    const auto columns = RequestColumns::load(f.office, f.law, f.calendar, f.clock.today()).value();
    QCOMPARE(columns.line(0).due, (QDate{2021, 6, 30}));
}

void TestReviews::aDayIsSetInTimeAndByTheHead()
{
    WorkflowOffice f;
    QVERIFY(f.act(Step::AskReason, {{u"reason"_s, u"数量明显超过合理范围"_s}}));
    const auto until = [&](const char *day) {
        return guardOf(f.actAsHead(Step::ReasonAccepted, {{u"until"_s, QString::fromLatin1(day)}}));
    };
    QCOMPARE(guardOf(f.act(Step::ReasonAccepted, {{u"until"_s, u"2021-06-30"_s}})),
             u"needs_approval R-REQ-11"_s);
    QCOMPARE(until("2021-05-11"), u"delay_not_later R-REQ-11 2021-05-11"_s);
    QCOMPARE(until("2021-06-12"), u"delay_on_rest_day R-REQ-11 2021-06-12"_s);
    f.on(2021, 5, 12);
    QCOMPARE(until("2021-06-30"), u"delay_after_deadline R-REQ-11 2021-05-11"_s);
    QCOMPARE(f.now().status, Status::AwaitingReason);
    WorkflowOffice late;
    late.on(2021, 5, 12);
    QCOMPARE(guardOf(late.act(Step::AskReason, {{u"reason"_s, u"x"_s}})),
             u"reason_after_deadline R-REQ-11 2021-05-11"_s);
}

void TestReviews::rejectedReasonsEndInReview()
{
    WorkflowOffice f;
    QVERIFY(f.act(Step::AskReason, {{u"reason"_s, u"数量明显超过合理范围"_s}}));
    const QString why = u"所述理由与申请内容无关"_s;
    QCOMPARE(guardOf(f.act(Step::ReasonRejected, {{u"reason"_s, why}})),
             u"needs_approval R-REQ-11"_s);
    QVERIFY(f.act(
        Step::ReasonRejected,
        {{u"reason"_s, why}, {u"approver"_s, f.head.name}, {u"secrecy_checked"_s, u"yes"_s}}));
    QCOMPARE(f.now().status, Status::InReview);
    QCOMPARE(f.now().outcome, u"N4"_s);
    QCOMPARE(f.now().reason, why);
    QVERIFY(f.actAsHead(Step::Sign));
    QVERIFY(f.act(Step::Serve));
    QCOMPARE(f.now().status, Status::Answered);
}

QTEST_GUILESS_MAIN(TestReviews)
#include "tst_reviews.moc"
