#pragma once
#include <QString>

struct Tokens;

/// The style sheet over Fusion, with every colour taken from \p tokens.
QString sheetOf(const Tokens &tokens);
