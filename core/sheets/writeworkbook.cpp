#include "core/sheets/cellformat.h"
#include "core/sheets/workbook.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestCell = 32'767; ///< of a workbook, in characters

struct Style
{
    lxw_format *head = nullptr;
    lxw_format *body = nullptr;
    lxw_format *number = nullptr;
    lxw_format *open = nullptr; ///< to be filled in
};

bool isSet(const std::vector<bool> &columns, qsizetype column)
{
    return std::size_t(column) < columns.size() && columns[std::size_t(column)];
}

/// Whole numbers and amounts that a spreadsheet gives back as they were written, up to 9 digits.
bool isPlainNumber(const QString &cell)
{
    static const QRegularExpression plain{u"^(?:0|[1-9][0-9]{0,8})(?:\\.[0-9]{1,2})?$"_s};
    return plain.match(cell).hasMatch();
}

/// `_x000D_` written by hand would be read as an escape.
QByteArray xlsxText(QString text)
{
    static const QRegularExpression escape{u"_(?=x[0-9A-Fa-f]{4}_)"_s};
    text.replace(escape, u"_x005F_"_s);
    text.replace(u'\0', u"_x0000_"_s);
    for (const char16_t lone : {u'\uFFFE', u'\uFFFF'}) // no characters of XML
        text.replace(QChar{lone},
                     u"_x%1_"_s.arg(QString::number(lone, 16).toUpper().rightJustified(4, u'0')));
    return text.toUtf8();
}

Result<> writeCell(lxw_worksheet *sheet, std::size_t row, qsizetype column, const QString &cell,
                   bool asNumber, const Style &style, lxw_format *text)
{
    const auto r = lxw_row_t(row);
    const auto c = lxw_col_t(column);
    const lxw_error done =
        asNumber && isPlainNumber(cell)
            ? worksheet_write_number(sheet, r, c, cell.toDouble(), style.number)
            : worksheet_write_string(sheet, r, c, xlsxText(cell).constData(), text);
    if (done == LXW_NO_ERROR)
        return {};
    return fail(ErrorCode::TooLong, {QString::number(longestCell), QString::number(row + 1),
                                     QString::number(column + 1)});
}

Result<> writeRows(lxw_worksheet *worksheet, const Sheet &sheet, const SheetLook &look,
                   const Style &style)
{
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const bool isHead = int(row) < look.headRows;
        const QStringList &cells = sheet.rows[row];
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const bool isOpen = !isHead && isSet(look.fillable, column);
            const bool asNumber = !isHead && !isOpen && isSet(look.numberColumns, column);
            if (cells[column].isEmpty() && isOpen)
                worksheet_write_blank(worksheet, lxw_row_t(row), lxw_col_t(column), style.open);
            if (cells[column].isEmpty() && !isHead)
                continue;
            const auto done = writeCell(worksheet, row, column, cells[column], asNumber, style,
                                        isHead   ? style.head
                                        : isOpen ? style.open
                                                 : style.body);
            if (!done)
                return done;
        }
    }
    return {};
}

void layOut(lxw_worksheet *worksheet, const SheetLook &look)
{
    lxw_row_col_options unseen{.hidden = 1, .level = 0, .collapsed = 0};
    const std::size_t columns = std::max(look.widths.size(), look.hidden.size());
    for (std::size_t column = 0; column < columns; ++column)
        worksheet_set_column_opt(
            worksheet, lxw_col_t(column), lxw_col_t(column),
            column < look.widths.size() ? look.widths[column] : LXW_DEF_COL_WIDTH, nullptr,
            isSet(look.hidden, qsizetype(column)) ? &unseen : nullptr);
    if (!look.fillable.empty()) { // no password: it keeps from slips, not from malice
        lxw_protection may{};
        may.format_columns = 1;
        worksheet_protect(worksheet, nullptr, &may);
    }
    if (look.headRows > 0)
        worksheet_freeze_panes(worksheet, lxw_row_t(look.headRows), 0);
}

Style styleOf(lxw_workbook *book)
{
    Style style{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
                workbook_add_format(book)};
    format_set_bold(style.head);
    format_set_text_wrap(style.head);
    format_set_bg_color(style.head, 0xE8ECF2);
    format_set_border(style.head, LXW_BORDER_THIN);
    format_set_align(style.head, LXW_ALIGN_VERTICAL_CENTER);
    // Kept as text, so that a spreadsheet that saves the file again leaves identity numbers whole.
    for (lxw_format *format : {style.body, style.open})
        format_set_num_format(format, "@");
    format_set_unlocked(style.open);
    for (lxw_format *format : {style.body, style.number, style.open})
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return style;
}
} // namespace

Result<> writeWorkbook(const QString &path, const Sheet &sheet, const SheetLook &look)
{
    if (sheet.rows.size() > LXW_ROW_MAX)
        return fail(ErrorCode::TooLong, {QString::number(LXW_ROW_MAX)});
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    if (!book)
        return fail(ErrorCode::WriteFailed, {path});
    lxw_worksheet *worksheet = workbook_add_worksheet(
        book, sheet.name.isEmpty() ? nullptr : sheet.name.toUtf8().constData());
    if (!worksheet) // a name that a workbook can't have
        worksheet = workbook_add_worksheet(book, nullptr);
    layOut(worksheet, look);
    const auto written = writeRows(worksheet, sheet, look, styleOf(book));
    const lxw_error closed = workbook_close(book); // frees the book, whatever it answers
    if (!written)
        return written;
    if (closed != LXW_NO_ERROR)
        return fail(ErrorCode::WriteFailed, {path});
    return {};
}
