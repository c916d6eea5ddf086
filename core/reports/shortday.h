#pragma once
#include <QDate>

#include <algorithm>
#include <compare>

/// A calendar day in two bytes, for columns of many rows: 1950-01-01 … 2129-06-04, or no day. Days
/// outside stand at the edge.
class ShortDay
{
public:
    constexpr ShortDay() = default;
    ShortDay(QDate day)
        : m_days{day.isValid()
                     ? quint16(std::clamp<qint64>(day.toJulianDay() - beforeFirst, 1, 0xFFFF))
                     : quint16{0}}
    {
    }
    constexpr bool isValid() const { return m_days != 0; }
    QDate date() const { return isValid() ? QDate::fromJulianDay(beforeFirst + m_days) : QDate{}; }
    /// Orders like the days, no day first; what sorting packs.
    constexpr quint16 key() const { return m_days; }
    static constexpr ShortDay fromKey(quint16 key)
    {
        ShortDay day;
        day.m_days = key;
        return day;
    }
    constexpr auto operator<=>(const ShortDay &) const = default;

private:
    static constexpr qint64 beforeFirst = 2433282; ///< the Julian day of 1949-12-31
    quint16 m_days = 0;
};
