#pragma once
#include "core/requests/effects.h"

/// Whether one of \p grounds protects a third party, whose opinion it then needs (art. 32).
bool asksThirdParty(const Draft &draft, const QStringList &grounds);
/// What the outcome and its grounds must say (rules §2.1, R-REQ-2). GuardRefused.
Result<> checkParticulars(const Draft &draft, const Outcome &outcome, const QStringList &grounds);
/// Request::searchParts as typed; empty when nothing was.
QStringList searchParts(const Draft &draft);
/// Guards of the house at the signature: an open conflict, law from memory that is not confirmed.
/// None of them may cost the statutory day (R-GRD-1).
Result<> internalGuards(Draft &draft);
