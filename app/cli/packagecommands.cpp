// package export | inspect | import, trust card | add | list | revoke, conflicts list | resolve
#include "app/cli/officecall.h"
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/store/officeexchange.h"
#include "core/sync/resolution.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
QString text(EntityId id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString hex(const StreamId &stream)
{
    return QString::fromLatin1(viewOf(stream).toByteArray().toHex());
}

/// By label, or the device's id.
Result<Signer> signerNamed(const Exchange &exchange, const QString &name)
{
    return exchange.roster().and_then([&](const std::vector<Signer> &all) -> Result<Signer> {
        std::vector<Signer> found;
        std::ranges::copy_if(all, std::back_inserter(found), [&](const Signer &each) {
            return each.label == name || text(each.device) == name;
        });
        if (found.size() == 1)
            return found.front();
        return found.empty() ? fail(ErrorCode::NotFound, {name})
                             : fail(ErrorCode::Ambiguous, {name});
    });
}

JsonLine jsonOf(const Seal &seal, const Signer &signer)
{
    JsonLine line;
    line.add("device", text(signer.device))
        .add("label", signer.label)
        .add("role", QString{word(signer.role)})
        .add("fingerprint", fingerprint(seal, signer));
    return line;
}

int trustCard(Call &call)
{
    return withOffice(call, openToWrite, [&](House &house, OpenOffice &office) -> Result<> {
        OfficeExchange exchange{*office.file};
        const auto role = deskRoleOf(call.has("role") ? call.value("role") : u"office"_s);
        if (!role)
            return fail(ErrorCode::BadValue, {u"role"_s, call.value("role")});
        const auto own = office.desk->may(Permission::ManageOffice)
                             .and_then([&] { return exchange.own(); })
                             .and_then([&](const Signer &known) {
                                 const bool keep = !call.has("label") && !call.has("role") &&
                                                   !known.sealKey.isEmpty();
                                 const QString label =
                                     call.has("label")     ? call.value("label")
                                     : known.label.isEmpty() ? office.desk->actor().name
                                                             : known.label;
                                 return keep ? Result<>{}
                                             : exchange.nameOwn(label, call.has("role")
                                                                           ? *role
                                                                           : known.role);
                             })
                             .and_then([&] { return exchange.own(); });
        if (!own)
            return tl::unexpected(own.error());
        QSaveFile file{call.value("out")};
        const QByteArray card = cardOf(*own);
        if (!file.open(QIODevice::WriteOnly) || file.write(card) != card.size() || !file.commit())
            return fail(ErrorCode::WriteFailed, {call.value("out")});
        call.print(call.json() ? jsonOf(house.seal(), *own).text()
                               : fingerprint(house.seal(), *own));
        return {};
    });
}

Result<Signer> cardNamed(const QString &path)
{
    QFile file{path};
    if (!file.exists())
        return fail(ErrorCode::FileMissing, {path});
    constexpr qint64 most = 1 << 16;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path});
    return readCard(file.read(most));
}

int trustAdd(Call &call)
{
    return withOffice(call, openToWrite, [&](House &house, OpenOffice &office) -> Result<> {
        const auto signer = office.desk->may(Permission::ManageOffice).and_then([&] {
            return cardNamed(call.operands().first());
        });
        if (!signer)
            return tl::unexpected(signer.error());
        return OfficeExchange{*office.file}.trust(*signer).map(
            [&](const std::vector<PackageReport> &joined) {
                call.print(call.json() ? jsonOf(house.seal(), *signer)
                                             .add("joined", qint64(joined.size()))
                                             .text()
                                       : fingerprint(house.seal(), *signer));
            });
    });
}

int trustList(Call &call)
{
    return withOffice(call, openToRead, [&](House &house, OpenOffice &office) {
        return OfficeExchange{*office.file}.roster().map([&](const std::vector<Signer> &all) {
            for (const Signer &each : all) {
                call.print(call.json() ? jsonOf(house.seal(), each)
                                             .add("trusted", isoDate(each.trusted))
                                             .add("revoked", each.isRevoked()
                                                                 ? QJsonValue{isoDate(each.revoked)}
                                                                 : QJsonValue{})
                                             .text()
                                       : QStringList{each.label, QString{word(each.role)},
                                                     fingerprint(house.seal(), each),
                                                     each.isRevoked() ? u"revoked"_s : u"trusted"_s}
                                             .join(u'\t'));
            }
        });
    });
}

int trustRevoke(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) {
        OfficeExchange exchange{*office.file};
        return office.desk->may(Permission::ManageOffice)
            .and_then([&] { return signerNamed(exchange, call.operands().first()); })
            .and_then([&](const Signer &signer) -> Result<> {
                std::optional<quint64> last;
                if (call.has("last")) {
                    bool ok = false;
                    last = call.value("last").toULongLong(&ok);
                    if (!ok)
                        return fail(ErrorCode::BadNumber, {call.value("last")});
                }
                return exchange.revoke(signer.device, last);
            });
    });
}

int packageExport(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        OfficeExchange exchange{*office.file};
        PackageWish wish{.masked = call.has("masked"), .everything = call.has("all")};
        if (const auto may = office.desk->may(Permission::Export); !may)
            return may;
        for (const QString &name : call.values("to")) {
            const auto signer = signerNamed(exchange, name);
            if (!signer)
                return tl::unexpected(signer.error());
            wish.recipients.push_back(signer->device);
        }
        return exchange.send(call.value("out"), wish, {}).map([&](const PackageSent &sent) {
            call.print(call.json() ? JsonLine{}
                                         .add("files", QJsonArray::fromStringList(sent.paths))
                                         .add("events", sent.events)
                                         .text()
                                   : sent.paths.join(u'\n'));
        });
    });
}

QString reportText(const PackageReport &report)
{
    JsonLine line;
    const Manifest &manifest = report.manifest;
    line.add("package", text(manifest.package))
        .add("sender", report.sender)
        .add("masked", manifest.masked)
        .add("part", int(manifest.part))
        .add("parts", int(manifest.parts))
        .add("events", qint64(manifest.events))
        .add("already", report.already)
        .add("held", report.isHeld)
        .add("applied", report.applied)
        .add("filled", report.filled)
        .add("conflicts", report.conflicts);
    QList<JsonLine> streams;
    for (const StreamReport &each : report.streams)
        streams << JsonLine{}
                       .add("stream", hex(each.stream))
                       .add("desk", each.label)
                       .add("fate", QString{word(each.fate)})
                       .add("from", qint64(each.from))
                       .add("until", qint64(each.until));
    return line.add("streams", streams)
        .add("wrong_clocks", QJsonArray::fromStringList(report.wrongClocks))
        .text();
}

void printReport(const Call &call, const PackageReport &report)
{
    if (call.json())
        return call.print(reportText(report));
    if (report.already)
        return call.print(u"already taken in"_s);
    call.print(u"%1 events from %2%3"_s.arg(report.applied)
                   .arg(report.sender, report.isHeld ? u", held"_s : QString{}));
    for (const StreamReport &each : report.streams) {
        if (each.fate != Fate::Applied && each.fate != Fate::Known)
            call.print(u"%1 %2 %3–%4"_s.arg(QString{word(each.fate)},
                                            each.label.isEmpty() ? text(each.device) : each.label)
                           .arg(each.from)
                           .arg(each.until));
    }
    if (report.conflicts > 0)
        call.print(u"conflicts %1"_s.arg(report.conflicts));
}

int packageInspect(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return OfficeExchange{*office.file}
            .inspect(call.operands().first())
            .map([&](const PackageReport &report) {
                call.print(call.json() ? reportText(report)
                                       : u"%1: %2 events%3"_s.arg(report.sender)
                                             .arg(report.manifest.events)
                                             .arg(report.manifest.masked ? u", masked"_s
                                                                         : QString{}));
            });
    });
}

int packageImport(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) {
        return office.desk->may(Permission::Import)
            .and_then([&] {
                return OfficeExchange{*office.file}.take(call.operands().first(),
                                                         call.has("preview"), {});
            })
            .map([&](const PackageReport &report) {
                for (const QString &label : report.wrongClocks)
                    call.warn(u"the clock of %1 is more than a day ahead"_s.arg(label));
                printReport(call, report);
            });
    });
}

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

int conflictsList(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return OfficeExchange{*office.file}.conflicts().map(
            [&](const std::vector<ConflictedEntity> &all) {
                for (const ConflictedEntity &each : all) {
                    QList<JsonLine> fields;
                    for (const ConflictedField &field : each.fields) {
                        QList<JsonLine> sides;
                        for (const Rival &rival : field.rivals)
                            sides << JsonLine{}
                                         .add("side", nameOf(rival.write))
                                         .add("value", jsonOf(rival.value))
                                         .add("officer", text(rival.actor))
                                         .add("at", rival.at.toString(Qt::ISODate))
                                         .add("shown", rival.isShown);
                        const FieldSpec *spec = findField(field.field);
                        fields << JsonLine{}
                                      .add("field", spec ? QString{spec->name}
                                                         : QString::number(field.field))
                                      .add("sides", sides);
                    }
                    call.print(JsonLine{}
                                   .add("noun", QString{nounName(each.noun)})
                                   .add("id", text(each.entity))
                                   .add("fields", fields)
                                   .text());
                }
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

int conflictsResolve(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const EntityId entity{call.operands().first()};
        const auto side = sideNamed(call.value("keep"));
        if (!side)
            return tl::unexpected(side.error());
        const auto all = office.desk->may(Permission::Handle).and_then([&] {
            return OfficeExchange{*office.file}.conflicts();
        });
        if (!all)
            return tl::unexpected(all.error());
        const auto found = std::ranges::find(*all, entity, &ConflictedEntity::entity);
        if (found == all->end())
            return fail(ErrorCode::NotFound, {call.operands().first()});
        return office.file->read(found->noun, entity)
            .and_then([&](const Record &record) {
                return keepSide(record, *found, *side, call.value("reason"));
            })
            .and_then([&](const Changes &changes) { return office.file->commit(changes); })
            .map([&](const Committed &) { call.print(u"resolved"_s); });
    });
}

constexpr std::array cardOptions{MINGDU_OFFICE_OPTIONS, Option{"out", true, true}, Option{"label"},
                                 Option{"role"}};
constexpr std::array plainOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array revokeOptions{MINGDU_OFFICE_OPTIONS, Option{"last"}};
constexpr std::array exportOptions{MINGDU_OFFICE_OPTIONS, Option{"to", true, true, true},
                                   Option{"out", true, true}, Option{"masked", false},
                                   Option{"all", false}};
constexpr std::array importOptions{MINGDU_OFFICE_OPTIONS, Option{"preview", false}};
constexpr std::array resolveOptions{MINGDU_OFFICE_OPTIONS, Option{"keep", true, true},
                                    Option{"reason", true, true}};
constexpr std::array commands{Command{"trust card", cardOptions, 0, 0, trustCard},
                              Command{"trust add", plainOptions, 1, 1, trustAdd},
                              Command{"trust list", plainOptions, 0, 0, trustList},
                              Command{"trust revoke", revokeOptions, 1, 1, trustRevoke},
                              Command{"package export", exportOptions, 0, 0, packageExport},
                              Command{"package inspect", plainOptions, 1, 1, packageInspect},
                              Command{"package import", importOptions, 1, 1, packageImport},
                              Command{"conflicts list", plainOptions, 0, 0, conflictsList},
                              Command{"conflicts resolve", resolveOptions, 1, 1,
                                      conflictsResolve}};
} // namespace

std::span<const Command> packageCommands()
{
    return commands;
}
