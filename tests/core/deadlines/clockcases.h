#pragma once
#include "core/base/date.h"
#include "core/calendar/workcalendar.h"
#include "core/deadlines/deadlinewords.h"
#include "core/law/law.h"

using namespace Qt::StringLiterals;

inline QDate on(const char *text)
{
    return text[0] == '\0' ? QDate{} : *parseDate(QString::fromLatin1(text));
}
inline ClockEvents received(const char *day)
{
    ClockEvents events;
    events.received = on(day);
    return events;
}
inline ClockEvents supplemented(ClockEvents events, const char *noticed, const char *back)
{
    events.supplement = ClockEvents::Supplement{on(noticed), on(back)};
    return events;
}
inline ClockEvents consulted(ClockEvents events, const char *sent, const char *reached,
                             const char *returned)
{
    events.consultations.push_back(
        {ConsultationKind::ThirdParty, on(sent), on(reached), on(returned)});
    return events;
}
inline ClockEvents extended(ClockEvents events, int days, const char *noticed = "")
{
    events.extension = ClockEvents::Extension{days, on(noticed)};
    return events;
}
inline ClockEvents charged(ClockEvents events, const char *noticed, const char *reached,
                           const char *paid)
{
    events.fee = ClockEvents::Fee{on(noticed), on(reached), on(paid)};
    return events;
}
inline ClockEvents redone(ClockEvents events, const char *from, int days = 0,
                          PeriodUnit unit = PeriodUnit::WorkingDay, bool byCourt = false)
{
    events.redo = ClockEvents::Redo{on(from), days, unit, byCourt};
    return events;
}
inline ClockEvents delayed(ClockEvents events, const char *until)
{
    events.delayedUntil = on(until);
    return events;
}
inline ClockEvents promised(ClockEvents events, const char *until, const char *base, int days)
{
    events.promised = ClockEvents::Promised{on(until), on(base), days};
    return events;
}
inline ClockEvents submitted(ClockEvents events, const char *day)
{
    events.submitted = on(day);
    return events;
}
/// `deadline base excluded extension payBy alternative latest state warnings`, a dash for none.
inline QString told(const Deadline &d)
{
    const auto day = [](QDate date) { return date.isValid() ? isoDate(date) : u"-"_s; };
    QStringList words{day(d.date),
                      day(d.base),
                      QString::number(d.excluded),
                      QString::number(d.extension),
                      day(d.payBy),
                      day(d.alternative),
                      day(d.latest),
                      stateName(d.state)};
    for (const DeadlineWarning warning : d.warnings)
        words.append(warningName(warning));
    return words.join(u' ');
}
