#pragma once
#include "core/journal/stream.h"

#include <map>

class Connection;

/// The streams this file knows. `no` is local to the file; whatever leaves it says the 16-byte id.
class Streams
{
public:
    static Streams load(Connection &connection);
    /// nullptr when unknown.
    const Stream *find(const StreamId &id) const;
    const Stream *find(quint32 no) const;
    quint32 numberOf(const StreamId &id) const;
    bool has(const StreamId &id, quint64 seq) const;
    qint64 events() const; ///< of all streams
    const std::map<quint32, Stream> &all() const { return m_streams; }

    /// Adds \p stream to the table and here.
    quint32 add(Connection &connection, const Stream &stream);
    /// Moves the head here; save() writes it.
    void advance(quint32 no, const Digest &hash);
    void save(Connection &connection, quint32 no) const;

private:
    std::map<quint32, Stream> m_streams{};
    std::map<StreamId, quint32> m_numbers{};
};
