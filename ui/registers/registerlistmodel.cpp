#include "ui/registers/registerlistmodel.h"

#include <algorithm>

void RegisterListModel::show(RegisterSheet made)
{
    beginResetModel();
    m_made = std::move(made);
    if (m_sortColumn >= columnCount())
        m_sortColumn = -1;
    arrange();
    endResetModel();
}

void RegisterListModel::filter(const QString &text)
{
    beginResetModel();
    m_filter = text.trimmed();
    arrange();
    endResetModel();
}

int RegisterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RegisterListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_made.sheet.rows.empty() ? 0
                                                         : int(m_made.sheet.rows.front().size());
}

bool RegisterListModel::isNumber(int column) const
{
    const auto &numbers = m_made.look.numberColumns;
    return column >= 0 && std::size_t(column) < numbers.size() && numbers[std::size_t(column)];
}

QVariant RegisterListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QString cell = m_made.sheet.cell(m_shown[std::size_t(index.row())], index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.simplified();
    case Qt::ToolTipRole: return cell.isEmpty() ? QVariant{} : cell;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QVariant RegisterListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section < columnCount())
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (orientation != Qt::Horizontal || section >= columnCount() ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_made.sheet.rows.front().at(section);
}

void RegisterListModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    arrange();
    endResetModel();
}

void RegisterListModel::arrange()
{
    const auto &rows = m_made.sheet.rows;
    m_shown.clear();
    for (std::size_t row = 1; row < rows.size(); ++row) {
        const bool fits =
            m_filter.isEmpty() || std::ranges::any_of(rows[row], [&](const QString &cell) {
                return cell.contains(m_filter, Qt::CaseInsensitive);
            });
        if (fits)
            m_shown.push_back(quint32(row));
    }
    if (m_sortColumn < 0)
        return;
    const auto cellOf = [&](quint32 row) { return rows[row].value(m_sortColumn); };
    const bool asNumbers = isNumber(m_sortColumn);
    const auto before = [&](quint32 a, quint32 b) {
        return asNumbers ? cellOf(a).toDouble() < cellOf(b).toDouble() : cellOf(a) < cellOf(b);
    };
    if (m_order == Qt::AscendingOrder)
        std::ranges::stable_sort(m_shown, before);
    else
        std::ranges::stable_sort(m_shown, [&](quint32 a, quint32 b) { return before(b, a); });
}
