#include "ui/wording/guardtext.h"

#include "ui/wording/documentguards.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace {
constexpr std::array ofRequests{
    GuardSentence{"duty_needs_evidence",
                  QT_TRANSLATE_NOOP("Guard", "Obligation %1 is done once there is evidence of it. "
                                             "Add a file or a link first.")},
    GuardSentence{"inquiry_not_answered",
                  QT_TRANSLATE_NOOP("Guard", "Inquiry %1 has no answer yet. Record the answer "
                                             "before it is published or kept.")},
    GuardSentence{"inquiry_day_over",
                  QT_TRANSLATE_NOOP("Guard", "Its day to answer, %1, is over: another kind can't "
                                             "make it good. The inquiry stays as it is.")},
    GuardSentence{"enterprise_not_heard",
                  QT_TRANSLATE_NOOP("Guard", "“%1” concerns enterprises: they are heard before it "
                                             "goes to the meeting. Record that day first.")},
    GuardSentence{"second_supplement",
                  QT_TRANSLATE_NOOP("Guard", "The applicant was already asked to complete the "
                                             "application on %1; that may be asked once only.")},
    GuardSentence{"supplement_late",
                  QT_TRANSLATE_NOOP(
                      "Guard", "The limit ended on %1. Mark the delay as justified to accept it.")},
    GuardSentence{"no_proof_of_delivery",
                  QT_TRANSLATE_NOOP(
                      "Guard", "Delivery is not proved. Record the day it was delivered first.")},
    GuardSentence{"already_delivered",
                  QT_TRANSLATE_NOOP("Guard", "The delivery on %1 is recorded already.")},
    GuardSentence{"already_replied",
                  QT_TRANSLATE_NOOP("Guard", "The reply that came on %1 is recorded already.")},
    GuardSentence{"already_answered",
                  QT_TRANSLATE_NOOP(
                      "Guard", "The answer went out on %1; what was answered can't be withdrawn.")},
    GuardSentence{"ground_particulars_missing",
                  QT_TRANSLATE_NOOP("Guard", "The ground asks for these particulars: %1. Write "
                                             "each in a line of its own, after its name.")},
    GuardSentence{"duty_not_denied",
                  QT_TRANSLATE_NOOP("Guard", "“%1” may be withheld only where no law, regulation "
                                             "or rule demands its disclosure. Check, and say so.")},
    GuardSentence{"already_dispatched",
                  QT_TRANSLATE_NOOP("Guard", "This letter was sent on %1 already.")},
    GuardSentence{"not_dispatched",
                  QT_TRANSLATE_NOOP("Guard", "%1 is not on its way. Record its dispatch first.")},
    GuardSentence{"answer_not_signed",
                  QT_TRANSLATE_NOOP("Guard", "%1 is not signed; an answer leaves signed.")},
    GuardSentence{"third_party_not_told",
                  QT_TRANSLATE_NOOP("Guard",
                                    "%1 objected and is told of the disclosure first. Make "
                                    "that letter and record its delivery.")},
    GuardSentence{"no_supplement_before",
                  QT_TRANSLATE_NOOP("Guard", "%1 needs a supplement that came in and is still "
                                             "unclear; none is recorded.")},
    GuardSentence{"third_party_objects",
                  QT_TRANSLATE_NOOP("Guard", "A third party objects with reasons. It is disclosed "
                                             "for the public interest only: say why.")},
    GuardSentence{
        "needs_approval",
        QT_TRANSLATE_NOOP(
            "Guard", "The head of the disclosure office must approve this. Name who approved it.")},
    GuardSentence{
        "letter_left",
        QT_TRANSLATE_NOOP("Guard", "A letter under this number has left; it can't be voided.")},
    GuardSentence{
        "year_frozen",
        QT_TRANSLATE_NOOP(
            "Guard",
            "The year is frozen; add a restatement line, nothing of it changes silently.")},
    GuardSentence{"year_not_frozen",
                  QT_TRANSLATE_NOOP("Guard", "The year is not frozen, so there is nothing to "
                                             "restate: the table follows the records.")},
    GuardSentence{"year_not_over", QT_TRANSLATE_NOOP("Guard", "The year %1 is not over yet.")},
    GuardSentence{"report_check_fails",
                  QT_TRANSLATE_NOOP(
                      "Guard", "The cross-check %1 fails. Settle it first; nothing was written.")},
    GuardSentence{"limit_still_runs", QT_TRANSLATE_NOOP("Guard", "The limit still runs until %1.")},
    GuardSentence{"second_extension",
                  QT_TRANSLATE_NOOP("Guard", "The period was already extended on %1.")},
    GuardSentence{
        "extension_after_deadline",
        QT_TRANSLATE_NOOP("Guard", "The period ended on %1; it can't be extended after that.")},
    GuardSentence{"second_fee",
                  QT_TRANSLATE_NOOP("Guard", "A fee for this application was paid on %1.")},
    GuardSentence{
        "nothing_to_charge",
        QT_TRANSLATE_NOOP(
            "Guard", "The tariff asks nothing for this quantity, so there is nothing to charge.")},
    GuardSentence{"fee_after_deadline",
                  QT_TRANSLATE_NOOP(
                      "Guard", "The answer was due on %1; a fee notice must go out before that.")},
    GuardSentence{"payment_late", QT_TRANSLATE_NOOP("Guard", "The payment window ended on %1.")},
    GuardSentence{
        "treasury_unchecked",
        QT_TRANSLATE_NOOP("Guard",
                          "Check with the treasury first that no payment came in, and say so.")},
    GuardSentence{"fee_waived",
                  QT_TRANSLATE_NOOP("Guard", "It was decided on %1 not to charge a fee here.")},
    GuardSentence{"guide_without_fee_text",
                  QT_TRANSLATE_NOOP("Guard", "The organ's guide holds no fee text on that day, so "
                                             "no fee may be charged. Record since when it does.")},
    GuardSentence{"volume_not_charged",
                  QT_TRANSLATE_NOOP("Guard", "With the outcome %1 nothing is given, so nothing is "
                                             "charged by pages.")},
    GuardSentence{"pages_before_decision",
                  QT_TRANSLATE_NOOP("Guard", "Pages are charged only once it is decided to provide "
                                             "them and they are counted. Say so.")},
    GuardSentence{"dearer_basis_without_reason",
                  QT_TRANSLATE_NOOP("Guard", "The other basis is cheaper; choosing the higher fee "
                                             "needs a reason.")},
    GuardSentence{"counter_differs",
                  QT_TRANSLATE_NOOP("Guard", "The applicant's counter of the month stands at %1; "
                                             "another number needs a reason.")},
    GuardSentence{"payment_short",
                  QT_TRANSLATE_NOOP("Guard", "The notice asks for %1 yuan; part of it is no "
                                             "payment. The notice stands.")},
    GuardSentence{"no_fee_paid",
                  QT_TRANSLATE_NOOP("Guard", "No fee was paid here that could be refunded.")},
    GuardSentence{"already_refunded",
                  QT_TRANSLATE_NOOP("Guard", "The refund of %1 is recorded already.")},
    GuardSentence{"refund_too_large",
                  QT_TRANSLATE_NOOP("Guard", "No more than the %1 yuan that were paid can be "
                                             "refunded.")},
    GuardSentence{"identity_shown",
                  QT_TRANSLATE_NOOP("Guard", "This applicant shows an identity number; the counter "
                                             "goes by it.")},
    GuardSentence{"other_organ",
                  QT_TRANSLATE_NOOP("Guard", "The counter runs per organ; that request belongs to "
                                             "another one.")},
    GuardSentence{"no_reason",
                  QT_TRANSLATE_NOOP("Guard", "The outcome %1 withholds something: say why.")},
    GuardSentence{"withheld_not_said",
                  QT_TRANSLATE_NOOP("Guard", "A severed answer says which part is withheld.")},
    GuardSentence{"search_record_incomplete",
                  QT_TRANSLATE_NOOP("Guard", "The record of the search is not complete: systems, "
                                             "keywords, sections and library hits are needed.")},
    GuardSentence{"third_party_not_asked",
                  QT_TRANSLATE_NOOP("Guard", "This ground protects a third party: ask for its "
                                             "opinion, or say why it was not asked.")},
    GuardSentence{"conflict_open",
                  QT_TRANSLATE_NOOP("Guard", "Two desks entered different values on this request; "
                                             "choose one first.")},
    GuardSentence{"unconfirmed_law",
                  QT_TRANSLATE_NOOP("Guard", "The answer rests on law that nobody has confirmed "
                                             "yet: %1")},
    GuardSentence{"override_too_early",
                  QT_TRANSLATE_NOOP("Guard", "This check may be passed over only from %1 working "
                                             "days before the deadline on.")},
    GuardSentence{"already_removed",
                  QT_TRANSLATE_NOOP("Guard", "This file was removed from the case on %1.")},
    GuardSentence{"enclosure_secret",
                  QT_TRANSLATE_NOOP("Guard", "A file that goes out bears a secrecy mark. It can't "
                                             "leave; take it out of the enclosures.")},
    GuardSentence{"enclosure_unchecked",
                  QT_TRANSLATE_NOOP("Guard",
                                    "%1 files that go out hold something to be looked at: a "
                                    "second person ticks each find first.")},
    GuardSentence{"finds_unticked",
                  QT_TRANSLATE_NOOP("Guard", "Find %1 is not ticked; each is looked at.")},
    GuardSentence{"answer_not_overdue",
                  QT_TRANSLATE_NOOP("Guard",
                                    "The answer is due on %1; before that there is nothing "
                                    "to challenge.")},
    GuardSentence{"retention_runs", QT_TRANSLATE_NOOP("Guard", "The dossier is kept until %1.")},
    GuardSentence{"retention_unknown",
                  QT_TRANSLATE_NOOP("Guard", "Only an archived dossier whose term has ended can be "
                                             "destroyed; this one is kept for good, or was not "
                                             "archived.")},
    GuardSentence{"removal_of_an_open_case",
                  QT_TRANSLATE_NOOP("Guard", "The request is still open: what it needs can't be "
                                             "removed. Answer it first.")},
    GuardSentence{"document_keeps_its_text",
                  QT_TRANSLATE_NOOP("Guard", "A document follows its own retention class; its text "
                                             "is removed only as a secret or for a person.")},
    GuardSentence{"already_proposed",
                  QT_TRANSLATE_NOOP("Guard", "A removal proposed on %1 waits for its decision.")},
    GuardSentence{"removal_decided", QT_TRANSLATE_NOOP("Guard", "This removal was decided on %1.")},
    GuardSentence{"text_in_the_journal",
                  QT_TRANSLATE_NOOP("Guard", "An older program wrote this text into the chain "
                                             "itself; it can't be taken out of this file.")},
    GuardSentence{"text_was_removed",
                  QT_TRANSLATE_NOOP("Guard", "This very text was removed from the office by law; "
                                             "it is not taken in again.")},
    GuardSentence{"undo_removal",
                  QT_TRANSLATE_NOOP("Guard", "What was removed by law can't be brought back.")},
    GuardSentence{"undo_nothing",
                  QT_TRANSLATE_NOOP("Guard", "Nothing was done on this desk that could be taken "
                                             "back.")},
    GuardSentence{"undo_made_new",
                  QT_TRANSLATE_NOOP("Guard", "What was registered or added stays on record; it can "
                                             "be corrected or voided, not taken back.")},
    GuardSentence{"undo_letter",
                  QT_TRANSLATE_NOOP("Guard", "A letter or number has gone out on it: it can't be "
                                             "taken back.")},
    GuardSentence{"undo_not_last",
                  QT_TRANSLATE_NOOP("Guard", "The case went on since then: it can't be taken back "
                                             "any more. Correct the record instead.")},
    GuardSentence{"undo_other_officer",
                  QT_TRANSLATE_NOOP("Guard", "Another officer did this: only they can take it "
                                             "back.")},
    GuardSentence{"override_without_reason",
                  QT_TRANSLATE_NOOP("Guard", "Passing over a check needs a reason.")},
    GuardSentence{"calendar_notice_known",
                  QT_TRANSLATE_NOOP("Guard", "The calendar holds these days already; nothing was "
                                             "loaded.")},
    GuardSentence{"not_for_correction",
                  QT_TRANSLATE_NOOP("Guard", "This step is for requests for information; a "
                                             "correction of one's own record knows none.")},
    GuardSentence{"outcome_of_other_kind",
                  QT_TRANSLATE_NOOP("Guard", "%1 does not answer this kind of application.")},
    GuardSentence{"last_administrator",
                  QT_TRANSLATE_NOOP("Guard", "%1 is the last administrator; the office would have "
                                             "none.")},
    GuardSentence{"no_ground", QT_TRANSLATE_NOOP("Guard", "A ground with its article is needed.")},
    GuardSentence{"ground_does_not_fit",
                  QT_TRANSLATE_NOOP("Guard", "The ground %1 does not fit this decision.")},
    GuardSentence{
        "outcome_is_a_group",
        QT_TRANSLATE_NOOP("Guard", "%1 stands for several outcomes. Choose one of them.")},
    GuardSentence{
        "outcome_has_its_step",
        QT_TRANSLATE_NOOP("Guard", "%1 is no answer to draft. Take the step that ends a case so.")},
    GuardSentence{
        "no_search_record",
        QT_TRANSLATE_NOOP(
            "Guard",
            "“Not held” needs a record of the search: systems, words, period, who searched.")},
    GuardSentence{
        "consultation_open",
        QT_TRANSLATE_NOOP("Guard",
                          "A consultation is still open. Record its answer or its end first.")},
    GuardSentence{
        "secrecy_unchecked",
        QT_TRANSLATE_NOOP("Guard",
                          "The secrecy review is not recorded. Nothing may leave without it.")},
    GuardSentence{
        "no_conversion_review",
        QT_TRANSLATE_NOOP("Guard", "No review for proactive disclosure is open on this request.")},
    GuardSentence{"declined_without_reason",
                  QT_TRANSLATE_NOOP("Guard", "Declining proactive disclosure needs a reason.")},
    GuardSentence{"conversion_excluded",
                  QT_TRANSLATE_NOOP("Guard", "This touches what may not be disclosed proactively "
                                             "(%1). Say why it may be in this form.")},
    GuardSentence{
        "conversion_unsettled",
        QT_TRANSLATE_NOOP("Guard",
                          "The review for proactive disclosure must be settled before archiving.")},
    GuardSentence{"disclosure_duty_open",
                  QT_TRANSLATE_NOOP("Guard", "Answer first whether laws, regulations or rules "
                                             "demand disclosure; only “no” allows this ground.")},
    GuardSentence{"reason_too_short",
                  QT_TRANSLATE_NOOP("Guard", "The reason must have at least %1 characters.")},
    GuardSentence{
        "nothing_to_correct",
        QT_TRANSLATE_NOOP("Guard", "“%1” was never recorded. Take the step that records it.")},
    GuardSentence{
        "nothing_corrected",
        QT_TRANSLATE_NOOP("Guard", "Nothing differs from the record. Say what it should say.")},
    GuardSentence{"corrected_after_service",
                  QT_TRANSLATE_NOOP("Guard",
                                    "The answer was served on %1; days that decide on its "
                                    "timeliness change on evidence only. Name the evidence.")},
    GuardSentence{
        "item_undecided",
        QT_TRANSLATE_NOOP("Guard", "Matter %1 is not decided yet. One answer covers them all.")},
    GuardSentence{
        "composite_is_severed",
        QT_TRANSLATE_NOOP(
            "Guard",
            "Some matters are disclosed and some withheld: the answer is a partial disclosure.")},
    GuardSentence{"not_an_items_outcome",
                  QT_TRANSLATE_NOOP(
                      "Guard", "%1 is the outcome of none of the matters. Choose one of theirs.")},
    GuardSentence{
        "main_row_without_reason",
        QT_TRANSLATE_NOOP(
            "Guard",
            "The matters have different outcomes. Say why %1 stands for all in the report.")},
    GuardSentence{
        "merged_case",
        QT_TRANSLATE_NOOP("Guard", "This application is merged into another; work goes on there.")},
    GuardSentence{
        "merged_cases_open",
        QT_TRANSLATE_NOOP("Guard", "Other applications are merged into this one and still open.")},
    GuardSentence{
        "merge_into_itself",
        QT_TRANSLATE_NOOP(
            "Guard",
            "An application can’t be merged into itself or into one of its own duplicates.")},
    GuardSentence{
        "other_applicant",
        QT_TRANSLATE_NOOP("Guard",
                          "Only applications of the same applicant to the same organ are merged.")},
    GuardSentence{
        "merge_into_later",
        QT_TRANSLATE_NOOP("Guard",
                          "This application is due first, on %1. Merge the other one into it.")},
    GuardSentence{"contact_attempts_missing",
                  QT_TRANSLATE_NOOP(
                      "Guard", "Try to reach the applicant %1 times first and record each try.")},
    GuardSentence{
        "retention_without_reason",
        QT_TRANSLATE_NOOP("Guard", "The proposed retention is %1. Say why it should be another.")},
    GuardSentence{"term_without_redo",
                  QT_TRANSLATE_NOOP("Guard", "A term belongs to an order to answer anew only.")},
    GuardSentence{"redo_without_correction",
                  QT_TRANSLATE_NOOP(
                      "Guard", "This result leaves the answer as it is; it orders no new one.")},
    GuardSentence{"no_first_instance",
                  QT_TRANSLATE_NOOP("Guard", "No first instance of this lawsuit is recorded.")},
    GuardSentence{
        "reason_after_deadline",
        QT_TRANSLATE_NOOP("Guard", "The answer was due on %1; reasons must be asked before that.")},
    GuardSentence{
        "delay_after_deadline",
        QT_TRANSLATE_NOOP("Guard", "The answer was due on %1; it can't be put off after that.")},
    GuardSentence{
        "delay_not_later",
        QT_TRANSLATE_NOOP("Guard", "The answer may be given until %1 as it is. Set a later day.")},
    GuardSentence{"delay_on_rest_day",
                  QT_TRANSLATE_NOOP("Guard", "%1 is no working day. Set a working day.")},
};
} // namespace

QString guardText(const QStringList &args)
{
    const char *known = nullptr;
    for (const auto &table : {std::span<const GuardSentence>{ofRequests}, documentGuards()}) {
        const auto found = std::ranges::find_if(table, [&](const GuardSentence &s) {
            return args.value(0) == QLatin1StringView{s.name};
        });
        if (found != table.end())
            known = found->sentence;
    }
    if (!known)
        return args.join(u' ');
    QString sentence = QCoreApplication::translate("Guard", known);
    if (sentence.contains(QStringLiteral("%1")))
        sentence = sentence.arg(args.value(2));
    return args.value(1).isEmpty()
               ? sentence
               : QCoreApplication::translate("Guard", "%1 (rule %2)").arg(sentence, args.value(1));
}

QStringList wordedGuards()
{
    QStringList names;
    for (const auto &table : {std::span<const GuardSentence>{ofRequests}, documentGuards()}) {
        for (const GuardSentence &each : table)
            names << QString::fromLatin1(each.name);
    }
    return names;
}
