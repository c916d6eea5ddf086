#pragma once
#include "core/desk/agendadesk.h"
#include "core/reports/registers.h"
#include "core/reports/taskregister.h"
#include "core/reports/unitsheet.h"

/// Register 12 for a unit without Mingdu: progress, link, day and state may be filled in.
RegisterSheet agendaUnitSheet(RegisterSheet made);

struct TaskReturn
{
    std::vector<TaskTold> tasks{};
    std::vector<RefusedRow> refused{}; ///< as UnitReturn, and BadValue, BadDate of a cell
};
/// Compares \p back with what stands now. MissingMember when a column was lost.
Result<TaskReturn> readTaskReturn(const RegisterSheet &sent, std::span<const DutyRow> rows,
                                  const Sheet &back, int year);
