#include "core/requests/words.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace {
constexpr auto channels =
    wordsFor<Channel>("counter", "mail_signed", "mail_plain", "internet", "fax", "other");
constexpr auto applicantKinds =
    wordsFor<ApplicantKind>("natural", "company", "research", "social", "legal", "other");
constexpr auto identityKinds =
    wordsFor<IdentityKind>("none", "resident_id", "uscc", "passport", "other");
constexpr auto statuses = wordsFor<Status>(
    "unregistered", "unconfirmed", "received", "awaiting_supplement", "in_progress",
    "awaiting_reason", "awaiting_fee", "in_review", "signed", "answered", "archived",
    "abandoned_supplement", "abandoned_fee", "ended", "under_review", "in_lawsuit", "voided");
constexpr auto consultationKinds = wordsFor<ConsultationKind>("third_party", "organ");
constexpr auto caseKinds = wordsFor<CaseKind>("disclosure", "correction");
constexpr auto opinions =
    wordsFor<Opinion>("none", "agree", "object", "object_unreasoned", "silent", "undelivered");
constexpr auto methods = wordsFor<ServiceMethod>("none", "mail", "hand", "electronic");
constexpr auto conversions = wordsFor<Conversion>("none", "opened", "converted", "declined");
constexpr auto bases = wordsFor<FeeBasis>("items", "pages");
constexpr std::array<QStringView, 6> supplies{u"mail",   u"pickup", u"email",
                                              u"onsite", u"paper",  u"electronic"};
} // namespace

QLatin1StringView word(Channel channel)
{
    return channels.of(channel);
}
QLatin1StringView word(CaseKind kind)
{
    return caseKinds.of(kind);
}
std::optional<CaseKind> caseKindOf(QStringView name)
{
    return caseKinds.meaning(name);
}
QLatin1StringView word(ApplicantKind kind)
{
    return applicantKinds.of(kind);
}
QLatin1StringView word(IdentityKind kind)
{
    return identityKinds.of(kind);
}
QLatin1StringView word(Status status)
{
    return statuses.of(status);
}
QLatin1StringView word(ConsultationKind kind)
{
    return consultationKinds.of(kind);
}
QLatin1StringView word(Opinion opinion)
{
    return opinions.of(opinion);
}
QLatin1StringView word(ServiceMethod method)
{
    return methods.of(method);
}
QLatin1StringView word(Conversion conversion)
{
    return conversions.of(conversion);
}
QLatin1StringView word(FeeBasis basis)
{
    return bases.of(basis);
}

std::optional<Channel> channelOf(QStringView word)
{
    return channels.meaning(word);
}
std::optional<ApplicantKind> applicantKindOf(QStringView word)
{
    return applicantKinds.meaning(word);
}
std::optional<IdentityKind> identityKindOf(QStringView word)
{
    return identityKinds.meaning(word);
}
bool isSupplyWord(QStringView word)
{
    return std::ranges::find(supplies, word) != supplies.end();
}
std::optional<Status> statusOf(QStringView word)
{
    return statuses.meaning(word);
}
std::optional<Opinion> opinionOf(QStringView word)
{
    return opinions.meaning(word);
}
std::optional<ServiceMethod> serviceMethodOf(QStringView word)
{
    return methods.meaning(word);
}
