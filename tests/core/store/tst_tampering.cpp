// Somebody with the file and without its keys: whatever is changed, the check names it.
#include "tests/core/store/tst_tampering.h"

#include "core/journal/event.h"
#include "core/journal/stream.h"
#include "core/sync/payload.h"
#include "tests/core/store/exchangefixture.h"
#include "tests/core/store/sqlshell.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace {
/// The office file as somebody's own program has it.
class Forge
{
public:
    explicit Forge(const QString &path) { sqlite3_open(path.toUtf8().constData(), &m_database); }
    ~Forge() { sqlite3_close(m_database); }
    Forge(const Forge &) = delete;
    Forge &operator=(const Forge &) = delete;

    QByteArray ask(const QByteArray &sql)
    {
        sqlite3_stmt *statement = prepared(sql, {});
        QByteArray bytes;
        if (sqlite3_step(statement) == SQLITE_ROW)
            bytes = {static_cast<const char *>(sqlite3_column_blob(statement, 0)),
                     sqlite3_column_bytes(statement, 0)};
        sqlite3_finalize(statement);
        return bytes;
    }
    void run(const QByteArray &sql, const QList<QByteArray> &blobs = {})
    {
        sqlite3_stmt *statement = prepared(sql, blobs);
        QCOMPARE(sqlite3_step(statement), SQLITE_DONE);
        sqlite3_finalize(statement);
    }

private:
    sqlite3_stmt *prepared(const QByteArray &sql, const QList<QByteArray> &blobs)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
        for (int i = 0; i < blobs.size(); ++i)
            sqlite3_bind_blob(statement, i + 1, blobs[i].constData(), int(blobs[i].size()),
                              SQLITE_TRANSIENT);
        return statement;
    }
    sqlite3 *m_database = nullptr;
};

/// The third event says another kind, and every hash after it is made to fit; the projection is
/// laid anew by the office itself. Answers the head's hash.
Digest rewriteChain(Forge &forge, const Seal &seal)
{
    forge.run("DROP TRIGGER journal_same");
    StreamId id{};
    std::ranges::copy(forge.ask("SELECT id FROM stream WHERE no = 1"), id.begin());
    const int head = forge.ask("SELECT CAST(head AS TEXT) FROM stream WHERE no = 1").toInt();
    Digest hash{};
    const auto hasher = seal.hasher();
    for (int seq = 1; seq <= head; ++seq) {
        const QByteArray at = QByteArray::number(seq);
        const QByteArray bytes = forge.ask("SELECT ev FROM journal WHERE no = 1 AND seq = " + at);
        Event event = decodeEvent(bytes).value();
        if (seq == 3)
            ++event.kind;
        const QByteArray forged = encode(event).value();
        hash = chainHash(*hasher, hash, id, quint64(seq), forged);
        forge.run("UPDATE journal SET ev = ?, hash = ? WHERE no = 1 AND seq = " + at,
                  {forged, viewOf(hash).toByteArray()});
    }
    forge.run("UPDATE stream SET hash = ? WHERE no = 1", {viewOf(hash).toByteArray()});
    forge.run("UPDATE meta SET value = 'older' WHERE key = 'projection_version'");
    return hash;
}

void putSignature(Forge &forge, const Seal &seal, Random &random, const QByteArray &secret,
                  const Digest &hash)
{
    StreamId id{};
    std::ranges::copy(forge.ask("SELECT id FROM stream WHERE no = 1"), id.begin());
    const auto head = forge.ask("SELECT CAST(head AS TEXT) FROM stream WHERE no = 1").toULongLong();
    forge.run("UPDATE checkpoint SET sig = ?",
              {seal.sign(secret, checkpointMessage(id, head, hash), random).value()});
}

void layThree(Desk &desk)
{
    const auto office = desk.create();
    HOLDS(OfficeExchange{*office}.nameOwn(u"甲"_s,
                                          DeskRole::Office)); // makes the key to be sealed for
    for (int i = 0; i < 3; ++i)
        HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    HOLDS(office->check());
}
} // namespace

void TamperingTest::theHeadIsSignedWhenTheOfficeIsLocked()
{
    Desk desk;
    auto office = desk.create();
    const char *signedAt = "SELECT seq FROM checkpoint";
    QCOMPARE(askSql(desk.path, signedAt), -1);
    HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    office->lock();
    QCOMPARE(askSql(desk.path, signedAt), qint64(office->head().seq));
    HOLDS(office->unlock(desk.officer, desk.passphrase));
    HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    const qint64 head = qint64(office->head().seq);
    QCOMPARE(askSql(desk.path, signedAt), head - 1);
    office.reset(); // closing signs too, in place of the earlier one
    QCOMPARE(askSql(desk.path, signedAt), head);
    QCOMPARE(askSql(desk.path, "SELECT count(*) FROM checkpoint"), 1);
}

void TamperingTest::anOfficeOfBeforeSignaturesHolds()
{
    Desk desk;
    layThree(desk);
    QCOMPARE(runSql(desk.path, "DELETE FROM checkpoint"), SQLITE_OK);
    HOLDS(desk.openUnlocked()->check());
}

void TamperingTest::aRewrittenChainIsNamed_data()
{
    QTest::addColumn<bool>("swapsKey");
    QTest::addColumn<bool>("unlocks");
    QTest::addColumn<QString>("where");
    QTest::addRow("without a key, seen locked") << false << false << u"signature"_s;
    QTest::addRow("without a key, seen unlocked") << false << true << u"signature"_s;
    QTest::addRow("signed with a key of one's own") << true << true << u"device_key"_s;
}

void TamperingTest::aRewrittenChainIsNamed()
{
    QFETCH(bool, swapsKey);
    QFETCH(bool, unlocks);
    QFETCH(QString, where);
    Desk desk;
    desk.spoiled = true;
    layThree(desk);
    {
        Forge forge{desk.path};
        const Digest hash = rewriteChain(forge, desk.seal);
        if (swapsKey) {
            const KeyPair pair = desk.seal.newKeyPair(desk.random);
            forge.run("UPDATE device SET sign_pub = ?", {pair.open});
            putSignature(forge, desk.seal, desk.random, pair.secret, hash);
        }
    }
    auto office = desk.open();
    HOLDS(office);
    if (unlocks)
        HOLDS((*office)->unlock(desk.officer, desk.passphrase));
    const auto fault = (*office)->check();
    REFUSES(fault, ErrorCode::FileDamaged);
    QCOMPARE(fault.error().args.front(), where);
}

void TamperingTest::swappedKeysAreNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("where");
    QTest::addRow("the open key of the device")
        << QByteArray{"UPDATE device SET sign_pub = ?"} << u"signature"_s;
    QTest::addRow("the key to be sealed for")
        << QByteArray{"UPDATE device SET enc_pub = ?"} << u"device_key"_s;
    QTest::addRow("the sealed secret")
        << QByteArray{"UPDATE device_key SET sealed = ?"} << u"device_key"_s;
    QTest::addRow("the secret to unseal with")
        << QByteArray{"UPDATE device_key SET seal_key = ?"} << u"device_key"_s;
    QTest::addRow("the signature")
        << QByteArray{"UPDATE checkpoint SET sig = substr(?, 2)"} << u"signature"_s;
    QTest::addRow("where the signature stands")
        << QByteArray{"UPDATE checkpoint SET seq = seq - (? IS NOT NULL)"} << u"signature"_s;
    QTest::addRow("the stream's device")
        << QByteArray{"UPDATE stream SET device_id = substr(?, 2, 16)"} << u"stream"_s;
    QTest::addRow("the stream's incarnation")
        << QByteArray{"UPDATE stream SET incarnation = incarnation + (? IS NOT NULL)"}
        << u"stream"_s;
    QTest::addRow("no device at all")
        << QByteArray{"DELETE FROM device WHERE ? IS NOT NULL"} << u"signature"_s;
}

void TamperingTest::swappedKeysAreNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, where);
    Desk desk;
    desk.spoiled = true;
    layThree(desk);
    Forge{desk.path}.run(sql, {desk.seal.newKeyPair(desk.random).open});
    const auto office = desk.openUnlocked();
    const auto fault = office->check();
    REFUSES(fault, ErrorCode::FileDamaged);
    QCOMPARE(fault.error().args.front(), where);
}

void TamperingTest::aFriendsSwappedKeyIsNamed()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    saved(a);
    HOLDS(a.send(u"p.gxp"_s, b));
    HOLDS(b.take(a.out(u"p.gxp"_s)));
    HOLDS(b.file->check());
    b.desk.spoiled = true;
    b.exchange.reset();
    b.file.reset();
    Forge{b.desk.path}.run("UPDATE device SET sign_pub = ? WHERE label = '甲'",
                           {b.desk.seal.newKeyPair(b.desk.random).open});
    const auto fault = b.desk.openUnlocked()->check();
    REFUSES(fault, ErrorCode::FileDamaged);
    QCOMPARE(fault.error().args.front(), u"signature"_s);
}

void TamperingTest::anOfficersSwappedKeyOpensNothing()
{
    Desk desk, other;
    layThree(desk);
    other.create().reset();
    const char *column = "SELECT sealed FROM officer_key ORDER BY officer DESC LIMIT 1";
    Forge{desk.path}.run("UPDATE officer_key SET sealed = ?", {Forge{other.path}.ask(column)});
    const auto office = desk.open();
    HOLDS(office);
    REFUSES((*office)->unlock(desk.officer, desk.passphrase), ErrorCode::WrongPassphrase);
    desk.spoiled = true; // nobody opens it any more
}
