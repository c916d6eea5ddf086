#include "core/agenda/agendaverbs.h"

#include "core/base/clock.h"
#include "core/base/date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
tl::unexpected<Error> invalid(const char *why, const QStringList &particulars)
{
    return fail(ErrorCode::AgendaInvalid, QStringList{QString::fromLatin1(why)} + particulars);
}

/// A refusal by a rule of the desk (ui/wording has its sentence); no article says it.
tl::unexpected<Error> dutyGuard(const char *name, const QString &key)
{
    return fail(ErrorCode::GuardRefused, {QString::fromLatin1(name), {}, key});
}

/// The undertaking as it is known, or a new one.
Result<Seen<Undertaking>> undertakingOf(const Agenda &agenda, const QString &key,
                                        const QString &unit)
{
    const Seen<Duty> *duty = findDuty(agenda, key);
    if (!duty)
        return fail(ErrorCode::NotFound, {key});
    if (!unitsOf(duty->value, agenda).contains(unit))
        return invalid("unknown_unit", {unit, key});
    const UndertakingId id = undertakingIdOf(duty->value.id, unit);
    const auto told = agenda.undertakings.find(id);
    if (told != agenda.undertakings.end())
        return told->second;
    return Seen<Undertaking>{.value = {.id = id, .duty = duty->value.id, .unit = unit},
                             .isNew = true};
}

void save(Changes &changes, const Seen<Undertaking> &seen, const Undertaking &next,
          AgendaEvent kind)
{
    if (seen.isNew)
        changes.add(next, quint16(kind));
    else
        changes.update(seen, next, quint16(kind));
}

bool hasEvidence(const Agenda &agenda, UndertakingId id)
{
    return std::ranges::any_of(agenda.evidence, [&](const Seen<Evidence> &each) {
        return each.value.undertaking == id && !each.value.removed.isValid();
    });
}

Result<> checkTold(const Agenda &agenda, const Duty &duty, const Undertaking &next, QDate today)
{
    if (next.done > today)
        return fail(ErrorCode::FutureDate, {isoDate(next.done)});
    if (next.due.isValid() && next.due > duty.due)
        return fail(ErrorCode::ImpossibleOrder, {isoDate(next.due), isoDate(duty.due)});
    if (next.standing == Standing::Excused && next.reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"reason"_s});
    if (next.standing == Standing::Done && binds(duty) && !hasEvidence(agenda, next.id))
        return dutyGuard("duty_needs_evidence", duty.key);
    return {};
}

QStringList unsettledUnits(const Duty &duty, const Agenda &agenda)
{
    QStringList units;
    for (const QString &unit : unitsOf(duty, agenda)) {
        const auto told = agenda.undertakings.find(undertakingIdOf(duty.id, unit));
        const Undertaking state =
            told == agenda.undertakings.end() ? Undertaking{} : told->second.value;
        const bool settled = state.standing == Standing::Done ||
                             state.standing == Standing::Excused || state.ended.isValid();
        if (!settled)
            units << unit;
    }
    return units;
}
} // namespace

const Seen<Duty> *findDuty(const Agenda &agenda, const QString &key)
{
    const auto found = std::ranges::find_if(
        agenda.duties, [&](const Seen<Duty> &each) { return each.value.key == key; });
    return found == agenda.duties.end() ? nullptr : &*found;
}

Result<Changes> loadPlan(const PlanFile &file, const std::optional<Agenda> &known,
                         const AgendaSetting &setting)
{
    Changes changes;
    if (!known) {
        const AgendaText &text = file.text;
        changes.add(Plan{.id = planIdOf(text.number, text.year),
                         .year = text.year,
                         .number = text.number,
                         .title = text.title,
                         .issued = text.issued,
                         .text = plainText(text),
                         .loaded = setting.clock.today(),
                         .loadedBy = setting.actor.id},
                    quint16(AgendaEvent::PlanLoaded));
    }
    for (const Duty &duty : file.duties) {
        if (!known || !findDuty(*known, duty.key))
            changes.add(duty, quint16(AgendaEvent::DutyAdded));
    }
    if (changes.isEmpty())
        return fail(ErrorCode::Duplicate, {file.text.number});
    return changes;
}

Result<Changes> saveDuty(const Agenda &agenda, Duty next, const AgendaSetting &setting)
{
    const bool isOwn = !next.ownOf.isEmpty();
    if (next.quote.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"task"_s});
    if (!isOwn && next.carriedFrom.isNull() && !spanOf(next, agenda.text))
        return invalid("quote_missing", {next.key, next.quote.left(40)});
    if (next.units.isEmpty())
        return invalid("no_units", {next.key});
    if (!next.due.isValid())
        return invalid("no_due", {next.key});
    if (next.withdrawn > setting.clock.today())
        return fail(ErrorCode::FutureDate, {isoDate(next.withdrawn)});
    next.plan = agenda.plan.id;
    next.id = dutyIdOf(agenda.plan.id, next.key);
    if (const Seen<Duty> *seen = findDuty(agenda, next.key)) {
        if (seen->value.id == next.id && seen->value == next)
            return fail(ErrorCode::Duplicate, {next.key});
        return Changes{}.update(*seen, next, quint16(AgendaEvent::DutyChanged));
    }
    next.position = agenda.duties.empty() ? 1 : agenda.duties.back().value.position + 1;
    return Changes{}.add(next, quint16(AgendaEvent::DutyAdded));
}

Duty ownTask(const Agenda &agenda, const QString &unit, const QString &task, QDate due)
{
    int number = 1;
    while (findDuty(agenda, u"%1-%2"_s.arg(unit).arg(number)))
        ++number;
    return {.key = u"%1-%2"_s.arg(unit).arg(number),
            .quote = task,
            .units = {unit},
            .due = due,
            .ownOf = unit};
}

Result<Changes> tellProgress(const Agenda &agenda, const QString &key, const QString &unit,
                             const ProgressTold &told, const AgendaSetting &setting)
{
    const auto seen = undertakingOf(agenda, key, unit);
    if (!seen)
        return tl::unexpected(seen.error());
    const QDate today = setting.clock.today();
    Undertaking next = seen->value;
    next.owner = told.owner.value_or(next.owner).simplified();
    next.progress = told.progress.value_or(next.progress);
    next.due = told.due.value_or(next.due);
    if (told.standing) {
        next.standing = *told.standing;
        next.reason = told.reason;
        next.done =
            *told.standing == Standing::Done ? (told.on.isValid() ? told.on : today) : QDate{};
    }
    if (const auto sound = checkTold(agenda, findDuty(agenda, key)->value, next, today); !sound)
        return tl::unexpected(sound.error());
    Changes changes;
    save(changes, *seen, next, AgendaEvent::ProgressTold);
    return changes;
}

Result<Changes> giveEvidence(const Agenda &agenda, const QString &key, const QString &unit,
                             Evidence evidence, const AgendaSetting &setting)
{
    const auto seen = undertakingOf(agenda, key, unit);
    if (!seen)
        return tl::unexpected(seen.error());
    if (evidence.place.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"place"_s});
    const QDate today = setting.clock.today();
    if (!evidence.given.isValid())
        evidence.given = today;
    if (evidence.given > today)
        return fail(ErrorCode::FutureDate, {isoDate(evidence.given)});
    evidence.undertaking = seen->value.id;
    evidence.givenBy = setting.actor.id;
    Changes changes;
    changes.add(evidence, quint16(AgendaEvent::EvidenceGiven));
    if (seen->value.standing == Standing::Open) {
        Undertaking next = seen->value;
        next.standing = Standing::InHand;
        save(changes, *seen, next, AgendaEvent::ProgressTold);
    }
    return changes;
}

Result<Changes> removeEvidence(const Agenda &agenda, EvidenceId id, const AgendaSetting &setting)
{
    const auto found = std::ranges::find_if(
        agenda.evidence, [&](const Seen<Evidence> &each) { return each.value.id == id; });
    if (found == agenda.evidence.end() || found->value.removed.isValid())
        return fail(ErrorCode::NotFound, {id.text()});
    Evidence next = found->value;
    next.removed = setting.clock.today();
    return Changes{}.update(*found, next, quint16(AgendaEvent::EvidenceRemoved));
}

Result<Changes> urge(const Agenda &agenda, std::span<const DutyRow> rows, const QString &unit,
                     const AgendaSetting &setting)
{
    Changes changes;
    for (const DutyRow &row : rows) {
        const bool presses = row.light == DutyLight::Overdue || row.light == DutyLight::Soon;
        if (row.unit != unit || !presses)
            continue;
        const auto seen = undertakingOf(agenda, row.duty->key, unit);
        if (!seen)
            return tl::unexpected(seen.error());
        Undertaking next = seen->value;
        if (next.urged == setting.clock.today())
            continue; // printed twice on one day is one 督办
        next.urged = setting.clock.today();
        ++next.urgings;
        save(changes, *seen, next, AgendaEvent::Urged);
    }
    return changes;
}

Result<Changes> endUnit(const Agenda &agenda, const QString &unit, QDate on,
                        const QString &successor, const AgendaSetting &setting)
{
    if (on > setting.clock.today())
        return fail(ErrorCode::FutureDate, {isoDate(on)});
    Changes changes;
    bool owes = false;
    for (const Seen<Duty> &duty : agenda.duties) {
        if (!unitsOf(duty.value, agenda).contains(unit))
            continue;
        owes = true;
        const auto seen = undertakingOf(agenda, duty.value.key, unit);
        if (!seen)
            return tl::unexpected(seen.error());
        if (seen->value.standing == Standing::Done || seen->value.ended.isValid())
            continue;
        Undertaking next = seen->value;
        next.ended = on;
        next.movedTo = successor;
        save(changes, *seen, next, AgendaEvent::UnitEnded);
        if (successor.isEmpty() || unitsOf(duty.value, agenda).contains(successor))
            continue;
        changes.add(Undertaking{.id = undertakingIdOf(duty.value.id, successor),
                                .duty = duty.value.id,
                                .unit = successor,
                                .progress = seen->value.progress,
                                .due = seen->value.due,
                                .fromUnit = unit},
                    quint16(AgendaEvent::UnitEnded));
    }
    if (!owes || successor == unit)
        return invalid("unknown_unit", {owes ? successor : unit});
    if (changes.isEmpty())
        return fail(ErrorCode::Duplicate, {unit});
    return changes;
}

Result<Changes> carryOver(const Agenda &from, const Agenda &into)
{
    if (into.plan.year <= from.plan.year)
        return fail(ErrorCode::ImpossibleOrder,
                    {QString::number(from.plan.year), QString::number(into.plan.year)});
    Changes changes;
    int position = into.duties.empty() ? 0 : into.duties.back().value.position;
    for (const Seen<Duty> &seen : from.duties) {
        const Duty &duty = seen.value;
        Duty next = duty;
        next.key = u"%1/%2"_s.arg(from.plan.year).arg(duty.key);
        next.units = unsettledUnits(duty, from);
        const bool later = duty.due.year() > from.plan.year; // goes on in its own plan
        if (!binds(duty) || later || next.units.isEmpty() || findDuty(into, next.key))
            continue;
        next.id = dutyIdOf(into.plan.id, next.key);
        next.plan = into.plan.id;
        next.position = ++position;
        next.carriedFrom = duty.id;
        next.due = QDate{into.plan.year, 12, 31};
        changes.add(next, quint16(AgendaEvent::DutyCarried));
    }
    if (changes.isEmpty())
        return fail(ErrorCode::NotFound, {from.plan.number});
    return changes;
}
