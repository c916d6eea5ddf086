#include "ui/print/odtpackage.h"

#include <zip.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
constexpr char odtType[] = "application/vnd.oasis.opendocument.text";

tl::unexpected<Error> refuse(zip_t *archive)
{
    return fail(ErrorCode::WriteFailed, {u"odf"_s, QString::fromUtf8(zip_strerror(archive))});
}

QByteArray manifest(const std::vector<OdtPart> &parts)
{
    const auto entry = [](const QByteArray &path, const QByteArray &type) -> QByteArray {
        return " <manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" +
               type + "\"/>\n";
    };
    QByteArray text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<manifest:manifest manifest:version=\"1.2\" "
                      "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\n";
    text += entry("/", odtType);
    for (const OdtPart &part : parts) {
        if (part.name.endsWith(".xml"))
            text += entry(part.name, "text/xml");
    }
    return text + "</manifest:manifest>\n";
}

/// A fixed day, so that the same letter gives the same file.
constexpr time_t birthOfZip = 315'532'800;

bool add(zip_t *archive, const OdtPart &part)
{
    zip_source_t *source =
        zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const bool isType = part.name == "mimetype";
    return zip_set_file_compression(archive, zip_uint64_t(index),
                                    isType ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0 &&
           zip_file_set_mtime(archive, zip_uint64_t(index), birthOfZip, 0) == 0;
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == zip_int64_t(stat.size) ? bytes : QByteArray{};
}
} // namespace

Result<QByteArray> odtPackage(std::vector<OdtPart> parts)
{
    parts.insert(parts.begin(), {"mimetype", odtType});
    parts.push_back({"META-INF/manifest.xml", manifest(parts)});
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> target{
        zip_source_buffer_create(nullptr, 0, 0, nullptr), zip_source_free};
    zip_t *archive = target ? zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr) : nullptr;
    if (!archive)
        return fail(ErrorCode::WriteFailed, {u"odf"_s, QString{}});
    zip_source_keep(target.get()); // the archive lets its own hold go when it closes
    bool added = true;
    for (const OdtPart &part : parts)
        added = added && add(archive, part);
    if (!added || zip_close(archive) != 0) {
        const auto refusal = refuse(archive);
        zip_discard(archive);
        return refusal;
    }
    return bytesOf(target.get());
}
