// 网上咨询: 来件 → 转办 → 分办 → 反馈 → 选登 (R-RSP-1 … 3).
#include "core/base/date.h"
#include "core/calendar/workcalendar.h"
#include "ui/agenda/deedbook.h"
#include "ui/wording/terms.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
// Of what is done with an inquiry that is there; beside the fields of the journal.
enum StepField : quint16 { Taken = 1, On, Unit, Handler, Answer, Link, Reason };
constexpr qint64 firstKind = 10; ///< choices from here on are kinds, before it steps

QString stepName(InquiryStep step)
{
    switch (step) {
    case InquiryStep::Route: return DeedWords::tr("Pass to a unit");
    case InquiryStep::Assign: return DeedWords::tr("Assign in the unit");
    case InquiryStep::Answer: return DeedWords::tr("Answer");
    case InquiryStep::Select: return DeedWords::tr("Publish the answer");
    case InquiryStep::Keep: return DeedWords::tr("Keep in the knowledge base");
    }
    return {};
}

std::vector<DeedHead> heads()
{
    return {{DeedWords::tr("Number"), 132},  {DeedWords::tr("Channel"), 76},
            {DeedWords::tr("Received"), 92}, {DeedWords::tr("Kind"), 80},
            {DeedWords::tr("Unit"), 92},     {DeedWords::tr("Last day"), 92},
            {DeedWords::tr("State"), 0}};
}

DeedLine lineOf(const Inquiry &each, const DeedContext &context)
{
    const auto due = inquiryDue(each, context.desk.law(), context.desk.calendar());
    DeedLine line{.id = each.id.value,
                  .cells = {each.number, each.channel, isoDate(each.received),
                            Terms::inquiryKind(each.kind), each.unit,
                            due ? isoDate(*due) : DeedWords::tr("none by law")}};
    const QDate end = each.answered.isValid() ? each.answered : context.desk.today();
    const bool late = due && end > *due;
    line.mark = late ? DeedMark::Late : each.answered.isValid() ? DeedMark::Good : DeedMark::Due;
    if (each.answered.isValid())
        line.cells << (late ? DeedWords::tr("Answered late, %1") : DeedWords::tr("Answered %1"))
                          .arg(isoDate(each.answered));
    else
        line.cells << (late                      ? DeedWords::tr("Overdue")
                       : each.assigned.isValid() ? DeedWords::tr("With %1").arg(each.handler)
                       : each.routed.isValid()   ? DeedWords::tr("Passed on")
                                                 : DeedWords::tr("To be passed on"));
    return line;
}

std::vector<DeedLine> lines(const DeedContext &context)
{
    std::vector<DeedLine> made;
    for (const Inquiry &each : context.data.inquiries) {
        if (each.received.year() == context.year && context.isAsked(each.unit))
            made.push_back(lineOf(each, context));
    }
    std::ranges::reverse(made); // what came last is what one looks for
    return made;
}

constexpr std::array allKinds{InquiryKind::Complex, InquiryKind::Simple, InquiryKind::Petition};
constexpr std::array blankForm{
    FormLine{InquiryNumber, QT_TRANSLATE_NOOP("DeedWords", "Number"), DeedEditor::Line},
    FormLine{InquiryChannel, QT_TRANSLATE_NOOP("DeedWords", "Channel"), DeedEditor::Line},
    FormLine{InquiryReceived, QT_TRANSLATE_NOOP("DeedWords", "Received"), DeedEditor::Day},
    FormLine{InquiryKindField, QT_TRANSLATE_NOOP("DeedWords", "Kind"), DeedEditor::Choice},
    FormLine{InquirySummary, QT_TRANSLATE_NOOP("DeedWords", "What is asked"), DeedEditor::Text},
};

std::vector<DeedField> blankFields(const DeedContext &context)
{
    std::vector<DeedField> made = formOf(blankForm);
    fieldIn(made, InquiryChannel).known = saidBefore(context.data.inquiries, &Inquiry::channel);
    for (const InquiryKind kind : allKinds)
        fieldIn(made, InquiryKindField)
            .choices.emplace_back(Value{qint64(kind)}, Terms::inquiryKind(kind));
    return made;
}

Result<Inquiry> inquiryOf(const DeedContext &context, EntityId id)
{
    return deedOf<Inquiry>(context.desk, id);
}

/// The steps that may come next, and the kinds that it may turn out to be. Once it is answered,
/// passing it on is no longer what is proposed.
std::vector<std::pair<Value, QString>> stepsOf(const Inquiry &inquiry)
{
    std::vector<std::pair<Value, QString>> next;
    std::vector<InquiryStep> open = openSteps(inquiry);
    std::ranges::stable_partition(open, [&](InquiryStep step) {
        return !inquiry.answered.isValid() || step > InquiryStep::Answer;
    });
    next.reserve(open.size() + allKinds.size());
    for (const InquiryStep step : open)
        next.emplace_back(Value{qint64(step)}, stepName(step));
    for (const InquiryKind kind : allKinds) {
        if (kind != inquiry.kind && !inquiry.answered.isValid())
            next.emplace_back(Value{firstKind + qint64(kind)},
                              DeedWords::tr("Another kind: %1").arg(Terms::inquiryKind(kind)));
    }
    return next;
}

constexpr quint32 bit(InquiryStep step)
{
    return 1U << unsigned(step);
}
constexpr quint32 steps = (1U << firstKind) - 1;
constexpr std::array stepForm{
    FormLine{Taken, QT_TRANSLATE_NOOP("DeedWords", "Next"), DeedEditor::Choice},
    FormLine{On, QT_TRANSLATE_NOOP("DeedWords", "On"), DeedEditor::Day, steps},
    FormLine{Unit, QT_TRANSLATE_NOOP("DeedWords", "Unit"), DeedEditor::Line,
             bit(InquiryStep::Route)},
    FormLine{Handler, QT_TRANSLATE_NOOP("DeedWords", "Who answers"), DeedEditor::Line,
             bit(InquiryStep::Assign)},
    FormLine{Answer, QT_TRANSLATE_NOOP("DeedWords", "Answer"), DeedEditor::Text,
             bit(InquiryStep::Answer)},
    FormLine{Link, QT_TRANSLATE_NOOP("DeedWords", "Link"), DeedEditor::Line,
             bit(InquiryStep::Select)},
    FormLine{Reason, QT_TRANSLATE_NOOP("DeedWords", "Reason"), DeedEditor::Line, ~steps},
};

std::vector<DeedField> fields(const DeedContext &context, EntityId id)
{
    if (id.isNull())
        return blankFields(context);
    const auto inquiry = inquiryOf(context, id);
    auto next = inquiry ? stepsOf(*inquiry) : std::vector<std::pair<Value, QString>>{};
    if (next.empty())
        return {}; // it went the whole way
    std::vector<DeedField> made = formOf(stepForm);
    fieldIn(made, Taken).choices = std::move(next);
    fieldIn(made, Unit).known = context.units;
    return made;
}

Result<DeedValues> held(const DeedContext &context, EntityId id)
{
    const Value today{context.desk.today()};
    if (id.isNull())
        return DeedValues{{InquiryReceived, today}};
    return inquiryOf(context, id).map([&](const Inquiry &inquiry) {
        const auto next = stepsOf(inquiry);
        return DeedValues{{On, today},
                          {Taken, next.empty() ? Value{} : next.front().first},
                          {Unit, Value{inquiry.unit}}};
    });
}

/// What was asked may name a person: it is read for this officer, and not for a figure.
QString facts(const DeedContext &context, EntityId id)
{
    const auto inquiry = inquiryOf(context, id);
    if (id.isNull() || !inquiry)
        return {};
    QStringList lines{inquiry->summary};
    if (!inquiry->kindReason.isEmpty())
        lines << DeedWords::tr("%1, because: %2")
                     .arg(Terms::inquiryKind(inquiry->kind), inquiry->kindReason);
    if (!inquiry->answer.isEmpty())
        lines << DeedWords::tr("Answer: %1").arg(inquiry->answer);
    if (inquiry->selected.isValid())
        lines << DeedWords::tr("Published %1 %2").arg(isoDate(inquiry->selected), inquiry->link);
    if (inquiry->kept.isValid())
        lines << DeedWords::tr("In the knowledge base since %1").arg(isoDate(inquiry->kept));
    lines.removeAll(QString{});
    return lines.join(u'\n');
}

/// The text of the step that is taken; the other fields are out of sight.
QString textOf(const DeedValues &told)
{
    for (const quint16 field : {Unit, Handler, Answer, Link, Reason}) {
        const auto found = told.find(field);
        if (found != told.end())
            return found->second.text();
    }
    return {};
}

Result<EntityId> save(Desk &desk, EntityId id, const DeedValues &told)
{
    if (id.isNull())
        return receiveInquiry(desk, withValues(Inquiry{}, told)).map([](InquiryId made) {
            return made.value;
        });
    const qint64 taken = told.contains(Taken) ? told.at(Taken).integer() : 0;
    const QDate on = told.contains(On) ? told.at(On).date() : QDate{};
    const InquiryInput input{.step = InquiryStep(taken), .on = on, .text = textOf(told)};
    const Result<> done = taken >= firstKind
                              ? reclassify(desk, {id}, InquiryKind(taken - firstKind), input.text)
                              : advance(desk, {id}, input);
    return done.map([&] { return id; });
}

} // namespace

const DeedBook deedbooks::inquiries{"inquiries"_L1,
                                    Permission::Register,
                                    [] { return DeedWords::tr("Inquiries"); },
                                    heads,
                                    lines,
                                    fields,
                                    held,
                                    facts,
                                    save};
