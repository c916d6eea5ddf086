#include "core/papers/readfile.h"

#include "core/papers/readpaper.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

Result<FoundFile> readFile(const QString &path)
{
    QFile file{path};
    const QString name = QFileInfo{path}.fileName();
    if (!QFileInfo{path}.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path});
    if (file.size() > largestPaper)
        return fail(ErrorCode::FileRefused, {name, u"too_large"_s});
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, {path});
    return readPaper(name, bytes).map([&](Paper paper) {
        return FoundFile{name, bytes, std::move(paper)};
    });
}

Result<> saveFile(const QByteArray &bytes, const QString &path, bool overwrite)
{
    if (!overwrite && QFile::exists(path))
        return fail(ErrorCode::FileExists, {path});
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::WriteFailed, {path, file.errorString()});
    return {};
}
