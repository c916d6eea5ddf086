#include "ui/dashboard/chartdrafts.h"

#include "ui/wording/terms.h"

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostBars = 8; ///< more can't be read

/// What stands on the axis of time: months; years when there are more than two.
struct Span
{
    QString name{};
    std::vector<std::size_t> months{};
};
std::vector<Span> spansOf(const DashboardQuery &query)
{
    const bool years = query.months() > 24;
    const QDate first{query.from.year(), query.from.month(), 1};
    std::vector<Span> spans;
    for (std::size_t month = 0; month < query.months(); ++month) {
        const QDate day = first.addMonths(int(month));
        const QString name = years                 ? QString::number(day.year())
                             : query.months() > 12 ? day.toString(u"yy-M"_s)
                                                   : QString::number(day.month());
        if (!years || spans.empty() || spans.back().name != name)
            spans.push_back({name, {}});
        spans.back().months.push_back(month);
    }
    return spans;
}

/// A value that is the sum of several marks.
void addSum(ChartDraft &draft, const FigureSource &s, std::size_t series, std::vector<Mark> marks)
{
    qint64 sum = 0;
    for (const Mark &mark : marks)
        sum += s.now.count(mark.figure, mark.at);
    draft.add(series, sum, std::move(marks));
}

/// The greatest first; what is over stands together.
ChartDraft greatestOf(const FigureSource &s, Figure figure,
                      const std::function<QString(std::size_t)> &name)
{
    ChartDraft draft{{.shape = ChartData::Shape::Bars}};
    draft.addSeries({}, ChartInk::First);
    std::vector<Mark> marks;
    for (std::size_t at = 0; at < s.now.counts(figure).size(); ++at) {
        if (s.now.count(figure, at) > 0)
            marks.push_back({figure, at});
    }
    const auto count = [&](const Mark &mark) { return s.now.count(mark.figure, mark.at); };
    std::ranges::stable_sort(marks, std::ranges::greater{}, count);
    const std::size_t alone = marks.size() > mostBars ? mostBars - 1 : marks.size();
    for (std::size_t i = 0; i < alone; ++i) {
        draft.data.categories << name(marks[i].at);
        draft.add(0, count(marks[i]), {marks[i]});
    }
    if (alone == marks.size())
        return draft;
    const std::vector<Mark> rest{marks.begin() + qsizetype(alone), marks.end()};
    draft.data.categories << Terms::others();
    addSum(draft, s, 0, rest);
    return draft;
}
} // namespace

ChartDraft ChartDraft::forAll(qint64 least) &&
{
    // Parts that stand on one another are cells of one whole.
    const std::size_t together = data.shape == ChartData::Shape::Bars ? data.series.size() : 1;
    for (std::size_t first = 0; first < data.series.size(); first += together) {
        std::vector<qint64> cells;
        for (std::size_t at = first; at < first + together; ++at)
            cells.insert(cells.end(), data.series[at].values.begin(), data.series[at].values.end());
        const auto shown = publicCells(cells, least);
        auto next = shown.begin();
        for (std::size_t at = first; at < first + together; ++at) {
            ChartData::Series &series = data.series[at];
            series.hidden.resize(series.values.size());
            for (std::size_t i = 0; i < series.values.size(); ++i, ++next) {
                series.hidden[i] = !*next;
                series.values[i] = next->value_or(0);
            }
        }
    }
    return std::move(*this);
}

ChartDraft monthsChart(const FigureSource &s)
{
    ChartDraft draft{{.shape = ChartData::Shape::Lines}};
    const std::pair<Figure, ChartInk> figures[]{{Figure::Received, ChartInk::First},
                                                {Figure::Closed, ChartInk::Third}};
    for (const auto &[figure, ink] : figures)
        draft.addSeries(Terms::figure(figure), ink);
    for (const auto &[name, months] : spansOf(s.query)) {
        draft.data.categories << name;
        for (std::size_t series = 0; series < std::size(figures); ++series) {
            std::vector<Mark> marks;
            marks.reserve(months.size());
            for (const std::size_t month : months)
                marks.push_back({figures[series].first, month});
            addSum(draft, s, series, std::move(marks));
        }
    }
    return draft;
}

ChartDraft durationsChart(const FigureSource &s)
{
    ChartDraft draft;
    draft.addSeries({}, ChartInk::First);
    int above = -1;
    for (const int upTo : durationBands(s.law, s.query.until)) {
        draft.data.categories << (upTo == INT_MAX ? u">%1"_s.arg(above) : u"≤%1"_s.arg(upTo));
        addSum(draft, s, 0, durationMarks(s.now, above, upTo));
        above = upTo;
    }
    return draft;
}

ChartDraft organsChart(const FigureSource &s)
{
    ChartDraft draft{{.shape = ChartData::Shape::Bars}};
    const std::pair<Figure, ChartInk> parts[]{{Figure::OrganOverdue, ChartInk::Bad},
                                              {Figure::OrganInTime, ChartInk::First},
                                              {Figure::OrganWaiting, ChartInk::Second}};
    for (const auto &[figure, ink] : parts)
        draft.addSeries(Terms::figure(figure), ink);
    std::vector<std::size_t> organs;
    for (std::size_t at = 0; at < s.columns.organs().size(); ++at) {
        if (s.now.count(Figure::OrganOpen, at) > 0)
            organs.push_back(at);
    }
    std::ranges::stable_sort(organs, std::ranges::greater{},
                             [&](std::size_t at) { return s.now.count(Figure::OrganOpen, at); });
    const std::size_t alone = organs.size() > mostBars ? mostBars - 1 : organs.size();
    const auto add = [&](const QString &name, std::span<const std::size_t> of) {
        draft.data.categories << name;
        for (std::size_t series = 0; series < std::size(parts); ++series) {
            std::vector<Mark> marks;
            for (const std::size_t at : of)
                marks.push_back({parts[series].first, at});
            addSum(draft, s, series, std::move(marks));
        }
    };
    for (std::size_t i = 0; i < alone; ++i)
        add(organs[i] == 0 ? Terms::others() : s.columns.organs()[organs[i]].name,
            std::span{organs}.subspan(i, 1));
    if (alone < organs.size())
        add(Terms::others(), std::span{organs}.subspan(alone));
    return draft;
}

ChartDraft attributesChart(const FigureSource &s)
{
    ChartDraft draft;
    const std::pair<Attribute, ChartInk> kinds[]{{Attribute::Proactive, ChartInk::First},
                                                 {Attribute::OnRequest, ChartInk::Second},
                                                 {Attribute::Withheld, ChartInk::Third}};
    for (const auto &[attribute, ink] : kinds)
        draft.addSeries(Terms::attribute(attribute), ink);
    for (const auto &[name, months] : spansOf(s.query)) {
        draft.data.categories << name;
        for (std::size_t series = 0; series < std::size(kinds); ++series) {
            std::vector<Mark> marks;
            marks.reserve(months.size());
            for (const std::size_t month : months)
                marks.push_back({Figure::Attribute, month * 4 + std::size_t(kinds[series].first)});
            addSum(draft, s, series, std::move(marks));
        }
    }
    return draft;
}
ChartDraft outcomesChart(const FigureSource &s)
{
    return greatestOf(s, Figure::Outcome, [&](std::size_t at) { return outcomeName(s, at); });
}

ChartDraft channelsChart(const FigureSource &s)
{
    return greatestOf(s, Figure::Channel,
                      [](std::size_t at) { return Terms::channel(::Channel(at)); });
}
