#include "ui/common/ledgertags.h"

#include "ui/common/datetext.h"

using namespace Qt::StringLiterals;

QString LedgerTags::all()
{
    return u"收重补缴送达回原延告限今假班"_s;
}

QString LedgerTags::sign(QChar tag)
{
    switch (tag.unicode()) {
    case u'收': return tr("R", "sign of a day: received");
    case u'重': return tr("Z", "sign of a day: ordered to answer anew");
    case u'补': return tr("S", "sign of a day: supplement received");
    case u'缴': return tr("F", "sign of a day: fee paid");
    case u'送': return tr("A", "sign of a day: opinion asked");
    case u'达': return tr("D", "sign of a day: letter delivered");
    case u'回': return tr("B", "sign of a day: opinion back");
    case u'原': return tr("O", "sign of a day: original last day");
    case u'延': return tr("E", "sign of a day: extended");
    case u'告': return tr("N", "sign of a day: notice given");
    case u'限': return tr("L", "sign of a day: last day");
    case u'今': return tr("T", "sign of a day: today");
    case u'假': return tr("I", "sign of a day: what-if");
    case u'班': return tr("W", "sign of a day: make-up workday");
    default: return tag;
    }
}

QString LedgerTags::word(QChar tag)
{
    switch (tag.unicode()) {
    case u'收': return tr("received");
    case u'重': return tr("answered anew from here");
    case u'补': return tr("supplemented");
    case u'缴': return tr("fee paid");
    case u'送': return tr("asked");
    case u'达': return tr("delivered");
    case u'回': return tr("back");
    case u'原': return tr("original");
    case u'延': return tr("extended");
    case u'告': return tr("notice given");
    case u'限': return tr("last day");
    case u'今': return tr("today");
    case u'假': return tr("what-if");
    case u'班': return tr("make-up");
    default: return tag;
    }
}

QString LedgerTags::of(const LedgerDay &day, QDate today, QDate last)
{
    if (day.date == last || day.tags.contains(u'限'))
        return sign(u'限');
    if (day.date == today)
        return sign(u'今');
    for (const QChar tag : all()) {
        if (day.tags.contains(tag))
            return sign(tag);
    }
    return day.makeUp ? sign(u'班') : QString{};
}

QString LedgerTags::use(const LedgerDay &day)
{
    switch (day.use) {
    case DayUse::Start: return tr("the period starts after this day");
    case DayUse::Counted:
        return day.inExtension ? tr("counted, day %1, in the extension").arg(day.running)
                               : tr("counted, day %1").arg(day.running);
    case DayUse::Rest:
        return day.holiday.isEmpty() ? tr("weekend, not counted")
                                     : tr("%1, not counted").arg(day.holiday);
    case DayUse::Excluded: return tr("working day, not counted in the period");
    case DayUse::Superseded: return tr("counted once; the period has started anew since");
    case DayUse::Delayed: return tr("working day of the delayed answer");
    }
    return {};
}

QString LedgerTags::sentence(const LedgerDay &day, const QString &article)
{
    QStringList parts{DateText::full(day.date), use(day)};
    if (day.makeUp)
        parts << tr("make-up workday (%1)").arg(day.holiday);
    for (const QChar tag : day.tags)
        parts << word(tag);
    if (day.tentative)
        parts << tr("tentative: the year has no holiday schedule yet");
    if (!article.isEmpty())
        parts << article;
    return parts.join(tr(", ", "between the parts of a sentence"));
}
