#include "core/store/fileprobe.h"

#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>

namespace {
constexpr quint32 fuseMagic = 0x65735546;

/// The file system's type as the kernel names it, for FUSE hides many behind one magic.
QByteArray mountType(const QByteArray &folder)
{
    struct stat place
    {
    };
    if (stat(folder.constData(), &place) != 0)
        return {};
    const QByteArray device =
        QByteArray::number(major(place.st_dev)) + ':' + QByteArray::number(minor(place.st_dev));
    QFile mounts{QStringLiteral("/proc/self/mountinfo")};
    if (!mounts.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : mounts.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const qsizetype dash = words.indexOf("-");
        if (words.size() > 2 && words.at(2) == device && dash > 0 && dash + 1 < words.size())
            return words.at(dash + 1);
    }
    return {};
}

quint32 bigEndian(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}
} // namespace

bool isNetworkFileSystem(quint32 magic, QByteArrayView type)
{
    constexpr std::array<quint32, 7> remote{
        0x6969,     0x517B, 0xFF534D42, 0xFE534D42,
        0x5346414F, 0x564C, 0x73757245}; // NFS SMB CIFS SMB2 AFS NCP Coda
    if (std::ranges::find(remote, magic) != remote.end())
        return true;
    constexpr std::array<const char *, 6> overFuse{"sshfs",     "davfs", "rclone",
                                                   "glusterfs", "s3fs",  "smb"};
    return magic == fuseMagic && std::ranges::any_of(overFuse, [&](const char *name) {
               return type.contains(QByteArrayView{name});
           });
}

Result<> probePlace(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo{path}.absolutePath());
    struct statfs place
    {
    };
    if (statfs(folder.constData(), &place) != 0)
        return fail(ErrorCode::FileMissing, {QFileInfo{path}.absolutePath()});
    if (isNetworkFileSystem(quint32(place.f_type), mountType(folder)))
        return fail(ErrorCode::FileOnNetwork, {path});
    return {};
}

FileMark markOf(const QString &path)
{
    struct stat file
    {
    };
    if (stat(QFile::encodeName(path).constData(), &file) != 0)
        return {};
    return {file.st_dev, file.st_ino};
}

Result<> probeOffice(const QString &path)
{
    const QFileInfo info{path};
    if (!info.exists())
        return fail(ErrorCode::FileMissing, {path});
    if (!info.isFile())
        return fail(ErrorCode::FileNotOffice, {path});
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path});
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayView{"SQLite format 3", 16}) ||
        bigEndian(header, 68) != officeFileMark)
        return fail(ErrorCode::FileNotOffice, {path});
    if (bigEndian(header, 60) > quint32(officeFileVersion))
        return fail(ErrorCode::FileTooNew, {path});
    const quint32 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 whole = qint64(pageSize == 1 ? 65536 : pageSize) * bigEndian(header, 28);
    // With frames in the WAL the file may rightly be shorter than it says.
    if (file.size() < whole && QFileInfo{path + QStringLiteral("-wal")}.size() == 0)
        return fail(ErrorCode::FileDamaged, {path});
    return {};
}
