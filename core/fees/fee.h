#pragma once
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/law/law.h"

#include <vector>

/// A worked slice: units from…to at one rate each.
struct FeeSlice
{
    qint64 from = 0;
    qint64 to = 0;
    Money rate{};
    bool operator==(const FeeSlice &) const = default;
};
struct Fee
{
    Money total{};
    std::vector<FeeSlice> slices{}; ///< charged and free slices in order; empty for nothing
    bool operator==(const Fee &) const = default;
};

/// The progressive sum of units (before, before + count] under \p tariff (109号 arts 4, 5). By
/// items `before` is the applicant's count of this calendar month at this organ; by pages it is 0.
/// Refuses counts below 0 or over 1,000,000.
Result<Fee> fee(const Tariff &tariff, qint64 before, qint64 count);
