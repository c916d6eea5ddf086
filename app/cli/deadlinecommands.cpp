// deadline, remedy
#include "app/cli/clockjson.h"
#include "app/house.h"
#include "core/base/date.h"
#include "core/deadlines/remedy.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace {
Result<QString> answerFor(const House &house, const QByteArray &json, bool explained)
{
    return readClockCase(json).and_then([&](const ClockCase &asked) -> Result<QString> {
        const QDate asOf = asked.asOf.isValid() ? asked.asOf : house.clock().today();
        if (!explained)
            return deadline(asked.events, asOf, house.law(), house.calendar())
                .map([](const Deadline &due) { return deadlineLine(due).text(); });
        return dayLedger(asked.events, asOf, house.law(), house.calendar())
            .map([](const DayLedger &ledger) {
                return deadlineLine(ledger.deadline)
                    .add("ledger", ledgerJson(ledger))
                    .add("segments", segmentsJson(ledger))
                    .text();
            });
    });
}

int deadlineBatch(Call &call, const House &house)
{
    bool refused = false;
    for (InputLine line; readLine(line);) {
        const auto answer = line.tooLong ? Result<QString>{fail(ErrorCode::TooLong)}
                                         : answerFor(house, line.text, call.has("explain"));
        refused = refused || !answer;
        call.print(answer ? *answer
                          : JsonLine{}.add("error", QString{codeName(answer.error().code)}).text());
    }
    return refused ? Refused : Done;
}

int deadlineCommand(Call &call)
{
    const House *house = call.house();
    if (!house)
        return call.failure();
    if (call.has("batch"))
        return deadlineBatch(call, *house);
    bool tooLong = false;
    const QByteArray json = readInput(tooLong);
    const auto answer =
        tooLong ? Result<QString>{fail(ErrorCode::TooLong, {QString::number(mostInput)})}
                : answerFor(*house, json, call.has("explain"));
    if (!answer)
        return call.refuse(answer.error());
    call.print(*answer);
    return Done;
}

QLatin1StringView word(ReviewFirst reviewFirst)
{
    static constexpr std::array words{"none"_L1, "all"_L1, "withheld_part"_L1};
    return words.at(std::size_t(reviewFirst));
}

int remedy(Call &call)
{
    const House *house = call.house();
    if (!house)
        return call.failure();
    const auto delivered = parseDate(call.value("delivered"));
    if (!delivered)
        return call.refuse(delivered.error());
    const auto signedOn = call.has("signed") ? parseDate(call.value("signed")) : delivered;
    if (!signedOn)
        return call.refuse(signedOn.error());
    if (*signedOn > *delivered)
        return call.refuse({ErrorCode::ImpossibleOrder, {u"signed"_s, u"delivered"_s}});
    const QString outcome = call.has("outcome") ? call.value("outcome") : u"A2"_s;
    const auto dates = remedyDates(*delivered, *signedOn, outcome, house->law(), house->calendar());
    if (!dates)
        return call.refuse(dates.error());
    if (dates->askLegalOfficer)
        call.warn(
            u"whether review must come first for %1 on this date is to be confirmed by the legal officer"_s
                .arg(outcome));
    call.print(JsonLine{}
                   .add("reviewBy", isoDate(dates->reviewBy))
                   .add("suitBy",
                        dates->suitBy.isValid() ? QJsonValue{isoDate(dates->suitBy)} : QJsonValue{})
                   .add("reviewFirst", QString{word(dates->reviewFirst)})
                   .text());
    return Done;
}

constexpr std::array deadlineOptions{Option{"batch", false}, Option{"explain", false},
                                     Option{"json", false}};
constexpr std::array remedyOptions{Option{"delivered", true, true}, Option{"signed"},
                                   Option{"outcome"}, Option{"json", false}};
constexpr std::array commands{Command{"deadline", deadlineOptions, 0, 0, deadlineCommand},
                              Command{"remedy", remedyOptions, 0, 0, remedy}};
} // namespace

std::span<const Command> deadlineCommands()
{
    return commands;
}
