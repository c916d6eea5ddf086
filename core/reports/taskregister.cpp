// 12 任务督办表: obligations by unit, as the key points of a year stand today.
#include "core/reports/taskregister.h"

#include "core/agenda/agendareading.h"
#include "core/base/date.h"
#include "core/reports/registercells.h"
#include "core/reports/registers.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

using namespace Qt::StringLiterals;

namespace {
constexpr QStringView title = u"任务督办表";
constexpr RegisterColumn head(QStringView heading)
{
    return {.heading = heading, .need = CellNeed::Computed};
}
constexpr std::array columns{
    head(u"条款"),         head(u"任务"),          head(u"责任单位"),         head(u"配合单位"),
    head(u"量化要求"),     head(u"时间节点"),      head(tasksheet::progress), head(tasksheet::link),
    head(tasksheet::done), head(tasksheet::state), head(u"催办记录"),
};

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

constexpr std::array fillable{tasksheet::progress, tasksheet::link, tasksheet::done,
                              tasksheet::state};

/// Of every plan of the year that is asked for.
Result<RegisterSheet> readTasks(const Records &records, const RegisterView &view)
{
    const auto all = plans(records);
    if (!all)
        return tl::unexpected(all.error());
    RegisterSheet made = agendaSheet({}, {}, {}, {});
    const RegisterSetting &setting = view.setting;
    for (const Plan &plan : *all) {
        if (view.range.year != 0 && plan.year != view.range.year)
            continue;
        const auto agenda = readAgenda(records, plan.id);
        if (!agenda)
            return tl::unexpected(agenda.error());
        const auto rows = dutyRows(*agenda, setting.today, setting.calendar,
                                   agendaSoon(setting.law, setting.today));
        const RegisterSheet own =
            agendaSheet(agenda->text, rows, agenda->evidence, view.range.unit);
        std::copy(own.sheet.rows.begin() + 1, own.sheet.rows.end(),
                  std::back_inserter(made.sheet.rows));
        std::ranges::copy(own.cases, std::back_inserter(made.cases));
    }
    return made;
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
    RegisterSheet made = emptySheet(title, columns);
    made.look.widths = {28, 60, 16, 20, 14, 12, 40, 40, 12, 10, 20};
    for (const DutyRow &row : rows) {
        if (!unit.isEmpty() && row.unit != unit)
            continue;
        const Clause *clause = findClause(text, row.duty->clause);
        const Undertaking &told = row.undertaking;
        made.sheet.rows.push_back({clause ? row.duty->key + u' ' + clause->heading : row.duty->key,
                                   row.duty->quote, row.unit, row.duty->helpers.join(u'、'),
                                   measureText(*row.duty), isoDate(row.duty->due), told.progress,
                                   cells::join(places[told.id]), isoDate(told.done),
                                   cells::choiceText(tasksheet::states, int(told.standing)),
                                   urgedText(told)});
        made.cases.push_back(told.id.value);
    }
    return made;
}

const Register registers::tasks{.number = 12,
                                .slug = "tasks"_L1,
                                .title = title,
                                .columns = columns,
                                .read = readTasks,
                                .unitHeading = u"责任单位",
                                .fillable = fillable};
