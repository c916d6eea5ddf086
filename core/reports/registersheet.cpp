#include "core/reports/registersheet.h"

#include <algorithm>
#include <array>

namespace {
int widthOf(const RegisterColumn &column)
{
    static constexpr std::array widths{18, 12, 8, 12, 12}; // by CellKind
    return std::max(widths.at(std::size_t(column.kind)), int(column.heading.size()) * 2);
}
} // namespace

RegisterSheet emptySheet(QStringView title, std::span<const RegisterColumn> columns)
{
    RegisterSheet made{.sheet = {.name = title.toString()}};
    QStringList headings;
    for (const RegisterColumn &column : columns) {
        headings << column.heading.toString();
        made.look.widths.push_back(widthOf(column));
        made.look.numberColumns.push_back(column.kind == CellKind::Count ||
                                          column.kind == CellKind::Money);
    }
    made.sheet.rows.push_back(headings);
    return made;
}

ExtraColumns::ExtraColumns(std::span<const RegisterColumn> columns)
    : m_first{qsizetype(columns.size())}
{
    for (const RegisterColumn &column : columns)
        m_places.emplace(column.noteKey().toString(), -1);
}

void ExtraColumns::add(const NoteLines &notes, QStringList &cells, QStringList &headings)
{
    for (const auto &[heading, value] : notes) {
        const auto [place, isNew] = m_places.emplace(heading, m_first);
        if (isNew) {
            ++m_first;
            headings << heading;
        }
        if (place->second < 0)
            continue;
        while (cells.size() <= place->second)
            cells << QString{};
        cells[place->second] = value;
    }
}

void dropEmptySupplements(RegisterSheet &made, std::span<const RegisterColumn> columns)
{
    for (qsizetype at = qsizetype(columns.size()) - 1;
         at >= 0 && columns[std::size_t(at)].supplement; --at) {
        auto &rows = made.sheet.rows;
        const bool filled = std::any_of(rows.begin() + 1, rows.end(), [&](const QStringList &row) {
            return !row.value(at).isEmpty();
        });
        if (filled)
            continue;
        for (QStringList &row : rows)
            row.removeAt(at);
        made.look.widths.erase(made.look.widths.begin() + at);
        made.look.numberColumns.erase(made.look.numberColumns.begin() + at);
    }
}
