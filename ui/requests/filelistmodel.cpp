#include "ui/requests/filelistmodel.h"

#include "core/requests/filesearch.h"
#include "ui/wording/fileterms.h"

#include <algorithm>

void FileListModel::show(const Case &file)
{
    beginResetModel();
    m_rows.clear();
    for (const Attachment &each : filesInOrder(file)) {
        const auto finds = findsFor(each, each.enclosed);
        m_rows.push_back({each, int(std::ranges::count_if(finds, [&](const Find &find) {
                              return !isTicked(file, each, find);
                          }))});
    }
    endResetModel();
}

AttachmentId FileListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].file.id : AttachmentId{};
}

int FileListModel::rowOf(AttachmentId id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row &row) { return row.file.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int FileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FileListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FileListModel::text(const Row &row, int column) const
{
    const bool leaves = row.file.enclosed != Enclosure::None;
    switch (column) {
    case Part: return FileTerms::part(row.file.part);
    case Name: return row.file.name;
    case Size: return FileTerms::size(row.file.size);
    case Leaves: return FileTerms::enclosure(row.file.enclosed);
    case State:
        if (leaves && row.open > 0)
            return tr("▲ %n find(s) to look at", nullptr, row.open);
        if (leaves)
            return tr("✓ Looked at");
        return FileTerms::reading(row.file.reading);
    default: return {};
    }
}

QVariant FileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_rows[std::size_t(index.row())], index.column());
    return {};
}

QVariant FileListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Part: return tr("Part");
    case Name: return tr("File");
    case Size: return tr("Size");
    case Leaves: return tr("Leaves");
    case State: return tr("State");
    default: return {};
    }
}
