#include "core/agenda/agenda.h"

#include "core/base/words.h"
#include "core/calendar/workcalendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto lights = wordsFor<DutyLight>("done", "excused", "calm", "soon", "overdue", "lapsed");

QDate periodEnd(QDate day, int months)
{
    const int month = (day.month() - 1) / months * months + months;
    return QDate{day.year(), month, 1}.addMonths(1).addDays(-1);
}

/// The last day of the first month (or quarter) without evidence.
QDate firstBarePeriod(QDate from, QDate until, int months, std::span<const QDate> evidence)
{
    for (QDate day = from; day <= until;) {
        const QDate end = periodEnd(day, months);
        const QDate begin = end.addDays(1).addMonths(-months);
        const bool shown =
            std::ranges::any_of(evidence, [&](QDate each) { return each >= begin && each <= end; });
        if (!shown)
            return std::min(end, until);
        day = end.addDays(1);
    }
    return {};
}

DutyLight lightOf(const Duty &duty, const DutyRow &row, QDate today, int soon)
{
    if (row.undertaking.standing == Standing::Done || !row.last.isValid())
        return DutyLight::Done;
    if (row.undertaking.standing == Standing::Excused || row.undertaking.ended.isValid())
        return DutyLight::Excused;
    if (today > row.last)
        return binds(duty) ? DutyLight::Overdue : DutyLight::Lapsed;
    return binds(duty) && row.remaining <= soon ? DutyLight::Soon : DutyLight::Calm;
}

QDate lastWorkday(QDate day, const WorkCalendar &calendar)
{
    while (day > WorkCalendar::firstDay() && !calendar.isWorkday(day))
        day = day.addDays(-1);
    return day;
}
} // namespace

QLatin1StringView word(DutyLight light)
{
    return lights.of(light);
}

QStringList unitsOf(const Duty &duty, const Agenda &agenda)
{
    QStringList units = duty.units;
    for (const auto &[id, seen] : agenda.undertakings) {
        if (seen.value.duty == duty.id && !units.contains(seen.value.unit))
            units << seen.value.unit; // taken over from one that is gone
    }
    return units;
}

QDate owedOn(const Duty &duty, const Undertaking &told, std::span<const QDate> evidence,
             QDate issued)
{
    const QDate until = told.due.isValid() ? told.due : duty.due;
    if (duty.measure == Measure::Month)
        return firstBarePeriod(issued, until, 1, evidence);
    if (duty.measure == Measure::Quarter)
        return firstBarePeriod(issued, until, 3, evidence);
    return until;
}

std::vector<DutyRow> dutyRows(const Agenda &agenda, QDate today, const WorkCalendar &calendar,
                              int soon)
{
    std::map<UndertakingId, std::vector<QDate>> evidence;
    for (const Seen<Evidence> &each : agenda.evidence) {
        if (!each.value.removed.isValid())
            evidence[each.value.undertaking].push_back(each.value.given);
    }
    std::vector<DutyRow> rows;
    for (const Seen<Duty> &seen : agenda.duties) {
        const Duty &duty = seen.value;
        if (duty.withdrawn.isValid())
            continue;
        for (const QString &unit : unitsOf(duty, agenda)) {
            const UndertakingId id = undertakingIdOf(duty.id, unit);
            DutyRow row{.duty = &duty, .unit = unit};
            if (const auto told = agenda.undertakings.find(id); told != agenda.undertakings.end())
                row.undertaking = told->second.value;
            else
                row.undertaking = {.id = id, .duty = duty.id, .unit = unit};
            const std::vector<QDate> &shown = evidence[id];
            row.evidence = int(shown.size());
            row.last = owedOn(duty, row.undertaking, shown, agenda.plan.issued);
            if (row.last.isValid()) {
                row.target = lastWorkday(row.last, calendar);
                row.remaining = calendar.count(today, row.target);
            }
            row.light = lightOf(duty, row, today, soon);
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

DutyMatrix dutyMatrix(std::span<const DutyRow> rows)
{
    DutyMatrix matrix;
    QStringList units;
    for (const DutyRow &row : rows) {
        if (matrix.keys.empty() || matrix.keys.back() != row.duty->key)
            matrix.keys.push_back(row.duty->key);
        if (!units.contains(row.unit)) {
            units << row.unit;
            matrix.lines.push_back({.unit = row.unit});
        }
    }
    for (DutyMatrix::Line &line : matrix.lines)
        line.cells.resize(matrix.keys.size());
    std::size_t column = 0;
    for (const DutyRow &row : rows) {
        while (matrix.keys[column] != row.duty->key)
            ++column;
        DutyMatrix::Line &line = matrix.lines[std::size_t(units.indexOf(row.unit))];
        line.cells[column] = row.light;
        const bool counts = binds(*row.duty) && row.light != DutyLight::Excused;
        line.owed += counts;
        line.done += counts && row.light == DutyLight::Done;
        line.overdue += row.light == DutyLight::Overdue;
    }
    return matrix;
}
