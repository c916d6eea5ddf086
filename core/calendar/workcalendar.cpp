#include "core/calendar/workcalendar.h"

#include <QSet>

#include <algorithm>

namespace {
constexpr int mostDays = 5000;
constexpr int ordinary = -1; ///< index of a day that no notice speaks of
const qint64 firstJulian = WorkCalendar::firstDay().toJulianDay();
const int reach = int(WorkCalendar::lastDay().toJulianDay() - firstJulian) + 1;

int offsetOf(QDate day)
{
    return int(day.toJulianDay() - firstJulian);
}
QDate dayAt(int offset)
{
    return QDate::fromJulianDay(firstJulian + offset);
}
bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}
bool isNewYear(QDate day)
{
    return day.month() == 1 && day.day() == 1;
}

/// A notice speaks of its year; New Year's days off may reach into December before it.
Result<> checkNotice(const HolidayNotice &notice)
{
    const auto refuse = [&](const QString &what) {
        return fail(ErrorCode::CalendarFileInvalid, {notice.number, what});
    };
    if (!notice.issued.isValid() || notice.number.isEmpty())
        return refuse(QString::number(notice.year));
    QSet<QDate> seen;
    for (const NoticeDay &day : notice.days) {
        const bool near = day.date.year() == notice.year || day.date.year() == notice.year - 1;
        const bool within =
            day.date >= WorkCalendar::firstDay() && day.date <= WorkCalendar::lastDay();
        if (!day.date.isValid() || !near || !within || seen.contains(day.date))
            return refuse(day.date.toString(Qt::ISODate));
        seen.insert(day.date);
    }
    if (notice.year < WorkCalendar::firstDay().year() ||
        notice.year > WorkCalendar::lastDay().year())
        return refuse(QString::number(notice.year));
    return {};
}
} // namespace

Result<WorkCalendar> WorkCalendar::fromNotices(std::vector<HolidayNotice> notices)
{
    WorkCalendar calendar;
    calendar.m_scheduled.assign(std::size_t(lastDay().year() - firstDay().year()) + 1, false);
    for (const HolidayNotice &notice : notices) {
        if (const auto done = checkNotice(notice); !done)
            return tl::unexpected(done.error());
        calendar.m_scheduled[std::size_t(notice.year - firstDay().year())] = true;
    }
    std::ranges::stable_sort(notices, {}, &HolidayNotice::issued);
    calendar.m_notices = std::move(notices);
    if (const auto done = calendar.placeSpecials(); !done)
        return tl::unexpected(done.error());
    calendar.sum();
    return calendar;
}

Result<> WorkCalendar::placeSpecials()
{
    m_specialOf.assign(std::size_t(reach), ordinary);
    for (const HolidayNotice &notice : m_notices) {
        for (const NoticeDay &day : notice.days) {
            if (m_special.size() >= std::size_t(std::numeric_limits<qint16>::max()))
                return fail(ErrorCode::CalendarFileInvalid, {notice.number});
            m_specialOf[std::size_t(offsetOf(day.date))] = qint16(m_special.size());
            m_special.push_back({day, notice.number});
        }
    }
    return {};
}

void WorkCalendar::sum()
{
    Sums sums;
    m_sums.reserve(std::size_t(reach));
    for (QDate date = firstDay(); date <= lastDay(); date = date.addDays(1)) {
        const CalendarDay today = day(date);
        if (today.counts()) {
            ++sums.worked;
            m_workday.push_back(offsetOf(date));
        }
        if (today.tentative)
            ++sums.bare;
        m_sums.push_back(sums);
    }
}

bool WorkCalendar::hasSchedule(int year) const
{
    const auto index = std::size_t(year - firstDay().year()); // of an earlier year beyond all
    return index < m_scheduled.size() && m_scheduled[index];
}

bool WorkCalendar::contains(QDate day) const
{
    return day.toJulianDay() >= firstJulian && day.toJulianDay() < firstJulian + reach;
}

Result<Landing> WorkCalendar::add(QDate start, int days) const
{
    if (days < 1 || days > mostDays)
        return fail(ErrorCode::OutOfRange, {QString::number(days)});
    if (!contains(start))
        return fail(ErrorCode::DateOutOfRange, {start.toString(Qt::ISODate)});
    const Sums &from = m_sums[std::size_t(offsetOf(start))];
    const auto nth = std::size_t(from.worked + days - 1);
    if (nth >= m_workday.size())
        return fail(ErrorCode::DateOutOfRange, {start.toString(Qt::ISODate)});
    const int offset = m_workday[nth];
    return Landing{dayAt(offset), m_sums[std::size_t(offset)].bare > from.bare};
}

Result<Landing> WorkCalendar::subtract(QDate end, int days) const
{
    if (days < 1 || days > mostDays)
        return fail(ErrorCode::OutOfRange, {QString::number(days)});
    if (!contains(end))
        return fail(ErrorCode::DateOutOfRange, {end.toString(Qt::ISODate)});
    const Sums &until = m_sums[std::size_t(offsetOf(end))];
    // The day before the earliest of the days counted is the last from which they all remain.
    const int earliest = until.worked - days;
    if (earliest < 0 || m_workday[std::size_t(earliest)] == 0)
        return fail(ErrorCode::DateOutOfRange, {end.toString(Qt::ISODate)});
    const int offset = m_workday[std::size_t(earliest)] - 1;
    return Landing{dayAt(offset), m_sums[std::size_t(offset)].bare < until.bare};
}

const WorkCalendar::Sums &WorkCalendar::sumsOf(QDate day) const
{
    const qint64 within =
        std::clamp(day.toJulianDay(), firstJulian, firstJulian + qint64{reach} - 1);
    return m_sums[std::size_t(within - firstJulian)];
}

int WorkCalendar::count(QDate after, QDate until) const
{
    return sumsOf(until).worked - sumsOf(after).worked;
}

bool WorkCalendar::crossesBareYear(QDate after, QDate until) const
{
    return sumsOf(until).bare > sumsOf(after).bare;
}

bool WorkCalendar::isWorkday(QDate day) const
{
    if (!contains(day))
        return !isWeekend(day) && !isNewYear(day);
    return std::ranges::binary_search(m_workday, offsetOf(day));
}

CalendarDay WorkCalendar::day(QDate day) const
{
    CalendarDay answer;
    answer.tentative = !hasSchedule(day.year());
    const int index = contains(day) ? m_specialOf[std::size_t(offsetOf(day))] : ordinary;
    if (index != ordinary) {
        const Special &special = m_special[std::size_t(index)];
        answer.holiday = special.day.holiday;
        answer.notice = special.notice;
        if (special.day.off)
            answer.kind = DayKind::Holiday;
        else if (isWeekend(day))
            answer.kind = DayKind::MakeUp;
    } else if (isWeekend(day)) {
        answer.kind = DayKind::Weekend;
    } else if (answer.tentative && isNewYear(day)) {
        answer.kind = DayKind::Holiday;
    }
    return answer;
}

Result<Landing> WorkCalendar::rollForward(QDate day) const
{
    if (!contains(day))
        return fail(ErrorCode::DateOutOfRange, {day.toString(Qt::ISODate)});
    const auto landed = std::ranges::lower_bound(m_workday, offsetOf(day));
    if (landed == m_workday.end())
        return fail(ErrorCode::DateOutOfRange, {day.toString(Qt::ISODate)});
    const QDate date = dayAt(*landed);
    return Landing{date, !hasSchedule(day.year()) || crossesBareYear(day, date)};
}

QDate WorkCalendar::coveredUntil() const
{
    const auto first = std::ranges::find(m_scheduled, true);
    const auto bare = std::find(first, m_scheduled.end(), false);
    if (first == m_scheduled.end())
        return {};
    return {firstDay().year() + int(bare - m_scheduled.begin()) - 1, 12, 31};
}
