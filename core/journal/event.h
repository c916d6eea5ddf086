#pragma once
#include "core/base/result.h"
#include "core/journal/hlc.h"
#include "core/journal/changes.h"
#include "core/seal/seal.h"

/// The version of the field registry that writes events now.
constexpr quint16 schemaVersion = 1;
constexpr qsizetype maxValueBytes = 4 << 20;
constexpr qsizetype maxEventBytes = 16 << 20;

struct EventField
{
    quint16 field = 0;
    bool withheld = false; ///< private: the value lies in the sealed part
    Value value{};
    std::vector<WriteRef> supersedes{};
    bool operator==(const EventField &) const = default;
};

/// One save of one entity, as it is chained and exchanged (sync.md §2.2). Fields ascend, and so do
/// supersedes.
struct Event
{
    quint16 kind = 0;
    Hlc hlc{};
    EntityId entity{};
    EntityId actor{};
    quint16 schema = schemaVersion;
    std::vector<EventField> fields{};
    quint16 noun = 0; ///< the child payload: of which noun the entity is
    Digest commit{};  ///< SM3(salt32 ‖ private), zero when nothing is private
    bool operator==(const Event &) const = default;
};

/// What an event says beside the public: sealed in the store, absent from masked packages.
struct PrivatePart
{
    std::vector<std::pair<quint16, Value>> values{}; ///< ascending by field
    QString note{};
    bool isEmpty() const { return values.empty() && note.isEmpty(); }
    bool operator==(const PrivatePart &) const = default;
};

/// The values of an encoded private part one after another, none copied: for walks over many.
class PrivateCells
{
public:
    explicit PrivateCells(QByteArrayView part);
    /// False after the last value, or where the bytes end early.
    bool next();
    quint16 field() const { return m_field; }
    /// As stored: UTF-8, or a little-endian number; empty for null.
    QByteArrayView bytes() const { return m_bytes; }

private:
    QByteArrayView m_rest{};
    int m_left = 0;
    quint16 m_field = 0;
    QByteArrayView m_bytes{};
};

Result<QByteArray> encode(const Event &event);
/// By which registry the event was written, of encoded bytes that hold one; 0 of shorter ones.
quint16 schemaOf(QByteArrayView bytes);
/// FileDamaged unless encode(decoded) gives back exactly \p bytes.
Result<Event> decodeEvent(QByteArrayView bytes);
/// Which noun an encoded event is of, and the long texts that it names: what a package is packed
/// by, without the price of decodeEvent(). FileDamaged where the bytes are none.
struct Packing
{
    quint16 noun = 0;
    std::vector<BlobRef> texts{};
};
Result<Packing> packingOf(QByteArrayView bytes);
Result<QByteArray> encode(const PrivatePart &part);
Result<PrivatePart> decodePrivatePart(QByteArrayView bytes);
/// Why \p value can't be journaled, if it can't: TooLong, BadText, DateOutOfRange.
Result<> checkValue(const Value &value);
