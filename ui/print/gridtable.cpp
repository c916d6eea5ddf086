#include "ui/print/gridtable.h"

#include "ui/print/letterparts.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>

using officialpage::Face;

namespace {
constexpr qreal padding = 3;
constexpr qreal aroundTable = 0.3; ///< in lines of the form, as the next one
constexpr qreal spare = 2;         ///< at the foot of a page, for what stands behind a table

qreal cellWidth(const LetterGrid &grid, const GridPlace &place)
{
    return officialpage::page().typeArea.width() * widthOf(grid, place.column, place.cell->across) -
           2 * padding;
}

/// \p text as its lines stand in a cell so wide.
QStringList wrapped(qreal width, const QString &text)
{
    const qreal slack = 2 * officialpage::page().tableRule + 1; // its borders, and a little less
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        if (paragraph.isEmpty()) {
            lines << paragraph;
            continue;
        }
        QTextLayout layout{paragraph, officialpage::font(Face::Form)};
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width - slack);
            lines << paragraph.mid(line.textStart(), line.textLength());
        }
        layout.endLayout();
    }
    return lines;
}

int linesIn(qreal width, const QString &text)
{
    return std::max(1, int(wrapped(width, text).size()));
}

void fill(QTextTable &table, const GridPlace &place, qreal width)
{
    const LetterCell &cell = *place.cell;
    if (cell.across > 1 || cell.down > 1)
        table.mergeCells(place.row, place.column, cell.down, cell.across);
    QTextTableCell set = table.cellAt(place.row, place.column);
    QTextTableCellFormat ruled = set.format().toTableCellFormat(); // it holds the spans
    ruled.setBorder(officialpage::page().tableRule);
    ruled.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    ruled.setBorderBrush(Qt::black);
    ruled.setPadding(padding);
    const int room = cell.down > 1 ? 0 : cell.lines - linesIn(width, cell.text);
    ruled.setBottomPadding(padding + std::max(0, room) * gridPitch());
    if (cell.label || cell.lines == 1)
        ruled.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    QTextBlockFormat block;
    block.setAlignment(cell.label ? Qt::AlignHCenter : Qt::AlignLeft);
    block.setLineHeight(gridPitch(), QTextBlockFormat::FixedHeight);
    QTextCharFormat characters;
    characters.setFont(officialpage::font(cell.label ? Face::Heading : Face::Form));
    QTextCursor cursor = set.firstCursorPosition();
    cursor.setBlockFormat(block);
    ruled.merge(characters); // an empty cell is as high as one with words
    set.setFormat(ruled);
    cursor.insertText(QString{cell.text}.replace(u'\n', QChar::LineSeparator), characters);
}
/// What \p grid says in the rows from \p first on, before \p end; a cell that reaches over from
/// above is empty here.
LetterGrid rowsOf(const LetterGrid &grid, int first, int end)
{
    LetterGrid part{.widths = grid.widths};
    part.rows.resize(std::size_t(end - first));
    for (const GridPlace &place : placesOf(grid)) {
        const int top = std::max(place.row, first);
        const int bottom = std::min(place.row + place.cell->down, end);
        if (top >= bottom)
            continue;
        LetterCell cell = *place.cell;
        cell.down = bottom - top;
        if (top > place.row)
            cell.text.clear();
        part.rows[std::size_t(top - first)].push_back(std::move(cell));
    }
    return part;
}

int linesOf(const LetterGrid &grid, int row)
{
    int lines = 1;
    for (const GridPlace &place : placesOf(grid)) {
        const LetterCell &cell = *place.cell;
        if (place.row == row && cell.down == 1)
            lines = std::max({lines, cell.lines, linesIn(cellWidth(grid, place), cell.text)});
    }
    return lines;
}

qreal heightOf(int lines)
{
    return lines * gridPitch() + 2 * padding + officialpage::page().tableRule;
}

/// What a row has beyond its first \p lines becomes a row of its own below it.
LetterGrid splitAt(const LetterGrid &grid, int row, int lines)
{
    LetterGrid split = grid;
    split.rows.emplace(split.rows.begin() + row + 1);
    for (const GridPlace &place : placesOf(grid)) {
        if (place.row > row || place.row + place.cell->down <= row)
            continue;
        const auto above = std::size_t(place.row);
        LetterCell &cell = split.rows[above][std::size_t(place.cell - grid.rows[above].data())];
        if (cell.down > 1) {
            ++cell.down;
            continue;
        }
        const QStringList all = wrapped(cellWidth(grid, place), cell.text);
        LetterCell rest = cell;
        cell.text = all.first(std::min<qsizetype>(lines, all.size())).join(u'\n');
        rest.text = all.mid(lines).join(u'\n');
        rest.lines = std::max(1, cell.lines - lines);
        cell.lines = std::min(cell.lines, lines);
        split.rows[std::size_t(row) + 1].push_back(std::move(rest));
    }
    return split;
}

/// Room below the cursor on its page.
qreal roomAt(const QTextCursor &cursor)
{
    const QTextDocument &document = *cursor.document();
    const qreal page = document.pageSize().height();
    const qreal y = document.documentLayout()->blockBoundingRect(cursor.block()).bottom();
    return page - std::fmod(y, page) - spare * gridPitch();
}

void insertRows(QTextCursor &cursor, const LetterGrid &grid, bool newPage)
{
    const int columns = int(grid.widths.size());
    QTextTableFormat format;
    format.setWidth(QTextLength{QTextLength::PercentageLength, 100});
    format.setBorderCollapse(true);
    format.setCellPadding(padding);
    format.setTopMargin(newPage ? 0 : aroundTable * gridPitch());
    format.setBottomMargin(aroundTable * gridPitch());
    if (newPage)
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QList<QTextLength> widths;
    for (int column = 0; column < columns; ++column)
        widths << QTextLength{QTextLength::PercentageLength, 100 * widthOf(grid, column, 1)};
    format.setColumnWidthConstraints(widths);
    QTextTable *table = cursor.insertTable(int(grid.rows.size()), columns, format);
    for (const GridPlace &place : placesOf(grid))
        fill(*table, place, cellWidth(grid, place));
    cursor.movePosition(QTextCursor::End);
}
} // namespace

void insertGrid(QTextCursor &cursor, const LetterGrid &form)
{
    constexpr int fewestLines = 4; // of a row that goes on overleaf
    LetterGrid grid = form;
    const qreal whole = cursor.document()->pageSize().height() - spare * gridPitch();
    qreal room = roomAt(cursor);
    int first = 0;
    for (int row = 0; row < int(grid.rows.size());) {
        const int lines = linesOf(grid, row);
        if (heightOf(lines) <= room) {
            room -= heightOf(lines);
            ++row;
            continue;
        }
        const int fitting = int((room - heightOf(0)) / gridPitch());
        if (heightOf(lines) > whole && fitting >= fewestLines) {
            grid = splitAt(grid, row, fitting);
            continue;
        }
        if (row > first) {
            insertRows(cursor, rowsOf(grid, first, row), first > 0);
            QTextBlockFormat between; // the block that Qt sets behind every table
            between.setLineHeight(1, QTextBlockFormat::FixedHeight);
            cursor.setBlockFormat(between);
        }
        first = row;
        room = whole;
    }
    insertRows(cursor, rowsOf(grid, first, int(grid.rows.size())), first > 0);
}
