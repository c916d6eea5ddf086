#include "core/agenda/agendareading.h"

#include "core/law/law.h"

#include <algorithm>
#include <map>

namespace {
template<class T, class Keep>
Result<std::vector<Seen<T>>> readEvery(const Records &records, Keep keep)
{
    const auto ids = records.all(nounOf<T>());
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<Seen<T>> found;
    for (const EntityId &id : *ids) {
        auto seen = readSeen<T>(records, id);
        if (!seen)
            return tl::unexpected(seen.error());
        if (keep(seen->value))
            found.push_back(std::move(*seen));
    }
    return found;
}
} // namespace

Result<std::vector<Plan>> plans(const Records &records)
{
    const auto seen = readEvery<Plan>(records, [](const Plan &) { return true; });
    if (!seen)
        return tl::unexpected(seen.error());
    std::vector<Plan> found = valuesSeen(*seen);
    std::ranges::sort(found, std::ranges::greater{}, &Plan::year);
    return found;
}

Result<PlanId> planOf(const Records &records, int year)
{
    const auto all = plans(records);
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::ranges::find_if(
        *all, [&](const Plan &plan) { return year == 0 || plan.year == year; });
    if (found == all->end())
        return fail(ErrorCode::NotFound, {QString::number(year)});
    return found->id;
}

Result<Agenda> readAgenda(const Records &records, PlanId plan)
{
    const auto seen = readSeen<Plan>(records, plan.value);
    if (!seen)
        return tl::unexpected(seen.error());
    Agenda agenda{.plan = seen->value};
    auto text = readAgendaText(agenda.plan.text);
    auto duties = readAllWhere<Duty>(records, DutyPlan, Value{plan.value});
    if (!text || !duties)
        return tl::unexpected(text ? duties.error() : text.error());
    agenda.text = std::move(*text);
    agenda.duties = std::move(*duties);
    std::ranges::stable_sort(agenda.duties, {},
                             [](const Seen<Duty> &each) { return each.value.position; });
    std::map<DutyId, bool> known;
    for (const Seen<Duty> &each : agenda.duties)
        known.emplace(each.value.id, true);
    auto told = readEvery<Undertaking>(
        records, [&](const Undertaking &each) { return known.contains(each.duty); });
    if (!told)
        return tl::unexpected(told.error());
    for (Seen<Undertaking> &each : *told)
        agenda.undertakings.emplace(each.value.id, std::move(each));
    auto evidence = readEvery<Evidence>(records, [&](const Evidence &each) {
        return agenda.undertakings.contains(each.undertaking);
    });
    if (!evidence)
        return tl::unexpected(evidence.error());
    agenda.evidence = std::move(*evidence);
    return agenda;
}

int agendaSoon(const Law &law, QDate today)
{
    const auto days = law.convention(QStringLiteral("agenda.soon"), today);
    return days ? days->toInt() : 0;
}
