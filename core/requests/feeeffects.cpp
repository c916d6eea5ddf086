// 信息处理费 (art. 42, 109号; rules §3): notice, delivery, payment, lapse.
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/calendar/workcalendar.h"
#include "core/fees/fee.h"
#include "core/requests/effects.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int mostUnits = 1'000'000; // cli.md

Result<QDate> payBy(const Draft &draft)
{
    const Request &request = draft.file.request.value;
    return draft.setting.law.period(PeriodKind::Payment, request.received)
        .and_then([&](const Period &p) {
            return draft.setting.calendar.add(request.feeReached, p.length);
        })
        .map([](const Landing &landing) { return landing.date; });
}

Result<FeeNotice> workedNotice(const Draft &draft)
{
    const Request &request = draft.file.request.value;
    const auto basis = draft.text("basis") == u"pages" ? FeeBasis::Pages : FeeBasis::Items;
    const auto count = draft.count("count", 1, mostUnits);
    if (!count)
        return tl::unexpected(count.error());
    const auto before =
        draft.text("before").isEmpty() ? Result<int>{0} : draft.count("before", 0, mostUnits);
    if (!before)
        return tl::unexpected(before.error());
    return draft.setting.law.tariff(basis, request.received)
        .and_then([&](const Tariff &tariff) {
            return fee(tariff, basis == FeeBasis::Items ? *before : 0, *count);
        })
        .map([&](const Fee &sum) {
            return FeeNotice{.request = request.id,
                             .basis = basis,
                             .before = basis == FeeBasis::Items ? *before : 0,
                             .count = *count,
                             .amount = sum.total,
                             .reason = draft.text("reason")};
        });
}
} // namespace

Result<> effects::feeNotice(Draft &draft)
{
    Request &request = draft.request();
    if (request.feePaid.isValid())
        return guard("second_fee", "R-FEE-1", {isoDate(request.feePaid)});
    auto notice = workedNotice(draft);
    if (!notice)
        return tl::unexpected(notice.error());
    if (notice->amount.fen == 0)
        return guard("nothing_to_charge", "R-FEE-1");
    const auto approver = approval(draft, "R-FEE-7");
    if (!approver)
        return tl::unexpected(approver.error());
    notice->approvedBy = *approver;
    return draft.deadlineNow().and_then([&](const Deadline &now) -> Result<> {
        if (draft.input.on > now.date)
            return guard("fee_after_deadline", "R-FEE-7", {isoDate(now.date)});
        notice->id = {newEntityId(draft.setting.clock, draft.setting.random)};
        request.feeNoticed = draft.input.on;
        draft.file.feeNotices.push_back({.value = std::move(*notice), .isNew = true});
        return {};
    });
}

Result<> effects::feeNoticeServed(Draft &draft)
{
    Request &request = draft.request();
    if (request.feeReached.isValid())
        return guard("already_delivered", "R-SRV-3", {isoDate(request.feeReached)});
    if (draft.input.on < request.feeNoticed)
        return fail(ErrorCode::ImpossibleOrder, {u"fee.noticed"_s, u"fee.reached"_s});
    request.feeReached = draft.input.on;
    return {};
}

Result<> effects::feePaid(Draft &draft)
{
    Request &request = draft.request();
    if (!request.feeReached.isValid())
        return guard("no_proof_of_delivery", "R-SRV-3");
    if (draft.input.on < request.feeReached)
        return fail(ErrorCode::ImpossibleOrder, {u"fee.reached"_s, u"fee.paid"_s});
    return payBy(draft).and_then([&](QDate last) -> Result<> {
        if (draft.input.on > last)
            return guard("payment_late", "R-FEE-8", {isoDate(last)});
        request.feePaid = draft.input.on;
        return {};
    });
}

Result<> effects::feeExpired(Draft &draft)
{
    const Request &request = draft.request();
    if (!request.feeReached.isValid())
        return guard("no_proof_of_delivery", "R-SRV-3");
    if (!draft.flag("treasury_checked"))
        return guard("treasury_unchecked", "R-SRV-3");
    return payBy(draft)
        .and_then([&](QDate last) { return draft.setting.calendar.add(last, 1); })
        .and_then([&](const Landing &first) -> Result<> {
            if (draft.input.on < first.date)
                return guard("limit_still_runs", "R-FEE-8", {isoDate(first.date)});
            return {};
        });
}
