#include "core/sync/signer.h"

#include "core/base/words.h"
#include "core/journal/bytes.h"
#include "core/seal/seal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array roles{"office"_L1, "window"_L1, "supervisor"_L1};
constexpr qsizetype keySize = 65;

Error badCard(const QString &what)
{
    return {ErrorCode::PackageInvalid, {u"card"_s, what}};
}
} // namespace

std::optional<DeskRole> deskRoleOf(QStringView word)
{
    for (std::size_t at = 0; at < roles.size(); ++at) {
        if (word == roles[at])
            return DeskRole(at);
    }
    return std::nullopt;
}

QLatin1StringView word(DeskRole role)
{
    return roles.at(std::size_t(role));
}

QByteArray cardOf(const Signer &signer)
{
    const QJsonObject card{{u"mingdu_desk"_s, 1},
                           {u"device"_s, signer.device.toString(QUuid::WithoutBraces)},
                           {u"department"_s, signer.department.toString(QUuid::WithoutBraces)},
                           {u"label"_s, signer.label},
                           {u"role"_s, QString{word(signer.role)}},
                           {u"sign_key"_s, QString::fromLatin1(signer.signKey.toHex())},
                           {u"seal_key"_s, QString::fromLatin1(signer.sealKey.toHex())}};
    return QJsonDocument{card}.toJson();
}

Result<Signer> readCard(const QByteArray &text)
{
    const QJsonObject card = QJsonDocument::fromJson(text).object();
    if (card.value("mingdu_desk"_L1).toInt() != 1)
        return tl::unexpected(badCard(u"mingdu_desk"_s));
    const auto key = [&](QLatin1StringView name) {
        return QByteArray::fromHex(card.value(name).toString().toLatin1());
    };
    Signer signer{.device = QUuid{card.value("device"_L1).toString()},
                  .department = QUuid{card.value("department"_L1).toString()},
                  .label = card.value("label"_L1).toString().simplified(),
                  .signKey = key("sign_key"_L1),
                  .sealKey = key("seal_key"_L1)};
    const auto role = deskRoleOf(card.value("role"_L1).toString());
    if (signer.device.isNull() || signer.department.isNull())
        return tl::unexpected(badCard(u"device"_s));
    if (signer.label.isEmpty() || signer.label.size() > 100)
        return tl::unexpected(badCard(u"label"_s));
    if (!role)
        return tl::unexpected(badCard(u"role"_s));
    for (const QByteArray &each : {signer.signKey, signer.sealKey}) {
        if (each.size() != keySize || each.front() != '\4')
            return tl::unexpected(badCard(u"key"_s));
    }
    signer.role = *role;
    return signer;
}

QString fingerprint(const Seal &seal, const Signer &signer)
{
    const Digest digest = seal.digest(ByteWriter{}
                                          .id(signer.device)
                                          .id(signer.department)
                                          .raw(signer.signKey)
                                          .raw(signer.sealKey)
                                          .bytes);
    QStringList groups;
    for (std::size_t at = 0; at < 16; at += 2) {
        const int number = (digest[at] << 8 | digest[at + 1]) % 10'000;
        groups << u"%1"_s.arg(number, 4, 10, QLatin1Char{'0'});
    }
    return groups.join(u' ');
}
