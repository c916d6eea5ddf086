#pragma once
#include "core/seal/seal.h"

/// Seal over Botan 2.19.
class BotanSeal final : public Seal
{
public:
    std::unique_ptr<Hasher> hasher() const override;
    std::unique_ptr<Hasher> hasher(QByteArrayView key) const override;
    Digest digest(QByteArrayView bytes) const override;
    Digest keyedDigest(QByteArrayView key, QByteArrayView bytes) const override;
    std::unique_ptr<Cipher> cipher(QByteArrayView key) const override;
    KeyPair newKeyPair(Random &random) const override;
    Result<QByteArray> sign(QByteArrayView secret, QByteArrayView message,
                            Random &random) const override;
    bool verify(QByteArrayView open, QByteArrayView message,
                QByteArrayView signature) const override;
    Result<QByteArray> wrap(QByteArrayView open, QByteArrayView content,
                            Random &random) const override;
    Result<QByteArray> unwrap(QByteArrayView secret, QByteArrayView wrapped,
                              Random &random) const override;
    Result<QByteArray> derive(const QByteArray &passphrase, QByteArrayView salt,
                              PassphraseCost cost) const override;
};
