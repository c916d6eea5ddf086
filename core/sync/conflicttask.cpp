#include "core/sync/conflicttask.h"

#include "core/seal/seal.h"

namespace {
Changes changed(const Seen<ConflictTask> &seen, OfficerId owner, QDate due, ConflictTaskEvent kind)
{
    ConflictTask next = seen.value;
    next.owner = owner;
    next.due = due;
    if (next == seen.value)
        return {};
    return seen.isNew ? Changes{}.add(next, quint16(kind))
                      : Changes{}.update(seen, next, quint16(kind));
}
} // namespace

template<>
Noun nounOf<ConflictTask>()
{
    return Noun::ConflictTask;
}

template<>
std::span<const FieldBinding<ConflictTask>> fieldsOf<ConflictTask>()
{
    static constexpr std::array table{
        bind<&ConflictTask::subject>(ConflictTaskSubject),
        bind<&ConflictTask::owner>(ConflictTaskOwner),
        bind<&ConflictTask::due>(ConflictTaskDue),
    };
    return table;
}

ConflictTaskId conflictTaskOf(const Seal &seal, EntityId subject)
{
    const QByteArray name = "conflict\n" + subject.toByteArray(QUuid::WithoutBraces);
    return {namedEntityId(viewOf(seal.digest(name)).toByteArray())};
}

Result<Seen<ConflictTask>> readConflictTask(const Records &records, const Seal &seal,
                                            EntityId subject)
{
    const ConflictTaskId id = conflictTaskOf(seal, subject);
    auto seen = readSeen<ConflictTask>(records, id.value);
    if (!seen && seen.error().code == ErrorCode::NotFound)
        return Seen<ConflictTask>{.value = {.id = id, .subject = subject}, .isNew = true};
    return seen;
}

Changes assignConflict(const Seen<ConflictTask> &seen, OfficerId owner, QDate due)
{
    return changed(seen, owner, due, ConflictTaskEvent::Assigned);
}

Changes endConflictTask(const Seen<ConflictTask> &seen)
{
    return changed(seen, {}, {}, ConflictTaskEvent::Ended);
}
