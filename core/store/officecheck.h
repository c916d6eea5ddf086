#pragma once
#include <QString>

class Connection;
class OfficeKeys;
class Seal;
class Streams;

/// What must hold of an office file; each question throws FileDamaged at its first fault, naming
/// the place.
class OfficeCheck
{
public:
    OfficeCheck(Connection &connection, const Streams &streams, const Seal &seal)
        : m_connection{connection}
        , m_streams{streams}
        , m_seal{seal}
    {
    }
    void integrity();
    void chains();                            ///< {"chain", stream, number}
    void projection();                        ///< {table, entity}
    void sealedParts(const OfficeKeys &keys); ///< {"priv", stream, number}

private:
    Connection &m_connection;
    const Streams &m_streams;
    const Seal &m_seal;
};

/// Values only, by noun, entity and field: nothing of local numbering, streams or keys.
QString publicDigest(Connection &connection, const Streams &streams, const Seal &seal);
