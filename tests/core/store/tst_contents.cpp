#include "tests/core/store/tst_contents.h"

#include "core/requests/attachment.h"
#include "core/store/contents.h"
#include "tests/core/store/faultydisk.h"
#include "tests/core/store/fixture.h"
#include "tests/core/store/mortal.h"
#include "tests/core/store/sqlshell.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace {
/// Nothing in it repeats, so that a chunk in the place of another shows.
QByteArray bytesOf(qsizetype size, quint32 seed = 1)
{
    QByteArray bytes{size, Qt::Uninitialized};
    QRandomGenerator chance{seed};
    for (char &byte : bytes)
        byte = char(chance.generate());
    return bytes;
}

struct Kept
{
    AttachmentId id{};
    Changes changes{};
};

Kept keeping(Desk &desk, const QByteArray &bytes)
{
    Kept kept{.id = {newEntityId(desk.clock, desk.random)}};
    const Attachment file{.id = kept.id,
                          .request = {desk.organ.value},
                          .name = u"扫描件.pdf"_s,
                          .size = bytes.size()};
    kept.changes.add(file, quint16(FileAct::Added))
        .content({kept.id.value, AttachmentContent, AttachmentDigest, bytes});
    return kept;
}

Result<QByteArray> readBack(const OfficeFile &office, AttachmentId id)
{
    return readSeen<Attachment>(office, id.value).and_then([&](const Seen<Attachment> &seen) {
        return office.content(seen.value.content);
    });
}
} // namespace

void ContentsTest::aFileComesBackWhole_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addRow("one byte") << qint64{1};
    QTest::addRow("a chunk less one") << qint64{contentChunk - 1};
    QTest::addRow("a chunk") << qint64{contentChunk};
    QTest::addRow("a chunk and one") << qint64{contentChunk + 1};
    QTest::addRow("50 MB") << largestPaper;
}

void ContentsTest::aFileComesBackWhole()
{
    QFETCH(qint64, size);
    Desk desk;
    auto office = desk.create();
    const QByteArray bytes = bytesOf(size);
    const Kept kept = keeping(desk, bytes);
    HOLDS(office->commit(kept.changes));
    office.reset();
    office = desk.openUnlocked();
    QVERIFY(readBack(*office, kept.id).value() == bytes);
    const auto reader = office->openReader();
    const auto seen = readSeen<Attachment>(**reader, kept.id.value);
    QVERIFY((*reader)->content(seen->value.content).value() == bytes);
    QCOMPARE(seen->value.digest, viewOf(desk.seal.digest(bytes)).toByteArray());
    QVERIFY(seen->value.content != seen->value.digest); // the name says nothing of the content
    const qint64 chunks = (size + contentChunk - 1) / contentChunk;
    QCOMPARE(askSql(desk.path, "SELECT count(*) FROM content_chunk"), chunks);
}

void ContentsTest::noByteOfItLiesInClear()
{
    Desk desk;
    auto office = desk.create();
    const QByteArray marker = "SECRETINAFILE";
    QByteArray bytes;
    while (bytes.size() < contentChunk + 5000)
        bytes += marker;
    HOLDS(office->commit(keeping(desk, bytes).changes));
    HOLDS(office->backup(desk.folder.filePath(u"copy.mingdu"_s)));
    int files = 0;
    QDirIterator each{desk.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
    while (each.hasNext()) {
        QFile file{each.next()};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray held = file.readAll();
        ++files;
        QVERIFY2(!held.contains(marker) && !held.contains("扫描件"), qPrintable(file.fileName()));
    }
    QVERIFY(files >= 3);
    QVERIFY(QFileInfo{desk.folder.filePath(u"copy.mingdu"_s)}.size() > bytes.size());
}

void ContentsTest::sameBytesAreKeptOnce()
{
    Desk desk;
    auto office = desk.create();
    const QByteArray bytes = bytesOf(3 * contentChunk);
    const Kept first = keeping(desk, bytes);
    const Kept second = keeping(desk, bytes);
    HOLDS(office->commit(first.changes));
    HOLDS(office->commit(second.changes));
    QCOMPARE(askSql(desk.path, "SELECT count(*) FROM content_chunk"), 3);
    QVERIFY(readBack(*office, second.id).value() == bytes);
}

void ContentsTest::aLockedOfficeTellsNothing()
{
    Desk desk;
    auto office = desk.create();
    const Kept kept = keeping(desk, bytesOf(100));
    HOLDS(office->commit(kept.changes));
    const QByteArray name = readSeen<Attachment>(*office, kept.id.value)->value.content;
    office->lock();
    REFUSES(office->content(name), ErrorCode::Locked);
    HOLDS(office->unlock(desk.officer, desk.passphrase));
    HOLDS(office->content(name));
    REFUSES(office->content(QByteArray{32, 'x'}), ErrorCode::NotFound);
}

void ContentsTest::aSpoiltChunkIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addRow("a byte") << QByteArray{
        "UPDATE content_chunk SET sealed = x'00' || substr(sealed, 2) WHERE part = 1"};
    QTest::addRow("two that changed places") << QByteArray{
        "UPDATE content_chunk SET part = 9 WHERE part = 0; UPDATE content_chunk SET part = 0 WHERE "
        "part = 1; UPDATE content_chunk SET part = 1 WHERE part = 9"};
    QTest::addRow("the last is missing") << QByteArray{
        "DELETE FROM content_chunk WHERE part = 2"};
    QTest::addRow("all are missing") << QByteArray{"DELETE FROM content_chunk"};
}

void ContentsTest::aSpoiltChunkIsNamed()
{
    QFETCH(QByteArray, sql);
    Desk desk;
    desk.spoiled = true;
    auto office = desk.create();
    HOLDS(office->commit(keeping(desk, bytesOf(3 * contentChunk)).changes));
    HOLDS(office->check());
    office.reset();
    QCOMPARE(runSql(desk.path, sql.constData()), SQLITE_OK);
    office = desk.openUnlocked();
    const auto checked = office->check();
    REFUSES(checked, ErrorCode::FileDamaged);
    QCOMPARE(checked.error().args.value(0), u"content"_s);
}

/// Every write of a save with a file fails once: event, row and chunks are there, or none of them.
void ContentsTest::aFailingDiskKeepsAllOrNothing()
{
    FaultyDisk disk;
    Desk desk;
    auto office = desk.create();
    int failures = 0;
    for (int nth = 1; nth < 4000; nth += nth < 40 ? 1 : 97) {
        const QByteArray bytes = bytesOf(contentChunk + nth, quint32(nth));
        const Kept kept = keeping(desk, bytes);
        const WriteRef head = office->head();
        disk.failAt(nth, SQLITE_FULL);
        const auto done = office->commit(kept.changes);
        const bool failed = disk.hasFailed();
        disk.heal();
        if (done) {
            QVERIFY(readBack(*office, kept.id).value() == bytes);
            if (!failed)
                break;
            continue;
        }
        ++failures;
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
        QCOMPARE(office->head(), head);
        REFUSES(readSeen<Attachment>(*office, kept.id.value), ErrorCode::NotFound);
    }
    QVERIFY(failures > 10);
    HOLDS(office->check());
}

void ContentsTest::killedSavesAreWholeOrAbsent()
{
    QRandomGenerator chance{20210412};
    Desk desk;
    desk.create().reset();
    const auto saveForever = [&](const Acknowledge &say) {
        auto office = desk.openUnlocked();
        for (quint32 seed = 1;; ++seed) {
            const Kept kept = keeping(desk, bytesOf(contentChunk + 77, seed));
            if (!office->commit(kept.changes))
                _exit(1);
            say(kept.id.text().toLatin1() + ' ' + QByteArray::number(seed));
        }
    };
    for (int i = 0; i < 6; ++i) {
        const auto lines = runAndKill(saveForever, chance);
        QVERIFY(!lines.empty());
        const auto office = desk.openUnlocked();
        HOLDS(office->check());
        for (const QByteArray &line : lines) {
            const auto parts = line.split(' ');
            const AttachmentId id{QUuid::fromString(QString::fromLatin1(parts.at(0)))};
            QVERIFY(readBack(*office, id).value() ==
                    bytesOf(contentChunk + 77, parts.at(1).toUInt()));
        }
    }
}
