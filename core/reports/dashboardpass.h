#pragma once
#include "core/calendar/workcalendar.h"
#include "core/law/law.h"
#include "core/reports/dashboard.h"
#include "core/reports/requestlist.h"

/// Months from that of \p from to that of \p day.
inline std::size_t monthFrom(QDate from, QDate day)
{
    return std::size_t((day.year() - from.year()) * 12 + day.month() - from.month());
}

/// The one pass behind every figure: tells a sink (Figure, at, idOf) of everything that counts, so
/// that a figure and the rows behind it can't part.
class DashboardPass
{
public:
    DashboardPass(const RequestColumns &columns, const DashboardData &data,
                  const DashboardQuery &query, const Law &law, const WorkCalendar &calendar);
    template<class Sink>
    void run(const Sink &sink) const
    {
        const auto organs = m_columns.organOf();
        for (quint32 row = 0; row < m_columns.size(); ++row) {
            const bool asked = !m_query.organ || organs[row] == m_organ;
            if (asked && counts(m_columns.status(row)) &&
                m_columns.kind(row) == CaseKind::Disclosure) // R-REQ-16
                request(row, sink);
        }
        challenges(sink);
        for (const DocumentColumns::Row &row : m_data.documents.rows) {
            if (!m_query.organ || row.organ == m_query.organ->value)
                document(row, sink);
        }
        for (const DocumentColumns::Form &form : m_data.documents.forms) {
            if ((!m_query.organ || form.organ == m_query.organ->value) && inPeriod(form.decided))
                decided(form, sink);
        }
    }

private:
    using Days = RequestColumns::Days;
    bool inPeriod(ShortDay day) const { return day.isValid() && day >= m_from && day <= m_until; }
    std::size_t month(ShortDay day) const { return monthFrom(m_query.from, day.date()); }
    /// Open on the day of the columns, though it may have closed since.
    bool isOpenThen(quint32 row) const
    {
        const ShortDay received = m_columns.days(Days::Received)[row];
        const ShortDay closed = m_columns.days(Days::Closed)[row];
        return (!received.isValid() || received <= m_today) &&
               (!closed.isValid() || closed > m_today);
    }
    std::size_t urgencyThen(quint32 row) const;
    InterpretationIs interpretationOf(const DocumentColumns::Row &row) const;
    bool isPublishedInTime(const DocumentColumns::Row &row) const;
    QDate publicationDue(const DocumentColumns::Row &row) const;
    std::size_t organIndex(EntityId organ) const
    {
        return RequestColumns::indexIn(m_columns.organs(), organ);
    }

    template<class Sink>
    void request(quint32 row, const Sink &sink) const
    {
        const auto id = [&] { return m_columns.id(row).value; };
        const ShortDay received = m_columns.days(Days::Received)[row];
        if (inPeriod(received)) {
            sink(Figure::Received, month(received), id);
            sink(Figure::Channel, m_columns.channels()[row], id);
            sink(Figure::Applicant, m_columns.applicantKinds()[row], id);
            if (m_columns.extensions()[row] > 0)
                sink(Figure::Extended, 0, id);
            if (m_columns.hadSupplement(row))
                sink(Figure::Supplemented, 0, id);
            if (m_columns.hadConsultation(row))
                sink(Figure::Consulted, 0, id);
            if (m_columns.hadFee(row))
                sink(Figure::Charged, 0, id);
        }
        auto closing = m_columns.firstClosing(row);
        if (closing.day.isValid() && closing.day < received) { // as the report counts it
            closing.day = received;
            if (inPeriod(received))
                sink(Figure::BeforeReceipt, 0, id);
        }
        if (inPeriod(closing.day) && received.isValid())
            closed(row, closing, sink);
        if (isOpenThen(row))
            open(row, sink);
    }

    template<class Sink>
    void closed(quint32 row, RequestColumns::Closing closing, const Sink &sink) const
    {
        const auto id = [&] { return m_columns.id(row).value; };
        sink(Figure::Closed, month(closing.day), id);
        sink(Figure::Outcome, closing.outcome, id);
        if (m_needsReview[closing.outcome]) {
            const auto review = Conversion(m_columns.conversions()[row]);
            sink(Figure::ConversionDue, 0, id);
            if (review == Conversion::Converted || review == Conversion::Declined)
                sink(Figure::ConversionReviewed, 0, id);
            if (review == Conversion::Converted)
                sink(Figure::Converted, 0, id);
        }
        if (m_columns.isRedone(row))
            return sink(Figure::Redone, 0, id);
        if (const auto answered = m_columns.answered(row)) {
            sink(Figure::Duration, answered->workingDays, id);
            if (answered->late) {
                sink(Figure::Late, 0, id);
                sink(Figure::OrganLate, m_columns.organOf()[row], id);
            }
        }
    }

    template<class Sink>
    void open(quint32 row, const Sink &sink) const
    {
        const auto id = [&] { return m_columns.id(row).value; };
        const std::size_t urgency = urgencyThen(row);
        const std::size_t organ = m_columns.organOf()[row];
        sink(Figure::Open, urgency, id);
        sink(Figure::OrganOpen, organ, id);
        if (urgency == std::size_t(Urgency::Overdue))
            sink(Figure::OrganOverdue, organ, id);
        else if (urgency == std::size_t(Urgency::Paused) || m_columns.extensions()[row] > 0)
            sink(Figure::OrganWaiting, organ, id);
        else
            sink(Figure::OrganInTime, organ, id);
    }

    template<class Sink>
    void challenges(const Sink &sink) const
    {
        for (const Ended &ended : m_ended) {
            const auto id = [&] { return ended.request; };
            if (ended.pending) {
                sink(Figure::ChallengesPending, 0, id);
                continue;
            }
            const bool review = ended.kind == ChallengeKind::Review;
            sink(review ? Figure::ReviewsEnded : Figure::SuitsEnded, 0, id);
            if (ended.corrected)
                sink(review ? Figure::ReviewsCorrected : Figure::SuitsCorrected, 0, id);
        }
    }

    template<class Sink>
    void document(const DocumentColumns::Row &row, const Sink &sink) const
    {
        const auto id = [&] { return row.id; };
        if (inPeriod(row.formed))
            sink(Figure::Attribute, month(row.formed) * 4 + std::size_t(row.attribute), id);
        if (inPeriod(row.formed) && row.owes)
            sink(Figure::Interpreted, std::size_t(interpretationOf(row)), id);
        if (row.attribute == Attribute::Proactive) {
            if (inPeriod(publicationDue(row)))
                sink(Figure::Published, isPublishedInTime(row), id);
        }
        if (row.formed >= m_backlogFrom && row.formed <= m_today) {
            const bool done = row.attribute != Attribute::None;
            sink(Figure::Backlog, done, id);
            if (!done)
                sink(Figure::OrganBacklog, organIndex(row.organ), id);
        }
    }

    template<class Sink>
    void decided(const DocumentColumns::Form &form, const Sink &sink) const
    {
        const auto id = [&] { return form.id; };
        sink(Figure::FormDecided, form.passed, id);
        if (form.first)
            sink(Figure::FormFirst, form.passed && !form.overridden, id);
    }

    /// A review or lawsuit, by its newest instance.
    struct Ended
    {
        EntityId request{};
        ChallengeKind kind{};
        bool corrected = false;
        bool pending = false;
    };
    void findEnded();

    const RequestColumns &m_columns;
    const DashboardData &m_data;
    const DashboardQuery &m_query;
    const Law &m_law;
    const WorkCalendar &m_calendar;
    ShortDay m_from{}, m_until{}, m_today{}, m_backlogFrom{};
    quint16 m_organ = 0;
    std::vector<quint8> m_needsReview{}; ///< by index of the outcome
    std::vector<quint8> m_diverse{};     ///< by index of DocumentColumns::tellings
    std::vector<Ended> m_ended{};
    mutable std::vector<ShortDay> m_publicationDue{}; ///< by day, as asked
};
