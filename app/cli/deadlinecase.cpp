#include "app/cli/deadlinecase.h"

#include "core/base/json.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {
ConsultationKind readKind(JsonReader &letter)
{
    const QString kind = letter.textOr(u"kind", u"third_party"_s);
    if (kind == u"organ")
        return ConsultationKind::Organ;
    if (letter.ok() && kind != u"third_party")
        letter.refuse(ErrorCode::BadValue, {letter.path(u"kind"), kind.left(40)});
    return ConsultationKind::ThirdParty;
}

void readConsultation(JsonReader &part, ClockEvents &events)
{
    ClockEvents::Consultation letter;
    letter.kind = readKind(part);
    letter.sent = part.date(u"sent");
    letter.reached = part.dateOr(u"reached");
    letter.returned = part.dateOr(u"returned");
    events.consultations.push_back(letter);
}
} // namespace

Result<DeadlineCase> readDeadlineCase(const QByteArray &json)
{
    const auto object = parseJsonObject(json);
    if (!object)
        return tl::unexpected(object.error());
    JsonReader reader{*object};
    DeadlineCase read;
    ClockEvents &events = read.events;
    events.received = reader.date(u"received");
    events.submitted = reader.dateOr(u"submitted");
    reader.optionalObject(u"supplement", [&](JsonReader &part) {
        events.supplement =
            ClockEvents::Supplement{part.dateOr(u"noticed"), part.dateOr(u"received")};
    });
    reader.optionalObjects(u"consultations",
                           [&](JsonReader &part) { readConsultation(part, events); });
    reader.optionalObject(u"extension", [&](JsonReader &part) {
        // Which length is allowed is the law's to say.
        constexpr int any = std::numeric_limits<int>::max();
        const int days = int(part.integer(u"days", -any, any));
        events.extension = ClockEvents::Extension{days, part.dateOr(u"noticed")};
    });
    reader.optionalObject(u"fee", [&](JsonReader &part) {
        events.fee = ClockEvents::Fee{part.dateOr(u"noticed"), part.dateOr(u"reached"),
                                      part.dateOr(u"paid")};
    });
    read.asOf = reader.dateOr(u"asOf");
    if (const auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return read;
}
