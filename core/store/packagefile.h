#pragma once
#include "core/seal/seal.h"
#include "core/sync/manifest.h"

class Random;

/// A payload as one file: compressed, cut into chunks, each sealed with a key drawn for this
/// package alone, which only the recipients can open (sync.md §2.3). A chunk's own nonce goes
/// before it, so that nothing hangs on a key being fresh.

struct PackageKeys
{
    QByteArray signSecret{};                 ///< of the sending device
    std::vector<QByteArray> recipientKeys{}; ///< open keys
};
/// Fills in sizes, digest, recipients and the sender's key of \p manifest. PackageTooLarge.
Result<QByteArray> packPackage(QByteArrayView payload, Manifest manifest, const PackageKeys &keys,
                               QByteArrayView senderOpenKey, const Seal &seal, Random &random);

/// The stored bytes as the signed manifest says: length and digest. PackageInvalid {what}.
Result<> checkStored(const ReadManifest &head, QByteArrayView file, const Seal &seal);
/// The payload's bytes, of exactly the signed size. NotRecipient; PackageInvalid {what}.
Result<QByteArray> unpackPackage(const ReadManifest &head, QByteArrayView file,
                                 QByteArrayView secret, QByteArrayView openKey, const Seal &seal,
                                 Random &random);

/// The whole of a regular file within the limits: read once, so that nobody changes it between the
/// looks. FileUnreadable, PackageTooLarge.
Result<QByteArray> readPackageFile(const QString &path);
/// Appears at \p path only when whole. FileExists rather than overwriting.
Result<> writePackageFile(const QString &path, const QByteArray &bytes);
