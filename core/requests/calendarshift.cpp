#include "core/requests/calendarshift.h"

#include "core/calendar/workcalendar.h"

#include <algorithm>
#include <array>

namespace {
/// Letters of rules §8 that tell the applicant the last day: 登记回执, 延期答复告知书.
constexpr std::array promising{2, 5};

/// Whether a letter of the period that runs from \p base told its last day.
bool promised(const Case &file, QDate base)
{
    if (file.request.value.kind == CaseKind::Correction)
        return false; // its receipt names no day
    return std::ranges::any_of(file.letters, [&](const Seen<SentLetter> &letter) {
        return std::ranges::find(promising, letter.value.kind) != promising.end() &&
               letter.value.dated >= base && !letter.value.voided.isValid();
    });
}

Result<std::vector<EntityId>> openRequests(const Records &records)
{
    static constexpr std::array asked{quint16(RequestReceived), quint16(RequestClosed)};
    std::vector<EntityId> open;
    return records
        .scan(Noun::Request, asked,
              [&](const ScanRow &row) {
                  if (row.date(0).isValid() && !row.date(1).isValid())
                      open.push_back(row.entity());
                  return true;
              })
        .map([&] { return std::move(open); });
}
} // namespace

Result<std::vector<MovedCase>> movedCases(const Records &records, QDate today, const Law &law,
                                          const WorkCalendar &now, const WorkCalendar &next)
{
    const auto ids = openRequests(records);
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<MovedCase> moved;
    for (const EntityId &id : *ids) {
        const auto file = readCase(records, {id});
        if (!file)
            return tl::unexpected(file.error());
        const Request &request = file->request.value;
        const auto before = deadline(clockEvents(*file), today, law, now);
        const auto after = deadline(clockEvents(*file), today, law, next);
        if (!before || !after)
            return tl::unexpected(before ? after.error() : before.error());
        if (before->date != after->date)
            moved.push_back({.id = request.id,
                             .number = request.number,
                             .before = before->date,
                             .after = after->date,
                             .promised = promised(*file, before->base) ? before->date : QDate{},
                             .base = before->base,
                             .days = before->period + before->extension + before->excluded});
    }
    return moved;
}
