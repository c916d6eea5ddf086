// Packages that are not whole, not trusted, or not what they say; disks that fail and copies that
// were restored: nothing of them changes what is here, and nothing is lost.
#include "tests/core/store/exchangefixture.h"
#include "tests/core/store/faultydisk.h"

#include <QDir>
#include <QProcess>

#include <algorithm>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
/// A desk that saves, or takes a package in, and whose power fails on the way.
struct PowerTrial
{
    explicit PowerTrial(bool import)
        : isImport{import}
    {
        befriend(a, b);
        sample.summary = QString{5000, u'长'}; // into `blob`
        if (!a.file->commit(Changes{}.add(sample, 1)) || !a.send(u"p.gxp"_s, b))
            qFatal("send");
        close();
        pristine = bytesOf(b.desk.path);
    }
    bool work()
    {
        return isImport ? b.take(a.out(u"p.gxp"_s)).has_value()
                        : b.file->commit(Changes{}.add(sample, 1)).has_value();
    }
    void reopen()
    {
        b.file = b.desk.openUnlocked();
        b.exchange = std::make_unique<OfficeExchange>(*b.file);
    }
    void close()
    {
        b.exchange.reset();
        b.file.reset();
    }
    /// From the same file each time, in a process of its own: 0 when the work was acknowledged.
    int cutAt(int nth)
    {
        written(b, u"office.mingdu"_s, pristine);
        const pid_t child = fork();
        if (child == 0) {
            reopen();
            disk.cutAt(nth, unsigned(nth));
            disk.cutNow(work() ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    FaultyDisk disk{};
    Joined a{u"甲"_s};
    Joined b{u"乙"_s};
    Sample sample = a.desk.sample();
    bool isImport;
    QByteArray pristine{};
};
} // namespace

class PackageFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStrangerIsRefused();
    void aRevokedDeskCountsUpToItsLastTrustedEvent();
    void aWrongRecipientCantOpenIt();
    void aForkIsEvidenceAndNothingIsTaken();
    void aRestoredCopyGetsItsOwnEventsBack();
    void everyBitAndEveryCutIsRefused();
    void whatIsNoFileIsRefused();
    void aFailingDiskTakesAllOrNothing_data();
    void aFailingDiskTakesAllOrNothing();
    void aPowerCutAnywhereLeavesAllOrNothing_data();
    void aPowerCutAnywhereLeavesAllOrNothing();
    void anImportBrokenOffAnywhereTakesNothing();
    void aPackageIsNeverOverwritten();
};

void PackageFaultsTest::aStrangerIsRefused()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    HOLDS(a.exchange->trust(b.card())); // but not the other way round
    saved(a);
    HOLDS(a.send(u"p.gxp"_s, b));
    const QString before = b.digest();
    REFUSES(b.take(a.out(u"p.gxp"_s)), ErrorCode::SignerUnknown);
    QCOMPARE(b.digest(), before);
    Joined c{u"丙"_s};
    PackageWish unknown{.recipients = {c.card().device}};
    REFUSES(a.exchange->send(a.out(u"x.gxp"_s), unknown, unwatched), ErrorCode::NotFound);
    QVERIFY(!QFile::exists(a.out(u"x.gxp"_s)));
}

void PackageFaultsTest::aRevokedDeskCountsUpToItsLastTrustedEvent()
{
    Joined a{u"甲"_s}, b{u"乙"_s}, c{u"丙"_s};
    befriend(a, b);
    befriend(b, c);
    befriend(a, c);
    const Sample good = saved(a);
    const quint64 last = a.file->head().seq;
    HOLDS(a.send(u"1.gxp"_s, b));
    HOLDS(b.take(a.out(u"1.gxp"_s)));
    HOLDS(b.send(u"2.gxp"_s, c)); // relayed: good alone
    const Sample bad = saved(a);  // after the key was stolen
    HOLDS(a.send(u"3.gxp"_s, b));
    HOLDS(b.take(a.out(u"3.gxp"_s)));
    HOLDS(b.send(u"4.gxp"_s, c, {.everything = true}));
    HOLDS(c.exchange->revoke(a.card().device, last));
    REFUSES(c.take(a.out(u"1.gxp"_s)), ErrorCode::SignerRevoked);
    HOLDS(c.take(b.out(u"2.gxp"_s)));
    HOLDS(readSeen<Sample>(*c.file, good.id.value));
    const auto beyond = c.take(b.out(u"4.gxp"_s));
    HOLDS(beyond);
    QVERIFY(std::ranges::any_of(
        beyond->streams, [](const StreamReport &each) { return each.fate == Fate::Revoked; }));
    REFUSES(readSeen<Sample>(*c.file, bad.id.value), ErrorCode::NotFound);
}

void PackageFaultsTest::aWrongRecipientCantOpenIt()
{
    Joined a{u"甲"_s}, b{u"乙"_s}, c{u"丙"_s};
    befriend(a, b);
    befriend(a, c);
    saved(a);
    HOLDS(a.send(u"p.gxp"_s, b));
    REFUSES(c.take(a.out(u"p.gxp"_s)), ErrorCode::NotRecipient);
    QCOMPARE(countOf(c, "SELECT count(*) FROM package_in"), 0);
}

void PackageFaultsTest::aForkIsEvidenceAndNothingIsTaken()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    saved(a);
    HOLDS(a.send(u"1.gxp"_s, b));
    HOLDS(b.take(a.out(u"1.gxp"_s)));
    // A cloned disk: file and note go back together, and both go on in the same stream.
    const QString copy = a.out(u"clone.mingdu"_s);
    HOLDS(a.file->backup(copy));
    const QString state = a.out(u"state"_s), kept = a.out(u"kept"_s);
    QVERIFY(QProcess::execute(u"cp"_s, {u"-r"_s, state, kept}) == 0);
    saved(a);
    HOLDS(a.send(u"2.gxp"_s, b));
    a.exchange.reset();
    a.file.reset();
    QVERIFY(QFile::remove(a.desk.path) && QFile::rename(copy, a.desk.path));
    QVERIFY(QDir{state}.removeRecursively() && QDir{}.rename(kept, state));
    a.file = a.desk.openUnlocked();
    a.exchange = std::make_unique<OfficeExchange>(*a.file);
    const Sample other = saved(a);
    HOLDS(a.send(u"3.gxp"_s, b));
    HOLDS(b.take(a.out(u"2.gxp"_s)));
    const QString before = b.digest();
    const auto fork = b.take(a.out(u"3.gxp"_s));
    HOLDS(fork);
    QCOMPARE(fork->streams.front().fate, Fate::Fork);
    QCOMPARE(fork->applied, 0);
    QCOMPARE(b.digest(), before);
    QCOMPARE(countOf(b, "SELECT count(*) FROM fork"), 1);
    REFUSES(readSeen<Sample>(*b.file, other.id.value), ErrorCode::NotFound);
}

void PackageFaultsTest::aRestoredCopyGetsItsOwnEventsBack()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    const QString copy = a.out(u"copy.mingdu"_s);
    HOLDS(a.file->backup(copy));
    const Sample lost = saved(a);
    HOLDS(a.send(u"1.gxp"_s, b));
    HOLDS(b.take(a.out(u"1.gxp"_s)));
    a.exchange.reset();
    a.file.reset();
    QVERIFY(QFile::remove(a.desk.path) && QFile::rename(copy, a.desk.path));
    a.file = a.desk.openUnlocked();
    a.exchange = std::make_unique<OfficeExchange>(*a.file);
    saved(a);           // in a new incarnation
    meet(a, b, u"2"_s); // which tells b that less is known than before
    QCOMPARE(readSeen<Sample>(*a.file, lost.id.value)->value, lost);
    QCOMPARE(a.digest(), b.digest());
    QCOMPARE(countOf(b, "SELECT count(*) FROM fork"), 0);
}

void PackageFaultsTest::everyBitAndEveryCutIsRefused()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    HOLDS(a.send(u"p.gxp"_s, b));
    const QByteArray sound = bytesOf(a.out(u"p.gxp"_s));
    QVERIFY(sound.size() > 500);
    const QString before = b.digest();
    for (qsizetype at = 0; at < sound.size(); ++at) {
        QByteArray spoiled = sound;
        spoiled[at] = char(spoiled[at] ^ (1 << (at % 8)));
        const auto taken = b.take(written(b, u"spoiled.gxp"_s, spoiled));
        QVERIFY2(!taken, qPrintable(u"bit of byte %1"_s.arg(at)));
    }
    for (qsizetype size = 0; size < sound.size(); size += 7) {
        const auto taken = b.take(written(b, u"cut.gxp"_s, sound.first(size)));
        QVERIFY2(!taken, qPrintable(u"cut at %1"_s.arg(size)));
    }
    REFUSES(b.take(written(b, u"long.gxp"_s, sound + 'x')), ErrorCode::PackageInvalid);
    REFUSES(b.take(written(b, u"crlf.gxp"_s, QByteArray{sound}.replace("\r\n", "\n"))),
            ErrorCode::PackageInvalid);
    QCOMPARE(b.digest(), before);
    QCOMPARE(countOf(b, "SELECT count(*) FROM package_in"), 0);
    HOLDS(b.take(written(b, u"sound.gxp"_s, sound)));
}

void PackageFaultsTest::whatIsNoFileIsRefused()
{
    Joined a{u"甲"_s};
    REFUSES(a.take(a.out(u"nowhere.gxp"_s)), ErrorCode::FileUnreadable);
    REFUSES(a.take(a.desk.folder.path()), ErrorCode::FileUnreadable);
    REFUSES(a.take(u"/dev/zero"_s), ErrorCode::FileUnreadable);
    REFUSES(a.take(written(a, u"empty.gxp"_s, {})), ErrorCode::PackageInvalid);
    REFUSES(a.take(written(a, u"one.gxp"_s, "G")), ErrorCode::PackageInvalid);
}

void PackageFaultsTest::aFailingDiskTakesAllOrNothing_data()
{
    QTest::addColumn<int>("sqlite");
    QTest::addRow("full") << int(SQLITE_FULL);
    QTest::addRow("write error") << int(SQLITE_IOERR_WRITE);
    QTest::addRow("sync error") << int(SQLITE_IOERR_FSYNC);
}

/// Every write, synchronisation and truncation of an import fails once.
void PackageFaultsTest::aFailingDiskTakesAllOrNothing()
{
    QFETCH(int, sqlite);
    FaultyDisk disk;
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    Sample sample = a.desk.sample();
    sample.summary = QString{5000, u'长'}; // into `blob`
    HOLDS(a.file->commit(Changes{}.add(sample, 1)));
    HOLDS(a.send(u"p.gxp"_s, b));
    const QString before = b.digest();
    int failures = 0;
    for (int nth = 1; nth < 500; ++nth) {
        disk.failAt(nth, sqlite);
        const auto taken = b.take(a.out(u"p.gxp"_s));
        disk.heal();
        if (taken)
            break;
        ++failures;
        QCOMPARE(b.digest(), before);
        HOLDS(b.file->check());
        b.exchange.reset();
        b.file.reset();
        b.file = b.desk.openUnlocked();
        b.exchange = std::make_unique<OfficeExchange>(*b.file);
        QCOMPARE(b.digest(), before);
    }
    QVERIFY(failures > 2);
    QCOMPARE(readSeen<Sample>(*b.file, sample.id.value)->value, sample);
    const auto again = b.take(a.out(u"p.gxp"_s));
    HOLDS(again);
    QVERIFY(again->already);
}

void PackageFaultsTest::aPowerCutAnywhereLeavesAllOrNothing_data()
{
    QTest::addColumn<bool>("isImport");
    QTest::addRow("a save") << false;
    QTest::addRow("an import") << true;
}

/// At every write, synchronisation and truncation; and after the last one, when it was
/// acknowledged.
void PackageFaultsTest::aPowerCutAnywhereLeavesAllOrNothing()
{
    QFETCH(bool, isImport);
    PowerTrial trial{isImport};
    const EntityId id = trial.sample.id.value;
    int cuts = 0;
    for (bool acknowledged = false; !acknowledged; ++cuts) {
        QVERIFY(cuts < 1000);
        const int exit = trial.cutAt(cuts + 1);
        acknowledged = exit == 0;
        QVERIFY(acknowledged || exit == FaultyDisk::powerFailed);
        trial.reopen();
        HOLDS(trial.b.file->check());
        const auto seen = readSeen<Sample>(*trial.b.file, id);
        QVERIFY(seen ? seen->value == trial.sample : !acknowledged);
        QVERIFY(seen || trial.work()); // and once more, as an officer would
        HOLDS(readSeen<Sample>(*trial.b.file, id));
        HOLDS(trial.b.file->check());
        trial.close();
    }
    QVERIFY(cuts > 5);
    trial.reopen();
}

void PackageFaultsTest::anImportBrokenOffAnywhereTakesNothing()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    constexpr int events = 1500; // some hundreds between two questions
    Changes many;
    for (int i = 0; i < events; ++i)
        many.add(a.desk.sample(), 1);
    HOLDS(a.file->commit(many));
    HOLDS(a.send(u"p.gxp"_s, b));
    const QString before = b.digest();
    int broken = 0;
    for (int stop = 0; stop < 10'000; ++stop) {
        int asked = 0;
        const auto taken = b.exchange->take(a.out(u"p.gxp"_s), false,
                                            [&](qint64, qint64) { return asked++ < stop; });
        if (taken)
            break;
        ++broken;
        QCOMPARE(codeName(taken.error().code), codeName(ErrorCode::Cancelled));
        QCOMPARE(b.digest(), before);
        QCOMPARE(countOf(b, "SELECT count(*) FROM package_in"), 0);
    }
    QVERIFY(broken >= events / 300);
    HOLDS(b.file->commit(Changes{}.add(b.desk.sample(), 1)));
    meet(b, a, u"after"_s);
    QCOMPARE(a.digest(), b.digest());
}

void PackageFaultsTest::aPackageIsNeverOverwritten()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    for (int i = 0; i < 10; ++i)
        saved(a);
    written(a, u"p-2.gxp"_s, "mine");
    REFUSES(a.send(u"p.gxp"_s, b, {.partSize = 2000}), ErrorCode::FileExists);
    QCOMPARE(bytesOf(a.out(u"p-2.gxp"_s)), QByteArray{"mine"});
    QVERIFY(!QFile::exists(a.out(u"p.gxp"_s))); // all parts, or none
    QCOMPARE(countOf(a, "SELECT count(*) FROM package_out"), 0);
    REFUSES(a.send(u"nowhere/p.gxp"_s, b), ErrorCode::WriteFailed);
}

QTEST_GUILESS_MAIN(PackageFaultsTest)
#include "tst_packagefaults.moc"
