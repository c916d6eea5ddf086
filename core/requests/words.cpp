#include "core/requests/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array channels{"counter"_L1,  "mail_signed"_L1, "mail_plain"_L1,
                              "internet"_L1, "fax"_L1,         "other"_L1};
constexpr std::array applicantKinds{"natural"_L1, "company"_L1, "research"_L1,
                                    "social"_L1,  "legal"_L1,   "other"_L1};
constexpr std::array identityKinds{"none"_L1, "resident_id"_L1, "uscc"_L1, "passport"_L1,
                                   "other"_L1};
constexpr std::array statuses{
    "unregistered"_L1,  "unconfirmed"_L1,     "received"_L1,     "awaiting_supplement"_L1,
    "in_progress"_L1,   "awaiting_reason"_L1, "awaiting_fee"_L1, "in_review"_L1,
    "signed"_L1,        "answered"_L1,        "archived"_L1,     "abandoned_supplement"_L1,
    "abandoned_fee"_L1, "ended"_L1,           "under_review"_L1, "in_lawsuit"_L1};
constexpr std::array consultationKinds{"third_party"_L1, "organ"_L1};
constexpr std::array opinions{"none"_L1, "agree"_L1, "object"_L1, "object_unreasoned"_L1,
                              "silent"_L1};
constexpr std::array methods{"none"_L1, "mail"_L1, "hand"_L1, "electronic"_L1};
constexpr std::array conversions{"none"_L1, "opened"_L1, "converted"_L1, "declined"_L1};
constexpr std::array bases{"items"_L1, "pages"_L1};

/// A number from a newer program has no word here.
template<std::size_t N>
QLatin1StringView at(const std::array<QLatin1StringView, N> &words, int index)
{
    return index >= 0 && index < int(N) ? words[std::size_t(index)] : "unknown"_L1;
}

template<class Enum, std::size_t N>
std::optional<Enum> find(const std::array<QLatin1StringView, N> &words, QStringView word)
{
    const auto found =
        std::ranges::find_if(words, [&](QLatin1StringView each) { return each == word; });
    return found == words.end() ? std::nullopt : std::optional{Enum(found - words.begin())};
}
} // namespace

QLatin1StringView word(Channel channel)
{
    return at(channels, int(channel));
}
QLatin1StringView word(ApplicantKind kind)
{
    return at(applicantKinds, int(kind));
}
QLatin1StringView word(IdentityKind kind)
{
    return at(identityKinds, int(kind));
}
QLatin1StringView word(Status status)
{
    return at(statuses, int(status));
}
QLatin1StringView word(ConsultationKind kind)
{
    return at(consultationKinds, int(kind));
}
QLatin1StringView word(Opinion opinion)
{
    return at(opinions, int(opinion));
}
QLatin1StringView word(ServiceMethod method)
{
    return at(methods, int(method));
}
QLatin1StringView word(Conversion conversion)
{
    return at(conversions, int(conversion));
}
QLatin1StringView word(FeeBasis basis)
{
    return at(bases, int(basis));
}

std::optional<Channel> channelOf(QStringView word)
{
    return find<Channel>(channels, word);
}
std::optional<ApplicantKind> applicantKindOf(QStringView word)
{
    return find<ApplicantKind>(applicantKinds, word);
}
std::optional<IdentityKind> identityKindOf(QStringView word)
{
    return find<IdentityKind>(identityKinds, word);
}
std::optional<Status> statusOf(QStringView word)
{
    return find<Status>(statuses, word);
}
