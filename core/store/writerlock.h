#pragma once
#include "core/base/result.h"

#include <memory>

/// The one writer of an office file: a lock of the kernel on `<file>.lock`, gone with its process.
class WriterLock
{
public:
    /// FileInUse {path, process id} while another holds it; FileReadOnly where no lock can be made.
    static Result<std::unique_ptr<WriterLock>> take(const QString &officePath);
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;
    ~WriterLock();

private:
    WriterLock(QByteArray path, int handle)
        : m_path{std::move(path)}
        , m_handle{handle}
    {
    }
    QByteArray m_path{};
    int m_handle = -1;
};
