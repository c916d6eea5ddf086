#include "ui/wording/terms.h"

#include <QCoreApplication>

QString term(ClockState state)
{
    switch (state) {
    case ClockState::Running: return QCoreApplication::translate("Term", "running", "ClockState");
    case ClockState::Paused:
        return QCoreApplication::translate("Term", "paused for consultation", "ClockState");
    case ClockState::AwaitingSupplement:
        return QCoreApplication::translate("Term", "awaiting the supplement", "ClockState");
    case ClockState::AwaitingFee:
        return QCoreApplication::translate("Term", "awaiting payment", "ClockState");
    case ClockState::Abandoned:
        return QCoreApplication::translate("Term", "deemed abandoned", "ClockState");
    }
    return {};
}

QString term(DayUse use)
{
    switch (use) {
    case DayUse::Start: return QCoreApplication::translate("Term", "start, not counted", "DayUse");
    case DayUse::Counted: return QCoreApplication::translate("Term", "counted", "DayUse");
    case DayUse::Rest: return QCoreApplication::translate("Term", "day off", "DayUse");
    case DayUse::Excluded: return QCoreApplication::translate("Term", "excluded", "DayUse");
    case DayUse::Superseded: return QCoreApplication::translate("Term", "superseded", "DayUse");
    }
    return {};
}

QString term(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Received:
        return QCoreApplication::translate("Term", "application received", "SegmentKind");
    case SegmentKind::Counted: return QCoreApplication::translate("Term", "counted", "SegmentKind");
    case SegmentKind::Superseded:
        return QCoreApplication::translate("Term", "superseded by a restart", "SegmentKind");
    case SegmentKind::Consultation:
        return QCoreApplication::translate("Term", "excluded: consultation", "SegmentKind");
    case SegmentKind::AwaitingSupplement:
        return QCoreApplication::translate("Term", "awaiting the supplement", "SegmentKind");
    case SegmentKind::AwaitingFee:
        return QCoreApplication::translate("Term", "awaiting payment", "SegmentKind");
    case SegmentKind::Extended:
        return QCoreApplication::translate("Term", "extension", "SegmentKind");
    }
    return {};
}

QString term(DayKind kind)
{
    switch (kind) {
    case DayKind::Workday: return QCoreApplication::translate("Term", "working day", "DayKind");
    case DayKind::Weekend: return QCoreApplication::translate("Term", "weekend", "DayKind");
    case DayKind::Holiday: return QCoreApplication::translate("Term", "holiday", "DayKind");
    case DayKind::MakeUp:
        return QCoreApplication::translate("Term", "make-up working day", "DayKind");
    }
    return {};
}

QString term(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Answer: return QCoreApplication::translate("Term", "answer", "PeriodKind");
    case PeriodKind::Extension:
        return QCoreApplication::translate("Term", "extension", "PeriodKind");
    case PeriodKind::SupplementNotice:
        return QCoreApplication::translate("Term", "supplement notice", "PeriodKind");
    case PeriodKind::SupplementReply:
        return QCoreApplication::translate("Term", "supplement", "PeriodKind");
    case PeriodKind::Consultation:
        return QCoreApplication::translate("Term", "consultation", "PeriodKind");
    case PeriodKind::Payment: return QCoreApplication::translate("Term", "payment", "PeriodKind");
    case PeriodKind::Publication:
        return QCoreApplication::translate("Term", "publication", "PeriodKind");
    case PeriodKind::DocumentFiling:
        return QCoreApplication::translate("Term", "filing of documents", "PeriodKind");
    case PeriodKind::NormFiling:
        return QCoreApplication::translate("Term", "filing of normative documents", "PeriodKind");
    case PeriodKind::AdoptionFeedback:
        return QCoreApplication::translate("Term", "feedback on opinions", "PeriodKind");
    case PeriodKind::InquiryReply:
        return QCoreApplication::translate("Term", "reply to an inquiry", "PeriodKind");
    case PeriodKind::InquiryReplySimple:
        return QCoreApplication::translate("Term", "reply to a simple inquiry", "PeriodKind");
    case PeriodKind::Registration:
        return QCoreApplication::translate("Term", "registration", "PeriodKind");
    case PeriodKind::Redo:
        return QCoreApplication::translate("Term", "redo as ordered", "PeriodKind");
    case PeriodKind::Reconsideration:
        return QCoreApplication::translate("Term", "administrative review", "PeriodKind");
    case PeriodKind::Lawsuit: return QCoreApplication::translate("Term", "lawsuit", "PeriodKind");
    case PeriodKind::LawsuitAfterReview:
        return QCoreApplication::translate("Term", "lawsuit after review", "PeriodKind");
    }
    return {};
}

QString term(ApplicantKind kind)
{
    switch (kind) {
    case ApplicantKind::Natural:
        return QCoreApplication::translate("Term", "natural person", "ApplicantKind");
    case ApplicantKind::Company:
        return QCoreApplication::translate("Term", "commercial enterprise", "ApplicantKind");
    case ApplicantKind::Research:
        return QCoreApplication::translate("Term", "research institution", "ApplicantKind");
    case ApplicantKind::Social:
        return QCoreApplication::translate("Term", "public-benefit organisation", "ApplicantKind");
    case ApplicantKind::Legal:
        return QCoreApplication::translate("Term", "legal service institution", "ApplicantKind");
    case ApplicantKind::Other:
        return QCoreApplication::translate("Term", "other organisation", "ApplicantKind");
    }
    return {};
}

QString term(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::None: return QCoreApplication::translate("Term", "none", "IdentityKind");
    case IdentityKind::ResidentId:
        return QCoreApplication::translate("Term", "resident identity card", "IdentityKind");
    case IdentityKind::Uscc:
        return QCoreApplication::translate("Term", "unified social credit code", "IdentityKind");
    case IdentityKind::Passport:
        return QCoreApplication::translate("Term", "passport", "IdentityKind");
    case IdentityKind::Other:
        return QCoreApplication::translate("Term", "other document", "IdentityKind");
    }
    return {};
}

QString term(FeeBasis basis)
{
    switch (basis) {
    case FeeBasis::Items: return QCoreApplication::translate("Term", "by items", "FeeBasis");
    case FeeBasis::Pages: return QCoreApplication::translate("Term", "by pages", "FeeBasis");
    }
    return {};
}

QString term(DeadlineWarning warning)
{
    switch (warning) {
    case DeadlineWarning::SupplementNoticeLate:
        return QCoreApplication::translate(
            "Term", "The supplement notice was late: the original date is shown.",
            "DeadlineWarning");
    case DeadlineWarning::ConsultationUndelivered:
        return QCoreApplication::translate(
            "Term", "A consultation letter has no proof of delivery: nothing is excluded for it.",
            "DeadlineWarning");
    case DeadlineWarning::ConsultationBeforeReset:
        return QCoreApplication::translate(
            "Term", "A consultation before the period restarted was left out.", "DeadlineWarning");
    case DeadlineWarning::ConsultationAfterDeadline:
        return QCoreApplication::translate("Term", "A consultation was sent after the last day.",
                                           "DeadlineWarning");
    case DeadlineWarning::ConsultationReplyLate:
        return QCoreApplication::translate(
            "Term", "A reply came after the consultation period: only the period is excluded.",
            "DeadlineWarning");
    case DeadlineWarning::ExtensionBeforeReset:
        return QCoreApplication::translate(
            "Term", "The extension was notified before the period restarted and was left out.",
            "DeadlineWarning");
    case DeadlineWarning::ExtensionNoticeLate:
        return QCoreApplication::translate("Term", "The extension was notified after the last day.",
                                           "DeadlineWarning");
    case DeadlineWarning::FeeNoticeLate:
        return QCoreApplication::translate("Term", "The fee notice was issued after the last day.",
                                           "DeadlineWarning");
    case DeadlineWarning::FeeUndelivered:
        return QCoreApplication::translate(
            "Term", "The fee notice has no proof of delivery: the payment period has not begun.",
            "DeadlineWarning");
    case DeadlineWarning::PaymentLate:
        return QCoreApplication::translate(
            "Term", "The payment was late: the period did not restart.", "DeadlineWarning");
    case DeadlineWarning::ConfirmedLate:
        return QCoreApplication::translate(
            "Term", "The submission was confirmed later than one working day.", "DeadlineWarning");
    case DeadlineWarning::Tentative:
        return QCoreApplication::translate(
            "Term", "Tentative: the holidays of a year are not yet announced.", "DeadlineWarning");
    }
    return {};
}

QString term(IdentityFault fault)
{
    switch (fault) {
    case IdentityFault::Length:
        return QCoreApplication::translate("Term", "It does not have 18 characters.",
                                           "IdentityFault");
    case IdentityFault::Character:
        return QCoreApplication::translate("Term", "It holds a character that cannot be there.",
                                           "IdentityFault");
    case IdentityFault::Birthday:
        return QCoreApplication::translate(
            "Term", "Its birthday does not exist or lies in the future.", "IdentityFault");
    case IdentityFault::CheckDigit:
        return QCoreApplication::translate("Term", "Its check character does not fit.",
                                           "IdentityFault");
    }
    return {};
}

QString term(PhoneFault fault)
{
    switch (fault) {
    case PhoneFault::Length:
        return QCoreApplication::translate("Term", "It has too few or too many digits.",
                                           "PhoneFault");
    case PhoneFault::Character:
        return QCoreApplication::translate("Term", "It holds a character that cannot be there.",
                                           "PhoneFault");
    }
    return {};
}

QString term(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue: return QCoreApplication::translate("Term", "overdue", "Urgency");
    case Urgency::Close: return QCoreApplication::translate("Term", "close", "Urgency");
    case Urgency::Near: return QCoreApplication::translate("Term", "near", "Urgency");
    case Urgency::Ample: return QCoreApplication::translate("Term", "ample", "Urgency");
    case Urgency::Paused: return QCoreApplication::translate("Term", "paused", "Urgency");
    }
    return {};
}

QString term(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Verified: return QCoreApplication::translate("Term", "verified", "Confidence");
    case Confidence::VerifiedPart:
        return QCoreApplication::translate("Term", "verified in part", "Confidence");
    case Confidence::Secondary:
        return QCoreApplication::translate("Term", "from a secondary source", "Confidence");
    case Confidence::Memory:
        return QCoreApplication::translate("Term", "to be confirmed", "Confidence");
    case Confidence::Design:
        return QCoreApplication::translate("Term", "set by this desk", "Confidence");
    }
    return {};
}
