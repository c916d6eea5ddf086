#pragma once
#include "core/journal/records.h"
#include "core/requests/intake.h"

/// A registered case as the counter lists it.
struct CounterCase
{
    RequestId id{};
    QString number{};
    QString applicant{};
    ApplicantKind kind{};
    QString subject{};
    std::vector<Defect> defects{};
};

struct CounterCases
{
    std::vector<CounterCase> today{}; ///< registered today, the newest first
    /// Received with something missing, and not gone on since: registered today or handled by the
    /// officer, the oldest first.
    std::vector<CounterCase> incomplete{};
};

/// Looks at the newest few hundred open cases only: the counter's work is of these days.
Result<CounterCases> counterCases(const Records &records, QDate today, OfficerId officer);
/// The number of a case registered on \p day with the same applicant and the same content; empty:
/// none.
QString twinOf(const Records &records, const Request &request, QDate day);
