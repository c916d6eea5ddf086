#pragma once
#include "core/requests/calendarshift.h"

#include <QAbstractTableModel>

/// Cases whose last day a holiday notice moves.
class MovedCasesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Before, After, Promised, Holds, ColumnCount };
    explicit MovedCasesModel(std::vector<MovedCase> moved, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<MovedCase> m_moved;
};
