#pragma once
#include "core/letters/letter.h"

/// How a paragraph of official correspondence stands: lengths in characters of the body, `above` in
/// lines.
struct PartStyle
{
    Qt::Alignment align = Qt::AlignJustify;
    qreal indent = 0;  ///< of the first line
    qreal hanging = 0; ///< of the lines after it
    qreal right = 0;
    qreal above = 0;
    bool title = false;
};

/// A piece of the page, from the head down; all formats walk over the same pieces.
struct LetterPart
{
    enum class Place { Head, Text, Table, Attachment, Closing, Contact };
    Place place{};
    QString text{};
    PartStyle style{};
};
/// The table itself is the letter's. The organ stands centred above its date, which ends four
/// characters from the margin: room for the round seal over both (GB/T 9704-2012, 7.3.5).
std::vector<LetterPart> partsOf(const Letter &letter);
