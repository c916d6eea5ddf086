// office init | check | digest | backup, organ add | list, officer add | list | disable
#include "app/cli/officecall.h"
#include "app/demo.h"
#include "app/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
int officeInit(Call &call)
{
    House *house = call.house();
    if (!house)
        return call.failure();
    const auto passphrase = passphraseOf(call);
    if (!passphrase)
        return call.refuse(passphrase.error());
    const QString path = call.operands().first();
    const QString administrator = call.has("admin") ? call.value("admin") : u"管理员"_s;
    const auto created = call.has("demo")
                             ? createDemo(*house, path,
                                          {call.value("organ"), call.value("code"),
                                           call.value("admin"), *passphrase})
                             : createOffice(*house, path, call.value("organ"), call.value("code"),
                                            administrator, *passphrase);
    if (!created)
        return call.refuse(created.error());
    if (call.json())
        call.print(JsonLine{}
                       .add("organ", created->organ.text())
                       .add("officer", created->administrator.text())
                       .add("recoveryCode", created->recoveryCode)
                       .text());
    else
        call.print(u"recovery code (write it down, it is shown once): "_s + created->recoveryCode);
    return Done;
}

/// The office named as an operand: unlocked when a passphrase is at hand, else its public part.
Result<std::unique_ptr<OfficeFile>> openNamed(const Call &call, House &house)
{
    auto file =
        OfficeFile::open(call.operands().first(), house.surroundings(), OfficeFile::Access::Read);
    const auto passphrase = passphraseOf(call);
    if (!file || !passphrase)
        return file;
    return findOfficer(**file, call.value("as"))
        .and_then([&](const Officer &officer) { return (*file)->unlock(officer.id, *passphrase); })
        .map([&] { return std::move(*file); });
}

template<class Work>
int withNamed(Call &call, Work work)
{
    House *house = call.house();
    if (!house)
        return call.failure();
    const auto file = openNamed(call, *house);
    if (!file)
        return call.refuse(file.error());
    const Result<QString> line = work(**file);
    if (!line)
        return call.refuse(line.error());
    call.print(*line);
    return Done;
}

int officeCheck(Call &call)
{
    return withNamed(
        call, [](const OfficeFile &file) { return file.check().map([] { return u"ok"_s; }); });
}

int officeDigest(Call &call)
{
    return withNamed(call, [](const OfficeFile &file) { return file.digest(); });
}

int officeBackup(Call &call)
{
    const QString copy = call.operands().at(1);
    return withNamed(
        call, [&](const OfficeFile &file) { return file.backup(copy).map([&] { return copy; }); });
}

int organAdd(Call &call)
{
    return withOffice(call, openToWrite, [&](House &house, OpenOffice &office) -> Result<> {
        const Organ organ{.id = organIdOf(house, call.value("organ")),
                          .name = call.value("organ"),
                          .code = call.value("code"),
                          .reviewOrgan = call.value("review-organ"),
                          .court = call.value("court"),
                          .contact = call.value("contact")};
        return office.desk->saveOrgan(organ).map([&] { call.print(organ.id.text()); });
    });
}

int organList(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return office.desk->organs().map([&](const std::vector<Organ> &organs) {
            for (const Organ &organ : organs)
                call.print(call.json() ? JsonLine{}
                                             .add("id", organ.id.text())
                                             .add("name", organ.name)
                                             .add("code", organ.code)
                                             .text()
                                       : organ.code + u' ' + organ.name);
        });
    });
}

Result<Officer> newOfficer(const Call &call, const House &house, const OpenOffice &office)
{
    // A small office has one officer beside its administrator: who signs (四眼).
    const QString word = call.has("role") ? call.value("role") : u"head"_s;
    const auto role = roleWords.meaning(word);
    if (!role)
        return fail(ErrorCode::BadValue, {u"role"_s, word});
    return findOrgan(*office.file, call.value("organ")).map([&](const Organ &organ) {
        return Officer{.id = officerIdOf(house, organ.id, call.value("name")),
                       .name = call.value("name"),
                       .organ = organ.id,
                       .role = *role};
    });
}

int officerAdd(Call &call)
{
    return withOffice(call, openToWrite, [&](House &house, OpenOffice &office) -> Result<> {
        const auto officer = newOfficer(call, house, office);
        if (!officer)
            return tl::unexpected(officer.error());
        auto first = passphraseOf(call, "new-passphrase-file", "MINGDU_NEW_PASSPHRASE");
        if (!first && !call.has("new-passphrase-file")) {
            first = passphraseOf(call);
            call.warn(
                u"%1 begins with your own passphrase; give another by --new-passphrase-file"_s.arg(
                    officer->name));
        }
        if (!first)
            return tl::unexpected(first.error());
        if (!call.has("role"))
            call.warn(u"%1 may approve and sign; give another role by --role"_s.arg(officer->name));
        return office.desk->saveOfficer(*officer)
            .and_then([&] { return office.file->addOfficer(officer->id, *first); })
            .map([&] { call.print(officer->id.text()); });
    });
}

int officerList(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return office.desk->officers().map([&](const std::vector<Officer> &officers) {
            for (const Officer &officer : officers) {
                const QString role = roleWords.of(officer.role);
                call.print(call.json() ? JsonLine{}
                                             .add("id", officer.id.text())
                                             .add("name", officer.name)
                                             .add("role", role)
                                             .add("disabled", officer.disabled)
                                             .text()
                                       : officer.name + u' ' + role +
                                             (officer.disabled ? u" disabled"_s : QString{}));
            }
        });
    });
}

int officerDisable(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) {
        return findOfficer(*office.file, call.value("name")).and_then([&](Officer officer) {
            officer.disabled = true;
            return office.desk->saveOfficer(officer).and_then(
                [&] { return office.file->removeOfficer(officer.id); });
        });
    });
}

constexpr std::array initOptions{
    Option{"organ", true, true}, Option{"code", true, true}, Option{"admin"},
    Option{"demo", false},       Option{"passphrase-file"},  Option{"json", false}};
constexpr std::array fileOptions{Option{"as"}, Option{"passphrase-file"}};
constexpr std::array organOptions{MINGDU_OFFICE_OPTIONS,
                                  Option{"organ", true, true},
                                  Option{"code", true, true},
                                  Option{"review-organ"},
                                  Option{"court"},
                                  Option{"contact"}};
constexpr std::array listOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array officerOptions{MINGDU_OFFICE_OPTIONS, Option{"name", true, true},
                                    Option{"role"}, Option{"organ"}, Option{"new-passphrase-file"}};
constexpr std::array disableOptions{MINGDU_OFFICE_OPTIONS, Option{"name", true, true}};
constexpr std::array commands{Command{"office init", initOptions, 1, 1, officeInit},
                              Command{"office check", fileOptions, 1, 1, officeCheck},
                              Command{"office digest", fileOptions, 1, 1, officeDigest},
                              Command{"office backup", fileOptions, 2, 2, officeBackup},
                              Command{"organ add", organOptions, 0, 0, organAdd},
                              Command{"organ list", listOptions, 0, 0, organList},
                              Command{"officer add", officerOptions, 0, 0, officerAdd},
                              Command{"officer list", listOptions, 0, 0, officerList},
                              Command{"officer disable", disableOptions, 0, 0, officerDisable}};
} // namespace

std::span<const Command> officeCommands()
{
    return commands;
}
