#include "core/law/lawwords.h"

#include <array>

using namespace Qt::StringLiterals;

std::span<const LawWord<PeriodKind>> periodWords()
{
    using enum PeriodKind;
    static constexpr std::array<LawWord<PeriodKind>, 23> words{{
        {"answer"_L1, Answer},
        {"extension"_L1, Extension},
        {"supplement_notice"_L1, SupplementNotice},
        {"supplement_reply"_L1, SupplementReply},
        {"consultation"_L1, Consultation},
        {"payment"_L1, Payment},
        {"publication"_L1, Publication},
        {"document_filing"_L1, DocumentFiling},
        {"norm_filing"_L1, NormFiling},
        {"adoption_feedback"_L1, AdoptionFeedback},
        {"inquiry_reply"_L1, InquiryReply},
        {"inquiry_reply_simple"_L1, InquiryReplySimple},
        {"registration"_L1, Registration},
        {"redo"_L1, Redo},
        {"reconsideration"_L1, Reconsideration},
        {"lawsuit"_L1, Lawsuit},
        {"lawsuit_after_review"_L1, LawsuitAfterReview},
        {"redo_by_judgment"_L1, RedoByJudgment},
        {"reason_reply"_L1, ReasonReply},
        {"contact"_L1, Contact},
        {"correction"_L1, Correction},
        {"petition"_L1, Petition},
        {"public_consultation"_L1, PublicConsultation},
    }};
    return words;
}

std::span<const LawWord<PeriodUnit>> unitWords()
{
    using enum PeriodUnit;
    static constexpr std::array<LawWord<PeriodUnit>, 3> words{{
        {"working_day"_L1, WorkingDay},
        {"day"_L1, Day},
        {"month"_L1, Month},
    }};
    return words;
}

std::span<const LawWord<AlarmKind>> alarmWords()
{
    using enum AlarmKind;
    static constexpr std::array<LawWord<AlarmKind>, 9> words{{
        {"answer_near"_L1, AnswerNear},
        {"answer_close"_L1, AnswerClose},
        {"supplement_notice"_L1, SupplementNotice},
        {"extension_decision"_L1, ExtensionDecision},
        {"consultation_end"_L1, ConsultationEnd},
        {"payment_end"_L1, PaymentEnd},
        {"reply_end"_L1, ReplyEnd},
        {"delivery_missing"_L1, DeliveryMissing},
        {"guard_override"_L1, GuardOverride},
    }};
    return words;
}

std::span<const LawWord<FeeBasis>> basisWords()
{
    static constexpr std::array<LawWord<FeeBasis>, 2> words{{
        {"items"_L1, FeeBasis::Items},
        {"pages"_L1, FeeBasis::Pages},
    }};
    return words;
}

std::span<const LawWord<ReviewFirst>> reviewFirstWords()
{
    static constexpr std::array<LawWord<ReviewFirst>, 3> words{{
        {"none"_L1, ReviewFirst::None},
        {"all"_L1, ReviewFirst::All},
        {"withheld_part"_L1, ReviewFirst::WithheldPart},
    }};
    return words;
}

std::span<const LawWord<Confidence>> confidenceWords()
{
    using enum Confidence;
    static constexpr std::array<LawWord<Confidence>, 5> words{{
        {"verified"_L1, Verified},
        {"verified_part"_L1, VerifiedPart},
        {"secondary"_L1, Secondary},
        {"memory"_L1, Memory},
        {"design"_L1, Design},
    }};
    return words;
}

std::span<const LawWord<ReportCount>> reportCountWords()
{
    using enum ReportCount;
    static constexpr std::array<LawWord<ReportCount>, 5> words{{
        {"outcomes"_L1, Outcomes},
        {"received"_L1, Received},
        {"carried_in"_L1, CarriedIn},
        {"closed"_L1, Closed},
        {"carried_out"_L1, CarriedOut},
    }};
    return words;
}

std::span<const LawWord<IndicatorMeasure>> indicatorMeasureWords()
{
    using enum IndicatorMeasure;
    static constexpr std::array<LawWord<IndicatorMeasure>, 3> words{{
        {"rate"_L1, Rate},
        {"count"_L1, Count},
        {"each"_L1, Each},
    }};
    return words;
}
