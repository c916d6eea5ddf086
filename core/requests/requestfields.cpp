#include "core/requests/request.h"

#include <array>

template<>
Noun nounOf<Request>()
{
    return Noun::Request;
}

template<>
std::span<const FieldBinding<Request>> fieldsOf<Request>()
{
    static constexpr std::array table{
        bind<&Request::organ>(RequestOrgan),
        bind<&Request::number>(RequestNumber),
        bind<&Request::serial>(RequestSerial),
        bind<&Request::channel>(RequestChannel),
        bind<&Request::submitted>(RequestSubmitted),
        bind<&Request::received>(RequestReceived),
        bind<&Request::registered>(RequestRegistered),
        bind<&Request::applicantKind>(RequestApplicantKind),
        bind<&Request::applicantName>(RequestApplicantName),
        bind<&Request::identityKind>(RequestIdentityKind),
        bind<&Request::identityNumber>(RequestIdentityNumber),
        bind<&Request::contact>(RequestContact),
        bind<&Request::address>(RequestAddress),
        bind<&Request::agent>(RequestAgent),
        bind<&Request::coapplicants>(RequestCoapplicants),
        bind<&Request::agentAuthorised>(RequestAgentAuthorised),
        bind<&Request::subject>(RequestSubject),
        bind<&Request::summary>(RequestSummary),
        bind<&Request::supply>(RequestSupply),
        bind<&Request::items>(RequestItems),
        bind<&Request::handler>(RequestHandler),
        bind<&Request::status>(RequestStatus),
        bind<&Request::outcome>(RequestOutcome),
        bind<&Request::closed>(RequestClosed),
        bind<&Request::served>(RequestServed),
        bind<&Request::firstOutcome>(RequestFirstOutcome),
        bind<&Request::firstClosed>(RequestFirstClosed),
        bind<&Request::supplementNoticed>(RequestSupplementNoticed),
        bind<&Request::supplementReached>(RequestSupplementReached),
        bind<&Request::supplementLimit>(RequestSupplementLimit),
        bind<&Request::supplementReceived>(RequestSupplementReceived),
        bind<&Request::supplementItems>(RequestSupplementItems),
        bind<&Request::extensionDays>(RequestExtensionDays),
        bind<&Request::extensionNoticed>(RequestExtensionNoticed),
        bind<&Request::extensionApprovedBy>(RequestExtensionApprovedBy),
        bind<&Request::extensionReason>(RequestExtensionReason),
        bind<&Request::feeNoticed>(RequestFeeNoticed),
        bind<&Request::feeReached>(RequestFeeReached),
        bind<&Request::feePaid>(RequestFeePaid),
        bind<&Request::redoFrom>(RequestRedoFrom),
        bind<&Request::redoDays>(RequestRedoDays),
        bind<&Request::redoUnit>(RequestRedoUnit),
        bind<&Request::redoByCourt>(RequestRedoByCourt),
        bind<&Request::delayedUntil>(RequestDelayedUntil),
        bind<&Request::delayApprovedBy>(RequestDelayApprovedBy),
        bind<&Request::grounds>(RequestGrounds),
        bind<&Request::reason>(RequestReason),
        bind<&Request::answerText>(RequestAnswerText),
        bind<&Request::searchRecord>(RequestSearchRecord),
        bind<&Request::document>(RequestDocument),
        bind<&Request::draftedBy>(RequestDraftedBy),
        bind<&Request::signedBy>(RequestSignedBy),
        bind<&Request::signedOn>(RequestSigned),
        bind<&Request::delivered>(RequestDelivered),
        bind<&Request::secrecyChecked>(RequestSecrecyChecked),
        bind<&Request::conversion>(RequestConversion),
        bind<&Request::mergedInto>(RequestMergedInto),
        bind<&Request::retention>(RequestRetention),
        bind<&Request::stepped>(RequestStepped),
        bind<&Request::defects>(RequestDefects),
        bind<&Request::notes>(RequestNotes),
        bind<&Request::overrides>(RequestOverrides),
        bind<&Request::applicantLink>(RequestApplicantLink),
        bind<&Request::feeWaived>(RequestFeeWaived),
        bind<&Request::treasuryChecked>(RequestTreasuryChecked),
        bind<&Request::searchParts>(RequestSearchParts),
        bind<&Request::withheld>(RequestWithheld),
        bind<&Request::unconsulted>(RequestUnconsulted),
        bind<&Request::reasonAsked>(RequestReasonAsked),
        bind<&Request::askedWhy>(RequestAskedWhy),
        bind<&Request::publicInterest>(RequestPublicInterest),
        bind<&Request::particulars>(RequestParticulars),
        bind<&Request::groundApprovedBy>(RequestGroundApprovedBy),
        bind<&Request::dutyDenied>(RequestDutyDenied),
        bind<&Request::promisedUntil>(RequestPromisedUntil),
        bind<&Request::promisedBase>(RequestPromisedBase),
        bind<&Request::promisedDays>(RequestPromisedDays),
        bind<&Request::kind>(RequestKind),
    };
    return table;
}

template<>
Noun nounOf<Item>()
{
    return Noun::Item;
}

template<>
std::span<const FieldBinding<Item>> fieldsOf<Item>()
{
    static constexpr std::array table{
        bind<&Item::request>(ItemRequest),
        bind<&Item::position>(ItemPosition),
        bind<&Item::text>(ItemText),
        bind<&Item::outcome>(ItemOutcome),
        bind<&Item::grounds>(ItemGrounds),
        bind<&Item::reason>(ItemReason),
        bind<&Item::searchRecord>(ItemSearchRecord),
        bind<&Item::answer>(ItemAnswer),
        bind<&Item::particulars>(ItemParticulars),
        bind<&Item::groundApprovedBy>(ItemGroundApprovedBy),
        bind<&Item::dutyDenied>(ItemDutyDenied),
    };
    return table;
}

template<>
Noun nounOf<Consultation>()
{
    return Noun::Consultation;
}

template<>
std::span<const FieldBinding<Consultation>> fieldsOf<Consultation>()
{
    static constexpr std::array table{
        bind<&Consultation::request>(ConsultationRequest),
        bind<&Consultation::kind>(ConsultationKindField),
        bind<&Consultation::to>(ConsultationTo),
        bind<&Consultation::subject>(ConsultationSubject),
        bind<&Consultation::sent>(ConsultationSent),
        bind<&Consultation::reached>(ConsultationReached),
        bind<&Consultation::returned>(ConsultationReturned),
        bind<&Consultation::opinion>(ConsultationOpinion),
        bind<&Consultation::opinionText>(ConsultationOpinionText),
    };
    return table;
}

template<>
Noun nounOf<FeeNotice>()
{
    return Noun::FeeNotice;
}

template<>
std::span<const FieldBinding<FeeNotice>> fieldsOf<FeeNotice>()
{
    static constexpr std::array table{
        bind<&FeeNotice::request>(FeeNoticeRequest),
        bind<&FeeNotice::basis>(FeeNoticeBasis),
        bind<&FeeNotice::before>(FeeNoticeBefore),
        bind<&FeeNotice::count>(FeeNoticeCount),
        bind<&FeeNotice::amount>(FeeNoticeAmount),
        bind<&FeeNotice::reason>(FeeNoticeReason),
        bind<&FeeNotice::approvedBy>(FeeNoticeApprovedBy),
        bind<&FeeNotice::otherCount>(FeeNoticeOtherCount),
        bind<&FeeNotice::otherAmount>(FeeNoticeOtherAmount),
        bind<&FeeNotice::decidedToProvide>(FeeNoticeDecided),
        bind<&FeeNotice::paid>(FeeNoticePaidAmount),
        bind<&FeeNotice::refunded>(FeeNoticeRefunded),
        bind<&FeeNotice::refund>(FeeNoticeRefundAmount),
        bind<&FeeNotice::refundApprovedBy>(FeeNoticeRefundApprovedBy),
        bind<&FeeNotice::notes>(FeeNoticeNotes),
    };
    return table;
}

template<>
Noun nounOf<SentLetter>()
{
    return Noun::Letter;
}

template<>
std::span<const FieldBinding<SentLetter>> fieldsOf<SentLetter>()
{
    static constexpr std::array table{
        bind<&SentLetter::request>(LetterRequest),
        bind<&SentLetter::consultation>(LetterConsultation),
        bind<&SentLetter::kind>(LetterKindField),
        bind<&SentLetter::number>(LetterNumber),
        bind<&SentLetter::serial>(LetterSerial),
        bind<&SentLetter::dated>(LetterDated),
        bind<&SentLetter::dispatched>(LetterDispatched),
        bind<&SentLetter::delivered>(LetterDelivered),
        bind<&SentLetter::returned>(LetterReturned),
        bind<&SentLetter::voided>(LetterVoided),
        bind<&SentLetter::method>(LetterMethod),
        bind<&SentLetter::tracking>(LetterTracking),
        bind<&SentLetter::content>(LetterContent),
        bind<&SentLetter::notes>(LetterNotes),
    };
    return table;
}
