#include "core/store/officecheck.h"
#include "core/store/officecopy.h"
#include "core/store/officeparts.h"
#include "core/store/rebuild.h"
#include "core/store/signatures.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

Result<> OfficeFile::check(const Progress &progress) const
{
    const auto turn = m_parts->turn();
    return guarded([&] {
        // A reader's streams may be older than the file; the check reads them anew, in one
        // transaction.
        SQLite::Transaction still{m_parts->connection->database()};
        const Streams streams = Streams::load(*m_parts->connection);
        const qint64 events = streams.events();
        Steps steps{*m_parts->connection, progress, events * (m_parts->keys ? 7 : 5)};
        OfficeCheck check{*m_parts->connection, streams, m_parts->surroundings.seal, steps};
        check.integrity();
        steps.reach(events);
        check.chains();
        const Signatures signatures{*m_parts->connection, m_parts->surroundings.seal};
        signatures.check(streams);
        steps.reach(2 * events);
        check.projection();
        steps.reach(3 * events);
        check.blobs();
        steps.reach(4 * events);
        SearchIndex::check(*m_parts->connection, steps);
        steps.reach(5 * events);
        if (!m_parts->keys)
            return;
        signatures.checkKeys(m_parts->device, *m_parts->keys, m_parts->surroundings.random);
        check.sealedParts(*m_parts->keys);
        check.contents(*m_parts->keys);
        steps.reach(6 * events);
        check.applicants(*m_parts->keys);
        steps.reach(7 * events);
    });
}

Result<QString> OfficeFile::digest() const
{
    const auto turn = m_parts->turn();
    return guarded([&] {
        SQLite::Transaction still{m_parts->connection->database()};
        return publicDigest(*m_parts->connection, Streams::load(*m_parts->connection),
                            m_parts->surroundings.seal);
    });
}

Result<QString> OfficeFile::journalHash() const
{
    const auto turn = m_parts->turn();
    return guarded([&] {
        QStringList lines;
        Query rows = m_parts->connection->query("SELECT head, hash FROM stream ORDER BY id");
        while (rows.step())
            lines << QString::number(rows.integer(0)) + u' ' +
                         QString::fromLatin1(rows.blob(1).toHex());
        return lines.join(u'\n');
    });
}

Result<> OfficeFile::rebuild(const Progress &progress)
{
    const auto turn = m_parts->turn();
    if (!m_parts->writer)
        return fail(ErrorCode::FileReadOnly, {m_parts->path});
    const auto laid = guarded([&] {
        rebuildProjection(*m_parts->connection, m_parts->streams, m_parts->surroundings.seal,
                          progress);
    });
    if (!laid)
        return laid;
    fillApplicantKeys(progress);
    return guarded([&] { m_parts->writer->index().fill(progress); });
}

Result<bool> OfficeFile::mergeIndex(int milliseconds)
{
    const auto turn = m_parts->turnIfFree();
    if (!turn)
        return true; // long work goes on: there will be a quieter moment
    if (!m_parts->writer || m_parts->writer->index().unmerged() == 0)
        return false;
    return guarded([&] {
        QElapsedTimer spent;
        spent.start();
        SQLite::Transaction slice{m_parts->connection->database(),
                                  SQLite::TransactionBehavior::IMMEDIATE};
        bool more = true;
        while (more && spent.elapsed() < milliseconds / 2) // the rest is for the commit
            more = m_parts->writer->index().merge(16);
        slice.commit();
        return more;
    });
}

Result<> OfficeFile::backup(const QString &copy, const Progress &progress) const
{
    const auto turn = m_parts->turn();
    return guarded([&] { copyOffice(*m_parts->connection, copy, progress); });
}

Result<QString> OfficeFile::dailyBackup(const QString &folder, QDate day, int kept,
                                        const Progress &progress) const
{
    const auto turn = m_parts->turn();
    return guarded([&] {
        return copyOfTheDay(*m_parts->connection, m_parts->path, folder, day, kept, progress);
    });
}
