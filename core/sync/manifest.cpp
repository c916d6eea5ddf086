#include "core/sync/manifest.h"

#include "core/journal/bytes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr QByteArrayView mark{"GXPKG\r\n\x1a", 8}; // a transfer as text damages it
constexpr qsizetype fixed = 16;                    // mark, version, length
constexpr int tagAndNonce = Cipher::nonceSize + Cipher::tagSize;

template<std::size_t N>
QByteArrayView view(const std::array<quint8, N> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(N)};
}

Error invalid(const QString &what)
{
    return {ErrorCode::PackageInvalid, {what}};
}

void write(ByteWriter &out, const Manifest &m)
{
    out.id(m.package).id(m.sender).raw(view(m.senderKey)).number(m.created.bits);
    out.number(m.schemaMin).number(m.schemaMax).number(quint8(m.masked)).number(quint8(m.purpose));
    out.number(m.part).number(m.parts).id(m.set);
    out.number(m.rawSize).number(m.packedSize).number(m.storedSize);
    out.number(m.chunks).number(m.events).raw(viewOf(m.stored));
    out.number(quint16(m.known.size()));
    for (const StreamHead &each : m.known)
        out.raw(viewOf(each.stream)).number(each.head).raw(viewOf(each.hash));
    out.number(quint16(m.recipients.size()));
    for (const Addressee &each : m.recipients)
        out.raw(view(each.key)).number(quint16(each.wrapped.size())).raw(each.wrapped);
}

Manifest read(ByteReader &in)
{
    Manifest m;
    m.package = in.id();
    m.sender = in.id();
    m.senderKey = in.array<16>();
    m.created = {in.number<quint64>()};
    m.schemaMin = in.number<quint16>();
    m.schemaMax = in.number<quint16>();
    const auto masked = in.number<quint8>();
    const auto purpose = in.number<quint8>();
    if (masked > 1 || purpose > quint8(Purpose::Report))
        in.refuse();
    m.masked = masked == 1;
    m.purpose = Purpose(purpose);
    m.part = in.number<quint16>();
    m.parts = in.number<quint16>();
    m.set = in.id();
    m.rawSize = in.number<quint64>();
    m.packedSize = in.number<quint64>();
    m.storedSize = in.number<quint64>();
    m.chunks = in.number<quint32>();
    m.events = in.number<quint32>();
    m.stored = in.array<32>();
    for (int left = in.number<quint16>(); left > 0 && in.ok(); --left) {
        StreamHead &each = m.known.emplace_back();
        each.stream = in.array<16>();
        each.head = in.number<quint64>();
        each.hash = in.array<32>();
    }
    for (int left = in.number<quint16>(); left > 0 && in.ok(); --left) {
        Addressee &each = m.recipients.emplace_back();
        each.key = in.array<16>();
        each.wrapped = in.take(in.number<quint16>()).toByteArray();
    }
    return m;
}

/// What no honest sender writes.
QString oddity(const Manifest &m)
{
    const quint64 chunks = (m.packedSize + chunkSize - 1) / chunkSize;
    if (m.package.isNull() || m.sender.isNull() || m.set.isNull())
        return u"ids"_s;
    if (m.part < 1 || m.part > m.parts)
        return u"parts"_s;
    if (m.schemaMin > m.schemaMax)
        return u"schema"_s;
    if (m.purpose == Purpose::Report && !m.masked)
        return u"mask"_s;
    if (m.recipients.empty())
        return u"recipients"_s;
    if (m.rawSize == 0 || m.rawSize > maxRawSize || m.storedSize > maxStoredSize ||
        m.packedSize > m.storedSize || m.rawSize / mostRawPerPacked > m.packedSize)
        return u"sizes"_s;
    if (m.chunks != chunks || m.storedSize != m.packedSize + chunks * tagAndNonce)
        return u"chunks"_s;
    return {};
}
} // namespace

bool isPackageName(const QString &path)
{
    return path.endsWith(u".gxp"_s, Qt::CaseInsensitive);
}

KeyId keyIdOf(const Seal &seal, QByteArrayView openKey)
{
    const Digest digest = seal.digest(openKey);
    KeyId id{};
    std::copy_n(digest.begin(), id.size(), id.begin());
    return id;
}

Result<QByteArray> encode(const Manifest &manifest)
{
    ByteWriter body;
    write(body, manifest);
    if (body.bytes.size() > maxManifest)
        return fail(ErrorCode::TooLong, {u"manifest"_s});
    ByteWriter all;
    all.raw(mark).number(packageMajor).number(packageMinor).number(quint32(body.bytes.size()));
    return all.raw(body.bytes).bytes;
}

Result<ReadManifest> decodeManifest(QByteArrayView file)
{
    ByteReader in{file};
    if (in.take(mark.size()) != mark)
        return tl::unexpected(invalid(u"mark"_s));
    const auto major = in.number<quint16>();
    const auto minor = in.number<quint16>();
    if (in.ok() && major != packageMajor)
        return fail(ErrorCode::PackageTooNew, {QString::number(major)});
    const auto length = in.number<quint32>();
    if (!in.ok() || length > quint32(maxManifest))
        return tl::unexpected(invalid(u"length"_s));
    const QByteArrayView body = in.take(length);
    const QByteArrayView signature = in.take(signatureSize);
    ByteReader inside{body};
    ReadManifest found{.manifest = read(inside)};
    const bool whole = minor > packageMinor ? inside.ok() : inside.atEnd(); // a newer one appends
    if (!in.ok() || !whole)
        return tl::unexpected(invalid(u"manifest"_s));
    if (const QString odd = oddity(found.manifest); !odd.isEmpty())
        return tl::unexpected(invalid(odd));
    found.signedBytes = file.first(fixed + length).toByteArray();
    found.signature = signature.toByteArray();
    found.end = fixed + length + signatureSize;
    return found;
}
