#pragma once
#include <QStringList>

#include <vector>

/// A table of a letter: the slices of a fee.
struct LetterTable
{
    int before = 0; ///< the paragraph of the body that it stands above
    QStringList head{};
    std::vector<QStringList> rows{};
    bool isEmpty() const { return rows.empty(); }
    bool operator==(const LetterTable &) const = default;
};

/// A cell of a form on paper. What a cell above or beside it covers is left out.
struct LetterCell
{
    QString text{};
    bool label = false; ///< what is asked, not what is answered
    int across = 1;     ///< columns
    int down = 1;       ///< rows
    int lines = 1;      ///< the least height: room to write by hand
    bool operator==(const LetterCell &) const = default;
};

/// A form to be filled in by hand or from the case: the whole of an internal form, or the reply
/// slip on a page of its own behind a letter (rules §8 no. 6).
struct LetterGrid
{
    QString title{};
    QString head{};            ///< the line above the table
    std::vector<int> widths{}; ///< of the columns, as parts of their sum
    std::vector<std::vector<LetterCell>> rows{};
    QStringList notes{}; ///< below the table
    bool isEmpty() const { return rows.empty(); }
    bool operator==(const LetterGrid &) const = default;
};
