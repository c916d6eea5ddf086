#include "core/desk/masks.h"

#include "core/people/permissions.h"

namespace {
QString maskContact(const QString &contact)
{
    return contact.contains(u'@') ? maskEmail(contact) : maskPhone(contact);
}

/// A third party may be a person or a company, and nothing says which: masked like a person.
Consultation maskedConsultation(Consultation asked)
{
    if (asked.kind == ConsultationKind::ThirdParty)
        asked.to = maskName(asked.to, ApplicantKind::Natural);
    asked.opinionText.clear();
    return asked;
}

SentLetter maskedLetter(SentLetter letter)
{
    letter.tracking = maskIdentity(letter.tracking);
    letter.content.clear();
    letter.notes.clear();
    return letter;
}
} // namespace

Request masked(Request request)
{
    request.applicantName = maskName(request.applicantName, request.applicantKind);
    request.identityNumber = maskIdentity(request.identityNumber);
    request.contact = maskContact(request.contact);
    request.address = maskAddress(request.address);
    request.agent = maskName(request.agent, ApplicantKind::Natural);
    for (QString &name : request.coapplicants)
        name = maskName(name, ApplicantKind::Natural);
    return request;
}

Case masked(Case file)
{
    file.request.value = masked(std::move(file.request.value));
    for (Seen<Consultation> &asked : file.consultations)
        asked.value = maskedConsultation(std::move(asked.value));
    for (Seen<SentLetter> &letter : file.letters)
        letter.value = maskedLetter(std::move(letter.value));
    for (Seen<FeeNotice> &notice : file.feeNotices)
        notice.value.notes.clear();
    for (Seen<Challenge> &challenge : file.challenges)
        challenge.value.notes.clear();
    for (Seen<Attempt> &each : file.attempts)
        each.value.how.clear();
    for (Seen<Correction> &each : file.corrections) {
        each.value.was.clear();
        each.value.now.clear();
        each.value.reason.clear();
        each.value.evidence.clear();
    }
    for (Seen<Attachment> &each : file.attachments) {
        each.value.name.clear();
        each.value.finds.clear();
    }
    for (Seen<Request> &each : file.followers)
        each.value = masked(std::move(each.value));
    file.masked = true;
    return file;
}

Case shownTo(const Officer &actor, Case file)
{
    return permit(actor, Permission::SeePersons, file.request.value.organ)
               ? file
               : masked(std::move(file));
}
