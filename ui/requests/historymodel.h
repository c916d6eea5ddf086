#pragma once
#include <QAbstractTableModel>
#include <QDateTime>

/// What the journal says was done, newest first.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Act, Who, What, ColumnCount };
    struct Row
    {
        QDateTime at{};
        QString act{};
        QString who{};
        QString what{};
        bool operator==(const Row &) const = default;
    };
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<Row> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows{};
};
