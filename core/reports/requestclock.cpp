// Due days of the rows, and the rows anew after a commit.
#include "core/calendar/workcalendar.h"
#include "core/reports/requestscan.h"
#include "core/requests/case.h"

namespace {
quint8 marksOf(const Deadline &deadline)
{
    const auto late = [&](DeadlineWarning warning) {
        return std::ranges::find(deadline.warnings, warning) != deadline.warnings.end();
    };
    quint8 marks = deadline.tentative ? DueTentative : 0;
    if (deadline.state == ClockState::Paused)
        marks |= DuePaused;
    const bool still =
        deadline.state == ClockState::Abandoned ||
        (deadline.state == ClockState::AwaitingSupplement &&
         !late(DeadlineWarning::SupplementNoticeLate)) ||
        (deadline.state == ClockState::AwaitingFee && !late(DeadlineWarning::FeeNoticeLate));
    return still ? marks | DueStandsStill : marks;
}
} // namespace

ClockEvents RequestColumns::eventsOf(quint32 row) const
{
    Case file;
    Request &request = file.request.value;
    request.received = days(Days::Received)[row].date();
    request.submitted = days(Days::Submitted)[row].date();
    request.extensionDays = m_extensions[row];
    request.kind = kind(row);
    for (const ClockExtra &extra : partsOf(m_extras, row)) {
        request.supplementNoticed = extra.supplementNoticed.date();
        request.supplementReceived = extra.supplementReceived.date();
        request.extensionNoticed = extra.extensionNoticed.date();
        request.feeNoticed = extra.feeNoticed.date();
        request.feeReached = extra.feeReached.date();
        request.feePaid = extra.feePaid.date();
    }
    for (const Course &course : partsOf(m_courses, row)) {
        request.redoFrom = course.redo.from;
        request.redoDays = course.redo.days;
        request.redoUnit = course.redo.unit;
        request.redoByCourt = course.redo.byCourt;
        request.delayedUntil = course.delayedUntil;
        request.promisedUntil = course.promised.until;
        request.promisedBase = course.promised.base;
        request.promisedDays = course.promised.days;
    }
    for (const RowConsultation &each : partsOf(m_consultations, row))
        file.consultations.push_back({.value = {.kind = each.kind,
                                                .sent = each.sent.date(),
                                                .reached = each.reached.date(),
                                                .returned = each.returned.date()}});
    return clockEvents(file);
}

Result<Deadline> RequestColumns::deadlineOf(quint32 row) const
{
    return deadline(eventsOf(row), m_today, *m_law, *m_calendar);
}

void RequestColumns::reckon(quint32 row)
{
    ShortDay &due = m_days[std::size_t(Days::Due)][row];
    ShortDay &alarm = m_days[std::size_t(Days::Alarm)][row];
    due = {};
    alarm = {};
    m_dueMarks[row] = 0;
    if (!isOpen(row) || !days(Days::Received)[row].isValid())
        return;
    if (const auto reckoned = deadlineOf(row)) {
        due = reckoned->date;
        alarm = reckoned->alarm();
        m_dueMarks[row] = marksOf(*reckoned);
    }
}

/// Nothing but its receipt bears on the due day.
bool RequestColumns::isPlain(quint32 row) const
{
    return partsOf(m_extras, row).empty() && partsOf(m_courses, row).empty() &&
           partsOf(m_consultations, row).empty() && m_extensions[row] == 0 &&
           kind(row) == CaseKind::Disclosure;
}

bool RequestColumns::isRedone(quint32 row) const
{
    return std::ranges::any_of(partsOf(m_courses, row), [](const Course &course) {
        return course.first.day.isValid() || course.redo.from.isValid();
    });
}

ShortDay RequestColumns::feePaid(quint32 row) const
{
    for (const ClockExtra &extra : partsOf(m_extras, row))
        return extra.feePaid;
    return {};
}

/// Our timeliness is the day the answer left (R-SRV-3); history without it has its closing day.
void RequestColumns::reckonAnswer(quint32 row)
{
    quint8 &turns = m_turns[row];
    turns = partsOf(m_consultations, row).empty() ? 0 : quint8{TurnConsultation};
    for (const ClockExtra &extra : partsOf(m_extras, row)) {
        if (extra.supplementNoticed.isValid())
            turns |= TurnSupplement;
        if (extra.feeNoticed.isValid())
            turns |= TurnFee;
    }
    m_taken[row] = notAnswered;
    const ShortDay received = days(Days::Received)[row];
    const ShortDay served = days(Days::Served)[row];
    const ShortDay closed = served.isValid() ? served : days(Days::Closed)[row];
    const bool givenUp = status(row) == Status::AbandonedSupplement ||
                         status(row) == Status::AbandonedFee || status(row) == Status::Ended;
    if (!counts(status(row)) || givenUp || !days(Days::Closed)[row].isValid() ||
        !received.isValid() || closed < received)
        return;
    if (isRedone(row))
        return;
    const QDate end = closed.date();
    QDate base = received.date();
    ShortDay due;
    int excluded = 0;
    if (isPlain(row)) {
        if (m_plainDue.size() <= received.key())
            m_plainDue.resize(received.key() + 1U);
        ShortDay &known = m_plainDue[received.key()];
        if (!known.isValid()) {
            const auto reckoned =
                deadline(ClockEvents{.received = base}, base, *m_law, *m_calendar);
            known = reckoned ? ShortDay{reckoned->date} : ShortDay{};
        }
        due = known;
    } else if (const auto reckoned = deadline(eventsOf(row), end, *m_law, *m_calendar)) {
        due = reckoned->date;
        base = reckoned->base;
        excluded = reckoned->excluded;
    }
    if (!due.isValid()) // no law of that day is known
        return;
    const int taken = std::max(0, m_calendar->count(base, end) - excluded);
    m_taken[row] = quint16(std::min(taken, int(notAnswered) - 1));
    if (closed > due)
        turns |= TurnLate;
}

std::optional<RequestColumns::Answered> RequestColumns::answered(quint32 row) const
{
    if (m_taken[row] == notAnswered)
        return {};
    return Answered{m_taken[row], (m_turns[row] & TurnLate) != 0};
}

void RequestColumns::setToday(QDate today)
{
    m_today = today;
    for (quint32 row = 0; row < size(); ++row)
        reckon(row);
    ++m_revision;
}

Result<bool> RequestColumns::refresh(const Records &records, std::span<const EntityId> entities)
{
    bool shown = false;
    for (const EntityId &entity : entities) {
        const auto changed = refreshOne(records, entity);
        if (!changed)
            return changed;
        shown = shown || *changed;
    }
    m_revision += shown;
    return shown;
}

Result<bool> RequestColumns::refreshOne(const Records &records, EntityId entity)
{
    static constexpr std::array asked{Noun::Request, Noun::Consultation, Noun::Organ,
                                      Noun::Officer};
    for (const Noun noun : asked) {
        const auto record = records.read(noun, entity);
        if (!record && record.error().code != ErrorCode::NotFound)
            return tl::unexpected(record.error());
        if (!record || record->noun != noun)
            continue;
        if (noun == Noun::Request)
            return refreshRequest(records, entity);
        if (noun == Noun::Consultation)
            return refreshRequest(records, seenFrom<Consultation>(*record).value.request.value);
        auto &list = noun == Noun::Organ ? m_organs : m_officers;
        list[indexOrAdd(list, entity, 0)].name = noun == Noun::Organ
                                                     ? seenFrom<Organ>(*record).value.code
                                                     : seenFrom<Officer>(*record).value.name;
        return true;
    }
    return false;
}

Result<bool> RequestColumns::refreshRequest(const Records &records, EntityId entity)
{
    const auto request = readSeen<Request>(records, entity);
    if (!request && request.error().code == ErrorCode::NotFound)
        return false; // a consultation that came before its request
    if (!request)
        return tl::unexpected(request.error());
    const auto asked = readAllWhere<Consultation>(records, ConsultationRequest, Value{entity});
    if (!asked)
        return tl::unexpected(asked.error());
    const qint64 known = rowOf({entity});
    const quint32 row = known >= 0 ? quint32(known) : append(entity);
    put(row, Scanned{request->value});
    if (known < 0)
        place(row);
    const auto held = partsOf(m_consultations, row);
    auto at = m_consultations.erase(held.begin(), held.end());
    for (const Seen<Consultation> &each : *asked)
        at = m_consultations.insert(at, {row, each.value.kind, each.value.sent, each.value.reached,
                                         each.value.returned}) +
             1;
    reckon(row);
    reckonAnswer(row);
    return true;
}
