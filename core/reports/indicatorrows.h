#pragma once
#include "core/reports/indicators.h"

#include <map>
#include <set>

/// What the rows of an indicator are gathered by.
struct IndicatorPass
{
    const IndicatorData &data;
    const IndicatorQuery &query;
    const IndicatorRule &rule;
    const Law &law;
    const WorkCalendar &calendar;

    QDate first() const { return {query.year, 1, 1}; }
    QDate last() const { return {query.year, 12, 31}; }
    /// The day until which the year's deeds count.
    QDate cut() const { return std::min(query.asOf, last()); }
    bool isOver() const { return query.asOf > last(); }
    /// In the year, and before the day that is asked about.
    bool has(QDate day) const { return day.isValid() && day >= first() && day <= cut(); }
    /// Told on the day that is asked about.
    bool isDone(QDate day) const { return day.isValid() && day <= query.asOf; }
    bool isAsked(const QString &unit) const { return query.unit.isEmpty() || query.unit == unit; }
    RowState open(bool isOver) const { return isOver ? RowState::Fails : RowState::Open; }
};
using IndicatorRows = std::vector<IndicatorRow>;

/// Gathers the rows of one indicator.
struct IndicatorSource
{
    QLatin1StringView key{};
    IndicatorRows (*rows)(const IndicatorPass &pass) = nullptr;
};
/// One line an indicator that the desk can count; which of them are asked is law data.
std::span<const IndicatorSource> deedSources();     ///< documents, inquiries, decisions
std::span<const IndicatorSource> occasionSources(); ///< what is held, made, found, counted
