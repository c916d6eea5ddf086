#pragma once
#include "ui/dashboard/figurerows.h"

#include <QAbstractTableModel>

/// All figures as a table: name, value, a year before, rule.
class FigureListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<FigureRow> rows);
    const FigureRow *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<FigureRow> m_rows{};
};
