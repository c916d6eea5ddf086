// Prints a JSON line a figure; run by hand. An argument is the number of rounds (the smoke run
// gives 10).
#include "core/calendar/workcalendar.h"
#include "core/deadlines/ledger.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {
/// Nanoseconds a call of \p work, which is called \p rounds times with the number of the round.
template<class Work>
double nanoseconds(int rounds, Work work)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    for (int round = 0; round < rounds; ++round)
        work(round);
    const std::chrono::duration<double, std::nano> spent = Clock::now() - start;
    return spent.count() / rounds;
}

void tell(const char *figure, const char *unit, double value, double budget)
{
    std::printf("{\"figure\":\"%s\",\"unit\":\"%s\",\"value\":%.2f,\"budget\":%g}\n", figure, unit,
                value, budget);
}

QDate loopOverDays(const WorkCalendar &calendar, QDate start, int days)
{
    for (QDate day = start;; day = day.addDays(1)) {
        if (day > start && calendar.isWorkday(day) && --days == 0)
            return day;
    }
}

ClockEvents busyCase(QDate received)
{
    ClockEvents events;
    events.received = received;
    events.supplement = ClockEvents::Supplement{received.addDays(5), received.addDays(12)};
    events.extension = ClockEvents::Extension{20, received.addDays(30)};
    events.consultations = {
        {ConsultationKind::ThirdParty, received.addDays(15), received.addDays(17),
         received.addDays(30)},
        {ConsultationKind::Organ, received.addDays(20), received.addDays(22), {}}};
    return events;
}
} // namespace

int main(int argc, char *argv[])
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 1'000'000;
    const auto calendar = *shippedCalendar();
    const auto law = *Law::shipped();
    std::vector<QDate> starts;
    for (int i = 0; i < 4096; ++i)
        starts.push_back(QDate{2008, 1, 1}.addDays(i * 6871 % 6900));
    qint64 sink = 0;
    const auto start = [&](int round) { return starts[std::size_t(round) % starts.size()]; };
    const double add = nanoseconds(
        rounds, [&](int round) { sink += calendar.add(start(round), 20)->date.toJulianDay(); });
    tell("add 20 working days", "ns", add, 25);
    const double far = nanoseconds(
        rounds, [&](int round) { sink += calendar.add(start(round), 2000)->date.toJulianDay(); });
    tell("add 2000 working days", "ns", far, 25);
    const double loop = nanoseconds(std::max(1, rounds / 10), [&](int round) {
        sink += loopOverDays(calendar, start(round), 20).toJulianDay();
    });
    tell("add 20 working days, a loop over days", "ns", loop, 0);
    std::vector<ClockEvents> cases;
    for (int i = 0; i < 512; ++i)
        cases.push_back(busyCase(QDate{2021, 1, 1}.addDays(i * 331 % 1900)));
    const auto busy = [&](int round) -> const ClockEvents & {
        return cases[std::size_t(round) % cases.size()];
    };
    const double due = nanoseconds(std::max(1, rounds / 10), [&](int round) {
        sink += deadline(busy(round), busy(round).received.addDays(25), law, calendar)
                    ->date.toJulianDay();
    });
    tell("full deadline of one request", "us", due / 1000, 10);
    const double ledger = nanoseconds(std::max(1, rounds / 50), [&](int round) {
        sink += qint64(
            dayLedger(busy(round), busy(round).received.addDays(25), law, calendar)->days.size());
    });
    tell("deadline with its ledger", "us", ledger / 1000, 50);
    return sink == 0;
}
