#pragma once
#include "app/exporting.h"
#include "core/reports/sheet.h"

/// Registers 2 (documents), 3 (dispatch) and 4 (interpretations) of registers.md; 0 for a name of
/// none of them.
int documentRegister(const QString &name);
/// The sheet of one of them: the documents that the officer may see, by 成文日期, forms by the day
/// they came in. NotPermitted, as whoever exports.
Result<Sheet> exportDocuments(House &house, const OpenOffice &office, int number,
                              const RegisterRange &range);
