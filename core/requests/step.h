#pragma once
#include "core/people/permissions.h"
#include "core/requests/case.h"

#include <QMap>

#include <optional>

class Clock;
class Random;

/// Acts on a request (rules §9). The number is the journal's event kind: append, never renumber.
enum class Step : quint16 {
    Register = 301,
    Confirm,
    IssueSupplement,
    SupplementServed,
    SupplementReceived,
    SupplementExpired,
    Accept,
    ConsultSend,
    ConsultReached,
    ConsultBack,
    ConsultExpire,
    Extend,
    FeeNotice,
    FeeNoticeServed,
    FeePaid,
    FeeExpired,
    SubmitDraft,
    ReturnDraft,
    Sign,
    Serve,
    Delivered,
    ServiceReturned,
    Withdraw,
    Convert,
    Archive,
    IssueLetter, ///< not an arrow: a letter was made
    RecordPast,  ///< not an arrow: taken over from a register
    Assign,      ///< not an arrow: an officer took the case, or was given it
    Void,        ///< 作废登记 (R-NUM-1)
    VoidLetter,  ///< not an arrow: a letter that never left
    ReviewFiled = 350,
    SuitFiled,
    Decision, ///< of a review or lawsuit
    AskReason,
    ReasonAccepted,
    ReasonRejected,
    Correct,    ///< 更正 of what was recorded
    DecideItem, ///< one matter of several (R-ANS-1)
    ContactAttempt,
    Merge,                ///< not an arrow: two cases go together
    WaiveFee = 380,       ///< 不予收取 (R-FEE-14)
    RefundFee,            ///< 退费 (R-FEE-16)
    LinkApplicant,        ///< not an arrow: the same applicant as of another request
    Undo,                 ///< not an arrow: the officer took back what was done last
    Note,                 ///< 备注: words kept with the case, nothing moves
    DispatchLetter = 390, ///< not an arrow: of one letter (service.h), as the next two
    LetterDelivered,
    LetterReturned,
};

enum class ParameterType {
    Text,
    LongText,
    Date,
    Count,
    Choice,
    Consultation,
    Outcome,
    Ground,
    Flag,
    Document, ///< id of a document
    Officer,  ///< id or name of an officer who may approve
};

/// One particular that a step takes beside its day: `--set key=value` on the command line, a field
/// on the desk.
struct StepParameter
{
    QLatin1StringView key{};
    ParameterType type{};
    bool required = false;
    QLatin1StringView choices{}; ///< words of a Choice, joined by `|`
};

/// One arrow of the state machine: in which states a step is allowed, where it leads, and what the
/// officer must be permitted to take it.
struct Arrow
{
    Step step{};
    QLatin1StringView word{}; ///< `consult-send`
    std::span<const Status> from{};
    std::optional<Status> to{}; ///< empty: the status stays
    Permission permission{};
    std::span<const StepParameter> parameters{};
    QLatin1StringView outcome{}; ///< of a step that closes the case by itself
    /// Where else it may lead, as the step finds out; the state changes then.
    std::span<const Status> leads{};
};

/// The workflow. To learn it, read the table; to change it, change the table.
std::span<const Arrow> arrows();
const Arrow &arrowOf(Step step);
const Arrow *findArrow(QStringView word);

/// Whether only a request for information takes \p step, not a 更正 (art. 41).
bool isOfInformation(Step step);
/// Whether a step of its own closes a case with \p outcome: 视为放弃, withdrawal.
bool hasItsOwnStep(const QString &outcome);

struct StepInput
{
    Step step{};
    QDate on{};
    QMap<QString, QString> set{};
};

/// What verbs need from around them.
struct Setting
{
    const Law &law;
    const WorkCalendar &calendar;
    const Clock &clock;
    Random &random;
    Officer actor{};
    Organ organ{};                   ///< of the request
    std::vector<Officer> officers{}; ///< of the office: one of them may approve
    /// Items of this applicant counted before this request (feecounter.h); for a fee notice.
    qint64 itemsBefore = 0;
    /// Lines of the law from memory that the answer prints unconfirmed; for its signature.
    QStringList unconfirmedLaw{};
};

/// The next state of the whole case, as changes. Refuses with TransitionNotAllowed {number, step,
/// status}, NotPermitted {officer, permission}, GuardRefused {guard, rule, …}, FourEyes,
/// FutureDate, ImpossibleOrder, MissingMember, UnknownMember, BadValue. Pure.
Result<Changes> advance(const Case &file, const StepInput &input, const Setting &setting);

/// A step that the state allows now, and the refusal that would meet it as things stand (desk
/// buttons).
struct NextStep
{
    Step step{};
    std::optional<Error> refusal{};
};
std::vector<NextStep> nextSteps(const Case &file, const Setting &setting);
