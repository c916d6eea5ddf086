#include "core/store/replay.h"

#include "core/store/connection.h"
#include "core/store/steps.h"
#include "core/store/streams.h"

#include <deque>
#include <queue>

using namespace Qt::StringLiterals;

namespace {
/// The events of one stream, in the order of their entities.
class Lane
{
public:
    Lane(Connection &connection, quint32 no, const StreamId &stream)
        : m_rows{connection.database(), "SELECT seq, ev FROM journal WHERE no = ? ORDER BY "
                                        "substr(ev, 12, 16)"}
        , m_no{no}
        , m_stream{stream}
    {
        m_rows.bind(1, no);
    }
    bool step()
    {
        if (!m_rows.executeStep())
            return false;
        const SQLite::Column cell = m_rows.getColumn(1);
        auto event = decodeEvent({static_cast<const char *>(cell.getBlob()), cell.getBytes()});
        if (!event)
            throw Refusal{{ErrorCode::FileDamaged,
                           {u"journal"_s, QString::number(m_no), QString::number(ref().seq)}}};
        m_event = std::move(*event);
        return true;
    }
    const Event &event() const { return m_event; }
    WriteRef ref() const { return {m_stream, quint64(m_rows.getColumn(0).getInt64())}; }

private:
    SQLite::Statement m_rows;
    quint32 m_no = 0;
    StreamId m_stream{};
    Event m_event{};
};

/// By the bytes of the id, as the file sorts them.
struct LaterEntity
{
    bool operator()(const Lane *one, const Lane *other) const
    {
        return one->event().entity.toRfc4122() > other->event().entity.toRfc4122();
    }
};
} // namespace

void replayJournal(Connection &connection, const Streams &streams, Steps &steps,
                   const std::function<void(quint16, const EntityId &, const EntityState &)> &found)
{
    std::deque<Lane> lanes;
    std::priority_queue<Lane *, std::vector<Lane *>, LaterEntity> next;
    const auto advance = [&](Lane &lane) {
        if (lane.step())
            next.push(&lane);
    };
    for (const auto &[no, stream] : streams.all())
        advance(lanes.emplace_back(connection, no, stream.id));
    EntityId entity;
    std::map<quint16, EntityState> states; // one id under two nouns is two rows
    const auto close = [&] {
        for (const auto &[noun, state] : states)
            found(noun, entity, state);
        states.clear();
    };
    while (!next.empty()) {
        steps.advance();
        Lane &lane = *next.top();
        next.pop();
        if (lane.event().entity != entity)
            close();
        entity = lane.event().entity;
        states[lane.event().noun].apply(lane.ref(), lane.event());
        advance(lane);
    }
    close();
}
