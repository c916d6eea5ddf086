#include "core/store/keyring.h"

#include "core/base/random.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace {
std::unique_ptr<Cipher> cipherFor(const Seal &seal, const QByteArray &dataKey,
                                  QByteArrayView purpose)
{
    const Digest key = seal.keyedDigest(dataKey, purpose);
    return seal.cipher(viewOf(key).first(Cipher::keySize));
}

QByteArray draw(Random &random, qsizetype size)
{
    QByteArray bytes{size, '\0'};
    random.fill({reinterpret_cast<std::uint8_t *>(bytes.data()), std::size_t(size)});
    return bytes;
}

std::unique_ptr<Cipher> cipherOf(const Surroundings &surroundings, const QString &passphrase,
                                 const QByteArray &salt, PassphraseCost cost)
{
    const QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const QByteArray key = orRefuse(surroundings.seal.derive(typed, salt, cost));
    return cipherFor(surroundings.seal, key, "wrap");
}
constexpr auto letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
} // namespace

OfficeKeys::OfficeKeys(const Seal &seal, QByteArray dataKey)
    : m_seal{seal}
    , m_dataKey{std::move(dataKey)}
    , m_persons{cipherFor(seal, m_dataKey, "persons")}
    , m_drafts{cipherFor(seal, m_dataKey, "drafts")}
    , m_device{cipherFor(seal, m_dataKey, "device")}
    , m_applicants{seal.hasher(viewOf(seal.keyedDigest(m_dataKey, "applicant")))}
{
    m_dataKey.detach();
}

QByteArray OfficeKeys::applicantKey(const QString &number) const
{
    return viewOf(m_applicants->add(number.toUtf8()).finish()).first(16).toByteArray();
}

OfficeKeys::~OfficeKeys()
{
    m_dataKey.fill('\0');
}

Keyring::Keyring(Connection &connection, const Surroundings &surroundings, QByteArray office)
    : m_connection{connection}
    , m_surroundings{surroundings}
    , m_office{std::move(office)}
{
}

QByteArray Keyring::bound(EntityId owner) const
{
    return m_office + owner.toRfc4122();
}

void Keyring::wrap(EntityId owner, const QString &passphrase, const OfficeKeys &keys)
{
    const QByteArray salt = draw(m_surroundings.random, 16);
    const PassphraseCost cost = m_surroundings.cost;
    const auto cipher = cipherOf(m_surroundings, passphrase, salt, cost);
    const QByteArray sealed = cipher->seal(keys.dataKey(), bound(owner), m_surroundings.random);
    m_connection
        .query("INSERT OR REPLACE INTO officer_key(officer, salt, memory, passes, sealed) "
               "VALUES(?, ?, ?, ?, ?)")
        .add(owner)
        .add(QByteArrayView{salt})
        .add(qint64(cost.memoryKiB))
        .add(qint64(cost.passes))
        .add(QByteArrayView{sealed})
        .run();
}

void Keyring::remove(EntityId owner)
{
    m_connection.query("DELETE FROM officer_key WHERE officer = ?").add(owner).run();
}

bool Keyring::has(EntityId owner) const
{
    return m_connection.query("SELECT 1 FROM officer_key WHERE officer = ?").add(owner).step();
}

std::unique_ptr<OfficeKeys> Keyring::unwrap(EntityId owner, const QString &passphrase) const
{
    Query row = m_connection.query(
        "SELECT salt, memory, passes, sealed FROM officer_key WHERE officer = ?");
    row.add(owner);
    if (!row.step())
        throw Refusal{{ErrorCode::NotFound, {owner.toString(QUuid::WithoutBraces)}}};
    const PassphraseCost cost{quint32(row.integer(1)), quint32(row.integer(2))};
    if (cost.memoryKiB > 4'000'000 || cost.passes > 1000) // a planted row must not eat the machine
        throw Refusal{{ErrorCode::FileDamaged, {u"officer_key"_s}}};
    const auto cipher = cipherOf(m_surroundings, passphrase, row.blob(0), cost);
    auto dataKey = cipher->open(row.blob(3), bound(owner));
    if (!dataKey || dataKey->size() != 32)
        throw Refusal{{ErrorCode::WrongPassphrase, {}}};
    return std::make_unique<OfficeKeys>(m_surroundings.seal, std::move(*dataKey));
}

QString newRecoveryCode(Random &random)
{
    QString code;
    const QByteArray chance = draw(random, 32);
    for (qsizetype i = 0; i < chance.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            code += u'-';
        code += QLatin1Char{letters[quint8(chance.at(i)) & 31]};
    }
    return code;
}

QString plainRecoveryCode(const QString &typed)
{
    QString code;
    for (const QChar c : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (c == u'O')
            code += u'0';
        else if (c == u'I' || c == u'L')
            code += u'1';
        else if (c.isLetterOrNumber())
            code += c;
    }
    return code;
}
