#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <iosfwd>

/// What a command reads from and writes to: the streams and the clock, so that tests can hand in
/// others.
struct Console
{
    std::istream &in;
    std::ostream &out;
    std::ostream &err;
    const Clock &clock;

    void line(const QByteArray &utf8) const;
    void line(const QString &text) const { line(text.toUtf8()); }
    void warning(const QString &sentence) const;
    /// One line on stderr, `mingdu-cli: <code>: <sentence>`, and the exit code that belongs to it.
    int refuse(const Error &error) const;
    /// All of stdin; refuses with TooLong without reading on.
    Result<QByteArray> readAll(qsizetype limit) const;
};

/// 2 usage, 3 the office file, 1 everything else.
int exitCodeOf(ErrorCode code);
