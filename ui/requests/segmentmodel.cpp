#include "ui/requests/segmentmodel.h"

#include "ui/wording/terms.h"

#include <QFont>

#include <algorithm>

void SegmentModel::show(std::vector<LedgerSegment> segments, SpanText spanText, ArticleOf articleOf)
{
    beginResetModel();
    m_segments = std::move(segments);
    m_spanText = std::move(spanText);
    m_articleOf = std::move(articleOf);
    endResetModel();
}

const LedgerSegment *SegmentModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_segments[size_t(row)] : nullptr;
}

int SegmentModel::rowOf(QDate day) const
{
    const auto found = std::ranges::find_if(m_segments, [day](const LedgerSegment &segment) {
        return day >= segment.first && day <= segment.last;
    });
    return found == m_segments.end() ? -1 : int(found - m_segments.begin());
}

int SegmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_segments.size());
}

int SegmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SegmentModel::text(const LedgerSegment &segment, int column) const
{
    const auto unlessZero = [](int days) { return days == 0 ? QString{} : QString::number(days); };
    switch (column) {
    case Reason: return Terms::segment(segment.kind);
    case Span: return m_spanText ? m_spanText(segment.first, segment.last) : QString{};
    case Counted: return unlessZero(segment.counted);
    case Excluded: return unlessZero(segment.excluded);
    case Total: return QString::number(segment.running);
    case Article: return m_articleOf ? m_articleOf(segment.citation) : QString{};
    default: return {};
    }
}

QVariant SegmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool number = index.column() >= Counted && index.column() <= Total;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(m_segments[size_t(index.row())], index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == Total);
        return index.column() == Total ? QVariant{font} : QVariant{};
    }
    default: return {};
    }
}

QVariant SegmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (section >= Counted && section <= Total ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reason: return tr("Reason");
    case Span: return tr("From – to");
    case Counted: return tr("Counted");
    case Excluded: return tr("Excluded");
    case Total: return tr("Total");
    case Article: return tr("Basis");
    default: return {};
    }
}
