#pragma once
#include "core/base/result.h"

#include <memory>

/// How far an archive may unpack, in bytes.
struct ZipLimits
{
    qint64 part = 0;
    qint64 total = 0;
    int ratio = 0; ///< of what the directory claims to the archive; the first 16 MiB are free
};

/// The parts of a zip file, for reading.
class ZipArchive
{
public:
    /// SheetInvalid for what is no zip or is cut short. \p limit: bytes of one part, unpacked.
    static Result<ZipArchive> open(const QString &path, qint64 limit);
    /// Of an archive in memory. TooLong for one that claims, or turns out, to unpack beyond the
    /// limits.
    static Result<ZipArchive> open(const QByteArray &bytes, const ZipLimits &limits);
    QStringList names() const;
    ZipArchive(ZipArchive &&) noexcept;
    ~ZipArchive();
    bool has(const QString &part) const;
    Result<QByteArray> read(const QString &part) const;

private:
    struct Handle;
    explicit ZipArchive(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};
