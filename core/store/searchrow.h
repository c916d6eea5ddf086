#pragma once
#include "core/documents/library.h"

#include <optional>

class Connection;

/// One document as the projection shows it, with what the index says of it beside its text.
struct SearchRow
{
    qint64 document = 0; ///< row of the projection
    QString number{};
    qint64 day = 0; ///< 成文, else 印发; Julian, 0 for neither
    bool isPublic = false;
    std::vector<Facet> facets{};
};
std::optional<SearchRow> searchRowOf(Connection &connection, const EntityId &document);

/// Ids of search_row rise with the day.
constexpr qint64 rowsOfADay = 1 << 24;

/// The character of a published document, and that of a facet by its number in search_facet, as
/// they stand in search_row.facets.
QByteArray publicFacet();
QByteArray facetCharacter(qint64 number);
/// nullopt for one that no document has.
std::optional<QByteArray> knownFacet(Connection &connection, const Facet &facet);
