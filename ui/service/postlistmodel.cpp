#include "ui/service/postlistmodel.h"

#include "core/base/date.h"
#include "ui/wording/terms.h"

#include <algorithm>

PostListModel::PostListModel(std::vector<LetterTemplate> templates, QObject *parent)
    : QAbstractTableModel{parent}
    , m_templates{std::move(templates)}
{
}

void PostListModel::show(std::vector<PostItem> items)
{
    m_items = std::move(items);
    filter(m_state);
}

void PostListModel::filter(std::optional<ServiceState> state)
{
    beginResetModel();
    m_state = state;
    m_shown.clear();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!state || m_items[i].state == *state)
            m_shown.push_back(i);
    }
    endResetModel();
}

void PostListModel::setPrivacy(bool on)
{
    beginResetModel();
    m_private = on;
    endResetModel();
}

const PostItem *PostListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_items[m_shown[std::size_t(row)]] : nullptr;
}

int PostListModel::countOf(ServiceState state) const
{
    return int(std::ranges::count(m_items, state, &PostItem::state));
}

int PostListModel::rowOf(LetterId letter) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row)->letter == letter)
            return row;
    }
    return -1;
}

int PostListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PostListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PostListModel::text(const PostItem &item, int column) const
{
    switch (column) {
    case State: return Terms::serviceState(item.state);
    case Name: {
        const auto form = std::ranges::find(m_templates, item.kind, &LetterTemplate::kind);
        return form == m_templates.end() ? tr("Letter %1").arg(item.kind) : form->title;
    }
    case Number: return item.number;
    case To: return m_private ? maskName(item.to, item.toKind) : item.to;
    case Dated: return isoDate(item.dated);
    case Sent: return isoDate(item.dispatched);
    case Tracking: return m_private ? maskIdentity(item.tracking) : item.tracking;
    default: return {};
    }
}

QVariant PostListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*at(index.row()), index.column());
    return {};
}

QVariant PostListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("Service");
    case Name: return tr("Letter");
    case Number: return tr("Number");
    case To: return tr("To");
    case Dated: return tr("Dated");
    case Sent: return tr("Sent");
    case Tracking: return tr("Tracking number");
    default: return {};
    }
}
