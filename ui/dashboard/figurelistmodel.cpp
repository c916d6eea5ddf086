#include "ui/dashboard/figurelistmodel.h"

void FigureListModel::setRows(std::vector<FigureRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const FigureRow *FigureListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[std::size_t(row)] : nullptr;
}

int FigureListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant FigureListModel::data(const QModelIndex &index, int role) const
{
    const FigureRow *row = at(index.row());
    if (!row)
        return {};
    if (role == Qt::TextAlignmentRole && (index.column() == 1 || index.column() == 2))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString cells[] = {row->name, row->value, row->before, row->rule};
    return cells[index.column()];
}

QVariant FigureListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 1 || section == 2 ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("Figure"), tr("Value"), tr("A year before"), tr("Rests on")};
    return heads[section];
}
