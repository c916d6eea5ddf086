#include "core/reports/requestlist.h"

#include "core/calendar/workcalendar.h"

#include <algorithm>
#include <functional>

namespace {
using Days = RequestColumns::Days;

/// One mark a row: whether it is still let through.
using Marks = std::vector<quint8>;

template<class T, class Keep>
void narrow(Marks &marks, std::span<const T> column, Keep keep)
{
    for (std::size_t row = 0; row < marks.size(); ++row)
        marks[row] &= quint8(keep(column[row]));
}

/// Answers a question about each value once, however many rows have it.
template<class Ask>
std::vector<quint8> answers(std::size_t values, Ask ask)
{
    std::vector<quint8> table(values);
    for (std::size_t value = 0; value < values; ++value)
        table[value] = quint8(ask(value));
    return table;
}

Deadline dueOf(ShortDay due, quint8 dueMarks)
{
    Deadline deadline{.date = due.date()};
    if (dueMarks & DuePaused)
        deadline.state = ClockState::Paused;
    if (dueMarks & DueStandsStill)
        deadline.state = ClockState::Abandoned;
    return deadline;
}

/// A due day is judged once, not once a row.
class DueJudge
{
public:
    using Ask = std::function<bool(const Deadline &)>;
    explicit DueJudge(Ask ask)
        : m_ask{std::move(ask)}
        , m_known(std::size_t(0x10000) << 3, quint8{2})
    {
    }
    bool operator()(ShortDay due, quint8 dueMarks)
    {
        if (!due.isValid())
            return false;
        quint8 &known = m_known[std::size_t(due.key()) << 3 | (dueMarks & 7U)];
        if (known == 2)
            known = m_ask(dueOf(due, dueMarks));
        return known == 1;
    }

private:
    Ask m_ask;
    std::vector<quint8> m_known;
};

void narrowByStanding(Marks &marks, const RequestColumns &columns, const RequestFilter &filter)
{
    const bool named = filter.statuses.any();
    const auto through = answers(256, [&](std::size_t status) {
        return named ? status < filter.statuses.size() && filter.statuses[status]
                     : counts(Status(status));
    });
    narrow(marks, columns.statuses(), [&](quint8 status) { return through[status]; });
    if (filter.openOnly) {
        narrow(marks, columns.statuses(), [](quint8 status) { return counts(Status(status)); });
        narrow(marks, columns.days(Days::Closed), [](ShortDay day) { return !day.isValid(); });
    }
}

void narrowByDay(Marks &marks, const RequestColumns &columns, Days column, const DueJudge::Ask &ask)
{
    DueJudge judge{ask};
    for (quint32 row = 0; row < columns.size(); ++row)
        marks[row] = marks[row] && judge(columns.days(column)[row], columns.dueMarks()[row]);
}

void narrowByCodes(Marks &marks, const RequestColumns &columns, const RequestFilter &filter)
{
    const auto same = [](quint16 wanted) {
        return [wanted](quint16 index) { return wanted > 0 && index == wanted; };
    };
    if (filter.organ)
        narrow(marks, columns.organOf(),
               same(RequestColumns::indexIn(columns.organs(), filter.organ->value)));
    if (filter.handler)
        narrow(marks, columns.handlerOf(),
               same(RequestColumns::indexIn(columns.officers(), filter.handler->value)));
    if (filter.channel)
        narrow(marks, columns.channels(),
               [wanted = quint8(*filter.channel)](quint8 each) { return each == wanted; });
    if (filter.applicantKind)
        narrow(marks, columns.applicantKinds(),
               [wanted = quint8(*filter.applicantKind)](quint8 each) { return each == wanted; });
    if (!filter.outcomes.isEmpty()) {
        const auto through = answers(columns.outcomes().size(), [&](std::size_t index) {
            return filter.outcomes.contains(columns.outcomes()[index]);
        });
        narrow(marks, columns.outcomeOf(), [&](quint16 index) { return through[index]; });
    }
}

void narrowByReceipt(Marks &marks, const RequestColumns &columns, const RequestFilter &filter)
{
    if (filter.receivedFrom.isValid())
        narrow(marks, columns.days(Days::Received),
               [from = ShortDay{filter.receivedFrom}](ShortDay day) { return day >= from; });
    if (filter.receivedUntil.isValid())
        narrow(marks, columns.days(Days::Received),
               [until = ShortDay{filter.receivedUntil}](ShortDay day) {
                   return day.isValid() && day <= until;
               });
}

/// Ids found by a scan come in the order of the rows, so the next one mostly lies a few rows ahead.
qint64 rowAhead(const RequestColumns &columns, RequestId id, qint64 from)
{
    constexpr qint64 few = 16;
    const qint64 end = std::min(from + few, qint64(columns.size()));
    for (qint64 row = from; row < end; ++row) {
        if (columns.id(quint32(row)) == id)
            return row;
    }
    return columns.rowOf(id);
}

void narrowByIds(Marks &marks, const RequestColumns &columns, const std::vector<RequestId> &ids)
{
    Marks named(marks.size());
    qint64 row = -1;
    for (const RequestId &id : ids) {
        const qint64 found = rowAhead(columns, id, row + 1);
        if (found < 0)
            continue;
        row = found;
        named[std::size_t(row)] = 1;
    }
    narrow<quint8>(marks, named, [](quint8 mark) { return mark; });
}
} // namespace

std::optional<Urgency> urgencyOf(const RequestColumns &columns, quint32 row, const Law &law,
                                 const WorkCalendar &calendar)
{
    const ShortDay due = columns.days(Days::Alarm)[row];
    if (!due.isValid())
        return {};
    return urgency(dueOf(due, columns.dueMarks()[row]), columns.today(), law, calendar);
}

std::vector<quint32> filteredRows(const RequestColumns &columns, const RequestFilter &filter,
                                  const Law &law, const WorkCalendar &calendar)
{
    Marks marks(columns.size(), 1);
    narrowByStanding(marks, columns, filter);
    narrowByCodes(marks, columns, filter);
    narrowByReceipt(marks, columns, filter);
    const QDate today = columns.today();
    if (filter.urgencies.any())
        narrowByDay(marks, columns, Days::Alarm, [&](const Deadline &due) {
            return filter.urgencies[std::size_t(urgency(due, today, law, calendar))];
        });
    if (filter.dueWithin)
        narrowByDay(marks, columns, Days::Due, [&](const Deadline &due) {
            return due.date >= today &&
                   remainingDays(today, due.date, calendar) <= *filter.dueWithin;
        });
    if (filter.ids)
        narrowByIds(marks, columns, *filter.ids);
    std::vector<quint32> rows;
    for (quint32 row = 0; row < columns.size(); ++row) {
        if (marks[row])
            rows.push_back(row);
    }
    if (!filter.numberText.isEmpty()) {
        NumberFinder finds{columns.numberPool(), filter.numberText};
        std::erase_if(rows, [&](quint32 row) { return !finds(columns.numbers()[row]); });
    }
    return rows;
}
