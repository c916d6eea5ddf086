#include "core/store/officecheck.h"

#include "core/journal/bytes.h"
#include "core/store/applicantkeys.h"
#include "core/store/blobs.h"
#include "core/store/connection.h"
#include "core/store/contents.h"
#include "core/store/projection.h"
#include "core/store/recordreader.h"
#include "core/store/removedparts.h"
#include "core/store/replay.h"
#include "core/store/streams.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
Refusal damaged(const QStringList &where)
{
    return {{ErrorCode::FileDamaged, where}};
}

QString name(const StreamId &id)
{
    return QString::fromLatin1(viewOf(id).toByteArray().toHex());
}

QString name(const std::string &text)
{
    return QString::fromStdString(text);
}

NounRow readRow(const NounTable &table, Query &rows)
{
    NounRow row;
    int column = 1;
    row.versions = rows.blob(column++);
    for (const FieldSpec *spec : table.narrow)
        row.narrow.push_back(rows.value(column++, spec->type));
    for (const FieldSpec *spec : table.rest)
        row.rest.push_back(rows.value(column++, spec->type));
    return row;
}

/// The live writes must agree, and so must what is superseded but has not come yet.
bool sameState(const Projection &projection, const EntityState &shown, const EntityState &replayed)
{
    for (const auto &[id, field] : replayed.fields) {
        const FieldState *other = shown.fields.find(id);
        if (!other ? !field.live().empty()
                   : other->live() != field.live() ||
                         other->superseded() != projection.pendingOf(field))
            return false;
    }
    return true;
}
} // namespace

void OfficeCheck::integrity()
{
    Query answer = m_connection.query("PRAGMA integrity_check(1)");
    if (!answer.step() || answer.text(0) != u"ok")
        throw damaged({u"sqlite"_s, answer.text(0)});
}

void OfficeCheck::chains()
{
    const auto hasher = m_seal.hasher();
    Query rows = m_connection.query("SELECT no, seq, ev, hash FROM journal ORDER BY no, seq");
    std::map<quint32, Stream> walked;
    while (rows.step()) {
        const auto no = quint32(rows.integer(0));
        const Stream *stream = m_streams.find(no);
        if (!stream)
            throw damaged({u"chain"_s, QString::number(no), QString::number(rows.integer(1))});
        Stream &so = walked.try_emplace(no, Stream{.id = stream->id}).first->second;
        const quint64 seq = so.head + 1;
        const QByteArray event = rows.blob(2);
        so.hash = chainHash(*hasher, so.hash, so.id, seq, event);
        const auto decoded = decodeEvent(event);
        if (quint64(rows.integer(1)) != seq || rows.blob(3) != viewOf(so.hash) || !decoded)
            throw damaged({u"chain"_s, name(so.id), QString::number(seq)});
        for (const EventField &field : decoded->fields) {
            if (field.value.type() == ValueType::Blob && !hasBlob(m_connection, field.value.blob()))
                throw Refusal{damagedBlob(field.value.blob())};
        }
        so.head = seq;
        m_steps.advance();
    }
    for (const auto &[no, stream] : m_streams.all()) {
        const Stream &so = walked[no];
        if (so.head != stream.head || so.hash != stream.hash)
            throw damaged({u"chain"_s, name(stream.id), QString::number(stream.head)});
    }
}

void OfficeCheck::projection()
{
    const Projection projection{m_connection, m_streams};
    std::map<Noun, qint64> entities;
    replayJournal(m_connection, m_streams, m_steps,
                  [&](quint16 noun, const EntityId &entity, const EntityState &replayed) {
                      const NounTable *table = NounTable::byNumber(noun);
                      if (!table)
                          return;
                      const EntityState state = Projection::known(*table, replayed);
                      ++entities[table->noun];
                      auto shown = projection.load(*table, entity);
                      NounRow due = projection.rowOf(*table, state);
                      due.id = shown ? shown->row.id : 0;
                      if (!shown || shown->row != due ||
                          !sameState(projection, shown->state, state))
                          throw damaged({name(table->name), entity.toString(QUuid::WithoutBraces)});
                  });
    for (const NounTable &table : NounTable::all()) {
        if (m_connection.number("SELECT count(*) FROM " + table.name) != entities[table.noun] ||
            m_connection.number("SELECT count(*) FROM " + table.name + "_rest") !=
                entities[table.noun])
            throw damaged({name(table.name), u"count"_s});
    }
}

void OfficeCheck::sealedParts(const OfficeKeys &keys)
{
    Streams streams = m_streams;
    const RecordReader reader{m_connection, streams, &keys, RecordReader::Beside::Nobody};
    Query rows = m_connection.query(
        "SELECT p.no, p.seq, j.ev, length(p.data) FROM priv p LEFT JOIN journal j USING(no, seq)");
    const RemovedParts removed{m_connection};
    while (rows.step()) {
        const bool isHole = rows.integer(3) == 0;
        if (isHole && removed.hasPart(rows.integer(0), rows.integer(1)))
            continue;
        const Stream *stream = m_streams.find(quint32(rows.integer(0)));
        const auto event = decodeEvent(rows.blob(2));
        if (isHole || !stream || !event)
            throw damaged(
                {u"priv"_s, QString::number(rows.integer(0)), QString::number(rows.integer(1))});
        reader.privatePart({stream->id, quint64(rows.integer(1))}, &event->commit);
        m_steps.advance();
    }
}

void OfficeCheck::blobs()
{
    checkBlobs(m_connection, m_seal, RemovedParts{m_connection}, m_steps);
}

void OfficeCheck::contents(const OfficeKeys &keys)
{
    checkContents(m_connection, m_streams, keys, m_steps);
}

void OfficeCheck::applicants(const OfficeKeys &keys)
{
    ApplicantKeys{m_connection, m_streams, keys}.check();
}

QString publicDigest(Connection &connection, const Streams &streams, const Seal &seal)
{
    const Projection projection{connection, streams};
    const auto hasher = seal.hasher();
    for (const NounTable &table : NounTable::all()) {
        Query rows = connection.query(table.scan);
        while (rows.step()) {
            const EntityId entity = rows.id(0);
            const EntityState state = projection.stateOf(table, readRow(table, rows), entity);
            ByteWriter bytes;
            bytes.number(quint16(table.noun)).id(entity);
            for (const auto &[id, field] : state.fields) {
                bytes.number(id).number(quint16(field.live().size()));
                for (const LiveWrite &write : field.live()) {
                    bytes.number(quint8(write.withheld ? 0xFF : quint8(write.value.type())));
                    writeValue(bytes, write.value);
                }
            }
            hasher->add(bytes.bytes);
        }
    }
    return QString::fromLatin1(viewOf(hasher->finish()).toByteArray().toHex());
}
