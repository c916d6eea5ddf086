#include "app/cli/batch.h"
#include "app/cli/commandline.h"
#include "app/cli/jsontext.h"
#include "core/base/date.h"
#include "core/base/number.h"
#include "core/calendar/workcalendar.h"
#include "ui/wording/terms.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostDays = 5000;

void warnIfTentative(bool tentative, const Console &console)
{
    if (tentative)
        console.warning(term(DeadlineWarning::Tentative));
}

Result<Landing> landingOf(const QByteArray &line, const WorkCalendar &calendar)
{
    const QStringList cells = QString::fromUtf8(line).split(u',');
    if (cells.size() != 2)
        return fail(ErrorCode::BadValue, {QString::fromUtf8(line.left(40))});
    const auto start = parseDate(cells[0].trimmed());
    if (!start)
        return tl::unexpected(start.error());
    const auto days = parseWhole(cells[1].trimmed());
    if (!days)
        return tl::unexpected(days.error());
    if (*days < 1 || *days > mostDays)
        return fail(ErrorCode::OutOfRange, {cells[1]});
    return calendar.add(*start, int(*days));
}

QByteArray landingJson(const Landing &landing)
{
    return JsonText{}
        .date("date"_L1, landing.date)
        .flag("tentative"_L1, landing.tentative)
        .object();
}

int addBatch(const Console &console, const WorkCalendar &calendar, bool json)
{
    const auto refused = [json](const QString &shown, ErrorCode code) -> QByteArray {
        if (json)
            return JsonText{}.text("error"_L1, codeName(code)).object();
        return (shown + u",error:"_s + codeName(code)).toUtf8();
    };
    const auto answer = [&](const QByteArray &line, QByteArray &out) {
        const auto landing = landingOf(line, calendar);
        if (!landing)
            out = refused(QString::fromUtf8(line), landing.error().code);
        else if (json)
            out = landingJson(*landing);
        else
            out = line + ',' + isoDate(landing->date).toLatin1() +
                  (landing->tentative ? QByteArray{",tentative"} : QByteArray{});
        return landing.has_value();
    };
    return runBatch(console, {answer, refused});
}

Result<int> add(const Options &options, const Console &console)
{
    const auto calendar = shippedCalendar();
    if (!calendar)
        return tl::unexpected(calendar.error());
    if (options.has(u"batch"_s)) {
        if (options.has(u"from"_s) || options.has(u"days"_s))
            return fail(ErrorCode::Usage, {u"--batch reads its dates from stdin"_s});
        return addBatch(console, *calendar, options.has(u"json"_s));
    }
    if (!options.has(u"from"_s) || !options.has(u"days"_s))
        return fail(ErrorCode::Usage, {u"--from DATE and --days N are needed"_s});
    const auto from = options.date(u"from"_s);
    if (!from)
        return tl::unexpected(from.error());
    const auto days = options.whole(u"days"_s, 1, mostDays);
    if (!days)
        return tl::unexpected(days.error());
    const auto landing = calendar->add(*from, int(*days));
    if (!landing)
        return tl::unexpected(landing.error());
    if (options.has(u"json"_s)) {
        console.line(landingJson(*landing));
        return 0;
    }
    console.line(isoDate(landing->date));
    warnIfTentative(landing->tentative, console);
    return 0;
}

Result<int> count(const Options &options, const Console &console)
{
    const auto calendar = shippedCalendar();
    if (!calendar)
        return tl::unexpected(calendar.error());
    const auto after = options.date(u"after"_s);
    if (!after)
        return tl::unexpected(after.error());
    const auto until = options.date(u"until"_s);
    if (!until)
        return tl::unexpected(until.error());
    for (const QDate day : {*after, *until}) {
        if (!calendar->contains(day))
            return fail(ErrorCode::DateOutOfRange, {isoDate(day)});
    }
    const int days = calendar->count(*after, *until);
    const bool tentative = calendar->crossesBareYear(*after, *until);
    if (options.has(u"json"_s)) {
        console.line(JsonText{}.number("count"_L1, days).flag("tentative"_L1, tentative).object());
        return 0;
    }
    console.line(QByteArray::number(days));
    warnIfTentative(tentative, console);
    return 0;
}

QString whyOf(const CalendarDay &day)
{
    QString why = term(day.kind);
    if (!day.holiday.isEmpty())
        why += u": "_s + day.holiday;
    if (!day.notice.isEmpty())
        why += u' ' + day.notice;
    return day.tentative ? why + u" (tentative)"_s : why;
}

void explainDay(QDate date, const CalendarDay &day, int running, bool start, bool json,
                const Console &console)
{
    static constexpr std::array weekdays{"Mon"_L1, "Tue"_L1, "Wed"_L1, "Thu"_L1,
                                         "Fri"_L1, "Sat"_L1, "Sun"_L1};
    const auto weekday = weekdays[std::size_t(date.dayOfWeek() - 1)];
    const bool counted = day.counts() && !start;
    const auto use = !counted                      ? "skipped"_L1
                     : day.kind == DayKind::MakeUp ? "make-up"_L1
                                                   : "counted"_L1;
    const QString why = start ? term(DayUse::Start) : whyOf(day);
    if (json) {
        console.line(JsonText{}
                         .date("date"_L1, date)
                         .text("weekday"_L1, weekday)
                         .text("use"_L1, use)
                         .number("running"_L1, running)
                         .text("why"_L1, why)
                         .object());
        return;
    }
    console.line(
        QStringList{isoDate(date), weekday, use, QString::number(running), why}.join(u'\t'));
}

Result<int> explain(const Options &options, const Console &console)
{
    const auto calendar = shippedCalendar();
    if (!calendar)
        return tl::unexpected(calendar.error());
    const auto from = options.date(u"from"_s);
    if (!from)
        return tl::unexpected(from.error());
    const auto days = options.whole(u"days"_s, 1, mostDays);
    if (!days)
        return tl::unexpected(days.error());
    const auto landing = calendar->add(*from, int(*days));
    if (!landing)
        return tl::unexpected(landing.error());
    int running = 0;
    for (QDate date = *from; date <= landing->date; date = date.addDays(1)) {
        const CalendarDay day = calendar->day(date);
        running += date > *from && day.counts();
        explainDay(date, day, running, date == *from, options.has(u"json"_s), console);
    }
    if (!options.has(u"json"_s))
        warnIfTentative(landing->tentative, console);
    return 0;
}
} // namespace

std::span<const Command> calendarCommands()
{
    static const std::array commands{
        Command{{u"calendar"_s, u"add"_s},
                {{u"from"_s, u"DATE"_s}, {u"days"_s, u"N"_s}, {u"batch"_s}, {u"json"_s}},
                add},
        Command{{u"calendar"_s, u"count"_s},
                {{u"after"_s, u"DATE"_s, true}, {u"until"_s, u"DATE"_s, true}, {u"json"_s}},
                count},
        Command{{u"calendar"_s, u"explain"_s},
                {{u"from"_s, u"DATE"_s, true}, {u"days"_s, u"N"_s, true}, {u"json"_s}},
                explain},
    };
    return commands;
}
