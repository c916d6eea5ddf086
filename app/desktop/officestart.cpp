#include "app/desktop/officestart.h"

#include "app/demo.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {
Result<> enlistSigner(House &house, const OfficeFile::Created &made, const OfficeWish &wish)
{
    if (wish.signer.isEmpty())
        return {};
    const Officer signer{.id = officerIdOf(house, made.organ, wish.signer),
                         .name = wish.signer,
                         .organ = made.organ,
                         .role = Role::Head};
    return made.office->commit(Changes{}.add(signer, quint16(PeopleEvent::OfficerSaved)))
        .and_then([&](const Committed &) {
            return made.office->addOfficer(signer.id, wish.signerPassphrase);
        });
}
} // namespace

Result<QString> makeOffice(House &house, const OfficeWish &wish)
{
    QDir{}.mkpath(QFileInfo{wish.path}.absolutePath());
    auto made =
        createOffice(house, wish.path, wish.organ, wish.code, wish.administrator, wish.passphrase);
    if (!made)
        return tl::unexpected(made.error());
    if (const auto enlisted = enlistSigner(house, *made, wish); !enlisted) {
        made->office.reset();
        QFile::remove(wish.path);
        return tl::unexpected(enlisted.error());
    }
    return made->recoveryCode;
}

Result<QString> makeDemo(House &house, const QString &path)
{
    if (QFileInfo::exists(path))
        return path;
    QDir{}.mkpath(QFileInfo{path}.absolutePath());
    return createDemo(house, path).map([&](const OfficeFile::Created &) { return path; });
}
