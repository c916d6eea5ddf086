#include "ui/print/letterparts.h"

#include "core/letters/placeholder.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;
using officialpage::Face;
using Place = LetterPart::Place;

namespace {
void addHead(const Letter &letter, std::vector<LetterPart> &parts)
{
    const auto &page = officialpage::page();
    parts.push_back({Place::Head, letter.organ, {.align = Qt::AlignHCenter}});
    parts.push_back({Place::Head,
                     letter.title,
                     {.align = Qt::AlignHCenter, .above = page.titleAbove, .face = Face::Title}});
    parts.push_back(
        {Place::Head, letter.number, {.align = Qt::AlignHCenter, .above = page.referenceAbove}});
    parts.push_back({Place::Head,
                     letter.addressee + u"："_s,
                     {.align = Qt::AlignLeft, .above = page.addresseeAbove}});
}

void addBody(const Letter &letter, std::vector<LetterPart> &parts)
{
    for (qsizetype i = 0; i < letter.body.size(); ++i) {
        if (!letter.table.isEmpty() && i == letter.table.before)
            parts.push_back({.place = Place::Table});
        parts.push_back({Place::Text, letter.body.at(i), {.indent = 2}});
    }
}

/// 附件：1. …
void addAttachments(const QStringList &attachments, std::vector<LetterPart> &parts)
{
    const bool several = attachments.size() > 1;
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        const QString number = several ? QString::number(i + 1) + u". "_s : QString{};
        const QString head = i == 0 ? u"附件："_s : u"　　　"_s;
        parts.push_back({Place::Attachment,
                         head + number + attachments.at(i),
                         {.align = Qt::AlignLeft,
                          .indent = 2,
                          .hanging = 5,
                          .above = i == 0 ? officialpage::page().attachmentAbove : 0.0}});
    }
}

void addClosing(const Letter &letter, std::vector<LetterPart> &parts)
{
    const auto &page = officialpage::page();
    const QFontMetricsF metrics{officialpage::font(Face::Body)};
    const auto characters = [&](const QString &text) {
        return metrics.horizontalAdvance(text) / page.characterPitch();
    };
    const QString date = writtenDate(letter.dated);
    const qreal wider = (characters(letter.signature) - characters(date)) / 2;
    const qreal right = std::max(page.dateFromMargin, wider);
    parts.push_back(
        {Place::Closing,
         letter.signature,
         {.align = Qt::AlignRight, .right = right - wider, .above = page.closingAbove}});
    parts.push_back({Place::Closing, date, {.align = Qt::AlignRight, .right = right}});
    if (!letter.contact.isEmpty())
        parts.push_back(
            {Place::Contact, u"（联系方式：%1）"_s.arg(letter.contact), {.indent = 2, .above = 1}});
    qreal above = page.noteAbove;
    for (const QString &note : letter.notes) {
        parts.push_back({Place::Note, note, {.indent = 2, .above = above, .face = Face::Note}});
        above = 0;
    }
}

void addGrid(const LetterGrid &grid, const QString &title, bool newPage,
             std::vector<LetterPart> &parts)
{
    parts.push_back({Place::GridText,
                     title,
                     {.align = Qt::AlignHCenter, .face = Face::Title, .newPage = newPage}});
    qreal above = officialpage::page().titleAbove;
    for (const QString &line : grid.head.split(u'\n', Qt::SkipEmptyParts)) {
        parts.push_back(
            {Place::GridText, line, {.align = Qt::AlignLeft, .above = above, .face = Face::Form}});
        above = 0;
    }
    parts.push_back({.place = Place::Grid});
    for (const QString &note : grid.notes) {
        if (!note.isEmpty())
            parts.push_back({Place::GridText, note, {.face = Face::Note}});
    }
}
} // namespace

std::vector<LetterPart> partsOf(const Letter &letter)
{
    std::vector<LetterPart> parts;
    if (letter.isForm()) {
        addGrid(letter.grid, letter.title, false, parts);
        return parts;
    }
    addHead(letter, parts);
    addBody(letter, parts);
    addAttachments(letter.attachments, parts);
    addClosing(letter, parts);
    if (!letter.grid.isEmpty())
        addGrid(letter.grid, letter.grid.title, true, parts);
    return parts;
}

std::vector<GridPlace> placesOf(const LetterGrid &grid)
{
    std::vector<GridPlace> places;
    std::set<std::pair<int, int>> covered;
    for (int row = 0; row < int(grid.rows.size()); ++row) {
        int column = 0;
        for (const LetterCell &cell : grid.rows[std::size_t(row)]) {
            while (covered.contains({row, column}))
                ++column;
            places.push_back({row, column, &cell});
            for (int down = 0; down < cell.down; ++down) {
                for (int across = 0; across < cell.across; ++across)
                    covered.insert({row + down, column + across});
            }
        }
    }
    return places;
}

qreal gridPitch()
{
    return officialpage::linePitchOf(Face::Form);
}

qreal widthOf(const LetterGrid &grid, int column, int across)
{
    const auto first = grid.widths.begin() + column;
    const qreal whole = std::accumulate(grid.widths.begin(), grid.widths.end(), 0);
    return std::accumulate(first, first + across, 0) / whole;
}
