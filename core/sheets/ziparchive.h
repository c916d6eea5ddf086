#pragma once
#include "core/base/result.h"

#include <memory>

/// The parts of a zip file, for reading.
class ZipArchive
{
public:
    /// SheetInvalid for what is no zip or is cut short. \p limit: bytes of one part, unpacked.
    static Result<ZipArchive> open(const QString &path, qint64 limit);
    ZipArchive(ZipArchive &&) noexcept;
    ~ZipArchive();
    bool has(const QString &part) const;
    Result<QByteArray> read(const QString &part) const;

private:
    struct Handle;
    explicit ZipArchive(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};
