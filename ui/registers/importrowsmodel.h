#pragma once
#include "core/reports/registerimport.h"

#include <QAbstractTableModel>

/// What becomes of each row of a sheet: refused, taken with a doubt, taken.
class ImportRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, State, Where, Why, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void show(const ImportReport &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// In a person's words.
    static QString reason(ErrorCode code);

private:
    static QString whyLookedAt(const DoubtfulRow &doubt);
    struct Line
    {
        RowPlace place{};
        QString state{};
        QString column{};
        QString why{};
    };
    std::vector<Line> m_lines{};
};
