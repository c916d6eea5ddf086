// report dashboard
#include "app/cli/exchangewords.h"
#include "app/cli/officecall.h"
#include "core/base/date.h"
#include "core/reports/dashboard.h"
#include "core/requests/words.h"
#include "core/store/officeexchange.h"

#include <QJsonObject>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
using enum Figure;

struct Figures
{
    const RequestColumns &columns;
    const Dashboard &now;
    DashboardQuery query{};
    qint64 leastShown = 0; ///< 0: nothing is hidden
};

/// Null where it is of too few persons for the public.
QJsonValue persons(const Figures &f, qint64 cases)
{
    return isPublic(cases, cases, f.leastShown) ? QJsonValue{cases} : QJsonValue{};
}

QJsonValue share(qint64 part, qint64 of)
{
    return of == 0 ? QJsonValue{} : QJsonObject{{u"part"_s, part}, {u"of"_s, of}};
}

/// Of persons: for the public neither a part of few nor a rest of few.
QJsonValue shareOf(const Figures &f, qint64 part, qint64 of)
{
    if (of == 0 || isPublic(part, of, f.leastShown))
        return share(part, of);
    return QJsonObject{{u"part"_s, QJsonValue{}}, {u"of"_s, persons(f, of)}};
}

QJsonValue tenths(std::optional<double> value)
{
    return value ? QJsonValue{std::round(*value * 10) / 10} : QJsonValue{};
}

/// Cells of one figure by name; for the public without those under the least number of persons.
QJsonObject cells(const Figures &f, Figure figure, const auto &nameOf)
{
    QJsonObject named;
    const std::vector<qint64> &counts = f.now.counts(figure);
    const auto shown = publicCells(f.now, figure, f.leastShown);
    for (std::size_t at = 0; at < counts.size(); ++at) {
        if (counts[at] != 0)
            named[nameOf(at)] = shown[at] ? QJsonValue{*shown[at]} : QJsonValue{};
    }
    return named;
}

/// One cell of a figure; 0 past its end.
QJsonValue cell(const std::vector<std::optional<qint64>> &cells, std::size_t at)
{
    const auto shown = at < cells.size() ? cells[at] : std::optional{qint64{0}};
    return shown ? QJsonValue{*shown} : QJsonValue{};
}

QJsonObject urgencies(const Figures &f)
{
    static constexpr std::array names{"overdue"_L1, "close"_L1,  "near"_L1,
                                      "ample"_L1,   "paused"_L1, "unclocked"_L1};
    const auto cells = publicCells(f.now, Open, f.leastShown);
    QJsonObject named;
    for (std::size_t at = 0; at < names.size(); ++at)
        named[names[at]] = cell(cells, at);
    return named;
}

QJsonArray months(const Figures &f)
{
    QJsonArray rows;
    const auto received = publicCells(f.now, Received, f.leastShown);
    const auto closed = publicCells(f.now, Closed, f.leastShown);
    const QDate first{f.query.from.year(), f.query.from.month(), 1};
    for (std::size_t month = 0; month < f.query.months(); ++month) {
        QJsonObject attributes;
        static constexpr std::array names{"none"_L1, "proactive"_L1, "on_request"_L1,
                                          "withheld"_L1};
        for (std::size_t at = 0; at < names.size(); ++at)
            attributes[names[at]] = f.now.count(Attribute, month * names.size() + at);
        rows << QJsonObject{{u"month"_s, first.addMonths(int(month)).toString(u"yyyy-MM"_s)},
                            {u"received"_s, cell(received, month)},
                            {u"closed"_s, cell(closed, month)},
                            {u"attributes"_s, attributes}};
    }
    return rows;
}

QJsonObject durations(const Figures &f)
{
    const Dashboard &now = f.now;
    const bool told = isPublic(now.count(Duration), now.count(Duration), f.leastShown);
    const auto ninetieth = now.percentile(90);
    return {{u"answered"_s, persons(f, now.count(Duration))},
            {u"mean"_s, told ? tenths(now.mean()) : QJsonValue{}},
            {u"median"_s, told ? tenths(now.median()) : QJsonValue{}},
            {u"p90"_s, told && ninetieth ? QJsonValue{*ninetieth} : QJsonValue{}},
            {u"redone"_s, persons(f, now.count(Redone))},
            {u"closedBeforeReceipt"_s, persons(f, now.count(BeforeReceipt))},
            {u"days"_s, cells(f, Duration, [](std::size_t at) { return QString::number(at); })}};
}

QJsonArray organs(const Figures &f)
{
    static constexpr std::pair<QLatin1StringView, Figure> columns[]{{"open"_L1, OrganOpen},
                                                                    {"overdue"_L1, OrganOverdue},
                                                                    {"waiting"_L1, OrganWaiting},
                                                                    {"late"_L1, OrganLate},
                                                                    {"backlog"_L1, OrganBacklog}};
    QJsonArray rows;
    for (std::size_t at = 0; at < f.columns.organs().size(); ++at) {
        QJsonObject row{{u"organ"_s, f.columns.organs()[at].name}};
        bool empty = true;
        for (const auto &[name, figure] : columns) {
            const qint64 cases = f.now.count(figure, at);
            const bool told = rowsOf(figure) != RowKind::Request || figure == OrganLate ||
                              isPublic(cases, f.now.count(OrganOpen, at), f.leastShown);
            row[name] = told ? cell(publicCells(f.now, figure, f.leastShown), at) : QJsonValue{};
            empty = empty && f.now.count(figure, at) == 0;
        }
        if (!empty)
            rows << row;
    }
    return rows;
}

/// 解读: owed by documents of the period (R-INT-1, R-INT-2).
QJsonObject interpretationJson(const Dashboard &now)
{
    using enum InterpretationIs;
    const auto count = [&](InterpretationIs is) { return now.count(Interpreted, std::size_t(is)); };
    const qint64 told = count(Plain) + count(Diverse);
    return {{u"rate"_s, share(told, told + count(Missing))},
            {u"diverse"_s, share(count(Diverse), told)},
            {u"waived"_s, count(Waived)}};
}

QJsonObject figuresJson(const Figures &f)
{
    const Dashboard &now = f.now;
    const qint64 received = now.count(Received);
    const qint64 answered = now.count(Duration);
    const auto outcome = [&](std::size_t at) {
        return at == 0 ? u"none"_s : f.columns.outcomes()[at];
    };
    return {{u"from"_s, isoDate(f.query.from)},
            {u"until"_s, isoDate(f.query.until)},
            {u"open"_s, persons(f, now.count(Open))},
            {u"urgency"_s, urgencies(f)},
            {u"received"_s, persons(f, received)},
            {u"closed"_s, persons(f, now.count(Closed))},
            {u"months"_s, months(f)},
            {u"onTime"_s, shareOf(f, answered - now.count(Late), answered)},
            {u"workingDays"_s, durations(f)},
            {u"outcomes"_s, cells(f, Outcome, outcome)},
            {u"channels"_s, cells(f, Figure::Channel,
                                  [](std::size_t at) { return QString{word(::Channel(at))}; })},
            {u"applicants"_s,
             cells(f, Applicant, [](std::size_t at) { return QString{word(ApplicantKind(at))}; })},
            {u"extended"_s, shareOf(f, now.count(Extended), received)},
            {u"supplemented"_s, shareOf(f, now.count(Supplemented), received)},
            {u"consulted"_s, shareOf(f, now.count(Consulted), received)},
            {u"charged"_s, shareOf(f, now.count(Charged), received)},
            {u"fees"_s, isPublic(now.count(Charged), now.count(Charged), f.leastShown)
                            ? QJsonValue{now.fees().fen}
                            : QJsonValue{}},
            {u"reviews"_s, shareOf(f, now.count(ReviewsCorrected), now.count(ReviewsEnded))},
            {u"lawsuits"_s, shareOf(f, now.count(SuitsCorrected), now.count(SuitsEnded))},
            {u"challengesPending"_s, persons(f, now.count(ChallengesPending))},
            {u"conversion"_s, shareOf(f, now.count(ConversionReviewed), now.count(ConversionDue))},
            {u"converted"_s, shareOf(f, now.count(Converted), now.count(ConversionReviewed))},
            {u"published"_s, share(now.count(Published, 1), now.count(Published))},
            {u"backlog"_s, share(now.count(Backlog, 1), now.count(Backlog))},
            {u"firstPass"_s, share(now.count(FormFirst, 1), now.count(FormFirst))},
            {u"returned"_s, share(now.count(FormDecided, 0), now.count(FormDecided))},
            {u"interpretation"_s, interpretationJson(now)},
            {u"organs"_s, organs(f)}};
}

QString dayText(std::optional<double> days)
{
    return days ? QString::number(*days, 'f', 1) : u"-"_s;
}

void printFigures(const Call &call, const Figures &f)
{
    const Dashboard &now = f.now;
    const auto line = [&](const char *name, qint64 part, qint64 of) {
        call.print(u"%1 %2"_s.arg(QLatin1StringView{name}, -22)
                       .arg(of == 0 ? u"-"_s : u"%1 / %2"_s.arg(part).arg(of)));
    };
    const auto one = [&](const char *name, const QString &value) {
        call.print(u"%1 %2"_s.arg(QLatin1StringView{name}, -22).arg(value));
    };
    one("period", isoDate(f.query.from) + u" – " + isoDate(f.query.until));
    one("open", QString::number(now.count(Open)));
    one("overdue", QString::number(now.count(Open, std::size_t(Urgency::Overdue))));
    one("received", QString::number(now.count(Received)));
    one("closed", QString::number(now.count(Closed)));
    line("answered in time", now.count(Duration) - now.count(Late), now.count(Duration));
    one("working days, mean", dayText(now.mean()));
    one("working days, median", dayText(now.median()));
    line("extended", now.count(Extended), now.count(Received));
    line("reviews corrected", now.count(ReviewsCorrected), now.count(ReviewsEnded));
    line("lawsuits corrected", now.count(SuitsCorrected), now.count(SuitsEnded));
    line("conversion reviewed", now.count(ConversionReviewed), now.count(ConversionDue));
    line("backlog determined", now.count(Backlog, 1), now.count(Backlog));
}

Result<QDate> dateOption(const Call &call, const char *option, QDate otherwise)
{
    return call.has(option) ? parseDate(call.value(option)) : Result<QDate>{otherwise};
}

/// The year of the day until the day, where nothing else was asked for.
Result<DashboardQuery> queryOf(const Call &call, const OpenOffice &office, QDate asOf)
{
    DashboardQuery query;
    const auto until = dateOption(call, "until", asOf);
    if (!until)
        return tl::unexpected(until.error());
    const auto from = dateOption(call, "from", QDate{until->year(), 1, 1});
    if (!from)
        return tl::unexpected(from.error());
    if (*from > *until)
        return fail(ErrorCode::ImpossibleOrder, {u"from"_s, u"until"_s});
    query.from = *from;
    query.until = *until;
    if (call.has("organ")) {
        const auto organ = findOrgan(*office.file, call.value("organ"));
        if (!organ)
            return tl::unexpected(organ.error());
        query.organ = organ->id;
    }
    return query;
}

QJsonObject rulesJson()
{
    QJsonObject rules;
    for (std::size_t at = 0; at < std::size_t(Figure::Count); ++at)
        rules[word(Figure(at))] = QString{ruleOf(Figure(at))};
    return rules;
}

Result<QDate> dayAsked(const Call &call, QDate today)
{
    return dateOption(call, "as-of", today).and_then([&](QDate day) -> Result<QDate> {
        return day > today ? fail(ErrorCode::FutureDate, {u"as-of"_s}) : Result<QDate>{day};
    });
}

Result<> printDashboard(Call &call, House &house, OpenOffice &office)
{
    const auto asOf = dayAsked(call, house.clock().today());
    if (!asOf)
        return tl::unexpected(asOf.error());
    const auto query = queryOf(call, office, *asOf);
    if (!query)
        return tl::unexpected(query.error());
    const WorkCalendar &calendar = office.desk->calendar();
    const auto columns = RequestColumns::load(*office.file, house.law(), calendar, *asOf);
    if (!columns)
        return tl::unexpected(columns.error());
    const auto data = DashboardData::load(*office.file);
    if (!data)
        return tl::unexpected(data.error());
    const auto least = house.law().convention(u"report.least_shown"_s, *asOf);
    if (!least)
        return tl::unexpected(least.error());
    const qint64 leastShown = call.has("public") ? least->toLongLong() : 0;
    const Dashboard now = Dashboard::of(*columns, *data, *query, house.law(), calendar);
    const Figures figures{*columns, now, *query, leastShown};
    if (!call.json()) {
        printFigures(call, figures);
        return {};
    }
    const auto packages = packagesBehind(OfficeExchange{*office.file});
    if (!packages)
        return tl::unexpected(packages.error());
    const Dashboard then = Dashboard::of(*columns, *data, query->before(), house.law(), calendar);
    JsonLine line;
    line.add("asOf", isoDate(*asOf)).add("packages", *packages);
    const QJsonObject shown = figuresJson(figures);
    for (auto each = shown.begin(); each != shown.end(); ++each)
        line.add(each.key().toLatin1().constData(), each.value());
    QJsonObject before = figuresJson({*columns, then, query->before(), leastShown});
    for (const auto &ofToday : {u"open"_s, u"urgency"_s, u"organs"_s, u"backlog"_s})
        before.remove(ofToday); // they stand on the day, not in the period
    call.print(line.add("before", before).add("rules", rulesJson()).text());
    return {};
}

int reportDashboard(Call &call)
{
    return withOffice(call, openToRead, [&](House &house, OpenOffice &office) {
        return printDashboard(call, house, office);
    });
}

constexpr std::array dashboardOptions{MINGDU_OFFICE_OPTIONS, Option{"as-of"},
                                      Option{"from"},        Option{"until"},
                                      Option{"organ"},       Option{"public", false}};
constexpr std::array commands{Command{"report dashboard", dashboardOptions, 0, 0, reportDashboard}};
} // namespace

std::span<const Command> dashboardCommands()
{
    return commands;
}
