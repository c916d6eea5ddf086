#pragma once
#include "core/base/result.h"

#include <QByteArray>

#include <memory>

/// The parts of a zip file, for reading.
class ZipArchive
{
public:
    /// SheetInvalid for what is no zip or is cut short. \p limit: bytes of one part, unpacked.
    static Result<ZipArchive> open(const QString &path, qint64 limit);
    /// The same of bytes in memory; \p total: bytes of all parts that are read, unpacked.
    static Result<ZipArchive> openBytes(QByteArray bytes, qint64 total);
    QStringList parts() const;
    ZipArchive(ZipArchive &&) noexcept;
    ~ZipArchive();
    bool has(const QString &part) const;
    Result<QByteArray> read(const QString &part) const;

private:
    struct Handle;
    explicit ZipArchive(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};
