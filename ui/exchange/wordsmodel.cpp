#include "ui/exchange/wordsmodel.h"

WordsModel::WordsModel(QStringList headings, QObject *parent)
    : QAbstractTableModel{parent}
    , m_headings{std::move(headings)}
{
}

void WordsModel::show(std::vector<QStringList> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int WordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant WordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_rows.at(std::size_t(index.row())).value(index.column());
}

QVariant WordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole
               ? QVariant{m_headings.value(section)}
               : QVariant{};
}
