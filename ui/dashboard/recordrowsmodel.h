#pragma once
#include "core/desk/desk.h"
#include "core/reports/dashboard.h"

#include <QAbstractTableModel>
#include <QHash>

/// The documents or forms behind a mark: number, title, unit, day, state. A row is read when it
/// comes into sight, so that a hundred thousand cost no more than a page.
class RecordRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RecordRowsModel(const Desk &desk, QObject *parent = nullptr);
    void setRows(RowKind kind, std::vector<EntityId> ids);
    RowKind kind() const { return m_kind; }
    EntityId idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QStringList cells(int row) const;

    const Desk &m_desk;
    RowKind m_kind = RowKind::Document;
    std::vector<EntityId> m_ids{};
    mutable QHash<int, QStringList> m_read{};
};
