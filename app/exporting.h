#pragma once
#include "app/house.h"
#include "core/reports/registers.h"

struct ExportOptions
{
    RegisterRange range{};
    bool masked = false;  ///< also where the officer may see persons
    bool forUnit = false; ///< to be filled in by the unit of the range (unitsheet.h)
};

/// A register of the office as its officer may see it: masked where he may not see persons, and
/// wherever nobody is signed in; documents and forms by whoever exports only. NotPermitted;
/// BadValue {unit, slug} for a register that goes to no unit.
Result<RegisterSheet> exportRegister(House &house, const OpenOffice &office, const Register &shown,
                                     const ExportOptions &options);
