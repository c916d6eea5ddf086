#include "ui/agenda/dutymatrixmodel.h"

#include "ui/wording/terms.h"

using namespace Qt::StringLiterals;

void DutyMatrixModel::show(DutyMatrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    endResetModel();
}

QString DutyMatrixModel::unitAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_matrix.lines[std::size_t(row)].unit : QString{};
}

QString DutyMatrixModel::keyAt(int column) const
{
    return column >= 0 && column < columnCount() ? m_matrix.keys[std::size_t(column)] : QString{};
}

int DutyMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.lines.size());
}

int DutyMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.keys.size());
}

QVariant DutyMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &light = m_matrix.lines[std::size_t(index.row())].cells[std::size_t(index.column())];
    if (!light)
        return {};
    switch (role) {
    case LightRole: return int(*light);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString{unitAt(index.row()) + u' ' + keyAt(index.column()) + u' ' +
                       Terms::dutyLight(*light)};
    default: return {};
    }
}

QVariant DutyMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? keyAt(section) : QVariant{};
    if (section < 0 || section >= rowCount())
        return {};
    const DutyMatrix::Line &line = m_matrix.lines[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return u"%1　%2/%3"_s.arg(line.unit).arg(line.done).arg(line.owed);
    if (role == Qt::ToolTipRole)
        return tr("%1: %2 of %3 done, %4 overdue")
            .arg(line.unit)
            .arg(line.done)
            .arg(line.owed)
            .arg(line.overdue);
    return {};
}
