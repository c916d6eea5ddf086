#pragma once
#include "core/journal/event.h"
#include "core/journal/records.h"
#include "core/store/keyring.h"
#include "core/store/searchindex.h"
#include "core/store/streams.h"

class Connection;
class HeadNote;

/// Appends events to our own stream: one transaction a commit, or nothing. Throws inside the room;
/// whatever throws leaves file, stream and clock as they were.
class JournalWriter
{
public:
    JournalWriter(Connection &connection, Streams &streams, HeadNote &note,
                  const Surroundings &surroundings);
    /// Goes on where the head note says, or begins a new incarnation with the first commit.
    void take(EntityId device, EntityId department);
    /// \p also runs before the end of the same transaction.
    Committed commit(const Changes &changes, EntityId actor, const OfficeKeys &keys,
                     const std::function<void()> &also = {});
    const Stream &stream() const { return m_stream; }
    /// After events came from elsewhere: our own stream may have grown (a copy was restored and a
    /// peer still had the rest), and the clock is not before \p newest.
    void came(Hlc newest);
    /// A peer has other events of our own stream: what is written from now on is a new one.
    void beginAnew();
    SearchIndex &index() { return m_index; }

private:
    struct Run;
    void write(Run &run, const EntityChange &change);
    Event eventOf(Run &run, const EntityChange &change, PrivatePart &part) const;
    void append(Run &run, Event event, const PrivatePart &part);
    Value inlineOrKept(const FieldWrite &write) const;
    Hlc newestStamp() const;
    Stream freshStream() const;

    Connection &m_connection;
    Streams &m_streams;
    HeadNote &m_note;
    const Surroundings &m_surroundings;
    SearchIndex m_index;
    std::unique_ptr<Hasher> m_hasher{};
    Stream m_stream{};
    quint32 m_no = 0; ///< 0 until the stream has its first event
    EntityId m_device{};
    EntityId m_department{};
    Hlc m_stamp{};
};
