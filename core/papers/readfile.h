#pragma once
#include "core/papers/paper.h"

/// A file from the disk, as it came.
struct FoundFile
{
    QString name{};
    QByteArray bytes{};
    Paper paper{};
};
/// Reads \p path and what is in it. FileUnreadable {path}; as readPaper() otherwise. A file too
/// large is refused by its size, unread.
Result<FoundFile> readFile(const QString &path);
/// FileExists unless \p overwrite; WriteFailed {path, reason}; never half a file.
Result<> saveFile(const QByteArray &bytes, const QString &path, bool overwrite = false);
