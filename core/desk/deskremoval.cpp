// 依法删除 (R-PRG-1). Not remembered for undo: what is gone can't be written back.
#include "core/base/clock.h"
#include "core/desk/desk.h"
#include "core/desk/removal.h"

Result<RemovalId> Desk::proposeRemoval(const RemovalProposal &proposal)
{
    const auto made = ::proposeRemoval(m_records, proposal, {m_law, m_clock, m_random, m_actor});
    return commitRemoval(made).map([&] { return RemovalId{made->entities().front().entity}; });
}

Result<> Desk::carryOutRemoval(RemovalId id)
{
    return readSeen<Removal>(m_records, id.value).and_then([&](const Seen<Removal> &seen) {
        return commitRemoval(
            ::carryOutRemoval(m_records, seen, {m_law, m_clock, m_random, m_actor}));
    });
}

Result<> Desk::refuseRemoval(RemovalId id, const QString &reason)
{
    return readSeen<Removal>(m_records, id.value).and_then([&](const Seen<Removal> &seen) {
        return commitRemoval(
            ::refuseRemoval(m_records, seen, reason, {m_law, m_clock, m_random, m_actor}));
    });
}

Result<std::vector<Seen<Removal>>> Desk::removals() const
{
    return ::removals(m_records);
}

/// Who shows the subject reads it again, also where no event of it was written.
Result<> Desk::commitRemoval(const Result<Changes> &verb)
{
    const auto done =
        verb.and_then([&](const Changes &changes) { return m_journal.commit(changes); });
    if (!done)
        return tl::unexpected(done.error());
    QList<EntityId> told{done->entities.begin(), done->entities.end()};
    if (const auto removal = readSeen<Removal>(m_records, done->entities.front()))
        told << removal->value.subject;
    Q_EMIT changed(told);
    return {};
}
