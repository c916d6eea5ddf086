#include "core/store/searchindex.h"
#include "core/store/searchreader.h"
#include "core/store/searchterms.h"

#include <algorithm>

namespace {
constexpr char32_t firstFacet = 0xF0000;
}

Result<FacetCounts> SearchReader::facets(const LibraryQuery &query)
{
    return atOneMoment([&]() -> FacetCounts {
        if (SearchIndex::isStale(m_connection))
            return {};
        refreshFacets();
        FacetCounts counts = tally(query);
        // What else a kind could be narrowed to shows only without its own filters.
        for (int kind = 0; kind < facetKinds; ++kind) {
            const auto own = [&](const Facet &each) { return each.kind == FacetKind(kind); };
            if (std::ranges::none_of(query.filters, own))
                continue;
            LibraryQuery wider = query;
            std::erase_if(wider.filters, own);
            for (const auto &[each, count] : tally(wider)) {
                if (own(each))
                    counts[each] = count;
            }
        }
        return counts;
    });
}

/// The facets of every row, read again once the file has changed.
void SearchReader::refreshFacets()
{
    const qint64 version = m_connection.number("PRAGMA data_version");
    if (version == m_seenVersion)
        return;
    m_facets.clear();
    Query names = m_connection.query("SELECT no, kind, value FROM search_facet ORDER BY no");
    while (names.step()) {
        m_facets.resize(std::size_t(names.integer(0)) + 1);
        m_facets.back() = {FacetKind(names.integer(1)), names.text(2)};
    }
    m_rows.clear();
    Query rows = m_connection.query("SELECT id, facets FROM search_row ORDER BY id DESC");
    while (rows.step()) {
        FacetRow row{.id = rows.integer(0)};
        const QByteArrayView codes = rows.bytes(1);
        for (qsizetype at = 1; at < codes.size();) {
            const char32_t code = nextCodePoint(codes, at) - firstFacet;
            if (code > 0 && code < m_facets.size())
                row.codes[std::size_t(m_facets[code].kind)] = code;
        }
        m_rows.push_back(row);
    }
    m_seenVersion = version;
}

FacetCounts SearchReader::tally(const LibraryQuery &query)
{
    const SearchTerms terms = searchTermsOf(query.text);
    const SearchFilter filter{m_connection, query};
    std::vector<qint64> counts(m_facets.size());
    const auto add = [&](const FacetRow &row) {
        for (const quint32 code : row.codes) {
            if (code > 0)
                ++counts[code];
        }
    };
    if (terms.isEmpty() && filter.isEmpty()) {
        std::ranges::for_each(m_rows, add);
    } else {
        const bool byCharacters = terms.pairs.empty();
        const std::string table = terms.isEmpty() ? "search_title"
                                  : byCharacters  ? "search_char"
                                                  : "search_pair";
        std::string match =
            terms.isEmpty()
                ? std::string{}
                : '(' + conjunction(byCharacters ? terms.characters : terms.grams) + ')';
        match += filter.expression();
        if (terms.isEmpty())
            match = match.substr(std::string_view{" AND "}.size());
        Query rows = m_connection.query("SELECT rowid FROM " + table + " WHERE " + table +
                                        " MATCH ? ORDER BY rowid DESC");
        rows.addText(QByteArray::fromStdString(match));
        auto at = m_rows.begin();
        while (rows.step()) { // both descend
            while (at != m_rows.end() && at->id > rows.integer(0))
                ++at;
            if (at != m_rows.end() && at->id == rows.integer(0))
                add(*at);
        }
    }
    FacetCounts found;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            found.emplace(m_facets[i], counts[i]);
    }
    return found;
}
