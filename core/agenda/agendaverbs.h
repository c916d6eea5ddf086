#pragma once
#include "core/agenda/agenda.h"
#include "core/agenda/planfile.h"

class Clock;

struct AgendaSetting
{
    const Clock &clock;
    Officer actor{};
};

/// Takes the plan in. A duty that is there already is left as the desk made it; Duplicate {number}
/// when every one is.
Result<Changes> loadPlan(const PlanFile &file, const std::optional<Agenda> &known,
                         const AgendaSetting &setting);
/// The next state of a duty, or a new one of the plan: of another year's document, or a unit's own
/// task (`ownOf`). Refuses with AgendaInvalid as readPlanFile() does.
Result<Changes> saveDuty(const Agenda &agenda, Duty next, const AgendaSetting &setting);
/// A unit's own task for saveDuty(), under the next free number of its own.
Duty ownTask(const Agenda &agenda, const QString &unit, const QString &task, QDate due);

/// What a unit tells of a duty: what is not set stays.
struct ProgressTold
{
    std::optional<QString> owner{};
    std::optional<QString> progress{};
    std::optional<Standing> standing{};
    QDate on{}; ///< of the standing; today when it is not given
    QString reason{};
    std::optional<QDate> due{};
};
/// Refuses with NotFound {key}, AgendaInvalid {unknown_unit, unit}, MissingMember {reason} for an
/// excuse without one, GuardRefused {duty_needs_evidence} for a 必须 done without evidence,
/// ImpossibleOrder for an own day after the duty's, FutureDate.
Result<Changes> tellProgress(const Agenda &agenda, const QString &key, const QString &unit,
                             const ProgressTold &told, const AgendaSetting &setting);
/// As tellProgress(); MissingMember {place}.
Result<Changes> giveEvidence(const Agenda &agenda, const QString &key, const QString &unit,
                             Evidence evidence, const AgendaSetting &setting);
Result<Changes> removeEvidence(const Agenda &agenda, EvidenceId id, const AgendaSetting &setting);
/// 督办: what is red or near of the unit was urged today.
Result<Changes> urge(const Agenda &agenda, std::span<const DutyRow> rows, const QString &unit,
                     const AgendaSetting &setting);
/// The unit was abolished on \p on; what it had not done goes to \p successor (empty: to nobody).
Result<Changes> endUnit(const Agenda &agenda, const QString &unit, QDate on,
                        const QString &successor, const AgendaSetting &setting);
/// What binds and was not done in \p from becomes a duty of \p into, due by the end of its year.
Result<Changes> carryOver(const Agenda &from, const Agenda &into);

const Seen<Duty> *findDuty(const Agenda &agenda, const QString &key);
