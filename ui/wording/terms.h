#pragma once
#include "core/calendar/workcalendar.h"
#include "core/deadlines/ledger.h"
#include "core/people/applicant.h"

#include <QString>

/// The word of the desk for a value of the core; English in the source, the terms of law in the
/// translation.
QString term(ClockState state);
QString term(DayUse use);
QString term(SegmentKind kind);
QString term(DayKind kind);
QString term(PeriodKind kind);
QString term(ApplicantKind kind);
QString term(IdentityKind kind);
QString term(FeeBasis basis);
QString term(DeadlineWarning warning);
QString term(IdentityFault fault);
QString term(PhoneFault fault);
QString term(Urgency urgency);
QString term(Confidence confidence);
