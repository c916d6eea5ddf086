#include "core/fees/fee.h"

#include <algorithm>

namespace {
constexpr qint64 mostUnits = 1'000'000;

/// Units first…last lie inside \p slice; within a stepped slice each band is a slice of its own.
void charge(const TariffSlice &slice, qint64 first, qint64 last, Fee &fee)
{
    const qint64 width = slice.band > 0 ? slice.band : last;
    while (first <= last) {
        const qint64 band = (first - slice.from) / width;
        const qint64 end = std::min(last, slice.from + (band + 1) * width - 1);
        const Money rate{slice.rate.fen + band * slice.step.fen};
        fee.slices.push_back({first, end, rate});
        fee.total.fen += (end - first + 1) * rate.fen;
        first = end + 1;
    }
}
} // namespace

Result<Fee> fee(const Tariff &tariff, qint64 before, qint64 count)
{
    for (const qint64 units : {before, count}) {
        if (units < 0 || units > mostUnits)
            return fail(ErrorCode::OutOfRange, {QString::number(units)});
    }
    Fee fee;
    const qint64 last = before + count;
    for (const TariffSlice &slice : tariff.slices) {
        const qint64 end = slice.to > 0 ? std::min(slice.to, last) : last;
        charge(slice, std::max(slice.from, before + 1), end, fee);
    }
    return fee;
}
