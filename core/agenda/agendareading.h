#pragma once
#include "core/agenda/agenda.h"
#include "core/journal/records.h"

class Law;

// The yearly key points as an office has them.
Result<std::vector<Plan>> plans(const Records &records);
/// The plan of \p year; of the newest for 0. NotFound {year}.
Result<PlanId> planOf(const Records &records, int year = 0);
/// Everything told of a plan; long for a district, so run it beside the screen.
Result<Agenda> readAgenda(const Records &records, PlanId plan);
/// Working days before its day from which on a duty is near.
int agendaSoon(const Law &law, QDate today);
