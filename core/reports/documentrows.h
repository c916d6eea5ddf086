#pragma once
#include "core/base/date.h"
#include "core/reports/documenttable.h"
#include "core/reports/registercells.h"
#include "core/reports/registersheet.h"

#include <optional>

/// A numbered row for each of \p rows, its notes in their columns.
template<class Row>
RegisterSheet sheetOfRows(const RowTable<Row> &table, std::span<const Row> rows,
                          const RowSetting &setting)
{
    RegisterSheet made = emptySheet(table.title, table.heads);
    QStringList headings = made.sheet.rows.front();
    ExtraColumns extras{table.heads};
    for (const Row &row : rows) {
        QStringList cells;
        for (const RowColumn<Row> &column : table.columns) {
            const QString cell = column.read ? column.read(row, setting) : QString{};
            cells << (cell.isEmpty() ? noteOf(row.notes.lines, column.head.noteKey()) : cell);
        }
        if (table.heads.front().need == CellNeed::Ignored) // 序号
            cells.front() = QString::number(made.sheet.rows.size());
        extras.add(row.notes.lines, cells, headings);
        made.sheet.rows.push_back(std::move(cells));
        made.cases.push_back(row.entity());
    }
    made.sheet.rows.front() = headings;
    dropEmptySupplements(made, table.heads);
    return made;
}

/// Puts one cell into \p row: written, or kept as a note. The code: why it is refused.
template<class Row>
Result<> takeCell(Row &row, const RowColumn<Row> *known, const QString &heading,
                  const QString &cell, const RowSetting &setting)
{
    if (known && known->write && known->write(row, cell, setting))
        return {};
    const CellNeed need = known ? known->head.need : CellNeed::Lenient;
    if (need == CellNeed::Strict)
        return fail(known->head.kind == CellKind::Date ? ErrorCode::BadDate : ErrorCode::BadValue,
                    {cell.left(40)});
    addNote(row.notes.lines, known ? known->head.noteKey().toString() : heading, cell);
    if (known && known->write && need != CellNeed::Computed)
        row.notes.doubts << heading;
    return {};
}

/// One row of a sheet. Computed cells are kept where the desk, once \p settle is done, says
/// otherwise: under their own heading where it says nothing, else under 原表 and it.
template<class Row, class Settle>
tl::expected<Row, CellFault> rowOfSheet(const RowTable<Row> &table, const Sheet &sheet,
                                        std::size_t at, const SheetHead &head,
                                        const RowSetting &setting, Settle settle)
{
    Row row;
    std::vector<std::pair<const RowColumn<Row> *, QString>> computed;
    for (const SheetColumn &column : head.columns) {
        const RowColumn<Row> *known = table.of(column.known);
        const CellNeed need = known ? known->head.need : CellNeed::Lenient;
        const QString raw = sheet.cell(at, column.at);
        if (raw.trimmed().isEmpty() && need == CellNeed::Required)
            return tl::unexpected(CellFault{column.heading, ErrorCode::MissingMember});
        if (raw.trimmed().isEmpty() || need == CellNeed::Ignored)
            continue;
        // A supplement is a whole text, whose blanks are its own.
        const QString cell = known && known->head.supplement ? raw : raw.trimmed();
        if (known && !known->write && need == CellNeed::Computed)
            computed.emplace_back(known, cell);
        else if (const auto taken = takeCell(row, known, column.heading, cell, setting); !taken)
            return tl::unexpected(CellFault{column.heading, taken.error().code});
    }
    if (const std::optional<CellFault> fault = settle(row))
        return tl::unexpected(*fault);
    for (const auto &[known, said] : computed) {
        const QString ours = known->read ? known->read(row, setting) : QString{};
        const auto day = cells::date(said, setting.around.year);
        if (ours == said || (day && isoDate(*day) == ours))
            continue;
        const QString heading = known->head.heading.toString();
        addNote(row.notes.lines, ours.isEmpty() ? heading : u"原表" + heading, said);
    }
    return row;
}
