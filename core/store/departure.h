#pragma once
#include "core/journal/changes.h"
#include "core/store/keyring.h"
#include "core/sync/payload.h"

#include <map>
#include <set>

class Connection;
class Random;
class Steps;
class Streams;

/// Gathers what others have not seen: of every stream the events after \p since, with the texts
/// and files that they name. Our own streams are signed at their end; a stream of others goes on
/// as far as its own device signed it. Throws inside the room.
class Departure
{
public:
    struct Desk ///< ours
    {
        EntityId device{};
        QByteArray signSecret{};
    };
    Departure(Connection &connection, const Streams &streams, const OfficeKeys &keys, Desk desk,
              Random &random);
    /// At least one part, empty when nothing is new. A part ends after \p partSize raw bytes.
    std::vector<Payload> collect(const std::map<StreamId, quint64> &since, bool masked,
                                 qint64 partSize, Steps &steps);

private:
    void collectStream(quint32 no, const Stream &stream, quint64 after, Steps &steps);
    void add(Stretch &stretch, const WriteRef &ref, QByteArrayView event, QByteArrayView sealed);
    void addTexts(const std::vector<BlobRef> &texts);
    void addFiles(QByteArrayView part);
    void close(Stretch &stretch);
    bool isFull() const { return m_size > m_partSize; }
    Payload &part() { return m_parts.back(); }

    Connection &m_connection;
    const Streams &m_streams;
    const OfficeKeys &m_keys;
    Desk m_desk{};
    Random &m_random;
    std::vector<Payload> m_parts{};
    std::set<Digest> m_sent{}; ///< texts and files, in any part
    qint64 m_size = 0;         ///< of the part
    qint64 m_partSize = 0;
    bool m_masked = false;
};
