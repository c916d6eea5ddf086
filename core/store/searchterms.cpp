#include "core/store/searchterms.h"

#include "core/store/connection.h"
#include "core/store/searchrow.h"
#include "core/store/searchtokenizer.h"

#include <algorithm>

namespace {
constexpr std::size_t mostGrams = 48;
constexpr std::size_t mostByPairs =
    4; ///< characters; a longer stretch is rare by its triples alone

qsizetype charactersOf(const QByteArray &utf8)
{
    return std::ranges::count_if(utf8, [](char byte) { return (quint8(byte) & 0xC0) != 0x80; });
}

std::vector<QByteArray> charactersIn(const QByteArray &stretch)
{
    std::vector<QByteArray> characters;
    for (qsizetype at = 0; at < stretch.size();)
        appendUtf8(characters.emplace_back(), nextCodePoint(stretch, at));
    return characters;
}

/// Every \p size neighbours, once.
void addGrams(std::vector<QByteArray> &grams, const std::vector<QByteArray> &characters,
              std::size_t size)
{
    for (std::size_t at = 0; at + size <= characters.size(); ++at) {
        QByteArray gram;
        for (std::size_t i = 0; i < size; ++i)
            gram += characters[at + i];
        if (std::ranges::find(grams, gram) == grams.end())
            grams.push_back(gram);
    }
}

std::string quoted(QByteArrayView token)
{
    std::string text = "\"";
    for (const char c : token)
        text += c == '"' ? std::string{"\"\""} : std::string{c};
    return text + '"';
}

std::string quotedFacet(const QByteArray &facet)
{
    return quoted(QByteArray{facetMark + facet});
}

/// A facet that no row has.
QByteArray nobodysFacet()
{
    return facetCharacter(std::numeric_limits<qint64>::max());
}
} // namespace

bool SearchTerms::needsReading(bool charactersAsked) const
{
    return cut || (!charactersAsked && !characters.empty()) ||
           std::ranges::any_of(terms, [](const QByteArray &term) {
               return term.contains('\n') || charactersOf(term) > 2;
           });
}

SearchTerms searchTermsOf(const QString &text)
{
    SearchTerms found{.terms = searchTerms(text)};
    for (const QByteArray &term : found.terms) {
        for (const QByteArray &stretch : term.split('\n')) {
            const std::vector<QByteArray> characters = charactersIn(stretch);
            if (characters.size() == 1)
                found.characters.push_back(stretch);
            addGrams(found.pairs, characters, 2);
            addGrams(found.grams, characters, 3);
            if (characters.size() <= mostByPairs)
                addGrams(found.grams, characters, 2);
        }
    }
    for (auto *list : {&found.pairs, &found.grams}) {
        found.cut = found.cut || list->size() > mostGrams;
        list->resize(std::min(list->size(), mostGrams));
    }
    return found;
}

SearchFilter::SearchFilter(Connection &connection, const LibraryQuery &query)
{
    const auto known = [&](const Facet &each) {
        return knownFacet(connection, each).value_or(nobodysFacet());
    };
    const DocumentSight &sight = query.sight;
    const QByteArray except = sight.withheld ? QByteArray{} : known(facet(Attribute::Withheld));
    if (!sight.everyOrgan) {
        std::vector<Clause> seen{{publicFacet(), {}}};
        if (!sight.organ.isNull())
            seen.push_back({known(facet(sight.organ)), except});
        m_groups.push_back(std::move(seen));
    } else if (!sight.withheld) {
        std::vector<Clause> open;
        for (const Attribute other : {Attribute::None, Attribute::Proactive, Attribute::OnRequest})
            open.push_back({known(facet(other)), {}});
        m_groups.push_back(std::move(open));
    }
    for (int kind = 0; kind < facetKinds; ++kind) {
        std::vector<Clause> any;
        for (const Facet &each : query.filters) {
            if (each.kind == FacetKind(kind))
                any.push_back({known(each), {}});
        }
        if (!any.empty())
            m_groups.push_back(std::move(any));
    }
}

std::string SearchFilter::expression() const
{
    std::string text;
    for (const auto &group : m_groups) {
        std::string any;
        for (const Clause &clause : group) {
            any += any.empty() ? "" : " OR ";
            any += clause.except.isEmpty() ? quotedFacet(clause.facet)
                                           : '(' + quotedFacet(clause.facet) + " NOT " +
                                                 quotedFacet(clause.except) + ')';
        }
        text += " AND (" + any + ')';
    }
    return text;
}

bool SearchFilter::passes(QByteArrayView facets) const
{
    const auto has = [&](const QByteArray &code) { return facets.indexOf(code) >= 0; };
    return std::ranges::all_of(m_groups, [&](const auto &group) {
        return std::ranges::any_of(group, [&](const Clause &clause) {
            return has(clause.facet) && (clause.except.isEmpty() || !has(clause.except));
        });
    });
}

std::string conjunction(const std::vector<QByteArray> &tokens)
{
    std::string text;
    for (const QByteArray &token : tokens)
        text += (text.empty() ? "" : " AND ") + quoted(token);
    return text;
}
