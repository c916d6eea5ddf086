#include "core/store/streams.h"

#include "core/store/connection.h"

Streams Streams::load(Connection &connection)
{
    Streams streams;
    Query rows = connection.query(
        "SELECT no, id, device_id, dept_id, incarnation, head, hash FROM stream ORDER BY no");
    while (rows.step()) {
        const QByteArray id = rows.blob(1);
        const QByteArray hash = rows.blob(6);
        Stream stream{.device = rows.id(2),
                      .department = rows.id(3),
                      .incarnation = quint64(rows.integer(4)),
                      .head = quint64(rows.integer(5))};
        if (id.size() != 16 || hash.size() != 32)
            throw Refusal{{ErrorCode::FileDamaged,
                           {QStringLiteral("stream"), QString::number(rows.integer(0))}}};
        std::copy(id.begin(), id.end(), stream.id.begin());
        std::copy(hash.begin(), hash.end(), stream.hash.begin());
        streams.m_numbers.emplace(stream.id, quint32(rows.integer(0)));
        streams.m_streams.emplace(quint32(rows.integer(0)), stream);
    }
    return streams;
}

const Stream *Streams::find(const StreamId &id) const
{
    const auto number = m_numbers.find(id);
    return number == m_numbers.end() ? nullptr : find(number->second);
}

const Stream *Streams::find(quint32 no) const
{
    const auto found = m_streams.find(no);
    return found == m_streams.end() ? nullptr : &found->second;
}

quint32 Streams::numberOf(const StreamId &id) const
{
    const auto number = m_numbers.find(id);
    return number == m_numbers.end() ? 0 : number->second;
}

bool Streams::has(const StreamId &id, quint64 seq) const
{
    const Stream *stream = find(id);
    return stream && seq >= 1 && seq <= stream->head;
}

qint64 Streams::events() const
{
    qint64 sum = 0;
    for (const auto &[no, stream] : m_streams)
        sum += qint64(stream.head);
    return sum;
}

quint32 Streams::add(Connection &connection, const Stream &stream)
{
    connection
        .query("INSERT INTO stream(id, device_id, dept_id, incarnation, head, hash) VALUES(?, ?, "
               "?, ?, ?, ?)")
        .add(viewOf(stream.id))
        .add(stream.device)
        .add(stream.department)
        .add(qint64(stream.incarnation))
        .add(qint64(stream.head))
        .add(viewOf(stream.hash))
        .run();
    const auto no = quint32(connection.database().getLastInsertRowid());
    m_streams.emplace(no, stream);
    m_numbers.emplace(stream.id, no);
    return no;
}

void Streams::advance(quint32 no, const Digest &hash)
{
    Stream &stream = m_streams.at(no);
    ++stream.head;
    stream.hash = hash;
}

void Streams::save(Connection &connection, quint32 no) const
{
    const Stream &stream = m_streams.at(no);
    connection.query("UPDATE stream SET head = ?, hash = ? WHERE no = ?")
        .add(qint64(stream.head))
        .add(viewOf(stream.hash))
        .add(qint64(no))
        .run();
}
