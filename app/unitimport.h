#pragma once
#include "app/importing.h"

/// Whether a unit sent this back: a sheet with row ids of register 2 or 3 (unitsheet.h).
bool isOfUnit(const ImportSource &source, const Register &meant);
/// Compares what came back with what the desk has, row by row: what a unit filled in is taken over,
/// a row with a locked cell that was changed is refused as Conflict.
Result<std::unique_ptr<RegisterImport>> beginUnitImport(House &house, OfficeFile &file,
                                                        const Desk &desk, const Register &meant,
                                                        const ImportSource &source,
                                                        ImportMode mode);
