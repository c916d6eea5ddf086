#include "core/requests/merging.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/journal/records.h"
#include "core/requests/effects.h"
#include "core/requests/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array pending{Status::Received, Status::InProgress, Status::AwaitingReason};
constexpr auto mergeWord = "merge"_L1;

/// By the identity number; without one, by the name (R-FEE-16 has the officer look).
bool isSameApplicant(const Request &a, const Request &b)
{
    const QString left = comparableIdentity(a.identityNumber);
    const QString right = comparableIdentity(b.identityNumber);
    if (!left.isEmpty() || !right.isEmpty())
        return left == right;
    return !a.applicantName.isEmpty() && a.applicantName == b.applicantName;
}

Result<> checkState(const Case &file)
{
    const Request &request = file.request.value;
    if (std::ranges::find(pending, request.status) == pending.end())
        return fail(ErrorCode::TransitionNotAllowed,
                    {request.number, mergeWord, word(request.status)});
    if (!request.mergedInto.isNull())
        return guard("merged_case", "R-ANS-1");
    return {};
}

Result<> checkPair(const Case &duplicate, const Case &into, const StepInput &input)
{
    const Request &request = duplicate.request.value;
    const Request &leads = into.request.value;
    if (request.id == leads.id || !duplicate.followers.empty())
        return guard("merge_into_itself", "R-ANS-1");
    if (request.organ != leads.organ || !isSameApplicant(request, leads))
        return guard("other_applicant", "R-ANS-1");
    if (input.set.value(u"reason"_s).trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"reason"_s});
    if (!input.on.isValid())
        return fail(ErrorCode::BadDate, {u"on"_s});
    if (input.on < std::max(request.stepped, leads.received))
        return fail(ErrorCode::ImpossibleOrder, {u"stepped"_s, u"on"_s});
    return {};
}

Result<> checkDeadlines(const Case &duplicate, const Case &into, const StepInput &input,
                        const Setting &setting)
{
    const auto due = deadline(clockEvents(duplicate), input.on, setting.law, setting.calendar);
    if (!due)
        return tl::unexpected(due.error());
    const auto ruling = deadline(clockEvents(into), input.on, setting.law, setting.calendar);
    if (!ruling)
        return tl::unexpected(ruling.error());
    if (ruling->date > due->date)
        return guard("merge_into_later", "R-ANS-1", {isoDate(due->date)});
    return {};
}
} // namespace

Result<Changes> mergeDuplicate(const Case &duplicate, const Case &into, const StepInput &input,
                               const Setting &setting)
{
    if (duplicate.masked || into.masked)
        return fail(ErrorCode::NotPermitted, {setting.actor.name, word(Permission::SeePersons)});
    return permit(setting.actor, Permission::Handle, duplicate.request.value.organ)
        .and_then([&] { return checkState(duplicate); })
        .and_then([&] { return checkState(into); })
        .and_then([&] { return checkPair(duplicate, into, input); })
        .and_then([&]() -> Result<> {
            if (input.on > setting.clock.today())
                return fail(ErrorCode::FutureDate, {isoDate(input.on)});
            return checkDeadlines(duplicate, into, input, setting);
        })
        .map([&] {
            Request merged = duplicate.request.value;
            merged.mergedInto = into.request.value.id;
            merged.stepped = input.on;
            return Changes{}.update(duplicate.request, merged, quint16(Step::Merge),
                                    input.set.value(u"reason"_s).trimmed());
        });
}

Result<> checkMerged(const Case &file, Step step)
{
    static constexpr std::array ownWork{Step::SubmitDraft, Step::IssueSupplement, Step::FeeNotice,
                                        Step::ConsultSend, Step::AskReason,       Step::Void};
    const Request &request = file.request.value;
    const bool goesWithAnother =
        !request.mergedInto.isNull() && !request.closed.isValid() && !request.firstClosed.isValid();
    if (goesWithAnother && std::ranges::find(ownWork, step) != ownWork.end())
        return guard("merged_case", "R-ANS-1");
    const bool leaves = step == Step::Withdraw || step == Step::Void;
    if (leaves && std::ranges::any_of(file.followers, [](const Seen<Request> &each) {
            return !each.value.closed.isValid();
        }))
        return guard("merged_cases_open", "R-ANS-1");
    return {};
}

void closeFollowers(Draft &draft)
{
    const Request &leads = draft.request();
    if (!leads.closed.isValid() || leads.firstClosed.isValid())
        return;
    for (Seen<Request> &each : draft.file.followers) {
        Request &follower = each.value;
        const bool withdrawn = follower.closed.isValid() && follower.closed != leads.closed;
        const bool itsOwnWay = follower.firstClosed.isValid() ||
                               follower.status == Status::Archived ||
                               follower.status == Status::Ended;
        if (withdrawn || itsOwnWay || !leads.mergedInto.isNull())
            continue;
        follower.status = leads.status;
        follower.outcome = leads.outcome;
        follower.grounds = leads.grounds;
        follower.reason = leads.reason;
        follower.closed = leads.closed;
        follower.served = leads.served;
        follower.delivered = leads.delivered;
        follower.signedBy = leads.signedBy;
        follower.signedOn = leads.signedOn;
        follower.draftedBy = leads.draftedBy;
        follower.secrecyChecked = leads.secrecyChecked;
        follower.stepped = std::max(follower.stepped, leads.stepped);
    }
}
