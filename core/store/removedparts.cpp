#include "core/store/removedparts.h"

#include "core/requests/effects.h"
#include "core/store/blobs.h"
#include "core/store/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString textOf(Connection &connection, const Event &event, quint16 field)
{
    const auto found = std::ranges::find(event.fields, field, &EventField::field);
    return found == event.fields.end() ? QString{} : unpacked(connection, found->value).text();
}

bool isCarriedOut(const Event &event)
{
    return event.noun == quint16(Noun::Removal) &&
           std::ranges::any_of(event.fields, [](const EventField &field) {
               return field.field == RemovalEntities && !field.value.isNull();
           });
}

/// The kept text that a removal takes out of a document.
bool isKeptText(const EventField &field)
{
    return field.field == DocumentBody && field.value.type() == ValueType::Blob;
}

struct EarlierEvent
{
    qint64 no = 0;
    qint64 seq = 0;
    Event event{};
};

/// Events of the entities that \p removal names, before it.
template<class Step>
void eachEarlier(Connection &connection, const Event &removal, Step step)
{
    const QStringList entities = textOf(connection, removal, RemovalEntities).split(u'\n');
    for (const QString &entity : entities) {
        std::vector<EarlierEvent> events;
        Query rows =
            connection.query("SELECT no, seq, ev FROM journal INDEXED BY journal_entity WHERE no "
                             "IN (SELECT no FROM stream) AND substr(ev, 12, 16) = ?");
        rows.add(QUuid{entity});
        while (rows.step())
            events.push_back(
                {rows.integer(0), rows.integer(1), orRefuse(decodeEvent(rows.blob(2)))});
        for (const EarlierEvent &each : events) {
            if (each.event.hlc < removal.hlc)
                step(each);
        }
    }
}
} // namespace

RemovedParts::RemovedParts(Connection &connection)
{
    std::vector<Event> carriedOut;
    {
        Query rows = connection.query(
            "SELECT ev FROM journal INDEXED BY journal_entity WHERE no IN "
            "(SELECT no FROM stream) AND substr(ev, 12, 16) IN (SELECT entity FROM removal)");
        while (rows.step()) {
            if (Event event = orRefuse(decodeEvent(rows.blob(0))); isCarriedOut(event))
                carriedOut.push_back(std::move(event));
        }
    }
    for (const Event &removal : carriedOut) {
        eachEarlier(connection, removal, [&](const EarlierEvent &earlier) {
            m_parts.emplace(earlier.no, earlier.seq);
            for (const EventField &field : earlier.event.fields) {
                if (isKeptText(field))
                    m_texts.insert(field.value.blob().digest);
            }
        });
    }
}

std::set<EntityId> removeParts(Connection &connection, const Event &event)
{
    std::set<EntityId> touched;
    if (!isCarriedOut(event))
        return touched;
    eachEarlier(connection, event, [&](const EarlierEvent &earlier) {
        touched.insert(earlier.event.entity);
        for (const EventField &field : earlier.event.fields) {
            if (field.field == DocumentBody && field.value.type() == ValueType::Text)
                throw Refusal{guard("text_in_the_journal", "R-PRG-1").value()};
            if (isKeptText(field))
                removeBlob(connection, field.value.blob());
        }
        connection.query("UPDATE priv SET data = x'' WHERE no = ? AND seq = ?")
            .add(earlier.no)
            .add(earlier.seq)
            .run();
    });
    return touched;
}
