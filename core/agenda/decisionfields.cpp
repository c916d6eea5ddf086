#include "core/agenda/decision.h"

#include <array>

template<>
Noun nounOf<Catalogue>()
{
    return Noun::Catalogue;
}

template<>
std::span<const FieldBinding<Catalogue>> fieldsOf<Catalogue>()
{
    static constexpr std::array table{
        bind<&Catalogue::unit>(CatalogueUnit),
        bind<&Catalogue::year>(CatalogueYear),
        bind<&Catalogue::determined>(CatalogueDetermined),
        bind<&Catalogue::published>(CataloguePublished),
        bind<&Catalogue::link>(CatalogueLink),
        bind<&Catalogue::notes>(CatalogueNotes),
    };
    return table;
}

template<>
Noun nounOf<Decision>()
{
    return Noun::Decision;
}

template<>
std::span<const FieldBinding<Decision>> fieldsOf<Decision>()
{
    static constexpr std::array table{
        bind<&Decision::unit>(DecisionUnit),
        bind<&Decision::year>(DecisionYear),
        bind<&Decision::title>(DecisionTitle),
        bind<&Decision::basis>(DecisionBasis),
        bind<&Decision::planned>(DecisionPlanned),
        bind<&Decision::draft>(DecisionDraft),
        bind<&Decision::background>(DecisionBackground),
        bind<&Decision::consultFrom>(DecisionConsultFrom),
        bind<&Decision::consultUntil>(DecisionConsultUntil),
        bind<&Decision::shortReason>(DecisionShortReason),
        bind<&Decision::channels>(DecisionChannels),
        bind<&Decision::opinions>(DecisionOpinions),
        bind<&Decision::adoption>(DecisionAdoption),
        bind<&Decision::adoptionOut>(DecisionAdoptionOut),
        bind<&Decision::enterprise>(DecisionEnterprise),
        bind<&Decision::heard>(DecisionHeard),
        bind<&Decision::met>(DecisionMet),
        bind<&Decision::meeting>(DecisionMeeting),
        bind<&Decision::deliberation>(DecisionDeliberation),
        bind<&Decision::attendance>(DecisionAttendance),
        bind<&Decision::number>(DecisionNumber),
        bind<&Decision::issued>(DecisionIssued),
        bind<&Decision::result>(DecisionResult),
        bind<&Decision::published>(DecisionPublished),
        bind<&Decision::withheld>(DecisionWithheld),
        bind<&Decision::changedOn>(DecisionChangedOn),
        bind<&Decision::changeReason>(DecisionChangeReason),
        bind<&Decision::notes>(DecisionNotes),
    };
    return table;
}
