#include "core/papers/paper.h"

#include "core/papers/formats.h"
#include "core/sheets/csv.h"
#include "core/sheets/ziparchive.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostUnpacked = 256LL << 20;
constexpr qsizetype longestName = 200;   ///< in characters
constexpr qsizetype mostNameBytes = 255; ///< that file systems take
constexpr qsizetype mostText = 8 << 20;  ///< characters that are looked through

/// LRE … PDI and their like: a name that reads backwards hides its ending.
bool turnsWriting(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
           code == 0x200E || code == 0x200F || code == 0x061C;
}

Result<> readZip(const QString &name, const QByteArray &bytes, Paper &paper)
{
    using Reader = Result<bool> (*)(const ZipArchive &, Paper &);
    const auto zip = ZipArchive::openBytes(bytes, mostUnpacked);
    if (!zip)
        return {};
    for (const Reader reader : {readDocx, readOdt, readXlsx}) {
        const auto read = reader(*zip, paper);
        if (!read && read.error().code == ErrorCode::TooLong)
            return fail(ErrorCode::PaperInvalid, {name, u"bomb"_s});
        if (!read) // cut short inside: nobody can look through it
            return {};
        if (*read) {
            paper.readability = Readability::Text;
            return {};
        }
    }
    return {};
}

void readPlain(const QByteArray &bytes, Paper &paper)
{
    const auto text = textOfFile(bytes);
    if (!text)
        return;
    paper.readability = Readability::Text;
    addText(paper, PaperPlace::Body, *text);
}
} // namespace

void addText(Paper &paper, PaperPlace place, const QString &text)
{
    if (!text.trimmed().isEmpty())
        paper.texts.push_back({place, text.left(mostText)});
}

QString Paper::body() const
{
    QStringList parts;
    for (const PaperText &each : texts) {
        if (each.place == PaperPlace::Body)
            parts << each.text;
    }
    return parts.join(u'\n');
}

Result<Paper> readPaper(const QString &name, const QByteArray &bytes)
{
    Paper paper;
    const QMimeType mime = QMimeDatabase{}.mimeTypeForFileNameAndData(name, bytes);
    paper.mime = mime.name();
    if (bytes.startsWith("%PDF-")) {
        paper.mime = u"application/pdf"_s;
        readPdf(bytes, paper);
    } else if (bytes.startsWith("PK\x03\x04")) {
        if (const auto read = readZip(name, bytes, paper); !read)
            return tl::unexpected(read.error());
    } else if (paper.mime.startsWith(u"image/")) {
        paper.readability = Readability::Image;
        paper.pages = 1;
    } else if (mime.inherits(u"text/plain"_s)) {
        readPlain(bytes, paper);
    }
    return paper;
}

QString cleanPaperName(const QString &name)
{
    QString clean = name.section(u'/', -1).section(u'\\', -1);
    clean.removeIf([](QChar c) {
        return turnsWriting(c) || c.category() == QChar::Other_Control ||
               QStringView{u"<>:\"|?*"}.contains(c);
    });
    clean = clean.simplified();
    const auto fits = [](const QString &whole) {
        return whole.size() <= longestName && whole.toUtf8().size() <= mostNameBytes;
    };
    if (fits(clean))
        return clean;
    const QString suffix = QFileInfo{clean}.suffix().left(10);
    const QString ending = suffix.isEmpty() ? suffix : u'.' + suffix;
    QString stem = clean.left(longestName - ending.size());
    while (!fits(stem + ending) || stem.back().isHighSurrogate())
        stem.chop(1);
    return stem + ending;
}
