#include "core/store/landing.h"

#include "core/store/applicantkeys.h"
#include "core/store/blobs.h"
#include "core/store/connection.h"
#include "core/store/contents.h"
#include "core/store/removedparts.h"

#include <algorithm>

namespace {
constexpr int mostEvents = 16'384; // some 20 MB
} // namespace

Landing::Landing(Connection &connection, const Streams &streams, SearchIndex &index,
                 const OfficeKeys &keys)
    : m_connection{connection}
    , m_streams{streams}
    , m_index{index}
    , m_keys{keys}
    , m_projection{connection, streams}
{
}

void Landing::land(const WriteRef &ref, Event event, const PrivatePart &part)
{
    if (event.noun == quint16(Noun::Removal))
        m_removals.push_back(event);
    const NounTable *table = NounTable::byNumber(event.noun);
    if (!table)
        return; // a newer program's noun: kept, and shown once this program knows it
    if (++m_events > mostEvents)
        settle();
    const std::pair key{event.noun, event.entity};
    auto place = m_places.constFind(key);
    if (place == m_places.cend()) {
        place = m_places.insert(key, m_waiting.size());
        m_waiting.push_back({*table, event.entity});
    }
    Waiting &waiting = m_waiting[*place];
    const auto number = std::ranges::find(part.values, quint16(RequestIdentityNumber),
                                          &std::pair<quint16, Value>::first);
    if (table->noun == Noun::Request && number != part.values.end())
        waiting.identityNumbers.emplace_back(ref, number->second.text());
    waiting.events.emplace_back(ref, std::move(event));
}

void Landing::settle()
{
    std::ranges::for_each(m_waiting, [this](const Waiting &each) { write(each); });
    m_waiting.clear();
    m_places.clear();
    m_events = 0;
}

void Landing::write(const Waiting &waiting)
{
    const NounTable &table = waiting.table;
    const bool isDocument = table.noun == Noun::Document;
    const auto before = m_projection.load(table, waiting.entity);
    const auto indexed = isDocument ? m_index.entryOf(waiting.entity) : std::nullopt;
    EntityState state = before ? before->state : EntityState{};
    for (const auto &[ref, event] : waiting.events)
        state.apply(ref, event);
    state = Projection::known(table, std::move(state));
    const qint64 id = m_projection.write(table, waiting.entity, before, state);
    if (isDocument)
        m_index.follow(waiting.entity, indexed);
    if (!waiting.identityNumbers.empty())
        keepApplicant(waiting, state, id);
}

void Landing::carryOutRemovals()
{
    settle();
    if (m_removals.empty())
        return;
    const std::set<QByteArray> named = contentsNamed(m_connection, m_streams, m_keys);
    for (const Event &removal : m_removals) {
        const auto names =
            std::ranges::find(removal.fields, quint16(RemovalEntities), &EventField::field);
        const QStringList documents =
            names == removal.fields.end()
                ? QStringList{}
                : unpacked(m_connection, names->value).text().split(u'\n', Qt::SkipEmptyParts);
        const auto indexed = m_index.entriesLike(documents);
        for (const EntityId entity : removeParts(m_connection, removal))
            ApplicantKeys{m_connection, m_streams, m_keys}.renew(entity);
        m_index.forget(indexed);
    }
    const std::set<QByteArray> left = contentsNamed(m_connection, m_streams, m_keys);
    for (const QByteArray &digest : named) {
        if (!left.contains(digest))
            Contents{m_connection, m_keys}.remove(digest);
    }
}

/// Of the numbers that came the one that is shown, if it is one of them.
void Landing::keepApplicant(const Waiting &waiting, const EntityState &state, qint64 id)
{
    const FieldState *field = state.fields.find(RequestIdentityNumber);
    const LiveWrite *shown = field ? field->displayed() : nullptr;
    if (!shown)
        return;
    const auto number = std::ranges::find(waiting.identityNumbers, shown->ref,
                                          &std::pair<WriteRef, QString>::first);
    if (number != waiting.identityNumbers.end())
        ApplicantKeys{m_connection, m_streams, m_keys}.put(id, number->second);
}
