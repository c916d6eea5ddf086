#pragma once
#include "core/requests/request.h"

#include <QAbstractTableModel>

/// Who was asked for an opinion, and how far each letter is.
class ConsultationListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { To, Kind, Sent, Delivered, Until, Returned, Answer, NotCounted, ColumnCount };
    struct Row
    {
        ConsultationId id{};
        QStringList cells{}; ///< one a column
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
