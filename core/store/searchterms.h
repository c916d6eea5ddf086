#pragma once
#include "core/documents/library.h"

#include <string>

class Connection;

/// A query as the index is asked it. User text never becomes MATCH syntax: every token is quoted.
struct SearchTerms
{
    std::vector<QByteArray> terms{}; ///< each must stand in the document
    std::vector<QByteArray> pairs{}; ///< their pairs of characters, as titles are asked
    std::vector<QByteArray> grams{}; ///< as whole texts are asked: triples, pairs of short terms
    std::vector<QByteArray> characters{}; ///< terms of one character
    bool cut = false;                     ///< longer than is asked for
    bool isEmpty() const { return terms.empty(); }
    /// Whether a document that has every token may still lack a term.
    bool needsReading(bool charactersAsked) const;
};
SearchTerms searchTermsOf(const QString &text);

/// Filters and sight over the facets of a row: one token of each group, without its exception.
class SearchFilter
{
public:
    SearchFilter(Connection &connection, const LibraryQuery &query);
    /// ` AND …`, or nothing.
    std::string expression() const;
    bool passes(QByteArrayView facets) const;
    bool isEmpty() const { return m_groups.empty(); }

private:
    struct Clause
    {
        QByteArray facet{};
        QByteArray except{};
    };
    std::vector<std::vector<Clause>> m_groups{};
};

/// `"a" AND "b"`.
std::string conjunction(const std::vector<QByteArray> &tokens);
