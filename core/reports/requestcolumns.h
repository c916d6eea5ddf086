#pragma once
#include "core/journal/records.h"
#include "core/reports/numberpool.h"
#include "core/reports/shortday.h"
#include "core/requests/request.h"

#include <functional>
#include <optional>

class Law;
class WorkCalendar;

/// Whether reports and lists count a case at all: one entered by mistake (作废) is counted nowhere.
constexpr bool counts(Status status)
{
    return int(status) <= int(Status::InLawsuit);
}

/// What the due day of a row rests on, beside its date.
enum DueMark : quint8 {
    DueTentative = 1,  ///< crosses a year without a schedule
    DuePaused = 2,     ///< a consultation is open: the clock stands still until the day has passed
    DueStandsStill = 4 ///< 补正 or fee awaited in time, or abandoned
};

/// The short columns of every request, a row each in order of creation, for lists, dashboards and
/// reports (architecture.md, "Column snapshot"). Filled by a worker, then handed over; one thread
/// at a time. Law and calendar outlive it.
class RequestColumns
{
public:
    enum class Days { Submitted, Received, Registered, Closed, Served, Due, Alarm };
    /// A whole row, for a window of a list.
    struct Line
    {
        RequestId id{};
        OrganId organ{};
        QString number{};
        Channel channel{};
        ApplicantKind applicantKind{};
        Status status{};
        QString outcome{};
        OfficerId handler{};
        QDate submitted{};
        QDate received{};
        QDate registered{};
        QDate closed{};
        QDate served{};
        QDate due{};
        quint8 dueMarks = 0; ///< of DueMark
        int items = 0;
        int extensionDays = 0;
        Conversion conversion{};
        bool operator==(const Line &) const = default;
    };

    /// Refuses with Cancelled when \p goOn answers false, else as the records do. \p today closes
    /// open pauses "as if answered" (core/deadlines).
    static Result<RequestColumns> load(const Records &records, const Law &law,
                                       const WorkCalendar &calendar, QDate today,
                                       const std::function<bool()> &goOn = {});
    /// After a commit: reads the requests among \p entities, and those whose consultations are
    /// among them, again. Whether anything of it is shown here.
    Result<bool> refresh(const Records &records, std::span<const EntityId> entities);
    /// The due days anew: when the day has turned or a calendar was loaded.
    void setToday(QDate today);
    QDate today() const { return m_today; }
    /// Grows at every change: a list made of an older revision is out of date.
    quint64 revision() const { return m_revision; }

    quint32 size() const { return quint32(m_ids.size()); }
    Line line(quint32 row) const;
    RequestId id(quint32 row) const { return {m_ids[row]}; }
    /// -1 for a request that isn't here.
    qint64 rowOf(RequestId id) const;
    QString number(quint32 row) const { return m_numberPool.text(m_numbers[row]); }
    Status status(quint32 row) const { return Status(m_statuses[row]); }
    /// Counted, and without a closing day.
    bool isOpen(quint32 row) const
    {
        return counts(status(row)) && !days(Days::Closed)[row].isValid();
    }

    std::span<const ShortDay> days(Days column) const { return m_days[std::size_t(column)]; }
    std::span<const quint8> statuses() const { return m_statuses; }
    std::span<const quint8> channels() const { return m_channels; }
    CaseKind kind(quint32 row) const { return CaseKind(m_kinds[row]); }
    std::span<const quint8> applicantKinds() const { return m_applicantKinds; }
    std::span<const quint8> conversions() const { return m_conversions; }
    std::span<const quint8> dueMarks() const { return m_dueMarks; }
    std::span<const quint8> extensions() const { return m_extensions; }
    std::span<const quint16> items() const { return m_items; } ///< 65535: that many or more
    /// Indexes into organs(), outcomes(), officers(); 0 is none.
    std::span<const quint16> organOf() const { return m_organOf; }
    std::span<const quint16> outcomeOf() const { return m_outcomeOf; }
    std::span<const quint16> handlerOf() const { return m_handlerOf; }
    /// The closing that counts: the first one of a case that was ordered to be answered anew
    /// (R-REP-7). Index into outcomes().
    struct Closing
    {
        ShortDay day{};
        quint16 outcome = 0;
    };
    Closing firstClosing(quint32 row) const;
    std::span<const NumberPool::Entry> numbers() const { return m_numbers; }
    const NumberPool &numberPool() const { return m_numberPool; }

    struct Named
    {
        EntityId id{};
        QString name{}; ///< an organ's code, an officer's name
    };
    const std::vector<Named> &organs() const { return m_organs; }
    const std::vector<Named> &officers() const { return m_officers; }
    const std::vector<QString> &outcomes() const { return m_outcomes; }
    /// The index of an organ or officer; 0 when no row has it.
    static quint16 indexIn(const std::vector<Named> &list, EntityId id);

    /// How long the answer took (R-REP: 平均答复时长, 按期答复率); none where the case has no
    /// answer: open, given up by the applicant, or ordered to be answered anew, whose first clock
    /// is gone.
    struct Answered
    {
        quint16 workingDays = 0; ///< pauses excluded
        bool late = false;
    };
    std::optional<Answered> answered(quint32 row) const;
    bool isRedone(quint32 row) const;    ///< ordered to be answered anew (R-REP-7)
    ShortDay feePaid(quint32 row) const; ///< no day: nothing was paid
    bool isPaused(quint32 row) const { return (m_dueMarks[row] & DuePaused) != 0; }
    /// Whether the case ever had a 补正, a consultation, a fee notice.
    bool hadSupplement(quint32 row) const { return (m_turns[row] & TurnSupplement) != 0; }
    bool hadConsultation(quint32 row) const { return (m_turns[row] & TurnConsultation) != 0; }
    bool hadFee(quint32 row) const { return (m_turns[row] & TurnFee) != 0; }

    /// The due day of a closed case too, reckoned now; open ones have it in their column. The
    /// refusals of deadline() (core/deadlines).
    Result<Deadline> deadlineOf(quint32 row) const;
    /// Bytes held.
    std::size_t memory() const;
    /// Whether rows lie in the order of their ids, as they do unless desks were merged.
    bool inOrderOfIds() const { return m_inOrder; }
    /// Rows in the order of their ids; empty when they lie so.
    const std::vector<quint32> &byId() const { return m_byId; }

private:
    enum Turn : quint8 { TurnSupplement = 1, TurnConsultation = 2, TurnFee = 4, TurnLate = 8 };
    static constexpr quint16 notAnswered = 0xFFFF;
    struct Scanned;
    /// Days of the clock that few cases have, ascending by row.
    struct ClockExtra
    {
        quint32 row = 0;
        ShortDay supplementNoticed{};
        ShortDay supplementReceived{};
        ShortDay extensionNoticed{};
        ShortDay feeNoticed{};
        ShortDay feeReached{};
        ShortDay feePaid{};
        bool isEmpty() const;
    };
    /// Cases ordered to be answered anew or put off (arts 35, 51), ascending by row.
    struct Course
    {
        quint32 row = 0;
        Closing first{};
        ClockEvents::Redo redo{};
        QDate delayedUntil{};
        ClockEvents::Promised promised{};
    };
    struct RowConsultation
    {
        quint32 row = 0;
        ConsultationKind kind{};
        ShortDay sent{};
        ShortDay reached{};
        ShortDay returned{};
    };
    RequestColumns() = default;
    Result<> loadNames(const Records &records);
    Result<> loadRequests(const Records &records, const std::function<bool()> &goOn);
    Result<> loadConsultations(const Records &records);
    Result<bool> refreshOne(const Records &records, EntityId entity);
    Result<bool> refreshRequest(const Records &records, EntityId entity);
    quint32 append(EntityId id);
    void put(quint32 row, const Scanned &request);
    void putCourse(quint32 row, const Scanned &request);
    void index();
    void place(quint32 row);
    ClockEvents eventsOf(quint32 row) const;
    void reckon(quint32 row);
    void reckonAnswer(quint32 row);
    bool isPlain(quint32 row) const;
    void fit();

    const Law *m_law = nullptr;
    const WorkCalendar *m_calendar = nullptr;
    QDate m_today{};
    quint64 m_revision = 1;
    std::vector<EntityId> m_ids{};
    std::vector<quint32> m_byId{}; ///< rows in the order of their ids; empty when they lie so
    bool m_inOrder = true;
    std::vector<NumberPool::Entry> m_numbers{};
    NumberPool m_numberPool{};
    std::array<std::vector<ShortDay>, 7> m_days{};
    std::vector<quint8> m_statuses{};
    std::vector<quint8> m_channels{};
    std::vector<quint8> m_applicantKinds{};
    std::vector<quint8> m_kinds{}; ///< of CaseKind
    std::vector<quint8> m_conversions{};
    std::vector<quint8> m_dueMarks{};
    std::vector<quint8> m_extensions{};
    std::vector<quint8> m_turns{};      ///< of Turn
    std::vector<quint16> m_taken{};     ///< working days to the answer; notAnswered
    std::vector<ShortDay> m_plainDue{}; ///< by day of receipt, of cases without turns
    std::vector<quint16> m_items{};
    std::vector<quint16> m_organOf{};
    std::vector<quint16> m_outcomeOf{};
    std::vector<quint16> m_handlerOf{};
    std::vector<Named> m_organs{Named{}};
    std::vector<Named> m_officers{Named{}};
    std::vector<QString> m_outcomes{QString{}};
    std::vector<ClockExtra> m_extras{};
    std::vector<Course> m_courses{};
    std::vector<RowConsultation> m_consultations{};
};
