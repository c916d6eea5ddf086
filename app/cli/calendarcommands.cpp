// calendar add | count | explain
#include "app/cli/commandline.h"
#include "app/house.h"
#include "core/base/date.h"
#include "core/base/number.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
Result<Landing> addWords(const WorkCalendar &calendar, QStringView from, QStringView days)
{
    const auto start = parseDate(from);
    if (!start)
        return tl::unexpected(start.error());
    return parseWhole(days).and_then([&](qint64 n) -> Result<Landing> {
        if (n < 1 || n > 5000) // cli.md
            return fail(ErrorCode::OutOfRange, {u"days"_s, u"1"_s, u"5000"_s});
        return calendar.add(*start, int(n));
    });
}

QString batchLine(const WorkCalendar &calendar, const InputLine &line, bool &refused)
{
    const QString text = QString::fromUtf8(line.text);
    const QStringList cells = text.split(u',');
    Result<Landing> landing;
    if (line.tooLong)
        landing = fail(ErrorCode::TooLong, {});
    else if (text.toUtf8() != line.text)
        landing = fail(ErrorCode::BadEncoding, {});
    else if (cells.size() != 2)
        landing = fail(ErrorCode::BadValue, {});
    else
        landing = addWords(calendar, cells[0].trimmed(), cells[1].trimmed());
    const QString asked = line.tooLong ? QString{} : text;
    if (landing)
        return asked + u',' + isoDate(landing->date) +
               (landing->tentative ? u",tentative"_s : QString{});
    refused = true;
    return asked + u",error:"_s + codeName(landing.error().code);
}

int addBatch(Call &call, const WorkCalendar &calendar)
{
    bool refused = false;
    for (InputLine line; readLine(line);)
        call.print(batchLine(calendar, line, refused));
    return refused ? Refused : Done;
}

int add(Call &call)
{
    House *house = call.house();
    if (!house)
        return call.failure();
    const bool named = call.has("from") || call.has("days");
    if (call.has("batch") && !named)
        return addBatch(call, house->calendar());
    if (call.has("batch") || !call.has("from") || !call.has("days"))
        return call.usage(u"calendar add needs --from and --days, or --batch"_s);
    const auto landing = addWords(house->calendar(), call.value("from"), call.value("days"));
    if (!landing)
        return call.refuse(landing.error());
    if (call.json()) {
        call.print(JsonLine{}
                       .add("date", isoDate(landing->date))
                       .add("tentative", landing->tentative)
                       .text());
        return Done;
    }
    call.print(isoDate(landing->date));
    if (landing->tentative)
        call.warn(u"tentative: no holiday schedule is published for a year on the way"_s);
    return Done;
}

int count(Call &call)
{
    House *house = call.house();
    if (!house)
        return call.failure();
    const auto after = parseDate(call.value("after"));
    const auto until = parseDate(call.value("until"));
    if (!after || !until)
        return call.refuse(after ? until.error() : after.error());
    for (const QDate day : {*after, *until}) {
        if (!house->calendar().contains(day))
            return call.refuse({ErrorCode::DateOutOfRange, {isoDate(day)}});
    }
    const int days = house->calendar().count(*after, *until);
    call.print(call.json() ? JsonLine{}.add("days", days).text() : QString::number(days));
    return Done;
}

QLatin1StringView weekday(QDate day)
{
    static constexpr std::array names{"Mon"_L1, "Tue"_L1, "Wed"_L1, "Thu"_L1,
                                      "Fri"_L1, "Sat"_L1, "Sun"_L1};
    return names.at(std::size_t(day.dayOfWeek() - 1));
}

QLatin1StringView useWord(const CalendarDay &day)
{
    if (day.kind == DayKind::MakeUp)
        return "make-up"_L1;
    return day.counts() ? "counted"_L1 : "skipped"_L1;
}

QString why(const CalendarDay &day)
{
    const QString names = day.holiday + u' ' + day.notice;
    QString reason;
    switch (day.kind) {
    case DayKind::Workday: reason = u"working day"_s; break;
    case DayKind::Weekend: reason = u"weekend"_s; break;
    case DayKind::Holiday:
        reason = day.holiday.isEmpty() ? u"1 January"_s : u"holiday: "_s + names;
        break;
    case DayKind::MakeUp: reason = u"make-up working day: "_s + names; break;
    }
    return day.tentative ? reason + u" (tentative)"_s : reason;
}

struct ExplainedDay
{
    QDate date{};
    QString use{};
    int running = 0;
    QString why{};
};

void print(const Call &call, const ExplainedDay &day)
{
    const QString name{weekday(day.date)};
    if (!call.json()) {
        call.print(
            QStringList{isoDate(day.date), name, day.use, QString::number(day.running), day.why}
                .join(u'\t'));
        return;
    }
    call.print(JsonLine{}
                   .add("date", isoDate(day.date))
                   .add("weekday", name)
                   .add("use", day.use)
                   .add("running", day.running)
                   .add("why", day.why)
                   .text());
}

int explain(Call &call)
{
    House *house = call.house();
    if (!house)
        return call.failure();
    const auto landing = addWords(house->calendar(), call.value("from"), call.value("days"));
    if (!landing)
        return call.refuse(landing.error());
    const QDate start = parseDate(call.value("from")).value();
    print(call, {start, u"skipped"_s, 0, u"start, not counted"_s});
    int running = 0;
    for (QDate day = start.addDays(1); day <= landing->date; day = day.addDays(1)) {
        const CalendarDay info = house->calendar().day(day);
        running += info.counts() ? 1 : 0;
        print(call, {day, useWord(info), running, why(info)});
    }
    return Done;
}

constexpr std::array addOptions{Option{"from"}, Option{"days"}, Option{"batch", false},
                                Option{"json", false}};
constexpr std::array countOptions{Option{"after", true, true}, Option{"until", true, true},
                                  Option{"json", false}};
constexpr std::array explainOptions{Option{"from", true, true}, Option{"days", true, true},
                                    Option{"json", false}};
constexpr std::array commands{Command{"calendar add", addOptions, 0, 0, add},
                              Command{"calendar count", countOptions, 0, 0, count},
                              Command{"calendar explain", explainOptions, 0, 0, explain}};
} // namespace

std::span<const Command> calendarCommands()
{
    return commands;
}
