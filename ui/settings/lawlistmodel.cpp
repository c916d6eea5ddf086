#include "ui/settings/lawlistmodel.h"

#include "ui/wording/terms.h"

#include <algorithm>

LawListModel::LawListModel(Confirmed confirmed, QObject *parent)
    : QAbstractTableModel{parent}
    , m_confirmed{std::move(confirmed)}
{
}

void LawListModel::show(std::vector<LawReference> lines, const Organ &organ)
{
    beginResetModel();
    m_rows.clear();
    const auto confirmations = confirmationsOf(organ);
    for (LawReference &line : lines) {
        const auto found = std::ranges::find_if(confirmations, [&](const LawConfirmation &done) {
            return done.key == line.key && done.text == line.text;
        });
        m_rows.push_back(
            {std::move(line), found == confirmations.end() ? QString{} : m_confirmed(*found)});
    }
    endResetModel();
}

QStringList LawListModel::openKeys(const QModelIndexList &rows) const
{
    QStringList keys;
    for (const QModelIndex &index : rows) {
        const Row &row = m_rows[size_t(index.row())];
        if (row.confirmed.isEmpty())
            keys << row.line.key;
    }
    return keys;
}

int LawListModel::openCount() const
{
    return int(
        std::ranges::count_if(m_rows, [](const Row &row) { return row.confirmed.isEmpty(); }));
}

int LawListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LawListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LawListModel::text(const Row &row, int column) const
{
    switch (column) {
    case Kind: return Terms::lawLine(row.line.key);
    case Text: return row.line.text;
    case State:
        return row.confirmed.isEmpty() ? tr("▲ to be confirmed")
                                       : tr("✓ %1", "confirmed by whom").arg(row.confirmed);
    default: return {};
    }
}

QVariant LawListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_rows[size_t(index.row())], index.column());
    return {};
}

QVariant LawListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return tr("Rule");
    case Text: return tr("As it is printed");
    case State: return tr("Confirmed");
    default: return {};
    }
}
