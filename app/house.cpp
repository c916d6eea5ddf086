#include "app/house.h"

#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
template<class T>
Result<std::vector<T>> everyOne(const Records &records)
{
    return records.all(nounOf<T>())
        .and_then([&](const std::vector<EntityId> &ids) -> Result<std::vector<T>> {
            std::vector<T> found;
            for (const EntityId &id : ids) {
                auto seen = readSeen<T>(records, id);
                if (!seen)
                    return tl::unexpected(seen.error());
                found.push_back(std::move(seen->value));
            }
            return found;
        });
}
} // namespace

House::House(Law law, WorkCalendar calendar, std::vector<LetterTemplate> templates,
             std::unique_ptr<Clock> clock, PassphraseCost cost)
    : m_law{std::move(law)}
    , m_calendar{std::move(calendar)}
    , m_templates{std::move(templates)}
    , m_clock{std::move(clock)}
    , m_cost{cost}
{
}

Result<std::unique_ptr<House>> House::build(std::unique_ptr<Clock> clock, PassphraseCost cost)
{
    auto law = Law::shipped();
    if (!law)
        return tl::unexpected(law.error());
    auto calendar = shippedCalendar();
    if (!calendar)
        return tl::unexpected(calendar.error());
    return shippedLetterTemplates().map([&](std::vector<LetterTemplate> templates) {
        return std::unique_ptr<House>{
            new House{std::move(*law), std::move(*calendar), std::move(templates),
                      clock ? std::move(clock) : std::make_unique<SystemClock>(), cost}};
    });
}

Surroundings House::surroundings()
{
    return {*m_clock, m_random, m_seal,
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/mingdu"_s,
            m_cost};
}

Result<OfficeFile::Created> createOffice(House &house, const QString &path, const QString &organ,
                                         const QString &code, const QString &administrator,
                                         const QString &passphrase)
{
    const OrganId id = organIdOf(house, organ);
    const NewOffice office{.organ = {.id = id, .name = organ, .code = code},
                           .administrator = {.id = officerIdOf(house, id, administrator),
                                             .name = administrator,
                                             .organ = id,
                                             .role = Role::Administrator},
                           .passphrase = passphrase};
    return OfficeFile::create(path, office, house.surroundings());
}

Result<OpenOffice> signIn(House &house, std::unique_ptr<OfficeFile> file, const QString &officer,
                          const QString &passphrase)
{
    const auto actor = findOfficer(*file, officer);
    if (!actor)
        return tl::unexpected(actor.error());
    if (const auto unlocked = file->unlock(actor->id, passphrase); !unlocked)
        return tl::unexpected(unlocked.error());
    auto desk = std::make_unique<Desk>(*file, *file, house.law(), house.calendar(), house.clock(),
                                       house.random(), *actor);
    return desk->followCalendar().map([&] { return OpenOffice{std::move(file), std::move(desk)}; });
}

OrganId organIdOf(const House &house, const QString &name)
{
    return {
        namedEntityId(viewOf(house.seal().digest((u"organ\n"_s + name).toUtf8())).toByteArray())};
}

OfficerId officerIdOf(const House &house, OrganId organ, const QString &name)
{
    const QString full = u"officer\n"_s + organ.text() + u'\n' + name;
    return {namedEntityId(viewOf(house.seal().digest(full.toUtf8())).toByteArray())};
}

Result<std::vector<Officer>> officersOf(const Records &records)
{
    return everyOne<Officer>(records);
}

Result<Officer> findOfficer(const Records &records, const QString &nameOrId)
{
    return officersOf(records).and_then(
        [&](const std::vector<Officer> &officers) -> Result<Officer> {
            const auto found = std::ranges::find_if(officers, [&](const Officer &o) {
                return (nameOrId.isEmpty() && !o.disabled) || o.name == nameOrId ||
                       o.id.text() == nameOrId;
            });
            if (found == officers.end())
                return fail(ErrorCode::NotFound, {nameOrId});
            return *found;
        });
}

Result<Organ> findOrgan(const Records &records, const QString &nameOrCode)
{
    return everyOne<Organ>(records).and_then(
        [&](const std::vector<Organ> &organs) -> Result<Organ> {
            const auto found = std::ranges::find_if(organs, [&](const Organ &o) {
                return nameOrCode.isEmpty() || o.name == nameOrCode || o.code == nameOrCode ||
                       o.id.text() == nameOrCode;
            });
            if (found == organs.end())
                return fail(ErrorCode::NotFound, {nameOrCode});
            return *found;
        });
}
