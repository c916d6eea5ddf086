#include "ui/requests/consultationlistmodel.h"

void ConsultationListModel::show(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ConsultationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConsultationListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConsultationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_rows[size_t(index.row())].cells.value(index.column());
    return {};
}

QVariant ConsultationListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case To: return tr("Asked");
    case Kind: return tr("As");
    case Sent: return tr("Sent");
    case Delivered: return tr("Delivered");
    case Until: return tr("Reply until");
    case Returned: return tr("Came back");
    case Answer: return tr("Opinion");
    case NotCounted: return tr("Not counted");
    default: return {};
    }
}
