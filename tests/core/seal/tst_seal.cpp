#include "tests/core/seal/tst_seal.h"

#include "core/seal_botan/botanseal.h"
#include "core/seal_botan/systemrandom.h"

#include <QtTest>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/param_build.h>

#include <set>

using namespace Qt::StringLiterals;

namespace {
QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

const std::uint8_t *data(const QByteArray &bytes)
{
    return reinterpret_cast<const std::uint8_t *>(bytes.constData());
}

/// Gives the bytes it was given.
class Told final : public Random
{
public:
    explicit Told(QByteArray bytes)
        : m_bytes{std::move(bytes)}
    {
    }
    void fill(std::span<std::uint8_t> bytes) override
    {
        std::copy_n(m_bytes.begin(), std::min(qsizetype(bytes.size()), m_bytes.size()),
                    bytes.begin());
    }

private:
    QByteArray m_bytes{};
};

template<auto Free>
struct Freed
{
    template<class T>
    void operator()(T *held) const
    {
        Free(held);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using Message = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;

Key openSslKey(const KeyPair &pair)
{
    const Builder builder{OSSL_PARAM_BLD_new()};
    const Number secret{BN_bin2bn(data(pair.secret), int(pair.secret.size()), nullptr)};
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "SM2", 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, pair.open.constData(),
                                     std::size_t(pair.open.size()));
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, secret.get());
    const Parameters parameters{OSSL_PARAM_BLD_to_param(builder.get())};
    const KeyContext context{EVP_PKEY_CTX_new_from_name(nullptr, "SM2", nullptr)};
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context.get());
    EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get());
    return Key{key};
}

/// A signing or verifying context with the user id of the standard.
Message contextOf(EVP_PKEY *key, KeyContext &keyContext)
{
    Message message{EVP_MD_CTX_new()};
    keyContext.reset(EVP_PKEY_CTX_new(key, nullptr));
    EVP_PKEY_CTX_set1_id(keyContext.get(), "1234567812345678", 16);
    EVP_MD_CTX_set_pkey_ctx(message.get(), keyContext.get());
    return message;
}
} // namespace

void SealTest::sm3MatchesTheStandard_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("digest");
    QTest::addRow("GB/T 32905 example 1")
        << QByteArray{"abc"}
        << hex("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    QTest::addRow("GB/T 32905 example 2")
        << QByteArray{"abcd"}.repeated(16)
        << hex("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
}

void SealTest::sm3MatchesTheStandard()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, digest);
    const BotanSeal seal;
    QCOMPARE(viewOf(seal.digest(message)).toByteArray(), digest);
    const auto hasher = seal.hasher();
    for (const char &c : message)
        hasher->add({&c, 1});
    QCOMPARE(viewOf(hasher->finish()).toByteArray(), digest);
    QCOMPARE(viewOf(hasher->add(message).finish()).toByteArray(), digest);
}

void SealTest::keyedDigestIsOpenSsls()
{
    const BotanSeal seal;
    for (const qsizetype size : {0, 1, 64, 65, 1000}) {
        const QByteArray message{size, 'm'};
        const QByteArray key{32, char(size)};
        Digest theirs{};
        HMAC(EVP_sm3(), key.constData(), int(key.size()), data(message), std::size_t(size),
             theirs.data(), nullptr);
        QCOMPARE(seal.keyedDigest(key, message), theirs);
    }
}

void SealTest::sm4GcmMatchesRfc8998()
{
    const BotanSeal seal;
    const auto cipher = seal.cipher(hex("0123456789abcdeffedcba9876543210"));
    const QByteArray nonce = hex("00001234567800000000abcd");
    const QByteArray bound = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    const QByteArray plain = hex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddde"
                                 "eeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
    const QByteArray sealed =
        nonce +
        hex("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735d82710ca5c22f0ccfa7cbf"
            "93d496ac15a56834cbcf98c397b4024a2691233b8d") +
        hex("83de3541e4c2b58177e065a9bf7b62ec");
    Told told{nonce};
    QCOMPARE(cipher->seal(plain, bound, told), sealed);
    QCOMPARE(*cipher->open(sealed, bound), plain);
}

void SealTest::anyAlteredByteIsRefused()
{
    const BotanSeal seal;
    SystemRandom random;
    const auto cipher = seal.cipher(QByteArray{16, 'k'});
    const QByteArray sealed = cipher->seal("张三", "place", random);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray altered = sealed;
        altered[i] = char(altered.at(i) ^ 1);
        QVERIFY(!cipher->open(altered, "place"));
        QVERIFY(!cipher->open(QByteArrayView{sealed}.first(i), "place"));
    }
    QCOMPARE(cipher->open(sealed, "elsewhere").error().code, ErrorCode::CryptoFailed);
    QVERIFY(!seal.cipher(QByteArray{16, 'x'})->open(sealed, "place"));
    QCOMPARE(*cipher->open(sealed, "place"), QByteArray{"张三"});
    QCOMPARE(*cipher->open(cipher->seal({}, {}, random), {}), QByteArray{});
}

void SealTest::passphraseFunctionIsArgon2id()
{
    const auto key = BotanSeal{}.derive("password", "somesalt", {65536, 2});
    QCOMPARE(key->toHex(),
             QByteArray{"09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"});
}

void SealTest::openSslAcceptsOurSignature()
{
    const BotanSeal seal;
    SystemRandom random;
    const KeyPair pair = seal.newKeyPair(random);
    QCOMPARE(pair.secret.size(), 32);
    QCOMPARE(pair.open.size(), 65);
    const QByteArray signature = *seal.sign(pair.secret, "checkpoint", random);
    QCOMPARE(signature.size(), 64);
    QVERIFY(seal.verify(pair.open, "checkpoint", signature));

    const Signature theirs{ECDSA_SIG_new()};
    ECDSA_SIG_set0(theirs.get(), BN_bin2bn(data(signature), 32, nullptr),
                   BN_bin2bn(data(signature) + 32, 32, nullptr));
    std::uint8_t der[80];
    std::uint8_t *end = der;
    const int size = i2d_ECDSA_SIG(theirs.get(), &end);
    const Key key = openSslKey(pair);
    KeyContext keyContext;
    const Message message = contextOf(key.get(), keyContext);
    QCOMPARE(EVP_DigestVerifyInit(message.get(), nullptr, EVP_sm3(), nullptr, key.get()), 1);
    const QByteArray text{"checkpoint"};
    QCOMPARE(EVP_DigestVerify(message.get(), der, std::size_t(size), data(text),
                              std::size_t(text.size())),
             1);
}

void SealTest::weAcceptOpenSslsSignature()
{
    const BotanSeal seal;
    SystemRandom random;
    const KeyPair pair = seal.newKeyPair(random);
    const Key key = openSslKey(pair);
    KeyContext keyContext;
    const Message message = contextOf(key.get(), keyContext);
    QCOMPARE(EVP_DigestSignInit(message.get(), nullptr, EVP_sm3(), nullptr, key.get()), 1);
    const QByteArray text{"checkpoint"};
    std::uint8_t der[80];
    std::size_t size = sizeof der;
    QCOMPARE(EVP_DigestSign(message.get(), der, &size, data(text), std::size_t(text.size())), 1);
    const std::uint8_t *begin = der;
    const Signature theirs{d2i_ECDSA_SIG(nullptr, &begin, long(size))};
    QByteArray signature{64, '\0'};
    auto *raw = reinterpret_cast<std::uint8_t *>(signature.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(theirs.get()), raw, 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(theirs.get()), raw + 32, 32);
    QVERIFY(seal.verify(pair.open, text, signature));
    QVERIFY(!seal.verify(pair.open, "another", signature));
}

/// The key of a package, as it is wrapped for each recipient.
void SealTest::openSslOpensWhatWeWrapped()
{
    const BotanSeal seal;
    SystemRandom random;
    const KeyPair pair = seal.newKeyPair(random);
    const QByteArray content{16, 'k'};
    const QByteArray wrapped = *seal.wrap(pair.open, content, random);
    const Key key = openSslKey(pair);
    const KeyContext context{EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr)};
    QCOMPARE(EVP_PKEY_decrypt_init(context.get()), 1);
    QByteArray opened{256, '\0'};
    std::size_t size = std::size_t(opened.size());
    QCOMPARE(EVP_PKEY_decrypt(context.get(), reinterpret_cast<std::uint8_t *>(opened.data()), &size,
                              data(wrapped), std::size_t(wrapped.size())),
             1);
    QCOMPARE(opened.first(qsizetype(size)), content);
    const Key other = openSslKey(seal.newKeyPair(random));
    const KeyContext wrong{EVP_PKEY_CTX_new_from_pkey(nullptr, other.get(), nullptr)};
    QCOMPARE(EVP_PKEY_decrypt_init(wrong.get()), 1);
    size = std::size_t(opened.size());
    QVERIFY(EVP_PKEY_decrypt(wrong.get(), reinterpret_cast<std::uint8_t *>(opened.data()), &size,
                             data(wrapped), std::size_t(wrapped.size())) != 1);
}

void SealTest::weOpenWhatOpenSslWrapped()
{
    const BotanSeal seal;
    SystemRandom random;
    const KeyPair pair = seal.newKeyPair(random);
    const QByteArray content{16, 'k'};
    const Key key = openSslKey(pair);
    const KeyContext context{EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr)};
    QCOMPARE(EVP_PKEY_encrypt_init(context.get()), 1);
    QByteArray wrapped{512, '\0'};
    std::size_t size = std::size_t(wrapped.size());
    QCOMPARE(EVP_PKEY_encrypt(context.get(), reinterpret_cast<std::uint8_t *>(wrapped.data()),
                              &size, data(content), std::size_t(content.size())),
             1);
    wrapped.truncate(qsizetype(size));
    const auto opened = seal.unwrap(pair.secret, wrapped, random);
    QVERIFY(opened);
    QCOMPARE(*opened, content);
    wrapped[wrapped.size() - 1] = char(wrapped.at(wrapped.size() - 1) ^ 1);
    QVERIFY(!seal.unwrap(pair.secret, wrapped, random));
}

void SealTest::forgedSignaturesAreRefused()
{
    const BotanSeal seal;
    SystemRandom random;
    const KeyPair pair = seal.newKeyPair(random);
    const QByteArray signature = *seal.sign(pair.secret, "m", random);
    QVERIFY(!seal.verify(seal.newKeyPair(random).open, "m", signature));
    QVERIFY(!seal.verify(pair.open, "m", QByteArray{64, '\0'}));
    QVERIFY(!seal.verify(pair.open, "m", QByteArray{64, '\xff'}));
    QVERIFY(!seal.verify(pair.open, "m", signature.first(63)));
    QVERIFY(!seal.verify(QByteArray{65, '\4'}, "m", signature));
    QVERIFY(!seal.sign(QByteArray{32, '\0'}, "m", random));
    QVERIFY(!seal.sign(QByteArray{32, '\xff'}, "m", random));
    QVERIFY(!seal.sign("short", "m", random));
}

void SealTest::systemRandomDrawsAnew()
{
    SystemRandom random;
    std::set<std::array<std::uint8_t, 16>> drawn;
    for (int i = 0; i < 1000; ++i) {
        std::array<std::uint8_t, 16> bytes{};
        random.fill(bytes);
        drawn.insert(bytes);
    }
    QCOMPARE(drawn.size(), std::size_t{1000});
}

QTEST_GUILESS_MAIN(SealTest)
