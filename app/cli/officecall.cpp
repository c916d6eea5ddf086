#include "app/cli/officecall.h"

#include <QFile>

using namespace Qt::StringLiterals;

Result<QString> passphraseOf(const Call &call, const char *option, const char *variable)
{
    if (!call.has(option)) {
        const QString passphrase = qEnvironmentVariable(variable);
        return passphrase.isEmpty() ? Result<QString>{fail(ErrorCode::PassphraseNeeded)}
                                    : passphrase;
    }
    QFile file{call.value(option)};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {file.fileName()});
    const QString passphrase = QString::fromUtf8(file.read(4096)).section(u'\n', 0, 0);
    return passphrase.isEmpty() ? Result<QString>{fail(ErrorCode::PassphraseNeeded)} : passphrase;
}

Result<OpenOffice> openToWrite(const Call &call, House &house)
{
    const auto passphrase = passphraseOf(call);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    return OfficeFile::open(call.value("office"), house.surroundings(), OfficeFile::Access::Write)
        .and_then([&](std::unique_ptr<OfficeFile> file) {
            return signIn(house, std::move(file), call.value("as"), *passphrase);
        });
}

Result<OpenOffice> openToRead(const Call &call, House &house)
{
    auto file =
        OfficeFile::open(call.value("office"), house.surroundings(), OfficeFile::Access::Read);
    if (!file)
        return tl::unexpected(file.error());
    const auto passphrase = passphraseOf(call);
    if (passphrase)
        return signIn(house, std::move(*file), call.value("as"), *passphrase);
    if (call.has("passphrase-file"))
        return tl::unexpected(passphrase.error());
    auto desk = std::make_unique<Desk>(**file, **file, house.law(), house.calendar(), house.clock(),
                                       house.random(), Officer{});
    return desk->followCalendar().map([&] {
        return OpenOffice{std::move(*file), std::move(desk)};
    });
}
