// A letter as HTML: one page wide on the screen, A4 when it is printed.
#include "ui/print/letterhtml.h"

#include "ui/print/letterparts.h"

using namespace Qt::StringLiterals;
using officialpage::Face;

namespace {
QString families(const QStringList &names)
{
    return u'\'' + names.join(u"','"_s) + u"', serif"_s;
}

/// `37mm 26mm 35mm 28mm`: what the paper has around the type area.
QString margins()
{
    const auto &page = officialpage::page();
    const auto whole = [](qreal length) {
        return QString::number(qRound(length / officialpage::mm));
    };
    const QSizeF rest = page.paper - page.typeArea;
    return u"%1mm %2mm %3mm %4mm"_s.arg(
        whole(page.typeOrigin.y()), whole(rest.width() - page.typeOrigin.x()),
        whole(rest.height() - page.typeOrigin.y()), whole(page.typeOrigin.x()));
}

QString faceRule(const QString &selector, Face face, qreal pitch)
{
    return u"%1 { margin: 0; font: %2pt/%3pt %4; }\n"_s.arg(selector)
        .arg(officialpage::sizeOf(face))
        .arg(pitch, 0, 'f', 1)
        .arg(families(officialpage::families(face)));
}

QString sheet()
{
    const auto &page = officialpage::page();
    return u"@page { size: A4; margin: %1; }\n"
           "body { width: %2mm; margin: 12mm auto; color: #000; }\n"_s.arg(margins())
               .arg(qRound(page.typeArea.width() / officialpage::mm)) +
           faceRule(u"p"_s, Face::Body, page.linePitch()) +
           faceRule(u"h1"_s, Face::Title, linePitchOf(Face::Title)) +
           faceRule(u".note"_s, Face::Note, linePitchOf(Face::Note)) +
           faceRule(u"td, th"_s, Face::Table, linePitchOf(Face::Table)) +
           faceRule(u"td.answer, .head"_s, Face::Form, gridPitch()) +
           faceRule(u"th.asked"_s, Face::Heading, gridPitch()) +
           u"p { letter-spacing: %1pt; }\n"
           "h1, th, td, .note, .head { letter-spacing: 0; }\n"
           "table { width: 100%; border-collapse: collapse; margin: 6pt 0; page-break-inside: "
           "avoid; }\n"
           "td, th { border: %2pt solid #000; padding: 3pt; text-align: center; }\n"
           "td.answer { text-align: left; vertical-align: top; white-space: pre-line; }\n"
           "tr { break-inside: avoid; }\n"
           ".next { break-before: page; }\n"_s.arg(page.letterSpacing(), 0, 'f', 2)
               .arg(page.tableRule);
}

QString classOf(const PartStyle &style)
{
    QStringList names;
    if (style.newPage)
        names << u"next"_s;
    if (style.face == Face::Note)
        names << u"note"_s;
    if (style.face == Face::Form)
        names << u"head"_s;
    return names.join(u' ');
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
    const QString tag = style.face == Face::Title ? u"h1"_s : u"p"_s;
    const auto &page = officialpage::page();
    return u"<%1 class=\"%8\" style=\"text-align: %2; text-indent: %3em; padding: %4em %5em 0 "
           "%6em\">%7</%1>\n"_s.arg(tag, alignment(style.align))
               .arg(style.indent - style.hanging)
               .arg(style.above * page.linePitch() / page.bodySize, 0, 'f', 2)
               .arg(style.right, 0, 'f', 2)
               .arg(style.hanging)
               .arg(text, classOf(style));
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

QString cellText(const LetterCell &cell)
{
    const QString tag = cell.label ? u"th"_s : u"td"_s;
    return u"<%1 class=\"%2\" colspan=\"%3\" rowspan=\"%4\" style=\"height: %5pt\">%6</%1>"_s
        .arg(tag, cell.label ? u"asked"_s : u"answer"_s)
        .arg(cell.across)
        .arg(cell.down)
        .arg(cell.lines * gridPitch(), 0, 'f', 0)
        .arg(cell.text.toHtmlEscaped());
}

QString gridText(const LetterGrid &grid)
{
    QString text = u"<table>\n<colgroup>"_s;
    for (int column = 0; column < int(grid.widths.size()); ++column)
        text += u"<col style=\"width: %1%\">"_s.arg(100 * widthOf(grid, column, 1), 0, 'f', 1);
    text += u"</colgroup>\n"_s;
    for (const auto &cells : grid.rows) {
        text += u"<tr>"_s;
        for (const LetterCell &cell : cells)
            text += cellText(cell);
        text += u"</tr>\n"_s;
    }
    return text + u"</table>\n"_s;
}

QString partText(const Letter &letter, const LetterPart &part)
{
    if (part.place == LetterPart::Place::Table)
        return tableText(letter.table);
    return part.place == LetterPart::Place::Grid ? gridText(letter.grid) : paragraph(part);
}
} // namespace

QString letterHtml(const Letter &letter)
{
    QString text = u"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<title>"_s +
                   letter.title.toHtmlEscaped() + u"</title>\n<style>\n"_s + sheet() +
                   u"</style>\n</head>\n<body>\n"_s;
    for (const LetterPart &part : partsOf(letter))
        text += partText(letter, part);
    return text + u"</body>\n</html>\n"_s;
}
