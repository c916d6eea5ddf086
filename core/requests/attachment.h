#pragma once
#include "core/papers/paper.h"
#include "core/requests/dossierpart.h"
#include "core/requests/request.h"

using AttachmentId = Id<struct AttachmentTag>;
using OutgoingCheckId = Id<struct OutgoingCheckTag>;

/// With which letter a file leaves the house. Written to files: append, never renumber.
enum class Enclosure {
    None,
    Answer,     ///< the applicant gets it with the answer
    ThirdParty, ///< it goes to whom the applicant may not be named (art. 32)
};
QLatin1StringView word(Enclosure enclosure);
std::optional<Enclosure> enclosureOf(QStringView word);

/// A file of a request. The public record holds its place, size and kind; its name, what was found
/// in it and every byte of it are sealed.
struct Attachment
{
    AttachmentId id{};
    RequestId request{};
    DossierPart part = DossierPart::Application;
    QString name{};
    qint64 size = 0; ///< bytes
    QByteArray digest{};
    QString mime{};
    PaperReading reading = PaperReading::Unknown;
    int pages = 0;
    OfficerId addedBy{};
    QDate addedOn{};
    QByteArray content{}; ///< Records::content() of the file
    QByteArray paper{};   ///< Records::content() of what was read out of it: unpackedPaper()
    Enclosure enclosed = Enclosure::None;
    QStringList finds{}; ///< lines of Find (outgoing.h), as the law of the day sees them
    QDate removedOn{};   ///< marked, not deleted
    OfficerId removedBy{};
    QString removalReason{};
    bool operator==(const Attachment &) const = default;
};

/// One find in a file that is to leave, looked at by a second person (rules §13).
struct OutgoingCheck
{
    OutgoingCheckId id{};
    RequestId request{};
    AttachmentId attachment{};
    QString find{}; ///< the line of Attachment::finds
    OfficerId by{};
    QDate on{};
    QString reason{}; ///< why it may leave, where the officer says so
    bool operator==(const OutgoingCheck &) const = default;
};

/// Kinds of events, of the nouns' hundreds.
enum class FileAct : quint16 { Added = 901, Removed, Enclosed, Moved, Ticked = 1001 };

template<>
Noun nounOf<Attachment>();
template<>
std::span<const FieldBinding<Attachment>> fieldsOf<Attachment>();
template<>
Noun nounOf<OutgoingCheck>();
template<>
std::span<const FieldBinding<OutgoingCheck>> fieldsOf<OutgoingCheck>();
