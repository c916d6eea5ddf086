// package export | inspect | import
#include "app/cli/exchangewords.h"
#include "app/cli/officecall.h"
#include "core/store/officeexchange.h"

#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace {
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
        .add("joined", report.joined)
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
        .add("doubled_numbers", QJsonArray::fromStringList(report.doubledNumbers))
        .add("needs_newer", report.needsNewer())
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
            call.print(u"%1 %2 %3–%4"_s
                           .arg(QString{word(each.fate)},
                                each.label.isEmpty() ? text(each.device) : each.label)
                           .arg(each.from)
                           .arg(each.until));
    }
    if (report.joined > 0)
        call.print(u"%1 events that had waited"_s.arg(report.joined));
    if (report.conflicts > 0)
        call.print(u"conflicts %1"_s.arg(report.conflicts));
}

int packageInspect(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return OfficeExchange{*office.file}
            .inspect(call.operands().first())
            .map([&](const PackageReport &report) {
                call.print(call.json()
                               ? reportText(report)
                               : u"%1: %2 events%3"_s.arg(report.sender)
                                     .arg(report.manifest.events)
                                     .arg(report.manifest.masked ? u", masked"_s : QString{}));
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
                for (const QString &number : report.doubledNumbers)
                    call.warn(u"two requests bear the number %1"_s.arg(number));
                if (report.needsNewer())
                    call.warn(u"some of it was written by a newer program"_s);
                printReport(call, report);
            });
    });
}

constexpr std::array plainOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array exportOptions{MINGDU_OFFICE_OPTIONS, Option{"to", true, true, true},
                                   Option{"out", true, true}, Option{"masked", false},
                                   Option{"all", false}};
constexpr std::array importOptions{MINGDU_OFFICE_OPTIONS, Option{"preview", false}};
constexpr std::array commands{Command{"package export", exportOptions, 0, 0, packageExport},
                              Command{"package inspect", plainOptions, 1, 1, packageInspect},
                              Command{"package import", importOptions, 1, 1, packageImport}};
} // namespace

std::span<const Command> packageCommands()
{
    return commands;
}

Result<QJsonArray> packagesBehind(const Exchange &exchange)
{
    return exchange.entries().map([](const std::vector<PackageEntry> &newestFirst) {
        QJsonArray behind;
        for (const PackageEntry &each : newestTaken(newestFirst))
            behind << QJsonObject{{u"desk"_s, each.desk}, {u"at"_s, each.at.toString(Qt::ISODate)}};
        return behind;
    });
}
