#pragma once
#include <QSet>
#include <QStringList>

#include <bitset>

/// How much of one text stands in another, by pairs of characters: what a near-duplicate shares.
/// Letter case and width do not matter.
class Likeness
{
public:
    explicit Likeness(const QString &text);
    /// Of the pairs of the shorter text, in percent; 0 when either has too few to tell.
    int percent(const QString &other) const;
    /// The same for text that is folded already (see folded).
    int percentOfFolded(QByteArrayView utf8) const;
    /// The words that both hold, the longest first: why they are alike.
    QStringList shared(const QString &other) const;
    bool canTell() const { return m_pairs.size() >= fewest; }
    static QString folded(const QString &text);
    static constexpr qsizetype fewest = 4; ///< pairs

private:
    int percentOf(qsizetype both, qsizetype others) const;
    QString m_text;
    QSet<quint32> m_pairs{};
    std::bitset<0x10000> m_marks{}; ///< of the pairs, hashed: passes over most of what differs
};
