#pragma once
#include <QString>

class Connection;
class OfficeKeys;
class Seal;
class Steps;
class Streams;

/// What must hold of an office file; each question throws FileDamaged at its first fault, naming
/// the place.
class OfficeCheck
{
public:
    OfficeCheck(Connection &connection, const Streams &streams, const Seal &seal, Steps &steps)
        : m_connection{connection}
        , m_streams{streams}
        , m_seal{seal}
        , m_steps{steps}
    {
    }
    void integrity();
    void chains(); ///< {"chain", stream, number}; {"blob", digest} of a text that an event misses
    void projection();                        ///< {table, entity}
    void blobs();                             ///< {"blob", digest}
    void sealedParts(const OfficeKeys &keys); ///< {"priv", stream, number}
    void contents(const OfficeKeys &keys);    ///< {"content", name}
    void applicants(const OfficeKeys &keys);  ///< {"applicant_key", entity}

private:
    Connection &m_connection;
    const Streams &m_streams;
    const Seal &m_seal;
    Steps &m_steps;
};

/// Values only, by noun, entity and field: nothing of local numbering, streams or keys.
QString publicDigest(Connection &connection, const Streams &streams, const Seal &seal);
