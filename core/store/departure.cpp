#include "core/store/departure.h"

#include "core/journal/event.h"
#include "core/store/blobs.h"
#include "core/store/connection.h"
#include "core/store/contents.h"
#include "core/store/recordreader.h"
#include "core/store/steps.h"
#include "core/store/streams.h"

#include <algorithm>

Departure::Departure(Connection &connection, const Streams &streams, const OfficeKeys &keys,
                     Desk desk, Random &random)
    : m_connection{connection}
    , m_streams{streams}
    , m_keys{keys}
    , m_desk{std::move(desk)}
    , m_random{random}
{
}

std::vector<Payload> Departure::collect(const std::map<StreamId, quint64> &since, bool masked,
                                        qint64 partSize, Steps &steps)
{
    m_parts.assign(1, {});
    m_masked = masked;
    m_partSize = partSize;
    for (const auto &[no, stream] : m_streams.all()) {
        const auto known = since.find(stream.id);
        const quint64 after = known == since.end() ? 0 : std::min(known->second, stream.head);
        if (after < stream.head)
            collectStream(no, stream, after, steps);
    }
    return std::move(m_parts);
}

void Departure::collectStream(quint32 no, const Stream &stream, quint64 after, Steps &steps)
{
    const bool isOwn = stream.device == m_desk.device;
    Stretch stretch{.stream = stream};
    stretch.stream.head = after;
    stretch.stream.hash = {};
    if (after > 0) {
        Query before = m_connection.query("SELECT hash FROM journal WHERE no = ? AND seq = ?");
        before.add(qint64(no)).add(qint64(after)).step();
        std::ranges::copy(before.blob(0), stretch.stream.hash.begin());
    }
    if (!isOwn) { // signed where its device ended its last package, which is where we stand
        Query signedAt = m_connection.query("SELECT sig FROM checkpoint WHERE no = ? AND seq = ?");
        if (!signedAt.add(qint64(no)).add(qint64(stream.head)).step())
            return;
        stretch.checkpoint = signedAt.blob(0);
    }
    if (isFull())
        m_parts.emplace_back(), m_size = 0;
    Query rows = m_connection.query("SELECT j.seq, j.ev, j.hash, p.data FROM journal j LEFT JOIN "
                                    "priv p USING(no, seq) WHERE no = ? AND seq > ? ORDER BY seq");
    rows.add(qint64(no)).add(qint64(after));
    Digest hash{};
    while (rows.step()) {
        steps.advance();
        if (isOwn && isFull() && !stretch.events.empty()) {
            const quint64 last = stretch.last();
            close(stretch);
            m_parts.emplace_back();
            m_size = 0;
            stretch = {.stream = stream};
            stretch.stream.head = last;
            stretch.stream.hash = hash;
        }
        add(stretch, {stream.id, quint64(rows.integer(0))}, rows.bytes(1), rows.bytes(3));
        std::ranges::copy(rows.bytes(2), hash.begin());
    }
    close(stretch);
}

void Departure::add(Stretch &stretch, const WriteRef &ref, QByteArrayView event,
                    QByteArrayView sealed)
{
    PackedEvent packed{.bytes = event.toByteArray()};
    const Packing known = orRefuse(packingOf(event));
    addTexts(known.texts);
    if (!m_masked && !sealed.isEmpty()) { // empty: taken out by law
        const auto plain = m_keys.persons().open(sealed, sealedPlace(ref));
        if (!plain)
            throw Refusal{damagedPartError(ref)};
        if (known.noun == quint16(Noun::Attachment))
            addFiles(QByteArrayView{*plain}.sliced(saltSize));
        packed.priv = *plain;
        m_size += plain->size();
    }
    m_size += event.size();
    stretch.events.push_back(std::move(packed));
}

/// A text that was taken out by law goes as an empty one.
void Departure::addTexts(const std::vector<BlobRef> &texts)
{
    for (const BlobRef &ref : texts) {
        if (!m_sent.insert(ref.digest).second)
            continue;
        QByteArray text = blobText(m_connection, ref);
        m_size += text.size();
        part().texts.push_back({ref.digest, std::move(text)});
    }
}

void Departure::addFiles(QByteArrayView bytes)
{
    const Contents contents{m_connection, m_keys};
    for (const auto &[field, value] : orRefuse(decodePrivatePart(bytes)).values) {
        if ((field != AttachmentDigest && field != AttachmentText) || value.isNull())
            continue;
        const QByteArray name = value.text().toLatin1();
        const QByteArray raw = QByteArray::fromHex(name);
        Digest digest{};
        if (raw.size() != qsizetype(digest.size()) || !contents.has(name))
            continue;
        std::ranges::copy(raw, digest.begin());
        if (!m_sent.insert(digest).second)
            continue;
        QByteArray file = contents.bytes(name);
        m_size += file.size();
        part().files.push_back({digest, std::move(file)});
    }
}

/// Into the part, signed if it is ours.
void Departure::close(Stretch &stretch)
{
    if (stretch.events.empty())
        return;
    if (stretch.checkpoint.isEmpty()) {
        const quint32 no = m_streams.numberOf(stretch.stream.id);
        Query end = m_connection.query("SELECT hash FROM journal WHERE no = ? AND seq = ?");
        end.add(qint64(no)).add(qint64(stretch.last())).step();
        Digest hash{};
        std::ranges::copy(end.blob(0), hash.begin());
        stretch.checkpoint = orRefuse(m_keys.seal().sign(
            m_desk.signSecret, checkpointMessage(stretch.stream.id, stretch.last(), hash),
            m_random));
    }
    part().stretches.push_back(std::move(stretch));
}
