// What the desk finds out for guards: the applicant's counter, the law that is not yet confirmed,
// and who is left to manage the office.
#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/calendar/workcalendar.h"
#include "core/desk/desk.h"
#include "core/letters/lawmemory.h"
#include "core/requests/effects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<QStringList> Desk::unconfirmedFor(const Case &seen, const Organ &organ, QDate on) const
{
    return formsOf(organ.id, on).map([&](const std::vector<LetterTemplate> &forms) {
        QStringList lines;
        const LetterInput input{
            .file = seen, .organ = organ, .law = m_law, .calendar = *m_calendar, .dated = on};
        for (const LawReference &reference : unconfirmedLaw(forms, input))
            lines << reference.key + u": "_s + reference.text;
        return lines;
    });
}

Result<Setting> Desk::settingFor(const Case &seen, const StepInput &input) const
{
    return settingFor(seen.request.value.organ).and_then([&](Setting setting) -> Result<Setting> {
        if (seen.masked)
            return setting;
        if (input.step == Step::FeeNotice)
            return itemsBefore(seen.request.value).map([&](qint64 items) {
                setting.itemsBefore = items;
                return setting;
            });
        if (input.step == Step::Sign)
            return unconfirmedFor(seen, setting.organ, input.on).map([&](const QStringList &law) {
                setting.unconfirmedLaw = law;
                return setting;
            });
        return setting;
    });
}

Result<std::vector<LawReference>> Desk::lawToConfirm(OrganId organ, QDate day) const
{
    const auto seen = readSeen<Organ>(m_records, organ.value);
    if (!seen)
        return tl::unexpected(seen.error());
    return formsOf(organ, day).map([&](const std::vector<LetterTemplate> &forms) {
        return lawFromMemory(forms, seen->value, m_law, *m_calendar, day);
    });
}

Result<> Desk::confirmLaw(OrganId organ, const QStringList &keys, const QString &source, QDate day)
{
    if (source.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"source"_s});
    const auto seen =
        may(Permission::Sign, organ).and_then([&] { // the head, or who reviews the law
            return readSeen<Organ>(m_records, organ.value);
        });
    const auto known = seen ? lawToConfirm(organ, day)
                            : Result<std::vector<LawReference>>{tl::unexpected(seen.error())};
    if (!known)
        return tl::unexpected(known.error());
    Organ next = seen->value;
    for (const QString &key : keys) {
        const auto meant = std::ranges::find(*known, key, &LawReference::key);
        if (meant == known->end())
            return fail(ErrorCode::NotFound, {key.left(40)});
        if (!hasConfirmed(next, key, meant->text))
            next.confirmedLaw << confirmationLine({key, meant->text, today(), m_actor.id, source});
    }
    if (next == seen->value)
        return {};
    return run(Changes{}.update(*seen, next, quint16(PeopleEvent::LawConfirmed), source.trimmed()))
        .map([](const Committed &) {});
}

Result<> Desk::dateFeeGuide(OrganId organ, QDate day)
{
    if (day > today())
        return fail(ErrorCode::FutureDate, {isoDate(day)});
    const auto seen = may(Permission::Approve, organ).and_then([&] {
        return readSeen<Organ>(m_records, organ.value);
    });
    if (!seen)
        return tl::unexpected(seen.error());
    Organ next = seen->value;
    next.guideFeeText = day;
    return run(Changes{}.update(*seen, next, quint16(PeopleEvent::GuideDated)))
        .map([](const Committed &) {});
}

Result<> Desk::linkApplicant(RequestId id, RequestId other, const QString &reason)
{
    const auto file = request(id);
    const auto same = readSeen<Request>(m_records, other.value);
    if (!file || !same)
        return tl::unexpected(file ? same.error() : file.error());
    return maySee(*file, Permission::Handle)
        .and_then([&] { return run(::linkApplicant(file->request, same->value, reason)); })
        .map([](const Committed &) {});
}

Result<> Desk::keepsAnAdministrator(const Officer &next) const
{
    const auto manages = [](const Officer &officer) {
        return officer.role == Role::Administrator && !officer.disabled;
    };
    return officers().and_then([&](const std::vector<Officer> &everyone) -> Result<> {
        const auto before = std::ranges::find(everyone, next.id, &Officer::id);
        if (before == everyone.end() || !manages(*before) || manages(next))
            return {};
        const bool another = std::ranges::any_of(everyone, [&](const Officer &officer) {
            return officer.id != next.id && manages(officer);
        });
        if (!another)
            return guard("last_administrator", "R-ORG-1", {next.name});
        return {};
    });
}
