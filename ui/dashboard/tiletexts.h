#pragma once
#include "ui/dashboard/figurerows.h"
#include "ui/dashboard/figuretile.h"

/// The figures that stand above the charts.
enum class Tile { OnTime, Open, Overdue, DueSoon, Duration, Corrected, KeyPoints, Count };
struct TileText
{
    QString number{};
    QString below{};
    FigureTile::Mood mood{};
};
TileText tileText(Tile tile, const FigureSource &source);
/// What a tile opens; nothing for the key points, which have a page of their own.
std::vector<Mark> tileMarks(Tile tile, const Dashboard &figures);
