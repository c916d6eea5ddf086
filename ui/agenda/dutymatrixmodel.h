#pragma once
#include "core/agenda/agenda.h"

#include <QAbstractTableModel>

/// Units down, obligations across.
class DutyMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { LightRole = Qt::UserRole };
    using QAbstractTableModel::QAbstractTableModel;
    void show(DutyMatrix matrix);
    const DutyMatrix &matrix() const { return m_matrix; }
    QString unitAt(int row) const;
    QString keyAt(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    DutyMatrix m_matrix{};
};
