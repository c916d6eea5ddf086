#include "core/reports/requestlist.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>

namespace {
using Days = RequestColumns::Days;

/// Sorts \p rows by a number each, keeping the order of equals: least digit first, and digits that
/// all rows share are passed over.
class RadixSort
{
public:
    explicit RadixSort(std::vector<quint32> rows)
        : m_rows{std::move(rows)}
        , m_spareRows(m_rows.size())
        , m_keys(m_rows.size())
        , m_spareKeys(m_rows.size())
    {
    }
    template<class KeyOf>
    void by(KeyOf keyOf)
    {
        quint32 any = 0;
        quint32 every = ~quint32{0};
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_keys[i] = keyOf(m_rows[i]);
            any |= m_keys[i];
            every &= m_keys[i];
        }
        for (int shift = 0; shift < 32; shift += digitBits) {
            if (((any ^ every) >> shift & digitMask) != 0)
                pass(shift);
        }
    }
    std::vector<quint32> take() { return std::move(m_rows); }

private:
    static constexpr int digitBits = 11;
    static constexpr quint32 digitMask = (1U << digitBits) - 1;
    void pass(int shift)
    {
        std::array<quint32, digitMask + 1> places{};
        for (const quint32 key : m_keys)
            ++places[key >> shift & digitMask];
        std::exclusive_scan(places.begin(), places.end(), places.begin(), 0U);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const quint32 place = places[m_keys[i] >> shift & digitMask]++;
            m_spareRows[place] = m_rows[i];
            m_spareKeys[place] = m_keys[i];
        }
        m_rows.swap(m_spareRows);
        m_keys.swap(m_spareKeys);
    }
    std::vector<quint32> m_rows;
    std::vector<quint32> m_spareRows;
    std::vector<quint32> m_keys;
    std::vector<quint32> m_spareKeys;
};

constexpr quint32 last = 0xFFFFFF; ///< the key of a row that has nothing to sort by

/// The place of each text among the others; equal texts share one, an empty one is last.
template<class List, class TextOf>
std::vector<quint32> ranksOf(const List &list, TextOf textOf)
{
    std::vector<quint32> order(list.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto text = [&](quint32 index) { return textOf(list[index]); };
    std::ranges::stable_sort(order, {}, text);
    std::vector<quint32> ranks(list.size());
    quint32 rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && text(order[i]) != text(order[i - 1]))
            ++rank;
        ranks[order[i]] = text(order[i]).isEmpty() ? last : rank;
    }
    return ranks;
}

template<class KeyOf>
void sortBy(RadixSort &sort, bool descending, KeyOf keyOf)
{
    sort.by([&](quint32 row) {
        const quint32 key = keyOf(row);
        return descending && key != last ? last - 1 - key : key;
    });
}

void sortByDay(RadixSort &sort, const RequestColumns &columns, Days column, bool descending)
{
    const auto days = columns.days(column);
    sortBy(sort, descending,
           [&](quint32 row) { return days[row].isValid() ? quint32{days[row].key()} : last; });
}

template<class T>
void sortByValue(RadixSort &sort, std::span<const T> column, bool descending)
{
    sortBy(sort, descending, [&](quint32 row) { return quint32{column[row]}; });
}

void sortByRank(RadixSort &sort, std::span<const quint16> column, const std::vector<quint32> &ranks,
                bool descending)
{
    sortBy(sort, descending, [&](quint32 row) { return ranks[column[row]]; });
}

/// Prefix and year, then the serial, then the words around it.
void sortByNumber(RadixSort &sort, const RequestColumns &columns, const NumberPool::Ranks &ranks,
                  bool descending)
{
    const auto numbers = columns.numbers();
    const quint32 flip = descending ? ~quint32{0} : 0;
    sort.by([&](quint32 row) { return ranks.shape[numbers[row].shape] ^ flip; });
    sort.by([&](quint32 row) { return numbers[row].serial ^ flip; });
    sort.by([&](quint32 row) { return ranks.group[numbers[row].shape] ^ flip; });
}

void sortByKey(RadixSort &sort, const RequestColumns &columns, const NumberPool::Ranks &numbers,
               const SortKey &key)
{
    const bool down = key.descending;
    const auto nameOf = [](const RequestColumns::Named &each) { return each.name; };
    const auto same = [](const QString &each) { return each; };
    switch (key.column) {
    case RequestColumn::Number: return sortByNumber(sort, columns, numbers, down);
    case RequestColumn::Organ:
        return sortByRank(sort, columns.organOf(), ranksOf(columns.organs(), nameOf), down);
    case RequestColumn::Handler:
        return sortByRank(sort, columns.handlerOf(), ranksOf(columns.officers(), nameOf), down);
    case RequestColumn::Outcome:
        return sortByRank(sort, columns.outcomeOf(), ranksOf(columns.outcomes(), same), down);
    case RequestColumn::Received: return sortByDay(sort, columns, Days::Received, down);
    case RequestColumn::Due: return sortByDay(sort, columns, Days::Due, down);
    case RequestColumn::Closed: return sortByDay(sort, columns, Days::Closed, down);
    case RequestColumn::Served: return sortByDay(sort, columns, Days::Served, down);
    case RequestColumn::Submitted: return sortByDay(sort, columns, Days::Submitted, down);
    case RequestColumn::Registered: return sortByDay(sort, columns, Days::Registered, down);
    case RequestColumn::Status: return sortByValue(sort, columns.statuses(), down);
    case RequestColumn::Channel: return sortByValue(sort, columns.channels(), down);
    case RequestColumn::ApplicantKind: return sortByValue(sort, columns.applicantKinds(), down);
    case RequestColumn::Items: return sortByValue(sort, columns.items(), down);
    }
}

/// Of merged desks by a walk over all of them: comparing ids would take long.
std::vector<quint32> inOrderOfIds(const RequestColumns &columns, std::vector<quint32> rows)
{
    if (columns.inOrderOfIds()) {
        std::ranges::sort(rows);
        return rows;
    }
    std::vector<bool> chosen(columns.size());
    for (const quint32 row : rows)
        chosen[row] = true;
    rows.clear();
    std::ranges::copy_if(columns.byId(), std::back_inserter(rows),
                         [&](quint32 row) { return chosen[row]; });
    return rows;
}
} // namespace

std::vector<quint32> sortedRows(const RequestColumns &columns, std::vector<quint32> rows,
                                std::span<const SortKey> keys)
{
    RadixSort sort{inOrderOfIds(columns, std::move(rows))};
    const NumberPool::Ranks numbers = columns.numberPool().ranks();
    sortByNumber(sort, columns, numbers, false);
    for (auto key = keys.rbegin(); key != keys.rend(); ++key)
        sortByKey(sort, columns, numbers, *key);
    return sort.take();
}
