#include "ui/common/datetext.h"

using namespace Qt::StringLiterals;

QString DateText::weekday(QDate day)
{
    switch (day.dayOfWeek()) {
    case 1: return tr("Mon");
    case 2: return tr("Tue");
    case 3: return tr("Wed");
    case 4: return tr("Thu");
    case 5: return tr("Fri");
    case 6: return tr("Sat");
    case 7: return tr("Sun");
    default: return {};
    }
}

QString DateText::weekdayLetter(int dayOfWeek)
{
    switch (dayOfWeek) {
    case 1: return tr("M", "Monday, head of a column");
    case 2: return tr("T", "Tuesday, head of a column");
    case 3: return tr("W", "Wednesday, head of a column");
    case 4: return tr("T", "Thursday, head of a column");
    case 5: return tr("F", "Friday, head of a column");
    case 6: return tr("S", "Saturday, head of a column");
    default: return tr("S", "Sunday, head of a column");
    }
}

QString DateText::full(QDate day)
{
    return day.isValid()
               ? tr("%1 (%2)", "date and weekday").arg(day.toString(Qt::ISODate), weekday(day))
               : u"—"_s;
}

QString DateText::brief(QDate day)
{
    return day.isValid() ? day.toString(u"MM-dd"_s) % u' ' % weekday(day) : u"—"_s;
}

QString DateText::month(int month)
{
    static constexpr const char *names[] = {
        QT_TR_NOOP("Jan"), QT_TR_NOOP("Feb"), QT_TR_NOOP("Mar"), QT_TR_NOOP("Apr"),
        QT_TR_NOOP("May"), QT_TR_NOOP("Jun"), QT_TR_NOOP("Jul"), QT_TR_NOOP("Aug"),
        QT_TR_NOOP("Sep"), QT_TR_NOOP("Oct"), QT_TR_NOOP("Nov"), QT_TR_NOOP("Dec")};
    return month >= 1 && month <= 12 ? tr(names[month - 1]) : QString{};
}

QString DateText::span(QDate first, QDate last)
{
    return first == last ? full(first) : brief(first) % u" — "_s % brief(last);
}
