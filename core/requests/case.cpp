#include "core/requests/case.h"

#include <algorithm>

namespace {
template<class T>
Result<> readChildren(const Records &records, FieldId parent, RequestId id,
                      std::vector<Seen<T>> &into)
{
    auto found = readAllWhere<T>(records, parent, Value{id.value});
    if (!found)
        return tl::unexpected(found.error());
    into = std::move(*found);
    return {};
}
} // namespace

Result<Case> readCase(const Records &records, RequestId id)
{
    const auto record = records.read(Noun::Request, id.value);
    if (!record)
        return tl::unexpected(record.error());
    Case file{.request = seenFrom<Request>(*record), .contested = !record->contested.empty()};
    return readChildren(records, ItemRequest, id, file.items)
        .and_then(
            [&] { return readChildren(records, ConsultationRequest, id, file.consultations); })
        .and_then([&] { return readChildren(records, FeeNoticeRequest, id, file.feeNotices); })
        .and_then([&] { return readChildren(records, LetterRequest, id, file.letters); })
        .and_then([&] { return readChildren(records, ChallengeRequest, id, file.challenges); })
        .and_then([&] { return readChildren(records, AttemptRequest, id, file.attempts); })
        .and_then([&] { return readChildren(records, CorrectionRequest, id, file.corrections); })
        .and_then([&] { return readChildren(records, AttachmentRequest, id, file.attachments); })
        .and_then(
            [&] { return readChildren(records, OutgoingCheckRequest, id, file.outgoingChecks); })
        .and_then([&] { return readChildren(records, RequestMergedInto, id, file.followers); })
        .map([&] {
            std::ranges::stable_sort(file.items, {},
                                     [](const Seen<Item> &i) { return i.value.position; });
            return std::move(file);
        });
}

std::span<const std::pair<Noun, quint16>> caseParts()
{
    static constexpr std::pair<Noun, quint16> parts[] = {{Noun::Item, ItemRequest},
                                                         {Noun::Consultation, ConsultationRequest},
                                                         {Noun::FeeNotice, FeeNoticeRequest},
                                                         {Noun::Letter, LetterRequest},
                                                         {Noun::Challenge, ChallengeRequest},
                                                         {Noun::Attempt, AttemptRequest},
                                                         {Noun::Correction, CorrectionRequest},
                                                         {Noun::Attachment, AttachmentRequest},
                                                         {Noun::OutgoingCheck, OutgoingCheckRequest}};
    return parts;
}

EntityId caseOf(const Record &record)
{
    const auto parts = caseParts();
    const auto parent = std::ranges::find(parts, record.noun, &std::pair<Noun, quint16>::first);
    if (parent == parts.end())
        return record.entity;
    const auto value = record.values.find(parent->second);
    return value == record.values.end() ? record.entity : value->second.id();
}

Result<RequestId> findRequest(const Records &records, const QString &idOrNumber)
{
    if (const QUuid uuid{idOrNumber}; !uuid.isNull())
        return records.read(Noun::Request, uuid).map([](const Record &r) {
            return RequestId{r.entity};
        });
    const auto named = records.where(Noun::Request, RequestNumber, Value{idOrNumber});
    if (!named)
        return tl::unexpected(named.error());
    if (named->size() == 1)
        return RequestId{named->front()};
    return fail(named->empty() ? ErrorCode::NotFound : ErrorCode::Ambiguous, {idOrNumber});
}

bool isObjectedTo(const Case &file)
{
    return std::ranges::any_of(file.consultations, [](const Seen<Consultation> &seen) {
        return seen.value.kind == ConsultationKind::ThirdParty &&
               seen.value.opinion == Opinion::Objects;
    });
}

ClockEvents clockEvents(const Case &file)
{
    const Request &request = file.request.value;
    ClockEvents events{.received = request.received,
                       .submitted = request.submitted,
                       .delayedUntil = request.delayedUntil,
                       .correction = request.kind == CaseKind::Correction};
    // Ordered to answer anew: what happened before belongs to the answer that was set aside.
    const auto isOfNow = [&](QDate day, QDate otherwise = {}) {
        return (day.isValid() ? day : otherwise) >= request.redoFrom;
    };
    if (request.redoFrom.isValid())
        events.redo = {request.redoFrom, request.redoDays, request.redoUnit, request.redoByCourt};
    if ((request.supplementNoticed.isValid() || request.supplementReceived.isValid()) &&
        isOfNow(request.supplementNoticed, request.supplementReceived))
        events.supplement = {request.supplementNoticed, request.supplementReceived};
    if (request.extensionDays > 0)
        events.extension = {request.extensionDays, request.extensionNoticed};
    if (request.feeNoticed.isValid() && isOfNow(request.feeNoticed))
        events.fee = {request.feeNoticed, request.feeReached, request.feePaid};
    if (request.promisedUntil.isValid())
        events.promised = {request.promisedUntil, request.promisedBase, request.promisedDays};
    for (const auto &[consultation, writes, isNew, sealed] : file.consultations) {
        if (isOfNow(consultation.sent))
            events.consultations.push_back({consultation.kind, consultation.sent,
                                            consultation.reached, consultation.returned});
    }
    return events;
}
