#pragma once
#include "core/requests/request.h"

#include <optional>

/// The words of cli.md and the registers for our enumerations: one table each way.
QLatin1StringView word(Channel channel);
QLatin1StringView word(CaseKind kind);
std::optional<CaseKind> caseKindOf(QStringView name);
QLatin1StringView word(ApplicantKind kind);
QLatin1StringView word(IdentityKind kind);
QLatin1StringView word(Status status);
QLatin1StringView word(ConsultationKind kind);
QLatin1StringView word(Opinion opinion);
QLatin1StringView word(ServiceMethod method);
QLatin1StringView word(Conversion conversion);
QLatin1StringView word(FeeBasis basis);

std::optional<Channel> channelOf(QStringView word);
std::optional<ApplicantKind> applicantKindOf(QStringView word);
std::optional<IdentityKind> identityKindOf(QStringView word);
/// Whether `mail`, `pickup`, `email`, `onsite`, `paper` or `electronic`.
bool isSupplyWord(QStringView word);
std::optional<Status> statusOf(QStringView word);
std::optional<Opinion> opinionOf(QStringView word);
std::optional<ServiceMethod> serviceMethodOf(QStringView word);
