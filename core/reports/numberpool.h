#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

/// A number taken apart for keeping and for natural order: `杨府办信公开〔` 2021 `〕第` 7 `号`. The
/// year is the first run of four digits within 1900…2099 that another run follows, the serial the
/// run after it; without a year the serial is the last run.
struct NumberParts
{
    QByteArray prefix{}; ///< UTF-8, like the others
    int year = 0;        ///< 0: none
    QByteArray middle{};
    quint32 serial = 0;
    int width = 0; ///< digits of the serial as written; 0: no serial
    QByteArray suffix{};
    bool operator==(const NumberParts &) const = default;
};
NumberParts numberParts(QByteArrayView number);

/// A number in a pool.
struct NumberEntry
{
    quint32 shape = 0;
    quint32 serial = 0;
    bool operator==(const NumberEntry &) const = default;
};

/// Numbers of many rows in eight bytes each: the words around the serial are kept once.
class NumberPool
{
public:
    using Entry = NumberEntry;
    /// \p near is the entry of a neighbour, whose shape is tried first.
    Entry add(QByteArrayView number, Entry near = {});
    QString text(Entry entry) const { return QString::fromUtf8(bytes(entry)); }
    QByteArray bytes(Entry entry) const;
    /// Places of the shapes in natural order: by prefix and year, and what still parts equal
    /// serials.
    struct Ranks
    {
        std::vector<quint32> group{}; ///< by shape
        std::vector<quint32> shape{};
    };
    Ranks ranks() const;
    std::size_t memory() const;

private:
    friend class NumberFinder;
    struct Shape
    {
        QByteArray head{}; ///< prefix, year and middle
        QByteArray suffix{};
        QByteArray prefix{};
        int year = 0;
        int width = 0; ///< of a serial padded with zeros; 0: not padded; -1: no serial
        bool operator==(const Shape &) const = default;
    };
    static bool fits(const Shape &shape, QByteArrayView number, quint32 &serial);
    std::vector<Shape> m_shapes{Shape{.width = -1}}; ///< the first is the empty number
    QHash<QByteArray, quint32> m_known{};
};

/// Finds a part of a number as written among the entries of a pool, which it must not outlive.
class NumberFinder
{
public:
    NumberFinder(const NumberPool &pool, const QString &part);
    bool operator()(NumberPool::Entry entry) const;

private:
    struct Around ///< what of a shape can hold part of a match that touches the serial
    {
        bool always = false;
        QByteArray before{};
        QByteArray after{};
        int width = 0;
    };
    QByteArray m_part;
    std::vector<Around> m_shapes{};
};
