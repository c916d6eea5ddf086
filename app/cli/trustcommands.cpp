// trust card | add | list | revoke
#include "app/cli/exchangewords.h"
#include "app/cli/officecall.h"
#include "core/base/date.h"
#include "core/store/officeexchange.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

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

namespace {
JsonLine jsonOf(const Seal &seal, const Signer &signer)
{
    JsonLine line;
    line.add("device", text(signer.device))
        .add("label", signer.label)
        .add("role", QString{word(signer.role)})
        .add("fingerprint", fingerprint(seal, signer));
    return line;
}

/// As it is to be known from now on: what the call says, else what it is known as already.
Result<> nameAsCalled(const Call &call, const Desk &desk, Exchange &exchange)
{
    const auto role = deskRoleOf(call.has("role") ? call.value("role") : u"office"_s);
    if (!role)
        return fail(ErrorCode::BadValue, {u"role"_s, call.value("role")});
    return exchange.own().and_then([&](const Signer &known) -> Result<> {
        if (!call.has("label") && !call.has("role") && !known.sealKey.isEmpty())
            return {};
        const QString before = known.label.isEmpty() ? desk.actor().name : known.label;
        return exchange.nameOwn(call.has("label") ? call.value("label") : before,
                                call.has("role") ? *role : known.role);
    });
}

/// What stands before the serials it draws, where the call says it.
Result<> markAsCalled(const Call &call, Exchange &exchange)
{
    return call.has("numbers") ? exchange.markNumbers(call.value("numbers")) : Result<>{};
}

Result<> writeCard(const QString &path, const QByteArray &card)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(card) != card.size() || !file.commit())
        return fail(ErrorCode::WriteFailed, {path});
    return {};
}

int trustCard(Call &call)
{
    return withOffice(call, openToWrite, [&](House &house, OpenOffice &office) -> Result<> {
        OfficeExchange exchange{*office.file};
        const auto own = office.desk->may(Permission::ManageOffice)
                             .and_then([&] { return nameAsCalled(call, *office.desk, exchange); })
                             .and_then([&] { return markAsCalled(call, exchange); })
                             .and_then([&] { return exchange.own(); });
        if (!own)
            return tl::unexpected(own.error());
        return writeCard(call.value("out"), cardOf(*own)).map([&] {
            call.print(call.json() ? jsonOf(house.seal(), *own).text()
                                   : fingerprint(house.seal(), *own));
        });
    });
}

Result<Signer> cardNamed(const QString &path)
{
    QFile file{path};
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
                call.print(
                    call.json()
                        ? jsonOf(house.seal(), *signer).add("joined", qint64(joined.size())).text()
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

constexpr std::array cardOptions{MINGDU_OFFICE_OPTIONS, Option{"out", true, true}, Option{"label"},
                                 Option{"role"}, Option{"numbers"}};
constexpr std::array plainOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array revokeOptions{MINGDU_OFFICE_OPTIONS, Option{"last"}};
constexpr std::array commands{Command{"trust card", cardOptions, 0, 0, trustCard},
                              Command{"trust add", plainOptions, 1, 1, trustAdd},
                              Command{"trust list", plainOptions, 0, 0, trustList},
                              Command{"trust revoke", revokeOptions, 1, 1, trustRevoke}};
} // namespace

std::span<const Command> trustCommands()
{
    return commands;
}
