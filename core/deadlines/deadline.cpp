#include "core/deadlines/deadline.h"

#include "core/deadlines/reckoning.h"

Result<ClockRun> runClock(const ClockEvents &events, QDate asOf, const Law &law,
                          const WorkCalendar &calendar)
{
    if (const auto done = checkOrder(events); !done)
        return tl::unexpected(done.error());
    auto terms = termsOf(events, law);
    if (!terms)
        return tl::unexpected(terms.error());
    return Reckoning{events, asOf, std::move(*terms), calendar}.run();
}

Result<Deadline> deadline(const ClockEvents &events, QDate asOf, const Law &law,
                          const WorkCalendar &calendar)
{
    return runClock(events, asOf, law, calendar).map([](const ClockRun &run) {
        return run.deadline;
    });
}
