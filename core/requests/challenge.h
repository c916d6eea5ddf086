#pragma once
#include "core/law/rule.h"
#include "core/requests/request.h"

#include <optional>

using ChallengeId = Id<struct ChallengeTag>;

// Enumerators are written to files: append, never renumber.
enum class ChallengeKind { Review, Lawsuit };         ///< 行政复议, 行政诉讼
enum class Instance { None, First, Second, Retrial }; ///< 一审, 二审, 再审; None for a review
/// How a review or lawsuit ended, in the words of the decision.
enum class ChallengeResult {
    None,       ///< not yet
    Upheld,     ///< 维持
    Dismissed,  ///< 驳回复议请求、驳回诉讼请求
    Revoked,    ///< 撤销
    Varied,     ///< 变更
    Unlawful,   ///< 确认违法
    Ordered,    ///< 责令履行
    Refused,    ///< 不予受理
    Rejected,   ///< 驳回复议申请、驳回起诉
    Terminated, ///< 终止
    Withdrawn,  ///< 撤回
    Other,
};
/// The columns of the annual report's table 4 (R-REP-7).
enum class ChallengeGroup { Pending, Upheld, Corrected, Other };
ChallengeGroup groupOf(ChallengeResult result);

/// One instance of a review or lawsuit over an answer (art. 51). The instances of one case name the
/// first of them in `root`: table 4 has one row a case.
struct Challenge
{
    ChallengeId id{};
    RequestId request{};
    ChallengeKind kind = ChallengeKind::Review;
    Instance instance = Instance::None;
    ChallengeId root{}; ///< the first instance; itself for that one
    QString organ{};    ///< 复议机关 or court
    QString number{};   ///< of the case there
    QDate filed{};      ///< the day we learned of it
    QDate decided{};    ///< the date that the decision bears
    QDate received{};   ///< the day it reached us
    ChallengeResult result = ChallengeResult::None;
    bool redo = false; ///< 责令重作
    int redoDays = 0;  ///< the decision's own term; 0: the law's
    PeriodUnit redoUnit = PeriodUnit::WorkingDay;
    /// Our copy of a lawsuit in which the organ stands as 共同被告 for the decision it made on
    /// review: the answering organ reports it too, so consolidation drops this one (R-REP-7).
    bool codefendant = false;
    bool beforeReview = false; ///< sued though the answer must be reviewed first (复议前置)
    Status from = Status::Answered; ///< where the case goes back to
    QString outcome{};              ///< of the answer that was challenged
    QDate answered{};               ///< the day that answer closed the case; invalid: none had come
    QString notes{};                ///< as Request::notes
    bool isPending() const { return result == ChallengeResult::None; }
    bool isOverNoAnswer() const { return !answered.isValid(); }
    bool operator==(const Challenge &) const = default;
};

QLatin1StringView word(ChallengeKind kind);
QLatin1StringView word(Instance instance);
QLatin1StringView word(ChallengeResult result);
QLatin1StringView word(ChallengeGroup group);
std::optional<Instance> instanceOf(QStringView word);
std::optional<ChallengeResult> challengeResultOf(QStringView word);

template<>
Noun nounOf<Challenge>();
template<>
std::span<const FieldBinding<Challenge>> fieldsOf<Challenge>();
