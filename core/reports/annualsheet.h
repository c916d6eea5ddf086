#pragma once
#include "core/reports/annualbook.h"
#include "core/reports/sheet.h"

/// Tables 2, 3 and 4 one below the other, each cell where the form has it (填报).
Sheet annualSheet(const AnnualBook &book);
SheetLook annualLook();
/// 汇总表: a line an organ with its carry-over, whether it is frozen, and the check that fails; the
/// last one the consolidated report.
Sheet collectionSheet(const std::vector<AnnualBook> &organs, const AnnualBook &whole);
/// Cells of a row of table 2, in the order of its columns.
QStringList unitCells(const UnitFigures &figures);
