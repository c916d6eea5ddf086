// The answer: draft, four eyes, service, end (rules §9, R-GRD-1, R-SRV-3).
#include "core/base/date.h"
#include "core/calendar/workcalendar.h"
#include "core/requests/conversion.h"
#include "core/requests/decisionguards.h"
#include "core/requests/groundguards.h"
#include "core/requests/outgoing.h"
#include "core/requests/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
bool pauseIsOpen(const Draft &draft, const Consultation &consultation)
{
    if (consultation.returned.isValid() || consultation.opinion != Opinion::None)
        return false;
    if (!consultation.reached.isValid())
        return true;
    const auto last =
        draft.setting.law.period(PeriodKind::Consultation, draft.file.request.value.received)
            .and_then([&](const Period &p) {
                return draft.setting.calendar.add(consultation.reached, p.length);
            });
    return !last || draft.input.on <= last->date;
}

SentLetter *answerLetter(Draft &draft)
{
    const auto found = std::ranges::find_if(
        draft.file.letters.rbegin(), draft.file.letters.rend(), [&](const Seen<SentLetter> &l) {
            return isAnswer(l.value.kind) && !l.value.voided.isValid() &&
                   !isOfEarlierAnswer(l.value, draft.file.request.value);
        });
    return found == draft.file.letters.rend() ? nullptr : &found->value;
}

/// What goes out against an objection is told to who objected (art. 32); that it comes first is a
/// rule of the house (R-CAL-9), which may not cost the statutory day (R-GRD-1).
Result<> thirdPartiesTold(Draft &draft)
{
    constexpr int told = 9; // 向第三方告知书
    if (draft.file.request.value.publicInterest.isEmpty())
        return {};
    for (const auto &[asked, writes, isNew, sealed] : draft.file.consultations) {
        const bool knows = std::ranges::any_of(draft.file.letters, [&](const auto &seen) {
            return seen.value.kind == told && seen.value.consultation == asked.id &&
                   seen.value.delivered.isValid();
        });
        if (asked.opinion == Opinion::Objects && !knows)
            return overridable(draft, guard("third_party_not_told", "R-CAL-9", {asked.to}));
    }
    return {};
}

/// Personal data in an outgoing file; a secrecy mark lets nobody pass (R-GRD-1).
Result<> filesMayLeave(Draft &draft)
{
    const auto clean = mayLeave(draft.file, Enclosure::Answer);
    if (clean || clean.error().code == ErrorCode::SecrecyMark)
        return clean;
    return overridable(draft, tl::unexpected(clean.error()));
}

/// Letters left the house, so the number is known outside (R-NUM-1).
bool anythingLeft(const Case &file)
{
    return file.request.value.supplementReached.isValid() || !file.consultations.empty() ||
           file.request.value.feeNoticed.isValid() ||
           std::ranges::any_of(file.letters, [](const Seen<SentLetter> &letter) {
               return letter.value.dispatched.isValid();
           });
}
} // namespace

Result<> effects::submitDraft(Draft &draft)
{
    Request &request = draft.request();
    const auto outcome = decidedOutcome(draft);
    if (!outcome)
        return tl::unexpected(outcome.error());
    const QStringList grounds = draft.text("ground").split(u',', Qt::SkipEmptyParts);
    const auto approver = checkGrounds(draft, *outcome, grounds);
    if (!approver)
        return tl::unexpected(approver.error());
    if (const auto said = checkParticulars(draft, *outcome, grounds); !said)
        return said;
    if (const auto fits = checkItems(draft, *outcome); !fits)
        return fits;
    if (!draft.text("document").isEmpty() && QUuid{draft.text("document")}.isNull())
        return fail(ErrorCode::BadValue, {u"document"_s, draft.text("document")});
    const bool waiting =
        std::ranges::any_of(draft.file.consultations, [&](const Seen<Consultation> &c) {
            return pauseIsOpen(draft, c.value);
        });
    const bool needsOpinion = outcome->needsConversionReview || asksThirdParty(draft, grounds);
    if (waiting && needsOpinion)
        return guard("consultation_open", "R-REQ-8");
    request.outcome = outcome->code;
    request.grounds = grounds;
    request.reason = draft.text("reason");
    request.answerText = draft.text("answer");
    request.searchRecord = draft.text("search_record");
    request.searchParts = searchParts(draft);
    request.withheld = draft.text("withheld");
    request.unconsulted = draft.text("unconsulted");
    request.particulars = draft.text("particulars");
    request.groundApprovedBy = *approver;
    request.dutyDenied = draft.flag("duty_denied");
    request.publicInterest = draft.text("public_interest");
    request.draftedBy = draft.setting.actor.id;
    request.secrecyChecked = draft.flag("secrecy_checked");
    request.document = {QUuid{draft.text("document")}};
    if (outcome->needsConversionReview && request.conversion == Conversion::None)
        request.conversion = Conversion::Opened; // R-CVT-1: runs beside the answer
    return {};
}

Result<> effects::returnDraft(Draft &draft)
{
    draft.request().draftedBy = {};
    return {};
}

Result<> effects::sign(Draft &draft)
{
    Request &request = draft.request();
    request.secrecyChecked = request.secrecyChecked || draft.flag("secrecy_checked");
    if (!request.secrecyChecked)
        return guard("secrecy_unchecked", "R-GRD-1");
    if (const auto passed = internalGuards(draft); !passed)
        return passed;
    request.signedBy = draft.setting.actor.id;
    request.signedOn = draft.input.on;
    return {};
}

/// By mail the day of posting is the day of service, by hand the day of delivery (235号, R-SRV-3).
Result<> effects::serve(Draft &draft)
{
    Request &request = draft.request();
    if (draft.input.on < request.signedOn)
        return fail(ErrorCode::ImpossibleOrder, {u"signed"_s, u"served"_s});
    if (const auto told = thirdPartiesTold(draft); !told)
        return told;
    if (const auto clean = filesMayLeave(draft); !clean)
        return clean;
    const ServiceMethod method =
        serviceMethodOf(draft.text("method")).value_or(ServiceMethod::Mail);
    if (!request.served.isValid())
        request.served = draft.input.on;
    if (!request.closed.isValid())
        request.closed = draft.input.on;
    request.delivered = method == ServiceMethod::Mail ? QDate{} : draft.input.on;
    if (SentLetter *letter = answerLetter(draft)) {
        letter->method = method;
        letter->tracking = draft.text("tracking");
        letter->dispatched = draft.input.on;
        letter->delivered = request.delivered;
        letter->returned = {}; // served anew; what came back stands in the history
    }
    return {};
}

Result<> effects::delivered(Draft &draft)
{
    Request &request = draft.request();
    if (request.delivered.isValid())
        return guard("already_delivered", "R-SRV-3", {isoDate(request.delivered)});
    SentLetter *letter = answerLetter(draft);
    const QDate dispatched =
        letter && letter->dispatched.isValid() ? letter->dispatched : request.served;
    if (draft.input.on < dispatched)
        return fail(ErrorCode::ImpossibleOrder, {u"served"_s, u"delivered"_s});
    request.delivered = draft.input.on;
    if (letter)
        letter->delivered = draft.input.on;
    return {};
}

Result<> effects::serviceReturned(Draft &draft)
{
    if (draft.request().delivered.isValid())
        return guard("already_delivered", "R-SRV-3", {isoDate(draft.request().delivered)});
    if (SentLetter *letter = answerLetter(draft))
        letter->returned = draft.input.on;
    return {};
}

/// A case counts once, at its first closing: what was served can't be withdrawn any more.
Result<> effects::withdraw(Draft &draft)
{
    const Request &request = draft.request();
    if (request.closed.isValid())
        return guard("already_answered", "R-REP-7", {isoDate(request.closed)});
    return {};
}

Result<> effects::voidNumber(Draft &draft)
{
    if (anythingLeft(draft.file))
        return guard("letter_left", "R-NUM-1");
    for (auto &[letter, writes, isNew, sealed] : draft.file.letters) {
        if (!letter.voided.isValid())
            letter.voided = draft.input.on;
    }
    draft.request().outcome.clear(); // of a draft that was returned: a void number has no outcome
    draft.request().closed = draft.input.on;
    return {};
}

Result<> effects::convert(Draft &draft)
{
    Request &request = draft.request();
    if (request.conversion == Conversion::None)
        return guard("no_conversion_review", "R-CVT-1");
    const bool declined = draft.text("result") == u"declined";
    if (declined && draft.text("reason").isEmpty())
        return guard("declined_without_reason", "R-CVT-4");
    const auto excluded = conversionExclusions(request, draft.setting.law, draft.input.on);
    if (!excluded)
        return tl::unexpected(excluded.error());
    // Only what was severed from it may be disclosed, and the review says so.
    if (!declined && !excluded->isEmpty() && draft.text("reason").isEmpty())
        return guard("conversion_excluded", "R-CVT-3", {excluded->join(u'、')});
    request.conversion = declined ? Conversion::Declined : Conversion::Converted;
    return {};
}

Effect effectOf(Step step)
{
    constexpr auto stay = [](Draft &) -> Result<> { return {}; };
    switch (step) {
    case Step::Register:
    case Step::IssueLetter:
    case Step::RecordPast:
    case Step::Assign:
    case Step::Merge:
    case Step::Undo:
    case Step::VoidLetter:
    case Step::DispatchLetter:
    case Step::LetterDelivered:
    case Step::LetterReturned:
    case Step::LinkApplicant: break;
    case Step::Note:
    case Step::Accept: return stay;
    case Step::Confirm: return effects::confirm;
    case Step::IssueSupplement: return effects::issueSupplement;
    case Step::SupplementServed: return effects::supplementServed;
    case Step::SupplementReceived: return effects::supplementReceived;
    case Step::SupplementExpired: return effects::supplementExpired;
    case Step::ConsultSend: return effects::consultSend;
    case Step::ConsultReached: return effects::consultReached;
    case Step::ConsultBack: return effects::consultBack;
    case Step::ConsultExpire: return effects::consultExpire;
    case Step::Extend: return effects::extend;
    case Step::FeeNotice: return effects::feeNotice;
    case Step::FeeNoticeServed: return effects::feeNoticeServed;
    case Step::FeePaid: return effects::feePaid;
    case Step::FeeExpired: return effects::feeExpired;
    case Step::WaiveFee: return effects::waiveFee;
    case Step::RefundFee: return effects::refundFee;
    case Step::SubmitDraft: return effects::submitDraft;
    case Step::ReturnDraft: return effects::returnDraft;
    case Step::Sign: return effects::sign;
    case Step::Serve: return effects::serve;
    case Step::Delivered: return effects::delivered;
    case Step::ServiceReturned: return effects::serviceReturned;
    case Step::Withdraw: return effects::withdraw;
    case Step::Convert: return effects::convert;
    case Step::Archive: return effects::archive;
    case Step::Void: return effects::voidNumber;
    case Step::ReviewFiled: return effects::reviewFiled;
    case Step::SuitFiled: return effects::suitFiled;
    case Step::Decision: return effects::decision;
    case Step::AskReason: return effects::askReason;
    case Step::ReasonAccepted: return effects::reasonAccepted;
    case Step::ReasonRejected: return effects::reasonRejected;
    case Step::Correct: return effects::correct;
    case Step::DecideItem: return effects::decideItem;
    case Step::ContactAttempt: return effects::contactAttempt;
    }
    return nullptr;
}
