#pragma once
#include "core/journal/event.h"
#include "core/store/officeexchange.h"
#include "core/store/packagefile.h"
#include "tests/core/store/fixture.h"

#include <sqlite3.h>

inline const Progress unwatched{};

/// A desk with its office open, and packages going out of its folder.
struct Joined
{
    explicit Joined(const QString &label, DeskRole role = DeskRole::Office)
        : file{desk.create()}
        , exchange{std::make_unique<OfficeExchange>(*file)}
    {
        if (!exchange->nameOwn(label, role))
            qFatal("nameOwn");
    }
    QString out(const QString &name) const { return desk.folder.filePath(name); }
    Signer card() const { return exchange->own().value(); }
    QString digest() const { return file->digest().value(); }
    Result<PackageSent> send(const QString &name, const Joined &to, PackageWish wish = {})
    {
        wish.recipients = {to.card().device};
        return exchange->send(out(name), wish, unwatched);
    }
    Result<PackageReport> take(const QString &path, bool preview = false)
    {
        return exchange->take(path, preview, unwatched);
    }
    Desk desk{};
    std::unique_ptr<OfficeFile> file;
    std::unique_ptr<OfficeExchange> exchange;
};

inline void befriend(Joined &a, Joined &b)
{
    QVERIFY(a.exchange->trust(b.card()));
    QVERIFY(b.exchange->trust(a.card()));
}

/// Whatever one of them knows, both know afterwards.
inline void meet(Joined &a, Joined &b, const QString &name)
{
    const auto there = a.send(name + QStringLiteral("-there.gxp"), b);
    HOLDS(there);
    for (const QString &path : there->paths)
        HOLDS(b.take(path));
    const auto back = b.send(name + QStringLiteral("-back.gxp"), a);
    HOLDS(back);
    for (const QString &path : back->paths)
        HOLDS(a.take(path));
}

inline Sample saved(Joined &desk)
{
    const Sample sample = desk.desk.sample();
    if (!desk.file->commit(Changes{}.add(sample, 1)))
        qFatal("commit");
    return sample;
}

inline void decide(Joined &desk, EntityId request, const QString &outcome)
{
    const auto seen = readSeen<Sample>(*desk.file, request);
    Sample next = seen->value;
    next.outcome = outcome;
    HOLDS(desk.file->commit(Changes{}.update(*seen, next, 2)));
}

inline qint64 countOf(const Joined &desk, const char *sql)
{
    sqlite3 *raw = nullptr;
    sqlite3_stmt *row = nullptr;
    qint64 count = -1;
    if (sqlite3_open(desk.desk.path.toUtf8().constData(), &raw) == SQLITE_OK &&
        sqlite3_prepare_v2(raw, sql, -1, &row, nullptr) == SQLITE_OK &&
        sqlite3_step(row) == SQLITE_ROW)
        count = sqlite3_column_int64(row, 0);
    sqlite3_finalize(row);
    sqlite3_close(raw);
    return count;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

inline QString written(const Joined &desk, const QString &name, const QByteArray &bytes)
{
    QFile file{desk.out(name)};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("write");
    return file.fileName();
}
