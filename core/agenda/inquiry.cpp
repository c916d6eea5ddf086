#include "core/agenda/inquiry.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/words.h"
#include "core/calendar/workcalendar.h"
#include "core/law/secrecy.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr auto kinds = wordsFor<InquiryKind>("complex", "simple", "petition");
constexpr auto steps = wordsFor<InquiryStep>("route", "assign", "answer", "select", "keep");
constexpr std::array periods{PeriodKind::InquiryReply, PeriodKind::InquiryReplySimple,
                             PeriodKind::Petition}; ///< by InquiryKind

/// What a step writes, and after which day it can come.
struct Arrow
{
    InquiryStep step{};
    QDate Inquiry::*day = nullptr;
    QString Inquiry::*text = nullptr;
    QDate Inquiry::*after = nullptr;
    bool goesToSomebody = false;
    InquiryEvent event{};
};
using I = Inquiry;
constexpr std::array arrows{
    Arrow{InquiryStep::Route, &I::routed, &I::unit, &I::received, true, InquiryEvent::Routed},
    Arrow{InquiryStep::Assign, &I::assigned, &I::handler, &I::received, true,
          InquiryEvent::Assigned},
    Arrow{InquiryStep::Answer, &I::answered, &I::answer, &I::received, false,
          InquiryEvent::Answered},
    Arrow{InquiryStep::Select, &I::selected, &I::link, &I::answered, false, InquiryEvent::Selected},
    Arrow{InquiryStep::Keep, &I::kept, nullptr, &I::answered, false, InquiryEvent::Kept},
};

Result<> checkMark(const QString &text, const DeedSetting &setting)
{
    return secrecyMarkIn({}, text, setting.law, setting.clock.today())
        .and_then([](const QString &mark) -> Result<> {
            return mark.isEmpty() ? Result<>{} : fail(ErrorCode::SecrecyMark, {mark});
        });
}
} // namespace

QLatin1StringView word(InquiryKind kind)
{
    return kinds.of(kind);
}
QLatin1StringView word(InquiryStep step)
{
    return steps.of(step);
}
std::optional<InquiryKind> inquiryKindOf(QStringView word)
{
    return kinds.meaning(word);
}
std::optional<InquiryStep> inquiryStepOf(QStringView word)
{
    return steps.meaning(word);
}

Result<QDate> inquiryDue(const Inquiry &inquiry, const Law &law, const WorkCalendar &calendar)
{
    const auto kind = std::size_t(inquiry.kind);
    if (kind >= periods.size()) // of a newer program
        return fail(ErrorCode::NoLawForDate, {u"inquiry_reply"_s, isoDate(inquiry.received)});
    return law.period(periods[kind], inquiry.received).and_then([&](const Period &period) {
        // R-CAL-5: calendar periods end on the first working day from their last one on.
        const auto end = period.unit == PeriodUnit::WorkingDay
                             ? calendar.add(inquiry.received, period.length)
                             : calendar.rollForward(inquiry.received.addDays(period.length));
        return end.map([](const Landing &landing) { return landing.date; });
    });
}

Result<DeedEntry<InquiryId>> receiveInquiry(Inquiry next, const DeedSetting &setting)
{
    if (next.channel.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"channel"_s});
    if (next.summary.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"summary"_s});
    if (!next.received.isValid())
        next.received = setting.clock.today();
    if (next.received > setting.clock.today())
        return fail(ErrorCode::FutureDate, {isoDate(next.received)});
    if (const auto open = checkMark(next.summary, setting); !open)
        return tl::unexpected(open.error());
    if (next.organ.isNull())
        next.organ = setting.actor.organ;
    next.id = {newEntityId(setting.clock, setting.random)};
    DeedEntry<InquiryId> entry{.id = next.id};
    entry.changes.add(next, quint16(InquiryEvent::Received));
    return entry;
}

std::vector<InquiryStep> openSteps(const Inquiry &inquiry)
{
    std::vector<InquiryStep> open;
    for (const Arrow &arrow : arrows) {
        if (!(inquiry.*arrow.day).isValid() && (inquiry.*arrow.after).isValid())
            open.push_back(arrow.step);
    }
    return open;
}

Result<Changes> advance(const Seen<Inquiry> &seen, const InquiryInput &input,
                        const DeedSetting &setting)
{
    const auto arrow = std::ranges::find(arrows, input.step, &Arrow::step);
    if (arrow == arrows.end())
        return fail(ErrorCode::BadValue, {u"step"_s, QString::number(int(input.step))});
    const QDate on = input.on.isValid() ? input.on : setting.clock.today();
    const QDate before = seen.value.*arrow->after;
    if ((seen.value.*arrow->day).isValid())
        return fail(ErrorCode::Duplicate, {isoDate(seen.value.*arrow->day)});
    if (!before.isValid())
        return deedGuard("inquiry_not_answered", u"R-RSP-3"_s, seen.value.number);
    if (on > setting.clock.today())
        return fail(ErrorCode::FutureDate, {isoDate(on)});
    if (on < before)
        return fail(ErrorCode::ImpossibleOrder, {isoDate(before), isoDate(on)});
    if (arrow->goesToSomebody && input.text.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"text"_s});
    if (const auto open = checkMark(input.text, setting); !open)
        return tl::unexpected(open.error());
    Inquiry next = seen.value;
    next.*arrow->day = on;
    if (arrow->text && !input.text.trimmed().isEmpty())
        next.*arrow->text = input.text.trimmed();
    return Changes{}.update(seen, next, quint16(arrow->event));
}

Result<Changes> reclassify(const Seen<Inquiry> &seen, InquiryKind kind, const QString &reason,
                           const DeedSetting &setting)
{
    if (kind == seen.value.kind)
        return fail(ErrorCode::Duplicate, {QString{word(kind)}});
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"reason"_s});
    const auto due = inquiryDue(seen.value, setting.law, setting.calendar);
    if (!due)
        return tl::unexpected(due.error());
    // A day that was missed is not made good by another name.
    if (seen.value.answered.isValid() || setting.clock.today() > *due)
        return deedGuard("inquiry_day_over", u"R-RSP-1"_s, isoDate(*due));
    Inquiry next = seen.value;
    next.kind = kind;
    next.kindReason = reason.trimmed();
    return Changes{}.update(seen, next, quint16(InquiryEvent::Reclassified));
}

Result<DeedEntry<FocusId>> saveFocus(const std::optional<Seen<Focus>> &seen, Focus next,
                                     const DeedSetting &setting)
{
    const QDate today = setting.clock.today();
    if (next.matter.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"matter"_s});
    if (next.unit.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"unit_name"_s});
    if (!next.listed.isValid())
        next.listed = today;
    for (const QDate day : {next.listed, next.responded, next.improved}) {
        if (day > today)
            return fail(ErrorCode::FutureDate, {isoDate(day)});
        if (day.isValid() && day < next.listed)
            return fail(ErrorCode::ImpossibleOrder, {isoDate(next.listed), isoDate(day)});
    }
    const InquiryEvent event = next.improved.isValid()    ? InquiryEvent::FocusImproved
                               : next.responded.isValid() ? InquiryEvent::FocusResponded
                                                          : InquiryEvent::FocusListed;
    next.id = seen ? seen->value.id : FocusId{newEntityId(setting.clock, setting.random)};
    DeedEntry<FocusId> entry{.id = next.id};
    if (seen)
        entry.changes.update(*seen, next, quint16(event));
    else
        entry.changes.add(next, quint16(event));
    return entry;
}
