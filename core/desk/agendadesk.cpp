#include "core/desk/agendadesk.h"

#include "core/base/clock.h"
#include "core/base/words.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace {
constexpr auto evidenceStates = wordsFor<EvidenceState>("link", "present", "changed", "gone");

AgendaSetting settingOf(const Desk &desk)
{
    const DocumentSetting setting = desk.documentSetting();
    return {setting.clock, setting.actor};
}

EntityId newId(const Desk &desk)
{
    const DocumentSetting setting = desk.documentSetting();
    return newEntityId(setting.clock, setting.random);
}

/// Reads the plan, runs \p verb on it and commits what that makes.
template<class Work>
Result<Committed> onAgenda(Desk &desk, PlanId plan, Permission permission, Work verb)
{
    if (const auto allowed = desk.may(permission, desk.actor().organ); !allowed)
        return tl::unexpected(allowed.error());
    const auto agenda = readAgenda(desk.records(), plan);
    if (!agenda)
        return tl::unexpected(agenda.error());
    return desk.run(verb(*agenda));
}

constexpr auto nothing = [](const Committed &) {};

Result<QString> digestOf(const QString &path)
{
    QFile file{path};
    QCryptographicHash hash{QCryptographicHash::Sha256};
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::FileUnreadable, {path});
    return QString::fromLatin1(hash.result().toHex());
}

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

QLatin1StringView word(EvidenceState state)
{
    return evidenceStates.of(state);
}

Result<std::vector<Plan>> plans(const Records &records)
{
    const auto seen = readEvery<Plan>(records, [](const Plan &) { return true; });
    if (!seen)
        return tl::unexpected(seen.error());
    std::vector<Plan> found;
    for (const Seen<Plan> &each : *seen)
        found.push_back(each.value);
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

std::vector<DutyRow> dutyRows(const Agenda &agenda, const Desk &desk)
{
    return dutyRows(agenda, desk.today(), desk.calendar(), agendaSoon(desk.law(), desk.today()));
}

Result<PlanId> loadPlan(Desk &desk, const PlanFile &file)
{
    if (const auto allowed = desk.may(Permission::Approve, desk.actor().organ); !allowed)
        return tl::unexpected(allowed.error());
    const PlanId id = planIdOf(file.text.number, file.text.year);
    const auto all = plans(desk.records());
    if (!all)
        return tl::unexpected(all.error());
    std::optional<Agenda> known;
    if (std::ranges::find(*all, id, &Plan::id) != all->end()) {
        auto agenda = readAgenda(desk.records(), id);
        if (!agenda)
            return tl::unexpected(agenda.error());
        known = std::move(*agenda);
    }
    return desk.run(loadPlan(file, known, settingOf(desk))).map([&](const Committed &) {
        return id;
    });
}

Result<> saveDuty(Desk &desk, PlanId plan, const Duty &next)
{
    const auto permission = next.ownOf.isEmpty() ? Permission::Approve : Permission::Handle;
    return onAgenda(desk, plan, permission, [&](const Agenda &agenda) {
               return saveDuty(agenda, next, settingOf(desk));
           })
        .map(nothing);
}

Result<> tellProgress(Desk &desk, PlanId plan, const QString &key, const QString &unit,
                      const ProgressTold &told)
{
    return onAgenda(desk, plan, Permission::Handle, [&](const Agenda &agenda) {
               return tellProgress(agenda, key, unit, told, settingOf(desk));
           })
        .map(nothing);
}

Result<EvidenceId> giveEvidence(Desk &desk, PlanId plan, const QString &key, const QString &unit,
                                const Evidence &evidence)
{
    Evidence next = evidence;
    next.id = {newId(desk)};
    return onAgenda(desk, plan, Permission::Handle, [&](const Agenda &agenda) {
               return giveEvidence(agenda, key, unit, next, settingOf(desk));
           })
        .map([&](const Committed &) { return next.id; });
}

Result<> removeEvidence(Desk &desk, PlanId plan, EvidenceId id)
{
    return onAgenda(desk, plan, Permission::Handle, [&](const Agenda &agenda) {
               return removeEvidence(agenda, id, settingOf(desk));
           })
        .map(nothing);
}

Result<> endUnit(Desk &desk, PlanId plan, const QString &unit, QDate on, const QString &successor)
{
    return onAgenda(desk, plan, Permission::Approve, [&](const Agenda &agenda) {
               return endUnit(agenda, unit, on, successor, settingOf(desk));
           })
        .map(nothing);
}

Result<> carryOver(Desk &desk, PlanId from, PlanId into)
{
    const auto old = readAgenda(desk.records(), from);
    if (!old)
        return tl::unexpected(old.error());
    return onAgenda(desk, into, Permission::Approve,
                    [&](const Agenda &agenda) { return carryOver(*old, agenda); })
        .map(nothing);
}

Result<Letter> urge(Desk &desk, PlanId plan, const QString &unit)
{
    const auto organ = readSeen<Organ>(desk.records(), desk.actor().organ.value);
    if (!organ)
        return tl::unexpected(organ.error());
    const auto agenda = readAgenda(desk.records(), plan);
    if (!agenda)
        return tl::unexpected(agenda.error());
    const auto rows = dutyRows(*agenda, desk);
    auto letter = urgingNotice(*agenda, rows, unit, organ->value, desk.law(), desk.calendar(),
                               desk.today());
    if (!letter)
        return letter;
    if (const auto allowed = desk.may(Permission::Report, desk.actor().organ); !allowed)
        return tl::unexpected(allowed.error());
    const auto changes = urge(*agenda, rows, unit, settingOf(desk));
    if (!changes)
        return tl::unexpected(changes.error());
    if (changes->isEmpty())
        return letter; // urged today already
    return desk.run(changes).map([&](const Committed &) { return *letter; });
}

EvidenceState stateOf(const Evidence &evidence)
{
    if (evidence.isLink())
        return EvidenceState::Link;
    if (!QFileInfo::exists(evidence.place))
        return EvidenceState::Gone;
    const auto digest = digestOf(evidence.place);
    if (!digest)
        return EvidenceState::Gone;
    return *digest == evidence.digest ? EvidenceState::Present : EvidenceState::Changed;
}

Result<Evidence> evidenceFile(const QString &path)
{
    const QString whole = QFileInfo{path}.absoluteFilePath();
    return digestOf(whole).map([&](const QString &digest) {
        return Evidence{.place = whole, .digest = digest};
    });
}
