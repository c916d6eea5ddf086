#pragma once
#include "core/base/id.h"
#include "core/journal/content.h"
#include "core/journal/fields.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <vector>

/// One live write: which event of which stream wrote it.
struct WriteRef
{
    std::array<quint8, 16> stream{};
    quint64 seq = 0;
    auto operator<=>(const WriteRef &) const = default;
};

/// The live writes of each field that a form was shown. A save supersedes exactly these
/// (architecture.md).
using SeenWrites = std::map<quint16, std::vector<WriteRef>>;

/// A value read for a form, with what it showed.
template<class T>
struct Seen
{
    T value{};
    SeenWrites writes{};
    bool isNew = false;
    bool sealed = false; ///< private fields could not be read: the office is locked
};

template<class T>
std::vector<T> valuesSeen(const std::vector<Seen<T>> &seen)
{
    std::vector<T> values;
    values.reserve(seen.size());
    std::ranges::transform(seen, std::back_inserter(values), &Seen<T>::value);
    return values;
}

struct FieldWrite
{
    quint16 field = 0;
    Value value{};
    std::vector<WriteRef> supersedes{};
};

/// What one event will say of one entity. `kind` is the step or act (journal kinds of the noun's
/// room).
struct EntityChange
{
    Noun noun{};
    EntityId entity{};
    quint16 kind = 0;
    std::vector<FieldWrite> writes{};
    QString note{}; ///< append-only remark of the step; private
};

/// A number to be drawn from its series inside the commit, so that two saves never share one
/// (R-NUM-1).
struct NumberWish
{
    EntityId entity{};
    quint16 serialField = 0;
    quint16 numberField = 0;
    QString series{}; ///< organ and kind
    int year = 0;
    QString pattern{}; ///< `杨府办信公开〔{year}〕第{n}号`
};

/// Everything one verb changes; the store commits it in one transaction, or not at all.
class Changes
{
public:
    /// Writes every field of \p value that is set.
    template<class T>
    Changes &add(const T &value, quint16 kind, const QString &note = {})
    {
        return record(Seen<T>{.value = T{.id = value.id}, .isNew = true}, value, kind, note);
    }
    /// Writes what differs between the seen and the next value, whole groups at a time.
    template<class T>
    Changes &update(const Seen<T> &seen, const T &next, quint16 kind, const QString &note = {})
    {
        return record(seen, next, kind, note);
    }
    /// A change that is worked out already, its groups whole.
    Changes &add(EntityChange change)
    {
        m_entities.push_back(std::move(change));
        return *this;
    }
    Changes &number(NumberWish wish)
    {
        m_numbers.push_back(std::move(wish));
        return *this;
    }
    /// Bytes that the entities name by their digest; laid down with them.
    Changes &content(SealedContent content)
    {
        m_contents.push_back(std::move(content));
        return *this;
    }
    Changes &append(const Changes &other);

    const std::vector<EntityChange> &entities() const { return m_entities; }
    const std::vector<NumberWish> &numbers() const { return m_numbers; }
    const std::vector<SealedContent> &contents() const { return m_contents; }
    bool isEmpty() const { return m_entities.empty(); }

private:
    template<class T>
    Changes &record(const Seen<T> &seen, const T &next, quint16 kind, const QString &note)
    {
        EntityChange change{
            .noun = nounOf<T>(), .entity = next.id.value, .kind = kind, .note = note};
        for (const FieldBinding<T> &field : fieldsOf<T>()) {
            if (const Value value = field.read(next); value != field.read(seen.value))
                change.writes.push_back({field.id, value, {}});
        }
        completeGroups(change, [&](quint16 id) { return valueOf(next, id); });
        for (FieldWrite &write : change.writes) {
            if (const auto live = seen.writes.find(write.field); live != seen.writes.end())
                write.supersedes = live->second;
        }
        m_entities.push_back(std::move(change));
        return *this;
    }
    template<class Read>
    static void completeGroups(EntityChange &change, Read read)
    {
        for (const quint16 id : missingGroupMembers(change))
            change.writes.push_back({id, read(id), {}});
    }
    static std::vector<quint16> missingGroupMembers(const EntityChange &change);

    std::vector<EntityChange> m_entities{};
    std::vector<NumberWish> m_numbers{};
    std::vector<SealedContent> m_contents{};
};
