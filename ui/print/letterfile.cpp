// A letter as a file: PDF, ODT, HTML.
#include "ui/print/letterhtml.h"
#include "ui/print/letterodt.h"
#include "ui/print/letterpage.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {
QByteArray pdfBytes(const Letter &letter)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setTitle(letter.title);
    writer.setCreator(u"Mingdu"_s);
    LetterPage{letter}.print(writer);
    return buffer.data();
}

Result<> writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::WriteFailed, {path, file.errorString()});
    return {};
}
} // namespace

Result<> writePdf(const Letter &letter, const QString &path)
{
    return writeBytes(pdfBytes(letter), path);
}

Result<> writeOdt(const Letter &letter, const QString &path)
{
    return letterOdt(letter).and_then(
        [&](const QByteArray &bytes) { return writeBytes(bytes, path); });
}

Result<> writeHtml(const Letter &letter, const QString &path)
{
    return writeBytes(letterHtml(letter).toUtf8(), path);
}

Result<> writeLetter(const Letter &letter, const QString &path)
{
    if (path.endsWith(u".pdf", Qt::CaseInsensitive))
        return writePdf(letter, path);
    if (path.endsWith(u".odt", Qt::CaseInsensitive))
        return writeOdt(letter, path);
    if (path.endsWith(u".html", Qt::CaseInsensitive))
        return writeHtml(letter, path);
    return fail(ErrorCode::BadValue, {u"out"_s, path});
}
