// Whatever an office does besides saving and joining, on a disk that fails at any write, sync or
// truncation: it is done or it isn't, the office is whole, opens with the passphrase that counts,
// and does it the next time.
#include "core/documents/document.h"
#include "tests/core/store/exchangefixture.h"
#include "tests/core/store/faultydisk.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {
struct Trial
{
    Joined here{u"总台"_s};
    Joined there{u"窗口"_s};
    OfficerId clerk{newEntityId(here.desk.clock, here.desk.random)};

    OfficeFile &file() { return *here.file; }
    QString out(int nth) const { return here.out(u"out-%1.gxp"_s.arg(nth)); }
    QString copies() const { return here.desk.folder.filePath(u"copies"_s); }
};
template<class T>
Result<> outcomeOf(const Result<T> &done)
{
    return done ? Result<>{} : tl::unexpected(done.error());
}

Result<> changePassphrase(Trial &trial, int nth)
{
    QString &now = trial.here.desk.passphrase;
    const QString next = u"第%1个"_s.arg(nth);
    const auto changed = trial.file().changePassphrase(now, next);
    if (changed)
        now = next;
    return changed;
}
Result<> lockAndBack(Trial &trial, int)
{
    trial.file().lock();
    return trial.file().unlock(trial.here.desk.officer, trial.here.desk.passphrase);
}
Result<> copyOfTheDay(Trial &trial, int nth)
{
    QDir{}.mkpath(trial.copies());
    return outcomeOf(trial.file().dailyBackup(trial.copies(), QDate{2021, 4, 12}.addDays(nth)));
}
/// A package that was not noted down did not leave.
Result<> sendOut(Trial &trial, int nth)
{
    const PackageWish wish{.recipients = {trial.there.card().device}, .everything = true};
    const auto sent = trial.here.exchange->send(trial.out(nth), wish, unwatched);
    if (sent.has_value() != QFile::exists(trial.out(nth)))
        return fail(ErrorCode::FileExists, {trial.out(nth)});
    return outcomeOf(sent);
}

Result<> trustUnderAName(Trial &trial, int nth)
{
    Signer card = trial.there.card();
    card.label = u"窗口%1"_s.arg(nth);
    return outcomeOf(trial.here.exchange->trust(card));
}

struct Act
{
    const char *name;
    Result<> (*does)(Trial &trial, int nth);
};
const std::array acts{
    Act{"a draft",
        [](Trial &t, int nth) {
            return t.file().putDraft(u"a"_s, QByteArray{nth, 'x'});
        }},
    Act{"a draft removed", [](Trial &t, int) { return t.file().removeDraft(u"a"_s); }},
    Act{"an officer's key", [](Trial &t, int) { return t.file().addOfficer(t.clerk, u"又"_s); }},
    Act{"a key removed", [](Trial &t, int) { return t.file().removeOfficer(t.clerk); }},
    Act{"another passphrase", changePassphrase},
    Act{"locked and back", lockAndBack},
    Act{"the projection anew", [](Trial &t, int) { return t.file().rebuild(); }},
    Act{"the copy of the day", copyOfTheDay},
    Act{"an import begun",
        [](Trial &t, int) {
            const Desk &desk = t.here.desk;
            return outcomeOf(t.file().beginImport(newEntityId(desk.clock, t.here.desk.random), 3));
        }},
    Act{"a package made", sendOut},
    Act{"a desk trusted", trustUnderAName},
    Act{"a desk revoked",
        [](Trial &t, int nth) {
            return t.here.exchange->revoke(t.there.card().device, quint64(nth));
        }},
    Act{"a mark of the numbers",
        [](Trial &t, int nth) { return t.here.exchange->markNumbers(u"W%1"_s.arg(nth)); }},
};

/// Something to index, to send, to lay anew and to remove.
void fill(Trial &trial)
{
    befriend(trial.here, trial.there);
    Sample sample = trial.here.desk.sample();
    sample.summary = QString{5000, u'长'};
    Changes changes;
    changes.add(sample, 1);
    for (int i = 0; i < 5; ++i) {
        changes.add(Document{.id = {newEntityId(trial.here.desk.clock, trial.here.desk.random)},
                             .organ = trial.here.desk.organ,
                             .title = u"通知"_s,
                             .body = QString{4000 + i, u'文'}},
                    quint16(DocumentEvent::Entered));
    }
    HOLDS(trial.file().commit(changes));
    HOLDS(trial.file().putDraft(u"a"_s, "草稿"));
    HOLDS(trial.file().addOfficer(trial.clerk, u"芝麻"_s));
}
} // namespace

class TestOfficeActs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailingDiskEndsNoneHalfway_data();
    void aFailingDiskEndsNoneHalfway();
};

void TestOfficeActs::aFailingDiskEndsNoneHalfway_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<int>("sqlite");
    const std::array faults{std::pair{"full", SQLITE_FULL},
                            std::pair{"write error", SQLITE_IOERR_WRITE},
                            std::pair{"sync error", SQLITE_IOERR_FSYNC}};
    for (std::size_t act = 0; act < acts.size(); ++act) {
        for (const auto &[name, code] : faults)
            QTest::addRow("%s: %s", acts[act].name, name) << int(act) << int(code);
    }
}

void TestOfficeActs::aFailingDiskEndsNoneHalfway()
{
    QFETCH(int, act);
    QFETCH(int, sqlite);
    FaultyDisk disk;
    Trial trial;
    fill(trial);
    int failures = 0;
    bool failed = true;
    for (int nth = 1; failed && nth < 3000; nth += 1 + nth / 4) {
        const QString digest = trial.here.digest();
        disk.failAt(nth, sqlite);
        const auto done = acts[std::size_t(act)].does(trial, nth);
        failed = disk.hasFailed();
        disk.heal();
        failures += failed;
        if (!done) {
            QVERIFY(failed);
            const QString code{codeName(done.error().code)};
            QVERIFY2(code == u"disk_full" || code == u"io_error", qPrintable(faultOf(done)));
            QCOMPARE(trial.here.digest(), digest);
        }
        HOLDS(trial.file().unlock(trial.here.desk.officer, trial.here.desk.passphrase));
        HOLDS(trial.file().check());
        HOLDS(acts[std::size_t(act)].does(trial, 10'000 + nth));
        HOLDS(trial.file().check());
    }
    QVERIFY(!failed);
    QVERIFY(failures > 0);
}

QTEST_GUILESS_MAIN(TestOfficeActs)
#include "tst_officeacts.moc"
