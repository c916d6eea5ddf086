#include "tests/core/journal/merge_laws.h"

#include "core/journal/merge.h"

#include <QtTest>

#include <algorithm>
#include <numeric>
#include <random>
#include <rapidcheck.h>
#include <tuple>

namespace {
struct Written
{
    WriteRef ref{};
    Event event{};
};

/// Three streams writing two fields; each event may have seen any earlier write, in the order of
/// making.
std::vector<Written> historyFrom(const std::vector<std::tuple<int, int, int, int>> &choices)
{
    std::vector<Written> history;
    std::array<quint64, 3> heads{};
    for (const auto &[stream, clock, value, seen] : choices) {
        const auto s = std::size_t(stream);
        Written next{.ref = {{quint8(s + 1)}, ++heads.at(s)}, .event = {.hlc = {quint64(clock)}}};
        for (const quint16 field : {quint16(1), quint16(2)}) {
            EventField write{.field = field, .value = Value{qint64(value)}};
            for (std::size_t i = 0; i < history.size() && i < 8; ++i) {
                if (seen & (1 << ((i + field) % 8)))
                    write.supersedes.push_back(history.at(history.size() - 1 - i).ref);
            }
            std::ranges::sort(write.supersedes);
            next.event.fields.push_back(std::move(write));
        }
        history.push_back(std::move(next));
    }
    return history;
}

rc::Gen<std::vector<std::tuple<int, int, int, int>>> choices()
{
    using namespace rc::gen;
    return resize(24, container<std::vector<std::tuple<int, int, int, int>>>(
                          tuple(inRange(0, 3), inRange(0, 4), inRange(0, 3), inRange(0, 256))));
}

EntityState merged(const std::vector<Written> &history)
{
    EntityState state;
    for (const Written &written : history)
        state.apply(written.ref, written.event);
    return state;
}

/// The rule said as a set, without any of the code under test.
std::vector<WriteRef> liveByDefinition(const std::vector<Written> &history, std::size_t field)
{
    std::vector<std::tuple<Hlc, std::array<quint8, 16>, quint64>> live;
    for (const Written &candidate : history) {
        const bool gone = std::ranges::any_of(history, [&](const Written &other) {
            return std::ranges::count(other.event.fields.at(field).supersedes, candidate.ref) > 0;
        });
        if (!gone)
            live.emplace_back(candidate.event.hlc, candidate.ref.stream, candidate.ref.seq);
    }
    std::ranges::sort(live);
    std::vector<WriteRef> refs;
    for (const auto &[hlc, stream, seq] : live)
        refs.push_back({stream, seq});
    return refs;
}

std::vector<WriteRef> liveIn(const EntityState &state, quint16 field)
{
    std::vector<WriteRef> refs;
    if (const FieldState *found = state.fields.find(field)) {
        for (const LiveWrite &write : found->live())
            refs.push_back(write.ref);
    }
    return refs;
}
} // namespace

void MergeLaws::anyOrderAndRepetitionGivesTheSameState()
{
    QVERIFY(rc::check([] {
        const auto history = historyFrom(*choices());
        std::vector<std::size_t> order(history.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        order.insert(order.end(), order.begin(), order.end());
        std::mt19937 shuffler{*rc::gen::arbitrary<unsigned>()};
        std::shuffle(order.begin(), order.end(), shuffler);
        EntityState other;
        for (const std::size_t i : order)
            other.apply(history.at(i).ref, history.at(i).event);
        RC_ASSERT(other == merged(history));
    }));
}

void MergeLaws::everyWriteIsLiveOrSuperseded()
{
    QVERIFY(rc::check([] {
        const auto history = historyFrom(*choices());
        const EntityState state = merged(history);
        RC_ASSERT(liveIn(state, 1) == liveByDefinition(history, 0));
        RC_ASSERT(liveIn(state, 2) == liveByDefinition(history, 1));
    }));
}

void MergeLaws::theDisplayedIsTheGreatestOfTheLive()
{
    QVERIFY(rc::check([] {
        const auto history = historyFrom(*choices());
        for (const auto &[id, field] : merged(history).fields) {
            std::set<qint64> values;
            for (const LiveWrite &write : field.live()) {
                values.insert(write.value.integer());
                RC_ASSERT(std::tuple(write.hlc, write.ref) <=
                          std::tuple(field.displayed()->hlc, field.displayed()->ref));
            }
            RC_ASSERT(field.contested() == (values.size() > 1));
        }
    }));
}

void MergeLaws::eventsComeBackFromTheirBytes()
{
    QVERIFY(rc::check([] {
        for (const Written &written : historyFrom(*choices())) {
            const QByteArray bytes = *encode(written.event);
            const auto decoded = decodeEvent(bytes);
            RC_ASSERT(decoded.has_value());
            RC_ASSERT(*decoded == written.event);
            RC_ASSERT(*encode(*decoded) == bytes);
        }
    }));
}
