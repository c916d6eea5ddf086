// Packages that come in.
#include "core/store/officeexchange.h"

#include "core/base/clock.h"
#include "core/store/arrival.h"
#include "core/store/officeparts.h"
#include "core/store/packagefile.h"
#include "core/store/roster.h"
#include "core/store/steps.h"

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

/// Whether \p sender may send this at all.
void checkRole(const Signer &sender, const Manifest &manifest)
{
    if (sender.role == DeskRole::Supervisor && manifest.events > 0)
        throw Refusal{{ErrorCode::RoleForbids, {sender.label}}};
}
} // namespace

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
    const auto turn = parts().turn();
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
    const auto turn = parts().turn();
    if (const auto may = m_office.mayWrite(); !may)
        return tl::unexpected(may.error());
    return readPackageFile(path).and_then([&](const QByteArray &bytes) {
        return guarded([&] {
            PackageReport report = takeBytes(bytes, preview, progress);
            if (!preview && report.applied > 0) {
                for (const PackageReport &each : retryHeld(progress))
                    report.joined += each.applied;
            }
            return report;
        });
    });
}

PackageReport OfficeExchange::takeBytes(const QByteArray &bytes, bool preview,
                                        const Progress &progress)
{
    const Opened opened = open(bytes);
    PackageReport report{.manifest = opened.head.manifest, .sender = opened.sender.label};
    if (wasTaken(report.manifest.package, report.isHeld) && !report.isHeld) {
        report.already = true;
        return report;
    }
    report.isHeld = false;
    join(opened, bytes, preview, progress, report);
    return report;
}

QByteArray OfficeExchange::unpacked(const Opened &opened, const QByteArray &bytes) const
{
    const Surroundings &around = parts().surroundings;
    orRefuse(checkStored(opened.head, bytes, around.seal));
    const QByteArray openKey = ownSigner().sealKey;
    if (openKey.isEmpty()) // never handed out: nothing can be sealed for us
        throw Refusal{{ErrorCode::NotRecipient}};
    return orRefuse(
        unpackPackage(opened.head, bytes, secret("seal_key"), openKey, around.seal, around.random));
}

/// Steps 9–11: all of it in one transaction, which a preview takes back.
void OfficeExchange::join(const Opened &opened, const QByteArray &bytes, bool preview,
                          const Progress &progress, PackageReport &report)
{
    const Payload payload = orRefuse(decodePayload(unpacked(opened, bytes)));
    const Streams before = parts().streams;
    const WideCache wide{*parts().connection};
    try {
        SQLite::Transaction transaction{parts().connection->database(),
                                        SQLite::TransactionBehavior::IMMEDIATE};
        const Arrival::Place place{*parts().connection,     parts().streams,
                                   parts().writer->index(), *parts().keys,
                                   parts().surroundings,    parts().writer->stream().id};
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
}

/// What the sender knows, as its newest package says: after a restored backup that is less than
/// before. A clock that runs far ahead is not believed.
void OfficeExchange::heed(const Manifest &manifest)
{
    Connection &connection = *parts().connection;
    const qint64 wall = parts().surroundings.clock.now().toMSecsSinceEpoch();
    Query newest = connection.query(
        "SELECT ifnull(max(said), 0) FROM peer_head WHERE device = ? AND said <= ?");
    newest.add(manifest.sender).add(wall + Hlc::farAhead).step();
    if (manifest.created.ms() < newest.integer(0))
        return;
    connection.query("DELETE FROM peer_head WHERE device = ?").add(manifest.sender).run();
    for (const StreamHead &each : manifest.known)
        connection
            .query("INSERT OR REPLACE INTO peer_head(device, stream, head, hash, said) VALUES(?, "
                   "?, ?, ?, ?)")
            .add(manifest.sender)
            .add(viewOf(each.stream))
            .add(qint64(each.head))
            .add(viewOf(each.hash))
            .add(manifest.created.ms())
            .run();
}

/// What the sender knows is remembered, and the package itself while it waits for something.
void OfficeExchange::keep(const Opened &opened, const QByteArray &bytes,
                          const PackageReport &report)
{
    const Manifest &manifest = opened.head.manifest;
    heed(manifest);
    Query row = parts().connection->query(
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
        .add(report.applied)
        .add(report.isHeld ? Value{bytes} : Value{})
        .run();
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
            if (progress && !progress(qint64(done.size()), 0))
                return done; // the rest wait on
            QByteArray bytes;
            {
                Query row = parts().connection->query("SELECT held FROM package_in WHERE id = ?");
                row.add(id).step();
                bytes = row.blob(0);
            }
            // One whose sender was revoked meanwhile waits on; it is no fault of this import.
            const auto report = guarded([&] { return takeBytes(bytes, false, progress); });
            if (!report && report.error().code == ErrorCode::Cancelled)
                return done;
            if (!report || report->applied == 0)
                continue;
            brought = true;
            done.push_back(*report);
        }
    }
    return done;
}
