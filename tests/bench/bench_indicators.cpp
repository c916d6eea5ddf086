// The indicators of the key points over ten years of a city's inquiries, one JSON line. Run by
// hand: bench_indicators [inquiries]
#include "core/calendar/workcalendar.h"
#include "core/law/law.h"
#include "core/reports/indicators.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr int days = 3650;
constexpr int units = 40;

QString unitOf(int i)
{
    return u"单位%1"_s.arg(i % units);
}

/// As many inquiries as requests; of decisions and occasions a hundredth of that.
IndicatorData tenYears(int inquiries)
{
    IndicatorData data;
    const QDate first{2017, 1, 1};
    for (int i = 0; i < inquiries; ++i) {
        const QDate came = first.addDays(qint64(i) * days / inquiries);
        data.inquiries.push_back({.number = QString::number(i),
                                  .received = came,
                                  .kind = InquiryKind(i % 2),
                                  .unit = unitOf(i),
                                  .routed = came,
                                  .assigned = came,
                                  .answered = came.addDays(i % 9)});
    }
    const int few = std::max(1, inquiries / 100);
    for (int i = 0; i < few; ++i) {
        const QDate on = first.addDays(qint64(i) * days / few);
        data.decisions.push_back({.unit = unitOf(i),
                                  .year = on.year(),
                                  .title = QString::number(i),
                                  .consultFrom = on,
                                  .consultUntil = on.addDays(30),
                                  .issued = on.addDays(40)});
        data.occasions.push_back({.kind = OccasionKind(i % 9), .unit = unitOf(i), .on = on});
    }
    return data;
}
} // namespace

int main(int argc, char **argv)
{
    const int inquiries = argc > 1 ? std::max(1, std::atoi(argv[1])) : 350'000;
    const Law law = Law::shipped().value();
    const WorkCalendar calendar = shippedCalendar().value();
    const IndicatorData data = tenYears(inquiries);
    std::vector<double> runs;
    std::size_t rows = 0;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto all = indicatorsOf(data, {2025, {2025, 12, 31}, {}}, law, calendar);
        runs.push_back(double(timer.nsecsElapsed()) / 1e6);
        rows = 0;
        for (const Indicator &each : all)
            rows += each.rows.size();
    }
    std::ranges::sort(runs);
    std::printf("{\"figure\":\"all indicators of a year\",\"value\":%.2f,\"unit\":\"ms\","
                "\"min\":%.2f,\"max\":%.2f,\"inquiries\":%d,\"rows\":%zu}\n",
                runs[runs.size() / 2], runs.front(), runs.back(), inquiries, rows);
    return 0;
}
