#include "app/cli/clockjson.h"

#include "core/base/date.h"
#include "core/base/json.h"
#include "core/deadlines/deadlinewords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
ClockEvents::Supplement supplementFrom(JsonReader &reader)
{
    return {reader.dateOr(u"noticed"), reader.dateOr(u"received")};
}

ClockEvents::Consultation consultationFrom(JsonReader &reader)
{
    ClockEvents::Consultation consultation{.sent = reader.date(u"sent"),
                                           .reached = reader.dateOr(u"reached"),
                                           .returned = reader.dateOr(u"returned")};
    const QString kind = reader.textOr(u"kind", u"third_party"_s);
    if (kind == u"organ")
        consultation.kind = ConsultationKind::Organ;
    else if (kind != u"third_party")
        reader.refuse(ErrorCode::BadValue, {reader.path(u"kind"), kind});
    return consultation;
}

ClockEvents::Extension extensionFrom(JsonReader &reader)
{
    return {int(reader.integer(u"days", -1'000'000, 1'000'000)), reader.dateOr(u"noticed")};
}

ClockEvents::Fee feeFrom(JsonReader &reader)
{
    return {reader.dateOr(u"noticed"), reader.dateOr(u"reached"), reader.dateOr(u"paid")};
}

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue{isoDate(date)} : QJsonValue{};
}
} // namespace

Result<ClockCase> readClockCase(const QByteArray &json)
{
    return parseJsonObject(json).and_then([](const QJsonObject &object) -> Result<ClockCase> {
        JsonReader reader{object};
        ClockCase read;
        ClockEvents &events = read.events;
        events.received = reader.date(u"received");
        events.submitted = reader.dateOr(u"submitted");
        reader.optionalObject(u"supplement",
                              [&](JsonReader &part) { events.supplement = supplementFrom(part); });
        reader.optionalObjects(u"consultations", [&](JsonReader &part) {
            events.consultations.push_back(consultationFrom(part));
        });
        reader.optionalObject(u"extension",
                              [&](JsonReader &part) { events.extension = extensionFrom(part); });
        reader.optionalObject(u"fee", [&](JsonReader &part) { events.fee = feeFrom(part); });
        read.asOf = reader.dateOr(u"asOf");
        if (const auto finished = reader.finish(); !finished)
            return tl::unexpected(finished.error());
        return read;
    });
}

JsonLine deadlineLine(const Deadline &due)
{
    QJsonArray warnings;
    for (const DeadlineWarning warning : due.warnings)
        warnings << QString{warningName(warning)};
    JsonLine line;
    line.add("deadline", day(due.date))
        .add("base", day(due.base))
        .add("excluded", due.excluded)
        .add("extension", due.extension)
        .add("tentative", due.tentative)
        .add("payBy", day(due.payBy))
        .add("original", day(due.original))
        .add("alternative", day(due.alternative))
        .add("latest", day(due.latest))
        .add("state", QString{stateName(due.state)})
        .add("warnings", warnings);
    return line;
}

QJsonArray ledgerJson(const DayLedger &ledger)
{
    QJsonArray days;
    for (const LedgerDay &each : ledger.days)
        days << QJsonObject{
            {u"date"_s, isoDate(each.date)},  {u"use"_s, QString{useName(each.use)}},
            {u"running"_s, each.running},     {u"makeUp"_s, each.makeUp},
            {u"holiday"_s, each.holiday},     {u"article"_s, each.citation},
            {u"tentative"_s, each.tentative}, {u"tags"_s, each.tags}};
    return days;
}

QJsonArray segmentsJson(const DayLedger &ledger)
{
    QJsonArray segments;
    for (const LedgerSegment &each : ledger.segments)
        segments << QJsonObject{{u"kind"_s, QString{segmentName(each.kind)}},
                                {u"first"_s, isoDate(each.first)},
                                {u"last"_s, isoDate(each.last)},
                                {u"counted"_s, each.counted},
                                {u"excluded"_s, each.excluded},
                                {u"running"_s, each.running},
                                {u"article"_s, each.citation}};
    return segments;
}
