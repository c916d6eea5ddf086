#pragma once
#include "core/requests/step.h"

/// What is wrong with an application as handed in; warned of and kept, never refused (19号,
/// R-REQ-5a).
enum class Defect {
    NoName,
    NoIdentity,
    BadIdentity,
    NoContact,
    BadPhone,
    NoSubject,
    NoOutcome,    ///< taken over as closed
    NoClosingDay, ///< taken over with an outcome
    NoAuthority,  ///< an agent without 授权委托书
};
QLatin1StringView defectName(Defect defect);
/// The defect that a request keeps under \p name; nullopt for an unknown one.
std::optional<Defect> defectOf(QStringView name);

constexpr int mostItems = 1'000'000; ///< of one application (cli.md)

/// An application at the window, before it has an identity.
struct Intake
{
    Request request{};   ///< id, number, status and received may be empty: the rules fill them
    QStringList items{}; ///< split matters (R-REQ-7); empty: one
};

/// Why the receipt date is what it is: the citation key and whether a confirmation is still awaited
/// (art. 31).
struct ReceiptRule
{
    Channel channel{};
    bool needsConfirmation = false;
    QString citation{};
};
Result<ReceiptRule> receiptRule(Channel channel, const Law &law, QDate day);

/// 共同申请人 as typed: names parted by `、`, a comma, a semicolon or a line.
QStringList namesIn(const QString &typed);
std::vector<Defect> defectsOf(const Request &request, QDate today);

struct Registration
{
    RequestId id{};
    Changes changes{};
    std::vector<Defect> defects{};
};
/// Refuses only what no one can mean: a receipt in the future (FutureDate), an item count out of
/// range.
Result<Registration> registerRequest(const Intake &intake, const Setting &setting);
