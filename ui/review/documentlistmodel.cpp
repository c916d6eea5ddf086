#include "ui/review/documentlistmodel.h"

#include "ui/wording/terms.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {
auto orderOf(const DocumentRow &row)
{
    return std::tuple{row.attribute != Attribute::None, -row.formed.toJulianDay(), row.number};
}
} // namespace

void DocumentListModel::setRows(std::vector<DocumentRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::ranges::sort(m_rows, {}, orderOf);
    endResetModel();
}

int DocumentListModel::undetermined() const
{
    return int(std::ranges::count(m_rows, Attribute::None, &DocumentRow::attribute));
}

DocumentId DocumentListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(row)].id : DocumentId{};
}

int DocumentListModel::rowOf(DocumentId id) const
{
    const auto found = std::ranges::find(m_rows, id, &DocumentRow::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int DocumentListModel::nextUndetermined(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int at = (row + step + count) % count;
        if (m_rows[size_t(at)].attribute == Attribute::None)
            return at;
    }
    return -1;
}

int DocumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DocumentRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole: return QString{row.number % u'\n' % row.title};
    case Qt::AccessibleTextRole:
        return QStringList{row.number, row.title, Terms::attribute(row.attribute)}.join(u", "_s);
    case NumberRole: return row.number;
    case FormedRole: return row.formed;
    case AttributeRole: return Terms::attribute(row.attribute);
    case AttributeValueRole: return int(row.attribute);
    case StateRole: return Terms::documentState(row.state);
    default: return {};
    }
}
