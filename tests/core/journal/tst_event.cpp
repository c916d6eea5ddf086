#include "tests/core/journal/tst_event.h"

#include "core/journal/bytes.h"
#include "core/journal/merge.h"
#include "core/journal/stream.h"
#include "core/seal_botan/botanseal.h"

#include <QtTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {
const QUuid entity = QUuid::fromString(u"01890000-0000-7000-8000-000000000001"_s);
const QUuid actor = QUuid::fromString(u"01890000-0000-7000-8000-000000000002"_s);

Event sample()
{
    return {.kind = 0x0102,
            .hlc = Hlc::at(1'618'000'000'000),
            .entity = entity,
            .actor = actor,
            .fields = {{.field = 1, .value = Value{qint64{-5}}},
                       {.field = 2,
                        .value = Value{u"\uFEFF杨\U00020BB7"_s},
                        .supersedes = {{{1}, 9}, {{2}, 1}}},
                       {.field = 3, .value = Value{QByteArray{"\0\1", 2}}},
                       {.field = 4, .value = Value{QDate{2021, 4, 12}}},
                       {.field = 5, .value = Value{actor}},
                       {.field = 6, .withheld = true, .supersedes = {{{1}, 9}}},
                       {.field = 7},
                       {.field = 8, .value = Value{QString{u""_s}}},
                       {.field = 9, .value = Value{BlobRef{{1, 2, 3}}}}},
            .noun = 3,
            .commit = {7}};
}
} // namespace

void EventTest::theBytesAreThoseOfTheDesign()
{
    Event event{.kind = 0x0102, .hlc = {0x0A0B}, .entity = entity, .actor = actor};
    event.fields = {
        {.field = 0x0304, .value = Value{QDate{2021, 4, 12}}, .supersedes = {{{9}, 5}}}};
    event.noun = 3;
    const QByteArray expected =
        QByteArray::fromHex("01"
                            "0201"
                            "0b0a000000000000"
                            "01890000000070008000000000000001"
                            "01890000000070008000000000000002"
                            "0100"
                            "01"
                            "0403"
                            "04"
                            "04000000"
                            "b5862500"
                            "01"
                            "09000000000000000000000000000000"
                            "0500000000000000"
                            "02000000"
                            "0300"
                            "0000000000000000000000000000000000000000000000000000000000000000");
    QCOMPARE(encode(event)->toHex(), expected.toHex());
    QCOMPARE(*decodeEvent(expected), event);
    QCOMPARE(*decodeEvent(*encode(sample())), sample());
}

void EventTest::everyTruncationIsRefused()
{
    const QByteArray bytes = *encode(sample());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!decodeEvent(QByteArrayView{bytes}.first(size)));
    const QByteArray part = *encode(PrivatePart{{{309, Value{u"张三"_s}}}, u"备注"_s});
    for (qsizetype size = 0; size < part.size(); ++size)
        QVERIFY(!decodePrivatePart(QByteArrayView{part}.first(size)));
}

void EventTest::trailingBytesAreRefused()
{
    QVERIFY(!decodeEvent(QByteArray{*encode(sample()) + '\0'}));
    QVERIFY(!decodePrivatePart(QByteArray{*encode(PrivatePart{}) + '\0'}));
    QVERIFY(!decodeEvent(QByteArray{maxEventBytes + 1, '\1'}));
}

void EventTest::whatAPackageAsksIsReadWithoutTheRest()
{
    const QByteArray bytes = *encode(sample());
    const auto packing = packingOf(bytes);
    QVERIFY(packing);
    QCOMPARE(packing->noun, sample().noun);
    QCOMPARE(packing->texts, std::vector{sample().fields.back().value.blob()});
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!packingOf(QByteArrayView{bytes}.first(size)));
    QVERIFY(!packingOf(QByteArray{bytes + '\0'}));
}

void EventTest::everyAcceptedAlterationEncodesToItself()
{
    const QByteArray bytes = *encode(sample());
    const QByteArray part =
        *encode(PrivatePart{{{309, Value{u"张三"_s}}, {310, Value{}}}, u"备注"_s});
    for (qsizetype i = 0; i < bytes.size() * 8; ++i) {
        QByteArray altered = bytes;
        altered[i / 8] = char(altered.at(i / 8) ^ (1 << (i % 8)));
        if (const auto event = decodeEvent(altered))
            QCOMPARE(*encode(*event), altered);
    }
    for (qsizetype i = 0; i < part.size() * 8; ++i) {
        QByteArray altered = part;
        altered[i / 8] = char(altered.at(i / 8) ^ (1 << (i % 8)));
        if (const auto decoded = decodePrivatePart(altered))
            QCOMPARE(*encode(*decoded), altered);
    }
}

void EventTest::unknownFieldsAreKept()
{
    Event event = sample();
    event.fields = {{.field = 65000, .value = Value{u"later"_s}}};
    event.noun = 60000;
    QCOMPARE(*decodeEvent(*encode(event)), event);
}

void EventTest::optionalFormsAreRefused_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addRow("an unknown type") << QByteArray::fromHex("0100"
                                                            "07"
                                                            "00000000"
                                                            "00");
    QTest::addRow("a short digest") << QByteArray::fromHex("0100"
                                                           "06"
                                                           "04000000"
                                                           "00000000"
                                                           "00");
    QTest::addRow("a null with bytes") << QByteArray::fromHex("0100"
                                                              "00"
                                                              "01000000"
                                                              "00"
                                                              "00");
    QTest::addRow("an integer of four bytes") << QByteArray::fromHex("0100"
                                                                     "01"
                                                                     "04000000"
                                                                     "00000000"
                                                                     "00");
    QTest::addRow("a date before year 1") << QByteArray::fromHex("0100"
                                                                 "04"
                                                                 "04000000"
                                                                 "00000000"
                                                                 "00");
    QTest::addRow("a null id") << QByteArray::fromHex("0100"
                                                      "05"
                                                      "10000000"
                                                      "00000000000000000000000000000000"
                                                      "00");
    QTest::addRow("overlong UTF-8") << QByteArray::fromHex("0100"
                                                           "02"
                                                           "02000000"
                                                           "c080"
                                                           "00");
    QTest::addRow("a surrogate in UTF-8") << QByteArray::fromHex("0100"
                                                                 "02"
                                                                 "03000000"
                                                                 "eda080"
                                                                 "00");
    QTest::addRow("a length beyond the end") << QByteArray::fromHex("0100"
                                                                    "02"
                                                                    "ffffffff"
                                                                    "61"
                                                                    "00");
    QTest::addRow("a withheld field with a value") << QByteArray::fromHex("0100"
                                                                          "ff"
                                                                          "01000000"
                                                                          "61"
                                                                          "00");
}

void EventTest::optionalFormsAreRefused()
{
    QFETCH(QByteArray, field);
    QByteArray bytes = *encode(Event{.entity = entity, .actor = actor});
    constexpr qsizetype count = 1 + 2 + 8 + 16 + 16 + 2;
    bytes[count] = 1;
    bytes.insert(count + 1, field);
    QVERIFY(!decodeEvent(bytes));
    bytes.replace(count + 1, field.size(),
                  QByteArray::fromHex("0100"
                                      "00"
                                      "00000000"
                                      "00"));
    QVERIFY(decodeEvent(bytes));
}

void EventTest::clocksRiseAndDoubtTheFarFuture()
{
    const Hlc now = Hlc::at(1000);
    QCOMPARE(now.next(1000).bits, now.bits + 1);
    QCOMPARE(now.next(10), Hlc{now.bits + 1});
    QCOMPARE(now.next(2000), Hlc::at(2000));
    QCOMPARE(Hlc{(1000U << 16) | 0xFFFF}.next(1000).ms(), qint64{1001});
    QCOMPARE(now.seen(Hlc::at(5000), 1000), Hlc::at(5000));
    QCOMPARE(now.seen(Hlc::at(1001 + Hlc::farAhead), 1000), now);
    QCOMPARE(Hlc::at(-1).bits, quint64{0});
}

void EventTest::streamsAndChainsDependOnEveryByte()
{
    const BotanSeal seal;
    const StreamId id = streamId(seal, entity, actor, 1);
    QVERIFY(id != streamId(seal, entity, actor, 2));
    QVERIFY(id != streamId(seal, actor, entity, 1));
    const auto hasher = seal.hasher();
    const Digest hash = chainHash(*hasher, {}, id, 1, "event");
    QVERIFY(hash != chainHash(*hasher, {1}, id, 1, "event"));
    QVERIFY(hash != chainHash(*hasher, {}, id, 2, "event"));
    QVERIFY(hash != chainHash(*hasher, {}, id, 1, "evenT"));
    QCOMPARE(chainHash(*hasher, {}, id, 1, "event"), hash);
}

void EventTest::groupsAreContestedWhole()
{
    const auto decided = [](const QString &outcome, quint64 hlc) {
        return Event{.hlc = {hlc},
                     .fields = {{.field = RequestStatus, .value = Value{qint64{3}}},
                                {.field = RequestOutcome, .value = Value{outcome}}}};
    };
    EntityState state;
    state.apply({{1}, 1}, decided(u"A1"_s, 1));
    QVERIFY(contestedFields(state).empty());
    EntityState equal = state;
    equal.apply({{2}, 1}, decided(u"A1"_s, 2));
    QVERIFY(contestedFields(equal).empty());
    state.apply({{2}, 1}, decided(u"B1"_s, 2));
    QCOMPARE(contestedFields(state),
             (std::set<quint16>{RequestStatus, RequestOutcome, RequestClosed, RequestServed,
                                RequestFirstOutcome, RequestFirstClosed}));
    QCOMPARE(state.fields.find(RequestOutcome)->displayed()->value.text(), u"B1"_s);
    EntityState sealed;
    const Event secret{.fields = {{.field = RequestContact, .withheld = true}}};
    sealed.apply({{1}, 1}, secret);
    sealed.apply({{2}, 1}, secret);
    QCOMPARE(contestedFields(sealed), std::set<quint16>{RequestContact});
}
