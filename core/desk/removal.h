#pragma once
#include "core/documents/document.h"
#include "core/requests/request.h"

class Clock;
class Law;
class Random;
using RemovalId = Id<struct RemovalTag>;

// Enumerators are written to files: append, never renumber.
/// Why something leaves the file for good (R-PRG-1).
enum class RemovalCause {
    Secret,      ///< 涉密误入: it may not lie on this network (保密法)
    Destruction, ///< 销毁清册: the retention period is over (档案法)
    Deletion,    ///< 个人信息删除 (个人信息保护法 art. 47)
};
enum class RemovalState { Proposed, Done, Refused };
enum class RemovalEvent : quint16 { Proposed = 2601, Done, Refused };
QLatin1StringView word(RemovalCause cause);
QLatin1StringView word(RemovalState state);
std::optional<RemovalCause> removalCauseOf(QStringView word);

/// 依法删除: one officer proposes, another decides. The private parts, or the kept texts of a
/// document, leave this file; what remains is that they were there, their digest, who removed them,
/// why, and under which entry of the register. The chain of the journal verifies as before.
struct Removal
{
    RemovalId id{};
    EntityId subject{}; ///< a request or a document
    RemovalCause cause{};
    QStringList fields{};   ///< `subject`, `letter.content`; empty: every private part
    QStringList entities{}; ///< ids of what is written anew, or loses its parts
    QString reason{};
    QString entry{}; ///< number in the register of removals
    OfficerId proposedBy{};
    QDate proposed{};
    OfficerId decidedBy{};
    QDate decided{};
    RemovalState state = RemovalState::Proposed;
    bool operator==(const Removal &) const = default;
};
template<>
Noun nounOf<Removal>();
template<>
std::span<const FieldBinding<Removal>> fieldsOf<Removal>();

struct RemovalSetting
{
    const Law &law;
    const Clock &clock;
    Random &random;
    Officer actor{};
};
struct RemovalProposal
{
    EntityId subject{};
    RemovalCause cause{};
    QStringList fields{};
    QString reason{};
    QString entry{};
};
/// Refuses with NotFound; NotPermitted; MissingMember {reason | register}; BadValue for a field
/// that is not private or not of the subject; GuardRefused {retention_runs | retention_unknown |
/// removal_of_an_open_case | document_keeps_its_text | already_proposed, R-PRG-1, …}.
Result<Changes> proposeRemoval(const Records &records, const RemovalProposal &proposal,
                               const RemovalSetting &setting);
/// By another officer than who proposed (FourEyes), one who may approve. What the removal does not
/// name is written anew in the same save, so that only what it names is lost.
Result<Changes> carryOutRemoval(const Records &records, const Seen<Removal> &seen,
                                const RemovalSetting &setting);
Result<Changes> refuseRemoval(const Records &records, const Seen<Removal> &seen,
                              const QString &reason, const RemovalSetting &setting);
/// Oldest first.
Result<std::vector<Seen<Removal>>> removals(const Records &records);
