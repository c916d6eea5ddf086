#include "ui/counter/countercases.h"

#include <algorithm>
#include <functional>
#include <ranges>

namespace {
constexpr std::size_t mostRead = 300;

CounterCase caseOf(const Request &request)
{
    CounterCase found{.id = request.id,
                      .number = request.number,
                      .applicant = request.applicantName,
                      .kind = request.applicantKind,
                      .subject = request.subject};
    for (const QString &name : request.defects) {
        if (const auto defect = defectOf(name))
            found.defects.push_back(*defect);
    }
    return found;
}

Result<> eachNewest(const Records &records, quint16 field, const Value &value,
                    const std::function<void(const Request &)> &take)
{
    const auto ids = records.where(Noun::Request, field, value);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const EntityId id : *ids | std::views::reverse | std::views::take(mostRead)) {
        const auto seen = readSeen<Request>(records, id);
        if (!seen)
            return tl::unexpected(seen.error());
        take(seen->value);
    }
    return {};
}
} // namespace

Result<CounterCases> counterCases(const Records &records, QDate today, OfficerId officer)
{
    CounterCases cases;
    Result<> done =
        eachNewest(records, RequestRegistered, Value{today},
                   [&](const Request &request) { cases.today.push_back(caseOf(request)); });
    for (const Status status : {Status::Unconfirmed, Status::Received}) {
        if (!done)
            return tl::unexpected(done.error());
        done =
            eachNewest(records, RequestStatus, Value{qint64(status)}, [&](const Request &request) {
                const bool ours = request.registered == today || request.handler == officer;
                if (ours && !request.defects.isEmpty())
                    cases.incomplete.push_back(caseOf(request));
            });
    }
    if (!done)
        return tl::unexpected(done.error());
    std::ranges::sort(cases.incomplete, std::less<>{}, &CounterCase::id); // ids grow with time
    return cases;
}

QString twinOf(const Records &records, const Request &request, QDate day)
{
    QString number;
    const auto looked =
        eachNewest(records, RequestRegistered, Value{day}, [&](const Request &other) {
            if (other.applicantName == request.applicantName && other.subject == request.subject &&
                other.identityNumber == request.identityNumber)
                number = other.number;
        });
    return looked ? number : QString{};
}
