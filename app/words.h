#pragma once
#include "core/documents/document.h"
#include "core/people/organ.h"

#include <algorithm>
#include <array>
#include <optional>

/// Words of the command line and of the demo file, in the order of their enumerations.
inline constexpr std::array roleWords{
    QLatin1StringView{"handler"},    QLatin1StringView{"clerk"},
    QLatin1StringView{"head"},       QLatin1StringView{"reviewer"},
    QLatin1StringView{"supervisor"}, QLatin1StringView{"administrator"}};
inline constexpr std::array attributeWords{
    QLatin1StringView{"none"}, QLatin1StringView{"proactive"}, QLatin1StringView{"on_request"},
    QLatin1StringView{"withheld"}};

template<class Enum, std::size_t N>
std::optional<Enum> meantBy(const std::array<QLatin1StringView, N> &words, const QString &word)
{
    const auto found =
        std::ranges::find_if(words, [&](QLatin1StringView each) { return each == word; });
    return found == words.end() ? std::nullopt : std::optional{Enum(found - words.begin())};
}

/// A number from a newer program has no word here.
template<class Enum, std::size_t N>
QString wordOf(const std::array<QLatin1StringView, N> &words, Enum value)
{
    const auto at = std::size_t(value);
    return at < N ? QString{words[at]} : QStringLiteral("unknown");
}
