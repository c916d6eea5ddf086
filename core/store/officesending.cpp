// Packages that go out.
#include "core/store/officeexchange.h"

#include "core/base/clock.h"
#include "core/store/departure.h"
#include "core/store/officeparts.h"
#include "core/store/packagefile.h"
#include "core/store/roster.h"
#include "core/store/steps.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// `X.gxp`, then `X-2.gxp`, …
QString pathOf(const QString &path, std::size_t part)
{
    if (part == 0)
        return path;
    const QFileInfo file{path};
    const QString name = u"%1-%2"_s.arg(file.completeBaseName()).arg(part + 1);
    return file.path() + u'/' + (file.suffix().isEmpty() ? name : name + u'.' + file.suffix());
}

quint32 eventsIn(const Payload &payload)
{
    std::size_t count = 0;
    for (const Stretch &each : payload.stretches)
        count += each.events.size();
    return quint32(count);
}

PackageKeys keysFor(const QByteArray &signSecret, const std::vector<Signer> &to)
{
    PackageKeys keys{.signSecret = signSecret};
    for (const Signer &each : to)
        keys.recipientKeys.push_back(each.sealKey);
    return keys;
}

/// The files of a package: all parts stay, or none.
class Leaving
{
public:
    Leaving() = default;
    Leaving(const Leaving &) = delete;
    Leaving &operator=(const Leaving &) = delete;
    ~Leaving()
    {
        for (const QString &path : m_written)
            QFile::remove(path);
    }
    void write(const QString &path, const QByteArray &bytes)
    {
        orRefuse(writePackageFile(path, bytes));
        m_written << path;
    }
    void stay() { m_written.clear(); }

private:
    QStringList m_written{};
};
} // namespace

std::vector<Signer> OfficeExchange::recipients(const PackageWish &wish) const
{
    std::vector<Signer> found;
    for (const EntityId device : wish.recipients) {
        const auto signer = Roster{*parts().connection}.find(device);
        if (!signer || signer->sealKey.isEmpty())
            throw Refusal{{ErrorCode::NotFound, {device.toString(QUuid::WithoutBraces)}}};
        if (signer->isRevoked())
            throw Refusal{{ErrorCode::SignerRevoked, {signer->label}}};
        found.push_back(*signer);
    }
    if (found.empty())
        throw Refusal{{ErrorCode::NotFound, {}}};
    return found;
}

/// Of each stream, what every recipient said it knows.
std::map<StreamId, quint64> OfficeExchange::seenByAll(const std::vector<Signer> &recipients) const
{
    std::map<StreamId, std::vector<quint64>> heads;
    for (const Signer &each : recipients) {
        Query rows =
            parts().connection->query("SELECT stream, head FROM peer_head WHERE device = ?");
        rows.add(each.device);
        while (rows.step()) {
            StreamId id{};
            std::ranges::copy(rows.blob(0), id.begin());
            heads[id].push_back(quint64(rows.integer(1)));
        }
    }
    std::map<StreamId, quint64> seen;
    for (const auto &[id, all] : heads) {
        if (all.size() == recipients.size())
            seen[id] = std::ranges::min(all);
    }
    return seen;
}

std::vector<Payload> OfficeExchange::gathered(const PackageWish &wish,
                                              const std::vector<Signer> &to, bool masked,
                                              Steps &steps) const
{
    if (ownSigner().role == DeskRole::Supervisor)
        return std::vector<Payload>(1); // says what it knows, and nothing else
    const Departure::Desk desk{parts().device, secret("sealed")};
    return Departure{*parts().connection, parts().streams, *parts().keys, desk,
                     parts().surroundings.random}
        .collect(wish.everything ? std::map<StreamId, quint64>{} : seenByAll(to), masked,
                 wish.partSize, steps);
}

/// Of the whole set; each part adds what is its own.
Manifest OfficeExchange::manifestOf(std::size_t count, bool masked) const
{
    const Surroundings &around = parts().surroundings;
    Manifest manifest{.sender = parts().device,
                      .created = Hlc::at(around.clock.now().toMSecsSinceEpoch()),
                      .masked = masked,
                      .purpose = masked ? Purpose::Report : Purpose::Sync,
                      .parts = quint16(count),
                      .set = newEntityId(around.clock, around.random)};
    for (const auto &[no, stream] : parts().streams.all())
        manifest.known.push_back({stream.id, stream.head, stream.hash});
    return manifest;
}

void OfficeExchange::noteGone(const Manifest &manifest, const std::vector<Signer> &to)
{
    for (const Signer &each : to) {
        parts()
            .connection
            ->query("INSERT INTO package_out(id, recipient, set_id, masked, went, events) "
                    "VALUES(?, ?, ?, ?, ?, ?)")
            .add(manifest.package)
            .add(each.device)
            .add(manifest.set)
            .add(qint64(manifest.masked))
            .add(manifest.created.ms())
            .add(qint64(manifest.events))
            .run();
    }
}

Result<PackageSent> OfficeExchange::send(const QString &path, const PackageWish &wish,
                                         const Progress &progress)
{
    const auto turn = parts().turn();
    if (const auto may = m_office.mayWrite(); !may)
        return tl::unexpected(may.error());
    return guarded([&] {
        ensureSealKey();
        const Surroundings &around = parts().surroundings;
        const std::vector<Signer> to = recipients(wish);
        const bool masked =
            wish.masked || std::ranges::find(to, DeskRole::Supervisor, &Signer::role) != to.end();
        SQLite::Transaction still{parts().connection->database()};
        Steps steps{*parts().connection, progress, parts().streams.events()};
        const std::vector<Payload> payloads = gathered(wish, to, masked, steps);
        Manifest manifest = manifestOf(payloads.size(), masked);
        const PackageKeys keys = keysFor(secret("sealed"), to);
        PackageSent sent;
        std::vector<QByteArray> files;
        for (const Payload &payload : payloads) {
            manifest.package = newEntityId(around.clock, around.random);
            manifest.part = quint16(files.size() + 1);
            manifest.events = eventsIn(payload);
            const Schemas schemas = schemasIn(payload); // also of newer desks, whose we only relay
            manifest.schemaMin = schemas.min;
            manifest.schemaMax = schemas.max;
            sent.events += manifest.events;
            sent.paths << pathOf(path, files.size());
            files.push_back(orRefuse(packPackage(encode(payload), manifest, keys,
                                                 ownSigner().signKey, around.seal, around.random)));
            noteGone(manifest, to);
        }
        Leaving leaving; // what was not noted down did not leave
        for (std::size_t part = 0; part < files.size(); ++part)
            leaving.write(sent.paths.at(qsizetype(part)), files[part]);
        still.commit();
        leaving.stay();
        return sent;
    });
}
