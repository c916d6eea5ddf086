#include "ui/dashboard/recordrowsmodel.h"

#include "core/base/date.h"
#include "core/documents/dispatchform.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

namespace {
constexpr int columns = 5;
constexpr qsizetype mostKept = 2000; ///< rows in memory

QStringList cellsOf(const Document &document)
{
    return {document.number, document.title, document.unit, isoDate(document.formed),
            Terms::attribute(document.attribute)};
}

QStringList cellsOf(const DispatchForm &form)
{
    return {form.number, form.title, form.unit, isoDate(form.decided),
            Terms::formState(form.state)};
}

template<typename T>
QStringList readCells(const Records &records, EntityId id)
{
    const auto seen = readSeen<T>(records, id);
    return seen ? cellsOf(seen->value) : QStringList{QString{}, errorText(seen.error())};
}
} // namespace

RecordRowsModel::RecordRowsModel(const Desk &desk, QObject *parent)
    : QAbstractTableModel{parent}
    , m_desk{desk}
{
}

void RecordRowsModel::setRows(RowKind kind, std::vector<EntityId> ids)
{
    beginResetModel();
    m_kind = kind;
    m_ids = std::move(ids);
    m_read.clear();
    endResetModel();
}

EntityId RecordRowsModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[std::size_t(row)] : EntityId{};
}

int RecordRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QStringList RecordRowsModel::cells(int row) const
{
    if (const auto known = m_read.constFind(row); known != m_read.constEnd())
        return *known;
    if (m_read.size() >= mostKept)
        m_read.clear();
    const Records &records = m_desk.records();
    return m_read[row] = m_kind == RowKind::Form
                             ? readCells<DispatchForm>(records, m_ids[std::size_t(row)])
                             : readCells<Document>(records, m_ids[std::size_t(row)]);
}

QVariant RecordRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return cells(index.row()).value(index.column());
}

QVariant RecordRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const bool forms = m_kind == RowKind::Form;
    const QString heads[columns] = {tr("Number"), tr("Title"), tr("Unit"),
                                    forms ? tr("Decided") : tr("Formed"),
                                    forms ? tr("State") : tr("Attribute")};
    return heads[section];
}
