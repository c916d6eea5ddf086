// Due days of the rows, and the rows anew after a commit.
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
        index();
    const auto held = partsOf(m_consultations, row);
    auto at = m_consultations.erase(held.begin(), held.end());
    for (const Seen<Consultation> &each : *asked)
        at = m_consultations.insert(at, {row, each.value.kind, each.value.sent, each.value.reached,
                                         each.value.returned}) +
             1;
    reckon(row);
    return true;
}
