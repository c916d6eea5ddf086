#pragma once
#include "app/house.h"
#include "core/reports/register.h"

struct ExportOptions
{
    OrganId organ{};     ///< null: all
    int year = 0;        ///< of receipt; 0: all
    bool masked = false; ///< also where the officer may see persons
};

/// 依申请公开台账 of the office as its officer may see it: masked where he may not see persons, and
/// wherever nobody is signed in. NotPermitted.
Result<RegisterSheet> exportRequests(House &house, const OpenOffice &office,
                                     const ExportOptions &options);
