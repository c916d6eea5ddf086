#include "core/store/contents.h"

#include "core/base/random.h"
#include "core/journal/bytes.h"
#include "core/store/connection.h"
#include "core/store/recordscan.h"
#include "core/store/steps.h"

using namespace Qt::StringLiterals;

namespace {
Error damaged(const QByteArray &digest)
{
    return {ErrorCode::FileDamaged, {u"content"_s, QString::fromLatin1(digest)}};
}

/// A chunk opens in its own place only: of this content, at this number, of so many.
QByteArray place(const QByteArray &digest, qsizetype number, qsizetype count)
{
    return ByteWriter{}
        .raw(QByteArrayView{digest})
        .number(quint32(number))
        .number(quint32(count))
        .bytes;
}

class Sealer final : public ContentSealer
{
public:
    Sealer(std::unique_ptr<OfficeKeys> keys, Random &random)
        : m_keys{std::move(keys)}
        , m_random{random}
    {
    }
    SealedContent seal(QByteArrayView bytes) const override
    {
        SealedContent made{.size = bytes.size()};
        made.digest = viewOf(m_keys->seal().digest(bytes)).toByteArray().toHex();
        const qsizetype count = (bytes.size() + Contents::chunkSize - 1) / Contents::chunkSize;
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype from = i * Contents::chunkSize;
            const auto chunk =
                bytes.sliced(from, std::min(Contents::chunkSize, bytes.size() - from));
            made.chunks.push_back(
                m_keys->persons().seal(chunk, place(made.digest, i, count), m_random));
        }
        return made;
    }

private:
    std::unique_ptr<OfficeKeys> m_keys;
    Random &m_random;
};
} // namespace

QByteArray Contents::nameOf(const QByteArray &digest) const
{
    const QByteArray content = "content " + digest;
    return viewOf(m_keys.seal().keyedDigest(m_keys.dataKey(), content)).toByteArray();
}

bool Contents::has(const QByteArray &digest) const
{
    const QByteArray name = nameOf(digest);
    Query row = m_connection.query("SELECT 1 FROM content WHERE name = ?");
    return row.add(QByteArrayView{name}).step();
}

void Contents::put(const SealedContent &content)
{
    if (has(content.digest))
        return;
    const QByteArray name = nameOf(content.digest);
    m_connection.query("INSERT INTO content(name, size, chunks) VALUES(?, ?, ?)")
        .add(QByteArrayView{name})
        .add(content.size)
        .add(qint64(content.chunks.size()))
        .run();
    for (std::size_t i = 0; i < content.chunks.size(); ++i) {
        m_connection.query("INSERT INTO content_chunk(name, no, sealed) VALUES(?, ?, ?)")
            .add(QByteArrayView{name})
            .add(qint64(i))
            .add(QByteArrayView{content.chunks[i]})
            .run();
    }
}

QByteArray Contents::bytes(const QByteArray &digest) const
{
    const QByteArray name = nameOf(digest);
    Query row = m_connection.query("SELECT size, chunks FROM content WHERE name = ?");
    if (!row.add(QByteArrayView{name}).step())
        throw Refusal{{ErrorCode::NotFound, {QString::fromLatin1(digest)}}};
    const qint64 size = row.integer(0);
    const qint64 count = row.integer(1);
    QByteArray all;
    Query chunks =
        m_connection.query("SELECT no, sealed FROM content_chunk WHERE name = ? ORDER BY no");
    chunks.add(QByteArrayView{name});
    for (qint64 i = 0; i < count; ++i) {
        if (!chunks.step() || chunks.integer(0) != i)
            throw Refusal{damaged(digest)};
        const auto plain = m_keys.persons().open(chunks.blob(1), place(digest, i, count));
        if (!plain)
            throw Refusal{damaged(digest)};
        all += *plain;
    }
    if (all.size() != size)
        throw Refusal{damaged(digest)};
    return all;
}

void Contents::remove(const QByteArray &digest)
{
    const QByteArray name = nameOf(digest);
    for (const char *table : {"content_chunk", "content"})
        m_connection.query("DELETE FROM " + std::string{table} + " WHERE name = ?")
            .add(QByteArrayView{name})
            .run();
}

std::set<QByteArray> contentsNamed(Connection &connection, const Streams &streams,
                                   const OfficeKeys &keys)
{
    static constexpr std::array<quint16, 2> fields{AttachmentDigest, AttachmentText};
    std::set<QByteArray> named;
    scanRecords(connection, streams, &keys, *NounTable::byNumber(quint16(Noun::Attachment)), fields,
                0, [&](qint64, const ScanRow &row) {
                    for (const int column : {0, 1}) {
                        if (!row.text(column).isEmpty())
                            named.insert(row.text(column).toByteArray());
                    }
                    return true;
                });
    return named;
}

void checkContents(Connection &connection, const Streams &streams, const OfficeKeys &keys,
                   Steps &steps)
{
    const Contents contents{connection, keys};
    for (const QByteArray &digest : contentsNamed(connection, streams, keys)) {
        if (!contents.has(digest))
            throw Refusal{damaged(digest)};
        const Digest taken = keys.seal().digest(contents.bytes(digest));
        if (viewOf(taken).toByteArray().toHex() != digest)
            throw Refusal{damaged(digest)};
        steps.advance();
    }
}

std::unique_ptr<ContentSealer> contentSealer(std::unique_ptr<OfficeKeys> keys, Random &random)
{
    return std::make_unique<Sealer>(std::move(keys), random);
}
