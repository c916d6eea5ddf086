#include "core/store/writerlock.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {
/// Whether \p path still names the file behind \p handle: its last owner may have removed it
/// meanwhile.
bool isNamed(const QByteArray &path, int handle)
{
    struct stat held
    {
    };
    struct stat named
    {
    };
    return fstat(handle, &held) == 0 && stat(path.constData(), &named) == 0 &&
           held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

QString ownerOf(int handle)
{
    char text[32] = {};
    return pread(handle, text, sizeof text - 1, 0) > 0 ? QString::fromLatin1(text) : QString{};
}
} // namespace

Result<std::unique_ptr<WriterLock>> WriterLock::take(const QString &officePath)
{
    const QString real = QFileInfo{officePath}.canonicalFilePath();
    const QByteArray path = QFile::encodeName(real.isEmpty() ? officePath : real) + ".lock";
    for (;;) {
        const int handle = open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (handle < 0) {
            const bool forbidden = errno == EACCES || errno == EROFS || errno == EPERM;
            const bool full = errno == ENOSPC || errno == EDQUOT;
            return fail(forbidden ? ErrorCode::FileReadOnly
                        : full    ? ErrorCode::DiskFull
                                  : ErrorCode::IoError,
                        {officePath});
        }
        if (flock(handle, LOCK_EX | LOCK_NB) != 0) {
            const QString owner = ownerOf(handle);
            close(handle);
            return fail(ErrorCode::FileInUse, {officePath, owner});
        }
        if (!isNamed(path, handle)) {
            close(handle);
            continue;
        }
        const QByteArray owner = QByteArray::number(qint64(getpid()));
        if (ftruncate(handle, 0) != 0 ||
            pwrite(handle, owner.constData(), std::size_t(owner.size()), 0) < 0)
            errno = 0; // the process number is a courtesy; the lock stands without it
        return std::unique_ptr<WriterLock>{new WriterLock{path, handle}};
    }
}

WriterLock::~WriterLock()
{
    unlink(m_path.constData());
    close(m_handle);
}
