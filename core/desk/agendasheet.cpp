#include "core/desk/agendasheet.h"

#include "core/base/date.h"
#include "core/reports/registercells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QString progressHeading = tasksheet::progress.toString();
const QString linkHeading = tasksheet::link.toString();
const QString doneHeading = tasksheet::done.toString();
const QString stateHeading = tasksheet::state.toString();

/// One cell of the return into what is told; what it does not mean is refused.
Result<> take(TaskTold &task, const FilledCell &cell, int year)
{
    if (cell.heading == progressHeading)
        task.told.progress = cell.value;
    if (cell.heading == linkHeading)
        task.link = cells::split(cell.value).value(cells::split(cell.value).size() - 1);
    if (cell.heading == stateHeading) {
        const auto state = cells::choice(tasksheet::states, cell.value);
        if (!state)
            return fail(ErrorCode::BadValue, {stateHeading, cell.value.left(40)});
        task.told.standing = Standing(*state);
        if (task.told.standing == Standing::Excused && task.told.reason.isEmpty())
            task.told.reason = task.told.progress.value_or(QString{});
    }
    if (cell.heading == doneHeading) {
        const auto day = cells::date(cell.value, year);
        if (!day)
            return tl::unexpected(day.error());
        task.told.on = *day;
        task.told.standing = Standing::Done;
    }
    return {};
}
} // namespace

RegisterSheet agendaUnitSheet(RegisterSheet made)
{
    return forUnit(std::move(made), {progressHeading, linkHeading, doneHeading, stateHeading});
}

Result<TaskReturn> readTaskReturn(const RegisterSheet &sent, std::span<const DutyRow> rows,
                                  const Sheet &back, int year)
{
    const auto came = readUnitReturn(sent, back);
    if (!came)
        return tl::unexpected(came.error());
    TaskReturn read{.refused = came->refused};
    for (const FilledCell &cell : came->filled) {
        const auto row = std::ranges::find(rows, UndertakingId{cell.entity},
                                           [](const DutyRow &r) { return r.undertaking.id; });
        if (row == rows.end())
            continue;
        const bool isNew = read.tasks.empty() || read.tasks.back().row != cell.row;
        if (isNew)
            read.tasks.push_back({.key = row->duty->key, .unit = row->unit, .row = cell.row});
        if (const auto taken = take(read.tasks.back(), cell, year); !taken)
            read.refused.push_back({cell.row, cell.heading, taken.error().code});
    }
    // A row is kept whole or not at all.
    std::erase_if(read.tasks, [&](const TaskTold &task) {
        return std::ranges::find(read.refused, task.row, &RefusedRow::row) != read.refused.end();
    });
    return read;
}
