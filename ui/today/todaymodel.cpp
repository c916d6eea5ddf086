#include "ui/today/todaymodel.h"

#include "core/base/date.h"
#include "core/people/applicant.h"
#include "ui/common/rowscopy.h"
#include "ui/wording/actterms.h"
#include "ui/wording/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr quintptr onGroup = 0; // a case carries its group's place + 1
}

TodayModel::TodayModel(Words words, QObject *parent)
    : QAbstractItemModel{parent}
    , m_words{std::move(words)}
{
}

void TodayModel::show(std::vector<TodayRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_groups.clear();
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_groups.empty() || m_groups.back().group != m_rows[size_t(i)].group)
            m_groups.push_back({m_rows[size_t(i)].group, i, 0});
        ++m_groups.back().count;
    }
    endResetModel();
}

void TodayModel::setPrivacy(bool on)
{
    m_private = on;
    for (int i = 0; i < rowCount(); ++i) {
        const QModelIndex group = index(i, 0);
        Q_EMIT dataChanged(index(0, Applicant, group),
                           index(rowCount(group) - 1, Applicant, group));
    }
}

const TodayRow *TodayModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == onGroup)
        return nullptr;
    return &m_rows[size_t(m_groups[index.internalId() - 1].first) + size_t(index.row())];
}

QModelIndex TodayModel::find(RequestId id) const
{
    const auto found = std::ranges::find(m_rows, id, &TodayRow::id);
    if (found == m_rows.end())
        return {};
    const QModelIndex parent = group(found->group);
    return index(int(found - m_rows.begin()) - m_groups[size_t(parent.row())].first, 0, parent);
}

QModelIndex TodayModel::group(TodayGroup group) const
{
    const auto found = std::ranges::find(m_groups, group, &Span::group);
    return found == m_groups.end() ? QModelIndex{} : index(int(found - m_groups.begin()), 0);
}

int TodayModel::countOf(TodayGroup group) const
{
    const auto found = std::ranges::find(m_groups, group, &Span::group);
    return found == m_groups.end() ? 0 : found->count;
}

QModelIndex TodayModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : onGroup);
}

QModelIndex TodayModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == onGroup)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, onGroup);
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isGroup = parent.internalId() == onGroup && parent.column() == 0;
    return isGroup ? m_groups[size_t(parent.row())].count : 0;
}

int TodayModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString TodayModel::applicantOf(const TodayRow &row) const
{
    return m_private ? maskName(row.applicant, row.applicantKind) : row.applicant;
}

QString TodayModel::text(const TodayRow &row, int column) const
{
    switch (Column(column)) {
    case Left: return QString::number(row.remaining);
    case Number: return ActTerms::shortNumber(row.number);
    case Applicant: return applicantOf(row);
    case Subject: return row.subject.simplified();
    case Next: return ActTerms::act(row.next.act);
    case Last: return m_words.dateText(row.next.last);
    case Basis: return m_words.brief(row.next.citation);
    case ColumnCount: break;
    }
    return {};
}

QVariant TodayModel::ofGroup(const Span &span, int column, int role) const
{
    if (role == GroupRole)
        return int(span.group);
    if (column == 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return QString{ActTerms::group(span.group) % u"　"_s % QString::number(span.count)};
    return {};
}

/// For a spreadsheet: whole numbers and ISO days, names masked, no free text.
QStringList TodayModel::cells(const TodayRow &row) const
{
    return {QString::number(row.remaining),
            row.number,
            maskName(row.applicant, row.applicantKind),
            row.summary,
            ActTerms::act(row.next.act),
            isoDate(row.next.last),
            m_words.brief(row.next.citation)};
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TodayRow *row = at(index);
    if (!row)
        return ofGroup(m_groups[size_t(index.row())], index.column(), role);
    switch (role) {
    case Qt::DisplayRole: return text(*row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Number ? row->number : text(*row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Left
                   ? Terms::urgency(row->urgency) % u' ' % QString::number(row->remaining)
                   : text(*row, index.column());
    case copyRole: return cells(*row);
    case UrgencyRole: return int(row->urgency);
    case RemainingRole: return row->remaining;
    default: return {};
    }
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("Left"),      tr("Number"),   tr("Applicant"), tr("Matter"),
                             tr("Next step"), tr("Last day"), tr("Basis")};
    return section >= 0 && section < ColumnCount ? heads[section] : QVariant{};
}
