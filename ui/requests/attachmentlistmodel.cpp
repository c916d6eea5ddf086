#include "ui/requests/attachmentlistmodel.h"

#include "ui/common/datetext.h"
#include "ui/wording/terms.h"

#include <QLocale>

#include <algorithm>

void AttachmentListModel::show(std::vector<Attachment> files)
{
    beginResetModel();
    std::erase_if(files, [](const Attachment &file) { return file.removed.isValid(); });
    m_files = std::move(files);
    std::ranges::stable_sort(m_files, {}, [](const Attachment &file) { return file.part; });
    m_hits.clear();
    endResetModel();
}

void AttachmentListModel::setHits(QMap<AttachmentId, int> hits)
{
    m_hits = std::move(hits);
    if (!m_files.empty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

const Attachment *AttachmentListModel::at(int row) const
{
    return row < 0 || row >= int(m_files.size()) ? nullptr : &m_files[size_t(row)];
}

int AttachmentListModel::rowOf(AttachmentId id) const
{
    const auto found = std::ranges::find(m_files, id, &Attachment::id);
    return found == m_files.end() ? -1 : int(found - m_files.begin());
}

int AttachmentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int AttachmentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AttachmentListModel::state(const Attachment &file) const
{
    if (m_hits.contains(file.id))
        return tr("%n hits", nullptr, m_hits.value(file.id));
    if (file.recipient == Recipient::None)
        return Terms::readability(file.readability);
    if (file.checked.isValid())
        return tr("Looked at %1").arg(DateText::brief(file.checked));
    return file.finds.isEmpty() ? tr("Nothing found")
                                : tr("%n finds to tick", nullptr, int(file.finds.size()));
}

QString AttachmentListModel::cell(const Attachment &file, int column) const
{
    switch (column) {
    case Part: return Terms::dossierPart(file.part);
    case Name: return file.name;
    case Pages: return file.pages > 0 ? QString::number(file.pages) : QString{};
    case Size: return QLocale{}.formattedDataSize(file.size, 0);
    case GoesOut: return Terms::recipient(file.recipient);
    case State: return state(file);
    default: return {};
    }
}

QVariant AttachmentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(m_files[size_t(index.row())], index.column());
    if (role == Qt::TextAlignmentRole && (index.column() == Pages || index.column() == Size))
        return int(Qt::AlignVCenter | Qt::AlignRight);
    return {};
}

QVariant AttachmentListModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Pages: return tr("Pages");
    case Size: return tr("Size");
    case GoesOut: return tr("Goes out");
    case State: return tr("State");
    default: return {};
    }
}
