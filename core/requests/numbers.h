#pragma once
#include "core/requests/request.h"

class Records;

/// One number of an organ's series (R-NUM-1).
struct SpentNumber
{
    OrganId organ{};
    CaseKind kind{}; ///< each has a series of its own
    int serial = 0;
    QString number{};
    Status status{};
    QString voidedFor{}; ///< the reason of a voided one; sealed
};

/// The numbers of requests submitted in \p year, by organ, kind and serial: what was voided and
/// why. A series counts on by one, so a serial that is missing here was never drawn by this office.
Result<std::vector<SpentNumber>> spentNumbers(const Records &records, int year);
