#include "ui/review/foundlistmodel.h"

#include "core/base/date.h"

#include <algorithm>

void FoundListModel::setFound(std::vector<FoundDocument> found)
{
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

int FoundListModel::enterable() const
{
    return int(std::ranges::count_if(
        m_found, [](const FoundDocument &found) { return found.refusal.isEmpty(); }));
}

int FoundListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

int FoundListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant FoundListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Source: return tr("From");
    case Number: return tr("Number");
    case Title: return tr("Title");
    case Formed: return tr("Formed on");
    case Remark: return tr("Remark");
    case columns: break;
    }
    return {};
}

Qt::ItemFlags FoundListModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    const bool mended =
        index.column() == Number || index.column() == Title || index.column() == Formed;
    return mended && m_found.at(std::size_t(index.row())).refusal.isEmpty()
               ? flags | Qt::ItemIsEditable
               : flags;
}

QVariant FoundListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const FoundDocument &found = m_found[std::size_t(index.row())];
    switch (Column(index.column())) {
    case Source: return found.source;
    case Number: return found.document.number;
    case Title: return found.document.title;
    case Formed: return isoDate(found.document.formed);
    case Remark: return found.refusal.isEmpty() ? found.doubt : found.refusal;
    case columns: break;
    }
    return {};
}

bool FoundListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Document &document = m_found[std::size_t(index.row())].document;
    const QString text = value.toString().trimmed();
    if (index.column() == Number) {
        document.number = text;
    } else if (index.column() == Title) {
        if (text.isEmpty())
            return false;
        document.title = text;
    } else {
        const auto day = parseDate(text);
        if (!day && !text.isEmpty())
            return false;
        document.formed = day.value_or(QDate{});
    }
    Q_EMIT dataChanged(index, index);
    return true;
}
