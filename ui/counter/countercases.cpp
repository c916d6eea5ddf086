#include "ui/counter/countercases.h"

#include <algorithm>
#include <functional>
#include <map>
#include <ranges>
#include <tuple>

namespace {
constexpr std::size_t mostRead = 300;

CounterCase caseOf(const Request &request)
{
    CounterCase found{.id = request.id,
                      .registered = request.registered,
                      .serial = request.serial,
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
    std::map<std::tuple<QDate, int, RequestId>, CounterCase> ofToday;
    const auto look = [&](const Request &request) {
        if (request.received == today || request.registered == today)
            ofToday.emplace(std::tuple{request.registered, request.serial, request.id},
                            caseOf(request));
        const bool waits =
            request.status == Status::Unconfirmed || request.status == Status::Received;
        const bool ours = request.registered == today || request.handler == officer;
        return waits && ours && !request.defects.isEmpty();
    };
    const auto keep = [&](const Request &request) {
        if (look(request))
            cases.incomplete.push_back(caseOf(request));
    };
    const Result<> done =
        eachNewest(records, RequestReceived, Value{today}, look)
            .and_then([&] {
                return eachNewest(records, RequestStatus, Value{qint64(Status::Unconfirmed)}, keep);
            })
            .and_then([&] {
                return eachNewest(records, RequestStatus, Value{qint64(Status::Received)}, keep);
            });
    if (!done)
        return tl::unexpected(done.error());
    for (auto &[order, file] : ofToday | std::views::reverse)
        cases.today.push_back(std::move(file));
    std::ranges::sort(cases.incomplete, {}, [](const CounterCase &file) {
        return std::tuple{file.registered, file.serial};
    });
    return cases;
}

QString twinOf(const Records &records, const Request &request)
{
    QString number;
    const auto compare = [&](const Request &other) {
        if (other.applicantName == request.applicantName && other.subject == request.subject &&
            other.identityNumber == request.identityNumber)
            number = other.number;
    };
    const auto looked =
        request.received.isValid()
            ? eachNewest(records, RequestReceived, Value{request.received}, compare)
            : eachNewest(records, RequestStatus, Value{qint64(Status::Unconfirmed)}, compare);
    return looked ? number : QString{};
}
