#pragma once
#include "core/requests/effects.h"

/// What a case must say of a ground beside its reason, as a form to fill in: a line for each
/// particular that \p ground asks for, `密级：`, after the lines of \p typed that say something
/// (R-REQ-2).
QString particularsForm(const Ground &ground, const QString &typed);
/// Names of the particulars that \p ground asks for and \p typed does not give. Lines end at a line
/// break or a semicolon; a name is parted from its value by a colon, of either width.
QStringList missingParticulars(const Ground &ground, const QString &typed);

/// Whether the grounds may carry the outcome, and all is said that they ask for: their
/// particulars, the duty to disclose denied (art. 16), the head's approval. GuardRefused {no_ground
/// | ground_does_not_fit | ground_particulars_missing | duty_not_denied | needs_approval}.
/// Answers who approved; null where nobody had to.
Result<OfficerId> checkGrounds(const Draft &draft, const Outcome &outcome,
                               const QStringList &grounds);
/// 视为放弃 and withdrawal come by steps of their own, with their proofs (R-SRV-3); C1 stands for
/// its three kinds. The outcome named in \p draft otherwise.
Result<Outcome> decidedOutcome(const Draft &draft);
