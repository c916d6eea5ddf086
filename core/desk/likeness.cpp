#include "core/desk/likeness.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr quint32 pairOf(char16_t first, char16_t second)
{
    return quint32(first) << 16 | second;
}

constexpr std::size_t markOf(quint32 pair)
{
    return std::size_t((pair * 0x9E3779B1U) >> 16);
}

bool tells(char16_t c)
{
    return QChar{c}.isLetterOrNumber();
}

/// Calls \p step with every pair of neighbours that tell something.
template<class Step>
void eachPair(QStringView text, Step step)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (tells(text[i - 1].unicode()) && tells(text[i].unicode()))
            step(pairOf(text[i - 1].unicode(), text[i].unicode()));
    }
}
} // namespace

QString Likeness::folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

Likeness::Likeness(const QString &text)
    : m_text{folded(text)}
{
    eachPair(m_text, [&](quint32 pair) {
        m_pairs.insert(pair);
        m_marks.set(markOf(pair));
    });
}

int Likeness::percentOf(qsizetype both, qsizetype others) const
{
    const qsizetype shorter = std::min(m_pairs.size(), others);
    return shorter < fewest ? 0 : int(std::min<qsizetype>(both * 100 / shorter, 100));
}

int Likeness::percent(const QString &other) const
{
    return percentOfFolded(folded(other).toUtf8());
}

int Likeness::percentOfFolded(QByteArrayView utf8) const
{
    std::array<quint32, 512> met{}; // a subject is short; what is beyond tells no more
    std::size_t both = 0;
    qsizetype others = 0;
    char16_t before = 0;
    for (qsizetype i = 0; i < utf8.size();) {
        const auto lead = uchar(utf8[i]);
        const int length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t c = lead & (0xFF >> (length == 1 ? 1 : length + 1));
        for (int k = 1; k < length && i + k < utf8.size(); ++k)
            c = c << 6 | (uchar(utf8[i + k]) & 0x3F);
        i += length;
        const char16_t now = c < 0x10000 && tells(char16_t(c)) ? char16_t(c) : u'\0';
        if (before != 0 && now != 0) {
            const quint32 pair = pairOf(before, now);
            ++others;
            if (m_marks.test(markOf(pair)) && m_pairs.contains(pair) && both < met.size() &&
                std::find(met.begin(), met.begin() + both, pair) == met.begin() + both)
                met[both++] = pair;
        }
        before = now;
    }
    return percentOf(qsizetype(both), others);
}

QStringList Likeness::shared(const QString &other) const
{
    const QString theirs = folded(other);
    QStringList words;
    for (qsizetype i = 0; i < m_text.size();) {
        qsizetype length = 0;
        while (i + length < m_text.size() && tells(m_text[i + length].unicode()) &&
               theirs.contains(QStringView{m_text}.sliced(i, length + 1)))
            ++length;
        if (length >= 2)
            words << m_text.sliced(i, length);
        i += std::max<qsizetype>(length, 1);
    }
    words.removeDuplicates();
    std::ranges::stable_sort(words, std::ranges::greater{}, &QString::size);
    return words;
}
