#pragma once
#include "core/sheets/sheetfile.h"

/// The first visible sheet with rows of an xlsx file (ECMA-376).
Result<Sheet> readWorkbook(const QString &path, const SheetLimits &limits);
/// Writes \p sheet as an xlsx file over \p path.
Result<> writeWorkbook(const QString &path, const Sheet &sheet, const SheetLook &look);
