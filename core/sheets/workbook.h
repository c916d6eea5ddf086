#pragma once
#include "core/sheets/sheetfile.h"

enum class Extent { First, All };
/// The first or all visible sheets with rows of an xlsx file (ECMA-376); at least one.
Result<std::vector<Sheet>> readWorkbook(const QString &path, const SheetLimits &limits,
                                        Extent extent);
/// Writes \p sheet as an xlsx file over \p path.
Result<> writeWorkbook(const QString &path, const Sheet &sheet, const SheetLook &look);
