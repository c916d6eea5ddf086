#pragma once
#include "core/journal/records.h"
#include "core/store/keyring.h"
#include "core/store/steps.h"

class Connection;
class Streams;

/// The local table `applicant_key`: for each request that shows an identity number, the number's
/// digest under a key of the office. It answers "the same person?" without opening sealed parts,
/// and says nothing to whom lacks the key. Rows beyond `applicant_keys_open` (in meta) wait for
/// the next unlocking, after the projection was laid anew while locked. Throws inside the room.
class ApplicantKeys
{
public:
    ApplicantKeys(Connection &connection, const Streams &streams, const OfficeKeys &keys)
        : m_connection{connection}
        , m_streams{streams}
        , m_keys{keys}
    {
    }
    /// \p number is what the request with the row id \p id shows now.
    void put(qint64 id, const QString &number);
    /// As \p request shows its number now.
    void renew(EntityId request);
    /// Digests what is missing, in transactions of some milliseconds; what is done stays done when
    /// cancelled. One look at meta when nothing is missing.
    void fill(const Progress &progress);
    std::vector<EntityId> same(EntityId request) const;
    std::vector<EntityId> showing(const QString &number) const;
    /// FileDamaged {"applicant_key", entity or "count"}.
    void check() const;

    /// All rows are to be filled again: inside the transaction that empties the table.
    static void reopen(Connection &connection);

private:
    std::optional<qint64> openAfter() const;
    bool fillStep(qint64 after, qint64 &last);
    void
    walk(qint64 after,
         const std::function<bool(qint64 id, EntityId request, const QByteArray &key)> &step) const;
    std::vector<EntityId> holders(const QByteArray &key) const;
    QByteArray keyOf(qint64 id) const;
    QByteArray digestOf(const QString &number) const;
    Connection &m_connection;
    const Streams &m_streams;
    const OfficeKeys &m_keys;
};
