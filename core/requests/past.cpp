#include "core/requests/past.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/journal/bytes.h"
#include "core/requests/case.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
Result<> checkDays(const Request &request, QDate today)
{
    for (const QDate day : {request.received, request.submitted, request.closed}) {
        if (day > today)
            return fail(ErrorCode::FutureDate, {isoDate(day)});
    }
    if (request.closed.isValid() && request.closed < request.received)
        return fail(ErrorCode::ImpossibleOrder, {u"received"_s, u"closed"_s});
    return {};
}

template<class T>
void addParts(Changes &changes, const std::vector<T> &parts, RequestId request, const Clock &clock,
              Random &random)
{
    for (T part : parts) {
        if (part.id.isNull())
            part.id = {newEntityId(clock, random)};
        part.request = request;
        changes.add(part, quint16(Step::RecordPast));
    }
}

/// Long texts that no register shows.
constexpr std::array<quint16, 4> unshown{RequestReason, RequestAnswerText, RequestSearchRecord,
                                         LetterContent};

Value valueAt(const ScanRow &row, int column, ValueType type)
{
    switch (type) {
    case ValueType::Integer: return Value{row.integer(column)};
    case ValueType::Date: return Value{row.date(column)};
    case ValueType::Id: return Value{row.id(column)};
    case ValueType::Text: {
        const QByteArrayView utf8 = row.text(column);
        return utf8.isEmpty() ? Value{} : Value{textOfUtf8(utf8)};
    }
    case ValueType::Null:
    case ValueType::Bytes:
    case ValueType::Blob: break;
    }
    return {};
}

/// Hands every entity of a noun to \p take.
template<class T, class Take>
Result<> scanAll(const Records &records, Take take)
{
    std::vector<quint16> ids;
    std::vector<std::pair<const FieldBinding<T> *, ValueType>> bindings;
    for (const FieldBinding<T> &binding : fieldsOf<T>()) {
        if (std::ranges::find(unshown, binding.id) != unshown.end())
            continue;
        ids.push_back(binding.id);
        bindings.emplace_back(&binding, findField(binding.id)->type);
    }
    return records.scan(nounOf<T>(), ids, [&](const ScanRow &row) {
        T value;
        value.id.value = row.entity();
        for (std::size_t i = 0; i < bindings.size(); ++i)
            bindings[i].first->write(value, valueAt(row, int(i), bindings[i].second));
        take(std::move(value));
        return true;
    });
}

/// Hangs every part of a kind to its case.
template<class T>
Result<> scanParts(const Records &records, const std::map<RequestId, std::size_t> &places,
                   std::vector<PastCase> &cases, std::vector<T> PastCase::*parts)
{
    return scanAll<T>(records, [&](T part) {
        if (const auto place = places.find(part.request); place != places.end())
            (cases[place->second].*parts).push_back(std::move(part));
    });
}
} // namespace

Status pastStatus(const Request &request)
{
    if (!request.closed.isValid())
        return Status::Received;
    // The step that closes a case with this outcome by itself says where it leads.
    for (const Arrow &arrow : arrows()) {
        if (arrow.to && !arrow.outcome.isEmpty() && arrow.outcome == request.outcome)
            return *arrow.to;
    }
    return Status::Answered;
}

Result<Registration> recordPast(const PastCase &past, const Clock &clock, Random &random)
{
    const QDate today = clock.today();
    if (const auto fits = checkDays(past.request, today); !fits)
        return tl::unexpected(fits.error());
    Request request = past.request;
    if (request.id.isNull())
        request.id = {newEntityId(clock, random)};
    request.items = std::max(request.items, 1);
    if (!request.registered.isValid())
        request.registered = request.received;
    request.stepped = request.closed.isValid() ? request.closed : request.received;
    if (request.status == Status::Unregistered)
        request.status = pastStatus(request);
    if (request.status == Status::Answered && !request.served.isValid())
        request.served = request.closed;
    Registration record{.id = request.id, .defects = defectsOf(request, today)};
    if (request.closed.isValid() && request.outcome.isEmpty())
        record.defects.push_back(Defect::NoOutcome);
    if (!request.closed.isValid() && !request.outcome.isEmpty())
        record.defects.push_back(Defect::NoClosingDay);
    for (const Defect defect : record.defects)
        request.defects << defectName(defect);
    record.changes.add(request, quint16(Step::RecordPast));
    addParts(record.changes, past.consultations, request.id, clock, random);
    addParts(record.changes, past.feeNotices, request.id, clock, random);
    addParts(record.changes, past.letters, request.id, clock, random);
    addParts(record.changes, past.challenges, request.id, clock, random);
    return record;
}

ClockEvents clockEvents(const PastCase &past)
{
    Case file{.request = {.value = past.request}};
    for (const Consultation &consultation : past.consultations)
        file.consultations.push_back({.value = consultation});
    return clockEvents(file);
}

PastCase pastOf(const Case &file)
{
    return {.request = file.request.value,
            .consultations = valuesSeen(file.consultations),
            .feeNotices = valuesSeen(file.feeNotices),
            .letters = valuesSeen(file.letters),
            .challenges = valuesSeen(file.challenges)};
}

Result<std::vector<PastCase>> readPast(const Records &records,
                                       const std::function<bool(const Request &)> &wanted)
{
    std::vector<PastCase> cases;
    std::map<RequestId, std::size_t> places;
    return scanAll<Request>(records,
                            [&](Request request) {
                                if (!wanted(request))
                                    return;
                                places[request.id] = cases.size();
                                cases.push_back({.request = std::move(request)});
                            })
        .and_then([&] { return scanParts(records, places, cases, &PastCase::consultations); })
        .and_then([&] { return scanParts(records, places, cases, &PastCase::feeNotices); })
        .and_then([&] { return scanParts(records, places, cases, &PastCase::letters); })
        .and_then([&] { return scanParts(records, places, cases, &PastCase::challenges); })
        .map([&] { return std::move(cases); });
}
