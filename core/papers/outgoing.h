#pragma once
#include "core/law/law.h"
#include "core/papers/paper.h"

/// What of \p paper must be looked at before it goes to \p recipient (rules §13, "personal data in
/// an outgoing file"): text, hidden layers, metadata. Patterns are law data (`outgoing.…`), numbers
/// are proved by their check digits. NoLawForDate.
Result<std::vector<Find>> outgoingFinds(const Paper &paper, const Request &request,
                                        Recipient recipient, const Law &law, QDate day);
