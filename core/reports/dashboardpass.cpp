#include "core/reports/dashboardpass.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

DashboardPass::DashboardPass(const RequestColumns &columns, const DashboardData &data,
                             const DashboardQuery &query, const Law &law,
                             const WorkCalendar &calendar)
    : m_columns{columns}
    , m_data{data}
    , m_query{query}
    , m_law{law}
    , m_calendar{calendar}
    , m_from{query.from}
    , m_until{query.until}
    , m_today{columns.today()}
{
    if (query.organ) {
        m_organ = RequestColumns::indexIn(columns.organs(), query.organ->value);
        if (m_organ == 0)
            m_organ = 0xFFFF; // an organ without requests has none of those that name no organ
    }
    for (const QString &code : columns.outcomes()) {
        const auto outcome = law.outcome(code, query.until);
        m_needsReview.push_back(outcome && outcome->needsConversionReview);
    }
    const auto plain = law.convention(u"interpretation.plain"_s, query.until);
    for (const QStringList &forms : data.documents.tellings)
        m_diverse.push_back(std::ranges::any_of(
            forms, [&](const QString &form) { return !plain || form != *plain; })); // as isDiverse
    const auto since = law.convention(u"backlog.since"_s, columns.today());
    m_backlogFrom =
        since ? ShortDay{QDate::fromString(*since, Qt::ISODate)} : ShortDay::fromKey(0xFFFF);
    findEnded();
}

std::size_t DashboardPass::urgencyThen(quint32 row) const
{
    if (m_columns.isOpen(row)) {
        const auto urgent = urgencyOf(m_columns, row, m_law, m_calendar);
        return urgent ? std::size_t(*urgent) : unclocked;
    }
    const auto due = m_columns.deadlineOf(row); // closed since
    return due ? std::size_t(urgency(*due, m_columns.today(), m_law, m_calendar)) : unclocked;
}

/// An interpretation that is out counts, whatever was waived before.
InterpretationIs DashboardPass::interpretationOf(const DocumentColumns::Row &row) const
{
    using enum InterpretationIs;
    if (row.told > 0)
        return m_diverse[row.told] ? Diverse : Plain;
    return row.waived ? Waived : Missing;
}

/// 20 working days from 形成 or 变更 (art. 26, R-DOC-8); a day is reckoned once.
QDate DashboardPass::publicationDue(const DocumentColumns::Row &row) const
{
    const ShortDay base = row.changedOn.isValid() ? row.changedOn : row.formed;
    if (!base.isValid())
        return {};
    if (m_publicationDue.empty())
        m_publicationDue.resize(0x10000);
    ShortDay &due = m_publicationDue[base.key()];
    if (!due.isValid()) {
        const auto period = m_law.period(PeriodKind::Publication, base.date());
        const auto landing = period ? m_calendar.add(base.date(), period->length)
                                    : Result<Landing>{tl::unexpected(period.error())};
        due = landing ? ShortDay{landing->date} : ShortDay::fromKey(1);
    }
    return due.date();
}

bool DashboardPass::isPublishedInTime(const DocumentColumns::Row &row) const
{
    return row.published.isValid() && row.published.date() <= publicationDue(row);
}

/// A case counts once, by its newest instance (R-REP-7); a co-defendant's copy not over several
/// organs.
void DashboardPass::findEnded()
{
    const bool consolidates = !m_query.organ && m_columns.organs().size() > 2;
    std::map<EntityId, const ChallengeFacts *> newest;
    for (const ChallengeFacts &each : m_data.challenges) {
        const qint64 row = m_columns.rowOf({each.request});
        if (row < 0 || !counts(m_columns.status(quint32(row))) || each.filed > m_query.until ||
            (consolidates && each.codefendant) ||
            (m_query.organ && m_columns.organOf()[std::size_t(row)] != m_organ))
            continue;
        const ChallengeFacts *&known = newest[each.root];
        if (!known || known->filed < each.filed)
            known = &each;
    }
    for (const auto &[root, each] : newest) {
        const bool ended = each->result != ChallengeResult::None && each->ended <= m_query.until;
        if (ended && each->ended < m_query.from)
            continue;
        m_ended.push_back({each->request, each->kind,
                           ended && groupOf(each->result) == ChallengeGroup::Corrected, !ended});
    }
}
