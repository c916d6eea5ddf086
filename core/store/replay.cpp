#include "core/store/replay.h"

#include "core/store/connection.h"
#include "core/store/steps.h"
#include "core/store/streams.h"

using namespace Qt::StringLiterals;

void replayJournal(Connection &connection, const Streams &streams, Steps &steps,
                   const std::function<void(quint16, const EntityId &, const EntityState &)> &found)
{
    Query rows = connection.query("SELECT no, seq, ev FROM journal ORDER BY substr(ev, 12, 16)");
    EntityId entity;
    std::map<quint16, EntityState> states; // one id under two nouns is two rows
    const auto close = [&] {
        for (const auto &[noun, state] : states)
            found(noun, entity, state);
        states.clear();
    };
    while (rows.step()) {
        steps.advance();
        const Stream *stream = streams.find(quint32(rows.integer(0)));
        const auto event = decodeEvent(rows.blob(2));
        if (!stream || !event)
            throw Refusal{{ErrorCode::FileDamaged,
                           {u"journal"_s, QString::number(rows.integer(0)),
                            QString::number(rows.integer(1))}}};
        if (event->entity != entity)
            close();
        entity = event->entity;
        states[event->noun].apply({stream->id, quint64(rows.integer(1))}, *event);
    }
    close();
}
