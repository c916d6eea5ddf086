#pragma once
#include "core/desk/deedsdesk.h"
#include "ui/agenda/deedform.h"
#include "ui/agenda/deedlistmodel.h"

#include <QCoreApplication>

/// What the books read from.
struct DeedContext
{
    const Desk &desk;
    const IndicatorData &data;
    int year = 0;
    QString unit{}; ///< empty: all
    QStringList units{};

    bool isAsked(const QString &of) const { return unit.isEmpty() || unit == of; }
};

/// One kind of deed on the desk: the list, the form and the verb. To add one, write a file like
/// occasionbook.cpp and name it in deedBooks().
struct DeedBook
{
    QLatin1StringView key{};
    Permission permission{}; ///< that a new one asks for
    QString (*name)() = nullptr;
    std::vector<DeedHead> (*heads)() = nullptr;
    std::vector<DeedLine> (*lines)(const DeedContext &context) = nullptr;
    /// A null id is a new one's.
    std::vector<DeedField> (*fields)(const DeedContext &context, EntityId id) = nullptr;
    Result<DeedValues> (*held)(const DeedContext &context, EntityId id) = nullptr;
    /// What is to be known of it above the form.
    QString (*facts)(const DeedContext &context, EntityId id) = nullptr;
    Result<EntityId> (*save)(Desk &desk, EntityId id, const DeedValues &told) = nullptr;
};
std::span<const DeedBook> deedBooks();

namespace deedbooks {
extern const DeedBook inquiries;
extern const DeedBook catalogues;
extern const DeedBook decisions;
extern const DeedBook occasions;
extern const DeedBook focus;
} // namespace deedbooks

class DeedWords
{
    Q_DECLARE_TR_FUNCTIONS(DeedWords)
};

/// A line of a form as a table holds it; \p only: a bit for every value of the first choice.
struct FormLine
{
    quint16 id = 0;
    const char *name = nullptr; ///< QT_TRANSLATE_NOOP of DeedWords
    DeedEditor editor{};
    quint32 only = 0;
};
std::vector<DeedField> formOf(std::span<const FormLine> lines);
/// The one of that id, to be given choices or what it proposes.
DeedField &fieldIn(std::vector<DeedField> &fields, quint16 id);

template<class T>
DeedValues valuesOf(const T &noun)
{
    DeedValues values;
    for (const FieldBinding<T> &binding : fieldsOf<T>())
        values[binding.id] = binding.read(noun);
    return values;
}

template<class T>
T withValues(T noun, const DeedValues &told)
{
    for (const FieldBinding<T> &binding : fieldsOf<T>()) {
        if (const auto value = told.find(binding.id); value != told.end())
            binding.write(noun, value->second);
    }
    return noun;
}

/// What others of its kind said, for a line to propose.
template<class T>
QStringList saidBefore(const std::vector<T> &deeds, QString T::*member)
{
    QStringList said;
    for (const T &each : deeds)
        said << each.*member;
    said.removeAll(QString{});
    said.removeDuplicates();
    return said;
}

/// What is there of it, or \p blank for a new one.
template<class T>
Result<T> deedOf(const Desk &desk, EntityId id, const T &blank = {})
{
    if (id.isNull())
        return blank;
    return readSeen<T>(desk.records(), id).map([](const Seen<T> &seen) { return seen.value; });
}

/// Only what was typed is put on what stands there now.
template<class T, class Save>
Result<EntityId> saveDeed(Desk &desk, EntityId id, const DeedValues &told, Save save)
{
    return deedOf<T>(desk, id)
        .and_then([&](const T &noun) { return save(desk, withValues(noun, told)); })
        .map([](auto saved) { return EntityId{saved.value}; });
}
