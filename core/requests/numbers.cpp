#include "core/requests/numbers.h"

#include "core/requests/step.h"

#include <algorithm>
#include <tuple>

namespace {
Result<QString> reasonOfVoid(const Records &records, EntityId request)
{
    return records.history(request).map([](const std::vector<HistoryEntry> &history) {
        const auto found = std::ranges::find(history, quint16(Step::Void), &HistoryEntry::kind);
        return found == history.end() ? QString{} : found->note;
    });
}
} // namespace

Result<std::vector<SpentNumber>> spentNumbers(const Records &records, int year)
{
    static constexpr std::array<quint16, 6> fields{RequestOrgan,  RequestSerial,    RequestNumber,
                                                   RequestStatus, RequestSubmitted, RequestKind};
    std::vector<SpentNumber> spent;
    std::vector<std::pair<std::size_t, EntityId>> voided;
    const auto scanned = records.scan(Noun::Request, fields, [&](const ScanRow &row) {
        if (row.integer(1) < 1 || row.date(4).year() != year)
            return true; // taken over with a number of its own
        spent.push_back({.organ = {row.id(0)},
                         .kind = CaseKind(row.integer(5)),
                         .serial = int(row.integer(1)),
                         .number = QString::fromUtf8(row.text(2)),
                         .status = Status(row.integer(3))});
        if (spent.back().status == Status::Voided)
            voided.emplace_back(spent.size() - 1, row.entity());
        return true;
    });
    if (!scanned)
        return tl::unexpected(scanned.error());
    for (const auto &[at, request] : voided) {
        auto reason = reasonOfVoid(records, request);
        if (!reason)
            return tl::unexpected(reason.error());
        spent[at].voidedFor = std::move(*reason);
    }
    std::ranges::sort(spent, {}, [](const SpentNumber &n) {
        return std::tuple{n.organ, n.kind, n.serial};
    });
    return spent;
}
