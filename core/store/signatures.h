#pragma once
#include "core/base/id.h"
#include "core/seal/seal.h"

class Connection;
class OfficeKeys;
class Random;
class Streams;
struct Stream;

/// The device's own secret: `sealed` to sign with, `seal_key` to open with. Throws FileDamaged
/// {"device_key", device} when there is none that \p keys open.
QByteArray deviceSecret(Connection &connection, EntityId device, const char *column,
                        const OfficeKeys &keys);

/// Who vouches for the chains: each device signs the head of its stream when a package goes and
/// when the office is locked or closed, so that whoever rewrites a chain lacks the key to it. What
/// was saved since the last signature is chained, and not yet signed. Throws inside the room.
class Signatures
{
public:
    Signatures(Connection &connection, const Seal &seal)
        : m_connection{connection}
        , m_seal{seal}
    {
    }
    /// In place of its earlier ones; nothing to do when the head is signed.
    void signHead(quint32 no, const Stream &own, const OfficeKeys &keys, Random &random);
    /// FileDamaged {"stream", stream} for one that is not of its device; {"signature", stream,
    /// number} for the newest signature of a stream that does not fit what it signs, or the key.
    void check(const Streams &streams) const;
    /// FileDamaged {"device_key", device} unless our secrets open, and fit our open keys.
    void checkKeys(EntityId device, const OfficeKeys &keys, Random &random) const;

private:
    bool holds(quint32 no, const Stream &stream, quint64 seq, QByteArrayView signature) const;

    Connection &m_connection;
    const Seal &m_seal;
};
