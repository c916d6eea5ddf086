#include "core/fees/fee.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chargesByItems_data();
    void chargesByItems();
    void chargesByPages_data();
    void chargesByPages();
    void chargesAsTheSharedVectorsSay();
    void keepsMonthsAndOrgansApart();
    void showsItsSlices();
    void refusesImpossibleCounts();
    void staysWithinItsIntegers();
    void followsATariffOfAnotherShape();

private:
    Tariff m_items = *Law::shipped()->tariff(FeeBasis::Items, QDate{2021, 4, 9});
    Tariff m_pages = *Law::shipped()->tariff(FeeBasis::Pages, QDate{2021, 4, 9});
};

void TestFees::chargesByItems_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("yuan");
    const auto row = [](const char *name, qint64 before, qint64 count, qint64 yuan) {
        QTest::addRow("%s", name) << before << count << yuan;
    };
    row("nothing", 0, 0, 0);
    row("F01", 0, 1, 0);
    row("F02", 0, 10, 0);
    row("F03", 0, 11, 100);
    row("F04", 0, 12, 200);
    row("F05", 0, 20, 1000);
    row("F06", 0, 30, 2000);
    row("F07", 0, 31, 2200);
    row("F08", 0, 32, 2400);
    row("F09", 0, 40, 4000);
    row("F10", 0, 41, 4300);
    row("F11", 0, 45, 5500);
    row("F12", 0, 50, 7000);
    row("F13", 0, 51, 7400);
    row("F14", 0, 60, 11000);
    row("F15", 0, 61, 11500);
    row("F16", 0, 70, 16000);
    row("F17", 0, 80, 22000);
    row("F18", 0, 90, 29000);
    row("F19", 0, 100, 37000);
    row("F20", 0, 101, 37900);
    row("F21", 0, 150, 92000);
    row("F22", 0, 200, 172000);
    row("F23", 0, 15, 500);
    row("F24", 9, 1, 0);
    row("F25", 9, 2, 100);
    row("F26", 10, 1, 100);
    row("F27", 10, 5, 500);
    row("F28", 28, 5, 800);
    row("F29", 30, 1, 200);
    row("F30", 35, 10, 2500);
    row("F31", 39, 2, 500);
    row("F32", 40, 1, 300);
    row("F33", 49, 3, 1100);
    row("F34", 60, 25, 14500);
}

void TestFees::chargesByItems()
{
    QFETCH(qint64, before);
    QFETCH(qint64, count);
    QFETCH(qint64, yuan);
    QCOMPARE(fee(m_items, before, count)->total, Money{yuan * 100});
}

void TestFees::chargesByPages_data()
{
    QTest::addColumn<qint64>("pages");
    QTest::addColumn<qint64>("yuan");
    const auto row = [](const char *name, qint64 pages, qint64 yuan) {
        QTest::addRow("%s", name) << pages << yuan;
    };
    row("F35", 0, 0);
    row("F36", 1, 0);
    row("F37", 30, 0);
    row("F38", 31, 10);
    row("F39", 32, 20);
    row("F40", 68, 380);
    row("F41", 99, 690);
    row("F42", 100, 700);
    row("F43", 101, 720);
    row("F44", 150, 1700);
    row("F45", 200, 2700);
    row("F46", 201, 2740);
    row("F47", 202, 2780);
    row("F48", 250, 4700);
    row("F49", 300, 6700);
    row("F50", 500, 14700);
    row("F51", 1000, 34700);
}

void TestFees::chargesByPages()
{
    QFETCH(qint64, pages);
    QFETCH(qint64, yuan);
    QCOMPARE(fee(m_pages, 0, pages)->total, Money{yuan * 100});
}

void TestFees::chargesAsTheSharedVectorsSay()
{
    QFile file{QStringLiteral(TEST_DATA "/rules.json")};
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll())[u"vectors"].toArray()) {
        const QString kind = value[u"kind"].toString();
        const bool byPages = kind == u"page_fee";
        if (!byPages && kind != u"item_fee" && kind != u"item_total")
            continue;
        const auto charged =
            byPages ? fee(m_pages, 0, value[u"pages"].toInteger())
                    : fee(m_items, value[u"before"].toInteger(), value[u"count"].toInteger());
        QCOMPARE(charged->total.fen, value[u"expect"][u"fen"].toInteger());
        ++rows;
    }
    QCOMPARE(rows, 30);
}

void TestFees::keepsMonthsAndOrgansApart()
{
    // S1: the eleventh item of April costs 100, the first of May nothing. S5: eight items at each
    // of two organs.
    QCOMPARE(fee(m_items, 10, 1)->total, Money{10000});
    QCOMPARE(fee(m_items, 0, 1)->total, Money{0});
    QCOMPARE(fee(m_items, 0, 8)->total, Money{0});
    // S3: the twelfth application asks for 120 pages; either basis, never both.
    QCOMPARE(fee(m_items, 11, 1)->total, Money{10000});
    QCOMPARE(fee(m_pages, 0, 120)->total, Money{110000});
}

void TestFees::showsItsSlices()
{
    // S2: positions 29 to 33.
    const std::vector<FeeSlice> worked{{29, 30, Money{10000}}, {31, 33, Money{20000}}};
    QCOMPARE(fee(m_items, 28, 5)->slices, worked);
    const std::vector<FeeSlice> free{{10, 10, Money{0}}, {11, 11, Money{10000}}};
    QCOMPARE(fee(m_items, 9, 2)->slices, free);
    const std::vector<FeeSlice> bands{
        {40, 40, Money{20000}}, {41, 50, Money{30000}}, {51, 51, Money{40000}}};
    QCOMPARE(fee(m_items, 39, 12)->slices, bands);
    QVERIFY(fee(m_items, 28, 0)->slices.empty());
}

void TestFees::refusesImpossibleCounts()
{
    for (const qint64 count : {qint64(-1), qint64(1'000'001), std::numeric_limits<qint64>::max()}) {
        QCOMPARE(fee(m_items, 0, count).error().code, ErrorCode::OutOfRange);
        QCOMPARE(fee(m_items, count, 1).error().code, ErrorCode::OutOfRange);
    }
}

void TestFees::staysWithinItsIntegers()
{
    const qint64 most = 1'000'000;
    const qint64 q = (most - 30) / 10;
    QCOMPARE(fee(m_items, 0, most)->total, Money{(2000 + 500 * q * (q + 3)) * 100});
    QVERIFY(fee(m_items, most, most)->total > fee(m_items, 0, most)->total);
}

/// An office may load its own: a free slice of one unit, a step with every one after it, a slice of
/// one rate that ends.
void TestFees::followsATariffOfAnotherShape()
{
    Tariff own = m_items;
    own.slices = {{.from = 1, .to = 1}, {.from = 2, .rate = {100}, .band = 1, .step = {10}}};
    QCOMPARE(fee(own, 0, 4)->slices,
             (std::vector<FeeSlice>{
                 {1, 1, {}}, {2, 2, Money{100}}, {3, 3, Money{110}}, {4, 4, Money{120}}}));
    own.slices = {{.from = 1, .to = 3, .rate = {100}}};
    QCOMPARE(fee(own, 1, 9)->slices, (std::vector<FeeSlice>{{2, 3, Money{100}}}));
    QCOMPARE(fee(own, 3, 1)->total, Money{0});
}

QTEST_GUILESS_MAIN(TestFees)
#include "tst_fees.moc"
