#pragma once
#include "app/house.h"
#include "core/reports/registers.h"

struct ExportOptions
{
    RegisterRange range{};
    bool masked = false; ///< also where the officer may see persons
};

/// A register of the office as its officer may see it: masked where he may not see persons, and
/// wherever nobody is signed in. NotPermitted.
Result<RegisterSheet> exportRegister(House &house, const OpenOffice &office, const Register &shown,
                                     const ExportOptions &options);
