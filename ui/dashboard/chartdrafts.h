#pragma once
#include "ui/dashboard/chartpane.h"
#include "ui/dashboard/figurerows.h"

/// A chart that is put together from figures: each value with the marks behind it.
struct ChartDraft
{
    ChartData data{};
    std::vector<std::vector<std::vector<Mark>>> marks{}; ///< by series and category

    void addSeries(const QString &name, ChartInk ink)
    {
        data.series.push_back({name, ink, {}, {}});
        marks.emplace_back();
    }
    void add(std::size_t series, qint64 value, std::vector<Mark> behind)
    {
        data.series[series].values.push_back(value);
        marks[series].push_back(std::move(behind));
    }
    /// For the public: cells of fewer persons are not shown, series by series.
    ChartDraft forAll(qint64 least) &&;
};

ChartDraft monthsChart(const FigureSource &source);
ChartDraft outcomesChart(const FigureSource &source);
ChartDraft durationsChart(const FigureSource &source);
ChartDraft organsChart(const FigureSource &source);
ChartDraft attributesChart(const FigureSource &source);
ChartDraft channelsChart(const FigureSource &source);
