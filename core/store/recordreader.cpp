#include "core/store/recordreader.h"

#include "core/journal/bytes.h"
#include "core/store/applicantkeys.h"
#include "core/store/blobs.h"
#include "core/store/connection.h"
#include "core/store/contents.h"
#include "core/store/projection.h"
#include "core/store/recordscan.h"
#include "core/store/streams.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const NounTable &tableOf(Noun noun)
{
    const NounTable *table = NounTable::byNumber(quint16(noun));
    if (!table)
        throw Refusal{{ErrorCode::BadValue, {u"noun"_s}}};
    return *table;
}

std::vector<EntityId> idsOf(Query &query)
{
    std::vector<EntityId> ids;
    while (query.step())
        ids.push_back(query.id(0));
    return ids;
}
} // namespace

QByteArray sealedPlace(const WriteRef &ref)
{
    return ByteWriter{}.raw(viewOf(ref.stream)).number(ref.seq).bytes;
}

Error damagedPartError(const WriteRef &ref)
{
    return {ErrorCode::FileDamaged,
            {u"priv"_s, QString::fromLatin1(viewOf(ref.stream).toByteArray().toHex()),
             QString::number(ref.seq)}};
}

RecordReader::RecordReader(Connection &connection, Streams &streams, const OfficeKeys *keys,
                           Beside beside)
    : m_connection{connection}
    , m_streams{streams}
    , m_beside{beside}
    , m_keys{keys}
{
}

template<class Work>
auto RecordReader::atOneMoment(Work work) const
{
    return guarded([&] {
        if (m_beside == Beside::Nobody || m_connection.isInTransaction())
            return work();
        SQLite::Transaction moment{m_connection.database()};
        if (const qint64 version = m_connection.number("PRAGMA data_version");
            version != m_seenVersion) {
            m_streams = Streams::load(m_connection);
            m_seenVersion = version;
        }
        return work();
    });
}

Result<Record> RecordReader::read(Noun noun, EntityId entity) const
{
    return atOneMoment([&] { return recordOf(tableOf(noun), entity); });
}

Record RecordReader::recordOf(const NounTable &table, EntityId entity) const
{
    const auto found = Projection{m_connection, m_streams}.load(table, entity);
    if (!found)
        throw Refusal{{ErrorCode::NotFound, {entity.toString(QUuid::WithoutBraces)}}};
    Record record{.noun = table.noun, .entity = entity};
    std::map<WriteRef, PrivatePart> parts; // one event often wrote them all
    for (const auto &[id, field] : found->state.fields) {
        for (const LiveWrite &write : field.live())
            record.writes[id].push_back(write.ref);
        const LiveWrite &shown = *field.displayed();
        if (!shown.withheld) {
            record.values.emplace(id, unpacked(m_connection, shown.value));
        } else if (!m_keys) {
            record.sealed = true;
        } else {
            const auto [part, isNew] = parts.try_emplace(shown.ref);
            if (isNew)
                part->second = privatePart(shown.ref);
            const auto value =
                std::ranges::find(part->second.values, id, &std::pair<quint16, Value>::first);
            if (value != part->second.values.end())
                record.values.emplace(id, value->second);
            else
                record.sealed = record.sealed || !isRemoved(shown.ref);
        }
    }
    std::ranges::copy(contestedFields(found->state), std::back_inserter(record.contested));
    return record;
}

bool RecordReader::isRemoved(const WriteRef &ref) const
{
    Query row = m_connection.query("SELECT length(data) = 0 FROM priv WHERE no = ? AND seq = ?");
    row.add(qint64(m_streams.numberOf(ref.stream))).add(qint64(ref.seq));
    return row.step() && row.integer(0) != 0;
}

PrivatePart RecordReader::privatePart(const WriteRef &ref, const Digest *commit) const
{
    Query row = m_connection.query("SELECT data FROM priv WHERE no = ? AND seq = ?");
    row.add(qint64(m_streams.numberOf(ref.stream))).add(qint64(ref.seq));
    if (!m_keys || !row.step() || row.blob(0).isEmpty()) // removed: R-PRG-1
        return {};
    const auto plain = m_keys->persons().open(row.blob(0), sealedPlace(ref));
    if (!plain || plain->size() < saltSize)
        throw Refusal{damagedPartError(ref)};
    if (commit && m_keys->seal().digest(*plain) != *commit)
        throw Refusal{damagedPartError(ref)};
    return orRefuse(decodePrivatePart(QByteArrayView{*plain}.sliced(saltSize)));
}

Result<std::vector<EntityId>> RecordReader::where(Noun noun, quint16 field,
                                                  const Value &value) const
{
    return atOneMoment([&] {
        const NounTable &table = tableOf(noun);
        const FieldSpec *spec = findField(field);
        if (!spec || spec->noun != noun || !NounTable::isAsked(field))
            throw Refusal{{ErrorCode::BadValue, {QString::number(field)}}};
        if (value.type() != spec->type)
            throw Refusal{{ErrorCode::WrongType, {spec->name}}};
        const std::string column{spec->name.data(), std::size_t(spec->name.size())};
        Query query = m_connection.query("SELECT entity FROM " + table.name + " WHERE \"" + column +
                                         "\" = ? ORDER BY id");
        return idsOf(query.add(value));
    });
}

Result<std::vector<EntityId>> RecordReader::all(Noun noun) const
{
    return atOneMoment([&] {
        Query query = m_connection.query(tableOf(noun).allIds);
        return idsOf(query);
    });
}

Result<> RecordReader::scan(Noun noun, std::span<const quint16> fields, const ScanStep &step) const
{
    return atOneMoment([&] {
        scanRecords(m_connection, m_streams, m_keys, tableOf(noun), fields, 0,
                    [&](qint64, const ScanRow &row) { return step(row); });
    });
}

Result<std::vector<EntityId>> RecordReader::sameApplicant(EntityId request) const
{
    if (!m_keys)
        return fail(ErrorCode::Locked);
    return atOneMoment([&] {
        return ApplicantKeys{m_connection, m_streams, *m_keys}.same(request);
    });
}

Result<std::vector<EntityId>> RecordReader::ofApplicant(const QString &identityNumber) const
{
    if (!m_keys)
        return fail(ErrorCode::Locked);
    return atOneMoment([&] {
        return ApplicantKeys{m_connection, m_streams, *m_keys}.showing(identityNumber);
    });
}

Result<QByteArray> RecordReader::content(const QByteArray &digest) const
{
    if (!m_keys)
        return fail(ErrorCode::Locked);
    return atOneMoment([&] { return Contents{m_connection, *m_keys}.bytes(digest); });
}

Result<std::vector<HistoryEntry>> RecordReader::history(EntityId entity) const
{
    return atOneMoment([&] {
        std::vector<std::pair<WriteRef, QByteArray>> events;
        {
            Query query = m_connection.query(
                "SELECT no, seq, ev FROM journal INDEXED BY journal_entity "
                "WHERE no IN (SELECT no FROM stream) AND substr(ev, 12, 16) = ?");
            query.add(entity);
            while (query.step()) {
                const Stream *stream = m_streams.find(quint32(query.integer(0)));
                events.push_back(
                    {{stream ? stream->id : StreamId{}, quint64(query.integer(1))}, query.blob(2)});
            }
        }
        // The clock's bytes lie at a fixed place of every event.
        std::ranges::sort(events, {}, [](const auto &event) {
            return std::pair{qFromLittleEndian<quint64>(event.second.constData() + 3), event.first};
        });
        std::vector<HistoryEntry> entries;
        entries.reserve(events.size());
        for (const auto &[ref, event] : events)
            entries.push_back(entryOf(ref, event));
        return entries;
    });
}

HistoryEntry RecordReader::entryOf(const WriteRef &ref, QByteArrayView bytes) const
{
    const Event event = orRefuse(decodeEvent(bytes));
    HistoryEntry entry{.event = ref,
                       .noun = Noun(event.noun),
                       .entity = event.entity,
                       .actor = event.actor,
                       .kind = event.kind,
                       .at = QDateTime::fromMSecsSinceEpoch(event.hlc.ms())};
    const PrivatePart part = privatePart(ref);
    entry.note = part.note;
    for (const EventField &field : event.fields) {
        const auto value =
            std::ranges::find(part.values, field.field, &std::pair<quint16, Value>::first);
        const bool opened = field.withheld && value != part.values.end();
        entry.writes.push_back({field.field,
                                opened ? value->second : unpacked(m_connection, field.value),
                                field.supersedes});
    }
    return entry;
}
