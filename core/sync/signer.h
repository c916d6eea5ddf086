#pragma once
#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>

#include <optional>

class Seal;

/// What a desk does among others: it decides what its packages may carry and receive.
enum class DeskRole : quint8 {
    Office,     ///< decides: everything
    Window,     ///< a counter without a network: everything of its department
    Supervisor, ///< reads masked packages, sends none
};
std::optional<DeskRole> deskRoleOf(QStringView word);
QLatin1StringView word(DeskRole role);

/// A desk whose signature is trusted here. Raw keys: 65 bytes 04‖X‖Y.
struct Signer
{
    EntityId device{};
    EntityId department{};
    QString label{};
    QByteArray signKey{};
    QByteArray sealKey{}; ///< content keys are wrapped for it
    DeskRole role = DeskRole::Office;
    QDate trusted{};                      ///< since
    QDate revoked{};                      ///< no day: trusted
    std::optional<quint64> lastTrusted{}; ///< of a revoked one: the newest event that still counts
    bool isRevoked() const { return revoked.isValid(); }
    bool operator==(const Signer &) const = default;
};

/// What a desk hands over so that others trust it: a text of a few lines, checked by its
/// fingerprint. PackageInvalid {"card", what} when it is not whole.
QByteArray cardOf(const Signer &signer);
Result<Signer> readCard(const QByteArray &text);
/// Eight groups of four digits, to be read aloud: of both keys, the device and the department.
QString fingerprint(const Seal &seal, const Signer &signer);
