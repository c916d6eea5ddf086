#include "core/sync/exchange.h"

#include "core/journal/event.h"

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
