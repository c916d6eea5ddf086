#pragma once
#include "core/base/result.h"

#include <QByteArray>

#include <array>
#include <memory>

class Random;

using Digest = std::array<quint8, 32>;

inline QByteArrayView viewOf(const Digest &digest)
{
    return {reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())};
}

/// A digest taken piece by piece. finish() leaves it ready for the next message.
class Hasher
{
public:
    Hasher() = default;
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;
    virtual ~Hasher() = default;
    virtual Hasher &add(QByteArrayView bytes) = 0;
    virtual Digest finish() = 0;
};

/// A key that seals and opens: the schedule is computed once, a thousand rows use it. Not for two
/// threads at once.
class Cipher
{
public:
    static constexpr int keySize = 16;
    static constexpr int nonceSize = 12;
    static constexpr int tagSize = 16;
    Cipher() = default;
    Cipher(const Cipher &) = delete;
    Cipher &operator=(const Cipher &) = delete;
    virtual ~Cipher() = default;
    /// nonce ‖ sealed ‖ tag, with a fresh nonce from \p random. \p bound is authenticated, not
    /// stored.
    virtual QByteArray seal(QByteArrayView plain, QByteArrayView bound, Random &random) = 0;
    /// CryptoFailed when key, bound or any byte differs from what was sealed.
    virtual Result<QByteArray> open(QByteArrayView sealed, QByteArrayView bound) = 0;
};

/// Raw keys, for libraries disagree about key files of this curve: 32 bytes d, 65 bytes 04‖X‖Y.
struct KeyPair
{
    QByteArray secret{};
    QByteArray open{};
};

/// What a passphrase costs to guess. Stored beside each wrapped key, so that it can be raised.
struct PassphraseCost
{
    quint32 memoryKiB = 65536;
    quint32 passes = 3;
    bool operator==(const PassphraseCost &) const = default;
};

/// The office's cryptography behind one door: SM2, SM3, SM4-GCM and a passphrase function. A
/// certified module can stand here instead.
class Seal
{
public:
    Seal() = default;
    Seal(const Seal &) = delete;
    Seal &operator=(const Seal &) = delete;
    virtual ~Seal() = default;
    virtual std::unique_ptr<Hasher> hasher() const = 0;
    /// Of messages under \p key (HMAC).
    virtual std::unique_ptr<Hasher> hasher(QByteArrayView key) const = 0;
    virtual Digest digest(QByteArrayView bytes) const = 0;
    virtual Digest keyedDigest(QByteArrayView key, QByteArrayView bytes) const = 0;
    /// \p key has Cipher::keySize bytes.
    virtual std::unique_ptr<Cipher> cipher(QByteArrayView key) const = 0;
    virtual KeyPair newKeyPair(Random &random) const = 0;
    /// r‖s, 64 bytes, user id `1234567812345678`.
    virtual Result<QByteArray> sign(QByteArrayView secret, QByteArrayView message,
                                    Random &random) const = 0;
    virtual bool verify(QByteArrayView open, QByteArrayView message,
                        QByteArrayView signature) const = 0;
    /// A short secret for the holder of \p open alone (SM2 public-key encryption).
    virtual Result<QByteArray> wrap(QByteArrayView open, QByteArrayView content,
                                    Random &random) const = 0;
    /// CryptoFailed when it was not wrapped for \p secret, or any byte differs.
    virtual Result<QByteArray> unwrap(QByteArrayView secret, QByteArrayView wrapped,
                                      Random &random) const = 0;
    /// 32 bytes from a passphrase and a salt of 16 bytes or more.
    virtual Result<QByteArray> derive(const QByteArray &passphrase, QByteArrayView salt,
                                      PassphraseCost cost) const = 0;
};
