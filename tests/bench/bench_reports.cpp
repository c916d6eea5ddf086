// Figures of lists and reports, one JSON line each: filling the columns, every filter, every sort,
// the annual report, and inventing the office they are measured on. Run by hand:
// bench_reports [requests]
#include "app/generate.h"
#include "app/house.h"
#include "core/desk/nameindex.h"
#include "core/reports/annualbook.h"
#include "core/reports/requestlist.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <thread>

using namespace Qt::StringLiterals;

namespace {
void print(const QString &figure, double value, const char *unit, const char *beside, double other)
{
    std::printf("{\"figure\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"%s\":%.3f}\n",
                qPrintable(figure), value, unit, beside, other);
    std::fflush(stdout);
}

/// Of the wall, and of the processor alone: they part where the machine has other work.
struct Took
{
    double wall = 0;
    double processor = 0;
};

template<class Work>
Took once(Work work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t began = std::clock();
    work();
    return {double(timer.nsecsElapsed()) / 1e6,
            double(std::clock() - began) * 1000 / CLOCKS_PER_SEC};
}

/// The median of a few runs.
template<class Work>
Took typically(Work work)
{
    std::vector<double> wall;
    std::vector<double> processor;
    for (int i = 0; i < 7; ++i) {
        const Took took = once(work);
        wall.push_back(took.wall);
        processor.push_back(took.processor);
    }
    std::ranges::sort(wall);
    std::ranges::sort(processor);
    return {wall.at(3), processor.at(3)};
}

void print(const QString &figure, Took took, const char *beside, double other)
{
    std::printf(
        "{\"figure\":\"%s\",\"value\":%.3f,\"unit\":\"ms\",\"processor\":%.3f,\"%s\":%.0f}\n",
        qPrintable(figure), took.wall, took.processor, beside, other);
    std::fflush(stdout);
}

double residentMiB()
{
    QFile status{u"/proc/self/statm"_s};
    return status.open(QIODevice::ReadOnly)
               ? double(status.readAll().split(' ').at(1).toLongLong()) * 4096 / (1 << 20)
               : 0;
}

template<class T>
T orDie(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s", what, codeName(result.error().code).data(),
               qPrintable(result.error().args.join(u' ')));
    return std::move(*result);
}

RequestColumns loadByWorker(const House &house, const OfficeFile &office)
{
    std::optional<RequestColumns> columns;
    std::thread worker{[&] {
        const auto reader = orDie(office.openReader(), "reader");
        columns.emplace(orDie(
            RequestColumns::load(*reader, house.law(), house.calendar(), house.clock().today()),
            "load"));
    }};
    worker.join();
    return std::move(*columns);
}

void benchFilters(const House &house, const RequestColumns &columns)
{
    std::vector<RequestId> found;
    for (quint32 row = 0; row < columns.size(); row += 7)
        found.push_back(columns.id(row));
    const std::pair<const char *, RequestFilter> filters[] = {
        {"none", {}},
        {"organ", {.organ = OrganId{columns.organs().back().id}}},
        {"status", {.statuses = std::bitset<32>{1U << int(Status::Archived)}}},
        {"open", {.openOnly = true}},
        {"overdue", {.urgencies = std::bitset<8>{1U << int(Urgency::Overdue)}}},
        {"due within 3", {.dueWithin = 3}},
        {"outcome", {.outcomes = {u"A1"_s, u"A2"_s}}},
        {"channel", {.channel = Channel::Internet}},
        {"applicant", {.applicantKind = ApplicantKind::Company}},
        {"handler", {.handler = OfficerId{columns.officers().at(2).id}}},
        {"received", {.receivedFrom = {2024, 1, 1}, .receivedUntil = {2025, 12, 31}}},
        {"number part 77", {.numberText = u"77"_s}},
        {"number part 〕第1", {.numberText = u"〕第1"_s}},
        {"a seventh by id", {.ids = found}},
        {"five at once",
         {.organ = OrganId{columns.organs().at(1).id},
          .outcomes = {u"A2"_s},
          .applicantKind = ApplicantKind::Natural,
          .receivedFrom = {2022, 1, 1},
          .numberText = u"1"_s}}};
    for (const auto &[name, filter] : filters) {
        std::size_t rows = 0;
        const Took took = typically(
            [&] { rows = filteredRows(columns, filter, house.law(), house.calendar()).size(); });
        print(u"filter by "_s + QString::fromUtf8(name), took, "rows", double(rows));
    }
}

void benchSorts(const House &house, const RequestColumns &columns)
{
    const std::vector<quint32> rows = filteredRows(columns, {}, house.law(), house.calendar());
    const auto sort = [&](const QString &name, const std::vector<SortKey> &keys) {
        std::vector<RequestColumns::Line> window;
        const Took whole = typically([&] {
            const auto sorted = sortedRows(columns, rows, keys);
            window.clear();
            for (std::size_t i = 0; i < std::min<std::size_t>(100, sorted.size()); ++i)
                window.push_back(columns.line(sorted[i]));
        });
        print(u"sort of all and first 100 lines by "_s + name, whole, "rows", double(rows.size()));
    };
    const char *names[] = {"number",  "organ",     "status",    "received",   "due",
                           "closed",  "served",    "submitted", "registered", "outcome",
                           "channel", "applicant", "handler",   "items"};
    for (std::size_t column = 0; column < std::size(names); ++column)
        sort(QString::fromLatin1(names[column]), {{RequestColumn(column), column % 2 == 1}});
    sort(u"organ, status, received"_s,
         {{RequestColumn::Organ}, {RequestColumn::Status}, {RequestColumn::Received, true}});
}

/// A list narrowed by part of a name: the index, then its hits among the columns.
void benchNames(const House &house, const OfficeFile &office, const RequestColumns &columns)
{
    NameIndex names;
    const Took load = once([&] { names = orDie(NameIndex::load(office, {}), "names"); });
    print(u"names load"_s, load, "requests", double(names.size()));
    for (const QString &part : {u"许清和"_s, u"规划"_s, u"的"_s}) {
        std::size_t rows = 0;
        const Took took = typically([&] {
            RequestFilter filter;
            filter.ids = names.find(part);
            rows = filteredRows(columns, filter, house.law(), house.calendar()).size();
        });
        print(u"filter by name or subject part "_s + part, took, "rows", double(rows));
    }
    const auto typed = u"申请公开控江路街道某地块旧住房综合修缮工程的竣工验收备案表"_s;
    std::size_t alike = 0;
    const Took took = typically([&] { alike = names.similar(typed, 20).size(); });
    print(u"alike to what is typed"_s, took, "requests", double(alike));
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app{argc, argv};
    QStandardPaths::setTestModeEnabled(true);
    const int count = argc > 1 ? std::atoi(argv[1]) : 20000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"office.mingdu"_s);
    const auto house = orDie(House::build(), "house");
    auto office =
        std::move(orDie(createGenerated(*house, path, count, u"开门"_s), "create").office);
    const Took made = once([&] {
        orDie(generate(*house, *office, {.requests = count, .years = 10, .seed = 350}), "generate");
    });
    print(u"generate"_s, count / made.wall * 1000, "requests/s", "by the processor",
          count / made.processor * 1000);

    const double before = residentMiB();
    loadByWorker(*house, *office);
    const Took load = typically([&] { loadByWorker(*house, *office); });
    RequestColumns columns = loadByWorker(*house, *office);
    print(u"columns load in a worker, warm"_s, load, "requests", columns.size());
    print(u"columns"_s, double(columns.memory()) / (1 << 20), "MiB", "resident more",
          residentMiB() - before);
    const std::array changed{columns.id(columns.size() / 2).value};
    print(u"refresh of one request"_s,
          typically([&] { orDie(columns.refresh(*office, changed), "refresh"); }), "requests",
          columns.size());
    print(u"due days anew"_s, typically([&] { columns.setToday(house->clock().today()); }),
          "requests", columns.size());
    int reckoned = 0;
    const Took closed = once([&] {
        for (quint32 row = 0; row < columns.size(); row += 10)
            reckoned += columns.deadlineOf(row).has_value();
    });
    print(u"deadlines of every tenth case on demand"_s, closed, "cases", reckoned);
    benchFilters(*house, columns);
    benchSorts(*house, columns);
    benchNames(*house, *office, columns);
    const Took report =
        typically([&] { orDie(annualReport(columns, 2025, {}, house->law()), "report"); });
    print(u"annual report"_s, report, "requests", columns.size());
    const DashboardData data = orDie(DashboardData::load(*office), "data");
    const Took book = typically([&] {
        orDie(annualBook(*office, columns, data, 2025, {}, house->law(), house->calendar()),
              "book");
    });
    print(u"annual report, all tables and text"_s, book, "requests", columns.size());
    const Took figures = typically([&] {
        Dashboard::of(columns, data, {{}, {2025, 1, 1}, {2025, 12, 31}}, house->law(),
                      house->calendar());
    });
    print(u"all dashboard figures"_s, figures, "requests", columns.size());
    const Took both = typically([&] {
        orDie(annualReport(loadByWorker(*house, *office), 2025, {}, house->law()), "report");
    });
    print(u"annual report with the columns' load"_s, both, "requests", columns.size());
    return 0;
}
