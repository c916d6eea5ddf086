#pragma once
#include "core/requests/step.h"

#include <optional>

/// What a case waits for: the next act that a period of the law hangs on, ours or another's.
enum class Act {
    Confirm,           ///< 确认收到
    AskSupplement,     ///< 补正告知
    Draft,             ///< 拟写答复
    Redraft,           ///< 退回后重拟
    Review,            ///< 审签
    Serve,             ///< 送达
    AwaitSupplement,   ///< 等申请人补正
    ProveSupplement,   ///< 补正告知送达未登记
    CloseSupplement,   ///< 逾期未补正
    AwaitOpinion,      ///< 等意见
    ProveConsultation, ///< 征求意见送达未登记
    CloseConsultation, ///< 期满未回复
    AwaitPayment,      ///< 等缴费
    ProveFeeNotice,    ///< 收费通知送达未登记
    CloseFee,          ///< 逾期未缴费
    AwaitReason,       ///< 等申请人说明理由
};

/// An act with its last day and the article (a key of Law::citation) that the day rests on.
struct NextAct
{
    Act act{};
    QDate last{};
    QString citation{};
    bool waiting = false; ///< on somebody outside the office
};

/// Nothing for a case that is closed or signed off for good. Refuses as deadline() does.
Result<std::optional<NextAct>> nextAct(const Case &file, QDate today, const Law &law,
                                       const WorkCalendar &calendar);
/// The answer's last day of a case whose receipt is yet to be confirmed, if that were done
/// \p today; Deadline::ifSubmitted beside it (R-REQ-5a). Nothing for any other case.
std::optional<Deadline> expectedDeadline(const Case &file, QDate today, const Law &law,
                                         const WorkCalendar &calendar);
/// The step that does the act, or records that another did.
Step stepOf(Act act);
