// The workflow under random legal and illegal events: the invariants of rules §9 hold after each.
#include "core/journal/merge.h"
#include "core/requests/override.h"
#include "core/requests/words.h"
#include "tests/core/requests/workflowwalk.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t longestWalk = 40;

bool isOneOf(Status status, std::initializer_list<Status> of)
{
    return std::ranges::find(of, status) != of.end();
}
bool hasEnded(Status status)
{
    return isOneOf(status, {Status::Answered, Status::Archived, Status::AbandonedSupplement,
                            Status::AbandonedFee, Status::Ended, Status::Voided,
                            Status::UnderReview, Status::InLawsuit});
}

/// Refusals by a guard rest on a rule of the specification.
const std::set<QString> &rules()
{
    static const std::set<QString> known{
        u"R-REQ-2"_s,  u"R-REQ-6"_s,  u"R-REQ-8"_s,  u"R-REQ-10"_s, u"R-SRV-3"_s, u"R-FEE-1"_s,
        u"R-FEE-7"_s,  u"R-FEE-8"_s,  u"R-OUT-1"_s,  u"R-CVT-1"_s,  u"R-CVT-4"_s, u"R-GRD-1"_s,
        u"R-NUM-1"_s,  u"R-CAL-9"_s,  u"R-REP-7"_s,  u"R-REQ-13"_s, u"R-CVT-3"_s, u"R-FEE-6"_s,
        u"R-FEE-13"_s, u"R-FEE-14"_s, u"R-FEE-16"_s, u"R-REQ-11"_s, u"R-CAL-7"_s, u"R-ANS-1"_s,
        u"R-REQ-5a"_s, u"R-REQ-18"_s, u"R-REQ-16"_s, u"R-REM-1"_s};
    return known;
}

void refusalIsNamed(const Happening &event)
{
    const Error &error = event.result.error();
    const Arrow &arrow = arrowOf(event.input.step);
    const Request &request = event.before.request.value;
    const bool leads = std::ranges::find(arrow.from, request.status) != arrow.from.end();
    RC_ASSERT((error.code == ErrorCode::TransitionNotAllowed) == !leads);
    if (!leads)
        RC_ASSERT(error.args == (QStringList{request.number, arrow.word, word(request.status)}));
    if (error.code == ErrorCode::GuardRefused)
        RC_ASSERT(rules().contains(error.args.value(1)) && !error.args.value(0).isEmpty());
    if (error.code == ErrorCode::NotPermitted)
        RC_ASSERT(!permit(event.actor, arrow.permission, request.organ));
    constexpr ErrorCode others[] = {ErrorCode::TransitionNotAllowed,
                                    ErrorCode::GuardRefused,
                                    ErrorCode::NotPermitted,
                                    ErrorCode::FourEyes,
                                    ErrorCode::FutureDate,
                                    ErrorCode::ImpossibleOrder,
                                    ErrorCode::MissingMember,
                                    ErrorCode::UnknownMember,
                                    ErrorCode::BadValue,
                                    ErrorCode::BadDate,
                                    ErrorCode::OutOfRange,
                                    ErrorCode::ExtensionTooLong,
                                    ErrorCode::NotFound,
                                    ErrorCode::Ambiguous};
    RC_ASSERT(std::ranges::find(others, error.code) != std::end(others));
    constexpr ErrorCode byState[] = {ErrorCode::TransitionNotAllowed, ErrorCode::NotPermitted,
                                     ErrorCode::FourEyes};
    if (event.offered && !event.offered->refusal)
        RC_ASSERT(std::ranges::find(byState, error.code) == std::end(byState));
}

void stepIsLawful(const Happening &event, const Request &now, QDate today)
{
    const Request &was = event.before.request.value;
    const Arrow &arrow = arrowOf(event.input.step);
    const QDate on = event.input.on;
    RC_ASSERT(permit(event.actor, arrow.permission, was.organ).has_value());
    RC_ASSERT(std::ranges::find(arrow.from, was.status) != arrow.from.end());
    if (std::ranges::find(arrow.leads, now.status) == arrow.leads.end())
        RC_ASSERT(now.status == arrow.to.value_or(was.status));
    RC_ASSERT(on <= today && on >= (was.received.isValid() ? was.received : was.submitted));
    if (event.input.step == Step::Note)
        RC_ASSERT(now == was);
    else
        RC_ASSERT(now.stepped >= was.stepped && now.stepped >= on);
    if (now.status != was.status)
        RC_ASSERT(on >= was.stepped);
    const bool anew = event.input.step == Step::Decision && was.closed.isValid() &&
                      now.status == Status::InProgress;
    const bool moved = event.input.step == Step::Correct && now.served != was.served;
    if (moved)
        RC_ASSERT(now.closed.isValid() && now.outcome == was.outcome);
    if (was.closed.isValid() && !anew && !moved) // exactly one end, and it stays
        RC_ASSERT(now.closed == was.closed && now.outcome == was.outcome);
    if (was.firstClosed.isValid()) // counted once, whatever comes after
        RC_ASSERT(now.firstClosed == was.firstClosed && now.firstOutcome == was.firstOutcome);
    else if (anew)
        RC_ASSERT(now.firstClosed == was.closed && now.firstOutcome == was.outcome);
    if (anew)
        RC_ASSERT(now.redoFrom == on && !now.closed.isValid() && now.outcome.isEmpty());
}

void proofsAreThere(const Happening &event, const Request &now, const Case &file)
{
    const Request &was = event.before.request.value;
    const QDate on = event.input.on;
    if (event.input.step == Step::SupplementExpired)
        RC_ASSERT(was.supplementReached.isValid() && on > was.supplementLimit);
    if (event.input.step == Step::FeeExpired) {
        const auto due =
            deadline(clockEvents(event.before), on, WorkflowWalk::law(), WorkflowWalk::calendar());
        RC_ASSERT(was.feeReached.isValid() && on > due->payBy);
        RC_ASSERT(now.treasuryChecked == on);
    }
    if (event.input.step == Step::IssueSupplement)
        RC_ASSERT(!was.supplementNoticed.isValid());
    if (event.input.step == Step::Extend) {
        const auto due =
            deadline(clockEvents(event.before), on, WorkflowWalk::law(), WorkflowWalk::calendar());
        RC_ASSERT(due->extension == 0 && on <= due->date);
        RC_ASSERT(!now.extensionApprovedBy.isNull());
    }
    if (event.input.step == Step::FeeNotice)
        RC_ASSERT(!file.feeNotices.back().value.approvedBy.isNull() && !was.feeWaived.isValid());
    if (now.overrides.size() > was.overrides.size()) {
        const auto due =
            deadline(clockEvents(event.before), on, WorkflowWalk::law(), WorkflowWalk::calendar());
        RC_ASSERT(remainingDays(on, due->date, WorkflowWalk::calendar()) <= 3);
        RC_ASSERT(overridesOf(now).back().by != was.draftedBy);
        RC_ASSERT(!overridesOf(now).back().reason.isEmpty());
    }
    if (event.input.step == Step::Void)
        RC_ASSERT(event.before.consultations.empty() && !was.supplementReached.isValid());
}

void caseIsSound(const Case &file, const Desk &desk)
{
    const Request &request = file.request.value;
    RC_ASSERT(!request.number.isEmpty());
    RC_ASSERT(request.extensionDays <= 20);
    const bool returnedOnce = request.status == Status::Signed && request.served.isValid();
    RC_ASSERT(request.closed.isValid() == (hasEnded(request.status) || returnedOnce));
    if (!request.signedBy.isNull())
        RC_ASSERT(request.signedBy != request.draftedBy && request.signedOn.isValid());
    if (request.served.isValid())
        RC_ASSERT(request.signedOn.isValid() && request.signedOn <= request.served);
    if (request.delivered.isValid())
        RC_ASSERT(request.delivered >= request.served);
    if (request.outcome == u"O1")
        RC_ASSERT(request.supplementReached.isValid());
    if (request.outcome == u"O2")
        RC_ASSERT(request.feeReached.isValid());
    if (isOneOf(request.status, {Status::Answered, Status::Signed}))
        RC_ASSERT(!QStringList({u"O1"_s, u"O2"_s, u"O3"_s, QString{}}).contains(request.outcome));
    if (request.closed.isValid() || !request.received.isValid())
        return;
    const auto ledger = desk.ledger(file);
    RC_ASSERT(ledger.has_value());
    RC_ASSERT(ledger->days.back().date == ledger->deadline.date);
    const auto counted = std::ranges::count(ledger->days, DayUse::Counted, &LedgerDay::use);
    RC_ASSERT(counted == ledger->deadline.period + ledger->deadline.extension);
}

void lettersAreSound(const Case &file)
{
    std::set<QString> numbers;
    for (const auto &[letter, writes, isNew, sealed] : file.letters) {
        RC_ASSERT(numbers.insert(letter.number).second);
        RC_ASSERT(!letter.voided.isValid() || !letter.dispatched.isValid());
    }
}

/// Silence reads as consent of a joint organ only (arts 32, 34), and never covers a reply.
void silenceIsRead(const Happening &event, const Case &file)
{
    for (std::size_t i = 0; i < file.consultations.size(); ++i) {
        const Consultation &asked = file.consultations[i].value;
        if (asked.opinion == Opinion::Silent)
            RC_ASSERT(consents(asked.kind, asked.opinion) ==
                      (asked.kind == ConsultationKind::Organ));
        if (i >= event.before.consultations.size())
            continue;
        const Consultation &was = event.before.consultations[i].value;
        if (asked.opinion == Opinion::Silent && was.opinion != Opinion::Silent)
            RC_ASSERT(event.input.step == Step::ConsultExpire && !was.returned.isValid());
        if (was.returned.isValid() && event.input.step != Step::Correct)
            RC_ASSERT(asked.opinion == was.opinion && asked.returned == was.returned);
    }
}

void groupsAreWhole(const HistoryEntry &entry)
{
    std::set<quint16> written;
    std::set<FieldGroup> groups;
    for (const FieldWrite &write : entry.writes) {
        written.insert(write.field);
        groups.insert(findField(write.field)->group);
    }
    groups.erase(FieldGroup::None);
    for (const FieldSpec &spec : fieldRegistry()) {
        if (spec.noun == entry.noun && groups.contains(spec.group))
            RC_ASSERT(written.contains(spec.id));
    }
}

/// The journal's own reading of the same writes (core/journal/merge.h).
EntityState replayed(const std::vector<HistoryEntry> &history)
{
    EntityState state;
    for (const HistoryEntry &entry : history) {
        Event event{.kind = entry.kind, .hlc = {entry.event.seq}, .entity = entry.entity};
        for (const FieldWrite &write : entry.writes)
            event.fields.push_back({write.field, false, write.value, write.supersedes});
        state.apply(entry.event, event);
    }
    return state;
}

void projectionIsReplay(const WorkflowWalk &walk)
{
    const Snapshot shows = walk.snapshot();
    for (const auto &[id, values] : shows.values) {
        const auto history = walk.office().history(id).value();
        const EntityState state = replayed(history);
        RC_ASSERT(contestedFields(state).empty());
        std::map<quint16, Value> shown;
        for (const auto &[field, known] : state.fields) {
            if (!known.displayed()->value.isNull())
                shown[field] = known.displayed()->value;
        }
        RC_ASSERT(shown == values);
        std::ranges::for_each(history, groupsAreWhole);
    }
}

/// Nothing that was written is lost: each event of before is there, in its place.
void historyOnlyGrows(const Snapshot &before, const Snapshot &after)
{
    for (const auto &[id, events] : before.events) {
        const auto now = after.events.find(id);
        RC_ASSERT(now != after.events.end() && now->second.size() >= events.size());
        RC_ASSERT(std::equal(events.begin(), events.end(), now->second.begin()));
    }
}

struct Coverage
{
    std::map<Step, int> taken{};
    std::map<Step, int> refused{};
    std::map<Status, int> reached{};
};
} // namespace

class WorkflowLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventKeepsTheInvariants()
    {
        Coverage met;
        QVERIFY(rc::check([&] {
            const auto seed = *rc::gen::arbitrary<quint32>();
            auto events = *rc::gen::arbitrary<std::vector<quint32>>();
            events.resize(std::min(events.size(), longestWalk));
            WorkflowWalk walk{seed};
            for (const quint32 each : events) {
                if (each % 5 == 0)
                    walk.writeLetter(each);
                const Snapshot before = walk.snapshot();
                const Happening event = walk.happen(each);
                const Case file = walk.file();
                historyOnlyGrows(before, walk.snapshot());
                if (!event.result) {
                    RC_ASSERT(walk.snapshot() == before);
                    refusalIsNamed(event);
                    ++met.refused[event.input.step];
                    continue;
                }
                stepIsLawful(event, file.request.value, walk.today());
                proofsAreThere(event, file.request.value, file);
                silenceIsRead(event, file);
                caseIsSound(file, walk.desk(0));
                lettersAreSound(file);
                ++met.taken[event.input.step];
                ++met.reached[file.request.value.status];
            }
            projectionIsReplay(walk);
            RC_ASSERT(walk.file().request.value.number !=
                      walk.desk(0).request(walk.neighbour())->request.value.number);
        }));
        everyArrowWasTaken(met);
    }

    void masksShowNoPersonAndAreNeverSaved()
    {
        QVERIFY(rc::check([] {
            WorkflowWalk walk{*rc::gen::arbitrary<quint32>()};
            for (std::size_t i = 0; i < walk.officers().size(); ++i) {
                const Officer &officer = walk.officers()[i];
                const Case shown = walk.desk(i).shownRequest(walk.id()).value();
                const Request &request = shown.request.value;
                const bool sees =
                    permit(officer, Permission::SeePersons, request.organ).has_value();
                RC_ASSERT(shown.masked == !sees);
                RC_ASSERT((request.applicantName == u"叶疏桐"_s) == sees);
                if (sees)
                    continue;
                const int commits = walk.office().commits();
                for (const Arrow &arrow : arrows())
                    RC_ASSERT(!walk.desk(0).advance(shown, {arrow.step, walk.today(), {}}));
                RC_ASSERT(walk.office().commits() == commits);
            }
        }));
    }

private:
    static void everyArrowWasTaken(const Coverage &met)
    {
        for (const Arrow &arrow : arrows()) {
            QVERIFY2(met.taken.contains(arrow.step), arrow.word.data());
            QVERIFY2(met.refused.contains(arrow.step), arrow.word.data());
            if (arrow.to)
                QVERIFY2(met.reached.contains(*arrow.to), word(*arrow.to).data());
        }
    }
};

QTEST_GUILESS_MAIN(WorkflowLaws)
#include "workflow_laws.moc"
