#pragma once
#include "core/sync/payload.h"

#include <functional>

/// How a stretch that came joins what is here of its stream (sync.md §2.4, step 11).
enum class Joins {
    On,    ///< goes on, or overlaps and agrees: what is new is appended
    Known, ///< nothing of it is new
    Gap,   ///< something before it is missing: held
    Fork,  ///< says otherwise than what is here: evidence, nothing is taken
};

struct Joint
{
    Joins joins{};
    quint64 from = 0;  ///< On: first new event; Gap: first missing one; Fork: first that differs
    quint64 until = 0; ///< On: last new event; Gap: last missing one
    bool operator==(const Joint &) const = default;
};

/// \p here is null for a stream never seen; \p hashHere gives the hash after an event that is here.
Joint joint(const Stretch &came, const Verified &verified, const Stream *here,
            const std::function<Digest(quint64 seq)> &hashHere);
