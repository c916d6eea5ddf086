#pragma once
#include <QStringList>

#include <vector>

/// A table of texts as a spreadsheet shows it: what registers are exchanged in. Days are ISO text,
/// numbers are plain (`3`, `800.5`), a merged cell's text lies in its top left cell.
struct Sheet
{
    QString name{};
    std::vector<QStringList> rows{}; ///< of unequal length; what is not there is empty
    std::vector<int> numbers{};      ///< of the rows, as the user's program shows them

    QString cell(std::size_t row, qsizetype column) const { return rows.at(row).value(column); }
    /// Row numbers count from 1; a sheet made here has none of its own.
    int numberOf(std::size_t row) const
    {
        return row < numbers.size() ? numbers[row] : int(row) + 1;
    }
    bool operator==(const Sheet &) const = default;
};

/// How a sheet is laid out for its readers; its texts are the same without it.
struct SheetLook
{
    int headRows = 1;                  ///< kept in sight, in bold
    std::vector<int> widths{};         ///< in characters
    std::vector<bool> numberColumns{}; ///< may be written as numbers, to be added up
    /// Columns to be filled in by whom the sheet is sent to: all others are locked. Empty: none is.
    std::vector<bool> fillable{};
    std::vector<bool> hidden{}; ///< columns
};
