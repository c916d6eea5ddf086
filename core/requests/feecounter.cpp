#include "core/requests/feecounter.h"

#include "core/requests/effects.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {
/// Every request of the applicant: by digest and by link, from either end, whatever lies between.
Result<std::vector<EntityId>> requestsOfApplicant(const Records &records, EntityId first)
{
    std::vector<EntityId> known{first};
    const auto take = [&](EntityId id) {
        if (!id.isNull() && std::ranges::find(known, id) == known.end())
            known.push_back(id);
    };
    for (std::size_t next = 0; next < known.size(); ++next) {
        const EntityId id = known[next];
        const auto request = readSeen<Request>(records, id);
        const auto same = records.sameApplicant(id);
        const auto linked = records.where(Noun::Request, RequestApplicantLink, Value{id});
        if (!request)
            return tl::unexpected(request.error());
        if (!same || !linked)
            return tl::unexpected(same ? linked.error() : same.error());
        take(request->value.applicantLink.value);
        std::ranges::for_each(*same, take);
        std::ranges::for_each(*linked, take);
    }
    return known;
}

bool countsBefore(const Request &earlier, const Request &request)
{
    const auto place = [](const Request &r) { return std::tie(r.received, r.serial); };
    const bool sameMonth = earlier.received.year() == request.received.year() &&
                           earlier.received.month() == request.received.month();
    const bool withdrawn = earlier.status == Status::Ended && !earlier.served.isValid();
    return earlier.id != request.id && earlier.kind == request.kind &&
           earlier.organ == request.organ && earlier.received.isValid() && sameMonth &&
           earlier.status != Status::Voided && !withdrawn && place(earlier) < place(request);
}
} // namespace

Result<qint64> itemsCountedBefore(const Records &records, const Request &request)
{
    if (!request.received.isValid())
        return 0;
    const auto ids = requestsOfApplicant(records, request.id.value);
    if (!ids)
        return tl::unexpected(ids.error());
    qint64 items = 0;
    for (const EntityId &id : *ids) {
        const auto other = readSeen<Request>(records, id);
        if (!other)
            return tl::unexpected(other.error());
        if (countsBefore(other->value, request))
            items += std::max(other->value.items, 1);
    }
    return items;
}

Result<Changes> linkApplicant(const Seen<Request> &seen, const Request &other,
                              const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"reason"_s});
    if (seen.value.id == other.id)
        return fail(ErrorCode::BadValue, {u"request"_s, other.number});
    if (!seen.value.identityNumber.isEmpty())
        return guard("identity_shown", "R-FEE-16");
    if (seen.value.organ != other.organ)
        return guard("other_organ", "R-FEE-16");
    Request next = seen.value;
    next.applicantLink = other.id;
    return Changes{}.update(seen, next, quint16(Step::LinkApplicant), reason.trimmed());
}
