#pragma once
#include "core/journal/records.h"
#include "core/requests/request.h"

#include <QHash>

#include <cstring>
#include <memory>

/// Leaves nothing behind where it grew.
template<class T>
struct WipingAllocator
{
    using value_type = T;
    T *allocate(std::size_t count) { return std::allocator<T>{}.allocate(count); }
    void deallocate(T *place, std::size_t count)
    {
        explicit_bzero(place, count * sizeof(T));
        std::allocator<T>{}.deallocate(place, count);
    }
    bool operator==(const WipingAllocator &) const = default;
};

/// Applicants' names and subjects of every request in memory, for finding a case by any part of
/// them (architecture.md, "Name search"). Nothing of it is written; it is wiped when it goes.
class NameIndex
{
public:
    NameIndex() = default;
    NameIndex(NameIndex &&) = default;
    NameIndex &operator=(NameIndex &&other) noexcept;
    ~NameIndex() { wipe(); }

    /// Long on a large office, so run it beside the screen. Empty while the office is locked.
    static Result<NameIndex> load(const Records &records, const std::function<bool()> &goOn);
    /// Reads the requests among \p entities again.
    Result<> refresh(const Records &records, std::span<const EntityId> entities);
    /// The requests whose name or subject holds \p text: letter case and width do not matter.
    std::vector<RequestId> find(const QString &text) const;
    /// The requests most alike to \p text by what name and subject hold (likeness.h), the best
    /// first.
    std::vector<RequestId> similar(const QString &text, std::size_t most) const;
    std::size_t size() const { return m_ids.size() + std::size_t(m_newer.size()); }
    void wipe();

private:
    void append(EntityId id, const QByteArray &folded);

    std::vector<EntityId> m_ids{};         ///< in the order of the pool
    std::vector<quint32> m_ends{};         ///< where each one's text ends
    std::vector<char> m_pool{};            ///< folded UTF-8, a line each
    QHash<EntityId, QByteArray> m_newer{}; ///< written since: these win over the pool
};
