#pragma once
#include "core/journal/content.h"
#include "core/store/keyring.h"

#include <set>

class Connection;
class Random;
class Steps;
class Streams;

/// Bytes of files in sealed chunks of 1 MiB, each bound to its place, once for each content. A row
/// is named by a digest under a key of the office: who lacks it can't tell whether a file that he
/// has is here. Throws inside the room.
class Contents
{
public:
    static constexpr qsizetype chunkSize = 1 << 20;
    Contents(Connection &connection, const OfficeKeys &keys)
        : m_connection{connection}
        , m_keys{keys}
    {
    }
    /// Nothing to do for bytes that are here already.
    void put(const SealedContent &content);
    bool has(const QByteArray &digest) const;
    /// NotFound; FileDamaged {"content", digest}.
    QByteArray bytes(const QByteArray &digest) const;
    void remove(const QByteArray &digest);

private:
    QByteArray nameOf(const QByteArray &digest) const;
    Connection &m_connection;
    const OfficeKeys &m_keys;
};

/// What attachments name now.
std::set<QByteArray> contentsNamed(Connection &connection, const Streams &streams,
                                   const OfficeKeys &keys);
/// Opens every chunk of what attachments name, and takes its digest again.
void checkContents(Connection &connection, const Streams &streams, const OfficeKeys &keys,
                   Steps &steps);
std::unique_ptr<ContentSealer> contentSealer(std::unique_ptr<OfficeKeys> keys, Random &random);
