#pragma once
#include "core/requests/request.h"

using AttemptId = Id<struct AttemptTag>;
using CorrectionId = Id<struct CorrectionTag>;

/// A try to reach the applicant of a plain letter, who is to confirm it (R-REQ-5a).
struct Attempt
{
    AttemptId id{};
    RequestId request{};
    QDate on{};
    QString how{}; ///< number dialled, letter sent, what happened
    bool operator==(const Attempt &) const = default;
};

/// 更正 of what was recorded: the field, what it said and says, and on whose approval. The record
/// before it stays in the journal.
struct Correction
{
    CorrectionId id{};
    RequestId request{};
    QUuid subject{}; ///< the request, or one of its consultations
    int field = 0;   ///< of the field registry
    QString was{};
    QString now{};
    QString reason{};
    QString evidence{};
    OfficerId approvedBy{};
    QDate on{};
    bool operator==(const Correction &) const = default;
};

template<>
Noun nounOf<Attempt>();
template<>
std::span<const FieldBinding<Attempt>> fieldsOf<Attempt>();
template<>
Noun nounOf<Correction>();
template<>
std::span<const FieldBinding<Correction>> fieldsOf<Correction>();
