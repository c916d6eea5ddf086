#include "core/store/roster.h"

#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace {
constexpr auto columns =
    "SELECT device_id, dept_id, ifnull(label, ''), sign_pub, ifnull(enc_pub, x''), "
    "ifnull(role, 0), ifnull(valid_from, 0), ifnull(revoked_at, 0), "
    "ifnull(revoked_max_seq, -1) FROM device";

QDate dayOf(qint64 julian)
{
    return julian == 0 ? QDate{} : QDate::fromJulianDay(julian);
}

Signer signerOf(const Query &row)
{
    Signer signer{.device = row.id(0),
                  .department = row.id(1),
                  .label = row.text(2),
                  .signKey = row.blob(3),
                  .sealKey = row.blob(4),
                  .role = DeskRole(row.integer(5)),
                  .trusted = dayOf(row.integer(6)),
                  .revoked = dayOf(row.integer(7))};
    if (row.integer(8) >= 0)
        signer.lastTrusted = quint64(row.integer(8));
    return signer;
}
} // namespace

std::vector<Signer> Roster::all() const
{
    std::vector<Signer> found;
    Query rows = m_connection.query(std::string{columns} + " ORDER BY valid_from, label");
    while (rows.step())
        found.push_back(signerOf(rows));
    return found;
}

std::optional<Signer> Roster::find(EntityId device) const
{
    Query row = m_connection.query(std::string{columns} + " WHERE device_id = ?");
    if (!row.add(device).step())
        return std::nullopt;
    return signerOf(row);
}

void Roster::trust(const Signer &signer)
{
    const auto known = find(signer.device);
    if (known && (known->signKey != signer.signKey || known->sealKey != signer.sealKey))
        throw Refusal{{ErrorCode::Conflict, {known->label}}};
    m_connection
        .query("INSERT INTO device(device_id, dept_id, label, sign_pub, enc_pub, role, valid_from) "
               "VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(device_id) DO UPDATE SET label = "
               "excluded.label, role = excluded.role, revoked_at = NULL, revoked_max_seq = NULL")
        .add(signer.device)
        .add(signer.department)
        .add(signer.label)
        .add(QByteArrayView{signer.signKey})
        .add(QByteArrayView{signer.sealKey})
        .add(qint64(signer.role))
        .add(signer.trusted.toJulianDay())
        .run();
}

void Roster::revoke(EntityId device, QDate day, std::optional<quint64> lastTrusted)
{
    if (!find(device))
        throw Refusal{{ErrorCode::NotFound, {device.toString(QUuid::WithoutBraces)}}};
    Query here = m_connection.query("SELECT ifnull(max(head), 0) FROM stream WHERE device_id = ?");
    here.add(device).step();
    const qint64 last = lastTrusted ? qint64(*lastTrusted) : here.integer(0);
    m_connection.query("UPDATE device SET revoked_at = ?, revoked_max_seq = ? WHERE device_id = ?")
        .add(day.toJulianDay())
        .add(last)
        .add(device)
        .run();
}

void Roster::name(EntityId own, const QString &label, DeskRole role)
{
    m_connection.query("UPDATE device SET label = ?, role = ? WHERE device_id = ?")
        .add(label)
        .add(qint64(role))
        .add(own)
        .run();
}
