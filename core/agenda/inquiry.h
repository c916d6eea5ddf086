#pragma once
#include "core/agenda/deed.h"

#include <optional>

using InquiryId = Id<struct InquiryTag>;
using FocusId = Id<struct FocusTag>;

// Enumerators are written to files: append, never renumber.
enum class InquiryKind { Complex, Simple, Petition };           ///< 一般, 简单, 信访类
enum class InquiryStep { Route, Assign, Answer, Select, Keep }; ///< 转办 分办 反馈 选登 入知识库
enum class InquiryEvent : quint16 {
    Received = 2901,
    Routed = 2902,
    Assigned = 2903,
    Answered = 2904,
    Selected = 2905,
    Kept = 2906,
    Reclassified = 2907,
    FocusListed = 3001,
    FocusResponded = 3002,
    FocusImproved = 3003,
};

/// 网上咨询、网站留言、12345 来件 (R-RSP-1 … 3). Where it stands is what days it has.
struct Inquiry
{
    InquiryId id{};
    OrganId organ{};
    QString number{};
    QString channel{};
    QDate received{};
    QString summary{}; ///< may name a person: private
    InquiryKind kind = InquiryKind::Complex;
    QString kindReason{}; ///< why it is of another kind than at intake
    QString unit{};       ///< 转办单位
    QDate routed{};
    QString handler{}; ///< 分办: who answers it there
    QDate assigned{};
    QDate answered{};
    QString answer{};
    QDate selected{}; ///< 选登
    QString link{};
    QDate kept{}; ///< 知识库入库
    QString notes{};
    bool operator==(const Inquiry &) const = default;
};

/// 好差评靠后、12345 投诉集中的办事事项 → 专项回应 → 改进流程.
struct Focus
{
    FocusId id{};
    QString unit{};
    QString source{};
    QString matter{};
    QDate listed{};
    QDate responded{};
    QString response{};
    QDate improved{};
    QString improvement{};
    QString notes{};
    bool operator==(const Focus &) const = default;
};

QLatin1StringView word(InquiryKind kind);
QLatin1StringView word(InquiryStep step);
std::optional<InquiryKind> inquiryKindOf(QStringView word);
std::optional<InquiryStep> inquiryStepOf(QStringView word);

/// The last day to answer, by the law in force when it came: working days, for 信访类 calendar
/// days. NoLawForDate.
Result<QDate> inquiryDue(const Inquiry &inquiry, const Law &law, const WorkCalendar &calendar);

/// Refuses with MissingMember {channel | summary}, FutureDate, SecrecyMark {mark}.
Result<DeedEntry<InquiryId>> receiveInquiry(Inquiry next, const DeedSetting &setting);

struct InquiryInput
{
    InquiryStep step{};
    QDate on{};
    QString text{}; ///< whom it goes to, the answer, the link
};
/// What may come next, in the order of the steps.
std::vector<InquiryStep> openSteps(const Inquiry &inquiry);
/// MissingMember {text} for a step that goes to nobody, Duplicate {step} for one that was taken,
/// ImpossibleOrder, FutureDate; GuardRefused {inquiry_not_answered} for 选登 before 反馈.
Result<Changes> advance(const Seen<Inquiry> &seen, const InquiryInput &input,
                        const DeedSetting &setting);
/// A simple one that turns out not to be: only while its day is not over, and with a reason
/// (R-RSP-1).
Result<Changes> reclassify(const Seen<Inquiry> &seen, InquiryKind kind, const QString &reason,
                           const DeedSetting &setting);

/// A new item, or with \p seen the next state of one: response, improvement.
Result<DeedEntry<FocusId>> saveFocus(const std::optional<Seen<Focus>> &seen, Focus next,
                                     const DeedSetting &setting);

template<>
Noun nounOf<Inquiry>();
template<>
std::span<const FieldBinding<Inquiry>> fieldsOf<Inquiry>();
template<>
Noun nounOf<Focus>();
template<>
std::span<const FieldBinding<Focus>> fieldsOf<Focus>();
