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

/// Only what a verb on one duty of one unit looks at: a save must not read a district.
Result<Agenda> dutyOf(const Records &records, PlanId plan, const QString &key, const QString &unit)
{
    const DutyId id = dutyIdOf(plan, key);
    auto duty = readSeen<Duty>(records, id.value);
    if (!duty)
        return fail(ErrorCode::NotFound, {key});
    Agenda agenda{.plan = {.id = plan}, .duties = {std::move(*duty)}};
    auto told = readAllWhere<Undertaking>(records, UndertakingDuty, Value{id.value});
    auto evidence = readAllWhere<Evidence>(records, EvidenceUndertaking,
                                           Value{undertakingIdOf(id, unit).value});
    if (!told || !evidence)
        return tl::unexpected(told ? evidence.error() : told.error());
    for (Seen<Undertaking> &each : *told)
        agenda.undertakings.emplace(each.value.id, std::move(each));
    agenda.evidence = std::move(*evidence);
    return agenda;
}

template<class Work>
Result<Committed> onDuty(Desk &desk, PlanId plan, const QString &key, const QString &unit,
                         Work verb)
{
    if (const auto allowed = desk.may(Permission::Handle, desk.actor().organ); !allowed)
        return tl::unexpected(allowed.error());
    const auto agenda = dutyOf(desk.records(), plan, key, unit);
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
} // namespace

QLatin1StringView word(EvidenceState state)
{
    return evidenceStates.of(state);
}

Result<DutyReminder> dutyReminder(const Records &records, QDate today, const Law &law,
                                  const WorkCalendar &calendar)
{
    const auto newest = planOf(records);
    if (!newest)
        return newest.error().code == ErrorCode::NotFound
                   ? Result<DutyReminder>{}
                   : Result<DutyReminder>{tl::unexpected(newest.error())};
    return readAgenda(records, *newest).map([&](const Agenda &agenda) {
        std::map<QString, DutyLight> worst;
        for (const DutyRow &row : dutyRows(agenda, today, calendar, agendaSoon(law, today))) {
            if (row.light == DutyLight::Overdue)
                worst[row.duty->key] = DutyLight::Overdue;
            else if (row.light == DutyLight::Soon)
                worst.emplace(row.duty->key, DutyLight::Soon);
        }
        DutyReminder told;
        for (const auto &[key, light] : worst)
            ++(light == DutyLight::Overdue ? told.overdue : told.soon);
        return told;
    });
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
    return onAgenda(desk, plan, permission,
                    [&](const Agenda &agenda) { return saveDuty(agenda, next, settingOf(desk)); })
        .map(nothing);
}

Result<> tellProgress(Desk &desk, PlanId plan, const QString &key, const QString &unit,
                      const ProgressTold &told)
{
    return onDuty(desk, plan, key, unit,
                  [&](const Agenda &agenda) {
                      return tellProgress(agenda, key, unit, told, settingOf(desk));
                  })
        .map(nothing);
}

Result<EvidenceId> giveEvidence(Desk &desk, PlanId plan, const QString &key, const QString &unit,
                                const Evidence &evidence)
{
    Evidence next = evidence;
    next.id = {newId(desk)};
    return onDuty(desk, plan, key, unit,
                  [&](const Agenda &agenda) {
                      return giveEvidence(agenda, key, unit, next, settingOf(desk));
                  })
        .map([&](const Committed &) { return next.id; });
}

Result<> removeEvidence(Desk &desk, EvidenceId id)
{
    if (const auto allowed = desk.may(Permission::Handle, desk.actor().organ); !allowed)
        return allowed;
    auto seen = readSeen<Evidence>(desk.records(), id.value);
    if (!seen)
        return tl::unexpected(seen.error());
    const Agenda agenda{.evidence = {std::move(*seen)}};
    return desk.run(removeEvidence(agenda, id, settingOf(desk))).map(nothing);
}

Result<> endUnit(Desk &desk, PlanId plan, const QString &unit, QDate on, const QString &successor)
{
    return onAgenda(desk, plan, Permission::Approve,
                    [&](const Agenda &agenda) {
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

Result<Letter> urge(Desk &desk, const Agenda &agenda, std::span<const DutyRow> rows,
                    const QString &unit)
{
    if (const auto allowed = desk.may(Permission::Report, desk.actor().organ); !allowed)
        return tl::unexpected(allowed.error());
    const auto organ = readSeen<Organ>(desk.records(), desk.actor().organ.value);
    if (!organ)
        return tl::unexpected(organ.error());
    auto letter =
        urgingNotice(agenda, rows, unit, organ->value, desk.law(), desk.calendar(), desk.today());
    if (!letter)
        return letter;
    const auto changes = urge(agenda, rows, unit, settingOf(desk));
    if (!changes)
        return tl::unexpected(changes.error());
    if (changes->isEmpty())
        return letter; // urged today already
    return desk.run(changes).map([&](const Committed &) { return *letter; });
}

Result<Letter> urge(Desk &desk, PlanId plan, const QString &unit)
{
    const auto agenda = readAgenda(desk.records(), plan);
    if (!agenda)
        return tl::unexpected(agenda.error());
    return urge(desk, *agenda, dutyRows(*agenda, desk), unit);
}

int takeTasks(Desk &desk, Agenda agenda, std::vector<TaskTold> &tasks)
{
    Changes changes;
    int kept = 0;
    for (TaskTold &task : tasks) {
        const Seen<Duty> *duty = findDuty(agenda, task.key);
        const UndertakingId owed = undertakingIdOf(duty ? duty->value.id : DutyId{}, task.unit);
        if (!task.link.isEmpty()) {
            const Evidence evidence{.id = {newId(desk)},
                                    .undertaking = owed,
                                    .place = task.link,
                                    .given = task.told.on.isValid() ? task.told.on : desk.today(),
                                    .givenBy = desk.actor().id};
            agenda.evidence.push_back({.value = evidence, .isNew = true});
        }
        const auto told = desk.may(Permission::Handle, desk.actor().organ).and_then([&] {
            return tellProgress(agenda, task.key, task.unit, task.told, settingOf(desk));
        });
        if (!told) {
            task.refused = told.error();
            continue;
        }
        if (!task.link.isEmpty())
            changes.add(agenda.evidence.back().value, quint16(AgendaEvent::EvidenceGiven));
        changes.append(*told);
        ++kept;
    }
    if (changes.isEmpty())
        return 0;
    const auto done = desk.run(changes);
    for (TaskTold &task : tasks) {
        if (!done && !task.refused)
            task.refused = done.error();
    }
    return done ? kept : 0;
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
    return digestOf(whole).map(
        [&](const QString &digest) { return Evidence{.place = whole, .digest = digest}; });
}
