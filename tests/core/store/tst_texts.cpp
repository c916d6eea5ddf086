#include "tests/core/store/tst_texts.h"

#include "core/journal/bytes.h"
#include "tests/core/store/fixture.h"
#include "tests/core/store/sqlshell.h"

using namespace Qt::StringLiterals;

namespace {
QString longText(qsizetype bytes)
{
    QString text = u"第一条 为了保障公民、法人和其他组织依法获取政府信息。𠮷"_s;
    for (int i = 0; text.size() * 2 < bytes; ++i) // at least two bytes a character, by and large
        text += u"第%1条 "_s.arg(i * 7919);
    return text;
}

QString summaryByScan(const Records &records)
{
    QString text;
    const std::array<quint16, 2> fields{RequestSummary, RequestSerial};
    const auto done = records.scan(Noun::Request, fields, [&](const ScanRow &row) {
        text = textOfUtf8(row.text(0)) + u'/' + QString::number(row.integer(1));
        return true;
    });
    return done ? text : QString{codeName(done.error().code)};
}
} // namespace

void TextsTest::textsOfEveryLengthComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("blobs");
    QTest::addRow("4096 bytes") << QString{4096, u'a'} << 0;
    QTest::addRow("4097 bytes") << QString{4097, u'a'} << 1;
    QTest::addRow("1365 characters") << QString{1365, u'字'} << 0;
    QTest::addRow("1366 characters") << QString{1366, u'字'} << 1;
    QTest::addRow("a BOM and 1 MB") << QChar{0xFEFF} + longText(1 << 20) << 1;
    QTest::addRow("4 MiB of one letter") << QString{4 << 20, u'a'} << 1;
}

void TextsTest::textsOfEveryLengthComeBack()
{
    QFETCH(QString, text);
    QFETCH(int, blobs);
    Desk desk;
    auto office = desk.create();
    Sample sample = desk.sample();
    sample.summary = text;
    HOLDS(office->commit(Changes{}.add(sample, 1)));
    const auto holds = [&](const Records &records) {
        QCOMPARE(readSeen<Sample>(records, sample.id.value)->value, sample);
        QCOMPARE(summaryByScan(records), QString{text + u"/1"});
        const auto history = records.history(sample.id.value);
        const auto &writes = history->front().writes;
        const auto write = std::ranges::find(writes, quint16(RequestSummary), &FieldWrite::field);
        QCOMPARE(write->value, Value{text});
    };
    holds(*office);
    holds(**office->openReader());
    HOLDS(office->rebuild());
    holds(*office);
    const auto seen = readSeen<Sample>(*office, sample.id.value);
    Sample next = seen->value;
    next.status = 3;
    const Changes changes = Changes{}.update(*seen, next, 2);
    for (const FieldWrite &write : changes.entities().front().writes)
        QVERIFY(write.field != RequestSummary); // an unchanged text is not written again
    next.summary = u"短"_s;
    HOLDS(office->commit(Changes{}.update(*seen, next, 2)));
    QCOMPARE(summaryByScan(*office), u"短/1"_s);
    office.reset();
    QCOMPARE(askSql(desk.path, "SELECT count(*) FROM blob"), qint64{blobs});
    QVERIFY(askSql(desk.path, "SELECT max(length(ev)) FROM journal") < 5500);
}

void TextsTest::oneContentLiesOnce()
{
    Desk bare; // what the tables of the nouns take by themselves
    bare.create().reset();
    Desk desk;
    auto office = desk.create();
    for (int i = 0; i < 3; ++i) {
        Sample sample = desk.sample();
        sample.summary = longText(100'000);
        HOLDS(office->commit(Changes{}.add(sample, 1)));
    }
    office.reset();
    QCOMPARE(askSql(desk.path, "SELECT count(*) FROM blob"), qint64{1});
    QVERIFY(askSql(desk.path, "SELECT sum(length(zstd)) FROM blob") < 50'000);
    const qint64 grown = QFileInfo{desk.path}.size() - QFileInfo{bare.path}.size();
    QVERIFY2(grown < 100'000, QByteArray::number(grown));
}

void TextsTest::aLongPrivateTextStaysSealed()
{
    Desk desk;
    auto office = desk.create();
    Sample sample = desk.sample();
    sample.subject = longText(1 << 20);
    HOLDS(office->commit(Changes{}.add(sample, 1)));
    office.reset();
    QCOMPARE(askSql(desk.path, "SELECT count(*) FROM blob"), qint64{0});
    office = desk.openUnlocked();
    QCOMPARE(readSeen<Sample>(*office, sample.id.value)->value, sample);
}

void TextsTest::contestedLongTextsAreBothKept()
{
    Desk desk;
    const auto office = desk.create();
    Sample sample = desk.sample();
    sample.summary = longText(10'000);
    HOLDS(office->commit(Changes{}.add(sample, 1)));
    const auto seen = readSeen<Sample>(*office, sample.id.value);
    for (const QString &text : {longText(20'000), longText(30'000)}) {
        Sample next = seen->value;
        next.summary = text;
        HOLDS(office->commit(Changes{}.update(*seen, next, 2)));
    }
    const auto contested = office->read(Noun::Request, sample.id.value);
    QCOMPARE(contested->contested, std::vector<quint16>{RequestSummary});
    QCOMPARE(contested->values.at(RequestSummary), Value{longText(30'000)});
    HOLDS(office->check());
    HOLDS(office->rebuild());
    HOLDS(office->check());
}

void TextsTest::aMissingOrAlteredTextIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addRow("missing") << QByteArray{"DELETE FROM blob"};
    QTest::addRow("other bytes") << QByteArray{
        "UPDATE blob SET zstd = (SELECT zstd FROM blob b WHERE b.digest <> "
        "blob.digest), size = (SELECT size FROM blob b WHERE b.digest <> blob.digest)"};
    QTest::addRow("another size") << QByteArray{"UPDATE blob SET size = size - 1"};
    QTest::addRow("a planted size") << QByteArray{"UPDATE blob SET size = 1 << 40"};
    QTest::addRow("no zstd") << QByteArray{"UPDATE blob SET zstd = zeroblob(100)"};
    QTest::addRow("cut off") << QByteArray{
        "UPDATE blob SET zstd = CAST(substr(zstd, 1, 50) AS BLOB)"};
    QTest::addRow("another digest")
        << QByteArray{"UPDATE blob SET digest = CAST(substr(digest, 2) || x'00' AS BLOB)"};
}

void TextsTest::aMissingOrAlteredTextIsNamed()
{
    QFETCH(QByteArray, sql);
    Desk desk;
    desk.spoiled = true;
    auto office = desk.create();
    QString digest;
    for (const int size : {10'000, 20'000}) {
        Sample sample = desk.sample();
        sample.summary = longText(size);
        digest += QString::fromLatin1(
            QByteArray{viewOf(desk.seal.digest(sample.summary.toUtf8())).toByteArray()}.toHex());
        HOLDS(office->commit(Changes{}.add(sample, 1)));
    }
    HOLDS(office->check());
    office.reset();
    QCOMPARE(runSql(desk.path, sql.constData()), SQLITE_OK);
    office = desk.openUnlocked();
    const auto fault = office->check();
    REFUSES(fault, ErrorCode::FileDamaged);
    QCOMPARE(fault.error().args.front(), u"blob"_s);
    QVERIFY(digest.contains(fault.error().args.at(1)));
}

void TextsTest::twoDesksWithOneLongTextHaveOneDigest()
{
    Desk one;
    Desk two;
    const auto first = one.create();
    const auto second = two.create();
    Sample sample = one.sample();
    sample.summary = longText(10'000);
    HOLDS(first->commit(Changes{}.add(sample, 1)));
    HOLDS(second->commit(Changes{}.add(sample, 1)));
    QCOMPARE(*first->digest(), *second->digest());
    sample = one.sample();
    sample.summary = longText(20'000);
    HOLDS(first->commit(Changes{}.add(sample, 1)));
    sample.summary = longText(20'001) + u'x';
    HOLDS(second->commit(Changes{}.add(sample, 1)));
    QVERIFY(*first->digest() != *second->digest());
}
