// conflicts list | resolve
#include "app/cli/exchangewords.h"
#include "app/cli/officecall.h"
#include "core/base/date.h"
#include "core/store/officeexchange.h"
#include "core/sync/conflicttask.h"
#include "core/sync/resolution.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
QJsonValue jsonOf(const Value &value)
{
    switch (value.type()) {
    case ValueType::Null: return {};
    case ValueType::Integer: return value.integer();
    case ValueType::Date: return isoDate(value.date());
    case ValueType::Id: return text(value.id());
    case ValueType::Text: return value.text();
    case ValueType::Bytes:
    case ValueType::Blob: break;
    }
    return {};
}

QString nameOf(const WriteRef &side)
{
    return u"%1:%2"_s.arg(hex(side.stream)).arg(side.seq);
}

JsonLine lineOf(const ConflictedField &field)
{
    QList<JsonLine> sides;
    for (const Rival &rival : field.rivals)
        sides << JsonLine{}
                     .add("side", nameOf(rival.write))
                     .add("value", jsonOf(rival.value))
                     .add("officer", text(rival.actor))
                     .add("at", rival.at.toString(Qt::ISODate))
                     .add("shown", rival.isShown);
    const FieldSpec *spec = findField(field.field);
    return JsonLine{}
        .add("field", spec ? QString{spec->name} : QString::number(field.field))
        .add("sides", sides);
}

QString textOf(const ConflictedEntity &conflict)
{
    QList<JsonLine> fields;
    for (const ConflictedField &field : conflict.fields)
        fields << lineOf(field);
    return JsonLine{}
        .add("noun", QString{nounName(conflict.noun)})
        .add("id", text(conflict.entity))
        .add("fields", fields)
        .text();
}

/// As this officer may see it.
ConflictedEntity shown(const OpenOffice &office, const ConflictedEntity &conflict)
{
    const auto record = office.file->read(conflict.noun, conflict.entity);
    const bool sees =
        record && office.desk->may(Permission::SeePersons, organOf(*office.file, *record));
    return sees ? conflict : masked(conflict);
}

/// A line of JSON for each record, with and without `--json`: it has no shorter form.
int conflictsList(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return OfficeExchange{*office.file}.conflicts().map(
            [&](const std::vector<ConflictedEntity> &all) {
                for (const ConflictedEntity &each : all)
                    call.print(textOf(shown(office, each)));
            });
    });
}

/// `stream:seq` as `conflicts list` shows it.
Result<WriteRef> sideNamed(const QString &name)
{
    const QByteArray stream = QByteArray::fromHex(name.section(u':', 0, 0).toLatin1());
    WriteRef side;
    bool ok = false;
    side.seq = name.section(u':', 1).toULongLong(&ok);
    if (!ok || stream.size() != qsizetype(side.stream.size()))
        return fail(ErrorCode::BadValue, {u"keep"_s, name});
    std::ranges::copy(stream, side.stream.begin());
    return side;
}

Result<ConflictedEntity> conflictOf(const OpenOffice &office, const QString &id)
{
    return OfficeExchange{*office.file}.conflicts().and_then(
        [&](const std::vector<ConflictedEntity> &all) -> Result<ConflictedEntity> {
            const auto found = std::ranges::find(all, EntityId{id}, &ConflictedEntity::entity);
            if (found == all.end())
                return fail(ErrorCode::NotFound, {id});
            return *found;
        });
}

int conflictsResolve(Call &call)
{
    return withOffice(call, openToWrite, [&](House &house, OpenOffice &office) -> Result<> {
        const auto side = sideNamed(call.value("keep"));
        if (!side)
            return tl::unexpected(side.error());
        const auto conflict = conflictOf(office, call.operands().first());
        if (!conflict)
            return tl::unexpected(conflict.error());
        const auto record = office.file->read(conflict->noun, conflict->entity);
        if (!record)
            return tl::unexpected(record.error());
        const auto task = readConflictTask(*office.file, house.seal(), conflict->entity);
        if (!task)
            return tl::unexpected(task.error());
        return office.desk->may(Permission::Handle, organOf(*office.file, *record))
            .and_then([&] { return keepSide(*record, *conflict, *side, call.value("reason")); })
            .map([&](Changes changes) { return changes.append(endConflictTask(*task)); })
            .and_then([&](const Changes &changes) { return office.desk->run(changes); })
            .map([&](const Committed &) { call.print(u"resolved"_s); });
    });
}

constexpr std::array listOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array resolveOptions{MINGDU_OFFICE_OPTIONS, Option{"keep", true, true},
                                    Option{"reason", true, true}};
constexpr std::array commands{Command{"conflicts list", listOptions, 0, 0, conflictsList},
                              Command{"conflicts resolve", resolveOptions, 1, 1, conflictsResolve}};
} // namespace

std::span<const Command> conflictCommands()
{
    return commands;
}
