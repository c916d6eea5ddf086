// The days of an invented case: when it was asked, paused, extended, charged and answered.
#include "app/generatedcase.h"

#include "core/deadlines/deadline.h"
#include "core/requests/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QDate CaseMaker::after(QDate day, int workingDays) const
{
    return workingDays < 1 ? day
                           : m_calendar.add(day, workingDays)
                                 .map([](const Landing &landing) { return landing.date; })
                                 .value_or(day);
}

QDate CaseMaker::workdayBefore(QDate day) const
{
    do {
        day = day.addDays(-1);
    } while (!m_calendar.isWorkday(day));
    return day;
}

QDate CaseMaker::due(const CaseCourse &course) const
{
    ClockEvents events{.received = course.received, .submitted = course.submitted};
    if (course.supplementNoticed.isValid())
        events.supplement = {course.supplementNoticed, course.supplementReceived};
    if (course.consultationSent.isValid())
        events.consultations = {{ConsultationKind::ThirdParty, course.consultationSent,
                                 course.consultationReached, course.consultationReturned}};
    if (course.extensionDays > 0)
        events.extension = {course.extensionDays, course.extensionNoticed};
    if (course.feeNoticed.isValid())
        events.fee = {course.feeNoticed, course.feeReached, course.feePaid};
    return deadline(events, m_until, m_law, m_calendar)
        .map([](const Deadline &found) { return found.date; })
        .value_or(after(course.received, 1));
}

CaseCourse CaseMaker::course(QDate day)
{
    CaseCourse course{.channel = channelOf(m_chance.of(m_data.channels)).value_or(Channel::Other),
                      .outcome = m_chance.of(m_data.outcomes),
                      .submitted = day};
    const bool confirmed = course.channel == Channel::Internet || course.channel == Channel::Fax ||
                           course.channel == Channel::MailPlain;
    course.received = confirmed && m_chance.permille(700) ? after(day, 1) : day;
    course.accepted = after(course.received, m_chance.below(2));
    QDate base = course.received;
    if (course.outcome == u"O1" || course.outcome == u"C3" ||
        m_chance.permille(m_data.permille.supplement)) {
        ask(course);
        if (course.closed.isValid())
            return course;
        base = course.supplementReceived;
    }
    answer(course, base);
    return course;
}

/// 补正: within seven working days; silence past the limit ends the case.
void CaseMaker::ask(CaseCourse &course)
{
    course.supplementNoticed = after(course.accepted, m_chance.between(1, 5));
    course.supplementReached = after(course.supplementNoticed, m_chance.between(1, 3));
    course.supplementLimit = after(course.supplementReached, 15);
    if (course.outcome == u"O1")
        course.closed = after(course.supplementLimit, m_chance.between(1, 3));
    else
        course.supplementReceived = after(course.supplementReached, m_chance.between(2, 12));
}

void CaseMaker::consult(CaseCourse &course, QDate base)
{
    course.consultationSent = after(base, m_chance.between(1, 4));
    course.consultationReached = after(course.consultationSent, m_chance.between(1, 3));
    if (m_chance.permille(900))
        course.consultationReturned = after(course.consultationReached, m_chance.between(3, 12));
}

void CaseMaker::charge(CaseCourse &course, QDate from)
{
    course.feeNoticed = after(from, m_chance.between(1, 3));
    course.feeReached = after(course.feeNoticed, 2);
    if (course.outcome == u"O2")
        course.closed = after(course.feeReached, m_chance.between(21, 24));
    else
        course.feePaid = after(course.feeReached, m_chance.between(1, 12));
}

void CaseMaker::answer(CaseCourse &course, QDate base)
{
    const auto &share = m_data.permille;
    QDate last = std::max(base, course.accepted);
    const bool touchesOthers = course.outcome == u"B4" || course.outcome == u"A3";
    if (m_chance.permille(touchesOthers ? 500 : share.consultation)) {
        consult(course, base);
        last = course.consultationReturned.isValid() ? course.consultationReturned
                                                     : after(course.consultationReached, 16);
    }
    const auto extension = m_law.period(PeriodKind::Extension, course.received);
    if (extension && m_chance.permille(share.extension)) {
        course.extensionNoticed = after(base, m_chance.between(9, 13));
        course.extensionDays = extension->length - 5 * m_chance.below(2);
        last = std::max(last, course.extensionNoticed);
    }
    const bool chargeable = m_law.period(PeriodKind::Payment, course.received).has_value();
    if (chargeable && (course.outcome == u"O2" || m_chance.permille(share.fee))) {
        charge(course, last);
        if (course.closed.isValid())
            return;
        last = course.feePaid;
    }
    const QDate end = due(course);
    if (course.outcome == u"O3") {
        course.closed = after(last, m_chance.below(8));
        return;
    }
    const QDate early = workdayBefore(end.addDays(1 - m_chance.below(14)));
    if (m_chance.permille(share.overdue))
        course.closed = after(std::max(end, last), m_chance.between(1, 8));
    else
        course.closed = early > last ? early : std::max(end, last);
    course.signedOn = std::max(last, workdayBefore(course.closed));
    course.drafted = std::max(last, workdayBefore(course.signedOn));
}

/// A case that stands where the desk is to show it when the period ends.
CaseCourse CaseMaker::held(QDate day, Hold hold)
{
    CaseCourse course{.channel = hold == Hold::Unconfirmed ? Channel::Internet : Channel::Counter,
                      .outcome = hold == Hold::Signed ? u"A3"_s : u"C1a"_s,
                      .submitted = day};
    if (hold == Hold::Unconfirmed)
        return course;
    course.received = day;
    if (hold == Hold::Received)
        return course;
    course.accepted = after(day, 1);
    switch (hold) {
    case Hold::Supplement:
        course.supplementNoticed = after(day, 3);
        course.supplementReached = after(day, 5);
        course.supplementLimit = after(course.supplementReached, 15);
        break;
    case Hold::Consulting:
        course.consultationSent = after(day, 2);
        course.consultationReached = after(day, 4);
        break;
    case Hold::Fee:
        course.feeNoticed = after(day, 5);
        course.feeReached = after(day, 6);
        break;
    case Hold::Signed: course.signedOn = after(day, 8); [[fallthrough]];
    case Hold::Review: course.drafted = after(day, 6); break;
    case Hold::None:
    case Hold::Unconfirmed:
    case Hold::Received:
    case Hold::Working: break;
    }
    return course;
}

void CaseMaker::forgetTheFuture(CaseCourse &course) const
{
    for (QDate CaseCourse::*day :
         {&CaseCourse::received, &CaseCourse::accepted, &CaseCourse::supplementNoticed,
          &CaseCourse::supplementReached, &CaseCourse::supplementReceived,
          &CaseCourse::consultationSent, &CaseCourse::consultationReached,
          &CaseCourse::consultationReturned, &CaseCourse::extensionNoticed, &CaseCourse::feeNoticed,
          &CaseCourse::feeReached, &CaseCourse::feePaid, &CaseCourse::drafted,
          &CaseCourse::signedOn, &CaseCourse::closed}) {
        if (course.*day > m_until)
            course.*day = {};
    }
    if (!course.extensionNoticed.isValid())
        course.extensionDays = 0;
    if (!course.supplementNoticed.isValid())
        course.supplementLimit = {};
}

Status CaseMaker::standing(const CaseCourse &course)
{
    if (course.closed.isValid())
        return pastStatus({.outcome = course.outcome, .closed = course.closed});
    if (!course.received.isValid())
        return Status::Unconfirmed;
    if (course.signedOn.isValid())
        return Status::Signed;
    if (course.drafted.isValid())
        return Status::InReview;
    if (course.feeNoticed.isValid() && !course.feePaid.isValid())
        return Status::AwaitingFee;
    if (course.supplementNoticed.isValid() && !course.supplementReceived.isValid())
        return Status::AwaitingSupplement;
    return course.accepted.isValid() ? Status::InProgress : Status::Received;
}
