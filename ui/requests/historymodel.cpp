#include "ui/requests/historymodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void HistoryModel::show(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::ranges::stable_sort(m_rows, std::ranges::greater{}, &Row::at);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (index.column()) {
    case When: return row.at.toString(u"yyyy-MM-dd HH:mm"_s);
    case Act: return row.act;
    case Who: return row.who;
    case What: return row.what;
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Act: return tr("What was done");
    case Who: return tr("By");
    case What: return tr("Particulars");
    default: return {};
    }
}
