#pragma once
#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

/// Removals by law, one a row.
class RemovalListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Subject, Cause, What, Entry, Proposed, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    /// One text a column.
    void show(std::vector<QStringList> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<QStringList> m_rows{};
};
