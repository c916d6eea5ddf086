#pragma once
#include "core/base/result.h"
#include "core/law/law.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

class WorkCalendar;

enum class ConsultationKind { ThirdParty, Organ };

/// The days on which something happened to the clock of one request; an invalid QDate did not happen.
/// This is all that a deadline depends on besides the law and the calendar (rules R-CAL-7).
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
    QDate received{};
    QDate submitted{};
    std::optional<Supplement> supplement{};
    std::vector<Consultation> consultations{};
    std::optional<Extension> extension{};
    std::optional<Fee> fee{};
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
};

/// The answer's last day and all that belongs to it (cli.md `deadline`).
struct Deadline
{
    QDate date{};            ///< the headline: always the conservative one
    QDate base{};            ///< the day after which the period runs
    int period = 0;          ///< working days of the period in force on the receipt day
    int excluded = 0;        ///< working days not counted (union of pauses)
    int extension = 0;
    bool tentative = false;
    QDate payBy{};
    QDate original{};        ///< without pauses or extension
    QDate alternative{};     ///< the reset date when a late 补正 notice makes the reset doubtful
    QDate latest{};          ///< when the full consultation period of open pauses runs
    ClockState state = ClockState::Running;
    std::vector<DeadlineWarning> warnings{};
    bool operator==(const Deadline &) const = default;
};

/// Exact semantics: cli.md "deadline" with rules §1.1 and §13. \p asOf closes open pauses "as if answered".
/// Refuses with ImpossibleOrder {earlier member, later member}, NoLawForDate, ExtensionTooLong, DateOutOfRange.
Result<Deadline> deadline(const ClockEvents &events, QDate asOf, const Law &law, const WorkCalendar &calendar);

enum class DayUse {
    Start,      ///< the day the period starts from; not counted
    Counted,
    Rest,       ///< weekend or holiday
    Excluded,   ///< a working day inside a pause
    Superseded, ///< before the last reset (补正, 缴费): counted once, no longer
};

/// One day of the ledger, with what it rests on.
struct LedgerDay
{
    QDate date{};
    DayUse use{};
    int running = 0;         ///< counted days up to here
    bool makeUp = false;
    bool inExtension = false;
    bool tentative = false;
    QString holiday{};       ///< its name on a holiday or make-up day
    QString citation{};      ///< key of the article that this day's use rests on
    QString tags{};          ///< events of the day: any of 收补送达回延告缴原限 (one character each)
    bool operator==(const LedgerDay &) const = default;
};

enum class SegmentKind { Received, Counted, Superseded, Consultation, AwaitingSupplement, AwaitingFee, Extended };
/// A run of days with one reason, for the table under the strip; rest days lie inside segments without being summed.
struct LedgerSegment
{
    SegmentKind kind{};
    QDate first{};
    QDate last{};
    int counted = 0;
    int excluded = 0;
    int running = 0;
    QString citation{};
};

/// The deadline with every day from receipt to the last day explained.
struct DayLedger
{
    Deadline deadline{};
    std::vector<LedgerDay> days{};
    std::vector<LedgerSegment> segments{};
};
Result<DayLedger> dayLedger(const ClockEvents &events, QDate asOf, const Law &law, const WorkCalendar &calendar);

/// Working days left until \p last (0 on the day itself, negative when over).
int remainingDays(QDate today, QDate last, const WorkCalendar &calendar);
enum class Urgency { Overdue, Close, Near, Ample, Paused };
/// Thresholds of rules §9 (resources/law/alarms.json): ≤ 2 close, ≤ 5 near.
Urgency urgency(const Deadline &deadline, QDate today, const Law &law, const WorkCalendar &calendar);

/// The last days for the recipient of an answer (art. 51; rules §2.2, R-REM-1).
struct RemedyDates
{
    QDate reviewBy{};
    QDate suitBy{};   ///< invalid when review must come first for all
    ReviewFirst reviewFirst{};
    bool tentative = false;
    bool askLegalOfficer = false;
};
Result<RemedyDates> remedyDates(QDate delivered, QDate signedOn, const QString &outcome, const Law &law,
                                const WorkCalendar &calendar);
