#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <vector>

/// One dated line of a holiday notice: a day off, or a weekend day worked instead (调休上班).
struct NoticeDay
{
    QDate date{};
    bool off = false;
    QString holiday{};
    bool operator==(const NoticeDay &) const = default;
};

/// One yearly notice of the State Council's General Office, or an amendment of it; the later issued
/// one wins a day.
struct HolidayNotice
{
    int year = 0;
    QString number{};
    QDate issued{};
    QString url{};
    std::vector<NoticeDay> days{};
};

enum class DayKind { Workday, Weekend, Holiday, MakeUp };

/// Why a day counts or does not: its kind, the holiday it belongs to and the notice that says so.
struct CalendarDay
{
    DayKind kind = DayKind::Workday;
    QString holiday{};
    QString notice{};
    bool tentative =
        false; ///< its year has no schedule: Monday to Friday, 1 January off (rules R-CAL-2)
    bool counts() const { return kind == DayKind::Workday || kind == DayKind::MakeUp; }
};

/// Where a count of working days ends; tentative when it crosses a year without a schedule.
struct Landing
{
    QDate date{};
    bool tentative = false;
    bool operator==(const Landing &) const = default;
};

/// Working days (工作日, rules R-CAL-1…3) of 1990 to 2100 in constant time, over prefix sums.
class WorkCalendar
{
public:
    /// Refuses with CalendarFileInvalid: a date outside its reach, one day twice in one notice.
    static Result<WorkCalendar> fromNotices(std::vector<HolidayNotice> notices);

    /// The \p days-th working day strictly after \p start (1…5000); the start day is never counted
    /// (民法典第二百零一条). Refuses with OutOfRange or DateOutOfRange.
    Result<Landing> add(QDate start, int days) const;
    /// The day from which \p days working days remain until \p end: the last day with count(day,
    /// end) == days.
    Result<Landing> subtract(QDate end, int days) const;
    /// Working days in (after, until]; negative when until lies before after. Days outside the
    /// reach count as its edge.
    int count(QDate after, QDate until) const;
    /// Whether a day in (after, until] belongs to a year without a schedule.
    bool crossesBareYear(QDate after, QDate until) const;
    bool isWorkday(QDate day) const;
    CalendarDay day(QDate day) const;
    /// The same day, or the first working day after it (民法典第二百零三条). Refuses with
    /// DateOutOfRange.
    Result<Landing> rollForward(QDate day) const;
    bool contains(QDate day) const;
    static QDate firstDay() { return {1990, 1, 1}; }
    static QDate lastDay() { return {2100, 12, 31}; }
    /// 31 December of the last year up to which every year has a schedule.
    QDate coveredUntil() const;
    const std::vector<HolidayNotice> &notices() const { return m_notices; }

private:
    struct Special
    {
        NoticeDay day{};
        QString notice{};
    };
    struct Sums ///< over [firstDay, day]; side by side, because a question asks for both
    {
        qint32 worked = 0;
        qint32 bare = 0; ///< days of years without a schedule
    };
    bool hasSchedule(int year) const;
    const Sums &sumsOf(QDate day) const;
    Result<> placeSpecials();
    void sum();

    std::vector<HolidayNotice> m_notices{}; ///< by day of issue
    std::vector<Special> m_special{};
    std::vector<qint16> m_specialOf{}; ///< index into m_special, -1 for an ordinary day
    std::vector<Sums> m_sums{};
    std::vector<qint32> m_workday{}; ///< k-th working day as an offset from firstDay
    std::vector<bool> m_scheduled{}; ///< by year, from firstDay's
};

/// Notices from the two tables of resources/calendar: `date,kind,name,notice` and
/// `year,doc_number,issued,url,…`. Refuses with CalendarFileInvalid {file, line, reason}.
Result<std::vector<HolidayNotice>> readNotices(const QByteArray &holidays,
                                               const QByteArray &notices);
/// The calendar that ships with the program.
Result<WorkCalendar> shippedCalendar();
