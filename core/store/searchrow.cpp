#include "core/store/searchrow.h"

#include "core/store/connection.h"

std::optional<SearchRow> searchRowOf(Connection &connection, const EntityId &document)
{
    Query row = connection.query(
        "SELECT id, number, coalesce(formed, issued, 0), organ, kind, topic, attribute, state, "
        "validity FROM document WHERE entity = ?");
    if (!row.add(document).step())
        return {};
    const auto attribute = Attribute(row.integer(6));
    const auto state = DocumentState(row.integer(7));
    SearchRow found{.document = row.integer(0),
                    .number = row.text(1),
                    .day = std::max<qint64>(row.integer(2), 0),
                    .isPublic = isPublic({.attribute = attribute, .state = state})};
    if (found.day > 0)
        found.facets.push_back(yearFacet(QDate::fromJulianDay(found.day).year()));
    found.facets.push_back(facet(attribute));
    found.facets.push_back(facet(OrganId{row.id(3)}));
    found.facets.push_back(facet(Validity(row.integer(8))));
    for (const Facet &each :
         {Facet{FacetKind::Topic, row.text(5)}, {FacetKind::Kind, row.text(4)}}) {
        if (!each.value.isEmpty())
            found.facets.push_back(each);
    }
    return found;
}

RowRoom rowRoom(qint64 day)
{
    constexpr qint64 undated = 1 << 21;
    constexpr qint64 firstDay = 2'433'191; // 1949-10-01
    if (day < firstDay)
        return {1, undated};
    const qint64 first = undated + (day - firstDay) * rowsOfADay;
    return {first, first + rowsOfADay};
}

QByteArray publicFacet()
{
    return facetCharacter(0);
}

QByteArray facetCharacter(qint64 number)
{
    constexpr qint64 room = 0x1FFFD; // of the two private planes
    QByteArray bytes;
    appendUtf8(bytes, char32_t(0xF0000 + std::min(number, room)));
    return bytes;
}

std::optional<QByteArray> knownFacet(Connection &connection, const Facet &facet)
{
    Query row = connection.query("SELECT no FROM search_facet WHERE kind = ? AND value = ?");
    if (!row.add(qint64(facet.kind)).add(facet.value).step())
        return {};
    return facetCharacter(row.integer(0));
}
