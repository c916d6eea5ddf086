#pragma once
#include "core/base/result.h"
#include "core/journal/changes.h"

#include <QDateTime>

#include <functional>
#include <span>

/// One entity as the projection shows it, before its noun's table gives it a type.
struct Record
{
    Noun noun{};
    EntityId entity{};
    std::map<quint16, Value> values{};
    SeenWrites writes{};
    std::vector<quint16> contested{}; ///< fields with two or more different live values
    bool sealed = false;              ///< private values were not readable
};

/// One event as history shows it.
struct HistoryEntry
{
    WriteRef event{};
    Noun noun{};
    EntityId entity{};
    EntityId actor{};
    quint16 kind = 0;
    QDateTime at{};
    std::vector<FieldWrite> writes{};
    QString note{};
};

/// One row of a scan, its fields in the order asked for; valid during the call only. An empty field
/// reads as 0, an invalid day, a null id, an empty text.
class ScanRow
{
public:
    ScanRow() = default;
    ScanRow(const ScanRow &) = delete;
    ScanRow &operator=(const ScanRow &) = delete;
    virtual ~ScanRow() = default;
    virtual EntityId entity() const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual QDate date(int column) const = 0;
    virtual EntityId id(int column) const = 0;
    virtual QByteArrayView text(int column) const = 0; ///< UTF-8
};
/// Answers whether to go on.
using ScanStep = std::function<bool(const ScanRow &)>;

/// Reading: abstract here, concrete in the store. Never writes.
class Records
{
public:
    Records() = default;
    Records(const Records &) = delete;
    Records &operator=(const Records &) = delete;
    virtual ~Records() = default;
    /// NotFound when no event named \p entity.
    virtual Result<Record> read(Noun noun, EntityId entity) const = 0;
    /// Entities of \p noun whose \p field equals \p value, in order of creation. BadValue for a
    /// field that has no index (core/store/nountable.cpp), so that no question reads a city.
    virtual Result<std::vector<EntityId>> where(Noun noun, quint16 field,
                                                const Value &value) const = 0;
    virtual Result<std::vector<EntityId>> all(Noun noun) const = 0;
    /// Every entity of \p noun with \p fields, in order of creation: what lists, reports and the
    /// name index are filled from. Sealed fields are empty while the office is locked.
    virtual Result<> scan(Noun noun, std::span<const quint16> fields,
                          const ScanStep &step) const = 0;
    /// Other requests whose applicant shows the same identity number, in order of creation; none
    /// when \p request shows no number. Locked while the office is; NotFound.
    virtual Result<std::vector<EntityId>> sameApplicant(EntityId request) const = 0;
    /// Requests whose applicant shows \p identityNumber, in order of creation. Locked while
    /// the office is.
    virtual Result<std::vector<EntityId>> ofApplicant(const QString &identityNumber) const = 0;
    /// Bytes of a file by their digest (content.h). NotFound; Locked while the office is;
    /// FileDamaged {"content", digest}.
    virtual Result<QByteArray> content(const QByteArray &digest) const = 0;
    /// Events of \p entity, oldest first.
    virtual Result<std::vector<HistoryEntry>> history(EntityId entity) const = 0;
};

/// An identity number as two are compared: full-width digits as plain ones, no spaces, capitals.
QString comparableIdentity(const QString &typed);

/// What a commit made: events in the order of the changes, and the numbers drawn.
struct Committed
{
    std::vector<WriteRef> events{};
    std::vector<EntityId> entities{};
    std::map<EntityId, QString> numbers{};
};

/// Writing: the only way to change journaled data (architecture.md, "The way of a save").
class Journal
{
public:
    Journal() = default;
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;
    virtual ~Journal() = default;
    virtual Result<Committed> commit(const Changes &changes) = 0;
};

template<class T>
Seen<T> seenFrom(const Record &record)
{
    Seen<T> seen{.writes = record.writes, .sealed = record.sealed};
    seen.value.id.value = record.entity;
    for (const FieldBinding<T> &field : fieldsOf<T>()) {
        if (const auto value = record.values.find(field.id); value != record.values.end())
            field.write(seen.value, value->second);
    }
    return seen;
}

template<class T>
Result<Seen<T>> readSeen(const Records &records, EntityId entity)
{
    return records.read(nounOf<T>(), entity).map(seenFrom<T>);
}

template<class T>
Result<std::vector<Seen<T>>> readAllWhere(const Records &records, quint16 field, const Value &value)
{
    const auto ids = records.where(nounOf<T>(), field, value);
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<Seen<T>> found;
    for (const EntityId id : *ids) {
        auto seen = readSeen<T>(records, id);
        if (!seen)
            return tl::unexpected(seen.error());
        found.push_back(std::move(*seen));
    }
    return found;
}
