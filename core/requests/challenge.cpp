#include "core/requests/challenge.h"

#include "core/base/words.h"

#include <array>

namespace {
constexpr auto kinds = wordsFor<ChallengeKind>("review", "lawsuit");
constexpr auto instances = wordsFor<Instance>("none", "first", "second", "retrial");
constexpr auto results =
    wordsFor<ChallengeResult>("none", "upheld", "dismissed", "revoked", "varied", "unlawful",
                              "ordered", "refused", "rejected", "terminated", "withdrawn", "other");
constexpr auto groups = wordsFor<ChallengeGroup>("pending", "upheld", "corrected", "other");
} // namespace

QLatin1StringView word(ChallengeKind kind)
{
    return kinds.of(kind);
}
QLatin1StringView word(Instance instance)
{
    return instances.of(instance);
}
QLatin1StringView word(ChallengeResult result)
{
    return results.of(result);
}
QLatin1StringView word(ChallengeGroup group)
{
    return groups.of(group);
}
std::optional<Instance> instanceOf(QStringView word)
{
    return instances.meaning(word);
}
std::optional<ChallengeResult> challengeResultOf(QStringView word)
{
    return results.meaning(word);
}

ChallengeGroup groupOf(ChallengeResult result)
{
    switch (result) {
    case ChallengeResult::None: return ChallengeGroup::Pending;
    case ChallengeResult::Upheld:
    case ChallengeResult::Dismissed: return ChallengeGroup::Upheld;
    case ChallengeResult::Revoked:
    case ChallengeResult::Varied:
    case ChallengeResult::Unlawful:
    case ChallengeResult::Ordered: return ChallengeGroup::Corrected;
    case ChallengeResult::Refused:
    case ChallengeResult::Rejected:
    case ChallengeResult::Terminated:
    case ChallengeResult::Withdrawn:
    case ChallengeResult::Other: break;
    }
    return ChallengeGroup::Other;
}

template<>
Noun nounOf<Challenge>()
{
    return Noun::Challenge;
}

template<>
std::span<const FieldBinding<Challenge>> fieldsOf<Challenge>()
{
    static constexpr std::array table{
        bind<&Challenge::request>(ChallengeRequest),
        bind<&Challenge::kind>(ChallengeKindField),
        bind<&Challenge::instance>(ChallengeInstance),
        bind<&Challenge::root>(ChallengeRoot),
        bind<&Challenge::organ>(ChallengeOrgan),
        bind<&Challenge::number>(ChallengeNumber),
        bind<&Challenge::filed>(ChallengeFiled),
        bind<&Challenge::decided>(ChallengeDecided),
        bind<&Challenge::received>(ChallengeReceived),
        bind<&Challenge::result>(ChallengeResultField),
        bind<&Challenge::redo>(ChallengeRedo),
        bind<&Challenge::redoDays>(ChallengeRedoDays),
        bind<&Challenge::redoUnit>(ChallengeRedoUnit),
        bind<&Challenge::beforeReview>(ChallengeBeforeReview),
        bind<&Challenge::from>(ChallengeFrom),
        bind<&Challenge::outcome>(ChallengeOutcome),
        bind<&Challenge::answered>(ChallengeAnswered),
        bind<&Challenge::notes>(ChallengeNotes),
        bind<&Challenge::codefendant>(ChallengeCodefendant),
    };
    return table;
}
