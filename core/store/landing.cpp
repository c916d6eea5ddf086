#include "core/store/landing.h"

#include "core/store/applicantkeys.h"
#include "core/store/blobs.h"
#include "core/store/connection.h"
#include "core/store/contents.h"
#include "core/store/removedparts.h"

#include <algorithm>

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
    const bool isText = event.noun == quint16(Noun::Document);
    const auto indexed =
        isText ? m_index.entryOf(event.entity) : std::optional<SearchIndex::Entry>{};
    const Applied applied = m_projection.apply(ref, event);
    if (isText)
        m_index.follow(event.entity, indexed);
    if (event.noun == quint16(Noun::Request))
        digestApplicant(ref, applied, part);
    if (event.noun == quint16(Noun::Removal))
        m_removals.push_back(event);
}

void Landing::carryOutRemovals()
{
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

void Landing::digestApplicant(const WriteRef &ref, const Applied &applied, const PrivatePart &part)
{
    const auto number = std::ranges::find(part.values, quint16(RequestIdentityNumber),
                                          &std::pair<quint16, Value>::first);
    if (number == part.values.end())
        return;
    const LiveWrite *shown = applied.state.fields.at(RequestIdentityNumber).displayed();
    if (shown && shown->ref == ref)
        ApplicantKeys{m_connection, m_streams, m_keys}.put(applied.id, number->second.text());
}
