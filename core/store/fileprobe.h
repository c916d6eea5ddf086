#pragma once
#include "core/base/result.h"

/// Looks at a path before SQLite does: FileMissing, FileUnreadable, FileNotOffice, FileTooNew,
/// FileDamaged.
Result<> probeOffice(const QString &path);
/// FileOnNetwork when the folder of \p path is no disk of this machine: locks and WAL can't be
/// trusted there.
Result<> probePlace(const QString &path);
/// Which file a path names, for as long as the machine runs.
struct FileMark
{
    quint64 device = 0;
    quint64 node = 0; ///< 0: no file
    bool operator==(const FileMark &) const = default;
};
FileMark markOf(const QString &path);
bool isNetworkFileSystem(quint32 magic, QByteArrayView type);
