#include "core/requests/calendarshift.h"

#include "core/calendar/workcalendar.h"

#include <algorithm>
#include <array>

namespace {
/// Letters of rules §8 that tell the applicant the last day: 登记回执, 延期答复告知书.
constexpr std::array promising{2, 5};

bool promised(const Case &file)
{
    return std::ranges::any_of(file.letters, [](const Seen<SentLetter> &letter) {
        return std::ranges::find(promising, letter.value.kind) != promising.end() &&
               !letter.value.voided.isValid();
    });
}

bool isOpen(const Request &request)
{
    return request.received.isValid() && !request.closed.isValid();
}
} // namespace

Result<std::vector<MovedCase>> movedCases(const Records &records, QDate today, const Law &law,
                                          const WorkCalendar &now, const WorkCalendar &next)
{
    const auto ids = records.all(Noun::Request);
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<MovedCase> moved;
    for (const EntityId &id : *ids) {
        const auto file = readCase(records, {id});
        if (!file)
            return tl::unexpected(file.error());
        const Request &request = file->request.value;
        if (!isOpen(request))
            continue;
        const auto before = deadline(clockEvents(*file), today, law, now);
        const auto after = deadline(clockEvents(*file), today, law, next);
        if (!before || !after)
            return tl::unexpected(before ? after.error() : before.error());
        if (before->date != after->date)
            moved.push_back({.id = request.id,
                             .number = request.number,
                             .before = before->date,
                             .after = after->date,
                             .promised = promised(*file) ? before->date : QDate{}});
    }
    return moved;
}
