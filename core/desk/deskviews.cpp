// What the desk shows: lists, the case as the officer may see it, its clock.
#include "core/calendar/workcalendar.h"
#include "core/desk/desk.h"
#include "core/reports/register.h"

#include <algorithm>
#include <array>

namespace {
template<class T>
Result<std::vector<T>> everyValue(const Records &records)
{
    const auto ids = records.all(nounOf<T>());
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<T> values;
    for (const EntityId id : *ids) {
        auto seen = readSeen<T>(records, id);
        if (!seen)
            return tl::unexpected(seen.error());
        values.push_back(std::move(seen->value));
    }
    return values;
}
} // namespace

Result<Case> Desk::shownRequest(RequestId id) const
{
    return request(id).map([&](Case file) { return shownTo(m_actor, std::move(file)); });
}

Result<std::vector<RequestRow>> Desk::requestRows() const
{
    const auto ids = m_records.all(Noun::Request);
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<RequestRow> rows;
    for (const EntityId id : *ids) {
        const auto file = readCase(m_records, {id});
        if (!file)
            return tl::unexpected(file.error());
        const Request request = shownTo(m_actor, *file).request.value;
        RequestRow row{.id = request.id,
                       .number = request.number,
                       .applicant = request.applicantName,
                       .subject = request.subject,
                       .status = request.status,
                       .received = request.received,
                       .handler = request.handler};
        if (!request.closed.isValid() && request.received.isValid()) {
            if (const auto due = ::deadline(clockEvents(*file), today(), m_law, *m_calendar)) {
                row.deadline = *due;
                row.remaining = remainingDays(today(), due->date, *m_calendar);
                row.urgency = ::urgency(*due, today(), m_law, *m_calendar);
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<DocumentRow>> Desk::documentRows() const
{
    static constexpr std::array<quint16, 9> asked{
        DocumentNumber, DocumentTitle,     DocumentFormed, DocumentAttribute, DocumentStateField,
        DocumentOrgan,  DocumentKindField, DocumentUnit,   DocumentScopeField};
    std::vector<DocumentRow> rows;
    const auto text = [](const ScanRow &row, int at) { return QString::fromUtf8(row.text(at)); };
    return m_records
        .scan(Noun::Document, asked,
              [&](const ScanRow &row) {
                  rows.push_back({.id = {row.entity()},
                                  .number = text(row, 0),
                                  .title = text(row, 1),
                                  .formed = row.date(2),
                                  .attribute = Attribute(row.integer(3)),
                                  .state = DocumentState(row.integer(4)),
                                  .organ = {row.id(5)},
                                  .kind = text(row, 6),
                                  .unit = text(row, 7),
                                  .scope = DocumentScope(row.integer(8))});
                  return true;
              })
        .map([&] {
            std::ranges::stable_partition(
                rows, [](const DocumentRow &row) { return row.attribute == Attribute::None; });
            return std::move(rows);
        });
}

Result<std::vector<Organ>> Desk::organs() const
{
    return everyValue<Organ>(m_records);
}

Result<std::vector<Officer>> Desk::officers() const
{
    return everyValue<Officer>(m_records);
}

Result<RegisterNames> Desk::registerNames() const
{
    const auto every = organs();
    const auto staff = officers();
    if (!every || !staff)
        return tl::unexpected(every ? staff.error() : every.error());
    RegisterNames names;
    for (const Organ &organ : *every)
        names.organs.emplace(organ.id, organ.name);
    for (const Officer &officer : *staff)
        names.officers.emplace(officer.id, officer.name);
    return names;
}

Result<Organ> Desk::organOf(const Request &request) const
{
    return readSeen<Organ>(m_records, request.organ.value).map([](const Seen<Organ> &seen) {
        return seen.value;
    });
}

std::vector<NextStep> Desk::nextSteps(const Case &seen) const
{
    const bool toSign = seen.request.value.status == Status::InReview;
    const StepInput next{.step = toSign ? Step::Sign : Step::Accept, .on = today()};
    const auto setting = settingFor(seen, next);
    return setting ? ::nextSteps(seen, *setting) : std::vector<NextStep>{};
}

Result<DayLedger> Desk::ledger(const Case &seen, const std::optional<ClockEvents> &asIf) const
{
    return dayLedger(asIf ? *asIf : clockEvents(seen), today(), m_law, *m_calendar);
}
