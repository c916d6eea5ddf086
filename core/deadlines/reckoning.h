#pragma once
#include "core/deadlines/clockrun.h"

#include <bitset>

/// Reckons one case. The first refusal of the calendar is kept and told at the end; a date that
/// could not be had is invalid until then.
class Reckoning
{
public:
    Reckoning(const ClockEvents &events, QDate asOf, ClockTerms terms,
              const WorkCalendar &calendar);
    Result<ClockRun> run();

private:
    QDate add(QDate start, int days) { return land(start, days).date; }
    Landing land(QDate start, int days);
    /// Whether \p day lies beyond \p term from \p start; never where the law knew no such term.
    bool isBeyond(const Period &term, QDate start, QDate day);
    void warn(DeadlineWarning warning) { m_warnings.set(std::size_t(warning)); }

    void readPauses();
    Pause readPause(const ClockEvents::Consultation &letter);
    void readFee();
    void settleStart();
    void settleBase();
    void settleDate();
    void settlePromise();
    void settleDelay();
    void settleSubmitted();
    void settleState();
    void warnOfConsultations(QDate base);
    void warnOfExtension(QDate base);
    void warnOfFee();
    void listWarnings();

    /// Working days after \p base in the union of the pauses begun before \p day: no day is
    /// excluded twice.
    int excluded(QDate base, QDate Pause::*end, QDate day = WorkCalendar::lastDay()) const;
    /// An extension belongs to the base that it was notified under (rules §1.1); one notified on
    /// \p day itself does not count yet, or two late acts of a day would excuse each other.
    int extensionOf(QDate base, QDate day = WorkCalendar::lastDay()) const;
    Landing landing(QDate base, QDate Pause::*end);

    const ClockEvents &m_events;
    QDate m_asOf;
    const WorkCalendar &m_calendar;
    ClockRun m_run{};
    QDate m_granted{}; ///< the base if every doubtful restart were granted
    bool m_supplementLate = false;
    bool m_paymentLate = false;
    bool m_literal = false; ///< a late 补正 notice: the headline is the original date, nothing else
    std::bitset<16> m_warnings{};
    std::optional<Error> m_error{};
};
