#include "core/reports/requestcolumns.h"

#include "core/reports/requestscan.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
constexpr quint32 rowsBetweenLooks = 4096; ///< at goOn

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
            for (quint32 row = 0; row < columns.size(); ++row) {
                columns.reckon(row);
                columns.reckonAnswer(row);
            }
            columns.fit();
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
    for (auto *column : {&m_statuses, &m_channels, &m_applicantKinds, &m_kinds, &m_conversions,
                         &m_dueMarks, &m_extensions, &m_turns})
        column->emplace_back();
    for (auto *column : {&m_items, &m_organOf, &m_outcomeOf, &m_handlerOf, &m_taken})
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
    m_kinds[row] = quint8(request.kind);
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
    putCourse(row, request);
}

void RequestColumns::putCourse(quint32 row, const Scanned &request)
{
    const auto held = partsOf(m_courses, row);
    const auto at = m_courses.erase(held.begin(), held.end());
    if (!request.firstClosed.isValid() && !request.delayedUntil.isValid() &&
        !request.promisedUntil.isValid() && !request.redoFrom.isValid())
        return;
    m_courses.insert(
        at, {row,
             {request.firstClosed, indexOrAdd(m_outcomes, request.firstOutcome)},
             {request.redoFrom.date(), request.redoDays, request.redoUnit, request.redoByCourt},
             request.delayedUntil.date(),
             {request.promisedUntil.date(), request.promisedBase.date(), request.promisedDays}});
}

RequestColumns::Closing RequestColumns::firstClosing(quint32 row) const
{
    for (const Course &course : partsOf(m_courses, row)) {
        if (course.first.day.isValid())
            return course.first;
    }
    return {days(Days::Closed)[row], m_outcomeOf[row]};
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

/// A row that came later takes its place: the index anew would keep the screen.
void RequestColumns::place(quint32 row)
{
    if (m_inOrder)
        return;
    if (m_byId.empty()) {
        m_byId.resize(row);
        std::iota(m_byId.begin(), m_byId.end(), 0U);
    }
    const auto at =
        std::ranges::lower_bound(m_byId, m_ids[row], {}, [&](quint32 each) { return m_ids[each]; });
    m_byId.insert(at, row);
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

/// No more memory than it takes, and room for what comes in while the desk is open: growing them
/// all at once is felt at the counter.
void RequestColumns::fit()
{
    const auto fitted = [](auto &column) {
        constexpr std::size_t room = 4096;
        column.shrink_to_fit();
        column.reserve(column.size() + room);
    };
    fitted(m_ids);
    fitted(m_numbers);
    std::ranges::for_each(m_days, fitted);
    for (auto *column : {&m_statuses, &m_channels, &m_applicantKinds, &m_kinds, &m_conversions,
                         &m_dueMarks, &m_extensions, &m_turns})
        fitted(*column);
    for (auto *column : {&m_items, &m_organOf, &m_outcomeOf, &m_handlerOf, &m_taken})
        fitted(*column);
    fitted(m_extras);
    fitted(m_consultations);
}

std::size_t RequestColumns::memory() const
{
    std::size_t bytes = bytesOf(m_ids) + bytesOf(m_byId) + bytesOf(m_numbers) + bytesOf(m_extras) +
                        bytesOf(m_courses) + bytesOf(m_consultations) + m_numberPool.memory();
    for (const auto &column : m_days)
        bytes += bytesOf(column);
    for (const auto *column : {&m_statuses, &m_channels, &m_applicantKinds, &m_kinds,
                               &m_conversions, &m_dueMarks, &m_extensions, &m_turns})
        bytes += bytesOf(*column);
    for (const auto *column : {&m_items, &m_organOf, &m_outcomeOf, &m_handlerOf, &m_taken})
        bytes += bytesOf(*column);
    return bytes;
}
