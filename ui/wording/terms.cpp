#include "ui/wording/terms.h"

QString Terms::status(Status status)
{
    switch (status) {
    case Status::Unregistered: return tr("To be registered");
    case Status::Unconfirmed: return tr("To be confirmed");
    case Status::Received: return tr("Received", "status");
    case Status::AwaitingSupplement: return tr("Awaiting supplement");
    case Status::InProgress: return tr("In progress");
    case Status::AwaitingReason: return tr("Awaiting reasons");
    case Status::AwaitingFee: return tr("Awaiting fee");
    case Status::InReview: return tr("In review");
    case Status::Signed: return tr("Signed, to be served");
    case Status::Answered: return tr("Served (closed)");
    case Status::Archived: return tr("Archived");
    case Status::AbandonedSupplement: return tr("Deemed abandoned (supplement)");
    case Status::AbandonedFee: return tr("Deemed abandoned (fee)");
    case Status::Ended: return tr("Ended");
    case Status::UnderReview: return tr("Under reconsideration");
    case Status::InLawsuit: return tr("In lawsuit");
    case Status::Voided: return tr("Voided");
    }
    return {};
}

QString Terms::channel(Channel channel)
{
    switch (channel) {
    case Channel::Counter: return tr("In person");
    case Channel::MailSigned: return tr("Registered mail");
    case Channel::MailPlain: return tr("Plain mail");
    case Channel::Internet: return tr("Internet");
    case Channel::Fax: return tr("Fax");
    case Channel::Other: return tr("Other");
    }
    return {};
}

QString Terms::applicantKind(ApplicantKind kind)
{
    switch (kind) {
    case ApplicantKind::Natural: return tr("Citizen");
    case ApplicantKind::Company: return tr("Business");
    case ApplicantKind::Research: return tr("Research institute");
    case ApplicantKind::Social: return tr("Public-interest body");
    case ApplicantKind::Legal: return tr("Legal service");
    case ApplicantKind::Other: return tr("Other organisation");
    }
    return {};
}

QString Terms::identityKind(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::None: return tr("None");
    case IdentityKind::ResidentId: return tr("Identity number");
    case IdentityKind::Uscc: return tr("Social credit code");
    case IdentityKind::Passport: return tr("Passport");
    case IdentityKind::Other: return tr("Other");
    }
    return {};
}

QString Terms::attribute(Attribute attribute)
{
    switch (attribute) {
    case Attribute::None: return tr("Undetermined");
    case Attribute::Proactive: return tr("Proactive");
    case Attribute::OnRequest: return tr("On request");
    case Attribute::Withheld: return tr("Withheld");
    }
    return {};
}

QString Terms::documentState(DocumentState state)
{
    switch (state) {
    case DocumentState::Entered: return tr("Entered");
    case DocumentState::Determined: return tr("Determined");
    case DocumentState::Published: return tr("Published");
    }
    return {};
}

QString Terms::formState(FormState state)
{
    switch (state) {
    case FormState::Submitted: return tr("To check");
    case FormState::Returned: return tr("Returned");
    case FormState::Passed: return tr("Passed");
    }
    return {};
}

QString Terms::validity(Validity validity)
{
    switch (validity) {
    case Validity::InForce: return tr("In force");
    case Validity::Expired: return tr("Expired");
    case Validity::Repealed: return tr("Repealed");
    }
    return {};
}

QString Terms::consultationKind(ConsultationKind kind)
{
    return kind == ConsultationKind::ThirdParty ? tr("Third party") : tr("Other organ");
}

QString Terms::serviceState(ServiceState state)
{
    switch (state) {
    case ServiceState::ToSend: return tr("To send");
    case ServiceState::OnTheWay: return tr("On the way");
    case ServiceState::Returned: return tr("Came back");
    case ServiceState::Delivered: return tr("Delivered");
    }
    return {};
}

QString Terms::opinion(Opinion opinion)
{
    switch (opinion) {
    case Opinion::None: return tr("No reply yet");
    case Opinion::Agrees: return tr("Agrees to disclosure");
    case Opinion::Objects: return tr("Objects with reasons");
    case Opinion::ObjectsWithoutReason: return tr("Objects without reasons");
    case Opinion::Silent: return tr("Silent until the limit");
    case Opinion::Undelivered: return tr("Letter came back undelivered");
    }
    return {};
}

QString Terms::serviceMethod(ServiceMethod method)
{
    switch (method) {
    case ServiceMethod::None: return {};
    case ServiceMethod::Mail: return tr("By mail");
    case ServiceMethod::Hand: return tr("By hand");
    case ServiceMethod::Electronic: return tr("Electronically");
    }
    return {};
}

QString Terms::segment(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Received: return tr("Application received");
    case SegmentKind::Counted: return tr("Counted");
    case SegmentKind::Superseded: return tr("Counted anew since");
    case SegmentKind::Consultation: return tr("Excluded: opinion asked");
    case SegmentKind::AwaitingSupplement: return tr("Excluded: supplement awaited");
    case SegmentKind::AwaitingFee: return tr("Excluded: fee awaited");
    case SegmentKind::Extended: return tr("Extended answer");
    case SegmentKind::Redo: return tr("Ordered to answer anew");
    case SegmentKind::Delayed: return tr("Delayed answer");
    }
    return {};
}

QString Terms::urgency(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue: return tr("Overdue");
    case Urgency::Close: return tr("Due at once");
    case Urgency::Near: return tr("Due soon");
    case Urgency::Ample: return tr("Ample time");
    case Urgency::Paused: return tr("Paused");
    }
    return {};
}

QString Terms::warning(DeadlineWarning warning)
{
    switch (warning) {
    case DeadlineWarning::SupplementNoticeLate:
        return tr("The supplement notice was given after the 7th working day.");
    case DeadlineWarning::ConsultationUndelivered:
        return tr("No day of delivery is known for a letter asking an opinion.");
    case DeadlineWarning::ConsultationBeforeReset:
        return tr("An opinion was asked before the period started anew.");
    case DeadlineWarning::ConsultationAfterDeadline:
        return tr("An opinion was asked after the last day.");
    case DeadlineWarning::ConsultationReplyLate: return tr("An opinion came back after its limit.");
    case DeadlineWarning::ExtensionBeforeReset:
        return tr("The extension was made before the period started anew.");
    case DeadlineWarning::ExtensionNoticeLate:
        return tr("The extension was notified after the original last day.");
    case DeadlineWarning::FeeNoticeLate: return tr("The fee notice was given after the last day.");
    case DeadlineWarning::FeeUndelivered:
        return tr("No day of delivery is known for the fee notice.");
    case DeadlineWarning::PaymentLate: return tr("The fee was paid after its limit.");
    case DeadlineWarning::ConfirmedLate: return tr("The application was confirmed late.");
    case DeadlineWarning::PromisedEarlier:
        return tr("A letter told an earlier last day than a later holiday notice gives: it stays.");
    case DeadlineWarning::Tentative:
        return tr("The date is tentative: a year has no holiday schedule yet.");
    }
    return {};
}

QString Terms::role(Role role)
{
    switch (role) {
    case Role::Handler: return tr("Handler");
    case Role::Clerk: return tr("Window clerk");
    case Role::Head: return tr("Head");
    case Role::Reviewer: return tr("Reviewer");
    case Role::Supervisor: return tr("Supervisor");
    case Role::Administrator: return tr("Administrator");
    }
    return {};
}

QString Terms::lawLine(const QString &key)
{
    const QString kind = key.section(u' ', 0, 0);
    const QString name = key.section(u' ', 1);
    if (key == u"venue court")
        return tr("Court");
    if (key == u"venue review_organ")
        return tr("Reconsideration organ");
    if (kind == u"remedy")
        return tr("Remedy after %1").arg(name);
    if (kind == u"paragraph")
        return tr("Paragraph %1").arg(name);
    return kind == u"period" ? tr("Period") : tr("Article");
}

QString Terms::defect(Defect defect)
{
    switch (defect) {
    case Defect::NoName: return tr("name");
    case Defect::NoIdentity: return tr("identity");
    case Defect::BadIdentity: return tr("identity number");
    case Defect::NoContact: return tr("contact");
    case Defect::BadPhone: return tr("phone");
    case Defect::NoSubject: return tr("content");
    case Defect::NoOutcome: return tr("outcome");
    case Defect::NoClosingDay: return tr("closing day");
    case Defect::NoAuthority: return tr("agent's letter of authority");
    }
    return {};
}

QString Terms::challengeKind(ChallengeKind kind)
{
    switch (kind) {
    case ChallengeKind::Review: return tr("Administrative reconsideration");
    case ChallengeKind::Lawsuit: return tr("Lawsuit");
    }
    return {};
}

QString Terms::instance(Instance instance)
{
    switch (instance) {
    case Instance::None: break;
    case Instance::First: return tr("first instance");
    case Instance::Second: return tr("second instance");
    case Instance::Retrial: return tr("retrial");
    }
    return {};
}

QString Terms::challengeResult(ChallengeResult result)
{
    return result == ChallengeResult::None ? QString{} : choice(word(result));
}

QString Terms::removalCause(RemovalCause cause)
{
    switch (cause) {
    case RemovalCause::Secret: return tr("State secret on this network");
    case RemovalCause::Destruction: return tr("Retention term over (destruction list)");
    case RemovalCause::Deletion: return tr("Personal information to be deleted");
    }
    return {};
}

QString Terms::removalState(RemovalState state)
{
    switch (state) {
    case RemovalState::Proposed: return tr("proposed");
    case RemovalState::Done: return tr("carried out");
    case RemovalState::Refused: return tr("refused");
    }
    return {};
}

QString Terms::dossierPart(DossierPart part)
{
    switch (part) {
    case DossierPart::Application: return tr("Application");
    case DossierPart::Identity: return tr("Proof of identity");
    case DossierPart::Receipt: return tr("Receipt");
    case DossierPart::Supplement: return tr("Supplement, reasons");
    case DossierPart::Consultation: return tr("Opinions asked for, replies");
    case DossierPart::Search: return tr("Record of the search");
    case DossierPart::Approval: return tr("Approval sheet");
    case DossierPart::Fee: return tr("Fee papers");
    case DossierPart::Answer: return tr("Answer letter");
    case DossierPart::Service: return tr("Proof of service");
    case DossierPart::Conversion: return tr("Review for proactive disclosure");
    case DossierPart::Challenge: return tr("Papers of a review or lawsuit");
    }
    return {};
}

QString Terms::recipient(Recipient recipient)
{
    switch (recipient) {
    case Recipient::None: return tr("Stays here");
    case Recipient::Applicant: return tr("With the answer");
    case Recipient::ThirdParty: return tr("To a third party");
    }
    return {};
}

QString Terms::readability(Readability readability)
{
    switch (readability) {
    case Readability::Text: return tr("Text");
    case Readability::Image: return tr("Picture");
    case Readability::Scanned: return tr("Scan without text");
    case Readability::Locked: return tr("Locked by a password");
    case Readability::Other: return tr("Not readable by this desk");
    }
    return {};
}

QString Terms::findKind(FindKind kind)
{
    switch (kind) {
    case FindKind::Identity: return tr("Identity number");
    case FindKind::Phone: return tr("Telephone number");
    case FindKind::Address: return tr("Address");
    case FindKind::BankCard: return tr("Bank card");
    case FindKind::Secrecy: return tr("Secrecy mark");
    case FindKind::Applicant: return tr("The applicant");
    case FindKind::Hidden: return tr("Hidden or struck text, comment");
    case FindKind::Metadata: return tr("Author and other metadata");
    case FindKind::Unreadable: return tr("To be looked through by eye");
    }
    return {};
}
