#include "core/desk/agendasheet.h"

#include "core/base/date.h"
#include "core/reports/registercells.h"

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace {
const QStringList headings{u"条款"_s,     u"任务"_s, u"责任单位"_s, u"配合单位"_s,
                           u"量化要求"_s, u"时间节点"_s, u"进展"_s, u"佐证链接"_s,
                           u"完成日期"_s, u"状态"_s, u"催办记录"_s};
const QString progressHeading = u"进展"_s;
const QString linkHeading = u"佐证链接"_s;
const QString doneHeading = u"完成日期"_s;
const QString stateHeading = u"状态"_s;
constexpr std::array<QStringView, 4> states{u"未启动", u"推进中|在办", u"已完成|完成|办结",
                                            u"不适用"};

QString measureText(const Duty &duty)
{
    switch (duty.measure) {
    case Measure::Exists: return u"完成"_s;
    case Measure::Count: return u"不少于%1"_s.arg(duty.least);
    case Measure::Rate: return u"不低于%1%"_s.arg(duty.least);
    case Measure::By: return u"按时间节点"_s;
    case Measure::Month: return u"每月"_s;
    case Measure::Quarter: return u"每季度"_s;
    case Measure::Event:
        return duty.days > 0 ? u"每次%1个工作日内"_s.arg(duty.days) : u"每次按法定期限"_s;
    }
    return {};
}

QString urgedText(const Undertaking &told)
{
    return told.urgings == 0 ? QString{}
                             : u"%1（共%2次）"_s.arg(isoDate(told.urged)).arg(told.urgings);
}

/// One cell of the return into what is told; what it does not mean is refused.
Result<> take(TaskTold &task, const FilledCell &cell, int year)
{
    if (cell.heading == progressHeading)
        task.told.progress = cell.value;
    if (cell.heading == linkHeading)
        task.link = cells::split(cell.value).value(cells::split(cell.value).size() - 1);
    if (cell.heading == stateHeading) {
        const auto state = cells::choice(states, cell.value);
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

RegisterSheet agendaSheet(const AgendaText &text, std::span<const DutyRow> rows,
                          std::span<const Seen<Evidence>> evidence, const QString &unit)
{
    std::map<UndertakingId, QStringList> places;
    for (const Seen<Evidence> &each : evidence) {
        if (!each.value.removed.isValid())
            places[each.value.undertaking] << each.value.place;
    }
    RegisterSheet made;
    made.sheet.name = u"任务督办表"_s;
    made.sheet.rows.push_back(headings);
    made.look.widths = {28, 60, 16, 20, 14, 12, 40, 40, 12, 10, 20};
    for (const DutyRow &row : rows) {
        if (!unit.isEmpty() && row.unit != unit)
            continue;
        const Clause *clause = findClause(text, row.duty->clause);
        const Undertaking &told = row.undertaking;
        made.sheet.rows.push_back(
            {clause ? row.duty->key + u' ' + clause->heading : row.duty->key, row.duty->quote,
             row.unit, row.duty->helpers.join(u'、'), measureText(*row.duty), isoDate(row.duty->due),
             told.progress, cells::join(places[told.id]), isoDate(told.done),
             cells::choiceText(states, int(told.standing)), urgedText(told)});
        made.cases.push_back(told.id.value);
    }
    return made;
}

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
            read.tasks.push_back(
                {.key = row->duty->key, .unit = row->unit, .row = cell.row});
        if (const auto taken = take(read.tasks.back(), cell, year); !taken)
            read.refused.push_back({cell.row, cell.heading, taken.error().code});
    }
    // A row is kept whole or not at all.
    std::erase_if(read.tasks, [&](const TaskTold &task) {
        return std::ranges::find(read.refused, task.row, &RefusedRow::row) != read.refused.end();
    });
    return read;
}
