#include "core/store/contents.h"

#include "core/journal/bytes.h"
#include "core/store/connection.h"
#include "core/store/keyring.h"
#include "core/store/removedparts.h"
#include "core/store/steps.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
Refusal damaged(QByteArrayView name)
{
    return {{ErrorCode::FileDamaged,
             {u"content"_s, QString::fromLatin1(name.toByteArray().toHex())}}};
}

QByteArray placeOf(QByteArrayView name, qint64 part)
{
    ByteWriter place;
    place.bytes = name.toByteArray();
    place.number(quint32(part));
    return place.bytes;
}

/// Whether a content of that name lies here whole; one that was removed by law may come again.
bool isKept(Connection &connection, QByteArrayView name)
{
    Query row = connection.query("SELECT length(sealed) FROM content_chunk WHERE name = ? LIMIT 1");
    return row.add(name).step() && row.integer(0) > 0;
}
} // namespace

QByteArray keepContent(Connection &connection, const OfficeKeys &keys, Random &random,
                       QByteArrayView bytes)
{
    const QByteArray name = viewOf(keys.contentName(bytes)).toByteArray();
    if (isKept(connection, name))
        return name;
    connection.query("DELETE FROM content_chunk WHERE name = ?").add(QByteArrayView{name}).run();
    for (qint64 part = 0, from = 0; from < bytes.size(); ++part, from += contentChunk) {
        const QByteArray sealed = keys.contents().seal(
            bytes.sliced(from, std::min<qsizetype>(contentChunk, bytes.size() - from)),
            placeOf(name, part), random);
        connection.query("INSERT INTO content_chunk(name, part, sealed) VALUES(?, ?, ?)")
            .add(QByteArrayView{name})
            .add(part)
            .add(QByteArrayView{sealed})
            .run();
    }
    return name;
}

QByteArray contentBytes(Connection &connection, const OfficeKeys &keys, QByteArrayView name)
{
    if (!isKept(connection, name))
        throw Refusal{{ErrorCode::NotFound, {QString::fromLatin1(name.toByteArray().toHex())}}};
    Query rows =
        connection.query("SELECT part, sealed FROM content_chunk WHERE name = ? ORDER BY part");
    rows.add(name);
    QByteArray bytes;
    while (rows.step()) {
        const auto chunk = keys.contents().open(rows.bytes(1), placeOf(name, rows.integer(0)));
        if (!chunk)
            throw damaged(name);
        bytes += *chunk;
    }
    if (viewOf(keys.contentName(bytes)) != name)
        throw damaged(name);
    return bytes;
}

void removeContent(Connection &connection, QByteArrayView name)
{
    connection.query("UPDATE content_chunk SET sealed = x'' WHERE name = ?").add(name).run();
}

void checkContents(Connection &connection, const OfficeKeys &keys, const RemovedParts &removed,
                   Steps &steps)
{
    std::vector<QByteArray> names;
    {
        Query rows = connection.query("SELECT name FROM content_chunk UNION "
                                      "SELECT content FROM attachment WHERE content NOT NULL UNION "
                                      "SELECT paper FROM attachment WHERE paper NOT NULL");
        while (rows.step())
            names.push_back(rows.blob(0));
    }
    for (const QByteArray &name : names) {
        if (isKept(connection, name))
            (void)contentBytes(connection, keys, name);
        else if (!removed.hasContent(name))
            throw damaged(name);
        steps.advance();
    }
}
