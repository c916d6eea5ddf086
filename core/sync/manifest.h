#pragma once
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/journal/hlc.h"
#include "core/journal/stream.h"

#include <vector>

/// As files of packages are called: `….gxp`.
bool isPackageName(const QString &path);

/// A key is named by the first half of its SM3.
using KeyId = std::array<quint8, 16>;
KeyId keyIdOf(const Seal &seal, QByteArrayView openKey);

enum class Purpose : quint8 {
    Sync,   ///< to a desk that works on the same cases
    Report, ///< to a supervisor: never with personal data
};

/// What a desk knows of one stream.
struct StreamHead
{
    StreamId stream{};
    quint64 head = 0;
    Digest hash{};
    bool operator==(const StreamHead &) const = default;
};

/// The content key as one recipient can open it.
struct Addressee
{
    KeyId key{};
    QByteArray wrapped{};
    bool operator==(const Addressee &) const = default;
};

/// What a package says of itself, in clear and signed by its sender (sync.md §2.3). Whoever holds
/// it learns who sends how much to whom, and nothing of any case.
struct Manifest
{
    EntityId package{};
    EntityId sender{}; ///< the device
    KeyId senderKey{};
    Hlc created{};
    quint16 schemaMin = 0; ///< of the events inside
    quint16 schemaMax = 0;
    bool masked = false; ///< without personal data
    Purpose purpose = Purpose::Sync;
    quint16 part = 1; ///< of `parts`, which belong together by `set`
    quint16 parts = 1;
    EntityId set{};
    quint64 rawSize = 0;    ///< bytes before compression
    quint64 packedSize = 0; ///< after it
    quint64 storedSize = 0; ///< after sealing, as they follow the manifest
    quint32 chunks = 0;
    quint32 events = 0;
    Digest stored{};                 ///< SM3 of the stored bytes
    std::vector<StreamHead> known{}; ///< of the sender: what it need not be sent
    std::vector<Addressee> recipients{};
    bool operator==(const Manifest &) const = default;
};

constexpr quint16 packageMajor = 1;
constexpr quint16 packageMinor = 0;
constexpr qsizetype maxManifest = 65'536;
constexpr qsizetype chunkSize = 1 << 20;        ///< of the packed bytes
constexpr quint64 maxRawSize = 256ULL << 20;    ///< of one part
constexpr quint64 maxStoredSize = 128ULL << 20; ///< of one part
constexpr quint64 mostRawPerPacked = 200;       ///< a bomb claims more
constexpr qsizetype signatureSize = 64;

/// Mark, version, length and manifest: what the signature is taken over. TooLong when it would not
/// be read back.
Result<QByteArray> encode(const Manifest &manifest);

struct ReadManifest
{
    Manifest manifest{};
    QByteArray signedBytes{}; ///< from the first byte of the file on
    QByteArray signature{};
    qsizetype end = 0; ///< where the stored bytes begin
};
/// Reads the beginning of a package. PackageInvalid {what}, PackageTooNew {major}; sizes are
/// within the limits and fit each other, nothing else is believed yet.
Result<ReadManifest> decodeManifest(QByteArrayView file);
