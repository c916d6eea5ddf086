#include "app/cli/batch.h"
#include "app/cli/commandline.h"
#include "app/cli/deadlinecase.h"
#include "app/cli/jsontext.h"
#include "core/calendar/workcalendar.h"
#include "core/deadlines/deadlinewords.h"
#include "core/deadlines/remedy.h"
#include "core/law/lawwords.h"
#include "ui/wording/terms.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestCase = 1 << 20;

/// The law and the calendar that a calculator reckons with.
struct Rules
{
    Law law{};
    WorkCalendar calendar{};
};

Result<Rules> shippedRules()
{
    auto law = Law::shipped();
    if (!law)
        return tl::unexpected(law.error());
    auto calendar = shippedCalendar();
    if (!calendar)
        return tl::unexpected(calendar.error());
    return Rules{std::move(*law), std::move(*calendar)};
}

JsonText deadlineJson(const Deadline &deadline)
{
    JsonText json;
    json.date("deadline"_L1, deadline.date)
        .date("base"_L1, deadline.base)
        .number("excluded"_L1, deadline.excluded)
        .number("extension"_L1, deadline.extension)
        .flag("tentative"_L1, deadline.tentative)
        .date("payBy"_L1, deadline.payBy)
        .date("original"_L1, deadline.original)
        .date("alternative"_L1, deadline.alternative)
        .date("latest"_L1, deadline.latest)
        .text("state"_L1, stateName(deadline.state))
        .raw("warnings"_L1, JsonText::array(deadline.warnings, [](DeadlineWarning warning) {
                 return JsonText::quoted(warningName(warning));
             }));
    return json;
}

QByteArray dayJson(const LedgerDay &day)
{
    return JsonText{}
        .date("date"_L1, day.date)
        .text("use"_L1, useName(day.use))
        .number("running"_L1, day.running)
        .flag("makeUp"_L1, day.makeUp)
        .flag("inExtension"_L1, day.inExtension)
        .flag("tentative"_L1, day.tentative)
        .text("holiday"_L1, day.holiday)
        .text("notice"_L1, day.notice)
        .text("citation"_L1, day.citation)
        .text("tags"_L1, day.tags)
        .object();
}

QByteArray segmentJson(const LedgerSegment &segment)
{
    return JsonText{}
        .text("kind"_L1, segmentName(segment.kind))
        .date("first"_L1, segment.first)
        .date("last"_L1, segment.last)
        .number("counted"_L1, segment.counted)
        .number("excluded"_L1, segment.excluded)
        .number("running"_L1, segment.running)
        .text("citation"_L1, segment.citation)
        .object();
}

Result<QByteArray> answer(const QByteArray &text, const Rules &rules, QDate today, bool explained)
{
    const auto read = readDeadlineCase(text);
    if (!read)
        return tl::unexpected(read.error());
    const QDate asOf = read->asOf.isValid() ? read->asOf : today;
    if (!explained)
        return deadline(read->events, asOf, rules.law, rules.calendar)
            .map([](const Deadline &reckoned) { return deadlineJson(reckoned).object(); });
    return dayLedger(read->events, asOf, rules.law, rules.calendar)
        .map([](const DayLedger &ledger) {
            return deadlineJson(ledger.deadline)
                .raw("ledger"_L1, JsonText::array(ledger.days, dayJson))
                .raw("segments"_L1, JsonText::array(ledger.segments, segmentJson))
                .object();
        });
}

int reckonBatch(const Console &console, const Rules &rules, bool explained)
{
    const QDate today = console.clock.today();
    const auto refused = [](const QString &, ErrorCode code) {
        return JsonText{}.text("error"_L1, codeName(code)).object();
    };
    const auto answerLine = [&](const QByteArray &line, QByteArray &out) {
        const auto answered = answer(line, rules, today, explained);
        out = answered ? *answered : refused({}, answered.error().code);
        return answered.has_value();
    };
    return runBatch(console, {answerLine, refused});
}

Result<int> reckon(const Options &options, const Console &console)
{
    const auto rules = shippedRules();
    if (!rules)
        return tl::unexpected(rules.error());
    const bool explained = options.has(u"explain"_s);
    if (options.has(u"batch"_s))
        return reckonBatch(console, *rules, explained);
    const auto text = console.readAll(longestCase);
    if (!text)
        return tl::unexpected(text.error());
    const auto answered = answer(*text, *rules, console.clock.today(), explained);
    if (!answered)
        return tl::unexpected(answered.error());
    console.line(*answered);
    return 0;
}

Result<int> remedy(const Options &options, const Console &console)
{
    const auto rules = shippedRules();
    if (!rules)
        return tl::unexpected(rules.error());
    const auto delivered = options.date(u"delivered"_s);
    if (!delivered)
        return tl::unexpected(delivered.error());
    const auto signedOn = options.has(u"signed"_s) ? options.date(u"signed"_s) : delivered;
    if (!signedOn)
        return tl::unexpected(signedOn.error());
    const QString outcome = options.has(u"outcome"_s) ? options.text(u"outcome"_s) : u"A2"_s;
    const auto dates = remedyDates(*delivered, *signedOn, outcome, rules->law, rules->calendar);
    if (!dates)
        return tl::unexpected(dates.error());
    console.line(JsonText{}
                     .date("reviewBy"_L1, dates->reviewBy)
                     .date("suitBy"_L1, dates->suitBy)
                     .text("reviewFirst"_L1, lawWord(reviewFirstWords(), dates->reviewFirst))
                     .object());
    if (dates->tentative)
        console.warning(term(DeadlineWarning::Tentative));
    if (dates->askLegalOfficer)
        console.warning(
            QCoreApplication::translate("Error", "Whether review must come first is disputed for "
                                                 "answers of that day; ask the legal officer."));
    return 0;
}
} // namespace

std::span<const Command> deadlineCommands()
{
    static const std::array commands{
        Command{{u"deadline"_s}, {{u"explain"_s}, {u"batch"_s}, {u"json"_s}}, reckon},
        Command{{u"remedy"_s},
                {{u"delivered"_s, u"DATE"_s, true},
                 {u"signed"_s, u"DATE"_s},
                 {u"outcome"_s, u"CODE"_s},
                 {u"json"_s}},
                remedy},
    };
    return commands;
}
