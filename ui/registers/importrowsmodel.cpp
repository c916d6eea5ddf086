#include "ui/registers/importrowsmodel.h"

#include <algorithm>

namespace {
/// The number alone where only one sheet is read; a sheet left out has none.
QVariant rowName(const RowPlace &place)
{
    if (place.sheet.isEmpty())
        return place.row;
    return place.row == 0 ? place.sheet
                          : QString{place.sheet + u" · " + QString::number(place.row)};
}
} // namespace

QString ImportRowsModel::whyLookedAt(const DoubtfulRow &doubt)
{
    return doubt.computed.isEmpty()
               ? tr("It is missing, unusual or not to be read. What the sheet says is kept.")
               : tr("The sheet says %1, the desk computes %2. Both are kept.")
                     .arg(doubt.said, doubt.computed);
}

void ImportRowsModel::show(const ImportReport &report)
{
    beginResetModel();
    m_lines.clear();
    for (const RefusedRow &row : report.refused)
        m_lines.push_back({{row.sheet, row.row}, tr("✕ Refused"), row.column, reason(row.code)});
    std::multimap<RowPlace, const DoubtfulRow *> doubts;
    for (const DoubtfulRow &doubt : report.doubts)
        doubts.emplace(RowPlace{doubt.sheet, doubt.row}, &doubt);
    for (const RowPlace &row : report.taken) {
        const auto [first, last] = doubts.equal_range(row);
        if (first == last) {
            m_lines.push_back({row, tr("✓ Taken over")});
            continue;
        }
        QStringList columns;
        for (auto doubt = first; doubt != last; ++doubt)
            columns << doubt->second->column;
        m_lines.push_back(
            {row, tr("▲ To be looked at"), columns.join(u'、'), whyLookedAt(*first->second)});
    }
    for (const QString &sheet : report.leftOut)
        m_lines.push_back({{sheet}, tr("– Left out"), {}, tr("The sheet holds no such table.")});
    std::ranges::stable_sort(m_lines, {}, &Line::place);
    endResetModel();
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    switch (index.column()) {
    case Row: return rowName(line.place);
    case State: return line.state;
    case Where: return line.column;
    default: return line.why;
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row: return tr("Row");
    case State: return tr("What becomes of it");
    case Where: return tr("Column");
    default: return tr("Why");
    }
}

QString ImportRowsModel::reason(ErrorCode code)
{
    static const std::map<ErrorCode, const char *> reasons{
        {ErrorCode::MissingMember, QT_TR_NOOP("It is empty, and must not be.")},
        {ErrorCode::BadDate, QT_TR_NOOP("This is no day.")},
        {ErrorCode::BadNumber, QT_TR_NOOP("This is no number.")},
        {ErrorCode::BadText, QT_TR_NOOP("The text is broken.")},
        {ErrorCode::BadValue, QT_TR_NOOP("This word is not known here.")},
        {ErrorCode::OutOfRange, QT_TR_NOOP("The number is too small or too large.")},
        {ErrorCode::TooLong, QT_TR_NOOP("The text is too long.")},
        {ErrorCode::FutureDate, QT_TR_NOOP("The day lies in the future.")},
        {ErrorCode::ImpossibleOrder, QT_TR_NOOP("The days are in an impossible order.")},
        {ErrorCode::Duplicate, QT_TR_NOOP("The desk has it already.")},
        {ErrorCode::Conflict, QT_TR_NOOP("The desk says otherwise; its record stays.")},
        {ErrorCode::NotFound, QT_TR_NOOP("The desk has no record of this number or name.")},
        {ErrorCode::Ambiguous,
         QT_TR_NOOP("Several records have this number or name: tell them apart by the organ.")},
        {ErrorCode::GuardRefused,
         QT_TR_NOOP("As it stands, this takes a step of its own on the desk.")},
        {ErrorCode::SecrecyMark, QT_TR_NOOP("It bears a secrecy mark. Nothing of it is kept.")},
        {ErrorCode::NotPermitted, QT_TR_NOOP("You may not import for this organ.")}};
    const auto known = reasons.find(code);
    return known == reasons.end() ? QString{codeName(code)} : tr(known->second);
}
