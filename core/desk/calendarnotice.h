#pragma once
#include "core/calendar/workcalendar.h"
#include "core/journal/fields.h"
#include "core/requests/calendarshift.h"

/// A holiday notice (节假日安排通知) that the office loaded itself, later than the program's own.
struct CalendarNotice
{
    Id<CalendarNotice> id{};
    QString number{};
    int year = 0;
    QDate issued{};
    QString url{};
    QStringList days{}; ///< `2027-01-01,off,元旦`
    QDate loaded{};
    bool operator==(const CalendarNotice &) const = default;
};

constexpr qint64 mostNoticeBytes = 1 << 20; ///< one year's takes under 4 KiB

/// Notices of a table `date,kind,name,notice` and, where known, `issued` and `url` as further
/// columns; a notice without its day of issue takes \p today. Its year is that of its last day.
/// Refuses with CalendarFileInvalid {file, line, what}.
Result<std::vector<HolidayNotice>> readNoticeTable(const QByteArray &table, QDate today);

/// \p shipped with what the office loaded on top; a notice of the same number takes the place of
/// the one before.
Result<WorkCalendar> officeCalendar(const Records &records, const WorkCalendar &shipped);

/// What loading a notice would do, before it is done.
struct NoticePreview
{
    std::vector<HolidayNotice> added{};
    WorkCalendar next{};
    std::vector<MovedCase> moved{};
};
/// GuardRefused {calendar_notice_known} when \p now says all of it already.
Result<NoticePreview> previewNotice(const Records &records, std::vector<HolidayNotice> added,
                                    QDate today, const Law &law, const WorkCalendar &now);
/// The notices, and the ceilings of the cases that a letter had told an earlier day (R-CLD-1).
Result<Changes> noticeLoaded(const Records &records, const NoticePreview &preview, QDate today,
                             Random &random, const Clock &clock);

template<>
Noun nounOf<CalendarNotice>();
template<>
std::span<const FieldBinding<CalendarNotice>> fieldsOf<CalendarNotice>();
