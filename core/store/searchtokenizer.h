#pragma once
#include <QByteArrayView>

struct sqlite3;

/// Once for each connection, before any other statement: the tokenizer `ng` of the search tables
/// and the function `search_text` of their view. Throws inside the room.
///
/// `ng` cuts text as searchtext.h compares it, by the letters of its argument: `u` into characters,
/// `b` into pairs of neighbours, `t` into triples of them, of which the index keeps 16 bits. A text
/// that begins with facetMark is cut into facets, one for each character.
void registerSearch(sqlite3 *database);

/// Stands before a facet in the index; no text has it.
constexpr char facetMark = '\x01';
/// Stands before what is kept of a triple.
constexpr char tripleMark = '\x02';

/// What a search table is cut into.
struct SearchCut
{
    bool characters = false;
    bool pairs = false;
    bool triples = false;
};
/// `sink(context, 0, token, size, begin, end)` for each token; the first answer but 0 ends it.
using TokenSink = int (*)(void *context, int flags, const char *token, int size, int begin,
                          int end);
int cutTokens(const SearchCut &cut, QByteArrayView text, void *context, TokenSink sink);
