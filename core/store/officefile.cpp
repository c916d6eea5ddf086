#include "core/store/officefile.h"

#include "core/base/clock.h"
#include "core/store/migration.h"
#include "core/store/officeparts.h"
#include "core/store/rebuild.h"
#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace {
EntityId metaId(Connection &connection, const QString &key)
{
    Query row = connection.query("SELECT value FROM meta WHERE key = ?");
    row.add(key);
    if (!row.step() || row.blob(0).size() != 16)
        throw Refusal{{ErrorCode::FileDamaged, {u"meta"_s, key}}};
    return row.id(0);
}
} // namespace

OfficeFile::OfficeFile(std::unique_ptr<Parts> parts)
    : m_parts{std::move(parts)}
{
}

OfficeFile::~OfficeFile()
{
    signHead();
    if (m_parts->lock) {
        // A program that saves and goes has no quiet moments either.
        for (int slices = 0; slices < 10 && mergeIndex().value_or(false); ++slices) {
        }
        m_parts->connection->forget();
        (void)m_parts->connection
            ->checkpoint(); // what a reader holds back stays in the WAL, and safe
    }
}

Result<std::unique_ptr<OfficeFile>> OfficeFile::open(const QString &path,
                                                     const Surroundings &around, Access access,
                                                     const Progress &progress)
{
    if (const auto place = probePlace(path); !place)
        return tl::unexpected(place.error());
    if (const auto office = probeOffice(path); !office)
        return tl::unexpected(office.error());
    return openParts(path, around, access, progress);
}

Result<std::unique_ptr<OfficeFile>> OfficeFile::openParts(const QString &path,
                                                          const Surroundings &around, Access access,
                                                          const Progress &progress)
{
    std::unique_ptr<WriterLock> lock;
    if (access == Access::Write) {
        auto taken = WriterLock::take(path);
        if (!taken)
            return tl::unexpected(taken.error());
        lock = std::move(*taken);
    }
    auto opened = guarded([&]() -> std::unique_ptr<OfficeFile> {
        auto parts = std::make_unique<Parts>(Parts{.path = path, .surroundings = around});
        parts->lock = std::move(lock);
        const auto mode = parts->lock ? Connection::Mode::Write : Connection::Mode::Read;
        parts->connection = std::make_unique<Connection>(path, mode);
        parts->mark = markOf(path);
        if (parts->lock)
            migrateOffice(*parts->connection, path, around.clock.today(), progress);
        else if (fileVersion(*parts->connection, path) < officeFileVersion)
            throw Refusal{{ErrorCode::FileTooOld, {path}}};
        parts->office = metaId(*parts->connection, u"office"_s);
        parts->device = metaId(*parts->connection, u"device"_s);
        parts->department = metaId(*parts->connection, u"department"_s);
        parts->streams = Streams::load(*parts->connection);
        if (projectionIsStale(*parts->connection, around.seal)) {
            if (!parts->lock)
                return nullptr;
            rebuildProjection(*parts->connection, parts->streams, around.seal, progress);
        }
        if (SearchIndex::isStale(*parts->connection)) {
            if (!parts->lock)
                return nullptr;
            SearchIndex::recreate(*parts->connection);
        }
        parts->reader = std::make_unique<RecordReader>(*parts->connection, parts->streams, nullptr,
                                                       parts->lock ? RecordReader::Beside::Nobody
                                                                   : RecordReader::Beside::Writer);
        if (parts->lock) {
            parts->note = std::make_unique<HeadNote>(around.seal, around.stateFolder,
                                                     parts->office.toRfc4122(), path);
            parts->writer = std::make_unique<JournalWriter>(*parts->connection, parts->streams,
                                                            *parts->note, parts->surroundings);
            parts->writer->take(parts->device, parts->department);
            // Put off, it goes on at the next opening; the library says that it is not whole.
            (void)guarded([&] { parts->writer->index().fill(progress); });
        }
        return std::unique_ptr<OfficeFile>{new OfficeFile{std::move(parts)}};
    });
    if (opened && !*opened) {
        // Another program's projection: a writer lays it anew, then it can be read.
        if (auto writer = openParts(path, around, Access::Write, progress); !writer)
            return writer;
        return openParts(path, around, Access::Read, progress);
    }
    return opened;
}

Result<Record> OfficeFile::read(Noun noun, EntityId entity) const
{
    const auto turn = m_parts->turn();
    return m_parts->reader->read(noun, entity);
}

Result<std::vector<EntityId>> OfficeFile::where(Noun noun, quint16 field, const Value &value) const
{
    const auto turn = m_parts->turn();
    return m_parts->reader->where(noun, field, value);
}

Result<std::vector<EntityId>> OfficeFile::all(Noun noun) const
{
    const auto turn = m_parts->turn();
    return m_parts->reader->all(noun);
}

Result<> OfficeFile::scan(Noun noun, std::span<const quint16> fields, const ScanStep &step) const
{
    const auto turn = m_parts->turn();
    return m_parts->reader->scan(noun, fields, step);
}

Result<std::vector<EntityId>> OfficeFile::sameApplicant(EntityId request) const
{
    const auto turn = m_parts->turn();
    return m_parts->reader->sameApplicant(request);
}

Result<std::vector<EntityId>> OfficeFile::ofApplicant(const QString &identityNumber) const
{
    const auto turn = m_parts->turn();
    return m_parts->reader->ofApplicant(identityNumber);
}

Result<QByteArray> OfficeFile::content(const QByteArray &digest) const
{
    const auto turn = m_parts->turn();
    return m_parts->reader->content(digest);
}

Result<std::vector<HistoryEntry>> OfficeFile::history(EntityId entity) const
{
    const auto turn = m_parts->turn();
    return m_parts->reader->history(entity);
}

QString OfficeFile::path() const
{
    return m_parts->path;
}

bool OfficeFile::isWritable() const
{
    return m_parts->writer != nullptr;
}

EntityId OfficeFile::officeId() const
{
    return m_parts->office;
}

WriteRef OfficeFile::head() const
{
    const auto turn = m_parts->turn();
    if (!m_parts->writer)
        return {};
    return {m_parts->writer->stream().id, m_parts->writer->stream().head};
}
