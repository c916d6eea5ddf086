#pragma once
#include "core/base/random.h"

#include <QString>

#include <array>
#include <vector>

/// A word and how often it comes among the others.
struct Weighted
{
    QString word{};
    int weight = 0;
};

/// Draws over a source of chance; the same source gives the same draws on every machine.
class Chance
{
public:
    explicit Chance(Random &random)
        : m_random{random}
    {
    }
    int below(int count)
    {
        std::array<std::uint8_t, 4> bytes{};
        m_random.fill(bytes);
        quint64 drawn = 0;
        for (const std::uint8_t byte : bytes)
            drawn = drawn << 8 | byte;
        return int(drawn * quint64(count) >> 32);
    }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool permille(int share) { return below(1000) < share; }
    template<class List>
    const auto &of(const List &list)
    {
        return list[typename List::size_type(below(int(list.size())))];
    }
    const QString &of(const std::vector<Weighted> &list)
    {
        int sum = 0;
        for (const Weighted &each : list)
            sum += each.weight;
        int drawn = below(sum);
        auto each = list.begin();
        while (drawn >= each->weight)
            drawn -= (each++)->weight;
        return each->word;
    }

private:
    Random &m_random;
};
