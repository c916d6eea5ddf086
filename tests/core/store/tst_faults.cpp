#include "tests/core/store/tst_faults.h"

#include "core/store/fileprobe.h"
#include "tests/core/store/faultydisk.h"
#include "tests/core/store/fixture.h"
#include "tests/core/store/mortal.h"
#include "tests/core/store/sqlshell.h"

#include <set>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

void FaultsTest::wrongPassphrasesAreRefused()
{
    Desk desk;
    desk.create().reset();
    auto office = desk.open();
    HOLDS(office);
    REFUSES((*office)->unlock(desk.officer, u"关门"_s), ErrorCode::WrongPassphrase);
    REFUSES((*office)->unlock(desk.officer, QString{}), ErrorCode::WrongPassphrase);
    REFUSES((*office)->unlock({desk.organ.value}, desk.passphrase), ErrorCode::NotFound);
    QVERIFY((*office)->isLocked());
    HOLDS((*office)->unlock(desk.officer, desk.passphrase));
    HOLDS((*office)->changePassphrase(desk.passphrase, u"新的"_s));
    REFUSES((*office)->changePassphrase(desk.passphrase, u"再新"_s), ErrorCode::WrongPassphrase);
    REFUSES((*office)->unlock(desk.officer, desk.passphrase), ErrorCode::WrongPassphrase);
    HOLDS((*office)->unlock(desk.officer, u"新的"_s));
}

void FaultsTest::officersHaveKeysOfTheirOwn()
{
    Desk desk;
    auto office = desk.create();
    Officer clerk{.id = {newEntityId(desk.clock, desk.random)},
                  .name = u"赵敏"_s,
                  .organ = desk.organ,
                  .role = Role::Clerk};
    HOLDS(office->commit(Changes{}.add(clerk, quint16(PeopleEvent::OfficerSaved))));
    HOLDS(office->addOfficer(clerk.id, u"芝麻"_s));
    const Sample sample = desk.sample();
    HOLDS(office->commit(Changes{}.add(sample, 1)));
    HOLDS(office->unlock(clerk.id, u"芝麻"_s));
    QCOMPARE(office->actor(), clerk.id);
    QCOMPARE(readSeen<Sample>(*office, sample.id.value)->value, sample);
    const auto seen = readSeen<Officer>(*office, clerk.id.value);
    Officer disabled = seen->value;
    disabled.disabled = true;
    HOLDS(office->commit(Changes{}.update(*seen, disabled, quint16(PeopleEvent::OfficerDisabled))));
    REFUSES(office->unlock(clerk.id, u"芝麻"_s), ErrorCode::NotPermitted);
    HOLDS(office->removeOfficer(clerk.id));
    QVERIFY(!*office->hasKey(clerk.id));
    REFUSES(office->unlock(clerk.id, u"芝麻"_s), ErrorCode::NotFound);
}

void FaultsTest::theRecoveryCodeOpensAsTyped()
{
    Desk desk;
    auto office = desk.create();
    office->lock();
    REFUSES(office->recover(u"0000-0000"_s, desk.officer), ErrorCode::WrongPassphrase);
    const QString typed =
        u' ' + desk.recoveryCode.toLower().replace(u'0', u'o').replace(u'-', u' ');
    HOLDS(office->recover(typed, desk.officer));
    HOLDS(office->addOfficer(desk.officer, u"想起来了"_s));
    HOLDS(office->unlock(desk.officer, u"想起来了"_s));
}

void FaultsTest::onlyOneWrites()
{
    Desk desk;
    auto office = desk.create();
    REFUSES(desk.open(), ErrorCode::FileInUse);
    HOLDS(desk.open(OfficeFile::Access::Read));
    const pid_t child = fork();
    if (child == 0) {
        const auto second = desk.open();
        _exit(!second && second.error().code == ErrorCode::FileInUse ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QCOMPARE(status, 0);
    office.reset();
    HOLDS(desk.open());
    QVERIFY(!QFile::exists(desk.path + u".lock"_s));
    QVERIFY(!QFile::exists(desk.path + u"-wal"_s));
}

void FaultsTest::theLockOfADeadProcessIsTakenOver()
{
    Desk desk;
    desk.create().reset();
    const pid_t child = fork();
    if (child == 0) {
        const auto office = desk.openUnlocked();
        raise(SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(QFile::exists(desk.path + u".lock"_s));
    HOLDS(desk.openUnlocked()->check());
}

void FaultsTest::strangersAreNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const auto header = [](quint8 mark, quint8 version) {
        QByteArray bytes{4096, '\0'};
        bytes.replace(0, 16, QByteArray{"SQLite format 3\0", 16});
        bytes.replace(68, 3, "MDO");
        bytes[71] = char(mark);
        bytes[16] = 2;
        bytes[31] = 10;
        bytes[63] = char(version);
        return bytes;
    };
    QTest::addRow("an empty file") << QByteArray{} << u"file_not_office"_s;
    QTest::addRow("a text") << QByteArray{"杨府办"}.repeated(100) << u"file_not_office"_s;
    QTest::addRow("another program's database") << header('G', 1) << u"file_not_office"_s;
    QTest::addRow("a newer office") << header('F', 99) << u"file_too_new"_s;
    QTest::addRow("a header and nothing behind it") << header('F', 1) << u"file_damaged"_s;
}

void FaultsTest::strangersAreNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    Desk desk;
    desk.spoiled = true;
    QFile file{desk.path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    for (const auto access : {OfficeFile::Access::Read, OfficeFile::Access::Write}) {
        const auto opened = desk.open(access);
        QVERIFY(!opened);
        QCOMPARE(QString{codeName(opened.error().code)}, code);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    desk.path = desk.folder.filePath(u"nowhere"_s);
    REFUSES(desk.open(), ErrorCode::FileMissing);
    desk.path = desk.folder.path();
    REFUSES(desk.open(), ErrorCode::FileNotOffice);
}

void FaultsTest::aTruncatedFileIsDamaged()
{
    Desk desk;
    desk.spoiled = true;
    auto office = desk.create();
    for (int i = 0; i < 50; ++i)
        HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    office.reset();
    const qint64 whole = QFileInfo{desk.path}.size();
    for (qint64 size = whole - 1; size > 4096; size -= whole / 7) {
        QVERIFY(QFile::resize(desk.path, size));
        REFUSES(desk.open(), ErrorCode::FileDamaged);
    }
}

void FaultsTest::networkMountsAreKnown()
{
    QVERIFY(isNetworkFileSystem(0x6969, "nfs4"));
    QVERIFY(isNetworkFileSystem(0xFF534D42, "cifs"));
    QVERIFY(isNetworkFileSystem(0xFE534D42, "smb3"));
    QVERIFY(isNetworkFileSystem(0x65735546, "fuse.sshfs"));
    QVERIFY(!isNetworkFileSystem(0x65735546, "fuseblk")); // a USB stick with NTFS
    QVERIFY(!isNetworkFileSystem(0xEF53, "ext4"));
    QVERIFY(!isNetworkFileSystem(0x01021994, "tmpfs"));
}

void FaultsTest::aFailingDiskLosesNothing_data()
{
    QTest::addColumn<int>("sqlite");
    QTest::addColumn<QString>("code");
    QTest::addRow("full") << int(SQLITE_FULL) << u"disk_full"_s;
    QTest::addRow("write error") << int(SQLITE_IOERR_WRITE) << u"io_error"_s;
    QTest::addRow("read-only") << int(SQLITE_READONLY) << u"file_read_only"_s;
    QTest::addRow("sync error") << int(SQLITE_IOERR_FSYNC) << u"io_error"_s;
}

/// Every write, synchronisation and truncation of a save fails once.
void FaultsTest::aFailingDiskLosesNothing()
{
    QFETCH(int, sqlite);
    QFETCH(QString, code);
    FaultyDisk disk;
    Desk desk;
    auto office = desk.create();
    int failures = 0;
    for (int nth = 1; nth < 200; ++nth) {
        Sample sample = desk.sample();
        sample.summary = QString{5000 + nth, u'长'}; // into `blob`
        const QString digest = *office->digest();
        const WriteRef head = office->head();
        disk.failAt(nth, sqlite);
        const auto done = office->commit(Changes{}.add(sample, 1, QString{20000, u'长'}));
        const bool failed = disk.hasFailed();
        disk.heal();
        if (done && !failed)
            break;
        if (!done) {
            ++failures;
            QCOMPARE(QString{codeName(done.error().code)}, code);
            QCOMPARE(*office->digest(), digest);
            QCOMPARE(office->head(), head);
        }
        HOLDS(office->check());
        HOLDS(office->commit(Changes{}.add(done ? desk.sample() : sample, 1)));
        office.reset();
        office = desk.openUnlocked();
        HOLDS(office->check());
    }
    QVERIFY(failures > 2);
}

/// As an officer to whom the file only lends itself for reading.
void FaultsTest::aReadOnlyFileIsRefused()
{
    Desk desk;
    desk.create().reset();
    const QFile::Permissions all{0x7777};
    QVERIFY(QFile::setPermissions(desk.folder.path(), all));
    QVERIFY(QFile::setPermissions(desk.path, QFile::Permissions{0x4444}));
    const pid_t child = fork();
    if (child == 0) {
        if (getuid() == 0 && setuid(65534) != 0)
            _exit(2);
        const auto writing = desk.open();
        auto reading = desk.open(OfficeFile::Access::Read);
        const bool refused = !writing && writing.error().code == ErrorCode::FileReadOnly;
        const bool reads = reading && (*reading)->unlock(desk.officer, desk.passphrase) &&
                           (*reading)->check() && !(*reading)->rebuild() &&
                           !(*reading)->commit(Changes{}.add(desk.sample(), 1));
        _exit(refused && reads ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QCOMPARE(status, 0);
    QVERIFY(QFile::setPermissions(desk.path, all));
}

void FaultsTest::aFileHeldByAnotherProgramIsInUse()
{
    Desk desk;
    const auto office = desk.create();
    const QString digest = *office->digest();
    sqlite3 *shell = nullptr;
    sqlite3_open(desk.path.toUtf8().constData(), &shell);
    QCOMPARE(sqlite3_exec(shell, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const Sample sample = desk.sample();
    REFUSES(office->commit(Changes{}.add(sample, 1)), ErrorCode::FileInUse);
    QCOMPARE(*office->digest(), digest); // reading goes on
    HOLDS(office->check());
    sqlite3_close(shell);
    HOLDS(office->commit(Changes{}.add(sample, 1)));
}

void FaultsTest::aFileThatVanishedTakesNoSave()
{
    Desk desk;
    auto office = desk.create();
    HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    const QString aside = desk.path + u".aside"_s;
    QVERIFY(QFile::rename(desk.path, aside));
    REFUSES(office->commit(Changes{}.add(desk.sample(), 1)), ErrorCode::FileVanished);
    REFUSES(office->putDraft(u"counter"_s, "x"), ErrorCode::FileVanished);
    QVERIFY(QFile::copy(aside, desk.path)); // another file under the same name is not ours
    REFUSES(office->commit(Changes{}.add(desk.sample(), 1)), ErrorCode::FileVanished);
    QVERIFY(QFile::remove(desk.path));
    QCOMPARE(office->all(Noun::Request)->size(), size_t(1)); // what was read stays readable
    QVERIFY(QFile::rename(aside, desk.path));
    HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    office.reset();
    office = desk.openUnlocked();
    QCOMPARE(office->all(Noun::Request)->size(), size_t(2));
}

void FaultsTest::aDiskThatStopsGrowingLosesNothing()
{
    Desk desk;
    auto office = desk.create();
    const auto before = signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit tight{rlim_t(QFileInfo{desk.path + u"-wal"_s}.size() + 100'000), old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tight);
    std::vector<Sample> kept;
    for (;;) {
        const Sample sample = desk.sample();
        if (!office->commit(Changes{}.add(sample, 1)))
            break;
        kept.push_back(sample);
    }
    setrlimit(RLIMIT_FSIZE, &old);
    signal(SIGXFSZ, before);
    QVERIFY(!kept.empty());
    HOLDS(office->check());
    HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    office.reset();
    office = desk.openUnlocked();
    HOLDS(office->check());
    QCOMPARE(office->all(Noun::Request)->size(), kept.size() + 1);
}

void FaultsTest::creatingOnAFullDiskLeavesNothing()
{
    FaultyDisk disk;
    for (int nth = 1; nth < 5000; nth += 1 + nth / 20) {
        Desk desk;
        disk.failAt(nth, SQLITE_FULL);
        const auto made = OfficeFile::create(
            desk.path, {{.name = u"甲"_s}, {.name = u"乙"_s}, u"丙"_s}, desk.around);
        const bool failed = disk.hasFailed();
        disk.heal();
        if (!failed)
            return;
        if (!made)
            QCOMPARE(QDir{desk.folder.path()}.entryList(QDir::Files).join(u' '), QString{});
    }
    QFAIL("never succeeded");
}

void FaultsTest::alteredRowsAreNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("where");
    const QByteArray free = "DROP TRIGGER journal_same; DROP TRIGGER journal_kept;";
    QTest::addRow("an event")
        << free + "UPDATE journal SET ev = CAST(ev || x'00' AS BLOB) WHERE seq = 3" << u"chain"_s;
    QTest::addRow("a hash") << free + "UPDATE journal SET hash = zeroblob(32) WHERE seq = 3"
                            << u"chain"_s;
    QTest::addRow("a removed event") << free + "DELETE FROM journal WHERE seq = 3" << u"chain"_s;
    QTest::addRow("the last event")
        << free + "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)" << u"chain"_s;
    QTest::addRow("a head") << QByteArray{"UPDATE stream SET head = head + 1"} << u"chain"_s;
    QTest::addRow("a shown date") << QByteArray{"UPDATE request SET received = received + 1"}
                                  << u"request"_s;
    QTest::addRow("a shown summary")
        << QByteArray{"UPDATE request_rest SET summary = '改'"} << u"request"_s;
    QTest::addRow("a removed row") << QByteArray{"DELETE FROM request"} << u"request"_s;
    QTest::addRow("a planted row")
        << QByteArray{"INSERT INTO request(entity) VALUES(zeroblob(16)); INSERT INTO "
                      "request_rest(id, ver) VALUES(last_insert_rowid(), x'')"}
        << u"request"_s;
    QTest::addRow("a sealed part")
        << QByteArray{"UPDATE priv SET data = CAST(data || x'00' AS BLOB)"} << u"priv"_s;
    QTest::addRow("exchanged sealed parts")
        << QByteArray{"UPDATE priv SET data = (SELECT data FROM priv q WHERE q.seq <> priv.seq)"}
        << u"priv"_s;
}

void FaultsTest::alteredRowsAreNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, where);
    Desk desk;
    desk.spoiled = true;
    auto office = desk.create();
    HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    HOLDS(office->commit(Changes{}.add(desk.sample(), 1)));
    HOLDS(office->check());
    office.reset();
    QCOMPARE(runSql(desk.path, sql.constData()), SQLITE_OK);
    office = desk.openUnlocked();
    const auto fault = office->check();
    REFUSES(fault, ErrorCode::FileDamaged);
    QCOMPARE(fault.error().args.front(), where);
}

void FaultsTest::theJournalOnlyGrows()
{
    Desk desk;
    desk.create().reset();
    QCOMPARE(runSql(desk.path, "DELETE FROM journal"), SQLITE_CONSTRAINT);
    QCOMPARE(runSql(desk.path, "UPDATE journal SET hash = ev"), SQLITE_CONSTRAINT);
}

void FaultsTest::killedSavesAreWholeOrAbsent()
{
    const int kills = killCount();
    QRandomGenerator chance{20210412};
    Desk desk;
    desk.create().reset();
    const auto saveForever = [&](const Acknowledge &say) {
        auto office = desk.openUnlocked();
        for (;;) {
            const Sample sample = desk.sample();
            Changes changes;
            const NumberWish wish{sample.id.value, RequestSerial, RequestNumber,
                                  u"号"_s,         2021,          u"第{n}号"_s};
            if (!office->commit(changes.add(sample, 1).number(wish)))
                _exit(1);
            say(sample.id.text().toLatin1());
        }
    };
    std::vector<QByteArray> acknowledged;
    for (int i = 0; i < kills; ++i) {
        const auto lines = runAndKill(saveForever, chance);
        QVERIFY(!lines.empty());
        acknowledged.insert(acknowledged.end(), lines.begin(), lines.end());
        const auto office = desk.openUnlocked();
        HOLDS(office->check());
        std::set<QString> numbers;
        for (const QByteArray &id : acknowledged) {
            const auto seen = readSeen<Sample>(*office, QUuid::fromString(QString::fromLatin1(id)));
            HOLDS(seen);
            QCOMPARE(seen->value.subject, u"规划许可"_s);
            QVERIFY(numbers.insert(seen->value.number).second);
        }
    }
}
