#include "core/desk/calendarnotice.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/people/organ.h"
#include "core/requests/effects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString lineOf(const NoticeDay &day)
{
    return QStringList{isoDate(day.date), day.off ? u"off"_s : u"work"_s, day.holiday}.join(u',');
}

HolidayNotice noticeOf(const CalendarNotice &kept)
{
    HolidayNotice notice{kept.year, kept.number, kept.issued, kept.url, {}};
    for (const QString &line : kept.days) {
        const QStringList cells = line.split(u',');
        notice.days.push_back({QDate::fromString(cells.value(0), Qt::ISODate),
                               cells.value(1) == u"off", cells.value(2)});
    }
    return notice;
}

/// A notice of the same number makes way.
Result<WorkCalendar> laidOver(const WorkCalendar &calendar, const std::vector<HolidayNotice> &added)
{
    std::vector<HolidayNotice> all = calendar.notices();
    for (const HolidayNotice &notice : added) {
        std::erase_if(all,
                      [&](const HolidayNotice &other) { return other.number == notice.number; });
        all.push_back(notice);
    }
    return WorkCalendar::fromNotices(std::move(all));
}

bool isKnown(const WorkCalendar &calendar, const HolidayNotice &notice)
{
    const auto &known = calendar.notices();
    const auto same = std::ranges::find(known, notice.number, &HolidayNotice::number);
    return same != known.end() && same->days == notice.days;
}
} // namespace

Result<std::vector<HolidayNotice>> readNoticeTable(const QByteArray &table, QDate today)
{
    const QStringList lines = QString::fromUtf8(table).split(u'\n');
    const QStringList names = lines.front().trimmed().split(u',');
    const qsizetype issuedAt = names.indexOf(u"issued"_s);
    const qsizetype urlAt = names.indexOf(u"url"_s);
    struct Head
    {
        QString number{};
        int year = 0;
        QString issued{};
        QString url{};
    };
    std::vector<Head> heads;
    for (qsizetype row = 1; row < lines.size(); ++row) {
        const QStringList cells = lines[row].trimmed().split(u',');
        const QString number = cells.value(3);
        if (number.isEmpty())
            continue; // the table's own reader tells what is wrong with it
        auto head = std::ranges::find(heads, number, &Head::number);
        if (head == heads.end())
            head = heads.insert(head, {number, 0, cells.value(issuedAt), cells.value(urlAt)});
        const QDate day = QDate::fromString(cells.value(0), Qt::ISODate);
        head->year = std::max(head->year, day.year());
    }
    QString headTable = u"year,doc_number,issued,url\n"_s;
    for (const Head &head : heads)
        headTable += QStringList{QString::number(head.year), head.number,
                                 head.issued.isEmpty() ? isoDate(today) : head.issued, head.url}
                         .join(u',') +
                     u'\n';
    if (heads.empty())
        return fail(ErrorCode::CalendarFileInvalid, {{}, u"2"_s, u"notice"_s});
    return readNotices(table, headTable.toUtf8());
}

Result<WorkCalendar> officeCalendar(const Records &records, const WorkCalendar &shipped)
{
    const auto ids = records.all(Noun::CalendarNotice);
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<CalendarNotice> loaded;
    for (const EntityId id : *ids) {
        const auto seen = readSeen<CalendarNotice>(records, id);
        if (!seen)
            return tl::unexpected(seen.error());
        loaded.push_back(seen->value);
    }
    if (loaded.empty())
        return shipped;
    std::ranges::sort(loaded, {}, [](const CalendarNotice &each) {
        return std::pair{each.loaded, each.id.value};
    });
    std::vector<HolidayNotice> added;
    std::ranges::transform(loaded, std::back_inserter(added), noticeOf);
    return laidOver(shipped, added);
}

Result<NoticePreview> previewNotice(const Records &records, std::vector<HolidayNotice> added,
                                    QDate today, const Law &law, const WorkCalendar &now)
{
    std::erase_if(added, [&](const HolidayNotice &notice) { return isKnown(now, notice); });
    if (added.empty())
        return guard("calendar_notice_known", "R-CAL-1");
    auto next = laidOver(now, added);
    if (!next)
        return tl::unexpected(next.error());
    return movedCases(records, today, law, now, *next).map([&](std::vector<MovedCase> moved) {
        return NoticePreview{std::move(added), std::move(*next), std::move(moved)};
    });
}

Result<Changes> noticeLoaded(const Records &records, const NoticePreview &preview, QDate today,
                             Random &random, const Clock &clock)
{
    constexpr auto kind = quint16(PeopleEvent::CalendarLoaded);
    Changes changes;
    for (const HolidayNotice &notice : preview.added) {
        CalendarNotice kept{.id = {newEntityId(clock, random)},
                            .number = notice.number,
                            .year = notice.year,
                            .issued = notice.issued,
                            .url = notice.url,
                            .loaded = today};
        std::ranges::transform(notice.days, std::back_inserter(kept.days), lineOf);
        changes.add(kept, kind);
    }
    for (const MovedCase &moved : preview.moved) {
        if (moved.holds() == moved.after)
            continue;
        const auto seen = readSeen<Request>(records, moved.id.value);
        if (!seen)
            return tl::unexpected(seen.error());
        Request next = seen->value;
        next.promisedUntil = moved.promised;
        next.promisedBase = moved.base;
        next.promisedDays = moved.days;
        changes.update(*seen, next, kind);
    }
    return changes;
}

template<>
Noun nounOf<CalendarNotice>()
{
    return Noun::CalendarNotice;
}

template<>
std::span<const FieldBinding<CalendarNotice>> fieldsOf<CalendarNotice>()
{
    static constexpr std::array table{
        bind<&CalendarNotice::number>(CalendarNoticeNumber),
        bind<&CalendarNotice::year>(CalendarNoticeYear),
        bind<&CalendarNotice::issued>(CalendarNoticeIssued),
        bind<&CalendarNotice::url>(CalendarNoticeUrl),
        bind<&CalendarNotice::days>(CalendarNoticeDays),
        bind<&CalendarNotice::loaded>(CalendarNoticeLoaded),
    };
    return table;
}
