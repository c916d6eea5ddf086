#include "core/store/arrival.h"

#include "core/base/clock.h"
#include "core/journal/bytes.h"
#include "core/journal/event.h"
#include "core/store/applicantkeys.h"
#include "core/store/blobs.h"
#include "core/store/conflicts.h"
#include "core/store/connection.h"
#include "core/store/landing.h"
#include "core/store/recordreader.h"
#include "core/store/steps.h"
#include "core/store/streams.h"

#include <algorithm>

using namespace Qt::StringLiterals;

struct Arrival::Joined
{
    const Stretch &stretch;
    Verified verified{};
    StreamReport report{};
    const Digest &hashOf(quint64 seq) const
    {
        return verified.hashes.at(std::size_t(seq - stretch.first()));
    }
    const PackedEvent &event(quint64 seq) const
    {
        return stretch.events.at(std::size_t(seq - stretch.first()));
    }
};

namespace {
Refusal invalid(const QString &what)
{
    return {{ErrorCode::PackageInvalid, {what}}};
}

Fate fateOf(Joins joins)
{
    switch (joins) {
    case Joins::On: return Fate::Applied;
    case Joins::Known: return Fate::Known;
    case Joins::Gap: return Fate::Gap;
    case Joins::Fork: return Fate::Fork;
    }
    return Fate::Fork;
}

Digest hashAt(Connection &connection, quint32 no, quint64 seq)
{
    Query row = connection.query("SELECT hash FROM journal WHERE no = ? AND seq = ?");
    Digest hash{};
    if (row.add(qint64(no)).add(qint64(seq)).step())
        std::ranges::copy(row.bytes(0), hash.begin());
    return hash;
}
} // namespace

/// Everything that a look can refuse is refused here, before the first write.
std::vector<Arrival::Joined> Arrival::join(const Payload &payload) const
{
    const Schemas schemas = schemasIn(payload);
    const Manifest &manifest = m_report.manifest;
    if (manifest.events > 0 &&
        (schemas.min != manifest.schemaMin || schemas.max != manifest.schemaMax))
        throw invalid(u"schema"_s);
    const Roster roster{m_place.connection};
    std::vector<Joined> all;
    for (const Stretch &stretch : payload.stretches) {
        Joined joined{.stretch = stretch,
                      .report = {.stream = stretch.stream.id, .device = stretch.stream.device}};
        const auto signer = roster.find(stretch.stream.device);
        if (!signer) {
            joined.report.fate = Fate::Untrusted;
            all.push_back(std::move(joined));
            continue;
        }
        joined.report.label = signer->label;
        if (signer->department != stretch.stream.department)
            throw invalid(u"department"_s);
        joined.verified = orRefuse(verify(m_place.keys.seal(), stretch, signer->signKey));
        const quint32 no = m_place.streams.numberOf(stretch.stream.id);
        const Joint found = joint(stretch, joined.verified, m_place.streams.find(stretch.stream.id),
                                  [&](quint64 seq) { return hashAt(m_place.connection, no, seq); });
        joined.report.fate = fateOf(found.joins);
        joined.report.from = found.from;
        joined.report.until = found.until;
        if (found.joins == Joins::On && signer->isRevoked() &&
            found.until > signer->lastTrusted.value_or(0))
            joined.report.fate = Fate::Revoked;
        all.push_back(std::move(joined));
    }
    return all;
}

void Arrival::take(const Payload &payload, Steps &steps)
{
    const std::vector<Joined> all = join(payload);
    keepTexts(payload);
    Landing landing{m_place.connection, m_place.streams, m_place.index, m_place.keys};
    for (const Joined &joined : all) {
        if (joined.report.fate == Fate::Applied)
            append(landing, joined, steps);
        if (joined.report.fate == Fate::Applied || joined.report.fate == Fate::Known)
            fill(joined);
        if (joined.report.fate == Fate::Fork)
            keepFork(joined);
        m_report.isHeld = m_report.isHeld || joined.report.fate == Fate::Gap ||
                          joined.report.fate == Fate::Untrusted;
        m_report.streams.push_back(joined.report);
    }
    landing.carryOutRemovals();
    blankRemoved();
    keepFiles(payload);
    for (const EntityId request : std::as_const(m_filled))
        ApplicantKeys{m_place.connection, m_place.streams, m_place.keys}.renew(request);
    countConflicts();
    tellDoubledNumbers();
}

void Arrival::append(Landing &landing, const Joined &joined, Steps &steps)
{
    Stream stream = joined.stretch.stream;
    quint32 no = m_place.streams.numberOf(stream.id);
    if (no == 0) {
        stream.head = 0;
        stream.hash = {};
        no = m_place.streams.add(m_place.connection, stream);
    }
    for (quint64 seq = joined.report.from; seq <= joined.report.until; ++seq) {
        appendOne(landing, no, seq, joined);
        steps.advance();
    }
    m_place.streams.save(m_place.connection, no);
    m_place.connection.query("INSERT OR REPLACE INTO checkpoint(no, seq, sig) VALUES(?, ?, ?)")
        .add(qint64(no))
        .add(qint64(joined.stretch.last()))
        .add(QByteArrayView{joined.stretch.checkpoint})
        .run();
}

void Arrival::appendOne(Landing &landing, quint32 no, quint64 seq, const Joined &joined)
{
    const PackedEvent &packed = joined.event(seq);
    Event event = orRefuse(decodeEvent(packed.bytes));
    for (const EventField &field : event.fields) {
        if (field.value.type() == ValueType::Blob &&
            !hasBlob(m_place.connection, field.value.blob()))
            throw invalid(u"text"_s);
        if (field.field == RequestNumber && field.value.type() == ValueType::Text)
            m_numbers.insert(field.value.text());
    }
    const WriteRef ref{joined.stretch.stream.id, seq};
    PrivatePart part;
    if (packed.priv) {
        part = orRefuse(decodePrivatePart(QByteArrayView{*packed.priv}.sliced(saltSize)));
        keepPart(no, ref, *packed.priv);
    }
    m_place.connection.query("INSERT INTO journal(no, seq, ev, hash) VALUES(?, ?, ?, ?)")
        .add(qint64(no))
        .add(qint64(seq))
        .add(QByteArrayView{packed.bytes})
        .add(viewOf(joined.hashOf(seq)))
        .run();
    m_place.streams.advance(no, joined.hashOf(seq));
    const QString &label = joined.report.label;
    if (event.hlc.ms() - m_wall > Hlc::farAhead && !m_report.wrongClocks.contains(label))
        m_report.wrongClocks << label;
    m_newest = m_newest.seen(event.hlc, m_wall);
    touch(event);
    landing.land(ref, std::move(event), part);
    ++m_report.applied;
}

void Arrival::touch(const Event &event)
{
    const bool isKnown = std::ranges::find(allNouns(), Noun(event.noun)) != allNouns().end();
    const auto before = m_report.touched.size();
    m_report.touched.insert(event.entity);
    if (isKnown && m_report.touched.size() > before)
        ++m_report.changes[Noun(event.noun)];
}

void Arrival::keepPart(quint32 no, const WriteRef &ref, const QByteArray &plain)
{
    const QByteArray sealed =
        m_place.keys.persons().seal(plain, sealedPlace(ref), m_place.around.random);
    m_place.connection.query("INSERT INTO priv(no, seq, data) VALUES(?, ?, ?)")
        .add(qint64(no))
        .add(qint64(ref.seq))
        .add(QByteArrayView{sealed})
        .run();
    m_parts.emplace_back(no, ref.seq);
}

/// Private parts of events that were here before, without them.
void Arrival::fill(const Joined &joined)
{
    const Stretch &stretch = joined.stretch;
    const quint64 before =
        joined.report.fate == Fate::Applied ? joined.report.from - 1 : stretch.last();
    const quint32 no = m_place.streams.numberOf(stretch.stream.id);
    std::set<quint64> here;
    Query rows =
        m_place.connection.query("SELECT seq FROM priv WHERE no = ? AND seq BETWEEN ? AND ?");
    rows.add(qint64(no)).add(qint64(stretch.first())).add(qint64(before));
    while (rows.step())
        here.insert(quint64(rows.integer(0)));
    for (quint64 seq = stretch.first(); seq <= before; ++seq) {
        const PackedEvent &packed = joined.event(seq);
        if (!packed.priv || here.contains(seq))
            continue;
        keepPart(no, {stretch.stream.id, seq}, *packed.priv);
        const Event event = orRefuse(decodeEvent(packed.bytes));
        if (event.noun == quint16(Noun::Request))
            m_filled.insert(event.entity);
        touch(event);
        ++m_report.filled;
    }
}

void Arrival::keepFork(const Joined &joined)
{
    const quint64 seq = std::max(joined.report.from, joined.stretch.first());
    m_ownForked = m_ownForked || joined.report.stream == m_place.ownStream;
    m_place.connection
        .query("INSERT OR IGNORE INTO fork(stream, seq, hash, package) VALUES(?, ?, ?, ?)")
        .add(viewOf(joined.report.stream))
        .add(qint64(seq))
        .add(viewOf(joined.hashOf(seq)))
        .add(m_report.manifest.package)
        .run();
}

void Arrival::countConflicts()
{
    for (const EntityId entity : contestedEntities(m_place.connection, m_place.streams))
        m_report.conflicts += m_report.touched.contains(entity);
}

void Arrival::tellDoubledNumbers()
{
    for (const QString &number : m_numbers) {
        Query row = m_place.connection.query(
            "SELECT 1 FROM request WHERE number = ? AND serial > 0 LIMIT 1 OFFSET 1");
        if (row.add(number).step())
            m_report.doubledNumbers << number;
    }
}
