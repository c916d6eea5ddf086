#pragma once
#include "core/deadlines/deadline.h"

/// A case as `mingdu-cli deadline` reads it (cli.md).
struct DeadlineCase
{
    ClockEvents events{};
    QDate asOf{}; ///< invalid when not given
};

Result<DeadlineCase> readDeadlineCase(const QByteArray &json);
