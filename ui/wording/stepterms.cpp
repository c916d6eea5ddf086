#include "ui/wording/terms.h"

#include "core/agenda/duty.h"
#include "core/letters/owntemplate.h"

#include "core/documents/interpretation.h"
#include "core/sync/conflicttask.h"
#include "core/sync/resolution.h"

using namespace Qt::StringLiterals;

QString Terms::step(Step step)
{
    switch (step) {
    case Step::Register: return tr("Register");
    case Step::Confirm: return tr("Confirm receipt");
    case Step::IssueSupplement: return tr("Ask for supplement");
    case Step::SupplementServed: return tr("Supplement notice served");
    case Step::SupplementReceived: return tr("Supplement received");
    case Step::SupplementExpired: return tr("Supplement not made");
    case Step::Accept: return tr("Start work");
    case Step::ConsultSend: return tr("Ask an opinion");
    case Step::ConsultReached: return tr("Opinion letter delivered");
    case Step::ConsultBack: return tr("Opinion back");
    case Step::ConsultExpire: return tr("No opinion until the limit");
    case Step::Extend: return tr("Extend the answer");
    case Step::FeeNotice: return tr("Notify fee");
    case Step::FeeNoticeServed: return tr("Fee notice served");
    case Step::FeePaid: return tr("Fee paid");
    case Step::FeeExpired: return tr("Fee not paid");
    case Step::SubmitDraft: return tr("Submit draft answer");
    case Step::ReturnDraft: return tr("Return draft");
    case Step::Sign: return tr("Sign");
    case Step::Serve: return tr("Serve the answer");
    case Step::Delivered: return tr("Answer delivered");
    case Step::ServiceReturned: return tr("Service returned");
    case Step::Withdraw: return tr("Withdrawn by applicant");
    case Step::Convert: return tr("Settle conversion");
    case Step::Archive: return tr("Archive");
    case Step::IssueLetter: return tr("Letter made");
    case Step::RecordPast: return tr("Taken over from a register");
    case Step::Assign: return tr("Assigned");
    case Step::Void: return tr("Void the number");
    case Step::VoidLetter: return tr("Letter voided");
    case Step::WaiveFee: return tr("Decide not to charge");
    case Step::RefundFee: return tr("Refund the fee");
    case Step::LinkApplicant: return tr("Applicant linked");
    case Step::Undo: return tr("Taken back");
    case Step::Note: return tr("Note");
    case Step::DispatchLetter: return tr("Letter sent");
    case Step::LetterDelivered: return tr("Letter delivered");
    case Step::LetterReturned: return tr("Letter came back");
    case Step::Correct: return tr("Correct the record");
    case Step::DecideItem: return tr("Decide one matter");
    case Step::ContactAttempt: return tr("Applicant not reached");
    case Step::Merge: return tr("Merged");
    case Step::ReviewFiled: return tr("Reconsideration filed");
    case Step::SuitFiled: return tr("Lawsuit filed");
    case Step::Decision: return tr("Decision received");
    case Step::AskReason: return tr("Ask for reasons");
    case Step::ReasonAccepted: return tr("Reasons accepted");
    case Step::ReasonRejected: return tr("Reasons not accepted");
    }
    return {};
}

QString Terms::event(quint16 kind)
{
    switch (DocumentEvent(kind)) {
    case DocumentEvent::Entered: return tr("Document entered");
    case DocumentEvent::Determined: return tr("Attribute determined");
    case DocumentEvent::Published: return tr("Document published");
    case DocumentEvent::Checked: return tr("Checked before publishing");
    case DocumentEvent::Filed: return tr("Document filed");
    case DocumentEvent::NormFiled: return tr("Normative document filed");
    case DocumentEvent::Adjusted: return tr("Attribute adjusted");
    case DocumentEvent::Reexamined: return tr("Re-examined and kept");
    case DocumentEvent::Cleared: return tr("Cleared");
    case DocumentEvent::ScopeSet: return tr("Scope set");
    case DocumentEvent::OpinionGiven: return tr("Opinion given");
    case DocumentEvent::Tallied: return tr("Classified documents counted");
    case DocumentEvent::Described: return tr("Document described");
    }
    switch (FormEvent(kind)) {
    case FormEvent::Submitted: return tr("Dispatch form taken in");
    case FormEvent::Returned: return tr("Dispatch form returned");
    case FormEvent::Passed: return tr("Dispatch form passed");
    case FormEvent::Overridden: return tr("Dispatch form passed with defects");
    }
    switch (InterpretationEvent(kind)) {
    case InterpretationEvent::Saved: return tr("Interpretation saved");
    case InterpretationEvent::Published: return tr("Interpretation published");
    case InterpretationEvent::Answered: return tr("Concern answered");
    case InterpretationEvent::FollowedUp: return tr("Interpretation followed up");
    }
    switch (AgendaEvent(kind)) {
    case AgendaEvent::PlanLoaded: return tr("Key points loaded");
    case AgendaEvent::DutyAdded: return tr("Obligation added");
    case AgendaEvent::DutyChanged: return tr("Obligation changed");
    case AgendaEvent::DutyCarried: return tr("Obligations carried over");
    case AgendaEvent::EvidenceGiven: return tr("Evidence added");
    case AgendaEvent::EvidenceRemoved: return tr("Evidence removed");
    case AgendaEvent::ProgressTold: return tr("Progress recorded");
    case AgendaEvent::Urged: return tr("Unit urged");
    case AgendaEvent::UnitEnded: return tr("Unit ended");
    }
    if (const QString told = deedEvent(kind); !told.isEmpty())
        return told;
    if (kind == quint16(PeopleEvent::PersonsShown))
        return tr("Persons shown");
    if (kind == quint16(PeopleEvent::CalendarLoaded))
        return tr("Calendar changed");
    switch (AttachmentEvent(kind)) {
    case AttachmentEvent::Added: return tr("File added");
    case AttachmentEvent::Removed: return tr("File removed");
    case AttachmentEvent::Enclosed: return tr("File enclosed or kept back");
    case AttachmentEvent::Checked: return tr("Enclosure looked at");
    }
    if (kind == quint16(TemplateEvent::Loaded))
        return tr("Letter template loaded");
    if (kind == quint16(TemplateEvent::Withdrawn))
        return tr("Letter template withdrawn");
    if (kind == quint16(RemovalEvent::Done))
        return tr("Removed by law");
    if (kind == conflictResolved)
        return tr("Conflict settled");
    if (kind == quint16(ConflictTaskEvent::Assigned))
        return tr("Conflict assigned");
    return step(Step(kind)); // empty for the kind of a newer program
}

QString Terms::parameter(const QString &key)
{
    static constexpr std::pair<QLatin1StringView, const char *> names[] = {
        {"items"_L1, QT_TR_NOOP("What to supplement")},
        {"limit"_L1, QT_TR_NOOP("Until")},
        {"justified"_L1, QT_TR_NOOP("Late with good reason")},
        {"kind"_L1, QT_TR_NOOP("Who is asked")},
        {"to"_L1, QT_TR_NOOP("Addressee")},
        {"subject"_L1, QT_TR_NOOP("About what")},
        {"consultation"_L1, QT_TR_NOOP("Which opinion")},
        {"opinion"_L1, QT_TR_NOOP("Opinion")},
        {"text"_L1, QT_TR_NOOP("In words")},
        {"days"_L1, QT_TR_NOOP("Working days")},
        {"reason"_L1, QT_TR_NOOP("Reason")},
        {"basis"_L1, QT_TR_NOOP("Charged by")},
        {"count"_L1, QT_TR_NOOP("Quantity")},
        {"before"_L1, QT_TR_NOOP("Counted before")},
        {"treasury_checked"_L1, QT_TR_NOOP("Checked with the treasury")},
        {"outcome"_L1, QT_TR_NOOP("Outcome")},
        {"ground"_L1, QT_TR_NOOP("Ground")},
        {"answer"_L1, QT_TR_NOOP("Answer")},
        {"document"_L1, QT_TR_NOOP("Document")},
        {"search_record"_L1, QT_TR_NOOP("Search record")},
        {"secrecy_checked"_L1, QT_TR_NOOP("Secrecy reviewed")},
        {"method"_L1, QT_TR_NOOP("Service")},
        {"tracking"_L1, QT_TR_NOOP("Tracking number")},
        {"result"_L1, QT_TR_NOOP("Result")},
        {"other_count"_L1, QT_TR_NOOP("Quantity on the other basis")},
        {"decided_to_provide"_L1, QT_TR_NOOP("Decided to provide, pages counted")},
        {"amount"_L1, QT_TR_NOOP("Amount (yuan)")},
        {"withheld"_L1, QT_TR_NOOP("Part withheld")},
        {"particulars"_L1, QT_TR_NOOP("Particulars of the ground")},
        {"duty_denied"_L1, QT_TR_NOOP("No law demands its disclosure")},
        {"public_interest"_L1, QT_TR_NOOP("Public interest in disclosure")},
        {"unconsulted"_L1, QT_TR_NOOP("Why no opinion was asked")},
        {"search_systems"_L1, QT_TR_NOOP("Systems searched")},
        {"search_keywords"_L1, QT_TR_NOOP("Keywords")},
        {"search_sections"_L1, QT_TR_NOOP("Sections asked")},
        {"search_hits"_L1, QT_TR_NOOP("Library hits")},
        {"override"_L1, QT_TR_NOOP("Check passed over by")},
        {"override_reason"_L1, QT_TR_NOOP("Why it was passed over")},
        {"approver"_L1, QT_TR_NOOP("Approved by")},
        {"purpose"_L1, QT_TR_NOOP("Purpose")},
        {"title"_L1, QT_TR_NOOP("Title")},
        {"formed"_L1, QT_TR_NOOP("Day of formation")},
        {"received"_L1, QT_TR_NOOP("Day of receipt")},
        {"submitted"_L1, QT_TR_NOOP("Day of submission")},
        {"organ"_L1, QT_TR_NOOP("Reviewing organ or court")},
        {"task"_L1, QT_TR_NOOP("Task")},
        {"place"_L1, QT_TR_NOOP("File or link")},
        {"evidence"_L1, QT_TR_NOOP("Evidence")},
        {"how"_L1, QT_TR_NOOP("How it was tried")},
        {"item"_L1, QT_TR_NOOP("Matter no.")},
        {"row_reason"_L1, QT_TR_NOOP("Why this outcome stands for all")},
        {"retention"_L1, QT_TR_NOOP("Retention")},
        {"channel"_L1, QT_TR_NOOP("Channel")},
        {"applicant_kind"_L1, QT_TR_NOOP("Kind of applicant")},
        {"applicant_name"_L1, QT_TR_NOOP("Applicant")},
        {"identity_kind"_L1, QT_TR_NOOP("Kind of identity paper")},
        {"identity_number"_L1, QT_TR_NOOP("Identity number")},
        {"contact"_L1, QT_TR_NOOP("Contact")},
        {"address"_L1, QT_TR_NOOP("Address")},
        {"agent"_L1, QT_TR_NOOP("Agent")},
        {"agent_authorised"_L1, QT_TR_NOOP("Letter of authority handed in")},
        {"coapplicants"_L1, QT_TR_NOOP("Joint applicants")},
        {"item_count"_L1, QT_TR_NOOP("Items counted")},
        {"challenge"_L1, QT_TR_NOOP("Which review or lawsuit")},
        {"supply"_L1, QT_TR_NOOP("Supply (mail, pickup, email, onsite, paper, electronic)")},
        {"summary"_L1, QT_TR_NOOP("Description")},
        {"supplement_noticed"_L1, QT_TR_NOOP("Supplement asked on")},
        {"supplement_reached"_L1, QT_TR_NOOP("Supplement notice delivered on")},
        {"supplement_received"_L1, QT_TR_NOOP("Supplement received on")},
        {"extension_noticed"_L1, QT_TR_NOOP("Extension notified on")},
        {"fee_noticed"_L1, QT_TR_NOOP("Fee notified on")},
        {"fee_reached"_L1, QT_TR_NOOP("Fee notice delivered on")},
        {"fee_paid"_L1, QT_TR_NOOP("Fee paid on")},
        {"signed"_L1, QT_TR_NOOP("Signed on")},
        {"served"_L1, QT_TR_NOOP("Served on")},
        {"delivered"_L1, QT_TR_NOOP("Answer delivered on")},
        {"consult_sent"_L1, QT_TR_NOOP("Opinion asked on")},
        {"consult_reached"_L1, QT_TR_NOOP("Opinion letter delivered on")},
        {"consult_returned"_L1, QT_TR_NOOP("Opinion back on")},
        {"number"_L1, QT_TR_NOOP("Case number")},
        {"instance"_L1, QT_TR_NOOP("Instance")},
        {"codefendant"_L1, QT_TR_NOOP("Sued as co-defendant for a review decision")},
        {"decided"_L1, QT_TR_NOOP("Date of the decision")},
        {"redo"_L1, QT_TR_NOOP("Ordered to answer anew")},
        {"unit"_L1, QT_TR_NOOP("Days are")},
        {"until"_L1, QT_TR_NOOP("Answer until")},
        {"unit_name"_L1, QT_TR_NOOP("Unit")},
        {"matter"_L1, QT_TR_NOOP("Matter complained of")},
        {"short_reason"_L1, QT_TR_NOOP("Why the public has less time")},
        {"change_reason"_L1, QT_TR_NOOP("Why the catalogue changes")},
        {"persons"_L1, QT_TR_NOOP("Number of persons")},
        {"people"_L1, QT_TR_NOOP("Names")},
        {"field"_L1, QT_TR_NOOP("Pilot field")},
        {"service"_L1, QT_TR_NOOP("Service of the counter")},
        {"year"_L1, QT_TR_NOOP("Year")},
    };
    for (const auto &[name, text] : names) {
        if (name == key)
            return tr(text);
    }
    return key;
}

QString Terms::choice(const QString &word)
{
    static constexpr std::pair<QLatin1StringView, const char *> names[] = {
        {"third_party"_L1, QT_TR_NOOP("Third party")},
        {"organ"_L1, QT_TR_NOOP("Other organ")},
        {"agree"_L1, QT_TR_NOOP("Agrees to disclosure")},
        {"object"_L1, QT_TR_NOOP("Objects with reasons")},
        {"object_unreasoned"_L1, QT_TR_NOOP("Objects without reasons")},
        {"items"_L1, QT_TR_NOOP("Items")},
        {"pages"_L1, QT_TR_NOOP("Pages")},
        {"mail"_L1, QT_TR_NOOP("By mail")},
        {"hand"_L1, QT_TR_NOOP("By hand")},
        {"electronic"_L1, QT_TR_NOOP("Electronically")},
        {"converted"_L1, QT_TR_NOOP("Converted to proactive disclosure")},
        {"declined"_L1, QT_TR_NOOP("Not converted")},
        {"permanent"_L1, QT_TR_NOOP("Permanent")},
        {"years30"_L1, QT_TR_NOOP("30 years")},
        {"years10"_L1, QT_TR_NOOP("10 years")},
        {"counter"_L1, QT_TR_NOOP("Counter")},
        {"mail_signed"_L1, QT_TR_NOOP("Signed-for mail")},
        {"mail_plain"_L1, QT_TR_NOOP("Plain mail")},
        {"internet"_L1, QT_TR_NOOP("Internet")},
        {"fax"_L1, QT_TR_NOOP("Fax")},
        {"natural"_L1, QT_TR_NOOP("Natural person")},
        {"company"_L1, QT_TR_NOOP("Company")},
        {"research"_L1, QT_TR_NOOP("Research institute")},
        {"social"_L1, QT_TR_NOOP("Social organisation")},
        {"legal"_L1, QT_TR_NOOP("Legal services")},
        {"none"_L1, QT_TR_NOOP("None")},
        {"resident_id"_L1, QT_TR_NOOP("Resident identity card")},
        {"uscc"_L1, QT_TR_NOOP("Unified social credit code")},
        {"passport"_L1, QT_TR_NOOP("Passport")},
        {"upheld"_L1, QT_TR_NOOP("Upheld")},
        {"dismissed"_L1, QT_TR_NOOP("Claim dismissed")},
        {"revoked"_L1, QT_TR_NOOP("Revoked")},
        {"varied"_L1, QT_TR_NOOP("Varied")},
        {"unlawful"_L1, QT_TR_NOOP("Found unlawful")},
        {"ordered"_L1, QT_TR_NOOP("Ordered to perform")},
        {"refused"_L1, QT_TR_NOOP("Not accepted")},
        {"rejected"_L1, QT_TR_NOOP("Rejected without ruling")},
        {"terminated"_L1, QT_TR_NOOP("Terminated")},
        {"withdrawn"_L1, QT_TR_NOOP("Withdrawn")},
        {"other"_L1, QT_TR_NOOP("Other result")},
        {"first"_L1, QT_TR_NOOP("First instance")},
        {"second"_L1, QT_TR_NOOP("Second instance")},
        {"retrial"_L1, QT_TR_NOOP("Retrial")},
        {"working_day"_L1, QT_TR_NOOP("Working days")},
        {"day"_L1, QT_TR_NOOP("Calendar days")},
    };
    for (const auto &[name, text] : names) {
        if (name == word)
            return tr(text);
    }
    return word;
}

QString Terms::permission(const QString &word)
{
    static constexpr std::pair<Permission, const char *> names[] = {
        {Permission::Register, QT_TR_NOOP("register applications")},
        {Permission::Handle, QT_TR_NOOP("handle cases")},
        {Permission::Approve, QT_TR_NOOP("approve")},
        {Permission::Sign, QT_TR_NOOP("sign")},
        {Permission::Serve, QT_TR_NOOP("serve")},
        {Permission::Archive, QT_TR_NOOP("archive")},
        {Permission::VoidNumber, QT_TR_NOOP("void numbers")},
        {Permission::EnterDocument, QT_TR_NOOP("enter documents")},
        {Permission::DetermineAttribute, QT_TR_NOOP("determine attributes")},
        {Permission::Publish, QT_TR_NOOP("publish")},
        {Permission::ManageOffice, QT_TR_NOOP("manage organs and officers")},
        {Permission::Import, QT_TR_NOOP("import")},
        {Permission::Export, QT_TR_NOOP("export")},
        {Permission::SeePersons, QT_TR_NOOP("see persons")},
        {Permission::Unmask, QT_TR_NOOP("unmask persons")},
        {Permission::Report, QT_TR_NOOP("report")},
        {Permission::Correct, QT_TR_NOOP("correct the record")},
        {Permission::SeeInternal, QT_TR_NOOP("see documents that are not public")},
        {Permission::SeeWithheld, QT_TR_NOOP("see documents that are withheld")},
    };
    for (const auto &[permission, text] : names) {
        if (::word(permission) == word)
            return tr(text);
    }
    return word;
}

QString Terms::supply(const QString &word)
{
    static constexpr std::pair<QLatin1StringView, const char *> names[] = {
        {"mail"_L1, QT_TR_NOOP("Mail")},    {"pickup"_L1, QT_TR_NOOP("Pick-up")},
        {"email"_L1, QT_TR_NOOP("E-mail")}, {"onsite"_L1, QT_TR_NOOP("Read on site")},
        {"paper"_L1, QT_TR_NOOP("Paper")},  {"electronic"_L1, QT_TR_NOOP("Electronic")},
    };
    for (const auto &[name, text] : names) {
        if (name == word)
            return tr(text);
    }
    return word;
}
