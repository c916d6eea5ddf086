#pragma once
#include "core/letters/letter.h"
#include "ui/print/officialpage.h"

/// How a paragraph of official correspondence stands: lengths in characters of the body, `above` in
/// lines.
struct PartStyle
{
    Qt::Alignment align = Qt::AlignJustify;
    qreal indent = 0;  ///< of the first line
    qreal hanging = 0; ///< of the lines after it
    qreal right = 0;
    qreal above = 0;
    officialpage::Face face = officialpage::Face::Body;
    bool newPage = false;
};

/// A piece of the page, from the head down; all formats walk over the same pieces.
struct LetterPart
{
    enum class Place { Head, Text, Table, Attachment, Closing, Contact, Note, Grid, GridText };
    Place place{};
    QString text{};
    PartStyle style{};
};
/// The tables themselves are the letter's. The organ stands centred above its date, which ends four
/// characters from the margin: room for the round seal over both (GB/T 9704-2012, 7.3.5).
std::vector<LetterPart> partsOf(const Letter &letter);

/// Where a cell of a form begins.
struct GridPlace
{
    int row = 0;
    int column = 0;
    const LetterCell *cell = nullptr;
};
std::vector<GridPlace> placesOf(const LetterGrid &grid);
/// Points between two lines of a form.
qreal gridPitch();
/// The share of the columns from \p column on, of 1.
qreal widthOf(const LetterGrid &grid, int column, int across);
