#include "core/documents/dispatchform.h"

#include <array>

template<>
Noun nounOf<DispatchForm>()
{
    return Noun::DispatchForm;
}

template<>
std::span<const FieldBinding<DispatchForm>> fieldsOf<DispatchForm>()
{
    static constexpr std::array table{
        bind<&DispatchForm::organ>(FormOrgan),
        bind<&DispatchForm::unit>(FormUnit),
        bind<&DispatchForm::title>(FormTitle),
        bind<&DispatchForm::kind>(FormKind),
        bind<&DispatchForm::issuer>(FormIssuer),
        bind<&DispatchForm::number>(FormNumber),
        bind<&DispatchForm::draftingBasis>(FormDraftingBasis),
        bind<&DispatchForm::addressees>(FormAddressees),
        bind<&DispatchForm::secrecyLevel>(FormSecrecyLevel),
        bind<&DispatchForm::attribute>(FormAttribute),
        bind<&DispatchForm::ground>(FormGround),
        bind<&DispatchForm::reason>(FormReason),
        bind<&DispatchForm::publishOn>(FormPublishOn),
        bind<&DispatchForm::channels>(FormChannels),
        bind<&DispatchForm::policy>(FormPolicy),
        bind<&DispatchForm::measures>(FormMeasures),
        bind<&DispatchForm::interpretation>(FormInterpretation),
        bind<&DispatchForm::interpretationText>(FormInterpretationText),
        bind<&DispatchForm::waiver>(FormWaiver),
        bind<&DispatchForm::interpretationForms>(FormInterpretationForms),
        bind<&DispatchForm::interpretationOn>(FormInterpretationOn),
        bind<&DispatchForm::normative>(FormNormative),
        bind<&DispatchForm::validUntil>(FormValidUntil),
        bind<&DispatchForm::majorDecision>(FormMajorDecision),
        bind<&DispatchForm::catalogueNumber>(FormCatalogueNumber),
        bind<&DispatchForm::consulted>(FormConsulted),
        bind<&DispatchForm::adoption>(FormAdoption),
        bind<&DispatchForm::enterprise>(FormEnterprise),
        bind<&DispatchForm::enterpriseOpinion>(FormEnterpriseOpinion),
        bind<&DispatchForm::fairCompetition>(FormFairCompetition),
        bind<&DispatchForm::legality>(FormLegality),
        bind<&DispatchForm::secrecyReview>(FormSecrecyReview),
        bind<&DispatchForm::contact>(FormContact),
        bind<&DispatchForm::phone>(FormPhone),
        bind<&DispatchForm::signer>(FormSigner),
        bind<&DispatchForm::received>(FormReceived),
        bind<&DispatchForm::state>(FormStateField),
        bind<&DispatchForm::defects>(FormDefects),
        bind<&DispatchForm::decided>(FormDecided),
        bind<&DispatchForm::decidedBy>(FormDecidedBy),
        bind<&DispatchForm::decisionReason>(FormDecisionReason),
        bind<&DispatchForm::previous>(FormPrevious),
        bind<&DispatchForm::round>(FormRound),
        bind<&DispatchForm::document>(FormDocument),
        bind<&DispatchForm::body>(FormBody),
        bind<&DispatchForm::enteredBy>(FormEnteredBy),
        bind<&DispatchForm::notes>(FormNotes),
    };
    return table;
}
