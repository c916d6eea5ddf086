// 说明理由 and 延迟答复 (art. 35, R-REQ-11). The clock keeps running while reasons are awaited.
#include "core/base/date.h"
#include "core/calendar/workcalendar.h"
#include "core/requests/effects.h"

using namespace Qt::StringLiterals;

namespace {
constexpr auto unreasonable = "N4"_L1; ///< 不予处理：无正当理由大量反复申请
}

Result<> effects::askReason(Draft &draft)
{
    return draft.deadlineNow().and_then([&](const Deadline &now) -> Result<> {
        if (draft.input.on > now.date)
            return guard("reason_after_deadline", "R-REQ-11", {isoDate(now.date)});
        draft.request().reasonAsked = draft.input.on;
        draft.request().askedWhy = draft.text("reason");
        return {};
    });
}

/// The reasons hold. When the answer can't be given in time, the head sets the day until which it
/// is given instead, before the period is over.
Result<> effects::reasonAccepted(Draft &draft)
{
    const auto until = draft.date("until");
    if (!until)
        return tl::unexpected(until.error());
    if (!until->isValid())
        return {};
    const auto approver = approval(draft, "R-REQ-11");
    if (!approver)
        return tl::unexpected(approver.error());
    return draft.deadlineNow().and_then([&](const Deadline &now) -> Result<> {
        if (draft.input.on > now.date)
            return guard("delay_after_deadline", "R-REQ-11", {isoDate(now.date)});
        if (*until <= now.date)
            return guard("delay_not_later", "R-REQ-11", {isoDate(now.date)});
        if (!draft.setting.calendar.isWorkday(*until))
            return guard("delay_on_rest_day", "R-REQ-11", {isoDate(*until)});
        draft.request().delayedUntil = *until;
        draft.request().delayApprovedBy = *approver;
        return {};
    });
}

/// The reasons don't hold: 不予处理 goes to review as a draft, with the head's approval.
Result<> effects::reasonRejected(Draft &draft)
{
    if (const auto approver = approval(draft, "R-REQ-11"); !approver)
        return tl::unexpected(approver.error());
    return draft.setting.law.outcome(unreasonable, draft.input.on).map([&](const Outcome &outcome) {
        Request &request = draft.request();
        request.outcome = outcome.code;
        request.grounds.clear(); // of a draft that was returned, as the next two
        request.particulars.clear();
        request.publicInterest.clear();
        request.reason = draft.text("reason");
        request.draftedBy = draft.setting.actor.id;
        request.secrecyChecked = draft.flag("secrecy_checked");
    });
}
