#pragma once
#include "core/journal/event.h"
#include "core/journal/records.h"
#include "core/store/keyring.h"
#include "core/store/searchindex.h"
#include "core/store/streams.h"

class Connection;
class HeadNote;
class Projection;
struct Applied;

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
    SearchIndex &index() { return m_index; }

private:
    struct Run;
    void write(Run &run, EntityChange change);
    Event eventOf(Run &run, const EntityChange &change, PrivatePart &part) const;
    void append(Run &run, Event event, const PrivatePart &part);
    Value inlineOrKept(const FieldWrite &write) const;
    void digestApplicant(Run &run, const WriteRef &ref, const Applied &applied,
                         const PrivatePart &part);
    void carryOut(const Run &run);
    Hlc newestStamp() const;

    Connection &m_connection;
    Streams &m_streams;
    HeadNote &m_note;
    const Surroundings &m_surroundings;
    SearchIndex m_index;
    std::unique_ptr<Hasher> m_hasher{};
    Stream m_stream{};
    quint32 m_no = 0; ///< 0 until the stream has its first event
    Hlc m_stamp{};
};
