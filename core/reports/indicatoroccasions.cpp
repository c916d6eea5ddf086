// What is held, made, found and counted toward the key points (R-OPN, R-STD, R-TRN, R-LED, R-GUI).
#include "core/reports/indicatorrows.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using P = IndicatorPass;
using Rows = IndicatorRows;
using enum RowState;

/// Of a year's own month where the rule names one.
bool isIn(const P &p, const Occasion &each)
{
    return p.has(each.on) && (p.rule.month == 0 || each.on.month() == p.rule.month);
}

Rows held(const P &p, OccasionKind kind, auto stateOf)
{
    Rows rows;
    for (const Occasion &each : p.data.occasions) {
        if (each.kind == kind && isIn(p, each) && p.isAsked(each.unit))
            rows.push_back({each.id.value, each.unit, each.title, each.on, {}, stateOf(each)});
    }
    return rows;
}

/// A row for each unit that owes it, or has some: whether it has enough of them.
Rows eachUnit(const P &p, OccasionKind kind, auto isMeant)
{
    QStringList units = p.data.unitsOwing(p.rule.key, p.query.year);
    std::map<QString, std::vector<const Occasion *>> of;
    for (const Occasion &each : p.data.occasions) {
        if (each.kind != kind || !isIn(p, each) || !isMeant(each))
            continue;
        of[each.unit].push_back(&each);
        if (!units.contains(each.unit))
            units << each.unit;
    }
    const QDate end = p.rule.month == 0
                          ? p.last()
                          : QDate{p.query.year, p.rule.month, 1}.addMonths(1).addDays(-1);
    Rows rows;
    for (const QString &unit : units) {
        if (!p.isAsked(unit))
            continue;
        const auto &some = of[unit];
        const Occasion *newest = some.empty() ? nullptr : some.back();
        rows.push_back({newest ? newest->id.value : EntityId{}, unit,
                        newest ? newest->title : QString{}, newest ? newest->on : QDate{}, end,
                        int(some.size()) >= p.rule.target ? Counts : p.open(p.query.asOf > end)});
    }
    return rows;
}

constexpr auto any = [](const Occasion &) { return true; };

Rows activity(const P &p)
{
    return eachUnit(p, OccasionKind::Activity, any);
}
/// 8月: offline; events on the net come beside them (R-OPN-1).
Rows august(const P &p)
{
    return eachUnit(p, OccasionKind::Activity, [](const Occasion &each) { return !each.online; });
}
Rows products(const P &p)
{
    return eachUnit(p, OccasionKind::Product, any);
}
Rows leader(const P &p)
{
    return eachUnit(p, OccasionKind::Hearing, any);
}

Rows activityFeedback(const P &p)
{
    return held(p, OccasionKind::Activity, [&](const Occasion &each) {
        return each.listened && p.isDone(each.feedback) ? Counts : p.open(p.isOver());
    });
}

/// R-DEC-7: the meeting is the unit, and counts once it is made public.
Rows attendance(const P &p)
{
    return held(p, OccasionKind::Attendance, [&](const Occasion &each) {
        return each.link.isEmpty() ? p.open(p.isOver()) : Counts;
    });
}

Rows columnFaults(const P &p)
{
    return held(p, OccasionKind::ColumnFault, [&](const Occasion &each) {
        return p.isDone(each.settled) ? Counts : p.open(p.isOver());
    });
}

/// R-SUP-1: in the next year's first quarter.
Rows assessment(const P &p)
{
    const QDate until =
        QDate::fromString(u"%1-%2"_s.arg(p.query.year + 1).arg(p.rule.until), Qt::ISODate);
    Rows rows = held(p, OccasionKind::Assessment, [&](const Occasion &each) {
        return p.isDone(each.settled) ? (each.settled <= until ? Counts : Fails)
                                      : p.open(p.query.asOf > until);
    });
    for (IndicatorRow &row : rows)
        row.due = until;
    return rows;
}

/// R-TRN-1: of those who are there now, each once in the window; who left drops out, who came
/// comes in.
Rows training(const P &p)
{
    const QDate from = p.rule.inForce.from;
    const QDate end = from.addMonths(p.rule.months).addDays(-1);
    std::map<QString, const Occasion *> rosters;
    std::map<QString, QDate> trained; ///< `unit\nname` → first day
    for (const Occasion &each : p.data.occasions) {
        if (each.on > p.query.asOf || !p.isAsked(each.unit))
            continue;
        if (each.kind == OccasionKind::Roster) {
            const Occasion *&newest = rosters[each.unit];
            if (!newest || newest->on <= each.on)
                newest = &each;
        } else if (each.kind == OccasionKind::Training && each.on >= from && each.on <= end) {
            for (const QString &person : each.people)
                trained.emplace(each.unit + u'\n' + person, each.on);
        }
    }
    Rows rows;
    for (const auto &[unit, roster] : rosters) {
        for (const QString &person : roster->people) {
            const auto found = trained.find(unit + u'\n' + person);
            const bool is = found != trained.end();
            rows.push_back({roster->id.value, unit, person, is ? found->second : QDate{}, end,
                            is ? Counts : p.open(p.query.asOf > end)});
        }
    }
    return rows;
}

/// R-GUI-1: of each unit and topic the newest update.
Rows guide(const P &p)
{
    std::map<std::pair<QString, QString>, const Occasion *> newest;
    for (const Occasion &each : p.data.occasions) {
        if (each.kind != OccasionKind::Guide || each.on > p.query.asOf || !p.isAsked(each.unit))
            continue;
        const Occasion *&last = newest[{each.unit, each.title}];
        if (!last || last->on <= each.on)
            last = &each;
    }
    Rows rows;
    for (const auto &[topic, last] : newest) {
        const QDate until = last->on.addMonths(p.rule.months);
        rows.push_back({last->id.value, topic.first, topic.second, last->on, until,
                        until >= p.query.asOf ? Counts : Open});
    }
    return rows;
}

/// 专区: a row for every service, whether it is on record in the year.
Rows tallies(const P &p)
{
    const auto services = counterServices(p.law, p.cut());
    const auto sums = tallySums(p.data.tallies, services, p.first(), p.cut());
    Rows rows;
    if (std::ranges::none_of(sums, [](int sum) { return sum > 0; }))
        return rows; // a unit without a counter owes nothing
    for (std::size_t i = 0; i < services.size(); ++i)
        rows.push_back({{},
                        {},
                        u"%1 %2"_s.arg(services[i].name).arg(sums[i]),
                        {},
                        {},
                        sums[i] > 0 ? Counts : p.open(p.isOver())});
    return rows;
}

constexpr std::array sources{
    IndicatorSource{"attendance"_L1, attendance},
    IndicatorSource{"activity"_L1, activity},
    IndicatorSource{"august"_L1, august},
    IndicatorSource{"activity_feedback"_L1, activityFeedback},
    IndicatorSource{"products"_L1, products},
    IndicatorSource{"training"_L1, training},
    IndicatorSource{"leader"_L1, leader},
    IndicatorSource{"guide"_L1, guide},
    IndicatorSource{"column_faults"_L1, columnFaults},
    IndicatorSource{"tallies"_L1, tallies},
    IndicatorSource{"assessment"_L1, assessment},
};
} // namespace

std::span<const IndicatorSource> occasionSources()
{
    return sources;
}
