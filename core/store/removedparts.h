#pragma once
#include "core/journal/event.h"
#include "core/journal/records.h"

#include <set>

class Connection;

/// 依法删除 (R-PRG-1): what removals took out of this file. Of a removed part and of a removed text
/// an empty row stays, so that a hole can be told from a loss. Throws inside the room.
class RemovedParts
{
public:
    explicit RemovedParts(Connection &connection);
    bool hasPart(qint64 no, qint64 seq) const { return m_parts.contains({no, seq}); }
    bool hasText(const BlobRef &blob) const { return m_texts.contains(blob.digest); }
    bool hasContent(const QByteArray &name) const { return m_contents.contains(name); }

private:
    std::set<QByteArray> m_contents{};
    std::set<std::pair<qint64, qint64>> m_parts{};
    std::set<std::array<quint8, 32>> m_texts{};
};

/// Takes out what the removal \p event names: private parts of earlier events, and kept texts.
/// GuardRefused {text_in_the_journal, R-PRG-1} when a text lies in the chain itself, as short texts
/// of an older program do. Answers whose parts they were.
std::set<EntityId> removeParts(Connection &connection, const Event &event);
