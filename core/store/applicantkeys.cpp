#include "core/store/applicantkeys.h"

#include "core/journal/bytes.h"
#include "core/store/connection.h"
#include "core/store/recordscan.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsAStep = 2000;
constexpr qint64 nothingOpen = std::numeric_limits<qint64>::max();
} // namespace

QByteArray ApplicantKeys::digestOf(const QString &number) const
{
    const QString plain = comparableIdentity(number);
    return plain.isEmpty() ? QByteArray{} : m_keys.applicantKey(plain);
}

void ApplicantKeys::put(qint64 id, const QString &number)
{
    const QByteArray key = digestOf(number);
    if (key.isEmpty()) {
        m_connection.query("DELETE FROM applicant_key WHERE id = ?").add(id).run();
        return;
    }
    m_connection.query("INSERT OR REPLACE INTO applicant_key(id, key) VALUES(?, ?)")
        .add(id)
        .add(QByteArrayView{key})
        .run();
}

void ApplicantKeys::renew(EntityId request)
{
    Query row = m_connection.query("SELECT id FROM request WHERE entity = ?");
    if (!row.add(request).step())
        return;
    const std::array<quint16, 1> number{RequestIdentityNumber};
    scanRecords(m_connection, m_streams, &m_keys, *NounTable::byNumber(quint16(Noun::Request)),
                number, row.integer(0) - 1, [&](qint64 id, const ScanRow &shown) {
                    put(id, textOfUtf8(shown.text(0)));
                    return false;
                });
}

void ApplicantKeys::reopen(Connection &connection)
{
    connection.execute("INSERT OR REPLACE INTO meta(key, value) VALUES('applicant_keys_open', 0)");
}

std::optional<qint64> ApplicantKeys::openAfter() const
{
    Query row = m_connection.query("SELECT value FROM meta WHERE key = 'applicant_keys_open'");
    return row.step() ? std::optional{row.integer(0)} : std::nullopt;
}

void ApplicantKeys::walk(
    qint64 after, const std::function<bool(qint64, EntityId, const QByteArray &)> &step) const
{
    const std::array<quint16, 1> number{RequestIdentityNumber};
    scanRecords(m_connection, m_streams, &m_keys, *NounTable::byNumber(quint16(Noun::Request)),
                number, after, [&](qint64 id, const ScanRow &row) {
                    return step(id, row.entity(), digestOf(textOfUtf8(row.text(0))));
                });
}

bool ApplicantKeys::fillStep(qint64 after, qint64 &last)
{
    int rows = 0;
    walk(after, [&](qint64 id, EntityId, const QByteArray &key) {
        if (!key.isEmpty())
            m_connection.query("INSERT OR REPLACE INTO applicant_key(id, key) VALUES(?, ?)")
                .add(id)
                .add(QByteArrayView{key})
                .run();
        last = id;
        return ++rows < rowsAStep;
    });
    return rows == rowsAStep;
}

void ApplicantKeys::fill(const Progress &progress)
{
    auto after = openAfter();
    if (!after)
        return;
    const qint64 total = m_connection.number("SELECT max(id) FROM request");
    for (bool more = true; more;) {
        SQLite::Transaction step{m_connection.database(), SQLite::TransactionBehavior::IMMEDIATE};
        more = fillStep(*after, *after);
        if (more)
            m_connection.query("UPDATE meta SET value = ? WHERE key = 'applicant_keys_open'")
                .add(*after)
                .run();
        else
            m_connection.execute("DELETE FROM meta WHERE key = 'applicant_keys_open'");
        step.commit();
        if (more && progress && !progress(*after, total))
            throw Refusal{{ErrorCode::Cancelled, {}}};
    }
}

QByteArray ApplicantKeys::keyOf(qint64 id) const
{
    Query row = m_connection.query("SELECT key FROM applicant_key WHERE id = ?");
    return row.add(id).step() ? row.blob(0) : QByteArray{};
}

std::vector<EntityId> ApplicantKeys::same(EntityId request) const
{
    const NounTable &table = *NounTable::byNumber(quint16(Noun::Request));
    Query find = m_connection.query(table.find);
    if (!find.add(request).step())
        throw Refusal{{ErrorCode::NotFound, {request.toString(QUuid::WithoutBraces)}}};
    const qint64 id = find.integer(0);
    QByteArray key = keyOf(id);
    if (key.isEmpty() && id > openAfter().value_or(nothingOpen))
        walk(id - 1, [&](qint64, EntityId, const QByteArray &own) {
            key = own;
            return false;
        });
    std::vector<EntityId> found = holders(key);
    std::erase(found, request);
    return found;
}

std::vector<EntityId> ApplicantKeys::showing(const QString &number) const
{
    return holders(digestOf(number));
}

std::vector<EntityId> ApplicantKeys::holders(const QByteArray &key) const
{
    std::vector<EntityId> found;
    if (key.isEmpty())
        return found;
    const qint64 filled = openAfter().value_or(nothingOpen);
    Query rows = m_connection.query("SELECT r.entity FROM applicant_key a JOIN request r USING(id) "
                                    "WHERE a.key = ? AND a.id <= ? ORDER BY a.id");
    rows.add(QByteArrayView{key}).add(filled);
    while (rows.step())
        found.push_back(rows.id(0));
    if (filled != nothingOpen)
        walk(filled, [&](qint64, EntityId entity, const QByteArray &of) {
            if (of == key)
                found.push_back(entity);
            return true;
        });
    return found;
}

void ApplicantKeys::check() const
{
    const qint64 filled = openAfter().value_or(nothingOpen);
    qint64 due = 0;
    walk(0, [&](qint64 id, EntityId request, const QByteArray &key) {
        if (id > filled)
            return false;
        due += key.isEmpty() ? 0 : 1;
        if (keyOf(id) != key)
            throw Refusal{{ErrorCode::FileDamaged,
                           {u"applicant_key"_s, request.toString(QUuid::WithoutBraces)}}};
        return true;
    });
    Query count = m_connection.query("SELECT count(*) FROM applicant_key WHERE id <= ?");
    if (!count.add(filled).step() || count.integer(0) != due)
        throw Refusal{{ErrorCode::FileDamaged, {u"applicant_key"_s, u"count"_s}}};
}
