#pragma once
#include "core/journal/records.h"
#include "core/store/keyring.h"
#include "core/store/nountable.h"

class Connection;
class Streams;
class Projection;

/// What the writer needs to bind a sealed part to its place: stream id and number.
QByteArray sealedPlace(const WriteRef &ref);
/// Before the private part, where it is sealed.
constexpr qsizetype saltSize = 32;
/// FileDamaged {"priv", stream, number}.
Error damagedPartError(const WriteRef &ref);

/// Records over one connection. Private values are there when keys are.
class RecordReader final : public Records
{
public:
    /// The writer's own connection needs no look around; a reader beside it sees each answer as of
    /// one moment, and streams that came since.
    enum class Beside { Nobody, Writer };
    RecordReader(Connection &connection, Streams &streams, const OfficeKeys *keys, Beside beside);
    void setKeys(const OfficeKeys *keys) { m_keys = keys; }
    Result<Record> read(Noun noun, EntityId entity) const override;
    Result<std::vector<EntityId>> where(Noun noun, quint16 field,
                                        const Value &value) const override;
    Result<std::vector<EntityId>> all(Noun noun) const override;
    Result<> scan(Noun noun, std::span<const quint16> fields, const ScanStep &step) const override;
    Result<std::vector<EntityId>> sameApplicant(EntityId request) const override;
    Result<std::vector<EntityId>> ofApplicant(const QString &identityNumber) const override;
    Result<QByteArray> content(const QByteArray &name) const override;
    Result<std::vector<HistoryEntry>> history(EntityId entity) const override;
    /// The sealed part of an event: empty when it has none or was withheld. Throws inside the room.
    PrivatePart privatePart(const WriteRef &ref, const Digest *commit = nullptr) const;

private:
    template<class Work>
    auto atOneMoment(Work work) const;
    bool isRemoved(const WriteRef &ref) const;
    Record recordOf(const NounTable &table, EntityId entity) const;
    HistoryEntry entryOf(const WriteRef &ref, QByteArrayView event) const;
    Connection &m_connection;
    Streams &m_streams;
    Beside m_beside = Beside::Nobody;
    const OfficeKeys *m_keys = nullptr;
    mutable qint64 m_seenVersion = -1;
};
