#include "core/reports/indicators.h"

#include "core/base/words.h"
#include "core/reports/indicatorrows.h"

#include <algorithm>

namespace {
constexpr auto states = wordsFor<RowState>("counts", "open", "fails", "not_due", "excused");
constexpr auto lights = wordsFor<IndicatorLight>("not_applicable", "met", "open", "missed");

const IndicatorSource *sourceOf(const QString &key)
{
    for (const auto sources : {deedSources(), occasionSources()}) {
        for (const IndicatorSource &each : sources) {
            if (each.key == key)
                return &each;
        }
    }
    return nullptr;
}

/// Percent of the rule's window that has gone by, the plan's line of R-TRN-1.
std::optional<int> paceOf(const IndicatorRule &rule, QDate asOf)
{
    const QDate from = rule.inForce.from;
    if (rule.months == 0 || rule.key != QStringLiteral("training") || asOf < from)
        return {};
    const qint64 days = from.daysTo(from.addMonths(rule.months));
    return int(std::min<qint64>(100, 100 * from.daysTo(asOf) / days));
}

/// The figure of the rows. In whole numbers: 3 of 5 are 60 %, and no less.
void count(Indicator &made, bool isOver)
{
    const auto inState = [&](RowState state) {
        return int(std::ranges::count(made.rows, state, &IndicatorRow::state));
    };
    const bool isCount = made.rule.measure == IndicatorMeasure::Count;
    const int open = inState(RowState::Open);
    const int owed = inState(RowState::Counts) + open + inState(RowState::Fails);
    made.part = inState(RowState::Counts);
    made.whole = isCount ? made.rule.target : owed;
    const int percent = made.rule.measure == IndicatorMeasure::Rate ? made.rule.target : 100;
    const int asked = isCount ? made.rule.target : (percent * made.whole + 99) / 100;
    made.needed = std::max(0, asked - made.part);
    if (made.whole == 0)
        made.light = IndicatorLight::NotApplicable;
    else if (made.needed == 0)
        made.light = IndicatorLight::Met;
    else if (isCount ? !isOver : made.part + open >= asked)
        made.light = IndicatorLight::Open;
    else
        made.light = IndicatorLight::Missed;
}
} // namespace

QLatin1StringView word(RowState state)
{
    return states.of(state);
}

QLatin1StringView word(IndicatorLight light)
{
    return lights.of(light);
}

std::vector<Indicator> indicatorsOf(const IndicatorData &data, const IndicatorQuery &query,
                                    const Law &law, const WorkCalendar &calendar)
{
    std::vector<Indicator> all;
    const QDate day = std::min(query.asOf, QDate{query.year, 12, 31});
    for (const IndicatorRule &rule : law.indicators(day)) {
        const IndicatorSource *source = sourceOf(rule.key);
        if (!source)
            continue; // an office's own indicator that the desk can't count
        const IndicatorPass pass{data, query, rule, law, calendar};
        Indicator made{.rule = rule, .pace = paceOf(rule, query.asOf), .rows = source->rows(pass)};
        count(made, pass.isOver());
        const QStringList owing = data.unitsOwing(rule.key, query.year);
        const bool owes = query.unit.isEmpty() || owing.isEmpty() || owing.contains(query.unit);
        if (rule.measure == IndicatorMeasure::Count && !owes && made.rows.empty()) {
            made.whole = 0;
            made.needed = 0;
            made.light = IndicatorLight::NotApplicable;
        }
        all.push_back(std::move(made));
    }
    return all;
}
