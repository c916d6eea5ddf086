#pragma once
#include "core/base/result.h"
#include "core/law/law.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

class WorkCalendar;

enum class ConsultationKind { ThirdParty, Organ };

/// The days on which something happened to the clock of one request; an invalid QDate did not
/// happen. This is all that a deadline depends on besides the law and the calendar (rules R-CAL-7).
struct ClockEvents
{
    struct Supplement ///< 补正 (art. 30)
    {
        QDate noticed{};
        QDate received{};
        bool operator==(const Supplement &) const = default;
    };
    struct Consultation ///< 征求意见 (arts 32, 33(3), 34)
    {
        ConsultationKind kind = ConsultationKind::ThirdParty;
        QDate sent{};
        QDate reached{};
        QDate returned{};
        bool operator==(const Consultation &) const = default;
    };
    struct Extension ///< 延期答复 (art. 33(2))
    {
        int days = 0;
        QDate noticed{};
        bool operator==(const Extension &) const = default;
    };
    struct Fee ///< 信息处理费 (art. 42)
    {
        QDate noticed{};
        QDate reached{};
        QDate paid{};
        bool operator==(const Fee &) const = default;
    };
    /// 责令重作: the answer is given anew, in a period that starts on the day the decision came
    /// (rules §9, S16). All other events are those since then.
    struct Redo
    {
        QDate from{};
        int days = 0; ///< the decision's own term; 0: the law's
        PeriodUnit unit = PeriodUnit::WorkingDay;
        bool byCourt = false;
        bool operator==(const Redo &) const = default;
    };
    /// A last day that a letter told and that a notice would have put off: it stays (R-CLD-1), and
    /// moves only with what the clock gained since.
    struct Promised
    {
        QDate until{};
        QDate base{};
        int days = 0; ///< working days from \a base that the period, pauses and extension made then
        bool operator==(const Promised &) const = default;
    };
    QDate received{};
    QDate submitted{};
    std::optional<Supplement> supplement{};
    std::vector<Consultation> consultations{};
    std::optional<Extension> extension{};
    std::optional<Fee> fee{};
    std::optional<Redo> redo{};
    QDate delayedUntil{}; ///< 延迟答复 (art. 35): the day that was set and told to the applicant
    std::optional<Promised> promised{};
    bool correction = false; ///< 更正 of one's own record (art. 41), not a request for information
    bool operator==(const ClockEvents &) const = default;
};

enum class ClockState { Running, Paused, AwaitingSupplement, AwaitingFee, Abandoned };

/// Stable words printed by the command line: `supplement_notice_late`.
enum class DeadlineWarning {
    SupplementNoticeLate,
    ConsultationUndelivered,
    ConsultationBeforeReset,
    ConsultationAfterDeadline,
    ConsultationReplyLate,
    ExtensionBeforeReset,
    ExtensionNoticeLate,
    FeeNoticeLate,
    FeeUndelivered,
    PaymentLate,
    ConfirmedLate,
    Tentative,
    PromisedEarlier,
};

/// The answer's last day and all that belongs to it (cli.md `deadline`).
struct Deadline
{
    QDate date{};     ///< the headline: always the conservative one
    QDate base{};     ///< the day after which the period runs
    int period = 0;   ///< working days of the period in force on the receipt day, or of the redo
    int excluded = 0; ///< working days not counted (union of pauses)
    int extension = 0;
    bool tentative = false;
    QDate payBy{};
    QDate original{}; ///< without pauses, extension or delay
    QDate
        ifSubmitted{}; ///< from the day of submission, when receipt was confirmed later (R-REQ-5a)
    QDate alternative{}; ///< the reset date when a late 补正 notice makes the reset doubtful
    QDate latest{};      ///< when the full consultation period of open pauses runs
    ClockState state = ClockState::Running;
    std::vector<DeadlineWarning> warnings{};
    /// Alarms run on the earlier day.
    QDate alarm() const { return ifSubmitted.isValid() ? std::min(ifSubmitted, date) : date; }
    bool operator==(const Deadline &) const = default;
};

/// The period in which the organ answers.
PeriodKind answerPeriod(const ClockEvents &events);

/// Exact semantics: cli.md "deadline" with rules §1.1 and §13. \p asOf closes open pauses "as if
/// answered". Refuses with ImpossibleOrder {earlier member, later member}, NoLawForDate,
/// ExtensionTooLong, DateOutOfRange.
Result<Deadline> deadline(const ClockEvents &events, QDate asOf, const Law &law,
                          const WorkCalendar &calendar);

/// Working days left until \p last (0 on the day itself, negative when over).
int remainingDays(QDate today, QDate last, const WorkCalendar &calendar);
enum class Urgency { Overdue, Close, Near, Ample, Paused };
/// Thresholds of rules §9 (resources/law/alarms.json): ≤ 2 close, ≤ 5 near.
Urgency urgency(const Deadline &deadline, QDate today, const Law &law,
                const WorkCalendar &calendar);
