#pragma once
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/journal/registry.h"

#include <QStringList>

#include <span>
#include <type_traits>

/// Ties one member of a noun to one field of the registry. Each noun has one table of these, and
/// the table is all that the journal, the store and the import know of the noun.
template<class T>
struct FieldBinding
{
    quint16 id = 0;
    Value (*read)(const T &) = nullptr;
    void (*write)(T &, const Value &) = nullptr;
};

/// Specialised beside each noun.
template<class T>
Noun nounOf();
template<class T>
std::span<const FieldBinding<T>> fieldsOf();

template<class M>
Value toValue(const M &member)
{
    if constexpr (std::is_enum_v<M>)
        return Value{qint64(member)};
    else if constexpr (std::is_same_v<M, bool>)
        return member ? Value{qint64{1}} : Value{};
    else if constexpr (std::is_integral_v<M>)
        return Value{qint64(member)};
    else if constexpr (std::is_same_v<M, Money>)
        return Value{member.fen};
    else if constexpr (std::is_same_v<M, QStringList>)
        return member.isEmpty() ? Value{} : Value{member.join(u'\n')};
    else if constexpr (std::is_same_v<M, QString>)
        return member.isEmpty() ? Value{} : Value{member};
    else if constexpr (requires { member.value; })
        return Value{member.value};
    else
        return Value{member};
}

template<class M>
M fromValue(const Value &value)
{
    if constexpr (std::is_enum_v<M>)
        return M(value.integer());
    else if constexpr (std::is_same_v<M, bool>)
        return value.integer() != 0;
    else if constexpr (std::is_integral_v<M>)
        return M(value.integer());
    else if constexpr (std::is_same_v<M, Money>)
        return Money{value.integer()};
    else if constexpr (std::is_same_v<M, QStringList>)
        return value.isNull() ? QStringList{} : value.text().split(u'\n');
    else if constexpr (std::is_same_v<M, QString>)
        return value.text();
    else if constexpr (std::is_same_v<M, QDate>)
        return value.date();
    else if constexpr (std::is_same_v<M, QByteArray>)
        return value.bytes();
    else
        return M{value.id()};
}

/// `bind<&Request::received>(FieldId)`: one line of a noun's table.
template<auto Member>
struct BindingOf;
template<class T, class M, M T::*Member>
struct BindingOf<Member>
{
    static constexpr FieldBinding<T> make(quint16 id)
    {
        return {id, [](const T &noun) { return toValue(noun.*Member); },
                [](T &noun, const Value &value) { noun.*Member = fromValue<M>(value); }};
    }
};
template<auto Member>
constexpr auto bind(quint16 id)
{
    return BindingOf<Member>::make(id);
}

template<class T>
Value valueOf(const T &noun, quint16 field)
{
    for (const FieldBinding<T> &binding : fieldsOf<T>()) {
        if (binding.id == field)
            return binding.read(noun);
    }
    return {};
}
