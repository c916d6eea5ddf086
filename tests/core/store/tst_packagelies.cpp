// Packages that are signed and sealed as they should be, and yet say what no sound desk would.
#include "core/sync/payload.h"
#include "tests/core/store/exchangefixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
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
    QByteArray packed(const QByteArray &payload, const Joined &to, quint32 events = 1,
                      quint16 schemaMax = schemaVersion) const
    {
        const Manifest manifest{.package = newEntityId(desk.clock, random),
                                .sender = signer.device,
                                .schemaMin = schemaVersion,
                                .schemaMax = schemaMax,
                                .set = newEntityId(desk.clock, random),
                                .events = events};
        return packPackage(payload, manifest, {keys.secret, {to.card().sealKey}}, keys.open, seal,
                           random)
            .value();
    }
    QByteArray packed(const std::vector<PackedEvent> &events, const Joined &to,
                      quint16 schemaMax) const
    {
        return packed(encode(Payload{{stretch(events)}, {}, {}}), to, quint32(events.size()),
                      schemaMax);
    }
    Desk desk{};
    BotanSeal seal{};
    mutable SystemRandom random{};
    KeyPair keys = seal.newKeyPair(desk.random);
    Signer signer{};
};
} // namespace

class PackageLiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRelayCantAlterWhatItCarries();
    void aNewerMinorMayAppendToTheHeader();
    void aBombIsRefusedBeforeItIsOpened();
    void whatATrustedDeskSaysIsCheckedToo_data();
    void whatATrustedDeskSaysIsCheckedToo();
    void whatANewerDeskWroteIsKeptAndCarriedOn();
};

/// b signs what it forwards, and yet can't change an event of a.
void PackageLiesTest::aRelayCantAlterWhatItCarries()
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

/// Byte 10 is the minor, bytes 12 to 15 the length of the header, which begins at 16 (sync.md
/// §2.3).
void PackageLiesTest::aNewerMinorMayAppendToTheHeader()
{
    Joined a{u"甲"_s}, b{u"乙"_s};
    befriend(a, b);
    const auto sent = a.send(u"p.gxp"_s, b);
    HOLDS(sent);
    QByteArray package = bytesOf(sent->paths.front());
    const auto manifest = decodeManifest(package)->manifest;
    const auto length = qFromLittleEndian<quint32>(package.constData() + 12);
    package.insert(qsizetype{16} + length, "later");
    qToLittleEndian<quint32>(length + 5, package.data() + 12);
    REFUSES(decodeManifest(package), ErrorCode::PackageInvalid);
    qToLittleEndian<quint16>(packageMinor + 1, package.data() + 10);
    const auto read = decodeManifest(package);
    HOLDS(read);
    QCOMPARE(read->manifest, manifest);
}

void PackageLiesTest::aBombIsRefusedBeforeItIsOpened()
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

void PackageLiesTest::whatATrustedDeskSaysIsCheckedToo_data()
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
    QTest::addRow("a schema that was not claimed") << u"schema"_s << u"package_invalid"_s;
    QTest::addRow("a stream twice") << u"twice"_s << u"package_invalid"_s;
    QTest::addRow("records of a supervisor") << u"supervisor"_s << u"role_forbids"_s;
}

namespace {
/// Sound but for one \p lie.
Payload lying(const QString &lie, Forger &forger)
{
    const EntityId entity = newEntityId(forger.desk.clock, forger.desk.random);
    const BlobRef missing{forger.seal.digest("elsewhere")};
    const Value value = lie.contains(u"missing"_s) ? Value{missing} : Value{u"规划"_s};
    ::Event said = Forger::said(entity, quint16(Noun::Request), RequestSummary, value);
    PackedEvent packed;
    if (lie == u"schema"_s)
        said.schema = schemaVersion + 1;
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
    return payload;
}
} // namespace

void PackageLiesTest::whatATrustedDeskSaysIsCheckedToo()
{
    QFETCH(QString, lie);
    QFETCH(QString, code);
    Joined b{u"乙"_s};
    Forger forger{lie == u"supervisor"_s ? DeskRole::Supervisor : DeskRole::Office};
    HOLDS(b.exchange->trust(forger.signer));
    const Payload payload = lying(lie, forger);
    const QByteArray raw = lie == u"garbage"_s ? QByteArray{300, 'g'} : encode(payload);
    const QString before = b.digest();
    const auto taken = b.take(written(b, u"lie.gxp"_s, forger.packed(raw, b)));
    QVERIFY(!taken);
    QCOMPARE(QString{codeName(taken.error().code)}, code);
    QCOMPARE(b.digest(), before);
    QCOMPARE(countOf(b, "SELECT count(*) FROM package_in"), 0);
}

/// Unknown nouns and fields stay byte for byte, and go on to others.
void PackageLiesTest::whatANewerDeskWroteIsKeptAndCarriedOn()
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
        newer.packed({PackedEvent{encode(noun).value(), {}}, {encode(field).value(), {}}}, b, 9);
    const auto taken = b.take(written(b, u"new.gxp"_s, package));
    HOLDS(taken);
    QCOMPARE(taken->applied, 2);
    QVERIFY(taken->needsNewer());
    HOLDS(b.file->check());
    QCOMPARE(readSeen<Sample>(*b.file, field.entity)->value.summary, u"规划"_s);
    saved(c);
    meet(b, c, u"on"_s);
    const auto relayed = c.exchange->inspect(b.out(u"on-there.gxp"_s));
    HOLDS(relayed); // whoever passes it on says so too
    QCOMPARE(relayed->manifest.schemaMin, schemaVersion);
    QCOMPARE(relayed->manifest.schemaMax, quint16{9});
    QVERIFY(!b.exchange->inspect(c.out(u"on-back.gxp"_s))->needsNewer());
    QCOMPARE(c.digest(), b.digest());
    HOLDS(c.file->check());
    HOLDS(c.file->rebuild());
    QCOMPARE(c.digest(), b.digest());
    const QByteArray same =
        "SELECT count(*) FROM journal WHERE ev = x'" + encode(noun)->toHex() + "'";
    QCOMPARE(countOf(c, same.constData()), 1);
}

QTEST_GUILESS_MAIN(PackageLiesTest)
#include "tst_packagelies.moc"
