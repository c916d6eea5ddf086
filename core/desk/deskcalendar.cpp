// The calendar that the desk reckons by (R-CAL-1, R-CLD-1).
#include "core/desk/calendarnotice.h"
#include "core/desk/desk.h"

Result<> Desk::followCalendar()
{
    return officeCalendar(m_records, *m_calendar).map([&](WorkCalendar calendar) {
        m_laid.push_back(std::make_shared<const WorkCalendar>(std::move(calendar)));
        m_calendar = m_laid.back().get();
    });
}

Result<NoticePreview> Desk::previewNotice(const QByteArray &table) const
{
    return readNoticeTable(table, today()).and_then([&](std::vector<HolidayNotice> added) {
        return ::previewNotice(m_records, std::move(added), today(), m_law, *m_calendar);
    });
}

/// Not remembered for undo: what is reckoned by it is not on this desk alone.
Result<> Desk::loadNotice(const NoticePreview &preview)
{
    const auto done =
        may(Permission::Approve)
            .and_then([&] { return noticeLoaded(m_records, preview, today(), m_random, m_clock); })
            .and_then([&](const Changes &changes) { return m_journal.commit(changes); });
    if (!done)
        return tl::unexpected(done.error());
    if (const auto followed = followCalendar(); !followed)
        return followed;
    Q_EMIT changed({done->entities.begin(), done->entities.end()});
    Q_EMIT calendarChanged();
    return {};
}

Result<> Desk::followExchange(const QList<EntityId> &entities)
{
    const auto followed = followCalendar();
    if (followed)
        Q_EMIT calendarChanged();
    Q_EMIT changed(entities);
    return followed;
}
