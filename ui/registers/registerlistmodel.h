#pragma once
#include "core/reports/register.h"

#include <QAbstractTableModel>

/// A register as its sheet: rows by index, so that a filter or an order moves numbers, not rows.
class RegisterListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(RegisterSheet made);
    /// Rows with \p text in any cell; empty: all.
    void filter(const QString &text);
    const RegisterSheet &made() const { return m_made; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Numbers as numbers, all else as text; -1: as the sheet has them.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange();
    bool isNumber(int column) const;

    RegisterSheet m_made{};
    std::vector<quint32> m_shown{}; ///< rows of the sheet
    QString m_filter{};
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};
