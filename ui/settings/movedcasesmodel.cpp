#include "ui/settings/movedcasesmodel.h"

#include "ui/common/datetext.h"

MovedCasesModel::MovedCasesModel(std::vector<MovedCase> moved, QObject *parent)
    : QAbstractTableModel{parent}
    , m_moved{std::move(moved)}
{
}

int MovedCasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_moved.size());
}

int MovedCasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MovedCasesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const MovedCase &moved = m_moved[std::size_t(index.row())];
    switch (Column(index.column())) {
    case Number: return moved.number;
    case Before: return DateText::full(moved.before);
    case After: return DateText::full(moved.after);
    case Promised: return moved.promised.isValid() ? DateText::full(moved.promised) : QString{};
    case Holds: return DateText::full(moved.holds());
    case ColumnCount: break;
    }
    return {};
}

QVariant MovedCasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number: return tr("Request");
    case Before: return tr("Last day now");
    case After: return tr("By the notice");
    case Promised: return tr("Told in a letter");
    case Holds: return tr("Will hold");
    case ColumnCount: break;
    }
    return {};
}
