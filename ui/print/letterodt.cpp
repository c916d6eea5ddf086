#include "ui/print/letterodt.h"

#include "ui/print/letterparts.h"
#include "ui/print/odtpackage.h"
#include "ui/print/officialpage.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;
using namespace officialpage;

namespace {
using Xml = QXmlStreamWriter;
struct Attribute
{
    QString name{};
    QString value{};
};

QString points(qreal length)
{
    return QString::number(length, 'f', 2) + u"pt"_s;
}

void open(Xml &xml, const QString &name, const std::vector<Attribute> &attributes = {})
{
    xml.writeStartElement(name);
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(key, value);
}

void leaf(Xml &xml, const QString &name, const std::vector<Attribute> &attributes)
{
    open(xml, name, attributes);
    xml.writeEndElement();
}

void openDocument(Xml &xml, const QString &root)
{
    xml.writeStartDocument();
    const QString base = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    open(xml, root,
         {{u"xmlns:office"_s, base + u"office:1.0"_s},
          {u"xmlns:style"_s, base + u"style:1.0"_s},
          {u"xmlns:text"_s, base + u"text:1.0"_s},
          {u"xmlns:table"_s, base + u"table:1.0"_s},
          {u"xmlns:fo"_s, base + u"xsl-fo-compatible:1.0"_s},
          {u"xmlns:svg"_s, base + u"svg-compatible:1.0"_s},
          {u"office:version"_s, u"1.2"_s}});
    open(xml, u"office:font-face-decls"_s);
    for (const auto &[name, families] :
         {std::pair{u"body"_s, bodyFamilies()}, std::pair{u"title"_s, titleFamilies()}})
        leaf(xml, u"style:font-face"_s,
             {{u"style:name"_s, name},
              {u"svg:font-family"_s, u"'%1'"_s.arg(families.join(u"';'"_s))}});
    xml.writeEndElement();
}

void textProperties(Xml &xml, const QString &face, int size)
{
    leaf(xml, u"style:text-properties"_s,
         {{u"style:font-name"_s, face},
          {u"style:font-name-asian"_s, face},
          {u"fo:font-size"_s, points(size)},
          {u"style:font-size-asian"_s, points(size)},
          {u"fo:language"_s, u"zh"_s},
          {u"fo:country"_s, u"CN"_s},
          {u"style:language-asian"_s, u"zh"_s},
          {u"style:country-asian"_s, u"CN"_s}});
}

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
    open(xml, u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"paragraph"_s}});
    leaf(xml, u"style:paragraph-properties"_s,
         {{u"fo:text-align"_s, alignment(style.align)},
          {u"fo:line-height"_s, points(linePitch * (style.title ? titlePitch : 1.0))},
          {u"fo:margin-top"_s, points(style.above * linePitch)},
          {u"fo:margin-left"_s, points(style.hanging * bodySize)},
          {u"fo:margin-right"_s, points(style.right * bodySize)},
          {u"fo:text-indent"_s, points((style.indent - style.hanging) * bodySize)},
          {u"fo:keep-with-next"_s, keep ? u"always"_s : u"auto"_s},
          {u"fo:keep-together"_s, keep ? u"always"_s : u"auto"_s}});
    textProperties(xml, style.title ? u"title"_s : u"body"_s, style.title ? titleSize : bodySize);
    xml.writeEndElement();
}

void tableStyles(Xml &xml)
{
    open(xml, u"style:style"_s, {{u"style:name"_s, u"slices"_s}, {u"style:family"_s, u"table"_s}});
    leaf(xml, u"style:table-properties"_s,
         {{u"style:width"_s, points(typeArea.width())},
          {u"table:align"_s, u"margins"_s},
          {u"table:border-model"_s, u"collapsing"_s},
          {u"style:may-break-between-rows"_s, u"false"_s}});
    xml.writeEndElement();
    open(xml, u"style:style"_s,
         {{u"style:name"_s, u"slice"_s}, {u"style:family"_s, u"table-cell"_s}});
    leaf(xml, u"style:table-cell-properties"_s,
         {{u"fo:border"_s, u"%1pt solid #000000"_s.arg(tableRule)}, {u"fo:padding"_s, u"3pt"_s}});
    xml.writeEndElement();
    open(xml, u"style:style"_s,
         {{u"style:name"_s, u"cell"_s}, {u"style:family"_s, u"paragraph"_s}});
    leaf(xml, u"style:paragraph-properties"_s, {{u"fo:text-align"_s, u"center"_s}});
    textProperties(xml, u"body"_s, tableSize);
    xml.writeEndElement();
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

/// The last text stays with the seal, the line above a table with the table.
bool staysWithNext(const std::vector<LetterPart> &parts, std::size_t at)
{
    using Place = LetterPart::Place;
    if (at + 1 >= parts.size() || parts[at].place == Place::Head)
        return false;
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
    xml.writeEndElement();
    open(xml, u"office:body"_s);
    open(xml, u"office:text"_s);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].place == LetterPart::Place::Table)
            table(xml, letter.table);
        else
            paragraph(xml, name(i), parts[i].text);
    }
    xml.writeEndDocument();
    return bytes;
}

/// A4 with the official margins; the page number below the type area.
QByteArray pageStyles()
{
    constexpr qreal a4Width = 210 * mm;
    constexpr qreal a4Height = 297 * mm;
    constexpr qreal numberHeight = 8 * mm;
    constexpr qreal numberAbove = 7 * mm;
    QByteArray bytes;
    Xml xml{&bytes};
    openDocument(xml, u"office:document-styles"_s);
    open(xml, u"office:automatic-styles"_s);
    open(xml, u"style:page-layout"_s, {{u"style:name"_s, u"page"_s}});
    leaf(xml, u"style:page-layout-properties"_s,
         {{u"fo:page-width"_s, points(a4Width)},
          {u"fo:page-height"_s, points(a4Height)},
          {u"fo:margin-top"_s, points(typeOrigin.y())},
          {u"fo:margin-left"_s, points(typeOrigin.x())},
          {u"fo:margin-right"_s, points(a4Width - typeOrigin.x() - typeArea.width())},
          {u"fo:margin-bottom"_s,
           points(a4Height - typeOrigin.y() - typeArea.height() - numberHeight - numberAbove)}});
    open(xml, u"style:footer-style"_s);
    leaf(xml, u"style:header-footer-properties"_s,
         {{u"svg:height"_s, points(numberHeight + numberAbove)},
          {u"fo:margin-top"_s, points(numberAbove)}});
    xml.writeEndElement();
    xml.writeEndElement();
    open(xml, u"style:style"_s,
         {{u"style:name"_s, u"number"_s}, {u"style:family"_s, u"paragraph"_s}});
    leaf(xml, u"style:paragraph-properties"_s, {{u"fo:text-align"_s, u"center"_s}});
    textProperties(xml, u"body"_s, tableSize);
    xml.writeEndElement();
    xml.writeEndElement();
    open(xml, u"office:master-styles"_s);
    open(xml, u"style:master-page"_s,
         {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"page"_s}});
    open(xml, u"style:footer"_s);
    open(xml, u"text:p"_s, {{u"text:style-name"_s, u"number"_s}});
    xml.writeCharacters(u"— "_s);
    open(xml, u"text:page-number"_s, {{u"text:select-page"_s, u"current"_s}});
    xml.writeCharacters(u"1"_s);
    xml.writeEndElement();
    xml.writeCharacters(u" —"_s);
    xml.writeEndDocument();
    return bytes;
}
} // namespace

Result<QByteArray> letterOdt(const Letter &letter)
{
    return odtPackage({{"content.xml", content(letter)}, {"styles.xml", pageStyles()}});
}
