// removal propose | list | carry-out | refuse: 依法删除 (R-PRG-1)
#include "app/cli/officecall.h"
#include "core/base/date.h"
#include "core/desk/removal.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace {
Result<EntityId> subjectNamed(const Call &call, const OpenOffice &office)
{
    if (call.has("request") == call.has("document"))
        return fail(ErrorCode::MissingMember, {u"request|document"_s});
    if (call.has("request"))
        return findRequest(*office.file, call.value("request")).map(&RequestId::value);
    return findDocument(*office.file, call.value("document")).map(&DocumentId::value);
}

int propose(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto subject = subjectNamed(call, office);
        if (!subject)
            return tl::unexpected(subject.error());
        const auto cause = removalCauseOf(call.value("cause"));
        if (!cause)
            return fail(ErrorCode::BadValue, {u"cause"_s, call.value("cause")});
        return office.desk
            ->proposeRemoval({.subject = *subject,
                              .cause = *cause,
                              .fields = call.value("fields").split(u',', Qt::SkipEmptyParts),
                              .reason = call.value("reason"),
                              .entry = call.value("register")})
            .map([&](RemovalId id) { call.print(id.text()); });
    });
}

int list(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) -> Result<> {
        return office.desk->removals().map([&](const std::vector<Seen<Removal>> &all) {
            for (const Seen<Removal> &each : all) {
                const Removal &r = each.value;
                call.print(call.json()
                               ? JsonLine{}
                                     .add("id", r.id.text())
                                     .add("subject", r.subject.toString(QUuid::WithoutBraces))
                                     .add("cause", QString{word(r.cause)})
                                     .add("fields", QJsonArray::fromStringList(r.fields))
                                     .add("register", r.entry)
                                     .add("state", QString{word(r.state)})
                                     .add("proposed", isoDate(r.proposed))
                                     .text()
                               : QStringList{r.id.text(), QString{word(r.state)},
                                             QString{word(r.cause)}, isoDate(r.proposed), r.entry}
                                     .join(u'\t'));
            }
        });
    });
}

Result<RemovalId> removalNamed(const Call &call)
{
    const QUuid id{call.operands().first()};
    return id.isNull() ? Result<RemovalId>{fail(ErrorCode::NotFound, {call.operands().first()})}
                       : RemovalId{id};
}

int carryOut(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) {
        return removalNamed(call).and_then(
            [&](RemovalId id) { return office.desk->carryOutRemoval(id); });
    });
}

int refuse(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) {
        return removalNamed(call).and_then(
            [&](RemovalId id) { return office.desk->refuseRemoval(id, call.value("reason")); });
    });
}

constexpr std::array proposeOptions{
    MINGDU_OFFICE_OPTIONS,         Option{"request"}, Option{"document"},
    Option{"cause", true, true},   Option{"fields"},  Option{"reason", true, true},
    Option{"register", true, true}};
constexpr std::array refuseOptions{MINGDU_OFFICE_OPTIONS, Option{"reason", true, true}};
constexpr std::array plainOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array commands{Command{"removal propose", proposeOptions, 0, 0, propose},
                              Command{"removal list", plainOptions, 0, 0, list},
                              Command{"removal carry-out", plainOptions, 1, 1, carryOut},
                              Command{"removal refuse", refuseOptions, 1, 1, refuse}};
} // namespace

std::span<const Command> removalCommands()
{
    return commands;
}
