#include "core/requests/past.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/id.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
/// Outcomes that end a case without an answer (rules §2.1).
constexpr std::array endings{std::pair{"O1"_L1, Status::AbandonedSupplement},
                             std::pair{"O2"_L1, Status::AbandonedFee},
                             std::pair{"O3"_L1, Status::Ended}};

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
} // namespace

Status pastStatus(const Request &request)
{
    if (!request.closed.isValid())
        return Status::Received;
    const auto ending =
        std::ranges::find(endings, request.outcome, &decltype(endings)::value_type::first);
    return ending == endings.end() ? Status::Answered : ending->second;
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
    record.changes.add(request, quint16(Step::RecordPast), past.note);
    addParts(record.changes, past.consultations, request.id, clock, random);
    addParts(record.changes, past.feeNotices, request.id, clock, random);
    addParts(record.changes, past.letters, request.id, clock, random);
    return record;
}
