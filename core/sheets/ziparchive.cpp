#include "core/sheets/ziparchive.h"

#include "core/sheets/sheetfault.h"

#include <QFile>

#include <array>
#include <zip.h>

using namespace Qt::StringLiterals;

struct ZipArchive::Handle
{
    zip_t *zip = nullptr;
    qint64 limit = 0;
    bool ofAll = false; ///< the limit is of all parts together
    QByteArray bytes{}; ///< read in place
    Handle(zip_t *opened, qint64 most)
        : zip{opened}
        , limit{most}
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
    return ZipArchive{std::make_unique<Handle>(zip, limit)};
}

Result<ZipArchive> ZipArchive::openBytes(QByteArray bytes, qint64 total)
{
    zip_error_t error{};
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!zip) {
        zip_source_free(source);
        return sheetFault({}, u"broken_zip"_s);
    }
    auto handle = std::make_unique<Handle>(zip, total);
    handle->ofAll = true;
    handle->bytes = std::move(bytes); // shared, so the source's pointer stays good
    return ZipArchive{std::move(handle)};
}

QStringList ZipArchive::parts() const
{
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_handle->zip, 0);
    for (zip_int64_t i = 0; i < count; ++i)
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
        if (got == 0) {
            if (m_handle->ofAll)
                m_handle->limit -= all.size();
            return all;
        }
        if (all.size() + got > m_handle->limit)
            return fail(ErrorCode::TooLong, {QString::number(m_handle->limit)});
        all.append(chunk.data(), got);
    }
}
