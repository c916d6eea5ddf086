#include "core/base/random.h"
#include "core/store/fileprobe.h"
#include "core/store/officecopy.h"
#include "core/store/officeparts.h"
#include "core/store/schema.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {
EntityId idFor(const Seal &seal, EntityId given, const QString &name)
{
    return given.isNull() ? namedEntityId(viewOf(seal.digest(name.toUtf8())).toByteArray()) : given;
}

QByteArray draw(Random &random, qsizetype size)
{
    QByteArray bytes{size, '\0'};
    random.fill({reinterpret_cast<std::uint8_t *>(bytes.data()), std::size_t(size)});
    return bytes;
}

void putMeta(Connection &connection, const QString &key, const QUuid &id)
{
    connection.query("INSERT INTO meta(key, value) VALUES(?, ?)").add(key).add(id).run();
}

/// Tables, device and wrapped keys of a file that nobody sees yet. Answers the recovery code.
QString lay(const QString &path, const NewOffice &office, const Surroundings &around)
{
    Connection connection{path, Connection::Mode::Create};
    SQLite::Transaction transaction{connection.database(), SQLite::TransactionBehavior::IMMEDIATE};
    createTables(connection);
    const EntityId id = newEntityId(around.clock, around.random);
    const EntityId device = newEntityId(around.clock, around.random);
    putMeta(connection, u"office"_s, id);
    putMeta(connection, u"device"_s, device);
    putMeta(connection, u"department"_s, office.organ.id.value);
    connection.query("INSERT INTO meta(key, value) VALUES('projection_version', ?)")
        .add(QString::fromStdString(projectionVersion(around.seal)))
        .run();
    const OfficeKeys keys{around.seal, draw(around.random, 32)};
    const KeyPair pair = around.seal.newKeyPair(around.random);
    connection.query("INSERT INTO device(device_id, dept_id, sign_pub) VALUES(?, ?, ?)")
        .add(device)
        .add(office.organ.id.value)
        .add(QByteArrayView{pair.open})
        .run();
    connection.query("INSERT INTO device_key(device_id, sealed) VALUES(?, ?)")
        .add(device)
        .add(QByteArrayView{keys.device().seal(pair.secret, device.toRfc4122(), around.random)})
        .run();
    Keyring keyring{connection, around, id.toRfc4122()};
    keyring.wrap(office.administrator.id.value, office.passphrase, keys);
    const QString code = newRecoveryCode(around.random);
    keyring.wrap(Keyring::recovery(), plainRecoveryCode(code), keys);
    transaction.commit();
    connection.forget();
    if (!connection.checkpoint())
        throw SQLite::Exception{connection.database().getHandle()};
    return code;
}
} // namespace

Result<OfficeFile::Created> OfficeFile::create(const QString &path, const NewOffice &asked,
                                               const Surroundings &around)
{
    if (QFile::exists(path))
        return fail(ErrorCode::FileExists, {path});
    if (const auto place = probePlace(path); !place)
        return tl::unexpected(place.error());
    if (asked.passphrase.isEmpty())
        return fail(ErrorCode::PassphraseNeeded);
    NewOffice office = asked;
    office.organ.id.value =
        idFor(around.seal, office.organ.id.value, u"organ\n"_s + office.organ.name);
    office.administrator.id.value =
        idFor(around.seal, office.administrator.id.value,
              u"officer\n"_s + office.organ.name + u'\n' + office.administrator.name);
    office.administrator.organ = office.organ.id;
    office.administrator.role = Role::Administrator;

    // Laid beside its place and moved there when whole: a crash leaves no half office.
    const QString beside = path + u".new"_s;
    removeOffice(beside);
    const auto abandon = [&](const Error &error) {
        removeOffice(beside);
        return tl::unexpected(error);
    };
    auto code = guarded([&] { return lay(beside, office, around); });
    if (!code)
        return abandon(code.error());
    if (!QFile::rename(beside, path))
        return abandon({QFile::exists(path) ? ErrorCode::FileExists : ErrorCode::IoError, {path}});
    removeOffice(beside); // the emptied WAL, should closing have left it
    auto file = open(path, around, Access::Write);
    if (!file) {
        removeOffice(path);
        return tl::unexpected(file.error());
    }
    const auto begun = (*file)->unlock(office.administrator.id, office.passphrase).and_then([&] {
        return (*file)->commit(Changes{}
                                   .add(office.organ, quint16(PeopleEvent::OrganSaved))
                                   .add(office.administrator, quint16(PeopleEvent::OfficerSaved)));
    });
    if (!begun) {
        file->reset();
        removeOffice(path);
        return tl::unexpected(begun.error());
    }
    return Created{std::move(*file), *code, office.organ.id, office.administrator.id};
}
