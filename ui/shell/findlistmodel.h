#pragma once
#include "ui/common/findhit.h"

#include <QAbstractListModel>

/// Hits under the heads of their sections; a head can't be chosen.
class FindListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsHead = Qt::UserRole + 1, Detail };
    using QAbstractListModel::QAbstractListModel;
    /// In the order given; hits of one section stand together.
    void show(const QList<FindHit> &hits);
    const FindHit *hitAt(int row) const;
    /// The next row after \p row, or before it when \p step is -1, that can be chosen; -1: none.
    int nextHit(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        FindHit hit{};
        bool head = false;
    };
    QList<Row> m_rows{};
};
