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
        bind<&Document::unit>(DocumentUnit),
        bind<&Document::signedBy>(DocumentSignedBy),
        bind<&Document::normative>(DocumentNormative),
        bind<&Document::validUntil>(DocumentValidUntil),
        bind<&Document::originalAttribute>(DocumentOriginalAttribute),
        bind<&Document::checkedBy>(DocumentCheckedBy),
        bind<&Document::checkedOn>(DocumentCheckedOn),
        bind<&Document::checks>(DocumentChecks),
        bind<&Document::link>(DocumentLink),
        bind<&Document::reexamined>(DocumentReexamined),
        bind<&Document::filed>(DocumentFiled),
        bind<&Document::normFiled>(DocumentNormFiled),
        bind<&Document::cleared>(DocumentCleared),
        bind<&Document::clearing>(DocumentClearing),
        bind<&Document::scope>(DocumentScopeField),
        bind<&Document::tally>(DocumentTally),
        bind<&Document::withdrawn>(DocumentWithdrawn),
        bind<&Document::stage>(DocumentStage),
        bind<&Document::form>(DocumentForm),
        bind<&Document::policy>(DocumentPolicy),
        bind<&Document::measures>(DocumentMeasures),
        bind<&Document::source>(DocumentSource),
        bind<&Document::notes>(DocumentNotes),
        bind<&Document::publishOverride>(DocumentPublishOverride),
    };
    return table;
}
