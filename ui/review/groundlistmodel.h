#pragma once
#include "core/law/law.h"

#include <QAbstractListModel>

/// Grounds that fit the chosen attribute, each with its key and article.
class GroundListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1, ArticleRole };
    struct Row
    {
        Ground ground{};
        QString article{};
    };
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<Row> rows);
    const Ground *at(int row) const;
    int rowOf(const QString &code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows{};
};
