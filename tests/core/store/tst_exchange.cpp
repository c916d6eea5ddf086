// Desks that join through packages (sync.md): what comes in any order, twice or late ends the same;
// what is not trusted or not whole changes nothing.
#include "core/sync/conflicttask.h"
#include "tests/core/store/exchangefixture.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

class ExchangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoDesksEndWithOneDigest();
    void aPackageTwiceIsNothing();
    void aPreviewWritesNothing();
    void aGapIsHeldUntilItCloses();
    void twoOutcomesAreAConflictThatIsResolved();
    void sidesTellTheirDeskAndWhatItKnew();
    void aConflictHasAnOwnerAndADay();
    void equalDecisionsAreNone();
    void aThirdDeskHearsThroughTheSecond();
    void whatWasReplacedMayComeLater();
    void aSupervisorGetsNoName();
    void whatCameMaskedIsFilledLater();
    void longTextsTravelWithTheirEvents();
    void partsAreTakenInAnyOrder();
    void aClockADayAheadIsToldAndMovesNothing();
    void cardsAndFingerprints();
    void twoThreadsTakeTurns();
    void windowsDrawNumbersOfTheirOwn();
    void numbersDrawnTwiceAreTold();
    void aMarkOfNumbersIsLettersAndDigits();
    void partsThatWentAreOneLine();
};

namespace {
/// A request whose number this desk draws.
QString drawn(Joined &desk)
{
    Sample sample = desk.desk.sample();
    sample.number.clear();
    const auto done = desk.file->commit(
        Changes{}.add(sample, 1).number({.entity = sample.id.value,
                                         .serialField = RequestSerial,
                                         .numberField = RequestNumber,
                                         .series = u"杨府办"_s,
                                         .year = 2021,
                                         .pattern = u"杨府办信公开〔{year}〕第{n3}号"_s}));
    return done ? done->numbers.at(sample.id.value) : u"refused"_s;
}
} // namespace

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

void ExchangeTest::sidesTellTheirDeskAndWhatItKnew()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    const EntityId id = saved(a).id.value;
    meet(a, b, u"1"_s);
    decide(a, id, u"A1"_s);
    decide(a, id, u"A4"_s);
    decide(b, id, u"B5"_s);
    meet(a, b, u"2"_s);
    const auto conflicts = b.exchange->conflicts();
    HOLDS(conflicts);
    QCOMPARE(conflicts->size(), std::size_t{1});
    const auto &fields = conflicts->front().fields;
    const auto outcome =
        std::ranges::find(fields, quint16(RequestOutcome), &ConflictedField::field);
    QVERIFY(outcome != fields.end());
    for (const Rival &rival : outcome->rivals) {
        const bool isOurs = rival.value.text() == u"B5"_s;
        QCOMPARE(rival.desk, isOurs ? u"乙"_s : u"甲"_s);
        if (!isOurs) { // A4 came after A1
            QVERIFY(rival.knew.isValid());
            QCOMPARE(rival.knewOf, a.desk.officer.value);
        }
    }
}

void ExchangeTest::aConflictHasAnOwnerAndADay()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    const EntityId id = saved(a).id.value;
    const auto task = readConflictTask(*a.file, a.desk.seal, id);
    HOLDS(task);
    QVERIFY(task->isNew);
    HOLDS(a.file->commit(assignConflict(*task, a.desk.officer, {2021, 4, 20})));
    meet(a, b, u"1"_s);
    const auto there = readConflictTask(*b.file, b.desk.seal, id);
    HOLDS(there);
    QCOMPARE(there->value.owner, a.desk.officer);
    QCOMPARE(there->value.due, (QDate{2021, 4, 20}));
    QVERIFY(assignConflict(*there, a.desk.officer, {2021, 4, 20}).isEmpty());
    HOLDS(b.file->commit(endConflictTask(*there)));
    meet(a, b, u"2"_s);
    const auto ended = readConflictTask(*a.file, a.desk.seal, id);
    HOLDS(ended);
    QVERIFY(!ended->isNew && ended->value.owner.isNull() && !ended->value.due.isValid());
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
    const auto stopped = c.exchange->trust(a.card(), [](qint64, qint64) { return false; });
    HOLDS(stopped); // it is trusted; what it wrote waits on
    QVERIFY(stopped->empty());
    REFUSES(readSeen<Sample>(*c.file, sample.id.value), ErrorCode::NotFound);
    const auto joined = c.exchange->trust(a.card());
    HOLDS(joined);
    QCOMPARE(joined->size(), std::size_t{1}); // the held package came in
    QCOMPARE(readSeen<Sample>(*c.file, sample.id.value)->value, sample);
}

/// A desk hears the newer decision of one whom it trusts, and the older one it replaced only when
/// it trusts the other as well: no conflict.
void ExchangeTest::whatWasReplacedMayComeLater()
{
    Joined first{u"甲"_s};
    Joined second{u"乙"_s};
    Joined third{u"丙"_s};
    befriend(first, second);
    befriend(second, third);
    const Sample sample = saved(first);
    decide(first, sample.id.value, u"不予公开"_s);
    meet(first, second, u"a"_s);
    decide(second, sample.id.value, u"予以公开"_s);
    const auto sent = second.send(u"b.gxp"_s, third);
    HOLDS(sent);
    const auto taken = third.take(sent->paths.front());
    HOLDS(taken);
    QVERIFY(taken->isHeld && taken->applied > 0);
    QVERIFY(third.digest() != second.digest());
    HOLDS(third.exchange->trust(first.card()));
    meet(second, third, u"c"_s);
    QVERIFY(third.exchange->conflicts()->empty());
    QCOMPARE(third.digest(), second.digest());
    HOLDS(third.file->check());
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

/// The desk's own timers save drafts and read while a worker takes a package in.
void ExchangeTest::twoThreadsTakeTurns()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    for (int i = 0; i < 200; ++i)
        saved(b);
    HOLDS(b.send(u"p.gxp"_s, a));
    Result<PackageReport> taken;
    const std::unique_ptr<QThread> worker{
        QThread::create([&] { taken = a.take(b.out(u"p.gxp"_s)); })};
    worker->start();
    do {
        HOLDS(a.file->putDraft(u"draft"_s, "half a word"));
        HOLDS(a.file->mergeIndex());
        HOLDS(a.file->all(Noun::Request));
    } while (!worker->wait(1));
    HOLDS(taken);
    QVERIFY(taken->applied >= 200);
    QCOMPARE(a.file->all(Noun::Request)->size(), std::size_t{200});
    QCOMPARE(a.file->draft(u"draft"_s).value(), QByteArray{"half a word"});
}

/// R-NUM-1: windows that can't ask each other never draw one number twice.
void ExchangeTest::windowsDrawNumbersOfTheirOwn()
{
    Joined office{u"区政府办"_s}, one{u"窗口一"_s, DeskRole::Window},
        two{u"窗口二"_s, DeskRole::Window};
    for (Joined *window : {&one, &two})
        befriend(office, *window);
    const QString own = one.exchange->numberMark().value();
    QVERIFY2(own.size() == 5 && own.startsWith(u'W'), qPrintable(own));
    QVERIFY(own != two.exchange->numberMark().value());
    QCOMPARE(office.exchange->numberMark().value(), QString{});
    QCOMPARE(drawn(one), u"杨府办信公开〔2021〕第%1-001号"_s.arg(own));
    HOLDS(two.exchange->markNumbers(u"W2"_s));
    QCOMPARE(drawn(two), u"杨府办信公开〔2021〕第W2-001号"_s);
    QCOMPARE(drawn(two), u"杨府办信公开〔2021〕第W2-002号"_s);
    QCOMPARE(drawn(office), u"杨府办信公开〔2021〕第001号"_s);
    HOLDS(one.exchange->nameOwn(u"一号窗口"_s, DeskRole::Window)); // keeps its mark
    QCOMPARE(one.exchange->numberMark().value(), own);
    for (Joined *window : {&one, &two}) {
        HOLDS(window->send(u"p.gxp"_s, office));
        const auto taken = office.take(window->out(u"p.gxp"_s));
        HOLDS(taken);
        QCOMPARE(taken->doubledNumbers, QStringList{});
    }
    QCOMPARE(drawn(office), u"杨府办信公开〔2021〕第002号"_s); // of theirs it is none
}

void ExchangeTest::numbersDrawnTwiceAreTold()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    const QString number = drawn(a);
    QCOMPARE(drawn(b), number);
    HOLDS(a.send(u"p.gxp"_s, b));
    const auto seen = b.take(a.out(u"p.gxp"_s), true);
    HOLDS(seen);
    QCOMPARE(seen->doubledNumbers, QStringList{number});
    const auto taken = b.take(a.out(u"p.gxp"_s));
    HOLDS(taken);
    QCOMPARE(taken->doubledNumbers, QStringList{number});
    QCOMPARE(b.file->where(Noun::Request, RequestNumber, Value{number})->size(), std::size_t{2});
}

void ExchangeTest::aMarkOfNumbersIsLettersAndDigits()
{
    Joined a{u"甲"_s}, w{u"窗口"_s, DeskRole::Window};
    for (const QString &bad : {u"W-2"_s, u"W 2"_s, u"{n}"_s, u"123456789"_s})
        REFUSES(a.exchange->markNumbers(bad), ErrorCode::BadValue);
    REFUSES(w.exchange->markNumbers({}), ErrorCode::MissingMember);
    HOLDS(a.exchange->markNumbers(u"甲2"_s));
    QCOMPARE(drawn(a), u"杨府办信公开〔2021〕第甲2-001号"_s);
    HOLDS(a.exchange->markNumbers({}));
    QCOMPARE(drawn(a), u"杨府办信公开〔2021〕第002号"_s); // serials go on, none comes twice
}

void ExchangeTest::partsThatWentAreOneLine()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    for (int i = 0; i < 40; ++i)
        saved(a);
    const auto sent = a.send(u"p.gxp"_s, b, {.partSize = 2000});
    HOLDS(sent);
    const auto gone = a.exchange->entries();
    HOLDS(gone);
    QCOMPARE(gone->size(), std::size_t{1});
    QVERIFY(gone->front().went);
    QCOMPARE(gone->front().parts, int(sent->paths.size()));
    QCOMPARE(gone->front().events, sent->events);
    QCOMPARE(gone->front().desk, u"乙"_s);
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
