#include "core/documents/searchtext.h"

#include "core/documents/foldtable.h"

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
/// Every character of the basic plane as it is compared, laid out once from the fold table.
class FoldTable
{
public:
    FoldTable()
    {
        for (std::size_t i = 0; i < plane; ++i) {
            const bool control = i < 0x20 || (i >= 0x7F && i < 0xA0);
            const bool nobody = (i >= 0xD800 && i < 0xE000) || i >= 0xFFFE;
            m_self[i] = {char32_t(i),
                         control || nobody ? SearchClass::Skipped : SearchClass::Character};
        }
        for (const char16_t c : foldSkipped)
            m_self[c].kind = SearchClass::Skipped;
        for (const char16_t c : foldBreaks)
            m_self[c].kind = SearchClass::Break;
        m_folded.reserve(foldEntries.size());
        for (std::size_t at = 0; at < foldEntries.size();) {
            const std::size_t end = foldEntries.find(u'\n', at);
            Place &place = m_places[foldEntries[at]];
            place = {quint16(m_folded.size() + 1), quint16(end - at - 1)};
            for (const char16_t c : foldEntries.substr(at + 1, end - at - 1))
                m_folded.push_back(m_self[c]);
            at = end + 1;
        }
    }
    std::pair<const FoldedCharacter *, int> of(char32_t source) const
    {
        const Place place = m_places[source];
        return place.at == 0 ? std::pair{&m_self[source], 1}
                             : std::pair{&m_folded[place.at - 1u], int(place.count)};
    }

private:
    static constexpr std::size_t plane = 0x10000;
    struct Place
    {
        quint16 at = 0; ///< in m_folded, from 1; 0: itself
        quint16 count = 0;
    };
    std::array<FoldedCharacter, plane> m_self{};
    std::array<Place, plane> m_places{};
    std::vector<FoldedCharacter> m_folded{};
};

/// UTF-8 as it is compared, and for each of its bytes the byte of the source that it came from.
struct Mapped
{
    QByteArray text{};
    std::vector<qsizetype> begin{};
    std::vector<qsizetype> end{};
};

Mapped mappedText(QByteArrayView utf8)
{
    Mapped mapped;
    walkFolded(utf8, [&](const FoldedCharacter &folded, qsizetype begin, qsizetype end) {
        const bool isBreak = folded.kind == SearchClass::Break;
        if (folded.kind == SearchClass::Skipped || (isBreak && mapped.text.endsWith('\n')))
            return;
        if (isBreak)
            mapped.text += '\n';
        else
            appendUtf8(mapped.text, folded.character);
        mapped.begin.resize(std::size_t(mapped.text.size()), begin);
        mapped.end.resize(std::size_t(mapped.text.size()), end);
    });
    return mapped;
}

/// Ranges of bytes, ascending, without overlaps.
std::vector<TextRange> merged(std::vector<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::begin);
    std::vector<TextRange> whole;
    for (const TextRange &range : ranges) {
        if (!whole.empty() && range.begin <= whole.back().begin + whole.back().length)
            whole.back().length =
                std::max(whole.back().length, range.begin + range.length - whole.back().begin);
        else
            whole.push_back(range);
    }
    return whole;
}

/// The first byte of \p utf8 that a term stands at, -1 for none.
qsizetype firstHit(QByteArrayView utf8, const std::vector<QByteArray> &terms)
{
    for (const QByteArray &term : terms) { // as it is written, which is the most of what is found
        if (const qsizetype at = term.contains('\n') ? -1 : utf8.indexOf(term); at >= 0)
            return at;
    }
    const Mapped mapped = mappedText(utf8);
    for (const QByteArray &term : terms) {
        if (const qsizetype at = mapped.text.indexOf(term); at >= 0)
            return mapped.begin[std::size_t(at)];
    }
    return -1;
}
} // namespace

std::pair<const FoldedCharacter *, int> foldedOf(char32_t source)
{
    static const auto table = std::make_unique<const FoldTable>();
    static constexpr FoldedCharacter nothing{0, SearchClass::Skipped};
    if (source < 0x10000)
        return table->of(source);
    // The private planes mark facets in the index, and carry no text.
    thread_local FoldedCharacter rare;
    rare = {source, SearchClass::Character};
    return {source < 0xF0000 ? &rare : &nothing, 1};
}

char32_t nextCodePoint(QByteArrayView utf8, qsizetype &at)
{
    const auto byte = [&](qsizetype i) { return quint8(i < utf8.size() ? utf8[i] : 0); };
    const quint8 lead = byte(at);
    if (lead < 0x80) {
        ++at;
        return lead;
    }
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    char32_t character = lead & (0x3F >> more);
    for (int i = 1; i <= more; ++i) {
        const quint8 next = byte(at + i);
        if (lead < 0xC2 || lead > 0xF4 || (next & 0xC0) != 0x80) {
            ++at;
            return 0;
        }
        character = (character << 6) | (next & 0x3F);
    }
    at += more + 1;
    return character > 0x10FFFF ? 0 : character;
}

void appendUtf8(QByteArray &bytes, char32_t c)
{
    if (c < 0x80) {
        bytes += char(c);
    } else if (c < 0x800) {
        bytes += char(0xC0 | (c >> 6));
        bytes += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        bytes += char(0xE0 | (c >> 12));
        bytes += char(0x80 | ((c >> 6) & 0x3F));
        bytes += char(0x80 | (c & 0x3F));
    } else {
        bytes += char(0xF0 | (c >> 18));
        bytes += char(0x80 | ((c >> 12) & 0x3F));
        bytes += char(0x80 | ((c >> 6) & 0x3F));
        bytes += char(0x80 | (c & 0x3F));
    }
}

QByteArray searchText(QByteArrayView utf8)
{
    QByteArray text;
    text.reserve(utf8.size());
    walkFolded(utf8, [&](const FoldedCharacter &folded, qsizetype, qsizetype) {
        if (folded.kind == SearchClass::Character)
            appendUtf8(text, folded.character);
        else if (folded.kind == SearchClass::Break && !text.endsWith('\n'))
            text += '\n';
    });
    return text;
}

std::vector<QByteArray> searchTerms(const QString &query)
{
    std::vector<QByteArray> terms;
    for (const QString &word : query.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QByteArray term = searchText(word.toUtf8());
        while (term.startsWith('\n'))
            term.remove(0, 1);
        while (term.endsWith('\n'))
            term.chop(1);
        if (!term.isEmpty() && std::ranges::find(terms, term) == terms.end())
            terms.push_back(std::move(term));
    }
    return terms;
}

QByteArray numberKey(QStringView number)
{
    QByteArray key = searchText(number.toUtf8());
    for (const QByteArray &word : {"\n"_ba, QByteArray{"第"}, QByteArray{"字"}})
        key.replace(word, "");
    return key;
}

std::vector<TextRange> termRanges(const QString &text, const std::vector<QByteArray> &terms)
{
    const QByteArray utf8 = text.toUtf8();
    const Mapped mapped = mappedText(utf8);
    std::vector<TextRange> bytes;
    for (const QByteArray &term : terms) {
        for (qsizetype at = mapped.text.indexOf(term); at >= 0;
             at = mapped.text.indexOf(term, at + 1)) {
            const qsizetype begin = mapped.begin[std::size_t(at)];
            const qsizetype end = mapped.end[std::size_t(at + term.size() - 1)];
            bytes.push_back({begin, end - begin});
        }
    }
    std::vector<TextRange> ranges;
    const auto units = [&](qsizetype from, qsizetype to) {
        return QString::fromUtf8(QByteArrayView{utf8}.sliced(from, to - from)).size();
    };
    qsizetype byte = 0;
    qsizetype unit = 0;
    for (const TextRange &range : merged(std::move(bytes))) {
        unit += units(byte, range.begin);
        const qsizetype length = units(range.begin, range.begin + range.length);
        ranges.push_back({unit, length});
        unit += length;
        byte = range.begin + range.length;
    }
    return ranges;
}

QString snippetOf(const QString &body, const std::vector<QByteArray> &terms, int room)
{
    const QByteArray utf8 = body.toUtf8();
    const qsizetype hit = std::max<qsizetype>(firstHit(utf8, terms), 0);
    const qsizetype at = QString::fromUtf8(QByteArrayView{utf8}.first(hit)).size();
    qsizetype begin = std::max<qsizetype>(0, at - room / 3);
    if (begin > 0 && body.at(begin).isLowSurrogate())
        --begin;
    QString snippet = body.mid(begin, room);
    if (!snippet.isEmpty() && snippet.back().isHighSurrogate())
        snippet.chop(1);
    const bool cut = begin + snippet.size() < body.size();
    snippet = snippet.simplified();
    return (begin > 0 ? u"…"_s : QString{}) + snippet + (cut ? u"…"_s : QString{});
}
