#pragma once
#include <QCoreApplication>
#include <QDate>

/// Dates as the desk writes them.
class DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)

public:
    /// `周一`
    static QString weekday(QDate day);
    /// `一`: head of a column
    static QString weekdayLetter(int dayOfWeek);
    /// `2026-11-23（周一）`
    static QString full(QDate day);
    /// `11-23 周一`
    static QString brief(QDate day);
    /// `11 月`
    static QString month(int month);
    /// `09-29 周二 — 10-16 周五`
    static QString span(QDate first, QDate last);
};
