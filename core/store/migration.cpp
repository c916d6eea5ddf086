#include "core/store/migration.h"

#include "core/store/connection.h"
#include "core/store/officecopy.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
/// A name beside the office that nobody has: an earlier try of the day keeps its copy.
QString copyName(const QString &path, int version, QDate day)
{
    const QFileInfo file{path};
    const QString stem = file.absolutePath() + u'/' + file.completeBaseName() +
                         u"-v%1-"_s.arg(version) + day.toString(Qt::ISODate);
    QString name = stem + u".mingdu"_s;
    for (int i = 2; QFile::exists(name); ++i)
        name = stem + u"-%1.mingdu"_s.arg(i);
    return name;
}
} // namespace

int fileVersion(Connection &connection, const QString &path)
{
    const qint64 version = connection.number("PRAGMA user_version");
    if (version > officeFileVersion)
        throw Refusal{{ErrorCode::FileTooNew, {path}}};
    return int(version);
}

QString migrateOffice(Connection &connection, const QString &path, QDate day,
                      const Progress &progress)
{
    int version = fileVersion(connection, path);
    if (version == officeFileVersion)
        return {};
    const QString copy = copyName(path, version, day);
    copyOffice(connection, copy, progress);
    while (version < officeFileVersion) {
        SQLite::Transaction transaction{connection.database(),
                                        SQLite::TransactionBehavior::IMMEDIATE};
        raiseTables(connection, ++version);
        transaction.commit();
        connection.forget();
    }
    return copy;
}
