#include "ui/print/letterpage.h"

#include "ui/print/gridtable.h"
#include "ui/print/letterparts.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

using namespace Qt::StringLiterals;
using Place = LetterPart::Place;

namespace {
/// The page that a block's first or last line stands on.
int pageOf(const QTextBlock &block, bool last = false)
{
    const qreal insideLine = officialpage::page().linePitch() / 2;
    const QTextDocument &document = *block.document();
    const QRectF place = document.documentLayout()->blockBoundingRect(block);
    const qreal line = last ? place.bottom() - insideLine : place.top() + insideLine;
    return int(line / document.pageSize().height());
}

void startPageWith(const QTextBlock &block)
{
    QTextCursor cursor{block};
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(format);
}

/// What must not be parted from \p first moves to the next page with it, unless it is there
/// already.
void keepTogether(const QTextBlock &first, const QTextBlock &last)
{
    const bool startsPage = pageOf(first) > pageOf(first.previous(), true);
    if (pageOf(first, true) < pageOf(last, true) && !startsPage)
        startPageWith(first);
}

/// Sets the parts one below the other.
class Typesetter
{
public:
    Typesetter(QTextDocument &document, qreal pitch)
        : m_cursor{&document}
        , m_pitch{pitch}
    {
    }

    QTextBlock add(const LetterPart &part)
    {
        const PartStyle &style = part.style;
        QTextBlockFormat block;
        block.setAlignment(style.align);
        block.setLeftMargin(style.hanging * m_character);
        block.setTextIndent((style.indent - style.hanging) * m_character);
        block.setRightMargin(style.right * m_character);
        block.setTopMargin(style.above * m_pitch);
        block.setLineHeight(pitchOf(style.face), QTextBlockFormat::FixedHeight);
        if (style.newPage)
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        if (m_fresh)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_fresh = false;
        write(m_cursor, part.text, officialpage::font(style.face));
        return m_cursor.block();
    }

    void add(const LetterGrid &grid)
    {
        insertGrid(m_cursor, grid);
        m_fresh = true;
    }

    QTextTable *add(const LetterTable &table)
    {
        QTextTableFormat format;
        format.setWidth(QTextLength{QTextLength::PercentageLength, 100});
        format.setBorderCollapse(true);
        format.setCellPadding(2);
        format.setTopMargin(0.3 * m_pitch);
        format.setBottomMargin(0.3 * m_pitch);
        format.setHeaderRowCount(1);
        const int columns = int(table.head.size());
        format.setColumnWidthConstraints(QVector<QTextLength>(
            columns, QTextLength{QTextLength::PercentageLength, 100.0 / columns}));
        QTextTable *set = m_cursor.insertTable(int(table.rows.size()) + 1, columns, format);
        fill(*set, 0, table.head);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            fill(*set, int(row) + 1, table.rows[row]);
        m_cursor.movePosition(QTextCursor::End); // the block that stands behind every table
        m_fresh = true;
        return set;
    }

private:
    qreal pitchOf(officialpage::Face face) const
    {
        return officialpage::linePitchOf(face) * m_pitch / officialpage::page().linePitch();
    }
    static void write(QTextCursor &cursor, QString text, const QFont &font)
    {
        QTextCharFormat format;
        format.setFont(font);
        // A line typed inside a particular stays a line of its paragraph.
        cursor.insertText(text.replace(u'\n', QChar::LineSeparator), format);
    }

    static void fill(QTextTable &table, int row, const QStringList &cells)
    {
        QTextTableCellFormat ruled;
        ruled.setBorder(officialpage::page().tableRule);
        ruled.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        ruled.setBorderBrush(Qt::black);
        QTextBlockFormat centred;
        centred.setAlignment(Qt::AlignHCenter);
        for (int column = 0; column < cells.size(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            cell.setFormat(ruled);
            QTextCursor cursor = cell.firstCursorPosition();
            cursor.setBlockFormat(centred);
            write(cursor, cells.at(column), officialpage::font(officialpage::Face::Table));
        }
    }

    QTextCursor m_cursor;
    qreal m_pitch = 0;
    const qreal m_character = officialpage::page().characterPitch();
    bool m_fresh = true; ///< the cursor stands in a block that nothing was set in
};

std::unique_ptr<QTextDocument> laidOut(const Letter &letter, qreal pitch)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    document->setPageSize(officialpage::page().typeArea);
    Typesetter page{*document, pitch};
    QTextBlock lastText;
    QTextBlock lastOfLetter;
    QTextBlock aboveTable;
    QTextTable *table = nullptr;
    for (const LetterPart &part : partsOf(letter)) {
        if (part.place == Place::Table) {
            aboveTable = lastText;
            table = page.add(letter.table);
            continue;
        }
        if (part.place == Place::Grid) {
            page.add(letter.grid);
            continue;
        }
        const QTextBlock set = page.add(part);
        if (part.place == Place::Text)
            lastText = set;
        if (part.place != Place::GridText)
            lastOfLetter = set;
    }
    if (table && aboveTable.isValid())
        keepTogether(aboveTable, table->lastCursorPosition().block());
    if (lastText.isValid())
        keepTogether(lastText, lastOfLetter);
    return document;
}
} // namespace

LetterPage::LetterPage(const Letter &letter)
{
    const auto &page = officialpage::page();
    for (int lines = page.lines; lines <= page.mostLines; ++lines) {
        auto document = laidOut(letter, page.typeArea.height() / lines);
        if (!m_document || document->pageCount() < m_document->pageCount())
            m_document = std::move(document);
    }
}

void LetterPage::paint(QPainter &painter, int page) const
{
    const QPointF origin = officialpage::page().typeOrigin;
    const QSizeF area = officialpage::page().typeArea;
    painter.save();
    painter.translate(origin.x(), origin.y() - page * area.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF{0, page * area.height(), area.width(), area.height()};
    context.palette.setColor(QPalette::Text, Qt::black);
    constexpr qreal overhang = 3; // of glyphs over their line
    painter.setClipRect(context.clip.adjusted(-overhang, -overhang, overhang, overhang));
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
}

void LetterPage::print(QPagedPaintDevice &device) const
{
    const auto &official = officialpage::page();
    device.setPageLayout(
        {QPageSize{QPageSize::A4}, QPageLayout::Portrait, QMarginsF{}, QPageLayout::Point});
    QPainter painter{&device};
    const qreal scale = painter.device()->logicalDpiX() / 72.0;
    // 单页码居右空一字，双页码居左空一字.
    const qreal character = official.numberSize;
    const QRectF numberPlace{official.typeOrigin.x() + character,
                             official.typeOrigin.y() + official.typeArea.height() +
                                 official.numberGap,
                             official.typeArea.width() - 2 * character, official.numberHeight};
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        painter.setFont(officialpage::font(officialpage::Face::Number));
        painter.drawText(numberPlace, page % 2 == 0 ? Qt::AlignRight : Qt::AlignLeft,
                         u"— %1 —"_s.arg(page + 1));
        paint(painter, page);
        painter.restore();
    }
}
