// A letter as HTML: one page wide on the screen, A4 when it is printed.
#include "ui/print/letterhtml.h"

#include "ui/print/letterparts.h"
#include "ui/print/officialpage.h"

using namespace Qt::StringLiterals;
using namespace officialpage;

namespace {
QString families(const QStringList &names)
{
    return u'\'' + names.join(u"','"_s) + u"', serif"_s;
}

QString sheet()
{
    return u"@page { size: A4; margin: 37mm 26mm 35mm 28mm; }\n"
           "body { width: 156mm; margin: 12mm auto; font: %1pt/%2pt %3; color: #000; }\n"
           "p { margin: 0; }\n"
           "h1 { margin: 0; font: bold %4pt/1.3 %5; }\n"
           "table { width: 100%; border-collapse: collapse; margin: 6pt 0; page-break-inside: "
           "avoid; }\n"
           "td, th { border: %6pt solid #000; font: %7pt/1.6 %3; text-align: center; }\n"_s
               .arg(bodySize)
               .arg(linePitch, 0, 'f', 1)
               .arg(families(bodyFamilies()))
               .arg(titleSize)
               .arg(families(titleFamilies()))
               .arg(tableRule)
               .arg(tableSize);
}

QString alignment(Qt::Alignment align)
{
    if (align & Qt::AlignHCenter)
        return u"center"_s;
    if (align & Qt::AlignRight)
        return u"right"_s;
    return align & Qt::AlignLeft ? u"left"_s : u"justify"_s;
}

QString paragraph(const LetterPart &part)
{
    const PartStyle &style = part.style;
    const QString text = part.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    const QString tag = style.title ? u"h1"_s : u"p"_s;
    return u"<%1 style=\"text-align: %2; text-indent: %3em; padding: %4em %5em 0 %6em\">%7</%1>\n"_s
        .arg(tag, alignment(style.align))
        .arg(style.indent - style.hanging)
        .arg(style.above * linePitch / bodySize, 0, 'f', 2)
        .arg(style.right, 0, 'f', 2)
        .arg(style.hanging)
        .arg(text);
}

QString row(const QStringList &cells, const QString &tag)
{
    QString text = u"<tr>"_s;
    for (const QString &cell : cells)
        text += u'<' + tag + u'>' + cell.toHtmlEscaped() + u"</"_s + tag + u'>';
    return text + u"</tr>\n"_s;
}

QString tableText(const LetterTable &table)
{
    QString text = u"<table>\n"_s + row(table.head, u"th"_s);
    for (const QStringList &cells : table.rows)
        text += row(cells, u"td"_s);
    return text + u"</table>\n"_s;
}
} // namespace

QString letterHtml(const Letter &letter)
{
    QString text = u"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<title>"_s +
                   letter.title.toHtmlEscaped() + u"</title>\n<style>\n"_s + sheet() +
                   u"</style>\n</head>\n<body>\n"_s;
    for (const LetterPart &part : partsOf(letter))
        text += part.place == LetterPart::Place::Table ? tableText(letter.table) : paragraph(part);
    return text + u"</body>\n</html>\n"_s;
}
