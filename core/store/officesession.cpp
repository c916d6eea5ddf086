#include "core/store/contents.h"
#include "core/store/officeparts.h"
#include "core/store/searchreader.h"
#include "core/store/signatures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// A reader with everything of its own, so that a worker can take it along.
class WorkerRecords final : public Records
{
public:
    WorkerRecords(const QString &path, Streams streams, std::unique_ptr<OfficeKeys> keys)
        : m_connection{path, Connection::Mode::Read}
        , m_streams{std::move(streams)}
        , m_keys{std::move(keys)}
    {
    }
    Result<Record> read(Noun noun, EntityId entity) const override
    {
        return m_reader.read(noun, entity);
    }
    Result<std::vector<EntityId>> where(Noun noun, quint16 field, const Value &value) const override
    {
        return m_reader.where(noun, field, value);
    }
    Result<std::vector<EntityId>> all(Noun noun) const override { return m_reader.all(noun); }
    Result<> scan(Noun noun, std::span<const quint16> fields, const ScanStep &step) const override
    {
        return m_reader.scan(noun, fields, step);
    }
    Result<std::vector<EntityId>> sameApplicant(EntityId request) const override
    {
        return m_reader.sameApplicant(request);
    }
    Result<std::vector<EntityId>> ofApplicant(const QString &identityNumber) const override
    {
        return m_reader.ofApplicant(identityNumber);
    }
    Result<QByteArray> content(const QByteArray &digest) const override
    {
        return m_reader.content(digest);
    }
    Result<std::vector<HistoryEntry>> history(EntityId entity) const override
    {
        return m_reader.history(entity);
    }

private:
    Connection m_connection;
    Streams m_streams{};
    std::unique_ptr<OfficeKeys> m_keys{};
    RecordReader m_reader{m_connection, m_streams, m_keys.get(), RecordReader::Beside::Writer};
};
} // namespace

Result<std::unique_ptr<Records>> OfficeFile::openReader() const
{
    const auto turn = m_parts->turn();
    return guarded([&]() -> std::unique_ptr<Records> {
        return std::make_unique<WorkerRecords>(m_parts->path, m_parts->streams,
                                               m_parts->keys ? m_parts->keys->copy() : nullptr);
    });
}

Result<std::unique_ptr<ContentSealer>> OfficeFile::openSealer() const
{
    const auto turn = m_parts->turn();
    if (!m_parts->keys)
        return fail(ErrorCode::Locked);
    return contentSealer(m_parts->keys->copy(), m_parts->surroundings.random);
}

Result<std::unique_ptr<Library>> OfficeFile::openLibrary() const
{
    const auto turn = m_parts->turn();
    return guarded([&]() -> std::unique_ptr<Library> {
        return std::make_unique<SearchReader>(m_parts->path);
    });
}

/// From now on sealed parts are read, and \p officer acts.
void OfficeFile::enter(std::unique_ptr<OfficeKeys> keys, OfficerId officer,
                       const Progress &progress)
{
    m_parts->keys = std::move(keys);
    m_parts->reader->setKeys(m_parts->keys.get());
    m_parts->actor = officer;
    fillApplicantKeys(progress);
}

/// Cancelled or without room, it goes on at the next unlocking; questions are answered meanwhile.
void OfficeFile::fillApplicantKeys(const Progress &progress)
{
    if (m_parts->writer && m_parts->keys)
        (void)guarded([&] { m_parts->applicantKeys().fill(progress); });
}

Result<> OfficeFile::unlock(OfficerId officer, const QString &passphrase, const Progress &progress)
{
    const auto turn = m_parts->turn();
    auto keys = guarded([&] { return m_parts->keyring().unwrap(officer.value, passphrase); });
    if (!keys)
        return tl::unexpected(keys.error());
    const auto known = readSeen<Officer>(*this, officer.value);
    if (known && known->value.disabled)
        return fail(ErrorCode::NotPermitted, {known->value.name});
    enter(std::move(*keys), officer, progress);
    return {};
}

Result<> OfficeFile::recover(const QString &recoveryCode, OfficerId officer,
                             const Progress &progress)
{
    const auto turn = m_parts->turn();
    auto keys = guarded([&] {
        return m_parts->keyring().unwrap(Keyring::recovery(), plainRecoveryCode(recoveryCode));
    });
    if (!keys)
        return tl::unexpected(keys.error());
    enter(std::move(*keys), officer, progress);
    return {};
}

/// What can't be signed now, as on a full disk, is signed the next time.
void OfficeFile::signHead()
{
    if (!m_parts->writer || !mayWrite())
        return;
    (void)guarded([&] {
        const Stream &own = m_parts->writer->stream();
        Signatures{*m_parts->connection, m_parts->surroundings.seal}.signHead(
            m_parts->streams.numberOf(own.id), own, *m_parts->keys, m_parts->surroundings.random);
    });
}

void OfficeFile::lock()
{
    const auto turn = m_parts->turn();
    signHead();
    m_parts->reader->setKeys(nullptr);
    m_parts->keys.reset();
    m_parts->actor = {};
}

bool OfficeFile::isLocked() const
{
    const auto turn = m_parts->turn();
    return !m_parts->keys;
}

OfficerId OfficeFile::actor() const
{
    const auto turn = m_parts->turn();
    return m_parts->actor;
}

Result<> OfficeFile::addOfficer(OfficerId officer, const QString &passphrase)
{
    const auto turn = m_parts->turn();
    if (const auto may = mayWrite(); !may)
        return may;
    if (passphrase.isEmpty() || officer.isNull())
        return fail(ErrorCode::PassphraseNeeded);
    return guarded([&] { m_parts->keyring().wrap(officer.value, passphrase, *m_parts->keys); });
}

Result<> OfficeFile::removeOfficer(OfficerId officer)
{
    const auto turn = m_parts->turn();
    if (const auto may = mayWrite(); !may)
        return may;
    return guarded([&] { m_parts->keyring().remove(officer.value); });
}

Result<> OfficeFile::changePassphrase(const QString &now, const QString &next)
{
    const auto turn = m_parts->turn();
    if (const auto may = mayWrite(); !may)
        return may;
    const auto proof =
        guarded([&] { return m_parts->keyring().unwrap(m_parts->actor.value, now); });
    return proof ? addOfficer(m_parts->actor, next) : tl::unexpected(proof.error());
}

Result<bool> OfficeFile::hasKey(OfficerId officer) const
{
    const auto turn = m_parts->turn();
    return guarded([&] { return m_parts->keyring().has(officer.value); });
}

Result<> OfficeFile::putDraft(const QString &key, const QByteArray &content)
{
    const auto turn = m_parts->turn();
    if (const auto may = mayWrite(); !may)
        return may;
    return guarded([&] {
        const QByteArray sealed =
            m_parts->keys->drafts().seal(content, key.toUtf8(), m_parts->surroundings.random);
        m_parts->connection->query("INSERT OR REPLACE INTO draft(key, sealed) VALUES(?, ?)")
            .add(key)
            .add(QByteArrayView{sealed})
            .run();
    });
}

Result<QByteArray> OfficeFile::draft(const QString &key) const
{
    const auto turn = m_parts->turn();
    if (!m_parts->keys)
        return fail(ErrorCode::Locked);
    return guarded([&] {
        Query row = m_parts->connection->query("SELECT sealed FROM draft WHERE key = ?");
        row.add(key);
        if (!row.step())
            throw Refusal{{ErrorCode::NotFound, {key}}};
        return orRefuse(m_parts->keys->drafts().open(row.blob(0), key.toUtf8()));
    });
}

Result<QStringList> OfficeFile::draftKeys() const
{
    const auto turn = m_parts->turn();
    return guarded([&] {
        QStringList keys;
        Query rows = m_parts->connection->query("SELECT key FROM draft ORDER BY key");
        while (rows.step())
            keys.push_back(rows.text(0));
        return keys;
    });
}

Result<> OfficeFile::removeDraft(const QString &key)
{
    const auto turn = m_parts->turn();
    if (!m_parts->writer)
        return fail(ErrorCode::FileReadOnly, {m_parts->path});
    return guarded(
        [&] { m_parts->connection->query("DELETE FROM draft WHERE key = ?").add(key).run(); });
}
