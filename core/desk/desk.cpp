#include "core/desk/desk.h"

#include "core/base/clock.h"
#include "core/calendar/workcalendar.h"
#include "core/letters/promise.h"
#include "core/requests/effects.h"
#include "core/requests/merging.h"
#include "core/requests/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int receipt = 2; ///< 登记回执: made at the window (rules §8)

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
    , m_calendar{&calendar}
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
    if (!done)
        return done;
    remember(*verb, *done);
    Q_EMIT changed({done->entities.begin(), done->entities.end()});
    return done;
}

/// Words alone, as a note or who saw a name, are not taken back.
void Desk::remember(const Changes &changes, const Committed &done)
{
    const auto &entities = changes.entities();
    if (std::ranges::all_of(entities, [](const EntityChange &c) { return c.writes.empty(); }))
        return;
    constexpr std::size_t kept = 50;
    m_done.push_back({entities.front().kind, done.entities, done.events});
    if (m_done.size() > kept)
        m_done.erase(m_done.begin());
    m_undone.clear();
}

Result<quint16> Desk::undo()
{
    return takeBack(m_done, m_undone);
}

Result<quint16> Desk::redo()
{
    return takeBack(m_undone, m_done);
}

/// What was refused stays: another officer may yet make way.
Result<quint16> Desk::takeBack(std::vector<Deed> &from, std::vector<Deed> &to)
{
    if (from.empty())
        return guard("undo_nothing", "");
    const Deed act = from.back();
    const auto changes = undone(m_records, act, m_actor.id.value);
    if (!changes)
        return tl::unexpected(changes.error());
    const auto done = m_journal.commit(*changes);
    if (!done)
        return tl::unexpected(done.error());
    from.pop_back();
    to.push_back({act.kind, done->entities, done->events});
    Q_EMIT changed({done->entities.begin(), done->entities.end()});
    return act.kind;
}

/// A masked case is to be read only, whoever holds it.
Result<> Desk::maySee(const Case &file, Permission permission) const
{
    if (file.masked)
        return fail(ErrorCode::NotPermitted, {m_actor.name, word(Permission::SeePersons)});
    return may(permission, file.request.value.organ);
}

Result<Setting> Desk::settingFor(OrganId organ) const
{
    const auto seen = readSeen<Organ>(m_records, organ.value);
    if (!seen)
        return tl::unexpected(seen.error());
    return officers().map([&](const std::vector<Officer> &everyone) {
        return Setting{m_law, *m_calendar, m_clock, m_random, m_actor, seen->value, everyone};
    });
}

DocumentSetting Desk::documentSetting() const
{
    return {m_law, *m_calendar, m_clock, m_random, m_actor};
}

template<class T>
Result<> Desk::save(const T &next, PeopleEvent kind)
{
    if (const auto allowed = may(Permission::ManageOffice); !allowed)
        return allowed;
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
    if (const auto kept = keepsAnAdministrator(officer); !kept)
        return kept;
    return save(officer,
                officer.disabled ? PeopleEvent::OfficerDisabled : PeopleEvent::OfficerSaved);
}

Result<RequestId> Desk::registerRequest(const Intake &intake)
{
    const OrganId organ = intake.request.organ.isNull() ? m_actor.organ : intake.request.organ;
    const auto registration =
        may(Permission::Register, organ)
            .and_then([&] { return settingFor(organ); })
            .and_then([&](const Setting &setting) { return ::registerRequest(intake, setting); });
    if (!registration)
        return tl::unexpected(registration.error());
    return run(registration->changes).map([&](const Committed &) { return registration->id; });
}

Result<> Desk::advance(const Case &seen, const StepInput &input)
{
    const auto verb = settingFor(seen, input).and_then([&](const Setting &setting) {
        return ::advance(seen, input, setting);
    });
    return run(verb).map([](const Committed &) {});
}

Result<> Desk::serveLetter(const Case &seen, LetterId letter, const StepInput &input)
{
    const auto verb = settingFor(seen, input).and_then([&](const Setting &setting) {
        return ::serveLetter(seen, letter, input, setting);
    });
    return run(verb).map([](const Committed &) {});
}

Result<> Desk::merge(const Case &duplicate, const Case &into, const StepInput &input)
{
    const auto verb =
        settingFor(duplicate.request.value.organ).and_then([&](const Setting &setting) {
            return mergeDuplicate(duplicate, into, input, setting);
        });
    return run(verb).map([](const Committed &) {});
}

Result<> Desk::assign(const std::vector<RequestId> &ids, OfficerId handler)
{
    Changes changes;
    for (const RequestId id : ids) {
        const auto seen = readSeen<Request>(m_records, id.value);
        if (!seen)
            return tl::unexpected(seen.error());
        if (const auto allowed = may(Permission::Handle, seen->value.organ); !allowed)
            return allowed;
        Request next = seen->value;
        next.handler = handler;
        changes.update(*seen, next, quint16(Step::Assign));
    }
    return run(changes).map([](const Committed &) {});
}

Result<Letter> Desk::issueLetter(const Case &seen, const LetterTemplate &form,
                                 ConsultationId consultation)
{
    const Request &request = seen.request.value;
    const auto organ =
        maySee(seen, form.kind == receipt ? Permission::Register : Permission::Handle)
            .and_then([&] { return organOf(request); });
    if (!organ)
        return tl::unexpected(organ.error());
    auto input = letterInput(seen, *organ, letterDay(form, seen, consultation, today()));
    if (!input)
        return tl::unexpected(input.error());
    input->consultation = recipientOf(form, seen, consultation);
    const QDate recorded = recordedDay(form, *input);
    const auto own = formOf(organ->id, form, recorded.isValid() ? recorded : input->dated);
    if (!own)
        return tl::unexpected(own.error());
    const auto issued = issue(*own, *input, m_clock, m_random);
    if (!issued)
        return tl::unexpected(issued.error());
    if (issued->changes.isEmpty())
        return issued->letter;
    return run(issued->changes).map([&](const Committed &) { return issued->letter; });
}

Result<> Desk::voidLetter(const Case &seen, const LetterTemplate &form, const QString &reason,
                          ConsultationId consultation)
{
    return maySee(seen, Permission::VoidNumber)
        .and_then([&] { return run(::voidLetter(form, seen, consultation, reason, today())); })
        .map([](const Committed &) {});
}

Result<Case> Desk::unmask(RequestId id, const QString &purpose)
{
    if (purpose.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"purpose"_s});
    return request(id).and_then([&](const Case &file) {
        const Seen<Request> &seen = file.request;
        return may(Permission::Unmask, seen.value.organ)
            .and_then([&] {
                return run(Changes{}.update(seen, seen.value, quint16(PeopleEvent::PersonsShown),
                                            purpose.trimmed()));
            })
            .map([&](const Committed &) { return file; });
    });
}

Result<DocumentId> Desk::enterDocument(const Document &document)
{
    const auto entry = may(Permission::EnterDocument, document.organ).and_then([&] {
        return ::enterDocument(document, documentSetting());
    });
    if (!entry)
        return tl::unexpected(entry.error());
    return run(entry->changes).map([&](const Committed &) { return entry->id; });
}

Result<> Desk::determine(const Seen<Document> &seen, const Determination &determination)
{
    return may(Permission::DetermineAttribute, seen.value.organ)
        .and_then([&] { return run(::determine(seen, determination, documentSetting())); })
        .map([](const Committed &) {});
}

Result<> Desk::publish(const Seen<Document> &seen, QDate on)
{
    return may(Permission::Publish, seen.value.organ)
        .and_then([&] { return run(::publish(seen, on, documentSetting())); })
        .map([](const Committed &) {});
}
