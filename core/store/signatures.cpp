#include "core/store/signatures.h"

#include "core/journal/stream.h"
#include "core/store/connection.h"
#include "core/store/keyring.h"
#include "core/store/streams.h"
#include "core/sync/payload.h"

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

Refusal strangeKey(EntityId device)
{
    return damaged({u"device_key"_s, device.toString(QUuid::WithoutBraces)});
}
} // namespace

QByteArray deviceSecret(Connection &connection, EntityId device, const char *column,
                        const OfficeKeys &keys)
{
    Query row =
        connection.query("SELECT " + std::string{column} + " FROM device_key WHERE device_id = ?");
    if (row.add(device).step()) {
        if (const auto opened = keys.device().open(row.blob(0), device.toRfc4122()))
            return *opened;
    }
    throw strangeKey(device);
}

void Signatures::signHead(quint32 no, const Stream &own, const OfficeKeys &keys, Random &random)
{
    Query newest = m_connection.query("SELECT max(seq) FROM checkpoint WHERE no = ?");
    newest.add(qint64(no)).step();
    if (own.head == 0 || quint64(newest.integer(0)) == own.head)
        return;
    const auto signature = m_seal.sign(deviceSecret(m_connection, own.device, "sealed", keys),
                                       checkpointMessage(own.id, own.head, own.hash), random);
    SQLite::Transaction both{m_connection.database(), SQLite::TransactionBehavior::IMMEDIATE};
    m_connection.query("DELETE FROM checkpoint WHERE no = ?").add(qint64(no)).run();
    m_connection.query("INSERT INTO checkpoint(no, seq, sig) VALUES(?, ?, ?)")
        .add(qint64(no))
        .add(qint64(own.head))
        .add(QByteArrayView{orRefuse(signature)})
        .run();
    both.commit();
}

bool Signatures::holds(quint32 no, const Stream &stream, quint64 seq,
                       QByteArrayView signature) const
{
    Query row = m_connection.query("SELECT j.hash, d.sign_pub FROM journal j, device d WHERE j.no "
                                   "= ? AND j.seq = ? AND d.device_id = ?");
    row.add(qint64(no)).add(qint64(seq)).add(stream.device);
    Digest hash{};
    if (!row.step() || row.blob(0).size() != qsizetype(hash.size()))
        return false;
    std::ranges::copy(row.blob(0), hash.begin());
    return m_seal.verify(row.blob(1), checkpointMessage(stream.id, seq, hash), signature);
}

void Signatures::check(const Streams &streams) const
{
    for (const auto &[no, stream] : streams.all()) {
        if (streamId(m_seal, stream.device, stream.department, stream.incarnation) != stream.id)
            throw damaged({u"stream"_s, name(stream.id)});
        Query newest = m_connection.query(
            "SELECT seq, sig FROM checkpoint WHERE no = ? ORDER BY seq DESC LIMIT 1");
        if (!newest.add(qint64(no)).step())
            continue;
        const auto seq = quint64(newest.integer(0));
        if (!holds(no, stream, seq, newest.blob(1)))
            throw damaged({u"signature"_s, name(stream.id), QString::number(seq)});
    }
}

void Signatures::checkKeys(EntityId device, const OfficeKeys &keys, Random &random) const
{
    Query row = m_connection.query("SELECT sign_pub, enc_pub FROM device WHERE device_id = ?");
    const bool known = row.add(device).step();
    const QByteArray test = device.toRfc4122();
    const auto signature =
        m_seal.sign(deviceSecret(m_connection, device, "sealed", keys), test, random);
    bool fits = known && signature && m_seal.verify(row.blob(0), test, *signature);
    if (fits && !row.blob(1).isEmpty()) { // an office that never met another has none
        const auto wrapped = m_seal.wrap(row.blob(1), test, random);
        const auto opened = wrapped.and_then([&](const QByteArray &bytes) {
            return m_seal.unwrap(deviceSecret(m_connection, device, "seal_key", keys), bytes,
                                 random);
        });
        fits = opened && *opened == test;
    }
    if (!fits)
        throw strangeKey(device);
}
