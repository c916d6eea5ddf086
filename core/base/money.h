#pragma once
#include <QtGlobal>

#include <compare>

/// An amount in whole fen (1/100 yuan); never a floating number.
struct Money
{
    qint64 fen = 0;
    auto operator<=>(const Money &) const = default;
    friend Money operator+(Money a, Money b) { return {a.fen + b.fen}; }
    friend Money operator-(Money a, Money b) { return {a.fen - b.fen}; }
};
