// The bytes that events of a package name: long texts, and files.
#include "core/store/arrival.h"

#include "core/store/blobs.h"
#include "core/store/connection.h"
#include "core/store/contents.h"
#include "core/store/removedparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
Refusal invalid(const QString &what)
{
    return {{ErrorCode::PackageInvalid, {what}}};
}
} // namespace

void Arrival::keepTexts(const Payload &payload)
{
    for (const PackedBytes &text : payload.texts) {
        const BlobRef blob{text.digest};
        if (hasBlob(m_place.connection, blob))
            continue; // also where it was taken out by law
        if (text.bytes.isEmpty()) {
            m_emptyTexts.push_back(blob);
            m_place.connection.query("INSERT INTO blob(digest, size, zstd) VALUES(?, -1, x'')")
                .add(viewOf(blob.digest))
                .run();
        } else if (keepBlob(m_place.connection, m_place.keys.seal(), text.bytes) != blob) {
            throw invalid(u"text"_s);
        }
    }
}

/// 依法删除 holds for what comes late, too (R-PRG-1); nothing else may be missing.
void Arrival::blankRemoved()
{
    if (m_parts.empty() && m_emptyTexts.empty())
        return;
    if (m_emptyTexts.empty() &&
        m_place.connection.number("SELECT EXISTS(SELECT 1 FROM removal)") == 0)
        return;
    const RemovedParts removed{m_place.connection};
    for (const BlobRef &blob : m_emptyTexts) {
        if (!removed.hasText(blob))
            throw invalid(u"text"_s);
    }
    for (const auto &[no, seq] : m_parts) {
        if (removed.hasPart(no, qint64(seq)))
            m_place.connection.query("UPDATE priv SET data = x'' WHERE no = ? AND seq = ?")
                .add(qint64(no))
                .add(qint64(seq))
                .run();
    }
}

void Arrival::keepFiles(const Payload &payload)
{
    if (payload.files.empty())
        return;
    const auto sealer = contentSealer(m_place.keys.copy(), m_place.around.random);
    const std::set<QByteArray> named =
        contentsNamed(m_place.connection, m_place.streams, m_place.keys);
    for (const PackedBytes &file : payload.files) {
        const QByteArray digest = viewOf(file.digest).toByteArray().toHex();
        const SealedContent sealed = sealer->seal(file.bytes);
        if (sealed.digest != digest)
            throw invalid(u"file"_s);
        if (named.contains(digest))
            Contents{m_place.connection, m_place.keys}.put(sealed);
    }
}
