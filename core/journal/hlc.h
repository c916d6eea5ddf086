#pragma once
#include <QtGlobal>

#include <algorithm>
#include <compare>

/// Hybrid logical clock: 48 bits of milliseconds, 16 bits of counter. Decides only what is
/// displayed first; causality is in `supersedes`, and statutory dates are entered fields.
struct Hlc
{
    quint64 bits = 0;
    auto operator<=>(const Hlc &) const = default;

    static constexpr qint64 farAhead = 24LL * 3600 * 1000;
    static Hlc at(qint64 ms) { return {quint64(std::clamp(ms, 0LL, (1LL << 48) - 1)) << 16}; }
    qint64 ms() const { return qint64(bits >> 16); }

    /// The stamp of the next event here: strictly later than this one, not before the wall.
    Hlc next(qint64 wallMs) const { return std::max(Hlc{bits + 1}, at(wallMs)); }
    /// After an event from elsewhere. A stamp more than a day ahead says that a clock is wrong, and
    /// moves nothing.
    Hlc seen(Hlc other, qint64 wallMs) const
    {
        return other.ms() - wallMs > farAhead ? *this : std::max(*this, other);
    }
};
