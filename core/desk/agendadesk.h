#pragma once
#include "core/agenda/agendareading.h"
#include "core/agenda/agendaverbs.h"
#include "core/desk/desk.h"

/// The yearly key points on a desk: each asks whether the officer may, runs its verb and commits
/// it.
/// What of the newest plan is past its day or near it, for the page of the day; none without a
/// plan.
struct DutyReminder
{
    int overdue = 0; ///< obligations, of however many units
    int soon = 0;
};
Result<DutyReminder> dutyReminder(const Records &records, QDate today, const Law &law,
                                  const WorkCalendar &calendar);
/// Rows of \p agenda as of today.
std::vector<DutyRow> dutyRows(const Agenda &agenda, const Desk &desk);

Result<PlanId> loadPlan(Desk &desk, const PlanFile &file);
Result<> saveDuty(Desk &desk, PlanId plan, const Duty &next);
Result<> tellProgress(Desk &desk, PlanId plan, const QString &key, const QString &unit,
                      const ProgressTold &told);
Result<EvidenceId> giveEvidence(Desk &desk, PlanId plan, const QString &key, const QString &unit,
                                const Evidence &evidence);
Result<> removeEvidence(Desk &desk, EvidenceId id);
Result<> endUnit(Desk &desk, PlanId plan, const QString &unit, QDate on, const QString &successor);
Result<> carryOver(Desk &desk, PlanId from, PlanId into);

/// 督办单 of one unit: what is past its day or near it. NotFound {unit} when there is nothing.
Result<Letter> urgingNotice(const Agenda &agenda, std::span<const DutyRow> rows,
                            const QString &unit, const Organ &organ, const Law &law,
                            const WorkCalendar &calendar, QDate today);
/// The same, and keeps that the unit was urged.
Result<Letter> urge(Desk &desk, const Agenda &agenda, std::span<const DutyRow> rows,
                    const QString &unit);
Result<Letter> urge(Desk &desk, PlanId plan, const QString &unit);

/// What a unit's sheet says of one duty.
struct TaskTold
{
    QString key{};
    QString unit{};
    int row = 0; ///< of the sheet
    ProgressTold told{};
    QString link{};                 ///< evidence
    std::optional<Error> refused{}; ///< why the row was not kept
};
/// Keeps what the rules allow in one save; answers how many rows were kept.
int takeTasks(Desk &desk, Agenda agenda, std::vector<TaskTold> &tasks);

/// Whether a piece of evidence is still there. A link is taken at its word.
enum class EvidenceState { Link, Present, Changed, Gone };
QLatin1StringView word(EvidenceState state);
EvidenceState stateOf(const Evidence &evidence);
/// A file as evidence, with its digest. FileUnreadable {path}.
Result<Evidence> evidenceFile(const QString &path);
