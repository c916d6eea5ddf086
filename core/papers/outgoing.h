#pragma once
#include "core/documents/document.h"
#include "core/law/law.h"
#include "core/papers/paper.h"

#include <span>

/// What of \p paper must be looked at before it goes to \p recipient (rules §13, "personal data in
/// an outgoing file"): text, hidden layers, metadata. Patterns are law data (`outgoing.…`), numbers
/// are proved by their check digits. NoLawForDate.
Result<std::vector<Find>> outgoingFinds(const Paper &paper, const Request &request,
                                        Recipient recipient, const Law &law, QDate day);
/// The same before \p document is public (R-DOC-5): its title and text, and the \p files that go
/// out with it.
Result<std::vector<Find>> publicationFinds(const Document &document, std::span<const Paper> files,
                                           const Law &law, QDate day);
