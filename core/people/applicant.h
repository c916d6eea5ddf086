#pragma once
#include <QDate>
#include <QString>

#include <optional>

/// Applicant columns of the annual report (R-REP-4), in their order.
enum class ApplicantKind { Natural, Company, Research, Social, Legal, Other };
enum class IdentityKind { None, ResidentId, Uscc, Passport, Other };

/// What a resident identity number says of its bearer (GB 11643-1999).
struct ResidentId
{
    QDate born{};
    bool female = false;
};
enum class IdentityFault { Length, Character, Birthday, CheckDigit };
struct IdentityCheck
{
    std::optional<IdentityFault> fault{};
    std::optional<ResidentId> resident{};
    bool ok() const { return !fault; }
};
/// GB 11643-1999: 17 digits and a check character (ISO 7064 MOD 11-2); spaces tolerated.
IdentityCheck checkResidentId(const QString &text, QDate today);
/// GB 32100-2015: 18 characters, MOD 31.
IdentityCheck checkUscc(const QString &text);
enum class PhoneFault { Length, Character };
/// Mobile (11 digits) or landline with area code; spaces and dashes tolerated. Empty is no fault.
std::optional<PhoneFault> checkPhone(const QString &text);

/// Masks of rules §10: 张**, ***1234 of an ID, 138****5678, a***@x, address to street level.
QString maskName(const QString &name, ApplicantKind kind);
QString maskIdentity(const QString &number);
QString maskPhone(const QString &phone);
QString maskEmail(const QString &address);
QString maskAddress(const QString &address);
