// 行政复议 and 行政诉讼 over an answer, or over none, and 责令重作 (art. 51; rules §2.2, §9 S14 …
// S16, R-REP-7).
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/requests/effects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// The pending one, or the one that `challenge` names by its id or its number there.
Result<Challenge *> pending(Draft &draft)
{
    const QString named = draft.text("challenge");
    Challenge *found = nullptr;
    for (Seen<Challenge> &each : draft.file.challenges) {
        Challenge &challenge = each.value;
        const bool meant =
            named.isEmpty() || challenge.id.text() == named || challenge.number == named;
        if (!challenge.isPending() || !meant)
            continue;
        if (found)
            return fail(ErrorCode::Ambiguous, {u"challenge"_s});
        found = &challenge;
    }
    if (!found)
        return fail(ErrorCode::NotFound, {named.isEmpty() ? u"challenge"_s : named});
    return found;
}

/// 逾期不答复: only once the last day has passed (art. 33; 行诉解释 art. 66).
Result<> checkOverdue(const Draft &draft)
{
    if (draft.file.request.value.closed.isValid())
        return {};
    return draft.deadlineNow().and_then([&](const Deadline &due) -> Result<> {
        if (draft.input.on <= due.date)
            return guard("answer_not_overdue", "R-REM-1", {isoDate(due.date)});
        return {};
    });
}

Challenge filed(const Draft &draft, ChallengeKind kind)
{
    const Request &request = draft.file.request.value;
    const Organ &organ = draft.setting.organ;
    const QString usual = kind == ChallengeKind::Review ? organ.reviewOrgan : organ.court;
    const QString named = draft.text("organ");
    const ChallengeId id{newEntityId(draft.setting.clock, draft.setting.random)};
    return {.id = id,
            .request = request.id,
            .kind = kind,
            .root = id,
            .organ = named.isEmpty() ? usual : named,
            .number = draft.text("number"),
            .filed = draft.input.on,
            .from = request.status,
            .outcome = request.outcome,
            .answered = request.closed};
}

/// Whether the answer had to be reviewed before it could be sued, and was not (R-REM-1). Told, not
/// refused: the court decides on it.
bool isBeforeReview(const Draft &draft)
{
    const Request &request = draft.file.request.value;
    const auto remedy = draft.setting.law.remedy(
        request.outcome, request.signedOn.isValid() ? request.signedOn : request.closed);
    const bool reviewed =
        std::ranges::any_of(draft.file.challenges, [&](const Seen<Challenge> &each) {
            return each.value.kind == ChallengeKind::Review &&
                   each.value.answered == request.closed;
        });
    return remedy && remedy->reviewFirst == ReviewFirst::All && !reviewed;
}

/// The period is a new one: what lengthened the last does not lengthen it.
void startPeriod(Request &request, const Challenge &decided)
{
    request.redoFrom = decided.received;
    if (!request.received.isValid()) // ended before it was confirmed; now it must be answered
        request.received = decided.received;
    request.redoDays = decided.redoDays;
    request.redoUnit = decided.redoUnit;
    request.redoByCourt = decided.kind == ChallengeKind::Lawsuit;
    request.extensionDays = 0;
    request.extensionNoticed = request.delayedUntil = QDate{};
    request.extensionApprovedBy = request.delayApprovedBy = OfficerId{};
}

/// What the earlier answer left behind makes room for the next; the journal keeps it. Its first
/// closing stays: a case counts once (R-REP-7).
void clearAnswer(Request &request)
{
    if (!request.firstClosed.isValid()) {
        request.firstClosed = request.closed;
        request.firstOutcome = request.outcome;
    }
    request.outcome.clear();
    request.closed = request.served = request.delivered = request.signedOn = QDate{};
    request.grounds.clear();
    request.reason.clear();
    request.answerText.clear();
    request.searchRecord.clear();
    request.document = {};
    request.draftedBy = request.signedBy = OfficerId{};
    request.secrecyChecked = false;
    request.conversion = Conversion::None;
    if (!request.supplementReceived.isValid()) { // 视为放弃 was set aside with its notice
        request.supplementNoticed = request.supplementReached = request.supplementLimit = QDate{};
        request.supplementItems.clear();
    }
    if (!request.feePaid.isValid())
        request.feeNoticed = request.feeReached = QDate{};
}

Result<> readTerm(const Draft &draft, Challenge &decided)
{
    const bool named = !draft.text("days").isEmpty();
    if (!decided.redo)
        return named ? Result<>{guard("term_without_redo", "R-REP-7")} : Result<>{};
    if (groupOf(decided.result) != ChallengeGroup::Corrected)
        return guard("redo_without_correction", "R-REP-7");
    if (!named)
        return {};
    const auto days = draft.count("days", 1, 5000);
    if (!days)
        return tl::unexpected(days.error());
    decided.redoDays = *days;
    decided.redoUnit = draft.text("unit") == u"day" ? PeriodUnit::Day : PeriodUnit::WorkingDay;
    return {};
}
} // namespace

/// An answer goes S14 or S15; what is still owed goes on, challenged or not.
Result<> effects::reviewFiled(Draft &draft)
{
    if (const auto overdue = checkOverdue(draft); !overdue)
        return overdue;
    draft.file.challenges.push_back({.value = filed(draft, ChallengeKind::Review), .isNew = true});
    if (draft.request().closed.isValid())
        draft.request().status = Status::UnderReview;
    return {};
}

Result<> effects::suitFiled(Draft &draft)
{
    if (const auto overdue = checkOverdue(draft); !overdue)
        return overdue;
    Challenge suit = filed(draft, ChallengeKind::Lawsuit);
    suit.instance = instanceOf(draft.text("instance")).value_or(Instance::First);
    suit.codefendant = draft.flag("codefendant");
    suit.beforeReview = suit.instance == Instance::First && isBeforeReview(draft);
    if (suit.instance != Instance::First) {
        const auto &all = draft.file.challenges;
        const auto earlier =
            std::ranges::find_if(all.rbegin(), all.rend(), [](const Seen<Challenge> &each) {
                return each.value.kind == ChallengeKind::Lawsuit;
            });
        if (earlier == all.rend())
            return guard("no_first_instance", "R-REP-7");
        suit.root = earlier->value.root;
    }
    draft.file.challenges.push_back({.value = std::move(suit), .isNew = true});
    if (draft.request().closed.isValid())
        draft.request().status = Status::InLawsuit;
    return {};
}

/// The decision reached us: back to where the case was, or, ordered to answer (anew), into work
/// with a clock that starts today (rules §2.2). Over a non-answer nothing moves but the clock; what
/// was answered meanwhile needs no order.
Result<> effects::decision(Draft &draft)
{
    const auto open = pending(draft);
    if (!open)
        return tl::unexpected(open.error());
    const auto dated = draft.date("decided");
    if (!dated)
        return tl::unexpected(dated.error());
    Challenge &decided = **open;
    decided.decided = dated->isValid() ? *dated : draft.input.on;
    if (decided.decided < decided.filed || decided.decided > draft.input.on)
        return fail(ErrorCode::ImpossibleOrder, {u"filed"_s, u"decided"_s});
    decided.received = draft.input.on;
    decided.result = challengeResultOf(draft.text("result")).value_or(ChallengeResult::Other);
    decided.redo = draft.flag("redo") || decided.result == ChallengeResult::Ordered;
    return readTerm(draft, decided).map([&] {
        Request &request = draft.request();
        if (decided.isOverNoAnswer()) {
            if (decided.redo && !request.closed.isValid())
                startPeriod(request, decided);
            return;
        }
        request.status = decided.from;
        if (!decided.redo)
            return;
        clearAnswer(request);
        startPeriod(request, decided);
        request.status = Status::InProgress;
    });
}
