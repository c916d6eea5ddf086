#pragma once
#include "app/house.h"
#include "core/reports/register.h"

struct ExportOptions
{
    OrganId organ{}; ///< null: all
    int year = 0;    ///< of receipt; 0: all
    Masking masking = Masking::Masked;
};

/// 依申请公开台账 of the office. Names and contents are empty while the office is locked.
Result<RegisterSheet> exportRequests(House &house, const OpenOffice &office,
                                     const ExportOptions &options);
