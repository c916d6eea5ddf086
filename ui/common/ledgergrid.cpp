#include "ui/common/ledgergrid.h"

#include <algorithm>

namespace {
QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}
constexpr int daysShownAfterwards = 62; ///< an old overdue case does not draw years of empty months
} // namespace

LedgerGrid::LedgerGrid(const DayLedger &ledger, QDate today, QDate trial)
    : m_days{ledger.days}
{
    if (m_days.empty())
        return;
    for (int i = 0; i < int(m_days.size()); ++i)
        m_index.insert(m_days[size_t(i)].date, i);
    QDate last = std::max(m_days.back().date, ledger.deadline.date);
    if (today > last && last.daysTo(today) <= daysShownAfterwards)
        last = today;
    if (trial.isValid())
        last = std::max(last, trial);
    for (QDate month = monthOf(first()); month <= last; month = month.addMonths(1)) {
        m_months.push_back({.first = month});
        m_columns = std::max(m_columns, month.dayOfWeek() - 1 + month.daysInMonth());
    }
    sum();
}

void LedgerGrid::sum()
{
    int running = 0;
    for (Month &month : m_months) {
        for (const LedgerDay &day : m_days) {
            if (monthOf(day.date) != month.first || day.use != DayUse::Counted)
                continue;
            ++month.counted;
            running = day.running;
        }
        month.running = running;
    }
}

QRectF LedgerGrid::cell(QDate day) const
{
    for (int i = 0; i < int(m_months.size()); ++i) {
        const QDate first = m_months[size_t(i)].first;
        if (first == monthOf(day)) {
            const int column = first.dayOfWeek() - 1 + day.day() - 1;
            return {columnLeft(column), double(rowTop(i)), cellWidth, cellHeight};
        }
    }
    return {};
}

QDate LedgerGrid::dayAt(QPointF point) const
{
    const int row = int((point.y() - headHeight) / rowHeight);
    const int column = int((point.x() - labelWidth) / pitch());
    if (point.y() < headHeight || point.x() < labelWidth || row >= int(m_months.size()))
        return {};
    const QDate first = m_months[size_t(row)].first;
    const int day = column - (first.dayOfWeek() - 1) + 1;
    return day >= 1 && day <= first.daysInMonth() ? first.addDays(day - 1) : QDate{};
}

const LedgerDay *LedgerGrid::find(QDate day) const
{
    const auto found = m_index.constFind(day);
    return found == m_index.cend() ? nullptr : &m_days[size_t(*found)];
}

bool LedgerGrid::contains(QDate day) const
{
    return std::ranges::any_of(m_months,
                               [&](const Month &month) { return month.first == monthOf(day); });
}
