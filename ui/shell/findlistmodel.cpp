#include "ui/shell/findlistmodel.h"

void FindListModel::show(const QList<FindHit> &hits)
{
    beginResetModel();
    m_rows.clear();
    QString section;
    for (const FindHit &hit : hits) {
        if (hit.section != section)
            m_rows << Row{.hit = {.title = hit.section}, .head = true};
        section = hit.section;
        m_rows << Row{.hit = hit};
    }
    endResetModel();
}

const FindHit *FindListModel::hitAt(int row) const
{
    return row >= 0 && row < m_rows.size() && !m_rows[row].head ? &m_rows[row].hit : nullptr;
}

int FindListModel::nextHit(int row, int step) const
{
    for (int at = row + step; at >= 0 && at < m_rows.size(); at += step) {
        if (!m_rows[at].head)
            return at;
    }
    return hitAt(row) ? row : -1;
}

int FindListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.hit.title;
    case Qt::ToolTipRole:
        return row.hit.detail.isEmpty() ? row.hit.title
                                        : QString{row.hit.title + u'\n' + row.hit.detail};
    case IsHead: return row.head;
    case Detail: return row.hit.detail;
    default: return {};
    }
}

Qt::ItemFlags FindListModel::flags(const QModelIndex &index) const
{
    return index.isValid() && !m_rows[index.row()].head ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                        : Qt::NoItemFlags;
}
