#include "core/store/landing.h"

#include "core/store/applicantkeys.h"
#include "core/store/blobs.h"
#include "core/store/connection.h"
#include "core/store/contents.h"
#include "core/store/removedparts.h"

#include <algorithm>

namespace {
constexpr std::size_t mostOpen = 8192; // some 20 MB
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

void Landing::land(const WriteRef &ref, const Event &event, const PrivatePart &part)
{
    if (event.noun == quint16(Noun::Removal))
        m_removals.push_back(event);
    const NounTable *table = NounTable::byNumber(event.noun);
    if (!table)
        return; // a newer program's noun: kept, and shown once this program knows it
    if (m_open.size() >= mostOpen)
        settle();
    Open &open = opened(*table, event.entity);
    open.state.apply(ref, event);
    const auto number = std::ranges::find(part.values, quint16(RequestIdentityNumber),
                                          &std::pair<quint16, Value>::first);
    if (event.noun == quint16(Noun::Request) && number != part.values.end())
        open.identityNumbers.emplace_back(ref, number->second.text());
}

Landing::Open &Landing::opened(const NounTable &table, const EntityId &entity)
{
    const auto [place, isNew] = m_places.try_emplace({quint16(table.noun), entity}, m_open.size());
    if (isNew) {
        Open &open = m_open.emplace_back(
            Open{.table = table, .entity = entity, .before = m_projection.load(table, entity)});
        if (open.before)
            open.state = open.before->state;
        if (table.noun == Noun::Document)
            open.indexed = m_index.entryOf(entity);
    }
    return m_open[place->second];
}

void Landing::settle()
{
    for (Open &open : m_open)
        write(open);
    m_open.clear();
    m_places.clear();
}

void Landing::write(Open &open)
{
    open.state = Projection::known(open.table, std::move(open.state));
    const qint64 id = m_projection.write(open.table, open.entity, open.before, open.state);
    if (open.table.noun == Noun::Document)
        m_index.follow(open.entity, open.indexed);
    if (!open.identityNumbers.empty())
        keepApplicant(open, id);
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
void Landing::keepApplicant(const Open &open, qint64 id)
{
    const auto field = open.state.fields.find(RequestIdentityNumber);
    const LiveWrite *shown = field == open.state.fields.end() ? nullptr : field->second.displayed();
    if (!shown)
        return;
    const auto number =
        std::ranges::find(open.identityNumbers, shown->ref, &std::pair<WriteRef, QString>::first);
    if (number != open.identityNumbers.end())
        ApplicantKeys{m_connection, m_streams, m_keys}.put(id, number->second);
}
