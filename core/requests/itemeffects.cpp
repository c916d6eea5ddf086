// One application with several matters: each decided, one answer (综合答复书, R-ANS-1).
#include "core/requests/groundguards.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// 部分公开: gives a part and withholds the rest.
bool severs(const Outcome &outcome)
{
    return outcome.needsGround && outcome.needsConversionReview;
}

/// Counted among what was disclosed, in whole or in part.
bool discloses(const Outcome &outcome, const std::vector<Outcome> &all)
{
    return std::ranges::any_of(all, [&](const Outcome &each) {
        return each.needsConversionReview && each.reportRow == outcome.reportRow;
    });
}

/// Rests on a ground that a part may be withheld for too: arts 14 to 16.
bool withholds(const Outcome &outcome, const std::vector<Outcome> &all,
               const std::vector<Ground> &grounds)
{
    return std::ranges::any_of(grounds, [&](const Ground &ground) {
        return ground.outcomes.contains(outcome.code) &&
               std::ranges::any_of(all, [&](const Outcome &each) {
                   return severs(each) && ground.outcomes.contains(each.code);
               });
    });
}

} // namespace

Result<> effects::decideItem(Draft &draft)
{
    const auto position = draft.count("item", 1, 1000);
    if (!position)
        return tl::unexpected(position.error());
    const auto found = std::ranges::find_if(
        draft.file.items, [&](const Seen<Item> &each) { return each.value.position == *position; });
    if (found == draft.file.items.end())
        return fail(ErrorCode::NotFound, {QString::number(*position)});
    const auto outcome = decidedOutcome(draft);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (outcome->needsSearchRecord && draft.text("search_record").isEmpty())
        return guard("no_search_record", "R-OUT-1", {outcome->code});
    if (outcome->needsGround && draft.text("reason").isEmpty())
        return guard("no_reason", "R-REQ-2", {outcome->code});
    const QStringList grounds = draft.text("ground").split(u',', Qt::SkipEmptyParts);
    return checkGrounds(draft, *outcome, grounds).map([&](OfficerId approver) {
        Item &item = found->value;
        item.outcome = outcome->code;
        item.grounds = grounds;
        item.reason = draft.text("reason");
        item.searchRecord = draft.text("search_record");
        item.answer = draft.text("answer");
        item.particulars = draft.text("particulars");
        item.groundApprovedBy = approver;
        item.dutyDenied = draft.flag("duty_denied");
    });
}

Result<> checkItems(const Draft &draft, const Outcome &outcome)
{
    const auto &items = draft.file.items;
    const auto decided = [](const Seen<Item> &each) { return !each.value.outcome.isEmpty(); };
    if (std::ranges::none_of(items, decided))
        return {};
    const QDate day = draft.input.on;
    const auto all = draft.setting.law.outcomes(day);
    const auto grounds = draft.setting.law.grounds(day);
    bool gives = false;
    bool keeps = false;
    bool same = true;
    bool isOneOfThem = false;
    for (const Seen<Item> &each : items) {
        if (!decided(each))
            return guard("item_undecided", "R-ANS-1", {QString::number(each.value.position)});
        const auto of = draft.setting.law.outcome(each.value.outcome, day);
        if (!of)
            return tl::unexpected(of.error());
        gives = gives || discloses(*of, all);
        keeps = keeps || withholds(*of, all, grounds);
        same = same && of->code == items.front().value.outcome;
        isOneOfThem = isOneOfThem || of->code == outcome.code;
    }
    if (gives && keeps)
        return severs(outcome) ? Result<>{} : Result<>{guard("composite_is_severed", "R-ANS-1")};
    if (!isOneOfThem)
        return guard("not_an_items_outcome", "R-ANS-1", {outcome.code});
    if (!same && draft.text("row_reason").isEmpty())
        return guard("main_row_without_reason", "R-ANS-1", {outcome.code});
    return {};
}
