#pragma once
#include "core/law/law.h"

/// 密级标志 at the head of a paper: classified content may not enter this desk at all (rules §10,
/// R-PRG-1). The marks are data. Empty when \p title and \p text carry none.
Result<QString> secrecyMarkIn(const QString &title, const QString &text, const Law &law, QDate day);
