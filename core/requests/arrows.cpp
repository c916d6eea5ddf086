#include "core/requests/step.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using enum Status;
using enum Permission;
using P = StepParameter;

constexpr std::array unconfirmed{Unconfirmed};
constexpr std::array received{Received};
constexpr std::array notYetAsked{Unconfirmed, Received, InProgress};
constexpr std::array recorded{
    Unconfirmed, Received,    AwaitingSupplement, InProgress, AwaitingReason,      AwaitingFee,
    InReview,    Signed,      Answered,           Archived,   AbandonedSupplement, AbandonedFee,
    Ended,       UnderReview, InLawsuit};
constexpr std::array open{Received, InProgress};
constexpr std::array awaitingSupplement{AwaitingSupplement};
constexpr std::array working{Received, InProgress, InReview};
constexpr std::array afterPayment{InProgress, InReview,    Signed,   Answered,
                                  Archived,   UnderReview, InLawsuit};
constexpr std::array underway{Received,       AwaitingSupplement, InProgress,
                              AwaitingReason, AwaitingFee,        InReview};
constexpr std::array awaitingReason{AwaitingReason};
/// Closed, or open beyond its last day: a non-answer may be challenged too (art. 51).
constexpr std::array challengeable{
    Received, AwaitingSupplement, InProgress, AwaitingReason,      AwaitingFee,  InReview,
    Signed,   Answered,           Archived,   AbandonedSupplement, AbandonedFee, Ended};
constexpr std::array decidable{
    Received,    AwaitingSupplement, InProgress, AwaitingReason,      AwaitingFee,  InReview,
    Signed,      Answered,           Archived,   AbandonedSupplement, AbandonedFee, Ended,
    UnderReview, InLawsuit};
constexpr std::array underReview{UnderReview};
constexpr std::array inLawsuit{InLawsuit};
constexpr std::array backOrAnew{Answered,     Archived, AbandonedSupplement,
                                AbandonedFee, Ended,    InProgress};
constexpr std::array awaitingFee{AwaitingFee};
constexpr std::array inReview{InReview};
constexpr std::array signedOff{Signed};
constexpr std::array answered{Answered};
constexpr std::array answeredOrLater{InReview, Signed, Answered};
constexpr std::array beforeService{Unconfirmed,    Received,    AwaitingSupplement, InProgress,
                                   AwaitingReason, AwaitingFee, InReview,           Signed};
constexpr std::array finished{Answered, AbandonedSupplement, AbandonedFee, Ended};

constexpr std::array voidable{Unconfirmed, Received, AwaitingSupplement, InProgress};

constexpr std::nullopt_t stays = std::nullopt;
constexpr std::array<P, 0> none{};
constexpr std::array supplementAsked{P{"items"_L1, ParameterType::LongText, true, {}},
                                     P{"limit"_L1, ParameterType::Date, false, {}}};
constexpr std::array supplementCame{P{"justified"_L1, ParameterType::Flag, false, {}}};
constexpr std::array consultSent{P{"kind"_L1, ParameterType::Choice, false, "third_party|organ"_L1},
                                 P{"to"_L1, ParameterType::Text, false, {}},
                                 P{"subject"_L1, ParameterType::LongText, false, {}}};
constexpr std::array whichConsultation{
    P{"consultation"_L1, ParameterType::Consultation, false, {}}};
constexpr std::array consultCame{
    P{"consultation"_L1, ParameterType::Consultation, false, {}},
    P{"opinion"_L1, ParameterType::Choice, false, "agree|object|object_unreasoned"_L1},
    P{"text"_L1, ParameterType::LongText, false, {}}};
constexpr std::array extended{P{"days"_L1, ParameterType::Count, true, {}},
                              P{"approver"_L1, ParameterType::Officer, false, {}},
                              P{"reason"_L1, ParameterType::LongText, false, {}}};
constexpr std::array feeAsked{P{"basis"_L1, ParameterType::Choice, true, "items|pages"_L1},
                              P{"count"_L1, ParameterType::Count, true, {}},
                              P{"before"_L1, ParameterType::Count, false, {}},
                              P{"approver"_L1, ParameterType::Officer, false, {}},
                              P{"reason"_L1, ParameterType::LongText, false, {}},
                              P{"other_count"_L1, ParameterType::Count, false, {}},
                              P{"decided_to_provide"_L1, ParameterType::Flag, false, {}}};
constexpr std::array feePaid{P{"amount"_L1, ParameterType::Count, false, {}}};
constexpr std::array feeWaived{P{"reason"_L1, ParameterType::LongText, true, {}},
                               P{"approver"_L1, ParameterType::Officer, false, {}}};
constexpr std::array feeGivenBack{P{"reason"_L1, ParameterType::LongText, true, {}},
                                  P{"amount"_L1, ParameterType::Count, false, {}},
                                  P{"approver"_L1, ParameterType::Officer, false, {}}};
constexpr std::array feeLapsed{P{"treasury_checked"_L1, ParameterType::Flag, true, {}}};
constexpr std::array drafted{P{"outcome"_L1, ParameterType::Outcome, true, {}},
                             P{"ground"_L1, ParameterType::Ground, false, {}},
                             P{"reason"_L1, ParameterType::LongText, false, {}},
                             P{"answer"_L1, ParameterType::LongText, false, {}},
                             P{"document"_L1, ParameterType::Document, false, {}},
                             P{"withheld"_L1, ParameterType::LongText, false, {}},
                             P{"unconsulted"_L1, ParameterType::LongText, false, {}},
                             P{"particulars"_L1, ParameterType::LongText, false, {}},
                             P{"duty_denied"_L1, ParameterType::Flag, false, {}},
                             P{"public_interest"_L1, ParameterType::LongText, false, {}},
                             P{"approver"_L1, ParameterType::Officer, false, {}},
                             P{"search_record"_L1, ParameterType::LongText, false, {}},
                             P{"search_systems"_L1, ParameterType::Text, false, {}},
                             P{"search_keywords"_L1, ParameterType::Text, false, {}},
                             P{"search_sections"_L1, ParameterType::Text, false, {}},
                             P{"search_hits"_L1, ParameterType::Text, false, {}},
                             P{"row_reason"_L1, ParameterType::LongText, false, {}},
                             P{"secrecy_checked"_L1, ParameterType::Flag, false, {}}};
constexpr std::array becauseOf{P{"reason"_L1, ParameterType::LongText, true, {}}};
constexpr std::array signing{P{"secrecy_checked"_L1, ParameterType::Flag, false, {}},
                             P{"override"_L1, ParameterType::Officer, false, {}},
                             P{"override_reason"_L1, ParameterType::LongText, false, {}}};
constexpr std::array serving{
    P{"method"_L1, ParameterType::Choice, false, "mail|hand|electronic"_L1},
    P{"tracking"_L1, ParameterType::Text, false, {}},
    P{"override"_L1, ParameterType::Officer, false, {}},
    P{"override_reason"_L1, ParameterType::LongText, false, {}}};
constexpr std::array settled{P{"result"_L1, ParameterType::Choice, true, "converted|declined"_L1},
                             P{"reason"_L1, ParameterType::LongText, false, {}}};
constexpr std::array bound{
    P{"retention"_L1, ParameterType::Choice, false, "permanent|years30|years10"_L1},
    P{"reason"_L1, ParameterType::LongText, false, {}}};
constexpr std::array noted{P{"text"_L1, ParameterType::LongText, true, {}}};
constexpr std::array tried{P{"how"_L1, ParameterType::LongText, true, {}}};
constexpr std::array itemDecided{P{"item"_L1, ParameterType::Count, true, {}},
                                 P{"outcome"_L1, ParameterType::Outcome, true, {}},
                                 P{"ground"_L1, ParameterType::Ground, false, {}},
                                 P{"reason"_L1, ParameterType::LongText, false, {}},
                                 P{"answer"_L1, ParameterType::LongText, false, {}},
                                 P{"particulars"_L1, ParameterType::LongText, false, {}},
                                 P{"duty_denied"_L1, ParameterType::Flag, false, {}},
                                 P{"approver"_L1, ParameterType::Officer, false, {}},
                                 P{"search_record"_L1, ParameterType::LongText, false, {}}};
constexpr P day(QLatin1StringView key)
{
    return {key, ParameterType::Date, false, {}};
}
constexpr P text(QLatin1StringView key)
{
    return {key, ParameterType::Text, false, {}};
}
constexpr std::array corrected{
    P{"reason"_L1, ParameterType::LongText, true, {}},
    P{"approver"_L1, ParameterType::Officer, false, {}},
    P{"evidence"_L1, ParameterType::LongText, false, {}},
    P{"channel"_L1, ParameterType::Choice, false,
      "counter|mail_signed|mail_plain|internet|fax|other"_L1},
    P{"applicant_kind"_L1, ParameterType::Choice, false,
      "natural|company|research|social|legal|other"_L1},
    text("applicant_name"_L1),
    P{"identity_kind"_L1, ParameterType::Choice, false, "none|resident_id|uscc|passport|other"_L1},
    text("identity_number"_L1),
    text("contact"_L1),
    text("address"_L1),
    text("agent"_L1),
    P{"agent_authorised"_L1, ParameterType::Flag, false, {}},
    text("coapplicants"_L1),
    text("subject"_L1),
    text("summary"_L1),
    P{"item_count"_L1, ParameterType::Count, false, {}},
    text("supply"_L1),
    day("submitted"_L1),
    day("received"_L1),
    day("supplement_noticed"_L1),
    day("supplement_reached"_L1),
    day("supplement_received"_L1),
    day("extension_noticed"_L1),
    day("fee_noticed"_L1),
    day("fee_reached"_L1),
    day("fee_paid"_L1),
    day("signed"_L1),
    day("served"_L1),
    day("delivered"_L1),
    P{"consultation"_L1, ParameterType::Consultation, false, {}},
    day("consult_sent"_L1),
    day("consult_reached"_L1),
    day("consult_returned"_L1)};
constexpr std::array reviewed{P{"organ"_L1, ParameterType::Text, false, {}},
                              P{"number"_L1, ParameterType::Text, false, {}}};
constexpr std::array sued{P{"organ"_L1, ParameterType::Text, false, {}},
                          P{"number"_L1, ParameterType::Text, false, {}},
                          P{"instance"_L1, ParameterType::Choice, false, "first|second|retrial"_L1},
                          P{"codefendant"_L1, ParameterType::Flag, false, {}}};
constexpr std::array decided{
    P{"result"_L1, ParameterType::Choice, true,
      "upheld|dismissed|revoked|varied|unlawful|ordered|refused|rejected|terminated|withdrawn|other"_L1},
    P{"decided"_L1, ParameterType::Date, false, {}},
    P{"challenge"_L1, ParameterType::Text, false, {}},
    P{"redo"_L1, ParameterType::Flag, false, {}},
    P{"days"_L1, ParameterType::Count, false, {}},
    P{"unit"_L1, ParameterType::Choice, false, "working_day|day"_L1}};
constexpr std::array reasonHolds{P{"until"_L1, ParameterType::Date, false, {}},
                                 P{"approver"_L1, ParameterType::Officer, false, {}},
                                 P{"reason"_L1, ParameterType::LongText, false, {}}};
constexpr std::array reasonFails{P{"reason"_L1, ParameterType::LongText, true, {}},
                                 P{"approver"_L1, ParameterType::Officer, false, {}},
                                 P{"secrecy_checked"_L1, ParameterType::Flag, false, {}}};

/// Steps that the law knows for a request for information only, not for a 更正 (art. 41).
constexpr std::array ofInformation{Step::IssueSupplement, Step::ConsultSend, Step::Extend,
                                   Step::FeeNotice,       Step::WaiveFee,    Step::DecideItem,
                                   Step::AskReason};

/// S2 is worked on like S4: a step of the work accepts the case (ACCEPT has no guard of its own).
constexpr std::array table{
    // step, word | from | to | who | particulars | outcome
    Arrow{Step::Confirm, "confirm"_L1, unconfirmed, Received, Register, none},
    Arrow{Step::IssueSupplement, "issue-supplement"_L1, notYetAsked, AwaitingSupplement, Handle,
          supplementAsked},
    Arrow{Step::SupplementServed, "supplement-served"_L1, awaitingSupplement, stays, Serve, none},
    Arrow{Step::SupplementReceived, "supplement-received"_L1, awaitingSupplement, InProgress,
          Register, supplementCame},
    Arrow{Step::SupplementExpired, "supplement-expired"_L1, awaitingSupplement, AbandonedSupplement,
          Handle, none, "O1"_L1},
    Arrow{Step::Accept, "accept"_L1, received, InProgress, Handle, none},
    Arrow{Step::ConsultSend, "consult-send"_L1, open, InProgress, Handle, consultSent},
    Arrow{Step::ConsultReached, "consult-reached"_L1, underway, stays, Serve, whichConsultation},
    Arrow{Step::ConsultBack, "consult-back"_L1, underway, stays, Register, consultCame},
    Arrow{Step::ConsultExpire, "consult-expire"_L1, underway, stays, Handle, whichConsultation},
    Arrow{Step::Extend, "extend"_L1, working, stays, Handle, extended},
    Arrow{Step::FeeNotice, "fee-notice"_L1, working, AwaitingFee, Handle, feeAsked},
    Arrow{Step::FeeNoticeServed, "fee-notice-served"_L1, awaitingFee, stays, Serve, none},
    Arrow{Step::FeePaid, "fee-paid"_L1, awaitingFee, InProgress, Register, feePaid},
    Arrow{Step::WaiveFee, "waive-fee"_L1, working, stays, Handle, feeWaived},
    Arrow{Step::RefundFee, "refund-fee"_L1, afterPayment, stays, Handle, feeGivenBack},
    Arrow{Step::FeeExpired, "fee-expired"_L1, awaitingFee, AbandonedFee, Handle, feeLapsed,
          "O2"_L1},
    Arrow{Step::SubmitDraft, "submit-draft"_L1, open, InReview, Handle, drafted},
    Arrow{Step::ReturnDraft, "return-draft"_L1, inReview, InProgress, Sign, becauseOf},
    Arrow{Step::Sign, "sign"_L1, inReview, Signed, Sign, signing},
    Arrow{Step::Serve, "serve"_L1, signedOff, Answered, Serve, serving},
    Arrow{Step::Delivered, "delivered"_L1, answered, stays, Serve, none},
    Arrow{Step::ServiceReturned, "service-returned"_L1, answered, Signed, Serve, becauseOf},
    Arrow{Step::Withdraw, "withdraw"_L1, beforeService, Ended, Register, becauseOf, "O3"_L1},
    Arrow{Step::Convert, "convert"_L1, answeredOrLater, stays, Handle, settled},
    Arrow{Step::Archive, "archive"_L1, finished, Archived, Archive, bound},
    Arrow{Step::Void, "void"_L1, voidable, Voided, VoidNumber, becauseOf},
    Arrow{Step::Correct, "correct"_L1, recorded, stays, Permission::Correct, corrected},
    Arrow{Step::Note, "note"_L1, recorded, stays, Handle, noted},
    Arrow{Step::DecideItem, "decide-item"_L1, open, InProgress, Handle, itemDecided},
    Arrow{Step::ContactAttempt, "contact-attempt"_L1, unconfirmed, stays, Register, tried},
    Arrow{Step::AskReason, "ask-reason"_L1, open, AwaitingReason, Handle, becauseOf},
    Arrow{Step::ReasonAccepted, "reason-ok"_L1, awaitingReason, InProgress, Handle, reasonHolds},
    Arrow{Step::ReasonRejected, "reason-reject"_L1, awaitingReason, InReview, Handle, reasonFails},
    Arrow{Step::ReviewFiled,
          "review-filed"_L1,
          challengeable,
          stays,
          Register,
          reviewed,
          {},
          underReview},
    Arrow{Step::SuitFiled, "suit-filed"_L1, challengeable, stays, Register, sued, {}, inLawsuit},
    Arrow{Step::Decision, "decision"_L1, decidable, stays, Register, decided, {}, backOrAnew},
};
} // namespace

std::span<const Arrow> arrows()
{
    return table;
}

const Arrow &arrowOf(Step step)
{
    const auto found = std::ranges::find(table, step, &Arrow::step);
    Q_ASSERT(found != table.end());
    return *found;
}

bool isOfInformation(Step step)
{
    return std::ranges::find(ofInformation, step) != ofInformation.end();
}

bool hasItsOwnStep(const QString &outcome)
{
    return std::ranges::any_of(table, [&](const Arrow &arrow) {
        return !arrow.outcome.isEmpty() && arrow.outcome == outcome;
    });
}

const Arrow *findArrow(QStringView word)
{
    const auto found =
        std::ranges::find_if(table, [&](const Arrow &arrow) { return arrow.word == word; });
    return found == table.end() ? nullptr : &*found;
}
