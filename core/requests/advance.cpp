#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/calendar/workcalendar.h"
#include "core/deadlines/deadline.h"
#include "core/requests/effects.h"
#include "core/requests/override.h"
#include "core/requests/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
Result<> checkParameters(const Arrow &arrow, const StepInput &input)
{
    for (auto set = input.set.begin(); set != input.set.end(); ++set) {
        const auto known = std::ranges::find_if(
            arrow.parameters, [&](const StepParameter &p) { return p.key == set.key(); });
        if (known == arrow.parameters.end())
            return fail(ErrorCode::UnknownMember, {set.key()});
        const QString value = set.value().trimmed();
        if (known->type == ParameterType::Choice && !value.isEmpty() &&
            !QString{known->choices}.split(u'|').contains(value))
            return fail(ErrorCode::BadValue, {set.key(), value});
        if (known->type == ParameterType::Flag && !value.isEmpty() && value != u"yes" &&
            value != u"no")
            return fail(ErrorCode::BadValue, {set.key(), value});
    }
    for (const StepParameter &parameter : arrow.parameters) {
        if (parameter.required && input.set.value(parameter.key).trimmed().isEmpty())
            return fail(ErrorCode::MissingMember, {parameter.key});
    }
    return {};
}

Result<> checkDay(const Case &file, const StepInput &input, const Setting &setting)
{
    if (!input.on.isValid())
        return fail(ErrorCode::BadDate, {u"on"_s});
    if (input.on > setting.clock.today())
        return fail(ErrorCode::FutureDate, {isoDate(input.on)});
    const Request &request = file.request.value;
    const QDate first = request.received.isValid() ? request.received : request.submitted;
    if (input.on < first)
        return fail(ErrorCode::ImpossibleOrder, {u"received"_s, u"on"_s});
    const Arrow &arrow = arrowOf(input.step);
    const bool changesState =
        arrow.to.value_or(request.status) != request.status || !arrow.leads.empty();
    // Proof may come in later; the states follow their days.
    if (changesState && input.on < request.stepped)
        return fail(ErrorCode::ImpossibleOrder, {u"stepped"_s, u"on"_s});
    return {};
}

template<class T>
void recordParts(Changes &changes, const std::vector<Seen<T>> &before,
                 const std::vector<Seen<T>> &after, quint16 kind)
{
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (i >= before.size())
            changes.add(after[i].value, kind);
        else if (after[i].value != before[i].value)
            changes.update(before[i], after[i].value, kind);
    }
}

/// What was typed as a reason and has no field of its own stays in the event.
QString noteOf(const StepInput &input)
{
    const auto typed = [&](const QString &key) { return input.set.value(key).trimmed(); };
    if (input.step == Step::Sign)
        return typed(u"override_reason"_s);
    if (input.step == Step::Note)
        return typed(u"text"_s);
    // A draft's reason has a field; why one row of the report was picked has none.
    return typed(input.step == Step::SubmitDraft ? u"row_reason"_s : u"reason"_s);
}

Changes difference(const Case &before, const Case &after, const StepInput &input)
{
    const auto kind = quint16(input.step);
    Changes changes;
    changes.update(before.request, after.request.value, kind, noteOf(input));
    recordParts(changes, before.items, after.items, kind);
    recordParts(changes, before.consultations, after.consultations, kind);
    recordParts(changes, before.feeNotices, after.feeNotices, kind);
    recordParts(changes, before.letters, after.letters, kind);
    recordParts(changes, before.challenges, after.challenges, kind);
    recordParts(changes, before.attempts, after.attempts, kind);
    recordParts(changes, before.corrections, after.corrections, kind);
    recordParts(changes, before.followers, after.followers, kind);
    return changes;
}

bool leadsFrom(const Arrow &arrow, Status status)
{
    return std::ranges::find(arrow.from, status) != arrow.from.end();
}

bool suits(const Arrow &arrow, const Request &request)
{
    return request.kind == CaseKind::Disclosure || !isOfInformation(arrow.step);
}

Result<> checkActor(const Case &file, const Arrow &arrow, const Setting &setting)
{
    if (file.masked)
        return fail(ErrorCode::NotPermitted, {setting.actor.name, word(Permission::SeePersons)});
    // Said before the role: it would hold for every role.
    if (arrow.step == Step::Sign && file.request.value.draftedBy == setting.actor.id)
        return fail(ErrorCode::FourEyes, {setting.actor.name});
    return permit(setting.actor, arrow.permission, file.request.value.organ);
}

void settle(Draft &draft, const Arrow &arrow)
{
    if (arrow.step == Step::Note)
        return; // what happened before it may still be recorded
    Request &request = draft.request();
    request.status = arrow.to.value_or(request.status);
    if (!arrow.outcome.isEmpty()) {
        request.outcome = arrow.outcome;
        request.closed = draft.input.on;
    }
    request.stepped = std::max(request.stepped, draft.input.on);
}

/// A particular is still to be given: the step can be asked for.
bool asksForMore(const Error &error)
{
    return error.code == ErrorCode::MissingMember || error.code == ErrorCode::Ambiguous;
}
} // namespace

tl::unexpected<Error> guard(const char *name, const char *rule, const QStringList &particulars)
{
    return fail(ErrorCode::GuardRefused,
                QStringList{QString::fromLatin1(name), QString::fromLatin1(rule)} + particulars);
}

Result<QDate> Draft::date(const char *key) const
{
    const QString value = text(key);
    return value.isEmpty() ? Result<QDate>{QDate{}} : parseDate(value);
}

Result<int> Draft::count(const char *key, int least, int most) const
{
    bool isNumber = false;
    const int value = text(key).toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::BadNumber, {QString::fromLatin1(key), text(key)});
    if (value < least || value > most)
        return fail(ErrorCode::OutOfRange,
                    {QString::fromLatin1(key), QString::number(least), QString::number(most)});
    return value;
}

namespace {
Result<OfficerId> headNamed(const Draft &draft, const QString &named, const char *rule)
{
    const Setting &setting = draft.setting;
    const OrganId organ = draft.file.request.value.organ;
    const auto mayApprove = [&](const Officer &officer) -> Result<OfficerId> {
        if (!permit(officer, Permission::Approve, organ))
            return guard("needs_approval", rule);
        return officer.id;
    };
    if (named.isEmpty())
        return mayApprove(setting.actor);
    const auto isNamed = [&](const Officer &officer) {
        return officer.name == named || officer.id.text() == named;
    };
    const auto &officers = setting.officers;
    const auto found = std::ranges::find_if(officers, isNamed);
    if (found == officers.end())
        return fail(ErrorCode::NotFound, {named});
    if (std::find_if(found + 1, officers.end(), isNamed) != officers.end())
        return fail(ErrorCode::Ambiguous, {named});
    return mayApprove(*found);
}
} // namespace

Result<OfficerId> approval(const Draft &draft, const char *rule)
{
    return headNamed(draft, draft.text("approver"), rule);
}

Result<> overridable(Draft &draft, const tl::unexpected<Error> &refusal)
{
    const QString named = draft.text("override");
    if (named.isEmpty())
        return refusal;
    if (draft.text("override_reason").isEmpty())
        return guard("override_without_reason", "R-GRD-1");
    const auto due = draft.deadlineNow();
    if (!due)
        return tl::unexpected(due.error());
    const auto window = draft.setting.law.alarm(AlarmKind::GuardOverride, draft.input.on);
    if (!window)
        return tl::unexpected(window.error());
    if (remainingDays(draft.input.on, due->date, draft.setting.calendar) > window->days)
        return guard("override_too_early", "R-GRD-1", {QString::number(window->days)});
    return headNamed(draft, named, "R-GRD-1").and_then([&](OfficerId head) -> Result<> {
        Request &request = draft.request();
        const bool signing = draft.input.step == Step::Sign;
        if (head == (signing ? request.draftedBy : draft.setting.actor.id))
            return fail(ErrorCode::FourEyes, {named});
        request.overrides << overrideLine({.guard = refusal.value().args.value(0),
                                           .on = draft.input.on,
                                           .by = head,
                                           .reason = draft.text("override_reason")});
        return {};
    });
}

Result<Deadline> Draft::deadlineNow() const
{
    return deadline(clockEvents(file), input.on, setting.law, setting.calendar);
}

Result<Changes> advance(const Case &file, const StepInput &input, const Setting &setting)
{
    const Arrow &arrow = arrowOf(input.step);
    const Request &request = file.request.value;
    if (!leadsFrom(arrow, request.status))
        return fail(ErrorCode::TransitionNotAllowed,
                    {request.number, arrow.word, word(request.status)});
    if (!suits(arrow, request))
        return guard("not_for_correction", "R-REQ-16");
    Draft draft{file, input, setting};
    return checkActor(file, arrow, setting)
        .and_then([&] { return checkParameters(arrow, input); })
        .and_then([&] { return checkDay(file, input, setting); })
        .and_then([&] { return checkMerged(file, input.step); })
        .and_then([&] { return effectOf(input.step)(draft); })
        .map([&] {
            settle(draft, arrow);
            closeFollowers(draft);
            return difference(file, draft.file, input);
        });
}

namespace {
/// Whether the case holds what \p step is about: a step without its object is not offered.
bool hasObject(const Case &file, Step step)
{
    using Has = bool (*)(const Case &);
    constexpr Has paid = [](const Case &f) { return f.request.value.feePaid.isValid(); };
    constexpr Has matters = [](const Case &f) { return !f.items.empty(); };
    constexpr Has asked = [](const Case &f) { return !f.consultations.empty(); };
    constexpr Has challenged = [](const Case &f) {
        return std::ranges::any_of(f.challenges, &Challenge::isPending, &Seen<Challenge>::value);
    };
    static constexpr std::array<std::pair<Step, Has>, 6> objects{{{Step::RefundFee, paid},
                                                                  {Step::DecideItem, matters},
                                                                  {Step::ConsultReached, asked},
                                                                  {Step::ConsultBack, asked},
                                                                  {Step::ConsultExpire, asked},
                                                                  {Step::Decision, challenged}}};
    const auto found = std::ranges::find(objects, step, &std::pair<Step, Has>::first);
    return found == objects.end() || found->second(file);
}

/// Nobody can challenge an answer that is not owed yet: nothing to offer.
bool isNotOwed(const Error &error)
{
    return error.args.value(0) == u"answer_not_overdue";
}
} // namespace

std::vector<NextStep> nextSteps(const Case &file, const Setting &setting)
{
    std::vector<NextStep> steps;
    for (const Arrow &arrow : arrows()) {
        if (!leadsFrom(arrow, file.request.value.status) || !suits(arrow, file.request.value) ||
            !hasObject(file, arrow.step))
            continue;
        const StepInput today{.step = arrow.step, .on = setting.clock.today()};
        const auto tried = advance(file, today, setting);
        const bool refused = !tried && !asksForMore(tried.error());
        if (refused && isNotOwed(tried.error()))
            continue;
        steps.push_back({arrow.step, refused ? std::optional{tried.error()} : std::nullopt});
    }
    return steps;
}
