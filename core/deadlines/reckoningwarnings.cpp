#include "core/deadlines/reckoning.h"

#include <algorithm>

void Reckoning::warnOfConsultations(QDate base)
{
    QDate letter;
    QDate due;
    for (const Pause &pause : m_run.pauses) {
        if (!pause.replied)
            continue;
        if (base > m_run.start && pause.latest <= base) {
            warn(DeadlineWarning::ConsultationBeforeReset);
            continue;
        }
        if (pause.after != letter) {
            letter = pause.after;
            due = add(base, m_run.deadline.period + extensionOf(base, letter) +
                                excluded(base, &Pause::until, letter));
        }
        if (pause.after > std::max(due, m_events.delayedUntil))
            warn(DeadlineWarning::ConsultationAfterDeadline);
    }
}

void Reckoning::warnOfExtension(QDate base)
{
    if (!m_events.extension || !m_events.extension->noticed.isValid())
        return;
    const QDate noticed = m_events.extension->noticed;
    const int counted = m_run.deadline.period + excluded(base, &Pause::until, noticed);
    if (noticed < base)
        warn(DeadlineWarning::ExtensionBeforeReset);
    else if (noticed > std::max(add(base, counted), m_events.delayedUntil))
        warn(DeadlineWarning::ExtensionNoticeLate);
}

/// Whether the fee notice came after the deadline that was in force on its day.
void Reckoning::warnOfFee()
{
    const QDate noticed = m_events.fee ? m_events.fee->noticed : QDate{};
    if (!noticed.isValid())
        return;
    QDate base = m_run.start;
    if (m_events.supplement && m_events.supplement->received.isValid() &&
        m_events.supplement->received <= noticed && !m_supplementLate)
        base = m_events.supplement->received;
    const bool literal = m_supplementLate && m_events.supplement->received.isValid() &&
                         m_events.supplement->received <= noticed;
    const int days =
        m_run.deadline.period + extensionOf(base, noticed) + excluded(base, &Pause::until, noticed);
    const QDate due = literal ? m_run.deadline.original : add(base, days);
    if (noticed > std::max(due, m_events.delayedUntil))
        warn(DeadlineWarning::FeeNoticeLate);
}

void Reckoning::listWarnings()
{
    for (std::size_t i = 0; i < m_warnings.size(); ++i) {
        if (m_warnings.test(i))
            m_run.deadline.warnings.push_back(DeadlineWarning(i));
    }
}
