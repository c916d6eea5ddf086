#include "core/store/searchtokenizer.h"

#include "core/documents/searchtext.h"
#include "core/journal/event.h"
#include "core/store/connection.h"

#include <sqlite3.h>
#include <zstd.h>

#include <array>
#include <memory>
#include <string_view>

namespace {
int create(void *, const char **args, int count, Fts5Tokenizer **made)
{
    const std::string_view kind{count == 1 ? args[0] : ""};
    const auto has = [&](char letter) { return kind.find(letter) != kind.npos; };
    auto cut = std::make_unique<SearchCut>(SearchCut{has('u'), has('b'), has('t')});
    if (!cut->characters && !cut->pairs && !cut->triples)
        return SQLITE_ERROR;
    *made = reinterpret_cast<Fts5Tokenizer *>(cut.release());
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<SearchCut *>(tokenizer);
}

int facets(QByteArrayView text, void *context, TokenSink sink)
{
    for (qsizetype at = 1; at < text.size();) {
        const auto begin = int(at);
        QByteArray token{1, facetMark};
        appendUtf8(token, nextCodePoint(text, at));
        if (const int code = sink(context, 0, token.constData(), int(token.size()), begin, int(at)))
            return code;
    }
    return SQLITE_OK;
}

/// 16 bits of three characters: enough to pass over nearly every text that lacks them, and lists
/// that stay short. Written to the index.
QByteArray tripleToken(char32_t first, char32_t second, char32_t third)
{
    const quint32 mixed = first * 0x9E3779B1U ^ second * 0x85EBCA77U ^ third * 0xC2B2AE3DU;
    QByteArray token{1, tripleMark};
    appendUtf8(token, char32_t(0x10000 + (mixed >> 16)));
    return token;
}

/// The two characters before and this one.
class Neighbours
{
public:
    Neighbours(const SearchCut &cut, void *context, TokenSink sink)
        : m_cut{cut}
        , m_context{context}
        , m_sink{sink}
    {
    }
    void take(const FoldedCharacter &folded, qsizetype begin, qsizetype end)
    {
        if (m_code != SQLITE_OK || folded.kind == SearchClass::Skipped)
            return;
        if (folded.kind == SearchClass::Break) {
            m_last.clear();
            m_seen = 0;
            return;
        }
        if (m_cut.triples && m_seen >= 2)
            emitToken(tripleToken(m_two[0], m_two[1], folded.character), m_begin, end);
        m_two = {m_two[1], folded.character};
        ++m_seen;
        const qsizetype before = m_last.size();
        m_pair = m_last;
        appendUtf8(m_pair, folded.character);
        m_last = m_pair.sliced(before);
        if (m_cut.characters)
            emitToken(m_last, begin, end);
        if (m_cut.pairs && before > 0)
            emitToken(m_pair, m_begin, end);
        m_begin = begin;
    }
    int code() const { return m_code; }

private:
    void emitToken(QByteArrayView token, qsizetype begin, qsizetype end)
    {
        if (m_code == SQLITE_OK)
            m_code = m_sink(m_context, 0, token.data(), int(token.size()), int(begin), int(end));
    }
    const SearchCut &m_cut;
    void *m_context = nullptr;
    TokenSink m_sink = nullptr;
    int m_code = SQLITE_OK;
    qsizetype m_begin = 0;
    std::array<char32_t, 2> m_two{};
    int m_seen = 0; ///< characters since the last break
    QByteArray m_last{};
    QByteArray m_pair{};
};

/// A query is one token: a character, a pair or a triple.
SearchCut asked(const SearchCut &cut, QByteArrayView text)
{
    int characters = 0;
    for (qsizetype at = 0; at < text.size() && characters < 3; ++characters)
        nextCodePoint(text, at);
    if (characters == 3 && cut.triples)
        return {.triples = true};
    return characters > 1 && cut.pairs ? SearchCut{.pairs = true} : cut;
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *bytes, int size,
             TokenSink sink)
{
    const auto &cut = *reinterpret_cast<const SearchCut *>(tokenizer);
    const QByteArrayView text{bytes, size};
    return cutTokens((flags & FTS5_TOKENIZE_QUERY) ? asked(cut, text) : cut, text, context, sink);
}

/// search_text(text, size, zstd): a text of the projection, unpacked where it lies in `blob`, and
/// never one that could be taken for facets.
void textFunction(sqlite3_context *context, int, sqlite3_value **args)
{
    const auto answer = [&](const char *bytes, qsizetype size) {
        while (size > 0 && *bytes == facetMark) {
            ++bytes;
            --size;
        }
        sqlite3_result_text(context, size > 0 ? bytes : "", int(size), SQLITE_TRANSIENT);
    };
    if (sqlite3_value_type(args[0]) != SQLITE_BLOB) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(args[0]));
        answer(text, sqlite3_value_bytes(args[0]));
        return;
    }
    if (sqlite3_value_type(args[1]) == SQLITE_INTEGER && sqlite3_value_int64(args[1]) < 0)
        return answer("", 0); // removed by law (blobs.h)
    const auto size = std::size_t(sqlite3_value_int64(args[1]));
    const void *packed = sqlite3_value_blob(args[2]);
    if (!packed || size > std::size_t(maxValueBytes)) {
        sqlite3_result_error_code(context, SQLITE_CORRUPT);
        return;
    }
    QByteArray plain{qsizetype(size), Qt::Uninitialized};
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> unpacker{
        ZSTD_createDCtx(), ZSTD_freeDCtx};
    const std::size_t got = ZSTD_decompressDCtx(unpacker.get(), plain.data(), size, packed,
                                                std::size_t(sqlite3_value_bytes(args[2])));
    if (ZSTD_isError(got) || got != size)
        sqlite3_result_error_code(context, SQLITE_CORRUPT);
    else
        answer(plain.constData(), plain.size());
}

fts5_api *apiOf(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}
} // namespace

int cutTokens(const SearchCut &cut, QByteArrayView text, void *context, TokenSink sink)
{
    if (!text.isEmpty() && text.front() == facetMark)
        return facets(text, context, sink);
    Neighbours neighbours{cut, context, sink};
    walkFolded(text, [&](const FoldedCharacter &folded, qsizetype begin, qsizetype end) {
        neighbours.take(folded, begin, end);
    });
    return neighbours.code();
}

void registerSearch(sqlite3 *database)
{
    fts5_api *api = apiOf(database);
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    if (!api || api->xCreateTokenizer(api, "ng", nullptr, &tokenizer, nullptr) != SQLITE_OK ||
        sqlite3_create_function_v2(database, "search_text", 3, flags, nullptr, textFunction,
                                   nullptr, nullptr, nullptr) != SQLITE_OK)
        throw SQLite::Exception{database};
}
