#pragma once
#include <QString>

#include <functional>

/// Something that the line of Ctrl+K found: where it belongs, what it is, and what choosing it
/// does.
struct FindHit
{
    QString section{};
    QString title{};
    QString detail{};
    std::function<void()> act{};
};
