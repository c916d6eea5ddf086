#pragma once
#include "core/documents/library.h"
#include "core/store/connection.h"

#include <unordered_set>

/// The library over a connection of its own (search.md §1.4). One thread; interrupt() from any.
class SearchReader final : public Library
{
public:
    explicit SearchReader(const QString &path);
    Result<LibraryPage> search(const LibraryQuery &query) override;
    Result<FacetCounts> facets(const LibraryQuery &query) override;
    void interrupt() override;

private:
    struct Walk;
    LibraryPage page(const LibraryQuery &query);
    void takeNumbers(Walk &walk);
    void takeMatches(Walk &walk, const char *table, bool whole);
    void takeEvery(Walk &walk);
    void count(Walk &walk, LibraryPage &page);
    LibraryHit hitOf(const Walk &walk, qint64 id);
    FacetCounts tally(const LibraryQuery &query);
    void refreshFacets();

    /// One row of search_row: its facets by their numbers in search_facet.
    struct FacetRow
    {
        qint64 id = 0;
        std::array<quint32, facetKinds> codes{};
    };
    Connection m_connection;
    std::vector<FacetRow> m_rows{}; ///< descending by id
    std::vector<Facet> m_facets{};  ///< by number
    qint64 m_seenVersion = -1;
};
