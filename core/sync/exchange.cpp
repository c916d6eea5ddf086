#include "core/sync/exchange.h"

#include "core/journal/event.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

QLatin1StringView word(Fate fate)
{
    static constexpr std::array words{"applied"_L1, "known"_L1,     "gap"_L1,
                                      "fork"_L1,    "untrusted"_L1, "revoked"_L1};
    return words.at(std::size_t(fate));
}

bool PackageReport::needsNewer() const
{
    return manifest.schemaMax > schemaVersion;
}

std::vector<PackageEntry> newestTaken(const std::vector<PackageEntry> &newestFirst)
{
    std::vector<PackageEntry> newest;
    for (const PackageEntry &each : newestFirst) {
        const bool counts = !each.went && !each.isHeld;
        if (counts && std::ranges::find(newest, each.desk, &PackageEntry::desk) == newest.end())
            newest.push_back(each);
    }
    return newest;
}
