#include "core/store/officeexchange.h"

#include "core/base/clock.h"
#include "core/store/arrival.h"
#include "core/store/conflicts.h"
#include "core/store/departure.h"
#include "core/store/officeparts.h"
#include "core/store/packagefile.h"
#include "core/store/steps.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A package that was looked into as far as its signature goes.
struct OfficeExchange::Opened
{
    ReadManifest head{};
    Signer sender{};
};

namespace {
/// Thrown to take everything back after a preview.
struct OnlyLooked
{
};

QString hexOf(const KeyId &key)
{
    const QByteArrayView raw{reinterpret_cast<const char *>(key.data()), qsizetype(key.size())};
    return QString::fromLatin1(raw.toByteArray().toHex());
}

/// `X.gxp`, then `X-2.gxp`, …
QString pathOf(const QString &path, std::size_t part)
{
    if (part == 0)
        return path;
    const QFileInfo file{path};
    const QString name = u"%1-%2"_s.arg(file.completeBaseName()).arg(part + 1);
    return file.path() + u'/' + (file.suffix().isEmpty() ? name : name + u'.' + file.suffix());
}

/// Whether \p sender may send this at all.
void checkRole(const Signer &sender, const Manifest &manifest)
{
    if (sender.role == DeskRole::Supervisor && manifest.events > 0)
        throw Refusal{{ErrorCode::RoleForbids, {sender.label}}};
}
} // namespace

Signer OfficeExchange::ownSigner() const
{
    const auto own = Roster{*parts().connection}.find(parts().device);
    if (!own)
        throw Refusal{{ErrorCode::FileDamaged, {u"device"_s}}};
    return *own;
}

QByteArray OfficeExchange::secret(const char *column) const
{
    Query row = parts().connection->query("SELECT " + std::string{column} +
                                          " FROM device_key WHERE device_id = ?");
    if (!row.add(parts().device).step())
        throw Refusal{{ErrorCode::FileDamaged, {u"device_key"_s}}};
    return orRefuse(parts().keys->device().open(row.blob(0), parts().device.toRfc4122()));
}

/// Offices made before packages have no key to be sealed for.
void OfficeExchange::ensureSealKey()
{
    if (!ownSigner().sealKey.isEmpty())
        return;
    Random &random = parts().surroundings.random;
    const KeyPair pair = parts().surroundings.seal.newKeyPair(random);
    const QByteArray sealed =
        parts().keys->device().seal(pair.secret, parts().device.toRfc4122(), random);
    SQLite::Transaction both{parts().connection->database()};
    parts().connection->query("UPDATE device_key SET seal_key = ? WHERE device_id = ?")
        .add(QByteArrayView{sealed})
        .add(parts().device)
        .run();
    parts().connection->query("UPDATE device SET enc_pub = ? WHERE device_id = ?")
        .add(QByteArrayView{pair.open})
        .add(parts().device)
        .run();
    both.commit();
}

Result<Signer> OfficeExchange::own() const
{
    return guarded([&] { return ownSigner(); });
}

Result<> OfficeExchange::nameOwn(const QString &label, DeskRole role)
{
    if (const auto may = m_office.mayWrite(); !may)
        return may;
    if (label.simplified().isEmpty())
        return fail(ErrorCode::MissingMember, {u"label"_s});
    return guarded([&] {
        ensureSealKey();
        Roster{*parts().connection}.name(parts().device, label.simplified(), role);
    });
}

Result<std::vector<Signer>> OfficeExchange::roster() const
{
    return guarded([&] {
        std::vector<Signer> all = Roster{*parts().connection}.all();
        std::erase_if(all, [&](const Signer &each) { return each.device == parts().device; });
        return all;
    });
}

Result<std::vector<PackageReport>> OfficeExchange::trust(const Signer &signer)
{
    if (const auto may = m_office.mayWrite(); !may)
        return tl::unexpected(may.error());
    return guarded([&] {
        Signer known = signer;
        known.trusted = parts().surroundings.clock.today();
        Roster{*parts().connection}.trust(known);
        return retryHeld({});
    });
}

Result<> OfficeExchange::revoke(EntityId device, std::optional<quint64> lastTrusted)
{
    if (const auto may = m_office.mayWrite(); !may)
        return may;
    return guarded([&] {
        Roster{*parts().connection}.revoke(device, parts().surroundings.clock.today(),
                                           lastTrusted);
    });
}

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
    return found;
}

/// Of each stream, what every recipient said it knows.
std::map<StreamId, quint64>
OfficeExchange::seenByAll(const std::vector<Signer> &recipients) const
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

Result<PackageSent> OfficeExchange::send(const QString &path, const PackageWish &wish,
                                         const Progress &progress)
{
    if (const auto may = m_office.mayWrite(); !may)
        return tl::unexpected(may.error());
    return guarded([&] {
        ensureSealKey();
        const Signer own = ownSigner();
        const std::vector<Signer> to = recipients(wish);
        if (to.empty())
            throw Refusal{{ErrorCode::NotFound, {}}};
        const Surroundings &around = parts().surroundings;
        const bool masked = wish.masked || std::ranges::any_of(to, [](const Signer &each) {
                                return each.role == DeskRole::Supervisor;
                            });
        SQLite::Transaction still{parts().connection->database()};
        Steps steps{*parts().connection, progress, parts().streams.events()};
        std::vector<Payload> payloads;
        if (own.role == DeskRole::Supervisor)
            payloads.emplace_back(); // says what it knows, and nothing else
        else
            payloads = Departure{*parts().connection, parts().streams, *parts().keys,
                                 {parts().device, secret("sealed")}, around.random}
                           .collect(wish.everything ? std::map<StreamId, quint64>{} : seenByAll(to),
                                    masked, wish.partSize, steps);
        Manifest manifest{.sender = own.device,
                          .created = Hlc::at(around.clock.now().toMSecsSinceEpoch()),
                          .schemaMin = schemaVersion,
                          .schemaMax = schemaVersion,
                          .masked = masked,
                          .purpose = masked ? Purpose::Report : Purpose::Sync,
                          .parts = quint16(payloads.size()),
                          .set = newEntityId(around.clock, around.random)};
        for (const auto &[no, stream] : parts().streams.all())
            manifest.known.push_back({stream.id, stream.head, stream.hash});
        PackageKeys keys{.signSecret = secret("sealed")};
        for (const Signer &each : to)
            keys.recipientKeys.push_back(each.sealKey);
        PackageSent sent;
        std::vector<QByteArray> files;
        for (std::size_t part = 0; part < payloads.size(); ++part) {
            manifest.package = newEntityId(around.clock, around.random);
            manifest.part = quint16(part + 1);
            manifest.events = 0;
            for (const Stretch &each : payloads[part].stretches)
                manifest.events += quint32(each.events.size());
            sent.events += manifest.events;
            files.push_back(orRefuse(packPackage(encode(payloads[part]), manifest, keys,
                                                 own.signKey, around.seal, around.random)));
            sent.paths << pathOf(path, part);
            for (const Signer &each : to) {
                parts().connection
                    ->query("INSERT INTO package_out(id, recipient, set_id, masked, went, events) "
                            "VALUES(?, ?, ?, ?, ?, ?)")
                    .add(manifest.package)
                    .add(each.device)
                    .add(manifest.set)
                    .add(qint64(masked))
                    .add(manifest.created.ms())
                    .add(qint64(manifest.events))
                    .run();
            }
        }
        for (std::size_t part = 0; part < files.size(); ++part) {
            const auto written = writePackageFile(sent.paths.at(qsizetype(part)), files[part]);
            if (!written) {
                for (std::size_t earlier = 0; earlier < part; ++earlier)
                    QFile::remove(sent.paths.at(qsizetype(earlier)));
                throw Refusal{written.error()};
            }
        }
        still.commit();
        return sent;
    });
}

/// Steps 2–8 of sync.md §2.4.
OfficeExchange::Opened OfficeExchange::open(const QByteArray &bytes) const
{
    Opened opened{.head = orRefuse(decodeManifest(bytes))};
    const Manifest &manifest = opened.head.manifest;
    const auto sender = Roster{*parts().connection}.find(manifest.sender);
    if (!sender)
        throw Refusal{{ErrorCode::SignerUnknown, {hexOf(manifest.senderKey)}}};
    if (sender->isRevoked())
        throw Refusal{{ErrorCode::SignerRevoked, {sender->label}}};
    if (keyIdOf(parts().surroundings.seal, sender->signKey) != manifest.senderKey ||
        !parts().surroundings.seal.verify(sender->signKey, opened.head.signedBytes,
                                          opened.head.signature))
        throw Refusal{{ErrorCode::SignatureWrong, {sender->label}}};
    checkRole(*sender, manifest);
    opened.sender = *sender;
    return opened;
}

Result<PackageReport> OfficeExchange::inspect(const QString &path) const
{
    return readPackageFile(path).and_then([&](const QByteArray &bytes) {
        return guarded([&] {
            const Opened opened = open(bytes);
            orRefuse(checkStored(opened.head, bytes, parts().surroundings.seal));
            PackageReport report{.manifest = opened.head.manifest, .sender = opened.sender.label};
            report.already = wasTaken(report.manifest.package, report.isHeld);
            return report;
        });
    });
}

bool OfficeExchange::wasTaken(EntityId package, bool &held) const
{
    Query row = parts().connection->query("SELECT held IS NOT NULL FROM package_in WHERE id = ?");
    if (!row.add(package).step())
        return false;
    held = row.integer(0) != 0;
    return true;
}

Result<PackageReport> OfficeExchange::take(const QString &path, bool preview,
                                           const Progress &progress)
{
    if (const auto may = m_office.mayWrite(); !may)
        return tl::unexpected(may.error());
    return readPackageFile(path).and_then([&](const QByteArray &bytes) {
        return guarded([&] {
            ensureSealKey();
            PackageReport report = takeBytes(bytes, preview, progress);
            if (!preview && report.applied > 0)
                retryHeld(progress);
            return report;
        });
    });
}

PackageReport OfficeExchange::takeBytes(const QByteArray &bytes, bool preview,
                                        const Progress &progress)
{
    const Opened opened = open(bytes);
    const Surroundings &around = parts().surroundings;
    PackageReport report{.manifest = opened.head.manifest, .sender = opened.sender.label};
    if (wasTaken(report.manifest.package, report.isHeld) && !report.isHeld) {
        report.already = true;
        return report;
    }
    report.isHeld = false;
    orRefuse(checkStored(opened.head, bytes, around.seal));
    const QByteArray raw =
        orRefuse(unpackPackage(opened.head, bytes, secret("seal_key"), ownSigner().sealKey,
                               around.seal, around.random));
    const Payload payload = orRefuse(decodePayload(raw));
    const Streams before = parts().streams;
    try {
        SQLite::Transaction transaction{parts().connection->database(),
                                        SQLite::TransactionBehavior::IMMEDIATE};
        const Arrival::Place place{*parts().connection,
                                   parts().streams,
                                   parts().writer->index(),
                                   *parts().keys,
                                   around,
                                   parts().writer->stream().id};
        Arrival arrival{place, report};
        {
            Steps steps{*parts().connection, progress, qint64(report.manifest.events)};
            arrival.take(payload, steps);
        }
        if (preview)
            throw OnlyLooked{};
        keep(opened, bytes, report);
        transaction.commit();
        parts().writer->came(arrival.newest());
        if (arrival.ownStreamForked())
            parts().writer->beginAnew();
    } catch (const OnlyLooked &) {
        parts().streams = before;
    } catch (...) {
        parts().streams = before;
        throw;
    }
    return report;
}

/// What the sender knows is remembered, and the package itself while it waits for something.
void OfficeExchange::keep(const Opened &opened, const QByteArray &bytes,
                          const PackageReport &report)
{
    const Manifest &manifest = opened.head.manifest;
    Connection &connection = *parts().connection;
    for (const StreamHead &each : manifest.known)
        connection
            .query("INSERT INTO peer_head(device, stream, head, hash) VALUES(?, ?, ?, ?) ON "
                   "CONFLICT(device, stream) DO UPDATE SET head = excluded.head, hash = "
                   "excluded.hash WHERE excluded.head > head")
            .add(manifest.sender)
            .add(viewOf(each.stream))
            .add(qint64(each.head))
            .add(viewOf(each.hash))
            .run();
    Query row = connection.query(
        "INSERT OR REPLACE INTO package_in(id, set_id, part, parts, sender, digest, masked, came, "
        "events, applied, held) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.add(manifest.package)
        .add(manifest.set)
        .add(qint64(manifest.part))
        .add(qint64(manifest.parts))
        .add(manifest.sender)
        .add(viewOf(manifest.stored))
        .add(qint64(manifest.masked))
        .add(parts().surroundings.clock.now().toMSecsSinceEpoch())
        .add(qint64(manifest.events))
        .add(report.applied);
    if (report.isHeld)
        row.add(QByteArrayView{bytes});
    row.run();
}

/// As long as one of them brings something, another may join now.
std::vector<PackageReport> OfficeExchange::retryHeld(const Progress &progress)
{
    std::vector<PackageReport> done;
    for (bool brought = true; brought;) {
        brought = false;
        std::vector<EntityId> held;
        {
            Query rows =
                parts().connection->query("SELECT id FROM package_in WHERE held IS NOT NULL");
            while (rows.step())
                held.push_back(rows.id(0));
        }
        for (const EntityId id : held) {
            QByteArray bytes;
            {
                Query row =
                    parts().connection->query("SELECT held FROM package_in WHERE id = ?");
                row.add(id).step();
                bytes = row.blob(0);
            }
            // One whose sender was revoked meanwhile waits on; it is no fault of this import.
            const auto report =
                guarded([&] { return takeBytes(bytes, false, progress); });
            if (!report || report->applied == 0)
                continue;
            brought = true;
            done.push_back(*report);
        }
    }
    return done;
}

Result<std::vector<PackageEntry>> OfficeExchange::entries() const
{
    return guarded([&] {
        std::vector<PackageEntry> all;
        Query rows = parts().connection->query(
            "SELECT came, 0, ifnull(label, ''), part, parts, masked, events, applied, held IS NOT "
            "NULL FROM package_in LEFT JOIN device ON device_id = sender UNION ALL SELECT went, 1, "
            "ifnull(label, ''), 1, 1, masked, events, 0, 0 FROM package_out LEFT JOIN device ON "
            "device_id = recipient ORDER BY 1 DESC");
        while (rows.step())
            all.push_back({.at = QDateTime::fromMSecsSinceEpoch(rows.integer(0)),
                           .went = rows.integer(1) != 0,
                           .desk = rows.text(2),
                           .part = int(rows.integer(3)),
                           .parts = int(rows.integer(4)),
                           .masked = rows.integer(5) != 0,
                           .events = rows.integer(6),
                           .applied = rows.integer(7),
                           .isHeld = rows.integer(8) != 0});
        return all;
    });
}

Result<std::vector<ConflictedEntity>> OfficeExchange::conflicts() const
{
    return guarded([&] {
        return conflictsOf(*parts().connection, parts().streams, *parts().reader,
                           parts().keys != nullptr);
    });
}
