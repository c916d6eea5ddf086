#include "ui/shell/railmodel.h"

using namespace Qt::StringLiterals;

void RailModel::append(Row row)
{
    const int at = int(m_rows.size());
    beginInsertRows({}, at, at);
    m_rows << std::move(row);
    endInsertRows();
}

void RailModel::setCount(int row, std::optional<int> count)
{
    m_rows[row].count = count;
    Q_EMIT dataChanged(index(row), index(row), {Count});
}

int RailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole:
        return row.count ? tr("%1, %2 waiting").arg(row.title).arg(*row.count) : row.title;
    case Qt::ToolTipRole:
        return QString{row.title % u"  Ctrl+"_s % QString::number(index.row() + 1)};
    case IconName: return row.icon;
    case Count: return row.count ? QVariant{*row.count} : QVariant{};
    default: return {};
    }
}
