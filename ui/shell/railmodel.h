#pragma once
#include <QAbstractListModel>

#include <optional>

/// The workspaces of the rail.
class RailModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        QString title{};
        QString icon{};
        std::optional<int> count{};
    };
    enum Role { IconName = Qt::UserRole + 1, Count };
    using QAbstractListModel::QAbstractListModel;

    void append(Row row);
    void setCount(int row, std::optional<int> count);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Row> m_rows{};
};
