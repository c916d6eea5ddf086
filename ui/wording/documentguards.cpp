#include "ui/wording/documentguards.h"

#include <QtGlobal>

#include <array>

namespace {
constexpr std::array sentences{
    GuardSentence{
        "not_proactive",
        QT_TRANSLATE_NOOP("Guard",
                          "Only a document determined as proactively disclosed can be published.")},
    GuardSentence{"form_decided",
                  QT_TRANSLATE_NOOP("Guard", "This form was decided on %1 already.")},
    GuardSentence{"not_returned", QT_TRANSLATE_NOOP("Guard", "“%1” was not returned.")},
    GuardSentence{
        "resubmitted_already",
        QT_TRANSLATE_NOOP("Guard", "“%1” was handed in again already; go on with that one.")},
    GuardSentence{
        "nothing_to_return_for",
        QT_TRANSLATE_NOOP("Guard", "The form lacks nothing. Say why it goes back all the same.")},
    GuardSentence{
        "form_defective",
        QT_TRANSLATE_NOOP("Guard",
                          "The form lacks: %1. Return it, or let the head pass it with a reason.")},
    GuardSentence{"stage_passed", QT_TRANSLATE_NOOP("Guard", "This stage of the review is over.")},
    GuardSentence{"drafter_first",
                  QT_TRANSLATE_NOOP("Guard", "The drafter proposes the attribute first.")},
    GuardSentence{"office_opinion_missing",
                  QT_TRANSLATE_NOOP("Guard", "A policy document that is not to be public goes "
                                             "through the disclosure office before it is signed.")},
    GuardSentence{
        "dissent_without_reason",
        QT_TRANSLATE_NOOP("Guard", "Whoever disagrees with the opinion before says why.")},
    GuardSentence{"signer_decides",
                  QT_TRANSLATE_NOOP(
                      "Guard", "The review is under way: the signer decides on the attribute.")},
    GuardSentence{
        "not_determined",
        QT_TRANSLATE_NOOP("Guard",
                          "No attribute stands yet that could be adjusted. Determine it first.")},
    GuardSentence{"downgrade_needs_head",
                  QT_TRANSLATE_NOOP("Guard", "Taking a document back from the public needs the "
                                             "head of the disclosure office; %1 is not.")},
    GuardSentence{"withdrawal_missing",
                  QT_TRANSLATE_NOOP("Guard", "It is public since %1. Record its withdrawal first: "
                                             "on which day, from where, by whom.")},
    GuardSentence{"checks_open", QT_TRANSLATE_NOOP("Guard", "These checks are open: %1.")},
    GuardSentence{"finds_open",
                  QT_TRANSLATE_NOOP("Guard",
                                    "Look at what was found in what goes out, and tick that "
                                    "it may: %1. A secrecy mark never may.")},
    GuardSentence{"prepublication_missing",
                  QT_TRANSLATE_NOOP("Guard", "Another officer checks the document before it is "
                                             "published; that check is not recorded.")},
    GuardSentence{
        "not_normative",
        QT_TRANSLATE_NOOP("Guard", "This is no normative document. Mark it as one first.")},
    GuardSentence{
        "valid_until_missing",
        QT_TRANSLATE_NOOP(
            "Guard", "A document that stays in force needs a day after %1 until which it does.")},
    GuardSentence{
        "tally_stands_alone",
        QT_TRANSLATE_NOOP(
            "Guard",
            "The number of classified documents stands by itself; no document becomes it.")},
    GuardSentence{
        "scope_after_attribute",
        QT_TRANSLATE_NOOP(
            "Guard", "An attribute stands already: only an undetermined document is set apart.")},
    GuardSentence{
        "not_government_information",
        QT_TRANSLATE_NOOP("Guard", "This is no government information: it gets no attribute.")},
};
} // namespace

std::span<const GuardSentence> documentGuards()
{
    return sentences;
}
