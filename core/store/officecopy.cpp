#include "core/store/officecopy.h"

#include "core/store/connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int pagesAStep = 2048; // 8 MiB

void synchronise(const QString &path)
{
    const int handle = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    fsync(handle);
    close(handle);
}
} // namespace

void removeOffice(const QString &path)
{
    for (const QString &ending : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
}

void copyOffice(Connection &connection, const QString &copy, const Progress &progress)
{
    if (QFile::exists(copy))
        throw Refusal{{ErrorCode::FileExists, {copy}}};
    const QString beside = copy + u".new"_s;
    removeOffice(beside);
    try {
        {
            // A reader's snapshot: whoever writes meanwhile does not make the copy begin anew.
            std::optional<SQLite::Transaction> still;
            if (!connection.isInTransaction())
                still.emplace(connection.database());
            connection.number("SELECT count(*) FROM meta");
            SQLite::Database target{QFile::encodeName(beside).toStdString(),
                                    SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
            SQLite::Backup backup{target, connection.database()};
            while (backup.executeStep(pagesAStep) != SQLITE_DONE) {
                const qint64 total = backup.getTotalPageCount();
                if (progress && !progress(total - backup.getRemainingPageCount(), total))
                    throw Refusal{{ErrorCode::Cancelled, {}}};
            }
        }
        synchronise(beside);
        if (!QFile::rename(beside, copy))
            throw Refusal{{ErrorCode::IoError, {copy}}};
        synchronise(QFileInfo{copy}.absolutePath());
    } catch (...) {
        removeOffice(beside);
        throw;
    }
}

QString copyOfTheDay(Connection &connection, const QString &path, const QString &folder, QDate day,
                     int kept, const Progress &progress)
{
    const QString stem = QFileInfo{path}.completeBaseName() + u'-';
    const QString copy = QDir{folder}.filePath(stem + day.toString(Qt::ISODate) + u".mingdu"_s);
    if (!QDir{}.mkpath(folder))
        throw Refusal{{ErrorCode::IoError, {folder}}};
    if (!QFile::exists(copy))
        copyOffice(connection, copy, progress);
    QStringList copies = QDir{folder}.entryList({stem + u"*.mingdu"_s}, QDir::Files, QDir::Name);
    copies.removeIf([&](const QString &name) {
        const QString date = name.sliced(stem.size(), name.size() - stem.size() - 7);
        return date.size() != 10 || !QDate::fromString(date, Qt::ISODate).isValid();
    });
    for (qsizetype i = 0; i + kept < copies.size(); ++i)
        QFile::remove(QDir{folder}.filePath(copies.at(i)));
    return copy;
}
