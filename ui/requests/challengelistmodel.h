#pragma once
#include "core/requests/challenge.h"

#include <QAbstractTableModel>

/// Reviews and lawsuits over the answers of a request, an instance a row.
class ChallengeListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Organ, Number, Filed, Over, Decided, Result, Redo, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<Challenge> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const Challenge &challenge, int column) const;
    QString redo(const Challenge &challenge) const;
    std::vector<Challenge> m_rows{};
};
