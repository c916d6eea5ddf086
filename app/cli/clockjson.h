#pragma once
#include "app/cli/commandline.h"
#include "core/deadlines/deadline.h"
#include "core/deadlines/ledger.h"

#include <QJsonObject>

/// The case of `deadline < case.json`: its events and the day it is judged on.
struct ClockCase
{
    ClockEvents events{};
    QDate asOf{}; ///< invalid: today
};
Result<ClockCase> readClockCase(const QByteArray &json);

/// The members of cli.md in their order.
JsonLine deadlineLine(const Deadline &due);
QJsonArray ledgerJson(const DayLedger &ledger);
QJsonArray segmentsJson(const DayLedger &ledger);
