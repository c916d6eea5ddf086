#pragma once
#include "core/deadlines/ledger.h"

#include <QHash>
#include <QRectF>

/// Where each day of a ledger lies: one row a month, columns aligned by weekday so that weekends
/// form columns.
class LedgerGrid
{
public:
    static constexpr int labelWidth = 40;
    static constexpr int headHeight = 20;
    static constexpr int rowHeight = 46;
    static constexpr int cellWidth = 19;
    static constexpr int cellHeight = 44;
    static constexpr int sumWidth = 36;
    static constexpr double columnsWidth = 36 * 20.2;

    struct Month
    {
        QDate first{};
        int counted = 0; ///< days of this month that count
        int running = 0; ///< count at its end
    };

    LedgerGrid() = default;
    /// Shows every month from the receipt to the last of: last day, \p today when close, \p trial.
    LedgerGrid(const DayLedger &ledger, QDate today, QDate trial);

    const std::vector<Month> &months() const { return m_months; }
    int columns() const { return m_columns; }
    double pitch() const { return columnsWidth / m_columns; }
    double columnLeft(int column) const { return labelWidth + column * pitch(); }
    int rowTop(int month) const { return headHeight + month * rowHeight; }
    int height() const { return headHeight + int(m_months.size()) * rowHeight; }
    static int width() { return labelWidth + int(columnsWidth) + 2 * sumWidth; }

    QRectF cell(QDate day) const;
    /// Invalid where no day lies.
    QDate dayAt(QPointF point) const;
    /// nullptr for a shown day that is not part of the period.
    const LedgerDay *find(QDate day) const;
    bool contains(QDate day) const;
    QDate first() const { return m_days.empty() ? QDate{} : m_days.front().date; }

private:
    void sum();

    std::vector<Month> m_months{};
    std::vector<LedgerDay> m_days{};
    QHash<QDate, int> m_index{};
    int m_columns = 36;
};
