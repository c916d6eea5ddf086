#include "core/store/journalwriter.h"

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/store/blobs.h"
#include "core/store/connection.h"
#include "core/store/contents.h"
#include "core/store/headnote.h"
#include "core/store/landing.h"
#include "core/store/numberseries.h"
#include "core/store/recordreader.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int manyTexts = 16; ///< of one commit
void checkChange(const EntityChange &change)
{
    std::set<quint16> once;
    for (const FieldWrite &write : change.writes) {
        const FieldSpec *spec = findField(write.field);
        if (!spec || spec->noun != change.noun || !once.insert(write.field).second)
            throw Refusal{{ErrorCode::BadValue, {QString::number(write.field)}}};
        if (!write.value.isNull() && write.value.type() != spec->type)
            throw Refusal{{ErrorCode::WrongType, {spec->name}}};
        if (auto sound = checkValue(write.value); !sound) {
            sound.error().args.prepend(spec->name);
            throw Refusal{sound.error()};
        }
    }
    if (!NounTable::byNumber(quint16(change.noun)) || change.entity.isNull())
        throw Refusal{{ErrorCode::BadValue, {u"entity"_s}}};
}

void setField(EntityChange &change, quint16 field, const Value &value)
{
    const auto found = std::ranges::find(change.writes, field, &FieldWrite::field);
    if (found == change.writes.end())
        change.writes.push_back({field, value, {}});
    else
        found->value = value;
}

std::vector<const FieldWrite *> inOrder(const std::vector<FieldWrite> &writes)
{
    std::vector<const FieldWrite *> ordered;
    ordered.reserve(writes.size());
    for (const FieldWrite &write : writes)
        ordered.push_back(&write);
    std::ranges::sort(ordered, {}, &FieldWrite::field);
    return ordered;
}

/// The entities with their numbers drawn.
std::vector<EntityChange> numbered(Connection &connection, const Changes &changes, Committed &done)
{
    std::vector<EntityChange> entities = changes.entities();
    QHash<EntityId, EntityChange *> first;
    if (!changes.numbers().empty()) {
        for (EntityChange &change : entities) {
            if (!first.contains(change.entity))
                first.insert(change.entity, &change);
        }
    }
    const QString mark = changes.numbers().empty() ? QString{} : numberMark(connection);
    for (const NumberWish &wish : changes.numbers()) {
        EntityChange *change = first.value(wish.entity);
        if (!change)
            throw Refusal{{ErrorCode::BadValue, {u"number"_s}}};
        const NumberSeries::Drawn drawn = NumberSeries{connection, mark}.draw(wish);
        setField(*change, wish.serialField, Value{drawn.serial});
        setField(*change, wish.numberField, Value{drawn.text});
        done.numbers[wish.entity] = drawn.text;
    }
    return entities;
}
} // namespace

/// One commit on its way: what it may still lose is here, what it keeps is in the writer.
struct JournalWriter::Run
{
    EntityId actor{};
    const OfficeKeys &keys;
    Landing landing;
    Hlc stamp{};
    QHash<std::pair<EntityId, quint16>, WriteRef>
        own{}; ///< a second change of one entity saw the first
    Committed done{};
};

JournalWriter::JournalWriter(Connection &connection, Streams &streams, HeadNote &note,
                             const Surroundings &surroundings)
    : m_connection{connection}
    , m_streams{streams}
    , m_note{note}
    , m_surroundings{surroundings}
    , m_index{connection}
    , m_hasher{surroundings.seal.hasher()}
{
}

void JournalWriter::take(EntityId device, EntityId department)
{
    m_device = device;
    m_department = department;
    m_stamp = newestStamp();
    if (const auto head = m_note.read()) {
        Query row = m_connection.query("SELECT hash FROM journal WHERE no = ? AND seq = ?");
        row.add(qint64(m_streams.numberOf(head->stream))).add(qint64(head->seq));
        if (row.step() && row.blob(0) == viewOf(head->hash)) {
            m_no = m_streams.numberOf(head->stream);
            m_stream = *m_streams.find(m_no);
            return;
        }
    }
    beginAnew();
}

void JournalWriter::beginAnew()
{
    m_stream = freshStream();
    m_no = 0;
}

Stream JournalWriter::freshStream() const
{
    QByteArray chance{8, '\0'};
    m_surroundings.random.fill({reinterpret_cast<std::uint8_t *>(chance.data()), 8});
    Stream stream{.device = m_device, .department = m_department};
    stream.incarnation = qFromLittleEndian<quint64>(chance.constData());
    stream.id = streamId(m_surroundings.seal, m_device, m_department, stream.incarnation);
    return stream;
}

void JournalWriter::came(Hlc newest)
{
    m_stamp = m_stamp.seen(newest, m_surroundings.clock.now().toMSecsSinceEpoch());
    if (m_no == 0 || m_streams.find(m_no)->head == m_stream.head)
        return;
    m_stream = *m_streams.find(m_no);
    m_note.write({m_stream.id, m_stream.head, m_stream.hash});
}

Hlc JournalWriter::newestStamp() const
{
    const qint64 wall = m_surroundings.clock.now().toMSecsSinceEpoch();
    Hlc newest;
    for (const auto &[no, stream] : m_streams.all()) {
        Query row = m_connection.query("SELECT ev FROM journal WHERE no = ? AND seq = ?");
        row.add(qint64(no)).add(qint64(stream.head));
        if (row.step())
            newest = newest.seen(orRefuse(decodeEvent(row.blob(0))).hlc, wall);
    }
    return newest;
}

Committed JournalWriter::commit(const Changes &changes, EntityId actor, const OfficeKeys &keys,
                                const std::function<void()> &also)
{
    std::ranges::for_each(changes.entities(), checkChange);
    const Streams before = m_streams;
    const quint32 noBefore = m_no;
    const int unmerged = m_index.unmerged();
    try {
        SQLite::Transaction transaction{m_connection.database(),
                                        SQLite::TransactionBehavior::IMMEDIATE};
        if (m_no == 0)
            m_no = m_streams.add(m_connection, m_stream);
        Run run{.actor = actor,
                .keys = keys,
                .landing{m_connection, m_streams, m_index, keys},
                .stamp = m_stamp};
        for (const EntityChange &change : numbered(m_connection, changes, run.done))
            write(run, change);
        run.landing.settle();
        for (const SealedContent &content : changes.contents())
            Contents{m_connection, keys}.put(content);
        run.landing.carryOutRemovals();
        if (const int texts = m_index.unmerged() - unmerged; texts >= manyTexts)
            m_index.merge(texts * 8); // an import has no quiet moments
        m_streams.save(m_connection, m_no);
        if (also)
            also();
        transaction.commit();
        m_stream = *m_streams.find(m_no);
        m_stamp = run.stamp;
        m_note.write({m_stream.id, m_stream.head, m_stream.hash});
        return std::move(run.done);
    } catch (...) {
        m_streams = before;
        m_no = noBefore;
        throw;
    }
}

void JournalWriter::write(Run &run, const EntityChange &change)
{
    run.stamp = run.stamp.next(m_surroundings.clock.now().toMSecsSinceEpoch());
    PrivatePart part;
    Event event = eventOf(run, change, part);
    append(run, std::move(event), part);
    run.done.entities.push_back(change.entity);
    for (const FieldWrite &field : change.writes)
        run.own[{change.entity, field.field}] = run.done.events.back();
}

Event JournalWriter::eventOf(Run &run, const EntityChange &change, PrivatePart &part) const
{
    Event event{.kind = change.kind, .hlc = run.stamp, .entity = change.entity, .actor = run.actor};
    event.noun = quint16(change.noun);
    for (const FieldWrite *ascending : inOrder(change.writes)) {
        const FieldWrite &write = *ascending;
        EventField field{.field = write.field, .supersedes = write.supersedes};
        if (const auto own = run.own.constFind({change.entity, write.field}); own != run.own.cend())
            field.supersedes.push_back(*own);
        std::ranges::sort(field.supersedes);
        const auto twice = std::ranges::unique(field.supersedes);
        field.supersedes.erase(twice.begin(), twice.end());
        for (const WriteRef &seen : field.supersedes) {
            if (!m_streams.has(seen.stream, seen.seq))
                throw Refusal{
                    {ErrorCode::BadValue, {u"supersedes"_s, QString::number(write.field)}}};
        }
        field.withheld = findField(write.field)->isPrivate();
        if (field.withheld)
            part.values.emplace_back(write.field, write.value);
        else
            field.value = inlineOrKept(write);
        event.fields.push_back(std::move(field));
    }
    part.note = change.note;
    return event;
}

void JournalWriter::append(Run &run, Event event, const PrivatePart &part)
{
    const Stream &own = *m_streams.find(m_no);
    const WriteRef ref{own.id, own.head + 1};
    if (!part.isEmpty()) {
        QByteArray plain{32, '\0'};
        m_surroundings.random.fill({reinterpret_cast<std::uint8_t *>(plain.data()), 32});
        plain += orRefuse(encode(part));
        event.commit = m_hasher->add(plain).finish();
        const QByteArray sealed =
            run.keys.persons().seal(plain, sealedPlace(ref), m_surroundings.random);
        Query row = m_connection.query("INSERT INTO priv(no, seq, data) VALUES(?, ?, ?)");
        row.add(qint64(m_no)).add(qint64(ref.seq)).add(QByteArrayView{sealed}).run();
    }
    const QByteArray bytes = orRefuse(encode(event));
    const Digest hash = chainHash(*m_hasher, own.hash, own.id, ref.seq, bytes);
    Query row = m_connection.query("INSERT INTO journal(no, seq, ev, hash) VALUES(?, ?, ?, ?)");
    row.add(qint64(m_no)).add(qint64(ref.seq)).add(QByteArrayView{bytes}).add(viewOf(hash)).run();
    m_streams.advance(m_no, hash);
    run.landing.land(ref, std::move(event), part);
    run.done.events.push_back(ref);
}

Value JournalWriter::inlineOrKept(const FieldWrite &write) const
{
    const bool mayBeLong = write.value.type() == ValueType::Text &&
                           findField(write.field)->placement == Placement::Rest;
    const bool mayGo = write.field == DocumentBody; // R-PRG-1: the chain keeps what lies in it
    if (!mayBeLong || (!mayGo && write.value.text().size() * 3 <= longestInline))
        return write.value;
    const QByteArray utf8 = write.value.text().toUtf8();
    return utf8.size() <= longestInline && !mayGo
               ? write.value
               : Value{keepBlob(m_connection, m_surroundings.seal, utf8)};
}
