#include "ui/review/groundlistmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void GroundListModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const Ground *GroundListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)].ground : nullptr;
}

int GroundListModel::rowOf(const QString &code) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row &row) { return row.ground.code == code; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int GroundListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant GroundListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.ground.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return QString{row.ground.name % u"　"_s % row.article};
    case KeyRole: return QString{QChar{char16_t(u'A' + index.row())}};
    case ArticleRole: return row.article;
    default: return {};
    }
}
