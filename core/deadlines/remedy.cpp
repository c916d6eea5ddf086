#include "core/deadlines/remedy.h"

#include "core/calendar/workcalendar.h"

using namespace Qt::StringLiterals;

namespace {
/// The last day of a calendar period: its first day isn't counted, a month ends on its last day at
/// the latest, and an end on a day off moves to the first working day after
/// (民法典第二百零一至二百零三条).
Result<Landing> endOf(PeriodKind kind, QDate start, const Law &law, const WorkCalendar &calendar)
{
    const auto period = law.period(kind, start);
    if (!period)
        return tl::unexpected(period.error());
    switch (period->unit) {
    case PeriodUnit::WorkingDay: return calendar.add(start, period->length);
    case PeriodUnit::Day: return calendar.rollForward(start.addDays(period->length));
    case PeriodUnit::Month: return calendar.rollForward(start.addMonths(period->length));
    }
    return Landing{};
}
} // namespace

Result<RemedyDates> remedyDates(QDate delivered, QDate signedOn, const QString &outcome,
                                const Law &law, const WorkCalendar &calendar)
{
    if (signedOn > delivered)
        return fail(ErrorCode::ImpossibleOrder, {u"signed"_s, u"delivered"_s});
    const auto remedy = law.remedy(outcome, signedOn);
    if (!remedy)
        return tl::unexpected(remedy.error());
    const auto review = endOf(PeriodKind::Reconsideration, delivered, law, calendar);
    if (!review)
        return tl::unexpected(review.error());
    RemedyDates dates;
    dates.reviewBy = review->date;
    dates.reviewFirst = remedy->reviewFirst;
    dates.tentative = review->tentative;
    dates.askLegalOfficer = remedy->askLegalOfficer;
    if (remedy->reviewFirst == ReviewFirst::All)
        return dates;
    const auto suit = endOf(PeriodKind::Lawsuit, delivered, law, calendar);
    if (!suit)
        return tl::unexpected(suit.error());
    dates.suitBy = suit->date;
    dates.tentative = dates.tentative || suit->tentative;
    return dates;
}
