#pragma once
#include "core/requests/nextact.h"

/// Where a case stands on the officer's page of the day (ui.md, 今日).
enum class TodayGroup { Overdue, DueToday, Soon, Waiting, Returned, InHand };

struct TodayRow
{
    RequestId id{};
    QString number{};
    QString applicant{};
    ApplicantKind applicantKind{};
    QString contact{};
    QString subject{};
    QString summary{};
    Channel channel{};
    QDate received{};
    Status status{};
    NextAct next{};
    int remaining = 0; ///< working days to the next act's last day
    Urgency urgency{};
    TodayGroup group{};
};

/// What needs an officer now: by group, then by what is left, then by number.
struct Today
{
    struct DueDay
    {
        QDate day{};
        int count = 0;
    };
    std::vector<TodayRow> rows{};
    std::vector<RequestId> unassigned{}; ///< the most urgent first
    std::vector<DueDay>
        dueDays{}; ///< answers of the whole office due on the coming ten working days
};

/// Reads every open case; long on a large office, so run it beside the screen. \p goOn answering
/// false ends it with Cancelled.
Result<Today> readToday(const Records &records, const Officer &self, QDate today, const Law &law,
                        const WorkCalendar &calendar, const std::function<bool()> &goOn = {});
