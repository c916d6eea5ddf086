#pragma once
#include "core/requests/case.h"

/// An open case whose last day moves when a notice changes the calendar (R-CLD-1).
struct MovedCase
{
    RequestId id{};
    QString number{};
    QDate before{};
    QDate after{};
    /// The last day that a letter of the case already told; invalid when none did.
    QDate promised{};
    QDate base{}; ///< the period runs from here
    int days = 0; ///< working days from the base to `before`
    /// What holds from now on: a date that was promised stays as a ceiling.
    QDate holds() const { return promised.isValid() ? std::min(promised, after) : after; }
    bool operator==(const MovedCase &) const = default;
};

/// Every open case that \p next moves, in order of creation. Pure.
Result<std::vector<MovedCase>> movedCases(const Records &records, QDate today, const Law &law,
                                          const WorkCalendar &now, const WorkCalendar &next);
