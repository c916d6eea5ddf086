#pragma once
#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

/// Words for the enumerators of \p Enum, in their order: what files, registers and the command line
/// write instead of a number.
template<class Enum, std::size_t N>
struct Words
{
    std::array<QLatin1StringView, N> words{};

    /// A number from a newer program has no word here.
    constexpr QLatin1StringView of(Enum value) const
    {
        const auto at = std::size_t(value);
        return at < N ? words[at] : QLatin1StringView{"unknown"};
    }
    std::optional<Enum> meaning(QStringView word) const
    {
        const auto found =
            std::ranges::find_if(words, [&](QLatin1StringView each) { return each == word; });
        return found == words.end() ? std::nullopt : std::optional{Enum(found - words.begin())};
    }
};

/// `wordsFor<Role>("handler", "clerk")`.
template<class Enum, std::size_t... N>
constexpr auto wordsFor(const char (&...words)[N])
{
    return Words<Enum, sizeof...(N)>{{QLatin1StringView{words, N - 1}...}};
}
