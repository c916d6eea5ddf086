#pragma once
#include <QString>

/// A key, as it is printed beside a word, and what it does.
struct KeyHelp
{
    QString key{};
    QString act{};
};
