#pragma once
#include "core/sync/signer.h"

#include <vector>

class Connection;
class Seal;

/// The desks that this file knows: itself, and those whose signature it trusts. Local to the file.
/// Throws inside the room.
class Roster
{
public:
    explicit Roster(Connection &connection)
        : m_connection{connection}
    {
    }
    std::vector<Signer> all() const;
    std::optional<Signer> find(EntityId device) const;
    /// Conflict when the device is known with other keys; a revoked one is trusted again only
    /// with them.
    void trust(const Signer &signer);
    /// \p lastTrusted: the newest event of its that still counts; none: what is here.
    void revoke(EntityId device, QDate day, std::optional<quint64> lastTrusted);
    /// Our own name and place among the others.
    void name(EntityId own, const QString &label, DeskRole role);

private:
    Connection &m_connection;
};
