#pragma once
#include "core/reports/registers.h"

#include <algorithm>

/// What reading and writing a cell of registers 2 to 4 needs around it.
struct RowSetting
{
    RegisterSetting around;
    std::map<OfficerId, QString> officers{};
    QString nameOf(OfficerId id) const
    {
        const auto found = officers.find(id);
        return found == officers.end() ? QString{} : found->second;
    }
};

/// One column of registers 2 to 4: heading, export and import in one line. Without `write` it is
/// computed or rides in the notes.
template<class Row>
struct RowColumn
{
    RegisterColumn head{};
    QString (*read)(const Row &row, const RowSetting &setting) = nullptr;
    /// False: the cell can't be read as what the column holds.
    bool (*write)(Row &row, const QString &cell, const RowSetting &setting) = nullptr;
};
template<class Row, std::size_t N>
constexpr std::array<RegisterColumn, N> headsOf(const std::array<RowColumn<Row>, N> &columns)
{
    std::array<RegisterColumn, N> heads{};
    for (std::size_t i = 0; i < N; ++i)
        heads[i] = columns[i].head;
    return heads;
}

/// A register's columns; `heads` are theirs, which a SheetHead points into.
template<class Row>
struct RowTable
{
    QStringView title{};
    std::span<const RowColumn<Row>> columns{};
    std::span<const RegisterColumn> heads{};
    const RowColumn<Row> *of(const RegisterColumn *known) const
    {
        return known ? &columns[std::size_t(known - heads.data())] : nullptr;
    }
    const RowColumn<Row> *named(QStringView heading) const
    {
        const auto found = std::ranges::find_if(
            columns, [&](const RowColumn<Row> &each) { return each.head.heading == heading; });
        return found == columns.end() ? nullptr : &*found;
    }
};

/// A row's notes and, of one that came in, the headings of cells that want a look.
struct RowNotes
{
    NoteLines lines{};
    QStringList doubts{};
};
