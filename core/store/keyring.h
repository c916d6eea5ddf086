#pragma once
#include "core/base/id.h"
#include "core/store/surroundings.h"

#include <memory>

class Connection;

/// The keys of an unlocked office, all drawn from its one data key. Not for two threads at once:
/// each has a copy.
class OfficeKeys
{
public:
    OfficeKeys(const Seal &seal, QByteArray dataKey);
    ~OfficeKeys();
    OfficeKeys(const OfficeKeys &) = delete;
    OfficeKeys &operator=(const OfficeKeys &) = delete;
    std::unique_ptr<OfficeKeys> copy() const
    {
        return std::make_unique<OfficeKeys>(m_seal, m_dataKey);
    }
    Cipher &persons() const { return *m_persons; }
    Cipher &drafts() const { return *m_drafts; }
    Cipher &device() const { return *m_device; }
    /// The digest of an identity number that only this office can make: 16 bytes.
    QByteArray applicantKey(const QString &number) const;
    const QByteArray &dataKey() const { return m_dataKey; }
    const Seal &seal() const { return m_seal; }

private:
    const Seal &m_seal;
    QByteArray m_dataKey{};
    std::unique_ptr<Cipher> m_persons{};
    std::unique_ptr<Cipher> m_drafts{};
    std::unique_ptr<Cipher> m_device{};
    std::unique_ptr<Hasher> m_applicants{};
};

/// The data key wrapped once per officer and once by the recovery code. Throws inside the room.
class Keyring
{
public:
    Keyring(Connection &connection, const Surroundings &surroundings, QByteArray office);
    void wrap(EntityId owner, const QString &passphrase, const OfficeKeys &keys);
    void remove(EntityId owner);
    bool has(EntityId owner) const;
    std::unique_ptr<OfficeKeys> unwrap(EntityId owner, const QString &passphrase) const;
    /// The recovery code's place among the owners.
    static EntityId recovery() { return QUuid{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}; }

private:
    QByteArray bound(EntityId owner) const;
    Connection &m_connection;
    const Surroundings &m_surroundings;
    QByteArray m_office{};
};

/// `K7QF-…`: 160 bits in eight groups, without letters that look like digits.
QString newRecoveryCode(Random &random);
/// As typed: case, spaces, dashes and look-alikes forgiven.
QString plainRecoveryCode(const QString &typed);
