#pragma once
#include "app/cli/console.h"

#include <functional>

/// Answers every line of stdin with exactly one line on stdout, as it comes. \p answer says whether
/// its line was good; a line that is no UTF-8 or longer than 1 MiB reaches \p refused instead, with
/// what can be shown of it. A line without text is a line like any other. CRLF is tolerated. Exit 1
/// when one was refused.
struct Batch
{
    std::function<bool(const QByteArray &line, QByteArray &out)> answer{};
    std::function<QByteArray(const QString &shown, ErrorCode code)> refused{};
};
int runBatch(const Console &console, const Batch &batch);
