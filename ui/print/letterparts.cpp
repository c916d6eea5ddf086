#include "ui/print/letterparts.h"

#include "core/letters/placeholder.h"
#include "ui/print/officialpage.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;
using Place = LetterPart::Place;

namespace {
constexpr qreal dateFromMargin = 4;

void addHead(const Letter &letter, std::vector<LetterPart> &parts)
{
    parts.push_back({Place::Head, letter.organ, {.align = Qt::AlignHCenter}});
    parts.push_back(
        {Place::Head, letter.title, {.align = Qt::AlignHCenter, .above = 0.5, .title = true}});
    parts.push_back({Place::Head, letter.number, {.align = Qt::AlignHCenter, .above = 0.2}});
    parts.push_back(
        {Place::Head, letter.addressee + u"："_s, {.align = Qt::AlignLeft, .above = 1}});
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
        parts.push_back(
            {Place::Attachment,
             head + number + attachments.at(i),
             {.align = Qt::AlignLeft, .indent = 2, .hanging = 5, .above = i == 0 ? 1.0 : 0.0}});
    }
}

void addClosing(const Letter &letter, std::vector<LetterPart> &parts)
{
    const QFontMetricsF metrics{officialpage::bodyFace()};
    const auto characters = [&](const QString &text) {
        return metrics.horizontalAdvance(text) / officialpage::bodySize;
    };
    const QString date = writtenDate(letter.dated);
    const qreal wider = (characters(letter.signature) - characters(date)) / 2;
    const qreal right = std::max(dateFromMargin, wider);
    parts.push_back({Place::Closing,
                     letter.signature,
                     {.align = Qt::AlignRight, .right = right - wider, .above = 2}});
    parts.push_back({Place::Closing, date, {.align = Qt::AlignRight, .right = right}});
    if (!letter.contact.isEmpty())
        parts.push_back(
            {Place::Contact, u"（联系方式：%1）"_s.arg(letter.contact), {.indent = 2, .above = 1}});
}
} // namespace

std::vector<LetterPart> partsOf(const Letter &letter)
{
    std::vector<LetterPart> parts;
    addHead(letter, parts);
    addBody(letter, parts);
    addAttachments(letter.attachments, parts);
    addClosing(letter, parts);
    return parts;
}
