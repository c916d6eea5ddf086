#include "core/store/packagefile.h"

#include "core/base/random.h"
#include "core/journal/bytes.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int level = 3;          // sync.md §3: 4.06 MB where 1 gives 4.60 and 19 takes 40 times
constexpr int windowLogMost = 23; // 8 MiB

Error invalid(const QString &what)
{
    return {ErrorCode::PackageInvalid, {what}};
}

QByteArray draw(Random &random, qsizetype size)
{
    QByteArray bytes{size, '\0'};
    random.fill({reinterpret_cast<std::uint8_t *>(bytes.data()), std::size_t(size)});
    return bytes;
}

/// A chunk opens in its own place of its own package only.
QByteArray place(const Manifest &manifest, quint32 number)
{
    return ByteWriter{}.id(manifest.package).number(number).number(manifest.chunks).bytes;
}

QByteArray compressed(QByteArrayView payload)
{
    QByteArray packed{qsizetype(ZSTD_compressBound(std::size_t(payload.size()))),
                      Qt::Uninitialized};
    const std::size_t size = ZSTD_compress(packed.data(), std::size_t(packed.size()),
                                           payload.data(), std::size_t(payload.size()), level);
    packed.truncate(ZSTD_isError(size) ? 0 : qsizetype(size));
    return packed;
}

/// Never more memory than the signed size, whatever the frame claims.
Result<QByteArray> decompressed(QByteArrayView packed, quint64 size)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context{ZSTD_createDCtx(),
                                                                       ZSTD_freeDCtx};
    if (ZSTD_isError(ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, windowLogMost)))
        return tl::unexpected(invalid(u"window"_s));
    QByteArray raw{qsizetype(size), Qt::Uninitialized};
    ZSTD_inBuffer in{packed.data(), std::size_t(packed.size()), 0};
    ZSTD_outBuffer out{raw.data(), std::size_t(raw.size()), 0};
    std::size_t left = 1;
    while (left != 0) {
        const auto before = std::pair{in.pos, out.pos};
        left = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(left) || (left != 0 && before == std::pair{in.pos, out.pos}))
            return tl::unexpected(invalid(u"compression"_s));
    }
    if (in.pos != in.size || out.pos != out.size)
        return tl::unexpected(invalid(u"size"_s));
    return raw;
}
} // namespace

Result<QByteArray> packPackage(QByteArrayView payload, Manifest manifest, const PackageKeys &keys,
                               QByteArrayView senderOpenKey, const Seal &seal, Random &random)
{
    const QByteArray packed = compressed(payload);
    manifest.rawSize = quint64(payload.size());
    manifest.packedSize = quint64(packed.size());
    manifest.chunks = quint32((packed.size() + chunkSize - 1) / chunkSize);
    manifest.senderKey = keyIdOf(seal, senderOpenKey);
    const QByteArray key = draw(random, Cipher::keySize);
    for (const QByteArray &open : keys.recipientKeys) {
        const auto wrapped = seal.wrap(open, key, random);
        if (!wrapped)
            return wrapped;
        manifest.recipients.push_back({keyIdOf(seal, open), *wrapped});
    }
    QByteArray stored;
    const auto cipher = seal.cipher(key);
    for (quint32 i = 0; i < manifest.chunks; ++i) {
        const qsizetype from = qsizetype(i) * chunkSize;
        const auto chunk =
            QByteArrayView{packed}.sliced(from, std::min(chunkSize, packed.size() - from));
        stored += cipher->seal(chunk, place(manifest, i), random);
    }
    manifest.storedSize = quint64(stored.size());
    manifest.stored = seal.digest(stored);
    if (packed.isEmpty() || manifest.rawSize > maxRawSize || manifest.storedSize > maxStoredSize)
        return fail(ErrorCode::PackageTooLarge, {QString::number(payload.size())});
    const auto head = encode(manifest);
    if (!head)
        return head;
    const auto signature = seal.sign(keys.signSecret, *head, random);
    if (!signature)
        return signature;
    return QByteArray{*head + *signature + stored};
}

Result<> checkStored(const ReadManifest &head, QByteArrayView file, const Seal &seal)
{
    const QByteArrayView stored = file.sliced(std::min(head.end, file.size()));
    if (quint64(stored.size()) != head.manifest.storedSize)
        return tl::unexpected(invalid(u"length"_s));
    if (seal.digest(stored) != head.manifest.stored)
        return tl::unexpected(invalid(u"digest"_s));
    return {};
}

Result<QByteArray> unpackPackage(const ReadManifest &head, QByteArrayView file,
                                 QByteArrayView secret, QByteArrayView openKey, const Seal &seal,
                                 Random &random)
{
    const Manifest &manifest = head.manifest;
    const auto mine =
        std::ranges::find(manifest.recipients, keyIdOf(seal, openKey), &Addressee::key);
    if (mine == manifest.recipients.end())
        return fail(ErrorCode::NotRecipient);
    const auto key = seal.unwrap(secret, mine->wrapped, random);
    if (!key || key->size() != Cipher::keySize)
        return tl::unexpected(invalid(u"key"_s));
    const auto cipher = seal.cipher(*key);
    constexpr qsizetype sealedSize = chunkSize + Cipher::nonceSize + Cipher::tagSize;
    QByteArrayView rest = file.sliced(head.end);
    QByteArray packed;
    packed.reserve(qsizetype(manifest.packedSize));
    for (quint32 i = 0; i < manifest.chunks; ++i) {
        const QByteArrayView chunk = rest.first(std::min(sealedSize, rest.size()));
        rest = rest.sliced(chunk.size());
        const auto plain = cipher->open(chunk, place(manifest, i));
        if (!plain)
            return tl::unexpected(invalid(u"chunk"_s));
        packed += *plain;
    }
    if (quint64(packed.size()) != manifest.packedSize)
        return tl::unexpected(invalid(u"length"_s));
    return decompressed(packed, manifest.rawSize);
}

Result<QByteArray> readPackageFile(const QString &path)
{
    const QFileInfo found{path};
    if (!found.isFile()) // a device or a pipe would never end
        return fail(ErrorCode::FileUnreadable, {path});
    constexpr qint64 most = qint64(maxStoredSize) + maxManifest + 1024;
    if (found.size() > most)
        return fail(ErrorCode::PackageTooLarge, {QString::number(found.size())});
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path});
    QByteArray bytes = file.read(std::min(most, file.size())); // its room is taken at once
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, {path});
    return bytes;
}

Result<> writePackageFile(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::FileExists, {path});
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::WriteFailed, {path});
    return {};
}
