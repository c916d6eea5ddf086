#include "tests/core/requests/workflowwalk.h"

#include "tests/fakes/deskfixture.h"

using namespace Qt::StringLiterals;

namespace {
constexpr Noun nouns[] = {Noun::Request, Noun::Consultation, Noun::FeeNotice, Noun::Letter,
                          Noun::Item,    Noun::Challenge,    Noun::Attempt,   Noun::Correction};

/// A correction of everything at once would never fit.
void correctOneThing(QMap<QString, QString> &set, Dice &dice)
{
    static const QStringList about{u"reason"_s, u"approver"_s, u"evidence"_s, u"consultation"_s};
    QStringList fields;
    for (const QString &key : set.keys()) {
        if (!about.contains(key))
            fields << key;
    }
    const QString kept = fields.isEmpty() ? QString{} : dice.oneOf(fields);
    for (const QString &key : fields) {
        if (key != kept)
            set.remove(key);
    }
}

/// Officers of a walk: 0 is the administrator, the next ones have chance roles, the last sits in
/// another organ.
constexpr int chanceOfficers = 3;

QDate periodEnd(QDate start, PeriodKind kind, QDate received)
{
    const auto period = WorkflowWalk::law().period(kind, received);
    const auto last = period ? WorkflowWalk::calendar().add(start, period->length)
                             : Result<Landing>{fail(ErrorCode::NotFound)};
    return last ? last->date : QDate{};
}
} // namespace

const Law &WorkflowWalk::law()
{
    static const Law shipped = Law::shipped().value();
    return shipped;
}

const WorkCalendar &WorkflowWalk::calendar()
{
    static const WorkCalendar shipped = shippedCalendar().value();
    return shipped;
}

WorkflowWalk::WorkflowWalk(quint32 seed)
{
    Dice dice{seed};
    static const Organ ready = inOrder(m_organ, law(), calendar(), {m_organ.id.value});
    Organ organ = ready;
    if (dice.oneIn(8)) // some have yet to confirm what their letters say from memory
        organ.confirmedLaw.clear();
    Changes people = Changes{}.add(organ, 1).add(m_other, 1);
    m_officers.push_back({.id = {QUuid::createUuidV5(m_organ.id.value, u"0"_s)},
                          .name = u"管理员"_s,
                          .organ = m_organ.id,
                          .role = Role::Administrator});
    for (int number = 1; number <= chanceOfficers; ++number)
        m_officers.push_back(enlist(number, dice));
    m_officers.push_back({.id = {QUuid::createUuidV5(m_organ.id.value, u"9"_s)},
                          .name = u"别机关"_s,
                          .organ = m_other.id,
                          .role = Role::Head});
    for (const Officer &officer : m_officers) {
        people.add(officer, 1);
        m_desks.push_back(std::make_unique<Desk>(m_office, m_office, law(), calendar(), m_clock,
                                                 m_random, officer));
    }
    m_office.commit(people).value();
    constexpr Channel channels[] = {Channel::Counter, Channel::Counter, Channel::MailSigned,
                                    Channel::Internet};
    const Channel channel = dice.oneOf(channels);
    m_id = receive(desk(0), channel,
                   dice.oneIn(2) ? QStringList{u"甲文件"_s, u"乙文件"_s} : QStringList{});
    m_neighbour = receive(desk(0), Channel::Counter);
}

Officer WorkflowWalk::enlist(int number, Dice &dice)
{
    constexpr Role roles[] = {Role::Handler, Role::Handler,    Role::Clerk,   Role::Head,
                              Role::Head,    Role::Supervisor, Role::Reviewer};
    const QString name = u"人"_s + QString::number(number);
    return {.id = {QUuid::createUuidV5(m_organ.id.value, name)},
            .name = name,
            .organ = m_organ.id,
            .role = dice.oneOf(roles)};
}

RequestId WorkflowWalk::receive(Desk &at, Channel channel, const QStringList &items)
{
    Intake intake;
    intake.request = {.channel = channel, .applicantName = u"叶疏桐"_s, .subject = u"工作要点"_s};
    intake.items = items;
    return at.registerRequest(intake).value();
}

/// Mostly a few days; now and then to the day on which something runs out.
void WorkflowWalk::letTimePass(const Case &before, Dice &dice)
{
    const Request &request = before.request.value;
    std::vector<QDate> turns{today(), today(), today().addDays(dice.below(9))};
    const auto add = [&](QDate day) {
        if (day.isValid())
            turns.push_back(day.addDays(dice.below(3) - 1));
    };
    if (request.received.isValid()) {
        add(request.supplementLimit);
        add(periodEnd(request.received, PeriodKind::Answer, request.received));
        if (request.feeReached.isValid())
            add(periodEnd(request.feeReached, PeriodKind::Payment, request.received));
        for (const auto &asked : before.consultations) {
            if (asked.value.reached.isValid())
                add(periodEnd(asked.value.reached, PeriodKind::Consultation, request.received));
        }
    }
    const QDate then = std::min(dice.oneOf(turns), QDate{2026, 6, 30});
    m_clock.set({std::max(today(), then), QTime{9, 0}});
}

QDate WorkflowWalk::dayOf(const Case &before, Dice &dice) const
{
    const Request &request = before.request.value;
    if (!dice.oneIn(6))
        return today();
    const QDate others[] = {today().addDays(-dice.below(6)), today().addDays(1), QDate{},
                            request.submitted.addDays(-1), request.stepped};
    return dice.oneOf(others);
}

QString WorkflowWalk::valueOf(const StepParameter &parameter, const Case &before, QDate on,
                              Dice &dice) const
{
    switch (parameter.type) {
    case ParameterType::Text: return u"上海某咨询有限公司"_s;
    case ParameterType::LongText: return u"需要汇总多个部门的材料"_s;
    case ParameterType::Date: return on.addDays(dice.below(30) - 3).toString(Qt::ISODate);
    case ParameterType::Count: {
        constexpr int counts[] = {1, 2, 5, 10, 20, 21, 31, 120};
        return QString::number(dice.oneOf(counts));
    }
    case ParameterType::Choice:
        return dice.oneIn(12) ? u"sideways"_s : dice.oneOf(QString{parameter.choices}.split(u'|'));
    case ParameterType::Consultation:
        return before.consultations.empty() ? QString{}
                                            : dice.oneOf(before.consultations).value.id.text();
    case ParameterType::Outcome: {
        const auto outcomes = law().outcomes(today());
        return dice.oneIn(2) ? u"A2"_s : dice.oneOf(outcomes).code;
    }
    case ParameterType::Ground: {
        const auto grounds = law().grounds(today());
        return dice.oneOf(grounds).code;
    }
    case ParameterType::Flag: return dice.oneIn(5) ? u"no"_s : u"yes"_s;
    case ParameterType::Document: return dice.oneIn(9) ? u"no document"_s : QString{};
    case ParameterType::Officer: return dice.oneOf(m_officers).name;
    }
    return {};
}

/// Mostly one that the desk offers; those that end a case at once or lead aside less often, or
/// walks stay short.
Step WorkflowWalk::stepOf(const std::vector<NextStep> &offers, Dice &dice)
{
    std::vector<Step> open;
    for (const NextStep &offer : offers) {
        if (!offer.refusal)
            open.push_back(offer.step);
    }
    const auto drawn = [&] {
        if (dice.oneIn(6) || offers.empty())
            return dice.oneOf(arrows()).step;
        return dice.oneIn(4) || open.empty() ? dice.oneOf(offers).step : dice.oneOf(open);
    };
    Step step = drawn();
    static constexpr std::array asides{Step::Withdraw,  Step::Void,    Step::ReviewFiled,
                                       Step::SuitFiled, Step::Correct, Step::Archive};
    const auto leadsAside = [&] { return std::ranges::find(asides, step) != asides.end(); };
    for (int again = 0; again < 3 && leadsAside(); ++again)
        step = drawn();
    return step;
}

void WorkflowWalk::writeLetter(quint32 seed)
{
    static const auto forms = shippedLetterTemplates().value();
    Dice dice{seed};
    const Case seen = file();
    const LetterTemplate &form = dice.oneOf(forms);
    if (dice.oneIn(4))
        (void)desk(0).voidLetter(seen, form, u"打印有误"_s);
    else
        (void)desk(0).issueLetter(seen, form);
}

Happening WorkflowWalk::happen(quint32 seed)
{
    Dice dice{seed};
    const Case before = file();
    letTimePass(before, dice);
    const auto who = std::size_t(dice.oneIn(3) ? 0 : dice.below(int(m_officers.size())));
    Desk &at = desk(who);
    const auto offers = at.nextSteps(before);
    const Step step = stepOf(offers, dice);
    Happening event{.actor = m_officers[who], .input = {.step = step}, .before = before};
    event.input.on = dayOf(before, dice);
    for (const StepParameter &parameter : arrowOf(step).parameters) {
        if (!dice.oneIn(parameter.required ? 12 : 3))
            event.input.set[parameter.key] = valueOf(parameter, before, event.input.on, dice);
    }
    if (step == Step::DecideItem && !dice.oneIn(4))
        event.input.set[u"item"_s] = QString::number(1 + dice.below(2));
    if (step == Step::Correct)
        correctOneThing(event.input.set, dice);
    if (dice.oneIn(40))
        event.input.set[u"colour"_s] = u"red"_s;
    const auto offered = std::ranges::find(offers, step, &NextStep::step);
    if (offered != offers.end())
        event.offered = *offered;
    event.result = at.advance(before, event.input);
    return event;
}

Snapshot WorkflowWalk::snapshot() const
{
    Snapshot shown;
    for (const Noun noun : nouns) {
        const auto ids = m_office.all(noun);
        for (const EntityId id : *ids) {
            shown.values[id] = m_office.read(noun, id)->values;
            const auto history = m_office.history(id);
            for (const HistoryEntry &entry : *history)
                shown.events[id].push_back(entry.event);
        }
    }
    return shown;
}
