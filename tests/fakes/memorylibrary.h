#pragma once
#include "core/documents/library.h"

#include <algorithm>

/// The library by a walk over the records of an office in memory.
class MemoryLibrary final : public Library
{
public:
    explicit MemoryLibrary(const Records &records)
        : m_records{records}
    {
    }
    Result<LibraryPage> search(const LibraryQuery &query) override
    {
        LibraryPage page;
        const auto found = matches(query, {});
        page.total = qint64(found.size());
        for (std::size_t i = std::size_t(query.offset); i < found.size(); ++i) {
            if (int(page.hits.size()) == query.limit) {
                page.isLast = false;
                break;
            }
            const Document &each = found[i];
            page.hits.push_back({.id = each.id,
                                 .organ = each.organ,
                                 .number = each.number,
                                 .title = each.title,
                                 .snippet = snippetOf(each.body, searchTerms(query.text)),
                                 .formed = each.formed,
                                 .attribute = each.attribute,
                                 .validity = each.validity,
                                 .state = each.state});
        }
        return page;
    }
    Result<FacetCounts> facets(const LibraryQuery &query) override
    {
        FacetCounts counts;
        for (int kind = 0; kind < facetKinds; ++kind) {
            for (const Document &each : matches(query, FacetKind(kind))) {
                for (const Facet &facet : facetsOf(each)) {
                    if (facet.kind == FacetKind(kind))
                        ++counts[facet];
                }
            }
        }
        return counts;
    }
    void interrupt() override {}

private:
    static std::vector<Facet> facetsOf(const Document &document)
    {
        std::vector<Facet> facets{yearFacet(document.formed.year()),
                                  facet(document.attribute),
                                  facet(document.organ),
                                  facet(document.validity),
                                  {FacetKind::Kind, document.kind}};
        if (!document.topic.isEmpty())
            facets.push_back({FacetKind::Topic, document.topic});
        return facets;
    }
    std::vector<Document> matches(const LibraryQuery &query, std::optional<FacetKind> free) const
    {
        std::vector<Document> found;
        const auto terms = searchTerms(query.text);
        const std::vector<EntityId> ids = m_records.all(Noun::Document).value();
        for (const EntityId &id : ids) {
            const Document each = readSeen<Document>(m_records, id)->value;
            const QByteArray text =
                searchText((each.number + u"\n\n" + each.title + u"\n\n" + each.body).toUtf8());
            const auto facets = facetsOf(each);
            const bool fits = std::ranges::all_of(query.filters, [&](const Facet &filter) {
                return filter.kind == free || std::ranges::find(facets, filter) != facets.end();
            });
            if (fits && maySee(query.sight, each) &&
                std::ranges::all_of(terms, [&](const auto &term) { return text.contains(term); }))
                found.push_back(each);
        }
        std::ranges::stable_sort(found, std::greater{}, &Document::formed);
        std::ranges::stable_partition(found, [&](const Document &each) {
            return numberKey(each.number) == numberKey(query.text);
        });
        return found;
    }
    const Records &m_records;
};
