#pragma once
#include "core/journal/stream.h"

#include <QString>

#include <optional>

/// The newest head of our own stream, noted outside the office file. A file older than its note, or
/// without one, is a copy that was restored or carried here: it goes on as a new incarnation, and
/// nobody sees a fork.
class HeadNote
{
public:
    HeadNote(const Seal &seal, const QString &stateFolder, const QByteArray &office,
             const QString &officePath);
    struct Head
    {
        StreamId stream{};
        quint64 seq = 0;
        Digest hash{};
    };
    std::optional<Head> read() const;
    /// Not synchronised: a note that lags behind the file does no harm. Failure is none of the
    /// save's.
    void write(const Head &head);
    ~HeadNote();
    HeadNote(const HeadNote &) = delete;
    HeadNote &operator=(const HeadNote &) = delete;

private:
    const Seal &m_seal;
    QByteArray m_path{};
    int m_handle = -1;
};
