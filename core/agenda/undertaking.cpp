#include "core/agenda/undertaking.h"

#include "core/base/words.h"

namespace {
constexpr auto standings = wordsFor<Standing>("open", "in_hand", "done", "excused");
} // namespace

QLatin1StringView word(Standing standing)
{
    return standings.of(standing);
}
std::optional<Standing> standingOf(QStringView word)
{
    return standings.meaning(word);
}

UndertakingId undertakingIdOf(DutyId duty, const QString &unit)
{
    return {QUuid::createUuidV5(duty.value, unit)};
}

template<>
Noun nounOf<Undertaking>()
{
    return Noun::Undertaking;
}

template<>
std::span<const FieldBinding<Undertaking>> fieldsOf<Undertaking>()
{
    static constexpr std::array table{
        bind<&Undertaking::duty>(UndertakingDuty),
        bind<&Undertaking::unit>(UndertakingUnit),
        bind<&Undertaking::owner>(UndertakingOwner),
        bind<&Undertaking::standing>(UndertakingStandingField),
        bind<&Undertaking::done>(UndertakingDone),
        bind<&Undertaking::reason>(UndertakingReason),
        bind<&Undertaking::progress>(UndertakingProgress),
        bind<&Undertaking::due>(UndertakingDue),
        bind<&Undertaking::urged>(UndertakingUrged),
        bind<&Undertaking::urgings>(UndertakingUrgings),
        bind<&Undertaking::ended>(UndertakingEnded),
        bind<&Undertaking::movedTo>(UndertakingMovedTo),
        bind<&Undertaking::fromUnit>(UndertakingFromUnit),
    };
    return table;
}

template<>
Noun nounOf<Evidence>()
{
    return Noun::Evidence;
}

template<>
std::span<const FieldBinding<Evidence>> fieldsOf<Evidence>()
{
    static constexpr std::array table{
        bind<&Evidence::undertaking>(EvidenceUndertaking), bind<&Evidence::place>(EvidencePlace),
        bind<&Evidence::digest>(EvidenceDigest),           bind<&Evidence::given>(EvidenceGiven),
        bind<&Evidence::givenBy>(EvidenceGivenBy),         bind<&Evidence::note>(EvidenceNote),
        bind<&Evidence::removed>(EvidenceRemoved),
    };
    return table;
}
