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

/// Ids of search_row rise with the day, each day having room for some. They lie close together,
/// because the index keeps of every entry how far it lies from the one before: at 2²⁴ to a day it
/// took 1.12 of the text, and more than half of that was distance. What finds its day full goes to
/// the next day with room, so that a bulk of one day is shown a few days too new.
constexpr qint64 rowsOfADay = 512;
struct RowRoom
{
    qint64 first = 0;
    qint64 end = 0;
};
/// \p day: Julian, 0 for none; days before 1949 share the room of the undated.
RowRoom rowRoom(qint64 day);

/// The character of a published document, and that of a facet by its number in search_facet, as
/// they stand in search_row.facets.
QByteArray publicFacet();
QByteArray facetCharacter(qint64 number);
/// nullopt for one that no document has.
std::optional<QByteArray> knownFacet(Connection &connection, const Facet &facet);
