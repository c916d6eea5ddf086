#include "core/desk/today.h"

#include "core/calendar/workcalendar.h"
#include "core/desk/masks.h"
#include "core/people/permissions.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace {
constexpr int soon = 3; // working days (ui.md, 今日)
constexpr int comingDays = 10;
constexpr std::array openStates{
    Status::Unregistered,       Status::Unconfirmed, Status::Received,
    Status::AwaitingSupplement, Status::InProgress,  Status::AwaitingReason,
    Status::AwaitingFee,        Status::InReview,    Status::Signed};

/// A draft waits for whoever signs it; everything else for its handler. Supervisors look at all.
bool concerns(const Request &request, const Officer &self)
{
    if (self.role == Role::Supervisor || request.handler == self.id)
        return true;
    return request.status == Status::InReview && request.draftedBy != self.id &&
           permit(self, Permission::Sign, request.organ).has_value();
}

class Reading
{
public:
    Reading(const Officer &self, QDate today, const Law &law, const WorkCalendar &calendar)
        : m_self{self}
        , m_today{today}
        , m_law{law}
        , m_calendar{calendar}
    {
        QDate day = calendar.isWorkday(today) ? today : calendar.add(today, 1)->date;
        for (int i = 0; i < comingDays; ++i) {
            m_found.dueDays.push_back({day, 0});
            const auto next = calendar.add(day, 1);
            day = next ? next->date : day;
        }
    }

    Result<> take(const Case &file)
    {
        const auto next = nextAct(file, m_today, m_law, m_calendar);
        if (!next)
            return tl::unexpected(next.error());
        if (!*next)
            return {};
        const TodayRow row = rowOf(file, **next);
        countDue(file);
        const Request &request = file.request.value;
        if (request.handler.isNull() && request.organ == m_self.organ)
            m_unassigned.emplace(std::pair{row.next.last, row.number}, row.id);
        if (concerns(request, m_self))
            m_found.rows.push_back(row);
        return {};
    }

    Today finish()
    {
        std::ranges::sort(m_found.rows, {}, [](const TodayRow &row) {
            return std::tuple{row.group, row.next.last, row.number};
        });
        for (const auto &[key, id] : m_unassigned)
            m_found.unassigned.push_back(id);
        return std::move(m_found);
    }

private:
    TodayRow rowOf(const Case &file, NextAct next) const
    {
        const Request request = shownTo(m_self, file).request.value;
        // Whoever wrote the draft waits for the one who signs.
        if (next.act == Act::Review && request.draftedBy == m_self.id)
            next.waiting = true;
        TodayRow row{.id = request.id,
                     .number = request.number,
                     .applicant = request.applicantName,
                     .applicantKind = request.applicantKind,
                     .contact = request.contact,
                     .subject = request.subject,
                     .summary = request.summary,
                     .channel = request.channel,
                     .received = request.received,
                     .status = request.status,
                     .next = next,
                     .remaining = remainingDays(m_today, next.last, m_calendar)};
        row.urgency = ::urgency(Deadline{.date = next.last}, m_today, m_law, m_calendar);
        row.group = groupOf(row);
        if (row.group == TodayGroup::Waiting)
            row.urgency = Urgency::Paused;
        return row;
    }

    TodayGroup groupOf(const TodayRow &row) const
    {
        if (row.next.waiting)
            return TodayGroup::Waiting;
        if (m_today > row.next.last)
            return TodayGroup::Overdue;
        if (row.remaining == 0)
            return TodayGroup::DueToday;
        if (row.remaining <= soon)
            return TodayGroup::Soon;
        return row.next.act == Act::Redraft ? TodayGroup::Returned : TodayGroup::InHand;
    }

    void countDue(const Case &file)
    {
        if (!file.request.value.received.isValid())
            return;
        const auto due = deadline(clockEvents(file), m_today, m_law, m_calendar);
        if (!due)
            return;
        const auto day = std::ranges::find(m_found.dueDays, due->date, &Today::DueDay::day);
        if (day != m_found.dueDays.end())
            ++day->count;
    }

    const Officer &m_self;
    QDate m_today;
    const Law &m_law;
    const WorkCalendar &m_calendar;
    Today m_found{};
    std::map<std::pair<QDate, QString>, RequestId> m_unassigned{};
};
} // namespace

Result<Today> readToday(const Records &records, const Officer &self, QDate today, const Law &law,
                        const WorkCalendar &calendar, const std::function<bool()> &goOn)
{
    Reading reading{self, today, law, calendar};
    for (const Status status : openStates) {
        const auto ids = records.where(Noun::Request, RequestStatus, Value{qint64(status)});
        if (!ids)
            return tl::unexpected(ids.error());
        for (const EntityId &id : *ids) {
            if (goOn && !goOn())
                return fail(ErrorCode::Cancelled);
            const auto taken = readCase(records, {id}).and_then([&](const Case &file) {
                return reading.take(file);
            });
            if (!taken)
                return tl::unexpected(taken.error());
        }
    }
    return reading.finish();
}
