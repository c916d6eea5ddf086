#include "core/store/officecheck.h"
#include "core/store/officecopy.h"
#include "core/store/officeparts.h"

using namespace Qt::StringLiterals;

Result<> OfficeFile::check() const
{
    return guarded([&] {
        // A reader's streams may be older than the file; the check reads them anew, in one
        // transaction.
        SQLite::Transaction still{m_parts->connection->database()};
        const Streams streams = Streams::load(*m_parts->connection);
        OfficeCheck check{*m_parts->connection, streams, m_parts->surroundings.seal};
        check.integrity();
        check.chains();
        check.projection();
        if (m_parts->keys)
            check.sealedParts(*m_parts->keys);
    });
}

Result<QString> OfficeFile::digest() const
{
    return guarded([&] {
        SQLite::Transaction still{m_parts->connection->database()};
        return publicDigest(*m_parts->connection, Streams::load(*m_parts->connection),
                            m_parts->surroundings.seal);
    });
}

Result<> OfficeFile::backup(const QString &copy) const
{
    return guarded([&] { copyOffice(*m_parts->connection, copy); });
}

Result<QString> OfficeFile::dailyBackup(const QString &folder, QDate day, int kept) const
{
    return guarded(
        [&] { return copyOfTheDay(*m_parts->connection, m_parts->path, folder, day, kept); });
}
