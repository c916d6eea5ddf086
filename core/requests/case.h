#pragma once
#include "core/journal/records.h"
#include "core/requests/attachment.h"
#include "core/requests/attempt.h"
#include "core/requests/challenge.h"

/// A request with all that hangs on it, each part with the writes it showed.
struct Case
{
    Seen<Request> request{};
    std::vector<Seen<Item>> items{};
    std::vector<Seen<Consultation>> consultations{};
    std::vector<Seen<FeeNotice>> feeNotices{};
    std::vector<Seen<SentLetter>> letters{};
    std::vector<Seen<Challenge>> challenges{}; ///< in order of filing
    std::vector<Seen<Attempt>> attempts{};
    std::vector<Seen<Correction>> corrections{};
    std::vector<Seen<Attachment>> attachments{}; ///< removed ones too
    std::vector<Seen<OutgoingCheck>> outgoingChecks{};
    std::vector<Seen<Request>> followers{}; ///< duplicates that this case's letter answers too
    /// Persons are masked in here (core/desk/masks.h): to be read only, verbs refuse it.
    bool masked = false;
    /// Two desks wrote different values of the request, and nobody has chosen yet.
    bool contested = false;
};

Result<Case> readCase(const Records &records, RequestId id);
/// The nouns that hang on a request, each with the field that names it.
std::span<const std::pair<Noun, quint16>> caseParts();
/// The request that \p record hangs on; its own entity when on none.
EntityId caseOf(const Record &record);
/// By id or full number. NotFound or Ambiguous.
Result<RequestId> findRequest(const Records &records, const QString &idOrNumber);

/// A third party objects with reasons (art. 32).
bool isObjectedTo(const Case &file);

/// What the deadline depends on, read off the case (rules R-CAL-7).
ClockEvents clockEvents(const Case &file);
