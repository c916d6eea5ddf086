#include "core/desk/desk.h"

#include "core/base/clock.h"
#include "core/calendar/workcalendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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
/// An answer is dated as signed, a consultation as sent, anything else today.
QDate letterDay(const LetterTemplate &form, const Case &file, ConsultationId consultation,
                QDate today)
{
    if (isAnswer(form.kind) && file.request.value.signedOn.isValid())
        return file.request.value.signedOn;
    if (!form.aboutConsultation || file.consultations.empty())
        return today;
    const auto found =
        std::ranges::find_if(file.consultations, [&](const Seen<Consultation> &seen) {
            return seen.value.id == consultation;
        });
    return found == file.consultations.end() ? file.consultations.back().value.sent
                                             : found->value.sent;
}
} // namespace

Desk::Desk(const Records &records, Journal &journal, const Law &law, const WorkCalendar &calendar,
           const Clock &clock, Random &random, Officer actor, QObject *parent)
    : QObject{parent}
    , m_records{records}
    , m_journal{journal}
    , m_law{law}
    , m_calendar{calendar}
    , m_clock{clock}
    , m_random{random}
    , m_actor{std::move(actor)}
{
}

QDate Desk::today() const
{
    return m_clock.today();
}

Result<Committed> Desk::run(const Result<Changes> &verb)
{
    if (!verb)
        return tl::unexpected(verb.error());
    auto done = m_journal.commit(*verb);
    if (done)
        Q_EMIT changed({done->entities.begin(), done->entities.end()});
    return done;
}

Result<Setting> Desk::settingFor(OrganId organ) const
{
    return readSeen<Organ>(m_records, organ.value).map([&](const Seen<Organ> &seen) {
        return Setting{m_law, m_calendar, m_clock, m_random, m_actor, seen.value};
    });
}

DocumentSetting Desk::documentSetting() const
{
    return {m_law, m_calendar, m_clock, m_random, m_actor};
}

template<class T>
Result<> Desk::save(const T &next, PeopleEvent kind)
{
    if (m_actor.role != Role::Administrator)
        return fail(ErrorCode::NotPermitted, {m_actor.name});
    const auto seen = readSeen<T>(m_records, next.id.value);
    if (!seen && seen.error().code != ErrorCode::NotFound)
        return tl::unexpected(seen.error());
    const auto changes =
        seen ? Changes{}.update(*seen, next, quint16(kind)) : Changes{}.add(next, quint16(kind));
    return run(changes).map([](const Committed &) {});
}

Result<> Desk::saveOrgan(const Organ &organ)
{
    return save(organ, PeopleEvent::OrganSaved);
}

Result<> Desk::saveOfficer(const Officer &officer)
{
    return save(officer,
                officer.disabled ? PeopleEvent::OfficerDisabled : PeopleEvent::OfficerSaved);
}

Result<RequestId> Desk::registerRequest(const Intake &intake)
{
    const OrganId organ = intake.request.organ.isNull() ? m_actor.organ : intake.request.organ;
    const auto registration = settingFor(organ).and_then(
        [&](const Setting &setting) { return ::registerRequest(intake, setting); });
    if (!registration)
        return tl::unexpected(registration.error());
    return run(registration->changes).map([&](const Committed &) { return registration->id; });
}

Result<> Desk::advance(const Case &seen, const StepInput &input)
{
    const auto verb = settingFor(seen.request.value.organ).and_then([&](const Setting &setting) {
        return ::advance(seen, input, setting);
    });
    return run(verb).map([](const Committed &) {});
}

Result<> Desk::assign(RequestId id, OfficerId handler)
{
    const auto seen = readSeen<Request>(m_records, id.value);
    if (!seen)
        return tl::unexpected(seen.error());
    Request next = seen->value;
    next.handler = handler;
    return run(Changes{}.update(*seen, next, quint16(Step::Assign))).map([](const Committed &) {});
}

Result<Letter> Desk::issueLetter(const Case &seen, const LetterTemplate &form,
                                 ConsultationId consultation)
{
    const Request &request = seen.request.value;
    const auto organ = organOf(request);
    if (!organ)
        return tl::unexpected(organ.error());
    LetterInput input{.file = seen,
                      .organ = *organ,
                      .law = m_law,
                      .calendar = m_calendar,
                      .dated = letterDay(form, seen, consultation, today()),
                      .consultation = consultation};
    if (!request.document.isNull()) {
        const auto given = document(request.document);
        if (!given)
            return tl::unexpected(given.error());
        input.documentNumber = given->value.number;
        input.documentTitle = given->value.title;
    }
    const auto issued = issue(form, input, m_clock, m_random);
    if (!issued)
        return tl::unexpected(issued.error());
    if (issued->changes.isEmpty())
        return issued->letter;
    return run(issued->changes).map([&](const Committed &) { return issued->letter; });
}

Result<DocumentId> Desk::enterDocument(const Document &document)
{
    const auto entry = ::enterDocument(document, documentSetting());
    if (!entry)
        return tl::unexpected(entry.error());
    return run(entry->changes).map([&](const Committed &) { return entry->id; });
}

Result<> Desk::determine(const Seen<Document> &seen, const Determination &determination)
{
    return run(::determine(seen, determination, documentSetting())).map([](const Committed &) {});
}

Result<> Desk::publish(const Seen<Document> &seen, QDate on)
{
    return run(::publish(seen, on, documentSetting())).map([](const Committed &) {});
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
        const Request &request = file->request.value;
        RequestRow row{.id = request.id,
                       .number = request.number,
                       .applicant = request.applicantName,
                       .subject = request.subject,
                       .status = request.status,
                       .received = request.received,
                       .handler = request.handler};
        if (!request.closed.isValid() && request.received.isValid()) {
            if (const auto due = ::deadline(clockEvents(*file), today(), m_law, m_calendar)) {
                row.deadline = *due;
                row.remaining = remainingDays(today(), due->date, m_calendar);
                row.urgency = ::urgency(*due, today(), m_law, m_calendar);
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<DocumentRow>> Desk::documentRows() const
{
    return everyValue<Document>(m_records).map([](const std::vector<Document> &documents) {
        std::vector<DocumentRow> rows;
        for (const Document &d : documents)
            rows.push_back({d.id, d.number, d.title, d.formed, d.attribute, d.state});
        std::ranges::stable_partition(
            rows, [](const DocumentRow &row) { return row.attribute == Attribute::None; });
        return rows;
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

Result<Organ> Desk::organOf(const Request &request) const
{
    return readSeen<Organ>(m_records, request.organ.value).map([](const Seen<Organ> &seen) {
        return seen.value;
    });
}

std::vector<NextStep> Desk::nextSteps(const Case &seen) const
{
    const auto setting = settingFor(seen.request.value.organ);
    return setting ? ::nextSteps(seen, *setting) : std::vector<NextStep>{};
}

Result<DayLedger> Desk::ledger(const Case &seen, const std::optional<ClockEvents> &asIf) const
{
    return dayLedger(asIf ? *asIf : clockEvents(seen), today(), m_law, m_calendar);
}
