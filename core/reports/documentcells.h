#pragma once
#include "core/reports/documentrows.h"

#include <array>

/// The words and cells that registers 2 to 4 share.
namespace documentcells {
inline constexpr std::array<QStringView, 4> attributes{u"", u"主动公开|proactive|公开|主动",
                                                       u"依申请公开|on_request|依申请",
                                                       u"不予公开|withheld|不公开|免予公开"};
inline constexpr std::array<QStringView, 3> validities{u"有效|现行有效|是|in_force",
                                                       u"失效|expired", u"废止|已废止|repealed"};
inline constexpr std::array<QStringView, 2> yesNo{u"否|no|不是|无", u"是|yes|有"};
inline constexpr std::array<QStringView, 3> answers{u"", u"是|yes|有", u"否|no|不是|无"};
/// 有 means no more than that there is one: its title is not told.
inline constexpr QStringView thereIs = u"有";

inline QString wordOf(Attribute attribute)
{
    return cells::choiceText(attributes, int(attribute));
}

// A member's text and back. A day that is left empty is none.
inline QString cellOf(const QString &value)
{
    return value;
}
inline QString cellOf(QDate value)
{
    return isoDate(value);
}
inline QString cellOf(Attribute value)
{
    return wordOf(value);
}
inline QString cellOf(Validity value)
{
    return cells::choiceText(validities, int(value));
}
inline QString cellOf(Answer value)
{
    return cells::choiceText(answers, int(value));
}
inline QString cellOf(bool value)
{
    return cells::choiceText(yesNo, value);
}
inline bool setCell(QString &value, const QString &cell, const RowSetting &)
{
    value = cell;
    return true;
}
inline bool setCell(QDate &value, const QString &cell, const RowSetting &setting)
{
    const auto day = cells::date(cell, setting.around.year);
    if (day || cell.isEmpty())
        value = day.value_or(QDate{});
    return day || cell.isEmpty();
}
template<class Value>
bool setWord(Value &value, cells::Words words, const QString &cell)
{
    const auto found = cells::choice(words, cell);
    if (found)
        value = Value(*found);
    return found.has_value();
}
inline bool setCell(Attribute &value, const QString &cell, const RowSetting &)
{
    return setWord(value, attributes, cell);
}
inline bool setCell(Validity &value, const QString &cell, const RowSetting &)
{
    return setWord(value, validities, cell);
}
inline bool setCell(Answer &value, const QString &cell, const RowSetting &)
{
    return setWord(value, answers, cell);
}
inline bool setCell(bool &value, const QString &cell, const RowSetting &)
{
    return setWord(value, yesNo, cell);
}

/// `part<&DocumentRecord::document, &Document::title>`.
template<auto Part, auto Member, class Row>
QString readPart(const Row &row, const RowSetting &)
{
    return cellOf(row.*Part.*Member);
}
template<auto Part, auto Member, class Row>
bool writePart(Row &row, const QString &cell, const RowSetting &setting)
{
    return setCell(row.*Part.*Member, cell, setting);
}
template<class Row, auto Part, auto Member>
constexpr RowColumn<Row> part(const RegisterColumn &head)
{
    return {head, readPart<Part, Member, Row>, writePart<Part, Member, Row>};
}
/// Shown, and never taken from a sheet.
template<class Row, auto Part, auto Member>
constexpr RowColumn<Row> shown(RegisterColumn head)
{
    head.need = CellNeed::Computed;
    return {head, readPart<Part, Member, Row>, nullptr};
}

/// Several words in one cell: `甲、乙`; a mark inside of one is `\、`.
QString joined(QStringList words, QChar mark = u'、');
QStringList parted(const QString &cell, QChar mark = u'、');

/// The article where it is one ground's only, so that it can be read again; else the code.
QString groundWord(const QString &code, const RegisterSetting &setting);
/// A code, or an article that is one ground's only; empty: neither.
QString groundCode(const QString &cell, const RegisterSetting &setting);
} // namespace documentcells
