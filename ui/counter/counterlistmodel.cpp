#include "ui/counter/counterlistmodel.h"

using namespace Qt::StringLiterals;

void CounterListModel::setRows(std::vector<CounterRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CounterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CounterListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CounterRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList said{row.title, row.line, row.missing, row.note};
        said.removeAll(QString{});
        return said.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
    }
    case KindRole: return int(row.kind);
    case LineRole: return row.line;
    case NoteRole: return row.note;
    case MissingRole: return row.missing;
    default: return {};
    }
}

Qt::ItemFlags CounterListModel::flags(const QModelIndex &index) const
{
    const bool head = index.isValid() && at(index.row()).kind == CounterRow::Kind::Head;
    return head ? Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}
