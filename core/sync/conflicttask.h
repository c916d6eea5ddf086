#pragma once
#include "core/journal/records.h"
#include "core/people/organ.h"

#include <QDate>

class Seal;

using ConflictTaskId = Id<struct ConflictTaskTag>;

/// Who is to settle a conflict, and until when: without an owner and a day nobody ever does. It is
/// journaled, so every desk that joins knows it.
struct ConflictTask
{
    ConflictTaskId id{};
    EntityId subject{}; ///< the record that is in conflict
    OfficerId owner{};  ///< null: nobody in particular
    QDate due{};
    bool operator==(const ConflictTask &) const = default;
};
template<>
Noun nounOf<ConflictTask>();
template<>
std::span<const FieldBinding<ConflictTask>> fieldsOf<ConflictTask>();

enum class ConflictTaskEvent : quint16 { Assigned = 2701, Ended };

/// The same on every desk, so that two who assign one conflict speak of one task.
ConflictTaskId conflictTaskOf(const Seal &seal, EntityId subject);
/// As it stands; a new one, without owner and day, where nobody assigned it yet.
Result<Seen<ConflictTask>> readConflictTask(const Records &records, const Seal &seal,
                                            EntityId subject);
/// Nothing to commit when it is so already.
Changes assignConflict(const Seen<ConflictTask> &seen, OfficerId owner, QDate due);
/// With the resolution, in one save: a later conflict of the record begins without an owner.
Changes endConflictTask(const Seen<ConflictTask> &seen);
