#include "core/requests/attachment.h"

#include "core/base/words.h"

#include <array>

namespace {
constexpr auto enclosures = wordsFor<Enclosure>("none", "answer", "third_party");
}

QLatin1StringView word(Enclosure enclosure)
{
    return enclosures.of(enclosure);
}
std::optional<Enclosure> enclosureOf(QStringView word)
{
    return enclosures.meaning(word);
}

template<>
Noun nounOf<Attachment>()
{
    return Noun::Attachment;
}

template<>
std::span<const FieldBinding<Attachment>> fieldsOf<Attachment>()
{
    static constexpr std::array table{
        bind<&Attachment::request>(AttachmentRequest),
        bind<&Attachment::part>(AttachmentPart),
        bind<&Attachment::name>(AttachmentName),
        bind<&Attachment::size>(AttachmentSize),
        bind<&Attachment::digest>(AttachmentDigest),
        bind<&Attachment::mime>(AttachmentMime),
        bind<&Attachment::reading>(AttachmentReading),
        bind<&Attachment::pages>(AttachmentPages),
        bind<&Attachment::addedBy>(AttachmentAddedBy),
        bind<&Attachment::addedOn>(AttachmentAddedOn),
        bind<&Attachment::content>(AttachmentContent),
        bind<&Attachment::paper>(AttachmentPaper),
        bind<&Attachment::enclosed>(AttachmentEnclosed),
        bind<&Attachment::finds>(AttachmentFinds),
        bind<&Attachment::removedOn>(AttachmentRemovedOn),
        bind<&Attachment::removedBy>(AttachmentRemovedBy),
        bind<&Attachment::removalReason>(AttachmentRemovalReason),
    };
    return table;
}

template<>
Noun nounOf<OutgoingCheck>()
{
    return Noun::OutgoingCheck;
}

template<>
std::span<const FieldBinding<OutgoingCheck>> fieldsOf<OutgoingCheck>()
{
    static constexpr std::array table{
        bind<&OutgoingCheck::request>(OutgoingCheckRequest),
        bind<&OutgoingCheck::attachment>(OutgoingCheckAttachment),
        bind<&OutgoingCheck::find>(OutgoingCheckFind),
        bind<&OutgoingCheck::by>(OutgoingCheckBy),
        bind<&OutgoingCheck::on>(OutgoingCheckOn),
        bind<&OutgoingCheck::reason>(OutgoingCheckReason),
    };
    return table;
}
