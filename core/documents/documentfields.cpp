#include "core/documents/document.h"

#include <array>

template<>
Noun nounOf<Document>()
{
    return Noun::Document;
}

template<>
std::span<const FieldBinding<Document>> fieldsOf<Document>()
{
    static constexpr std::array table{
        bind<&Document::organ>(DocumentOrgan),
        bind<&Document::number>(DocumentNumber),
        bind<&Document::title>(DocumentTitle),
        bind<&Document::kind>(DocumentKindField),
        bind<&Document::formed>(DocumentFormed),
        bind<&Document::issued>(DocumentIssued),
        bind<&Document::topic>(DocumentTopic),
        bind<&Document::body>(DocumentBody),
        bind<&Document::attribute>(DocumentAttribute),
        bind<&Document::ground>(DocumentGround),
        bind<&Document::basis>(DocumentBasis),
        bind<&Document::dutyDenied>(DocumentDutyDenied),
        bind<&Document::determined>(DocumentDetermined),
        bind<&Document::changedOn>(DocumentChangedOn),
        bind<&Document::proposedBy>(DocumentProposedBy),
        bind<&Document::reviewedBy>(DocumentReviewedBy),
        bind<&Document::state>(DocumentStateField),
        bind<&Document::secrecyChecked>(DocumentSecrecyChecked),
        bind<&Document::published>(DocumentPublished),
        bind<&Document::validity>(DocumentValidity),
    };
    return table;
}
