#include "core/reports/requestcolumns.h"

#include "core/calendar/workcalendar.h"
#include "core/reports/requestscan.h"
#include "core/requests/case.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
constexpr quint32 rowsBetweenLooks = 4096; ///< at goOn

quint16 indexOrAdd(std::vector<RequestColumns::Named> &list, EntityId id, quint16 near)
{
    if (id == list[near].id)
        return near;
    const quint16 index = RequestColumns::indexIn(list, id);
    if (index > 0 || id.isNull() || list.size() > 0xFFFF)
        return index;
    list.push_back({.id = id});
    return quint16(list.size() - 1);
}

quint16 indexOrAdd(std::vector<QString> &list, QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    const QString code = QString::fromUtf8(text);
    const auto found = std::ranges::find(list, code);
    if (found == list.end() && list.size() <= 0xFFFF) {
        list.push_back(code);
        return quint16(list.size() - 1);
    }
    return quint16(found == list.end() ? 0 : found - list.begin());
}

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

/// The parts of \p list that belong to \p row.
template<class List>
auto partsOf(List &list, quint32 row)
{
    return std::ranges::equal_range(list, row, {}, [](const auto &part) { return part.row; });
}

template<class T>
std::size_t bytesOf(const std::vector<T> &column)
{
    return column.capacity() * sizeof(T);
}
} // namespace

bool RequestColumns::ClockExtra::isEmpty() const
{
    return !(supplementNoticed.isValid() || supplementReceived.isValid() ||
             extensionNoticed.isValid() || feeNoticed.isValid() || feeReached.isValid() ||
             feePaid.isValid());
}

Result<RequestColumns> RequestColumns::load(const Records &records, const Law &law,
                                            const WorkCalendar &calendar, QDate today,
                                            const std::function<bool()> &goOn)
{
    RequestColumns columns;
    columns.m_law = &law;
    columns.m_calendar = &calendar;
    columns.m_today = today;
    return columns.loadNames(records)
        .and_then([&] { return columns.loadRequests(records, goOn); })
        .and_then([&] { return columns.loadConsultations(records); })
        .map([&] {
            for (quint32 row = 0; row < columns.size(); ++row)
                columns.reckon(row);
            columns.shrink();
            return std::move(columns);
        });
}

Result<> RequestColumns::loadNames(const Records &records)
{
    const auto read = [&](Noun noun, quint16 field, std::vector<Named> &into) {
        into.assign(1, {});
        return records.scan(noun, {&field, 1}, [&](const ScanRow &row) {
            into.push_back({row.entity(), QString::fromUtf8(row.text(0))});
            return into.size() <= 0xFFFF;
        });
    };
    return read(Noun::Organ, OrganCode, m_organs).and_then([&] {
        return read(Noun::Officer, OfficerName, m_officers);
    });
}

Result<> RequestColumns::loadRequests(const Records &records, const std::function<bool()> &goOn)
{
    bool stopped = false;
    const auto read = records.scan(Noun::Request, Scanned::fields(), [&](const ScanRow &row) {
        stopped = goOn && size() % rowsBetweenLooks == 0 && !goOn();
        if (!stopped)
            put(append(row.entity()), Scanned{row});
        return !stopped;
    });
    if (stopped)
        return fail(ErrorCode::Cancelled);
    return read.map([&] { index(); });
}

Result<> RequestColumns::loadConsultations(const Records &records)
{
    static constexpr std::array<quint16, 5> fields{ConsultationRequest, ConsultationKindField,
                                                   ConsultationSent, ConsultationReached,
                                                   ConsultationReturned};
    const auto read = records.scan(Noun::Consultation, fields, [&](const ScanRow &each) {
        if (const qint64 row = rowOf({each.id(0)}); row >= 0)
            m_consultations.push_back({quint32(row), ConsultationKind(each.integer(1)),
                                       each.date(2), each.date(3), each.date(4)});
        return true;
    });
    std::ranges::stable_sort(m_consultations, {}, &RowConsultation::row);
    return read;
}

quint32 RequestColumns::append(EntityId id)
{
    const quint32 row = size();
    m_inOrder = m_inOrder && (row == 0 || m_ids.back() < id);
    m_ids.push_back(id);
    m_numbers.emplace_back();
    for (auto &column : m_days)
        column.emplace_back();
    for (auto *column :
         {&m_statuses, &m_channels, &m_applicantKinds, &m_conversions, &m_dueMarks, &m_extensions})
        column->emplace_back();
    for (auto *column : {&m_items, &m_organOf, &m_outcomeOf, &m_handlerOf})
        column->emplace_back();
    return row;
}

void RequestColumns::put(quint32 row, const Scanned &request)
{
    const quint32 near = row > 0 ? row - 1 : 0;
    m_organOf[row] = indexOrAdd(m_organs, request.organ, m_organOf[near]);
    m_handlerOf[row] = indexOrAdd(m_officers, request.handler, m_handlerOf[near]);
    m_outcomeOf[row] = indexOrAdd(m_outcomes, request.outcome);
    m_numbers[row] = m_numberPool.add(request.number, m_numbers[near]);
    const auto day = [&](Days column) -> ShortDay & { return m_days[std::size_t(column)][row]; };
    day(Days::Submitted) = request.submitted;
    day(Days::Received) = request.received;
    day(Days::Registered) = request.registered;
    day(Days::Closed) = request.closed;
    day(Days::Served) = request.served;
    m_statuses[row] = quint8(request.status);
    m_channels[row] = quint8(request.channel);
    m_applicantKinds[row] = quint8(request.applicantKind);
    m_conversions[row] = quint8(request.conversion);
    m_extensions[row] = quint8(std::clamp(request.extensionDays, 0, 0xFF));
    m_items[row] = quint16(std::clamp(request.items, 0, 0xFFFF));
    const ClockExtra extra{row,
                           request.supplementNoticed,
                           request.supplementReceived,
                           request.extensionNoticed,
                           request.feeNoticed,
                           request.feeReached,
                           request.feePaid};
    const auto held = partsOf(m_extras, row);
    const auto at = m_extras.erase(held.begin(), held.end());
    if (!extra.isEmpty())
        m_extras.insert(at, extra);
}

/// Ids made later sort later, so a file of one desk needs no index.
void RequestColumns::index()
{
    m_byId.clear();
    if (m_inOrder)
        return;
    m_byId.resize(m_ids.size());
    std::iota(m_byId.begin(), m_byId.end(), 0U);
    std::ranges::sort(m_byId, {}, [&](quint32 row) { return m_ids[row]; });
}

qint64 RequestColumns::rowOf(RequestId id) const
{
    if (m_inOrder) {
        const auto at = std::ranges::lower_bound(m_ids, id.value);
        return at != m_ids.end() && *at == id.value ? at - m_ids.begin() : -1;
    }
    const auto at =
        std::ranges::lower_bound(m_byId, id.value, {}, [&](quint32 row) { return m_ids[row]; });
    return at != m_byId.end() && m_ids[*at] == id.value ? qint64(*at) : -1;
}

quint16 RequestColumns::indexIn(const std::vector<Named> &list, EntityId id)
{
    const auto found = std::ranges::find(list, id, &Named::id);
    return quint16(found == list.end() ? 0 : found - list.begin());
}

RequestColumns::Line RequestColumns::line(quint32 row) const
{
    const auto day = [&](Days column) { return days(column)[row].date(); };
    return {.id = id(row),
            .organ = {m_organs[m_organOf[row]].id},
            .number = number(row),
            .channel = Channel(m_channels[row]),
            .applicantKind = ApplicantKind(m_applicantKinds[row]),
            .status = status(row),
            .outcome = m_outcomes[m_outcomeOf[row]],
            .handler = {m_officers[m_handlerOf[row]].id},
            .submitted = day(Days::Submitted),
            .received = day(Days::Received),
            .registered = day(Days::Registered),
            .closed = day(Days::Closed),
            .served = day(Days::Served),
            .due = day(Days::Due),
            .dueMarks = m_dueMarks[row],
            .items = m_items[row],
            .extensionDays = m_extensions[row],
            .conversion = Conversion(m_conversions[row])};
}

ClockEvents RequestColumns::eventsOf(quint32 row) const
{
    Case file;
    Request &request = file.request.value;
    request.received = days(Days::Received)[row].date();
    request.submitted = days(Days::Submitted)[row].date();
    request.extensionDays = m_extensions[row];
    for (const ClockExtra &extra : partsOf(m_extras, row)) {
        request.supplementNoticed = extra.supplementNoticed.date();
        request.supplementReceived = extra.supplementReceived.date();
        request.extensionNoticed = extra.extensionNoticed.date();
        request.feeNoticed = extra.feeNoticed.date();
        request.feeReached = extra.feeReached.date();
        request.feePaid = extra.feePaid.date();
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
    due = {};
    m_dueMarks[row] = 0;
    if (!isOpen(row) || !days(Days::Received)[row].isValid())
        return;
    if (const auto reckoned = deadlineOf(row)) {
        due = reckoned->date;
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

void RequestColumns::shrink()
{
    m_ids.shrink_to_fit();
    m_numbers.shrink_to_fit();
    for (auto &column : m_days)
        column.shrink_to_fit();
    for (auto *column :
         {&m_statuses, &m_channels, &m_applicantKinds, &m_conversions, &m_dueMarks, &m_extensions})
        column->shrink_to_fit();
    for (auto *column : {&m_items, &m_organOf, &m_outcomeOf, &m_handlerOf})
        column->shrink_to_fit();
    m_extras.shrink_to_fit();
    m_consultations.shrink_to_fit();
}

std::size_t RequestColumns::memory() const
{
    std::size_t bytes = bytesOf(m_ids) + bytesOf(m_byId) + bytesOf(m_numbers) + bytesOf(m_extras) +
                        bytesOf(m_consultations) + m_numberPool.memory();
    for (const auto &column : m_days)
        bytes += bytesOf(column);
    for (const auto *column :
         {&m_statuses, &m_channels, &m_applicantKinds, &m_conversions, &m_dueMarks, &m_extensions})
        bytes += bytesOf(*column);
    for (const auto *column : {&m_items, &m_organOf, &m_outcomeOf, &m_handlerOf})
        bytes += bytesOf(*column);
    return bytes;
}
