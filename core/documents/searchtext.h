#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// A change of how text is compared: the index is then built anew.
constexpr int searchTextVersion = 1;

/// How one character takes part in a search, after folding of width, case and variants.
enum class SearchClass : quint8 {
    Character,
    Skipped, ///< white space, brackets, quotes, dashes: `杨府办〔2021〕10号` is `杨府办2021 10号`
    Break, ///< 。，；：！？… : no match reaches across
};

/// One character as it is compared.
struct FoldedCharacter
{
    char32_t character = 0;
    SearchClass kind = SearchClass::Character;
};
/// What \p source becomes; 1 to 18 characters, valid for the life of the program.
std::pair<const FoldedCharacter *, int> foldedOf(char32_t source);

/// Walks UTF-8 and gives every folded character with the bytes that it came from:
/// `take(FoldedCharacter, begin, end)`. A blank line is a Break. Damaged UTF-8 is skipped.
template<class Take>
void walkFolded(QByteArrayView utf8, Take take);

/// \p utf8 as it is compared: characters as UTF-8, each run of breaks as one newline.
QByteArray searchText(QByteArrayView utf8);
/// The terms of a query (separated by white space), as searchText makes them, without breaks at
/// their ends; empty ones are dropped.
std::vector<QByteArray> searchTerms(const QString &query);
/// 文号 as it is compared: the brackets, 第 and 字 make no difference (R-NUM-1).
QByteArray numberKey(QStringView number);

/// A stretch of a QString.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};
/// Where \p text holds one of \p terms; neighbours and overlaps are one range.
std::vector<TextRange> termRanges(const QString &text, const std::vector<QByteArray> &terms);
/// About \p room characters of \p body around the first term that it holds, else its beginning; on
/// one line, with … where it was cut.
QString snippetOf(const QString &body, const std::vector<QByteArray> &terms, int room = 120);

/// The code point at \p at, which moves behind it; 0 for damaged bytes, one byte on.
char32_t nextCodePoint(QByteArrayView utf8, qsizetype &at);
void appendUtf8(QByteArray &bytes, char32_t character);

template<class Take>
void walkFolded(QByteArrayView utf8, Take take)
{
    int newlines = 0;
    for (qsizetype at = 0; at < utf8.size();) {
        const qsizetype begin = at;
        const char32_t source = nextCodePoint(utf8, at);
        const auto [folded, count] = foldedOf(source);
        const bool white =
            count == 1 && folded->kind == SearchClass::Skipped && folded->character <= U' ';
        newlines = source == U'\n' ? newlines + 1 : white ? newlines : 0;
        if (newlines == 2) {
            take(FoldedCharacter{U'\n', SearchClass::Break}, begin, at);
            continue;
        }
        for (int i = 0; i < count; ++i)
            take(folded[i], begin, at);
    }
}
