// Desks that join through packages (sync.md): what comes in any order, twice or late ends the same;
// what is not trusted or not whole changes nothing.
#include "core/journal/event.h"
#include "core/store/officeexchange.h"
#include "core/store/packagefile.h"
#include "core/sync/payload.h"
#include "tests/core/store/faultydisk.h"
#include "tests/core/store/fixture.h"

#include <QDir>
#include <QProcess>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
const Progress unwatched{};

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

void befriend(Joined &a, Joined &b)
{
    QVERIFY(a.exchange->trust(b.card()));
    QVERIFY(b.exchange->trust(a.card()));
}

/// Whatever one of them knows, both know afterwards.
void meet(Joined &a, Joined &b, const QString &name)
{
    const auto there = a.send(name + u"-there.gxp"_s, b);
    HOLDS(there);
    for (const QString &path : there->paths)
        HOLDS(b.take(path));
    const auto back = b.send(name + u"-back.gxp"_s, a);
    HOLDS(back);
    for (const QString &path : back->paths)
        HOLDS(a.take(path));
}

Sample saved(Joined &desk)
{
    const Sample sample = desk.desk.sample();
    if (!desk.file->commit(Changes{}.add(sample, 1)))
        qFatal("commit");
    return sample;
}

void decide(Joined &desk, EntityId request, const QString &outcome)
{
    const auto seen = readSeen<Sample>(*desk.file, request);
    Sample next = seen->value;
    next.outcome = outcome;
    HOLDS(desk.file->commit(Changes{}.update(*seen, next, 2)));
}

qint64 countOf(const Joined &desk, const char *sql)
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

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QString written(const Joined &desk, const QString &name, const QByteArray &bytes)
{
    QFile file{desk.out(name)};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("write");
    return file.fileName();
}

/// A desk without a store: says and signs whatever a test wants it to.
struct Forger
{
    explicit Forger(DeskRole role = DeskRole::Office)
    {
        signer = {.device = newEntityId(desk.clock, desk.random),
                  .department = newEntityId(desk.clock, desk.random),
                  .label = u"伪"_s,
                  .signKey = keys.open,
                  .sealKey = seal.newKeyPair(desk.random).open,
                  .role = role};
    }
    static ::Event said(EntityId entity, quint16 noun, quint16 field, const Value &value)
    {
        ::Event event{.kind = 1, .entity = entity};
        event.noun = noun;
        event.fields.push_back({.field = field, .value = value});
        return event;
    }
    Stretch stretch(const std::vector<PackedEvent> &events) const
    {
        Stretch made;
        made.stream.device = signer.device;
        made.stream.department = signer.department;
        made.stream.id = streamId(seal, signer.device, signer.department, 0);
        made.events = events;
        sign(made);
        return made;
    }
    void sign(Stretch &made) const
    {
        Digest hash{};
        const auto hasher = seal.hasher();
        for (std::size_t i = 0; i < made.events.size(); ++i)
            hash = chainHash(*hasher, hash, made.stream.id, i + 1, made.events[i].bytes);
        made.checkpoint =
            seal.sign(keys.secret, checkpointMessage(made.stream.id, made.last(), hash), random)
                .value();
    }
    QByteArray packed(const QByteArray &payload, const Joined &to, quint32 events = 1) const
    {
        const Manifest manifest{.package = newEntityId(desk.clock, random),
                                .sender = signer.device,
                                .schemaMin = schemaVersion,
                                .schemaMax = schemaVersion,
                                .set = newEntityId(desk.clock, random),
                                .events = events};
        return packPackage(payload, manifest, {keys.secret, {to.card().sealKey}}, keys.open, seal,
                           random)
            .value();
    }
    QByteArray packed(const std::vector<PackedEvent> &events, const Joined &to) const
    {
        return packed(encode(Payload{{stretch(events)}, {}, {}}), to, quint32(events.size()));
    }
    Desk desk{};
    BotanSeal seal{};
    mutable SystemRandom random{};
    KeyPair keys = seal.newKeyPair(desk.random);
    Signer signer{};
};
} // namespace

class ExchangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoDesksEndWithOneDigest();
    void aPackageTwiceIsNothing();
    void aPreviewWritesNothing();
    void aGapIsHeldUntilItCloses();
    void twoOutcomesAreAConflictThatIsResolved();
    void equalDecisionsAreNone();
    void aThirdDeskHearsThroughTheSecond();
    void aSupervisorGetsNoName();
    void whatCameMaskedIsFilledLater();
    void longTextsTravelWithTheirEvents();
    void partsAreTakenInAnyOrder();
    void aStrangerIsRefused();
    void aRevokedDeskCountsUpToItsLastTrustedEvent();
    void aWrongRecipientCantOpenIt();
    void aRelayCantAlterWhatItCarries();
    void aForkIsEvidenceAndNothingIsTaken();
    void aRestoredCopyGetsItsOwnEventsBack();
    void everyBitAndEveryCutIsRefused();
    void aBombIsRefusedBeforeItIsOpened();
    void whatIsNoFileIsRefused();
    void aClockADayAheadIsToldAndMovesNothing();
    void cardsAndFingerprints();
    void aFailingDiskTakesAllOrNothing_data();
    void aFailingDiskTakesAllOrNothing();
    void anImportBrokenOffAnywhereTakesNothing();
    void aPackageIsNeverOverwritten();
    void whatATrustedDeskSaysIsCheckedToo_data();
    void whatATrustedDeskSaysIsCheckedToo();
    void whatANewerDeskWroteIsKeptAndCarriedOn();
};

void ExchangeTest::twoDesksEndWithOneDigest()
{
    Joined a{u"区政府办"_s}, b{u"窗口二"_s, DeskRole::Window};
    befriend(a, b);
    const Sample one = saved(a);
    const Sample two = saved(b);
    meet(a, b, u"first"_s);
    QCOMPARE(a.digest(), b.digest());
    QCOMPARE(readSeen<Sample>(*b.file, one.id.value)->value, one); // names and all
    decide(b, one.id.value, u"A1"_s);
    decide(a, two.id.value, u"C2"_s);
    meet(a, b, u"second"_s);
    QCOMPARE(a.digest(), b.digest());
    QCOMPARE(readSeen<Sample>(*a.file, one.id.value)->value.outcome, u"A1"_s);
    QVERIFY(a.exchange->conflicts()->empty());
    HOLDS(a.file->rebuild());
    QCOMPARE(a.digest(), b.digest());
    QCOMPARE(a.file->sameApplicant(one.id.value)->size(), std::size_t{1}); // two's, from elsewhere
}

void ExchangeTest::aPackageTwiceIsNothing()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    saved(a);
    HOLDS(a.send(u"p.gxp"_s, b));
    HOLDS(b.take(a.out(u"p.gxp"_s)));
    const QString after = b.digest();
    const auto again = b.take(a.out(u"p.gxp"_s));
    HOLDS(again);
    QVERIFY(again->already);
    HOLDS(a.send(u"q.gxp"_s, b, {.everything = true})); // the same events in another package
    const auto known = b.take(a.out(u"q.gxp"_s));
    HOLDS(known);
    QCOMPARE(known->applied, 0);
    QCOMPARE(known->streams.front().fate, Fate::Known);
    QCOMPARE(b.digest(), after);
}

void ExchangeTest::aPreviewWritesNothing()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    saved(a);
    HOLDS(a.send(u"p.gxp"_s, b));
    const QString before = b.digest();
    const auto seen = b.take(a.out(u"p.gxp"_s), true);
    HOLDS(seen);
    QVERIFY(seen->applied > 0);
    QCOMPARE(b.digest(), before);
    QCOMPARE(countOf(b, "SELECT count(*) FROM package_in"), 0);
    HOLDS(b.file->commit(Changes{}.add(b.desk.sample(), 1))); // and goes on as if nothing was
    const auto taken = b.take(a.out(u"p.gxp"_s));
    HOLDS(taken);
    QCOMPARE(taken->applied, seen->applied);
}

void ExchangeTest::aGapIsHeldUntilItCloses()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    saved(a);
    HOLDS(a.send(u"1.gxp"_s, b));
    // What b acknowledged without having it: a sends only the rest, as after a lost disk.
    const WriteRef head = a.file->head();
    sqlite3 *raw = nullptr;
    QCOMPARE(sqlite3_open(a.desk.path.toUtf8().constData(), &raw), SQLITE_OK);
    const QByteArray sql = "INSERT INTO peer_head SELECT x'" + b.card().device.toRfc4122().toHex() +
                           "', id, " + QByteArray::number(head.seq) + ", hash, 0 FROM stream";
    QCOMPARE(sqlite3_exec(raw, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(raw);
    const Sample late = saved(a);
    HOLDS(a.send(u"2.gxp"_s, b));
    const auto held = b.take(a.out(u"2.gxp"_s));
    HOLDS(held);
    QVERIFY(held->isHeld);
    QCOMPARE(held->applied, 0);
    QCOMPARE(held->streams.front().fate, Fate::Gap);
    QCOMPARE(held->streams.front().from, quint64{1});
    QCOMPARE(held->streams.front().until, head.seq);
    HOLDS(b.take(a.out(u"1.gxp"_s))); // and the held one after it, by itself
    HOLDS(readSeen<Sample>(*b.file, late.id.value));
    QCOMPARE(countOf(b, "SELECT count(*) FROM package_in WHERE held IS NOT NULL"), 0);
}

void ExchangeTest::twoOutcomesAreAConflictThatIsResolved()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    const EntityId id = saved(a).id.value;
    meet(a, b, u"1"_s);
    decide(a, id, u"A1"_s);
    decide(b, id, u"B5"_s);
    meet(a, b, u"2"_s);
    QCOMPARE(a.digest(), b.digest());
    for (Joined *desk : {&a, &b}) {
        const auto conflicts = desk->exchange->conflicts();
        HOLDS(conflicts);
        QCOMPARE(conflicts->size(), std::size_t{1});
        const auto &fields = conflicts->front().fields;
        const auto outcome =
            std::ranges::find(fields, quint16(RequestOutcome), &ConflictedField::field);
        QVERIFY(outcome != fields.end());
        QStringList values;
        for (const Rival &rival : outcome->rivals)
            values << rival.value.text();
        values.sort();
        QCOMPARE(values, (QStringList{u"A1"_s, u"B5"_s}));
    }
    decide(b, id, u"A3"_s); // whoever sees both supersedes both
    meet(a, b, u"3"_s);
    QVERIFY(a.exchange->conflicts()->empty());
    QCOMPARE(readSeen<Sample>(*a.file, id)->value.outcome, u"A3"_s);
    QCOMPARE(a.digest(), b.digest());
}

void ExchangeTest::equalDecisionsAreNone()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    const EntityId id = saved(a).id.value;
    meet(a, b, u"1"_s);
    decide(a, id, u"A1"_s);
    decide(b, id, u"A1"_s);
    meet(a, b, u"2"_s);
    QVERIFY(a.exchange->conflicts()->empty());
    QCOMPARE(a.digest(), b.digest());
}

void ExchangeTest::aThirdDeskHearsThroughTheSecond()
{
    Joined a{u"甲"_s}, b{u"乙"_s}, c{u"丙"_s};
    befriend(a, b);
    befriend(b, c);
    const Sample sample = saved(a);
    HOLDS(a.send(u"p.gxp"_s, b));
    HOLDS(b.take(a.out(u"p.gxp"_s)));
    HOLDS(b.send(u"q.gxp"_s, c));
    const auto first = c.take(b.out(u"q.gxp"_s)); // b vouches for itself, not for a
    HOLDS(first);
    QVERIFY(first->isHeld);
    QVERIFY(std::ranges::any_of(
        first->streams, [](const StreamReport &each) { return each.fate == Fate::Untrusted; }));
    REFUSES(readSeen<Sample>(*c.file, sample.id.value), ErrorCode::NotFound);
    const auto joined = c.exchange->trust(a.card());
    HOLDS(joined);
    QCOMPARE(joined->size(), std::size_t{1}); // the held package came in
    QCOMPARE(readSeen<Sample>(*c.file, sample.id.value)->value, sample);
}

void ExchangeTest::aSupervisorGetsNoName()
{
    Joined a{u"区政府办"_s}, s{u"市政府办"_s, DeskRole::Supervisor};
    befriend(a, s);
    const Sample sample = saved(a);
    HOLDS(a.send(u"p.gxp"_s, s)); // masked without being asked to
    const auto taken = s.take(a.out(u"p.gxp"_s));
    HOLDS(taken);
    QVERIFY(taken->manifest.masked);
    const auto seen = readSeen<Sample>(*s.file, sample.id.value);
    HOLDS(seen);
    QVERIFY(seen->sealed);
    QCOMPARE(seen->value.name, QString{});
    QCOMPARE(seen->value.number, sample.number);
    QCOMPARE(countOf(s, "SELECT count(*) FROM priv JOIN stream USING(no) JOIN meta ON key = "
                        "'device' WHERE device_id != value"),
             0);
    saved(s);
    HOLDS(s.send(u"ack.gxp"_s, a)); // says what it knows, and carries nothing
    const auto told = a.take(s.out(u"ack.gxp"_s));
    HOLDS(told);
    QCOMPARE(told->manifest.events, 0u);
    const auto next = a.send(u"next.gxp"_s, s);
    HOLDS(next);
    QCOMPARE(next->events, 0); // it knows all
}

void ExchangeTest::whatCameMaskedIsFilledLater()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    const Sample sample = saved(a);
    HOLDS(a.send(u"p.gxp"_s, b, {.masked = true}));
    HOLDS(b.take(a.out(u"p.gxp"_s)));
    const QString masked = b.digest();
    QVERIFY(readSeen<Sample>(*b.file, sample.id.value)->sealed);
    HOLDS(a.send(u"q.gxp"_s, b, {.everything = true}));
    const auto filled = b.take(a.out(u"q.gxp"_s));
    HOLDS(filled);
    QVERIFY(filled->filled > 0);
    QCOMPARE(b.digest(), masked); // the public state is the same (I10)
    QCOMPARE(readSeen<Sample>(*b.file, sample.id.value)->value, sample);
    QCOMPARE(b.file->ofApplicant(sample.identity)->size(), std::size_t{1});
}

void ExchangeTest::longTextsTravelWithTheirEvents()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    Sample sample = a.desk.sample();
    sample.summary = QString{3000, u'长'};
    HOLDS(a.file->commit(Changes{}.add(sample, 1)));
    QCOMPARE(countOf(a, "SELECT count(*) FROM blob"), 1);
    HOLDS(a.send(u"p.gxp"_s, b));
    HOLDS(b.take(a.out(u"p.gxp"_s)));
    QCOMPARE(readSeen<Sample>(*b.file, sample.id.value)->value.summary, sample.summary);
}

void ExchangeTest::partsAreTakenInAnyOrder()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    for (int i = 0; i < 40; ++i)
        saved(a);
    const auto sent = a.send(u"p.gxp"_s, b, {.partSize = 2000});
    HOLDS(sent);
    QVERIFY(sent->paths.size() > 3);
    for (auto path = sent->paths.rbegin(); path != sent->paths.rend(); ++path)
        HOLDS(b.take(*path)); // all but the last are held
    QCOMPARE(countOf(b, "SELECT count(*) FROM package_in WHERE held IS NOT NULL"), 0);
    HOLDS(b.send(u"back.gxp"_s, a));
    HOLDS(a.take(b.out(u"back.gxp"_s)));
    QCOMPARE(a.digest(), b.digest());
}

void ExchangeTest::aStrangerIsRefused()
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

void ExchangeTest::aRevokedDeskCountsUpToItsLastTrustedEvent()
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

void ExchangeTest::aWrongRecipientCantOpenIt()
{
    Joined a{u"甲"_s}, b{u"乙"_s}, c{u"丙"_s};
    befriend(a, b);
    befriend(a, c);
    saved(a);
    HOLDS(a.send(u"p.gxp"_s, b));
    REFUSES(c.take(a.out(u"p.gxp"_s)), ErrorCode::NotRecipient);
    QCOMPARE(countOf(c, "SELECT count(*) FROM package_in"), 0);
}

/// b signs what it forwards, and yet can't change an event of a.
void ExchangeTest::aRelayCantAlterWhatItCarries()
{
    Joined a{u"甲"_s};
    saved(a);
    const BotanSeal &seal = a.desk.seal;
    const KeyPair own = seal.newKeyPair(a.desk.random);
    Stretch stretch;
    stretch.stream.device = newEntityId(a.desk.clock, a.desk.random);
    stretch.stream.id = streamId(seal, stretch.stream.device, {}, 0);
    ::Event said{.kind = 1, .entity = newEntityId(a.desk.clock, a.desk.random)};
    said.noun = quint16(Noun::Request);
    said.fields.push_back({.field = RequestSummary, .value = Value{u"一"_s}});
    stretch.events.push_back({encode(said).value(), {}});
    const auto hasher = seal.hasher();
    const auto sign = [&] {
        const Digest hash = chainHash(*hasher, {}, stretch.stream.id, 1, stretch.events[0].bytes);
        return seal.sign(own.secret, checkpointMessage(stretch.stream.id, 1, hash), a.desk.random)
            .value();
    };
    stretch.checkpoint = sign();
    HOLDS(verify(seal, stretch, own.open));
    Stretch altered = stretch;
    said.fields[0].value = Value{u"二"_s};
    altered.events[0].bytes = encode(said).value();
    REFUSES(verify(seal, altered, own.open), ErrorCode::SignatureWrong);
    Stretch longer = stretch; // past the checkpoint
    longer.events.push_back(longer.events[0]);
    REFUSES(verify(seal, longer, own.open), ErrorCode::SignatureWrong);
    Stretch claimed = stretch; // as of another device
    claimed.stream.device = newEntityId(a.desk.clock, a.desk.random);
    REFUSES(verify(seal, claimed, own.open), ErrorCode::PackageInvalid);
    Stretch spoken = stretch; // a private part that the event does not announce
    spoken.events[0].priv = QByteArray{40, 'x'};
    REFUSES(verify(seal, spoken, own.open), ErrorCode::PackageInvalid);
}

void ExchangeTest::aForkIsEvidenceAndNothingIsTaken()
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

void ExchangeTest::aRestoredCopyGetsItsOwnEventsBack()
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

void ExchangeTest::everyBitAndEveryCutIsRefused()
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

void ExchangeTest::aBombIsRefusedBeforeItIsOpened()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    const BotanSeal &seal = a.desk.seal;
    const KeyPair pair = seal.newKeyPair(a.desk.random);
    Manifest manifest{.package = newEntityId(a.desk.clock, a.desk.random),
                      .sender = newEntityId(a.desk.clock, a.desk.random),
                      .set = newEntityId(a.desk.clock, a.desk.random)};
    const PackageKeys keys{pair.secret, {b.card().sealKey}};
    const QByteArray zeros{32 << 20, '\0'}; // some kilobytes, packed
    const auto bomb = packPackage(zeros, manifest, keys, pair.open, seal, a.desk.random);
    HOLDS(bomb);
    QVERIFY(bomb->size() < 32 << 10);
    REFUSES(decodeManifest(*bomb), ErrorCode::PackageInvalid);
    REFUSES(b.take(written(b, u"bomb.gxp"_s, *bomb)), ErrorCode::PackageInvalid);
}

void ExchangeTest::whatIsNoFileIsRefused()
{
    Joined a{u"甲"_s};
    REFUSES(a.take(a.out(u"nowhere.gxp"_s)), ErrorCode::FileMissing);
    REFUSES(a.take(a.desk.folder.path()), ErrorCode::FileUnreadable);
    REFUSES(a.take(u"/dev/zero"_s), ErrorCode::FileUnreadable);
    REFUSES(a.take(written(a, u"empty.gxp"_s, {})), ErrorCode::PackageInvalid);
    REFUSES(a.take(written(a, u"one.gxp"_s, "G")), ErrorCode::PackageInvalid);
}

void ExchangeTest::aClockADayAheadIsToldAndMovesNothing()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    a.desk.clock.set({QDate{2031, 1, 1}, QTime{9, 0}});
    const EntityId id = saved(a).id.value;
    HOLDS(a.send(u"p.gxp"_s, b));
    const auto taken = b.take(a.out(u"p.gxp"_s));
    HOLDS(taken);
    QCOMPARE(taken->wrongClocks, QStringList{u"甲"_s});
    const Sample own = saved(b);
    const auto history = b.file->history(own.id.value);
    QCOMPARE(history->front().at.date().year(), 2021);
    decide(b, id, u"A1"_s);
    meet(b, a, u"2"_s);
    QCOMPARE(a.digest(), b.digest());
}

void ExchangeTest::cardsAndFingerprints()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    const Signer card = a.card();
    const auto read = readCard(cardOf(card));
    HOLDS(read);
    QCOMPARE(read->signKey, card.signKey);
    QCOMPARE(fingerprint(a.desk.seal, *read), fingerprint(a.desk.seal, card));
    QVERIFY(fingerprint(a.desk.seal, card) != fingerprint(a.desk.seal, b.card()));
    QCOMPARE(fingerprint(a.desk.seal, card).size(), 8 * 4 + 7);
    REFUSES(readCard("{}"), ErrorCode::PackageInvalid);
    REFUSES(readCard(cardOf(card).replace("04", "05")), ErrorCode::PackageInvalid);
    HOLDS(b.exchange->trust(card));
    Signer forged = card;
    forged.signKey = b.card().signKey; // the name of one, the key of another
    REFUSES(b.exchange->trust(forged), ErrorCode::Conflict);
}

void ExchangeTest::aFailingDiskTakesAllOrNothing_data()
{
    QTest::addColumn<int>("sqlite");
    QTest::addRow("full") << int(SQLITE_FULL);
    QTest::addRow("write error") << int(SQLITE_IOERR_WRITE);
    QTest::addRow("sync error") << int(SQLITE_IOERR_FSYNC);
}

/// Every write, synchronisation and truncation of an import fails once.
void ExchangeTest::aFailingDiskTakesAllOrNothing()
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

void ExchangeTest::anImportBrokenOffAnywhereTakesNothing()
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

void ExchangeTest::aPackageIsNeverOverwritten()
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

void ExchangeTest::whatATrustedDeskSaysIsCheckedToo_data()
{
    QTest::addColumn<QString>("lie");
    QTest::addColumn<QString>("code");
    QTest::addRow("no payload at all") << u"garbage"_s << u"package_invalid"_s;
    QTest::addRow("a department not its own") << u"department"_s << u"package_invalid"_s;
    QTest::addRow("another's checkpoint") << u"checkpoint"_s << u"signature_wrong"_s;
    QTest::addRow("an event that is none") << u"event"_s << u"package_invalid"_s;
    QTest::addRow("a private part not committed to") << u"commitment"_s << u"package_invalid"_s;
    QTest::addRow("a private value not announced") << u"announced"_s << u"package_invalid"_s;
    QTest::addRow("a text that is another") << u"text"_s << u"package_invalid"_s;
    QTest::addRow("a text that did not come") << u"missing text"_s << u"package_invalid"_s;
    QTest::addRow("a stream twice") << u"twice"_s << u"package_invalid"_s;
    QTest::addRow("records of a supervisor") << u"supervisor"_s << u"role_forbids"_s;
}

void ExchangeTest::whatATrustedDeskSaysIsCheckedToo()
{
    QFETCH(QString, lie);
    QFETCH(QString, code);
    Joined b{u"乙"_s};
    Forger forger{lie == u"supervisor"_s ? DeskRole::Supervisor : DeskRole::Office};
    HOLDS(b.exchange->trust(forger.signer));
    const EntityId entity = newEntityId(b.desk.clock, b.desk.random);
    const BlobRef missing{forger.seal.digest("elsewhere")};
    const Value value = lie.contains(u"missing"_s) ? Value{missing} : Value{u"规划"_s};
    ::Event said = Forger::said(entity, quint16(Noun::Request), RequestSummary, value);
    PackedEvent packed;
    if (lie == u"announced"_s) {
        const PrivatePart part{{{RequestIdentityNumber, Value{u"11010519491231002X"_s}}}, {}};
        packed.priv = QByteArray{32, 's'} + encode(part).value();
        said.commit = forger.seal.digest(*packed.priv);
    }
    packed.bytes = lie == u"event"_s ? QByteArray{"none"} : encode(said).value();
    if (lie == u"commitment"_s)
        packed.priv = QByteArray{40, 'x'};
    Payload payload{{forger.stretch({packed})}, {}, {}};
    Stretch &stretch = payload.stretches.front();
    if (lie == u"department"_s) {
        stretch.stream.department = entity;
        stretch.stream.id = streamId(forger.seal, forger.signer.device, entity, 0);
        forger.sign(stretch);
    }
    if (lie == u"checkpoint"_s)
        stretch.checkpoint[5] = char(stretch.checkpoint[5] ^ 1);
    if (lie == u"text"_s)
        payload.texts.push_back({missing.digest, "something else"});
    if (lie == u"twice"_s)
        payload.stretches.push_back(payload.stretches.front());
    const QByteArray raw = lie == u"garbage"_s ? QByteArray{300, 'g'} : encode(payload);
    const QString before = b.digest();
    const auto taken = b.take(written(b, u"lie.gxp"_s, forger.packed(raw, b)));
    QVERIFY(!taken);
    QCOMPARE(QString{codeName(taken.error().code)}, code);
    QCOMPARE(b.digest(), before);
    QCOMPARE(countOf(b, "SELECT count(*) FROM package_in"), 0);
}

/// Unknown nouns and fields stay byte for byte, and go on to others.
void ExchangeTest::whatANewerDeskWroteIsKeptAndCarriedOn()
{
    Joined b{u"乙"_s}, c{u"丙"_s};
    befriend(b, c);
    const Forger newer;
    HOLDS(b.exchange->trust(newer.signer));
    HOLDS(c.exchange->trust(newer.signer));
    const EntityId entity = newEntityId(b.desk.clock, b.desk.random);
    ::Event noun = Forger::said(entity, 60'000, 60'001, Value{u"将来"_s});
    noun.schema = 9;
    ::Event field = Forger::said(newEntityId(b.desk.clock, b.desk.random), quint16(Noun::Request),
                                 RequestSummary, Value{u"规划"_s});
    field.fields.push_back({.field = 60'002, .value = Value{qint64{7}}});
    const QByteArray package =
        newer.packed({PackedEvent{encode(noun).value(), {}}, {encode(field).value(), {}}}, b);
    const auto taken = b.take(written(b, u"new.gxp"_s, package));
    HOLDS(taken);
    QCOMPARE(taken->applied, 2);
    HOLDS(b.file->check());
    QCOMPARE(readSeen<Sample>(*b.file, field.entity)->value.summary, u"规划"_s);
    meet(b, c, u"on"_s);
    QCOMPARE(c.digest(), b.digest());
    HOLDS(c.file->check());
    HOLDS(c.file->rebuild());
    QCOMPARE(c.digest(), b.digest());
    const QByteArray same =
        "SELECT count(*) FROM journal WHERE ev = x'" + encode(noun)->toHex() + "'";
    QCOMPARE(countOf(c, same.constData()), 1);
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
