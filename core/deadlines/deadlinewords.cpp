#include "core/deadlines/deadlinewords.h"

using namespace Qt::StringLiterals;

QLatin1StringView stateName(ClockState state)
{
    switch (state) {
    case ClockState::Running: return "running"_L1;
    case ClockState::Paused: return "paused"_L1;
    case ClockState::AwaitingSupplement: return "awaiting_supplement"_L1;
    case ClockState::AwaitingFee: return "awaiting_fee"_L1;
    case ClockState::Abandoned: return "abandoned"_L1;
    }
    return {};
}

QLatin1StringView warningName(DeadlineWarning warning)
{
    switch (warning) {
    case DeadlineWarning::SupplementNoticeLate: return "supplement_notice_late"_L1;
    case DeadlineWarning::ConsultationUndelivered: return "consultation_undelivered"_L1;
    case DeadlineWarning::ConsultationBeforeReset: return "consultation_before_reset"_L1;
    case DeadlineWarning::ConsultationAfterDeadline: return "consultation_after_deadline"_L1;
    case DeadlineWarning::ConsultationReplyLate: return "consultation_reply_late"_L1;
    case DeadlineWarning::ExtensionBeforeReset: return "extension_before_reset"_L1;
    case DeadlineWarning::ExtensionNoticeLate: return "extension_notice_late"_L1;
    case DeadlineWarning::FeeNoticeLate: return "fee_notice_late"_L1;
    case DeadlineWarning::FeeUndelivered: return "fee_undelivered"_L1;
    case DeadlineWarning::PaymentLate: return "payment_late"_L1;
    case DeadlineWarning::ConfirmedLate: return "confirmed_late"_L1;
    case DeadlineWarning::Tentative: return "tentative"_L1;
    case DeadlineWarning::PromisedEarlier: return "promised_earlier"_L1;
    }
    return {};
}

QLatin1StringView useName(DayUse use)
{
    switch (use) {
    case DayUse::Start: return "start"_L1;
    case DayUse::Counted: return "counted"_L1;
    case DayUse::Rest: return "rest"_L1;
    case DayUse::Excluded: return "excluded"_L1;
    case DayUse::Superseded: return "superseded"_L1;
    case DayUse::Delayed: return "delayed"_L1;
    }
    return {};
}

QLatin1StringView segmentName(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Received: return "received"_L1;
    case SegmentKind::Counted: return "counted"_L1;
    case SegmentKind::Superseded: return "superseded"_L1;
    case SegmentKind::Consultation: return "consultation"_L1;
    case SegmentKind::AwaitingSupplement: return "awaiting_supplement"_L1;
    case SegmentKind::AwaitingFee: return "awaiting_fee"_L1;
    case SegmentKind::Extended: return "extended"_L1;
    case SegmentKind::Redo: return "redo"_L1;
    case SegmentKind::Delayed: return "delayed"_L1;
    }
    return {};
}
