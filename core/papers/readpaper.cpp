#include "core/papers/readpaper.h"

#include "core/papers/readers.h"

#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace {
/// A package may unpack to this much, and beyond the first megabytes to this many times its size.
constexpr ZipLimits limits{.part = 128LL << 20, .total = 256LL << 20, .ratio = 150};

struct Magic
{
    QByteArrayView head{};
    const char *mime = nullptr;
};
constexpr std::array pictures{Magic{"\x89PNG\r\n", "image/png"}, Magic{"\xff\xd8\xff", "image/jpeg"},
                              Magic{"GIF8", "image/gif"},        Magic{"BM", "image/bmp"},
                              Magic{"II*", "image/tiff"},        Magic{"MM", "image/tiff"}};

struct Package
{
    const char *part = nullptr; ///< that only this kind has
    const char *mime = nullptr;
    Result<Paper> (*read)(const ZipArchive &zip) = nullptr;
};
constexpr std::array packages{
    Package{"word/document.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", readWord},
    Package{"xl/workbook.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            readWorkbookPaper},
    Package{"content.xml", "application/vnd.oasis.opendocument.text", readOpenText}};

Result<Paper> readPackage(const QByteArray &bytes)
{
    return ZipArchive::open(bytes, limits).and_then([](const ZipArchive &zip) -> Result<Paper> {
        for (const Package &kind : packages) {
            if (!zip.has(QString::fromLatin1(kind.part)))
                continue;
            return kind.read(zip).map([&](Paper paper) {
                paper.mime = QString::fromLatin1(kind.mime);
                paper.reading =
                    paper.text().trimmed().isEmpty() ? PaperReading::NoText : PaperReading::Read;
                return paper;
            });
        }
        return Paper{.mime = u"application/zip"_s};
    });
}

/// UTF-8, UTF-16 by its mark, GB 18030; none of them: no text.
Paper readText(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder{marked.value_or(QStringConverter::Utf8)};
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        decoder = QStringDecoder{"GB18030"};
        text = decoder(bytes);
    }
    if (!decoder.isValid() || decoder.hasError() || text.contains(QChar{0}))
        return {.mime = u"application/octet-stream"_s};
    return {.mime = u"text/plain"_s,
            .reading = text.trimmed().isEmpty() ? PaperReading::NoText : PaperReading::Read,
            .layers = {{PaperPlace::Text, text}}};
}

/// What a camera or a scanner noted in a picture; where it was taken may be among it.
Paper pictureOf(const char *mime, const QByteArray &bytes)
{
    Paper paper{.mime = QString::fromLatin1(mime), .reading = PaperReading::NoText, .pages = 1};
    if (bytes.left(1 << 16).contains(QByteArrayView{"Exif\0\0", 6}))
        paper.layers.push_back({PaperPlace::Metadata, u"Exif"_s});
    return paper;
}

/// Word and Excel before 2007, and what they encrypt since.
Paper olePaper(const QByteArray &bytes)
{
    const QString mark = u"EncryptedPackage"_s;
    const QByteArray sought{reinterpret_cast<const char *>(mark.utf16()), mark.size() * 2};
    return {.mime = u"application/x-ole-storage"_s,
            .reading = bytes.contains(sought) ? PaperReading::Encrypted : PaperReading::Unknown};
}
} // namespace

void addLayer(Paper &paper, PaperPlace place, const QStringList &lines)
{
    if (const QString text = lines.join(u'\n'); !text.trimmed().isEmpty())
        paper.layers.push_back({place, text});
}

Result<Paper> readPaper(const QString &name, const QByteArray &bytes)
{
    if (const auto may = checkPaper(name, bytes); !may)
        return tl::unexpected(may.error());
    if (bytes.left(1024).contains("%PDF-"))
        return readPdf(bytes);
    if (bytes.startsWith("PK\x03\x04")) {
        auto paper = readPackage(bytes);
        if (!paper && paper.error().code == ErrorCode::TooLong)
            return fail(ErrorCode::FileRefused, {name, u"zip_bomb"_s});
        // Broken, but the officer's all the same: kept, and said to be unread.
        return paper ? *paper : Paper{.mime = u"application/zip"_s};
    }
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return olePaper(bytes);
    for (const Magic &magic : pictures) {
        if (bytes.startsWith(magic.head))
            return pictureOf(magic.mime, bytes);
    }
    return readText(bytes);
}
