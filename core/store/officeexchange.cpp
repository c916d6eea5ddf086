#include "core/store/officeexchange.h"

#include "core/base/clock.h"
#include "core/store/conflicts.h"
#include "core/store/numberseries.h"
#include "core/store/officeparts.h"
#include "core/store/roster.h"
#include "core/store/signatures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Signer OfficeExchange::ownSigner() const
{
    const auto own = Roster{*parts().connection}.find(parts().device);
    if (!own)
        throw Refusal{{ErrorCode::FileDamaged, {u"device"_s}}};
    return *own;
}

QByteArray OfficeExchange::secret(const char *column) const
{
    return deviceSecret(*parts().connection, parts().device, column, *parts().keys);
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
    parts()
        .connection->query("UPDATE device_key SET seal_key = ? WHERE device_id = ?")
        .add(QByteArrayView{sealed})
        .add(parts().device)
        .run();
    parts()
        .connection->query("UPDATE device SET enc_pub = ? WHERE device_id = ?")
        .add(QByteArrayView{pair.open})
        .add(parts().device)
        .run();
    both.commit();
}

Result<Signer> OfficeExchange::own() const
{
    const auto turn = parts().turn();
    return guarded([&] { return ownSigner(); });
}

Result<> OfficeExchange::nameOwn(const QString &label, DeskRole role)
{
    const auto turn = parts().turn();
    if (const auto may = m_office.mayWrite(); !may)
        return may;
    if (label.simplified().isEmpty())
        return fail(ErrorCode::MissingMember, {u"label"_s});
    return guarded([&] {
        ensureSealKey();
        Roster{*parts().connection}.name(parts().device, label.simplified(), role);
        // Four digits of its fingerprint: hardly another's, and the office may give it a shorter.
        if (role == DeskRole::Window && ::numberMark(*parts().connection).isEmpty())
            setNumberMark(*parts().connection,
                          u'W' + fingerprint(parts().surroundings.seal, ownSigner()).left(4));
    });
}

Result<QString> OfficeExchange::numberMark() const
{
    const auto turn = parts().turn();
    return guarded([&] { return ::numberMark(*parts().connection); });
}

Result<> OfficeExchange::markNumbers(const QString &mark)
{
    constexpr qsizetype most = 8;
    const auto turn = parts().turn();
    if (const auto may = m_office.mayWrite(); !may)
        return may;
    const auto fits = [](QChar c) { return c.isLetterOrNumber(); };
    if (mark.size() > most || !std::ranges::all_of(mark, fits))
        return fail(ErrorCode::BadValue, {u"number_mark"_s, mark});
    return guarded([&] {
        if (mark.isEmpty() && ownSigner().role == DeskRole::Window)
            throw Refusal{{ErrorCode::MissingMember, {u"number_mark"_s}}};
        setNumberMark(*parts().connection, mark);
    });
}

Result<std::vector<Signer>> OfficeExchange::roster() const
{
    const auto turn = parts().turn();
    return guarded([&] {
        std::vector<Signer> all = Roster{*parts().connection}.all();
        std::erase_if(all, [&](const Signer &each) { return each.device == parts().device; });
        return all;
    });
}

Result<std::vector<PackageReport>> OfficeExchange::trust(const Signer &signer,
                                                         const Progress &progress)
{
    const auto turn = parts().turn();
    if (const auto may = m_office.mayWrite(); !may)
        return tl::unexpected(may.error());
    return guarded([&] {
        Signer known = signer;
        known.trusted = parts().surroundings.clock.today();
        Roster{*parts().connection}.trust(known);
        return retryHeld(progress);
    });
}

Result<> OfficeExchange::revoke(EntityId device, std::optional<quint64> lastTrusted)
{
    const auto turn = parts().turn();
    if (const auto may = m_office.mayWrite(); !may)
        return may;
    return guarded([&] {
        Roster{*parts().connection}.revoke(device, parts().surroundings.clock.today(), lastTrusted);
    });
}

Result<std::vector<PackageEntry>> OfficeExchange::entries() const
{
    const auto turn = parts().turn();
    return guarded([&] {
        std::vector<PackageEntry> all;
        Query rows = parts().connection->query(
            "SELECT came, 0, ifnull(label, ''), part, parts, masked, events, applied, held IS NOT "
            "NULL FROM package_in LEFT JOIN device ON device_id = sender UNION ALL SELECT "
            "max(went), "
            "1, ifnull(label, ''), 1, count(*), max(masked), sum(events), 0, 0 FROM package_out "
            "LEFT JOIN device ON device_id = recipient GROUP BY set_id, recipient ORDER BY 1 DESC");
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
    const auto turn = parts().turn();
    return guarded([&] {
        return conflictsOf(*parts().connection, parts().streams, *parts().reader,
                           parts().keys != nullptr);
    });
}
