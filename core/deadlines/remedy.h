#pragma once
#include "core/base/result.h"
#include "core/law/law.h"

#include <QDate>

class WorkCalendar;

/// The last days for the recipient of an answer (art. 51; rules §2.2, R-REM-1).
struct RemedyDates
{
    QDate reviewBy{};
    QDate suitBy{}; ///< invalid when review must come first for all
    ReviewFirst reviewFirst{};
    bool tentative = false;
    bool askLegalOfficer = false;
};
Result<RemedyDates> remedyDates(QDate delivered, QDate signedOn, const QString &outcome,
                                const Law &law, const WorkCalendar &calendar);
