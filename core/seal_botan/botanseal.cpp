#include "core/seal_botan/botanseal.h"

#include "core/base/random.h"

#include <botan/aead.h>
#include <botan/argon2.h>
#include <botan/hash.h>
#include <botan/mac.h>
#include <botan/pubkey.h>
#include <botan/sm2.h>

#include <optional>

namespace {
constexpr auto signer = "1234567812345678,SM3";
constexpr auto sealing = "SM3";

const std::uint8_t *data(QByteArrayView bytes)
{
    return reinterpret_cast<const std::uint8_t *>(bytes.data());
}

QByteArray bytesOf(const Botan::secure_vector<std::uint8_t> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

/// Our chance as the library asks for it.
class Chance final : public Botan::RandomNumberGenerator
{
public:
    explicit Chance(Random &random)
        : m_random{random}
    {
    }
    void randomize(std::uint8_t output[], std::size_t length) override
    {
        m_random.fill({output, length});
    }
    bool accepts_input() const override { return false; }
    void add_entropy(const std::uint8_t[], std::size_t) override {}
    std::string name() const override { return "handed in"; }
    void clear() override {}
    bool is_seeded() const override { return true; }

private:
    Random &m_random;
};

/// A hash function of the library, or one under a key.
class BotanHasher final : public Hasher
{
public:
    explicit BotanHasher(std::unique_ptr<Botan::Buffered_Computation> function)
        : m_function{std::move(function)}
    {
    }
    Hasher &add(QByteArrayView bytes) override
    {
        m_function->update(data(bytes), std::size_t(bytes.size()));
        return *this;
    }
    Digest finish() override
    {
        Digest digest{};
        m_function->final(digest.data());
        return digest;
    }

private:
    std::unique_ptr<Botan::Buffered_Computation> m_function;
};

class Sm4Gcm final : public Cipher
{
public:
    explicit Sm4Gcm(QByteArrayView key)
    {
        m_seal->set_key(data(key), std::size_t(key.size()));
        m_open->set_key(data(key), std::size_t(key.size()));
    }
    QByteArray seal(QByteArrayView plain, QByteArrayView bound, Random &random) override
    {
        std::array<std::uint8_t, nonceSize> nonce{};
        random.fill(nonce);
        m_seal->set_associated_data(data(bound), std::size_t(bound.size()));
        m_seal->start(nonce.data(), nonce.size());
        m_buffer.assign(nonce.begin(), nonce.end());
        m_buffer.insert(m_buffer.end(), data(plain), data(plain) + plain.size());
        m_seal->finish(m_buffer, nonceSize);
        return bytesOf(m_buffer);
    }
    Result<QByteArray> open(QByteArrayView sealed, QByteArrayView bound) override
    {
        if (sealed.size() < nonceSize + tagSize)
            return fail(ErrorCode::CryptoFailed);
        try {
            m_open->set_associated_data(data(bound), std::size_t(bound.size()));
            m_open->start(data(sealed), nonceSize);
            m_buffer.assign(data(sealed) + nonceSize, data(sealed) + sealed.size());
            m_open->finish(m_buffer);
            return bytesOf(m_buffer);
        } catch (const Botan::Exception &) {
            m_open->reset();
            return fail(ErrorCode::CryptoFailed);
        }
    }

private:
    std::unique_ptr<Botan::AEAD_Mode> m_seal =
        Botan::AEAD_Mode::create_or_throw("SM4/GCM", Botan::ENCRYPTION);
    std::unique_ptr<Botan::AEAD_Mode> m_open =
        Botan::AEAD_Mode::create_or_throw("SM4/GCM", Botan::DECRYPTION);
    Botan::secure_vector<std::uint8_t> m_buffer{};
};

const Botan::EC_Group &curve()
{
    static const Botan::EC_Group group{"sm2p256v1"};
    return group;
}

std::optional<Botan::SM2_PrivateKey> secretKey(QByteArrayView secret, Chance &chance)
{
    const Botan::BigInt d{data(secret), std::size_t(secret.size())};
    if (secret.size() != 32 || d.is_zero() || d >= curve().get_order() - 1)
        return std::nullopt;
    return Botan::SM2_PrivateKey{chance, curve(), d};
}
} // namespace

std::unique_ptr<Hasher> BotanSeal::hasher() const
{
    return std::make_unique<BotanHasher>(Botan::HashFunction::create_or_throw("SM3"));
}

std::unique_ptr<Hasher> BotanSeal::hasher(QByteArrayView key) const
{
    auto function = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SM3)");
    function->set_key(data(key), std::size_t(key.size()));
    return std::make_unique<BotanHasher>(std::move(function));
}

Digest BotanSeal::digest(QByteArrayView bytes) const
{
    return hasher()->add(bytes).finish();
}

Digest BotanSeal::keyedDigest(QByteArrayView key, QByteArrayView bytes) const
{
    return hasher(key)->add(bytes).finish();
}

std::unique_ptr<Cipher> BotanSeal::cipher(QByteArrayView key) const
{
    Q_ASSERT(key.size() == Cipher::keySize);
    return std::make_unique<Sm4Gcm>(key);
}

KeyPair BotanSeal::newKeyPair(Random &random) const
{
    Chance chance{random};
    const Botan::SM2_PrivateKey key{chance, curve()};
    const auto point = key.public_point().encode(Botan::PointGFp::UNCOMPRESSED);
    return {.secret = bytesOf(Botan::BigInt::encode_1363(key.private_value(), 32)),
            .open = {reinterpret_cast<const char *>(point.data()), qsizetype(point.size())}};
}

Result<QByteArray> BotanSeal::sign(QByteArrayView secret, QByteArrayView message,
                                   Random &random) const
{
    try {
        Chance chance{random};
        const auto key = secretKey(secret, chance);
        if (!key)
            return fail(ErrorCode::CryptoFailed);
        Botan::PK_Signer pen{*key, chance, signer};
        const auto signature = pen.sign_message(data(message), std::size_t(message.size()), chance);
        return QByteArray{reinterpret_cast<const char *>(signature.data()),
                          qsizetype(signature.size())};
    } catch (const Botan::Exception &) {
        return fail(ErrorCode::CryptoFailed);
    }
}

bool BotanSeal::verify(QByteArrayView open, QByteArrayView message, QByteArrayView signature) const
{
    if (open.size() != 65 || open.front() != '\4' || signature.size() != 64)
        return false;
    try {
        const Botan::PointGFp point = curve().OS2ECP(data(open), std::size_t(open.size()));
        const Botan::SM2_PublicKey key{curve(), point};
        Botan::PK_Verifier verifier{key, signer};
        return verifier.verify_message(data(message), std::size_t(message.size()), data(signature),
                                       std::size_t(signature.size()));
    } catch (const Botan::Exception &) {
        return false;
    }
}

Result<QByteArray> BotanSeal::wrap(QByteArrayView open, QByteArrayView content,
                                   Random &random) const
{
    if (open.size() != 65 || open.front() != '\4')
        return fail(ErrorCode::CryptoFailed);
    try {
        Chance chance{random};
        const Botan::PointGFp point = curve().OS2ECP(data(open), std::size_t(open.size()));
        const Botan::SM2_PublicKey key{curve(), point};
        const Botan::PK_Encryptor_EME box{key, chance, sealing};
        const auto wrapped = box.encrypt(data(content), std::size_t(content.size()), chance);
        return QByteArray{reinterpret_cast<const char *>(wrapped.data()),
                          qsizetype(wrapped.size())};
    } catch (const Botan::Exception &) {
        return fail(ErrorCode::CryptoFailed);
    }
}

Result<QByteArray> BotanSeal::unwrap(QByteArrayView secret, QByteArrayView wrapped,
                                     Random &random) const
{
    try {
        Chance chance{random};
        const auto key = secretKey(secret, chance);
        if (!key)
            return fail(ErrorCode::CryptoFailed);
        const Botan::PK_Decryptor_EME box{*key, chance, sealing};
        return bytesOf(box.decrypt(data(wrapped), std::size_t(wrapped.size())));
    } catch (const Botan::Exception &) {
        return fail(ErrorCode::CryptoFailed);
    }
}

Result<QByteArray> BotanSeal::derive(const QByteArray &passphrase, QByteArrayView salt,
                                     PassphraseCost cost) const
{
    constexpr int argon2id = 2;
    QByteArray key{32, '\0'};
    try {
        Botan::argon2(reinterpret_cast<std::uint8_t *>(key.data()), std::size_t(key.size()),
                      passphrase.constData(), std::size_t(passphrase.size()), data(salt),
                      std::size_t(salt.size()), nullptr, 0, nullptr, 0, argon2id, 1, cost.memoryKiB,
                      cost.passes);
    } catch (const Botan::Exception &) {
        return fail(ErrorCode::CryptoFailed);
    }
    return key;
}
