#include "core/sheets/ziparchive.h"

#include "core/sheets/sheetfault.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <climits>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 freeBytes = 16LL << 20; // small files compress well without being a trap
}

struct ZipArchive::Handle
{
    zip_t *zip = nullptr;
    ZipLimits limits{};
    QByteArray bytes{};   ///< of an archive in memory: libzip reads them where they are
    qint64 unpacked = 0;
    Handle(zip_t *opened, const ZipLimits &most, QByteArray held = {})
        : zip{opened}
        , limits{most}
        , bytes{std::move(held)}
    {
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { zip_discard(zip); }
};

ZipArchive::ZipArchive(std::unique_ptr<Handle> handle)
    : m_handle{std::move(handle)}
{
}
ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const QString &path, qint64 limit)
{
    int error = 0;
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    if (!zip)
        return sheetFault({}, u"broken_zip"_s);
    return ZipArchive{std::make_unique<Handle>(zip, ZipLimits{.part = limit, .total = LLONG_MAX})};
}

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const ZipLimits &limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (!zip) {
        zip_source_free(source);
        return sheetFault({}, u"broken_zip"_s);
    }
    ZipArchive archive{std::make_unique<Handle>(zip, limits, bytes)};
    qint64 claimed = 0;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t part;
        if (zip_stat_index(zip, zip_uint64_t(i), 0, &part) == 0)
            claimed += qint64(std::min<zip_uint64_t>(part.size, zip_uint64_t(limits.total) + 1));
        if (claimed > limits.total ||
            (claimed > freeBytes && claimed / limits.ratio > bytes.size()))
            return fail(ErrorCode::TooLong, {QString::number(limits.total)});
    }
    return archive;
}

QStringList ZipArchive::names() const
{
    QStringList names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(m_handle->zip, 0); ++i)
        names << QString::fromUtf8(zip_get_name(m_handle->zip, zip_uint64_t(i), 0));
    return names;
}

bool ZipArchive::has(const QString &part) const
{
    return zip_name_locate(m_handle->zip, part.toUtf8().constData(), 0) >= 0;
}

Result<QByteArray> ZipArchive::read(const QString &part) const
{
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file{
        zip_fopen(m_handle->zip, part.toUtf8().constData(), 0), zip_fclose};
    if (!file)
        return sheetFault(part, u"broken_zip"_s);
    QByteArray all;
    std::array<char, 1 << 16> chunk{};
    // What the directory says of the size is the file's word only: count what comes out.
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), chunk.data(), chunk.size());
        if (got < 0)
            return sheetFault(part, u"broken_zip"_s);
        if (got == 0)
            return all;
        m_handle->unpacked += got;
        if (all.size() + got > m_handle->limits.part ||
            m_handle->unpacked > m_handle->limits.total)
            return fail(ErrorCode::TooLong, {QString::number(m_handle->limits.part)});
        all.append(chunk.data(), got);
    }
}
