#include "ui/print/letterodt.h"

#include "ui/print/letterparts.h"
#include "ui/print/odtpackage.h"
#include "ui/print/odtxml.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace odt;
using officialpage::Face;

namespace {
QString alignment(Qt::Alignment align)
{
    if (align & Qt::AlignHCenter)
        return u"center"_s;
    if (align & Qt::AlignRight)
        return u"end"_s;
    return align & Qt::AlignLeft ? u"start"_s : u"justify"_s;
}

/// A style of its own for every part: what stands together with what is in `keep`.
void paragraphStyle(Xml &xml, const QString &name, const LetterPart &part, bool keep)
{
    const PartStyle &style = part.style;
    const auto &page = officialpage::page();
    const qreal character = page.characterPitch();
    open(xml, u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"paragraph"_s}});
    leaf(xml, u"style:paragraph-properties"_s,
         {{u"fo:text-align"_s, alignment(style.align)},
          {u"fo:line-height"_s, points(linePitchOf(style.face))},
          {u"fo:margin-top"_s, points(style.above * page.linePitch())},
          {u"fo:margin-left"_s, points(style.hanging * character)},
          {u"fo:margin-right"_s, points(style.right * character)},
          {u"fo:text-indent"_s, points((style.indent - style.hanging) * character)},
          {u"style:text-autospace"_s, u"none"_s},
          {u"style:punctuation-wrap"_s, u"simple"_s},
          {u"fo:break-before"_s, style.newPage ? u"page"_s : u"auto"_s},
          {u"fo:keep-with-next"_s, keep ? u"always"_s : u"auto"_s},
          {u"fo:keep-together"_s, keep ? u"always"_s : u"auto"_s}});
    textProperties(xml, style.face);
    xml.writeEndElement();
}

void cellStyle(Xml &xml, const QString &name, const QString &align)
{
    open(xml, u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"table-cell"_s}});
    leaf(xml, u"style:table-cell-properties"_s,
         {{u"fo:border"_s, u"%1pt solid #000000"_s.arg(officialpage::page().tableRule)},
          {u"fo:padding"_s, u"3pt"_s},
          {u"style:vertical-align"_s, align}});
    xml.writeEndElement();
}

void textStyle(Xml &xml, const QString &name, const QString &align, Face face)
{
    open(xml, u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"paragraph"_s}});
    leaf(xml, u"style:paragraph-properties"_s,
         {{u"fo:text-align"_s, align},
          {u"fo:line-height"_s, points(gridPitch())},
          {u"style:text-autospace"_s, u"none"_s}});
    textProperties(xml, face);
    xml.writeEndElement();
}

void tableStyle(Xml &xml, const QString &name, bool mayBreak)
{
    open(xml, u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"table"_s}});
    leaf(xml, u"style:table-properties"_s,
         {{u"style:width"_s, points(officialpage::page().typeArea.width())},
          {u"table:align"_s, u"margins"_s},
          {u"table:border-model"_s, u"collapsing"_s},
          {u"style:may-break-between-rows"_s, mayBreak ? u"true"_s : u"false"_s}});
    xml.writeEndElement();
}

void tableStyles(Xml &xml)
{
    tableStyle(xml, u"slices"_s, false);
    tableStyle(xml, u"grid"_s, true);
    cellStyle(xml, u"slice"_s, u"middle"_s);
    cellStyle(xml, u"room"_s, u"top"_s);
    textStyle(xml, u"cell"_s, u"center"_s, Face::Table);
    textStyle(xml, u"label"_s, u"center"_s, Face::Heading);
    textStyle(xml, u"answer"_s, u"start"_s, Face::Form);
}

/// Columns and row heights of the form at hand.
void gridStyles(Xml &xml, const LetterGrid &grid)
{
    for (int column = 0; column < int(grid.widths.size()); ++column) {
        open(xml, u"style:style"_s,
             {{u"style:name"_s, u"C%1"_s.arg(column)}, {u"style:family"_s, u"table-column"_s}});
        leaf(xml, u"style:table-column-properties"_s,
             {{u"style:column-width"_s,
               points(officialpage::page().typeArea.width() * widthOf(grid, column, 1))}});
        xml.writeEndElement();
    }
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        int lines = 1;
        for (const LetterCell &cell : grid.rows[row])
            lines = std::max(lines, cell.down > 1 ? 1 : cell.lines);
        open(xml, u"style:style"_s,
             {{u"style:name"_s, u"R%1"_s.arg(row)}, {u"style:family"_s, u"table-row"_s}});
        leaf(xml, u"style:table-row-properties"_s,
             {{u"style:min-row-height"_s, points(lines * gridPitch() + 6)},
              {u"fo:keep-together"_s, u"always"_s}});
        xml.writeEndElement();
    }
}

void paragraph(Xml &xml, const QString &style, const QString &text)
{
    open(xml, u"text:p"_s, {{u"text:style-name"_s, style}});
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            xml.writeEmptyElement(u"text:line-break"_s);
        xml.writeCharacters(lines.at(i));
    }
    xml.writeEndElement();
}

void row(Xml &xml, const QStringList &cells)
{
    open(xml, u"table:table-row"_s);
    for (const QString &cell : cells) {
        open(xml, u"table:table-cell"_s,
             {{u"table:style-name"_s, u"slice"_s}, {u"office:value-type"_s, u"string"_s}});
        paragraph(xml, u"cell"_s, cell);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void table(Xml &xml, const LetterTable &slices)
{
    open(xml, u"table:table"_s,
         {{u"table:name"_s, u"slices"_s}, {u"table:style-name"_s, u"slices"_s}});
    leaf(xml, u"table:table-column"_s,
         {{u"table:number-columns-repeated"_s, QString::number(slices.head.size())}});
    open(xml, u"table:table-header-rows"_s);
    row(xml, slices.head);
    xml.writeEndElement();
    for (const QStringList &cells : slices.rows)
        row(xml, cells);
    xml.writeEndElement();
}

void gridCell(Xml &xml, const LetterCell &cell)
{
    const bool middle = cell.label || cell.lines == 1;
    open(xml, u"table:table-cell"_s,
         {{u"table:style-name"_s, middle ? u"slice"_s : u"room"_s},
          {u"office:value-type"_s, u"string"_s},
          {u"table:number-columns-spanned"_s, QString::number(cell.across)},
          {u"table:number-rows-spanned"_s, QString::number(cell.down)}});
    paragraph(xml, cell.label ? u"label"_s : u"answer"_s, cell.text);
    xml.writeEndElement();
}

void table(Xml &xml, const LetterGrid &grid)
{
    open(xml, u"table:table"_s, {{u"table:name"_s, u"grid"_s}, {u"table:style-name"_s, u"grid"_s}});
    for (int column = 0; column < int(grid.widths.size()); ++column)
        leaf(xml, u"table:table-column"_s, {{u"table:style-name"_s, u"C%1"_s.arg(column)}});
    const auto places = placesOf(grid);
    for (int row = 0; row < int(grid.rows.size()); ++row) {
        open(xml, u"table:table-row"_s, {{u"table:style-name"_s, u"R%1"_s.arg(row)}});
        for (int column = 0; column < int(grid.widths.size()); ++column) {
            const auto place = std::ranges::find_if(places, [&](const GridPlace &each) {
                return each.row == row && each.column == column;
            });
            if (place == places.end())
                leaf(xml, u"table:covered-table-cell"_s, {});
            else
                gridCell(xml, *place->cell);
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// The last text stays with the seal, the line above a table with the table.
bool staysWithNext(const std::vector<LetterPart> &parts, std::size_t at)
{
    using Place = LetterPart::Place;
    if (at + 1 >= parts.size() || parts[at].place == Place::Head)
        return false;
    if (parts[at].place == Place::GridText || parts[at + 1].place == Place::GridText)
        return parts[at + 1].place == Place::Grid;
    if (parts[at].place != Place::Text)
        return true;
    return parts[at + 1].place != Place::Text;
}

QByteArray content(const Letter &letter)
{
    const auto parts = partsOf(letter);
    const auto name = [](std::size_t i) { return u"P%1"_s.arg(i); };
    QByteArray bytes;
    Xml xml{&bytes};
    openDocument(xml, u"office:document-content"_s);
    open(xml, u"office:automatic-styles"_s);
    for (std::size_t i = 0; i < parts.size(); ++i)
        paragraphStyle(xml, name(i), parts[i], staysWithNext(parts, i));
    tableStyles(xml);
    gridStyles(xml, letter.grid);
    xml.writeEndElement();
    open(xml, u"office:body"_s);
    open(xml, u"office:text"_s);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].place == LetterPart::Place::Table)
            table(xml, letter.table);
        else if (parts[i].place == LetterPart::Place::Grid)
            table(xml, letter.grid);
        else
            paragraph(xml, name(i), parts[i].text);
    }
    xml.writeEndDocument();
    return bytes;
}

void pageLayout(Xml &xml)
{
    const auto &page = officialpage::page();
    const QSizeF outer = page.paper;
    const qreal below = outer.height() - page.typeOrigin.y() - page.typeArea.height();
    open(xml, u"style:page-layout"_s, {{u"style:name"_s, u"page"_s}});
    leaf(xml, u"style:page-layout-properties"_s,
         {{u"fo:page-width"_s, points(outer.width())},
          {u"fo:page-height"_s, points(outer.height())},
          {u"fo:margin-top"_s, points(page.typeOrigin.y())},
          {u"fo:margin-left"_s, points(page.typeOrigin.x())},
          {u"fo:margin-right"_s,
           points(outer.width() - page.typeOrigin.x() - page.typeArea.width())},
          {u"fo:margin-bottom"_s, points(below - page.numberHeight - page.numberGap)}});
    open(xml, u"style:footer-style"_s);
    leaf(xml, u"style:header-footer-properties"_s,
         {{u"svg:height"_s, points(page.numberHeight + page.numberGap)},
          {u"fo:margin-top"_s, points(page.numberGap)}});
    xml.writeEndElement();
    xml.writeEndElement();
}

void numberStyle(Xml &xml, const QString &name, const QString &align)
{
    const QString character = points(officialpage::page().numberSize);
    open(xml, u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"paragraph"_s}});
    leaf(xml, u"style:paragraph-properties"_s,
         {{u"fo:text-align"_s, align},
          {u"fo:margin-left"_s, character},
          {u"fo:margin-right"_s, character}});
    textProperties(xml, Face::Number);
    xml.writeEndElement();
}

void pageNumber(Xml &xml, const QString &footer, const QString &style)
{
    open(xml, footer);
    open(xml, u"text:p"_s, {{u"text:style-name"_s, style}});
    xml.writeCharacters(u"— "_s);
    open(xml, u"text:page-number"_s, {{u"text:select-page"_s, u"current"_s}});
    xml.writeCharacters(u"1"_s);
    xml.writeEndElement();
    xml.writeCharacters(u" —"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

/// A4 with the official margins; the page number below the type area, 单页码居右、双页码居左.
QByteArray pageStyles()
{
    QByteArray bytes;
    Xml xml{&bytes};
    openDocument(xml, u"office:document-styles"_s);
    open(xml, u"office:automatic-styles"_s);
    pageLayout(xml);
    numberStyle(xml, u"odd"_s, u"end"_s);
    numberStyle(xml, u"even"_s, u"start"_s);
    xml.writeEndElement();
    open(xml, u"office:master-styles"_s);
    open(xml, u"style:master-page"_s,
         {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"page"_s}});
    pageNumber(xml, u"style:footer"_s, u"odd"_s);
    pageNumber(xml, u"style:footer-left"_s, u"even"_s);
    xml.writeEndDocument();
    return bytes;
}
} // namespace

Result<QByteArray> letterOdt(const Letter &letter)
{
    return odtPackage({{"content.xml", content(letter)}, {"styles.xml", pageStyles()}});
}
