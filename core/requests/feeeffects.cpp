// 信息处理费 (art. 42, 109号; rules §3): notice, delivery, payment, lapse.
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/calendar/workcalendar.h"
#include "core/fees/fee.h"
#include "core/requests/effects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostUnits = 1'000'000;    // cli.md
constexpr int mostYuan = 2'000'000'000; // beyond any fee for that many pages

Result<QDate> payBy(const Draft &draft)
{
    const Request &request = draft.file.request.value;
    return draft.setting.law.period(PeriodKind::Payment, request.received)
        .and_then([&](const Period &p) {
            return draft.setting.calendar.add(request.feeReached, p.length);
        })
        .map([](const Landing &landing) { return landing.date; });
}

Result<Money> worked(const Draft &draft, FeeBasis basis, qint64 before, qint64 count)
{
    return draft.setting.law.tariff(basis, draft.file.request.value.received)
        .and_then([&](const Tariff &tariff) {
            return fee(tariff, basis == FeeBasis::Items ? before : 0, count);
        })
        .map([](const Fee &sum) { return sum.total; });
}

/// The applicant's monthly counter, or what was counted by hand.
Result<qint64> itemsBefore(const Draft &draft)
{
    if (draft.text("before").isEmpty())
        return draft.setting.itemsBefore;
    return draft.count("before", 0, mostUnits).map([](int counted) { return qint64{counted}; });
}

/// Items are known from the application; pages only when they were counted.
Result<qint64> otherCount(const Draft &draft, FeeBasis basis)
{
    if (!draft.text("other_count").isEmpty())
        return draft.count("other_count", 0, mostUnits).map([](int n) { return qint64{n}; });
    return basis == FeeBasis::Pages ? std::max(draft.file.request.value.items, 1) : 0;
}

Result<FeeNotice> workedNotice(const Draft &draft)
{
    const Request &request = draft.file.request.value;
    const auto basis = draft.text("basis") == u"pages" ? FeeBasis::Pages : FeeBasis::Items;
    const auto count = draft.count("count", 1, mostUnits);
    if (!count)
        return tl::unexpected(count.error());
    const auto before = itemsBefore(draft);
    const auto other = otherCount(draft, basis);
    if (!before || !other)
        return tl::unexpected(before ? other.error() : before.error());
    const FeeBasis unchosen = basis == FeeBasis::Items ? FeeBasis::Pages : FeeBasis::Items;
    const auto sum = worked(draft, basis, *before, *count);
    const auto otherSum = worked(draft, unchosen, *before, *other);
    if (!sum || !otherSum)
        return tl::unexpected(sum ? otherSum.error() : sum.error());
    return FeeNotice{.request = request.id,
                     .basis = basis,
                     .before = basis == FeeBasis::Items ? *before : 0,
                     .count = *count,
                     .amount = *sum,
                     .reason = draft.text("reason"),
                     .otherCount = *other,
                     .otherAmount = *otherSum,
                     .decidedToProvide = draft.flag("decided_to_provide")};
}

/// By pages only what is given is charged, and only once that is decided (109号 art. 5).
Result<> checkBasis(const Draft &draft, const FeeNotice &notice)
{
    if (notice.basis == FeeBasis::Pages) {
        const QString code = draft.file.request.value.outcome;
        const auto outcome = draft.setting.law.outcome(code, draft.input.on);
        if (!code.isEmpty() && outcome && !outcome->needsConversionReview)
            return guard("volume_not_charged", "R-FEE-6", {code});
        if (code.isEmpty() && !notice.decidedToProvide)
            return guard("pages_before_decision", "R-FEE-6");
    }
    const bool compared = notice.otherCount > 0 || notice.basis == FeeBasis::Pages;
    if (compared && notice.amount.fen > notice.otherAmount.fen && notice.reason.isEmpty())
        return guard("dearer_basis_without_reason", "R-FEE-1");
    if (notice.basis == FeeBasis::Items && notice.before != draft.setting.itemsBefore &&
        notice.reason.isEmpty())
        return guard("counter_differs", "R-FEE-16", {QString::number(draft.setting.itemsBefore)});
    return {};
}

/// The fee text stands in the organ's 指南 (R-FEE-13), and no decision says not to charge.
Result<> mayCharge(const Draft &draft)
{
    const Request &request = draft.file.request.value;
    if (request.feePaid.isValid())
        return guard("second_fee", "R-FEE-1", {isoDate(request.feePaid)});
    if (request.feeWaived.isValid())
        return guard("fee_waived", "R-FEE-14", {isoDate(request.feeWaived)});
    const QDate since = draft.setting.organ.guideFeeText;
    if (!since.isValid() || since > draft.input.on)
        return guard("guide_without_fee_text", "R-FEE-13");
    return {};
}

/// Whole yuan as typed; an empty particular is \p whole.
Result<Money> amountOf(const Draft &draft, Money whole)
{
    if (draft.text("amount").isEmpty())
        return whole;
    return draft.count("amount", 1, mostYuan).map([](int yuan) { return Money{yuan * 100LL}; });
}

FeeNotice *lastNotice(Draft &draft)
{
    return draft.file.feeNotices.empty() ? nullptr : &draft.file.feeNotices.back().value;
}
} // namespace

Result<> effects::feeNotice(Draft &draft)
{
    Request &request = draft.request();
    if (const auto open = mayCharge(draft); !open)
        return open;
    auto notice = workedNotice(draft);
    if (!notice)
        return tl::unexpected(notice.error());
    if (notice->amount.fen == 0)
        return guard("nothing_to_charge", "R-FEE-1");
    const auto approver = approval(draft, "R-FEE-7");
    if (!approver)
        return tl::unexpected(approver.error());
    notice->approvedBy = *approver;
    if (const auto fits = checkBasis(draft, *notice); !fits)
        return fits;
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

namespace {
/// Part of the sum is no payment (rules §3): the notice stands, and the window goes on.
Result<> recordPayment(Draft &draft)
{
    FeeNotice *notice = lastNotice(draft);
    const Money due = notice ? notice->amount : Money{};
    return amountOf(draft, due).and_then([&](Money paid) -> Result<> {
        if (paid.fen < due.fen)
            return guard("payment_short", "R-FEE-8", {QString::number(due.fen / 100)});
        if (notice)
            notice->paid = paid;
        draft.request().feePaid = draft.input.on;
        return {};
    });
}
} // namespace

Result<> effects::feePaid(Draft &draft)
{
    const Request &request = draft.request();
    if (!request.feeReached.isValid())
        return guard("no_proof_of_delivery", "R-SRV-3");
    if (draft.input.on < request.feeReached)
        return fail(ErrorCode::ImpossibleOrder, {u"fee.reached"_s, u"fee.paid"_s});
    return payBy(draft).and_then([&](QDate last) -> Result<> {
        if (draft.input.on > last)
            return guard("payment_late", "R-FEE-8", {isoDate(last)});
        return recordPayment(draft);
    });
}

/// 不予收取 is decided like a fee: by the head, with a reason.
Result<> effects::waiveFee(Draft &draft)
{
    Request &request = draft.request();
    if (request.feePaid.isValid())
        return guard("second_fee", "R-FEE-1", {isoDate(request.feePaid)});
    if (request.feeWaived.isValid())
        return guard("fee_waived", "R-FEE-14", {isoDate(request.feeWaived)});
    return approval(draft, "R-FEE-14").map([&](OfficerId) { request.feeWaived = draft.input.on; });
}

Result<> effects::refundFee(Draft &draft)
{
    FeeNotice *notice = lastNotice(draft);
    const QDate paid = draft.request().feePaid;
    if (!notice || !paid.isValid())
        return guard("no_fee_paid", "R-FEE-16");
    if (notice->refunded.isValid())
        return guard("already_refunded", "R-FEE-16", {isoDate(notice->refunded)});
    if (draft.input.on < paid)
        return fail(ErrorCode::ImpossibleOrder, {u"fee.paid"_s, u"fee.refunded"_s});
    const Money most = notice->paid.fen > 0 ? notice->paid : notice->amount;
    const auto amount = amountOf(draft, most);
    if (!amount)
        return tl::unexpected(amount.error());
    if (amount->fen > most.fen)
        return guard("refund_too_large", "R-FEE-16", {QString::number(most.fen / 100)});
    return approval(draft, "R-FEE-16").map([&](OfficerId head) {
        notice->refunded = draft.input.on;
        notice->refund = *amount;
        notice->refundApprovedBy = head;
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
            draft.request().treasuryChecked = draft.input.on;
            return {};
        });
}
