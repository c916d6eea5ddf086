#pragma once
#include "core/people/organ.h"
#include "core/requests/case.h"

/// The masks of rules §10 over what names a person: the applicant with number, contact, address and
/// agent, the third party, what they wrote, tracking numbers, and letters, which address them.
Request masked(Request request);
/// The whole case so; it is marked, and no verb takes it.
Case masked(Case file);

/// The case as \p actor may see it: officers of the answering organ see persons, others masks.
Case shownTo(const Officer &actor, Case file);
