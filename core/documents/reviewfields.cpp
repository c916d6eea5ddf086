#include "core/documents/review.h"

#include <array>

template<>
Noun nounOf<AttributeChange>()
{
    return Noun::AttributeChange;
}

template<>
std::span<const FieldBinding<AttributeChange>> fieldsOf<AttributeChange>()
{
    static constexpr std::array table{
        bind<&AttributeChange::document>(ChangeDocument),
        bind<&AttributeChange::was>(ChangeWas),
        bind<&AttributeChange::becomes>(ChangeBecomes),
        bind<&AttributeChange::wasGround>(ChangeWasGround),
        bind<&AttributeChange::ground>(ChangeGround),
        bind<&AttributeChange::reason>(ChangeReason),
        bind<&AttributeChange::approvedBy>(ChangeApprovedBy),
        bind<&AttributeChange::on>(ChangeOn),
        bind<&AttributeChange::trigger>(ChangeTrigger),
        bind<&AttributeChange::withdrawn>(ChangeWithdrawn),
        bind<&AttributeChange::withdrawal>(ChangeWithdrawal),
        bind<&AttributeChange::published>(ChangePublished),
        bind<&AttributeChange::by>(ChangeBy),
    };
    return table;
}

template<>
Noun nounOf<DocumentOpinion>()
{
    return Noun::DocumentOpinion;
}

template<>
std::span<const FieldBinding<DocumentOpinion>> fieldsOf<DocumentOpinion>()
{
    static constexpr std::array table{
        bind<&DocumentOpinion::document>(OpinionDocument),
        bind<&DocumentOpinion::stage>(OpinionStage),
        bind<&DocumentOpinion::officer>(OpinionOfficer),
        bind<&DocumentOpinion::attribute>(OpinionAttribute),
        bind<&DocumentOpinion::ground>(OpinionGround),
        bind<&DocumentOpinion::reason>(OpinionReason),
        bind<&DocumentOpinion::dissents>(OpinionDissents),
        bind<&DocumentOpinion::on>(OpinionOn),
    };
    return table;
}
