#pragma once
#include "core/documents/library.h"
#include "core/store/connection.h"

#include <atomic>
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
    /// What \p work reads belongs together. An interrupt comes at any instant: it may leave a table
    /// of the index half opened, or hit the very words that end the transaction.
    template<class Work>
    auto atOneMoment(Work work) -> decltype(guarded(work))
    {
        m_interrupted = false;
        auto answer = guarded([&] {
            SQLite::Transaction moment{m_connection.database()};
            return work();
        });
        for (int tries = 0; tries < 10 && m_connection.isInTransaction(); ++tries)
            (void)guarded([&] { m_connection.execute("ROLLBACK"); });
        if (!answer && m_interrupted)
            return fail(ErrorCode::Cancelled);
        return answer;
    }

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
    std::atomic_bool m_interrupted = false;
};
