// The whole annual report: entries of units, frozen years, consolidation (R-REP-2 … R-REP-7).
#include "core/reports/annualsheet.h"
#include "tests/core/reports/columnsfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
struct Office : ColumnsFixture
{
    Office() { clock.set(QDateTime{QDate{2022, 1, 10}, QTime{9, 0}}); }
    AnnualSetting setting() { return {law, clock, random, officer}; }
    AnnualBook book(int year, std::optional<OrganId> organ = {}) const
    {
        const RequestColumns columns = load({2022, 1, 10});
        const DashboardData data = DashboardData::load(office).value();
        return annualBook(office, columns, data, year, organ, law, calendar).value();
    }
    RequestId add(QDate received, QDate closed, OrganId of)
    {
        const RequestId id = newId();
        commit(Request{.id = id,
                       .organ = of,
                       .number = u"例〔2021〕%1"_s.arg(office.commits()),
                       .received = received,
                       .status = closed.isValid() ? Status::Answered : Status::InProgress,
                       .outcome = closed.isValid() ? u"A1"_s : QString{},
                       .closed = closed});
        return id;
    }
    Result<> take(const Result<Changes> &changes)
    {
        return changes.and_then([&](const Changes &made) { return office.commit(made); })
            .map([](const Committed &) {});
    }
    Result<> freeze(int year, OrganId organ)
    {
        return take(freezeYear(office, book(year, organ).report, organ, setting()));
    }
    QString guardOf(const Result<> &result)
    {
        return result ? QString{} : result.error().args.value(0);
    }
};
qint64 sumOf(const AnnualBook &book, int row)
{
    return book.report.table.rows.at(std::size_t(row - 1)).back();
}
QString broken(const AnnualBook &book)
{
    return book.failing() ? book.failing()->id : QString{};
}
} // namespace

class TestAnnualBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellOpensItsCases();
    void unitsEnterTableTwo();
    void theTextHoldsTheFigures();
    void aFrozenYearChangesOnlyByALine();
    void carryOverMovesBetweenOrgans();
    void aFrozenYearTellsWhenARecordSaysOtherwise();
    void aCaseThatMovedAfterFreezingIsTold();
    void anOrganIsRenamedMidYear();
    void anOrganIsSplitMidYear();
    void closedBeforeReceiptIsTold();
    void refusals();
    void reportCountedTwice();
    void anEmptyYearSaysSo();
    void tenThousandsAreExact();
    void theSheetHasTheCellsInOrder();
};

void TestAnnualBook::everyCellOpensItsCases()
{
    Office at;
    at.fill(300, 3);
    const RequestColumns columns = at.load();
    const AnnualReport report = annualReport(columns, 2021, {}, at.law).value();
    for (std::size_t row = 0; row < ReportForm::rowCount; ++row) {
        for (std::size_t column = 0; column < ReportForm::columnCount; ++column)
            QCOMPARE(qint64(annualRows(columns, 2021, {}, at.law, row, column)->size()),
                     report.table.rows[row][column]);
    }
}

void TestAnnualBook::unitsEnterTableTwo()
{
    Office at;
    const auto enter = [&](OrganId organ, qint64 made) {
        return at.take(enterUnits(at.office,
                                  {{.organ = organ,
                                    .year = 2021,
                                    .row = u"norms"_s,
                                    .made = made,
                                    .repealed = 1,
                                    .inForce = 7},
                                   {.organ = organ,
                                    .year = 2021,
                                    .row = u"charges"_s,
                                    .amount = parseTenThousands(u"12.345"_s).value()}},
                                  at.setting()));
    };
    QVERIFY(enter(at.first.id, 2));
    QVERIFY(enter(at.second.id, 3));
    QVERIFY(enter(at.second.id, 4)); // over the one before
    const AnnualBook book = at.book(2021);
    QCOMPARE(book.units.at(1).sum.made, 6);
    QCOMPARE(book.units.at(1).units, 2U);
    QCOMPARE(book.units.at(5).sum.amount.fen, 24'690'000);
    QCOMPARE(unitCells(book.units.at(5)), QStringList{u"24.69"_s});
    QCOMPARE(book.units.at(1).sum.signer, at.officer.id);
    QCOMPARE(at.book(2021, at.first.id).units.at(1).sum.made, 2);
    UnitEntry wrong{.organ = at.first.id, .year = 2021, .row = u"norms"_s, .made = -1};
    QVERIFY(!enterUnits(at.office, {wrong}, at.setting()));
    wrong = {.organ = at.first.id, .year = 2021, .row = u"nothing"_s};
    QVERIFY(!enterUnits(at.office, {wrong}, at.setting()));
}

void TestAnnualBook::theTextHoldsTheFigures()
{
    Office at;
    at.add({2021, 3, 1}, {2021, 3, 9}, at.first.id);
    at.add({2021, 3, 1}, {}, at.first.id);
    AnnualBook book = at.book(2021, at.first.id);
    QVERIFY(book.text.at(0).paragraphs.at(1).contains(u"收到政府信息公开申请2件"_s));
    QVERIFY(!book.text.at(0).paragraphs.join(u' ').contains(u'{'));
    QCOMPARE(broken(book), QString{});
    QVERIFY(at.take(enterUnits(at.office,
                               {{.organ = at.first.id,
                                 .year = 2021,
                                 .row = u"text.general"_s,
                                 .text = u"收到政府信息公开申请3件，办结1件。"_s}},
                               at.setting())));
    book = at.book(2021, at.first.id);
    QCOMPARE(broken(book), u"I6"_s);
    QCOMPARE(book.failing()->at, QStringList{u"r1"_s});
}

void TestAnnualBook::aFrozenYearChangesOnlyByALine()
{
    Office at;
    at.add({2021, 3, 1}, {2021, 3, 9}, at.first.id);
    at.add({2021, 12, 1}, {}, at.first.id);
    QVERIFY(at.freeze(2021, at.first.id));
    at.add({2021, 12, 2}, {}, at.first.id); // registered late
    AnnualBook book = at.book(2021, at.first.id);
    QCOMPARE(sumOf(book, 1), 2); // as frozen
    QCOMPARE(sumOf(book, 25), 1);
    QCOMPARE(book.report.notices.back().warning, AnnualWarning::FrozenDiffers);
    QCOMPARE(sumOf(at.book(2022, at.first.id), 2), 2); // the records
    QCOMPARE(broken(at.book(2022, at.first.id)), u"I4"_s);
    QVERIFY(at.take(restateYear(
        at.office,
        {.year = 2021, .organ = at.first.id, .cells = {1, 0, 0, 0, 0, 0, 0}, .reason = u"补登"_s},
        at.setting())));
    QCOMPARE(broken(at.book(2022, at.first.id)), QString{});
    book = at.book(2021, at.first.id);
    QCOMPARE(sumOf(book, 25), 1); // still as frozen; the line stands beside it
    QCOMPARE(book.lines.size(), 2U);
    QVERIFY(std::ranges::none_of(book.report.notices, [](const AnnualNotice &notice) {
        return notice.warning == AnnualWarning::FrozenDiffers;
    }));
}

void TestAnnualBook::carryOverMovesBetweenOrgans()
{
    Office at;
    const RequestId id = at.add({2021, 12, 1}, {}, at.first.id);
    at.add({2021, 12, 1}, {}, at.second.id);
    QVERIFY(at.freeze(2021, at.first.id));
    QVERIFY(at.freeze(2021, at.second.id));
    const auto seen = readSeen<Request>(at.office, id.value).value(); // the organ is dissolved
    Request moved = seen.value;
    moved.organ = at.second.id;
    QVERIFY(at.office.commit(Changes{}.update(seen, moved, 1)));
    QCOMPARE(broken(at.book(2022, at.second.id)), u"I4"_s);
    QVERIFY(at.take(moveCarry({.year = 2021,
                               .organ = at.first.id,
                               .other = at.second.id,
                               .cells = {1, 0, 0, 0, 0, 0, 0},
                               .reason = u"机构改革"_s},
                              at.setting())));
    QCOMPARE(broken(at.book(2022, at.second.id)), QString{});
    QCOMPARE(broken(at.book(2022, at.first.id)), QString{});
    QCOMPARE(broken(at.book(2022)), QString{});
}

bool tells(const AnnualBook &book, AnnualWarning warning)
{
    return std::ranges::find(book.report.notices, warning, &AnnualNotice::warning) !=
           book.report.notices.end();
}

void TestAnnualBook::aFrozenYearTellsWhenARecordSaysOtherwise()
{
    Office at;
    const RequestId id = at.add({2021, 3, 1}, {2021, 3, 9}, at.first.id);
    QVERIFY(at.freeze(2021, at.first.id));
    QVERIFY(!tells(at.book(2021, at.first.id), AnnualWarning::FrozenDiffers));
    const auto seen = readSeen<Request>(at.office, id.value).value();
    Request other = seen.value;
    other.outcome = u"C2"_s;
    QVERIFY(at.office.commit(Changes{}.update(seen, other, 1)));
    const AnnualBook book = at.book(2021, at.first.id);
    QCOMPARE(sumOf(book, 3), 1); // as frozen
    QCOMPARE(sumOf(book, 14), 0);
    QVERIFY(tells(book, AnnualWarning::FrozenDiffers));
    QVERIFY(tells(at.book(2021), AnnualWarning::FrozenDiffers)); // and over the office
}

/// Its old organ has reported it, its new one has not: over the office it would stand twice.
void TestAnnualBook::aCaseThatMovedAfterFreezingIsTold()
{
    Office at;
    const RequestId id = at.add({2021, 12, 1}, {}, at.first.id);
    QVERIFY(at.freeze(2021, at.first.id));
    const auto seen = readSeen<Request>(at.office, id.value).value();
    Request moved = seen.value;
    moved.organ = at.second.id;
    QVERIFY(at.office.commit(Changes{}.update(seen, moved, 1)));
    QVERIFY(at.take(moveCarry({.year = 2021,
                               .organ = at.first.id,
                               .other = at.second.id,
                               .cells = {1, 0, 0, 0, 0, 0, 0},
                               .reason = u"机构改革"_s},
                              at.setting())));
    QVERIFY(tells(at.book(2021), AnnualWarning::FrozenDiffers));
}

void TestAnnualBook::anOrganIsRenamedMidYear()
{
    Office at;
    at.add({2021, 3, 1}, {2021, 3, 9}, at.first.id);
    const auto seen = readSeen<Organ>(at.office, at.first.id.value).value();
    Organ renamed = seen.value;
    renamed.name = u"区数据局"_s;
    renamed.code = u"杨数据"_s;
    QVERIFY(at.office.commit(Changes{}.update(seen, renamed, 1)));
    at.add({2021, 9, 1}, {}, at.first.id);
    const AnnualBook book = at.book(2021, at.first.id);
    QCOMPARE(sumOf(book, 1), 2); // one organ under both names
    QCOMPARE(book.organ, u"区数据局"_s);
    QVERIFY(book.text.at(0).paragraphs.at(0).contains(u"区数据局"_s));
    QCOMPARE(broken(book), QString{});
}

void TestAnnualBook::anOrganIsSplitMidYear()
{
    Office at;
    const Organ fresh{
        .id = {newEntityId(at.clock, at.random)}, .name = u"区数据局"_s, .code = u"杨数据"_s};
    at.commit(fresh);
    std::vector<RequestId> open;
    for (int i = 0; i < 3; ++i)
        open.push_back(at.add({2020, 12, 1}, {}, at.first.id));
    at.add({2021, 2, 1}, {2021, 2, 9}, at.first.id);
    for (int i = 0; i < 2; ++i) {
        const auto seen = readSeen<Request>(at.office, open[std::size_t(i)].value).value();
        Request moved = seen.value;
        moved.organ = fresh.id;
        QVERIFY(at.office.commit(Changes{}.update(seen, moved, 1)));
    }
    QCOMPARE(sumOf(at.book(2021), 2), 3);
    QCOMPARE(sumOf(at.book(2021, at.first.id), 2), 1);
    QCOMPARE(sumOf(at.book(2021, fresh.id), 2), 2);
    for (const int row : {1, 2, 24, 25}) // the parts are the whole
        QCOMPARE(sumOf(at.book(2021), row), sumOf(at.book(2021, at.first.id), row) +
                                                sumOf(at.book(2021, at.second.id), row) +
                                                sumOf(at.book(2021, fresh.id), row));
    QCOMPARE(broken(at.book(2021)), QString{});
}

void TestAnnualBook::closedBeforeReceiptIsTold()
{
    Office at;
    at.add({2021, 3, 9}, {2021, 3, 1}, at.first.id);
    const AnnualBook book = at.book(2021, at.first.id);
    QVERIFY(tells(book, AnnualWarning::ClosedBeforeReceipt));
    QCOMPARE(sumOf(book, 1), 1);
    QCOMPARE(sumOf(book, 24), 1); // on the day of receipt
    QCOMPARE(broken(book), QString{});
}

void TestAnnualBook::refusals()
{
    Office at;
    QCOMPARE(at.guardOf(at.freeze(2022, at.first.id)), u"year_not_over"_s);
    QCOMPARE(at.guardOf(at.take(restateYear(
                 at.office, {.year = 2021, .organ = at.first.id, .reason = u"x"_s}, at.setting()))),
             u"year_not_frozen"_s);
    QVERIFY(at.freeze(2021, at.first.id));
    QCOMPARE(at.guardOf(at.freeze(2021, at.first.id)), u"year_frozen"_s);
    QCOMPARE(
        at.guardOf(at.take(enterUnits(
            at.office, {{.organ = at.first.id, .year = 2021, .row = u"norms"_s}}, at.setting()))),
        u"year_frozen"_s);
    QVERIFY(!restateYear(at.office, {.year = 2021, .organ = at.first.id}, at.setting()));
    AnnualReport report = at.book(2021, at.second.id).report;
    report.checks.front().ok = false;
    QCOMPARE(at.guardOf(at.take(freezeYear(at.office, report, at.second.id, at.setting()))),
             u"report_check_fails"_s);
}

/// R-REP-7: the 复议机关 as co-defendant reports the lawsuit that the answering organ reports.
void TestAnnualBook::reportCountedTwice()
{
    Office at;
    const auto sue = [&](RequestId request, bool codefendant) {
        Challenge suit{.id = {newEntityId(at.clock, at.random)},
                       .request = request,
                       .kind = ChallengeKind::Lawsuit,
                       .instance = Instance::First,
                       .filed = {2021, 8, 2},
                       .codefendant = codefendant,
                       .answered = {2021, 3, 9}};
        suit.root = suit.id;
        at.commit(suit);
    };
    sue(at.add({2021, 3, 1}, {2021, 3, 9}, at.first.id), false);
    sue(at.add({2021, 3, 1}, {2021, 3, 9}, at.second.id), true);
    const auto suits = [](const AnnualBook &book) {
        return book.challenges.blocks[ChallengeTable::DirectSuits].back();
    };
    QCOMPARE(suits(at.book(2021, at.first.id)), 1);
    QCOMPARE(suits(at.book(2021, at.second.id)), 1);
    QCOMPARE(suits(at.book(2021)), 1);
    QCOMPARE(sumOf(at.book(2021), 1), 2);
}

void TestAnnualBook::anEmptyYearSaysSo()
{
    Office at;
    const AnnualBook book = at.book(2021);
    QCOMPARE(book.report.notices.back().warning, AnnualWarning::NothingRecorded);
    QCOMPARE(broken(book), QString{});
    QVERIFY(!annualReport(at.load(), 2005, {}, at.law)); // no form of that year
}

void TestAnnualBook::tenThousandsAreExact()
{
    QCOMPARE(parseTenThousands(u"0.000001"_s)->fen, 1);
    QCOMPARE(tenThousands({1}), u"0.000001"_s);
    QCOMPARE(tenThousands({1'000'000}), u"1"_s);
    for (const QString &bad : {u"-1"_s, u"1.2345678"_s, u"一"_s, QString{}, u"1e3"_s})
        QVERIFY(!parseTenThousands(bad));
}

void TestAnnualBook::theSheetHasTheCellsInOrder()
{
    Office at;
    at.add({2021, 3, 1}, {2021, 3, 9}, at.first.id);
    const Sheet sheet = annualSheet(at.book(2021, at.first.id));
    const auto row = std::ranges::find_if(sheet.rows, [](const QStringList &cells) {
        return cells.value(0).startsWith(u"一、本年新收"_s);
    });
    QVERIFY(row != sheet.rows.end());
    QCOMPARE(row->mid(1), (QStringList{u"1"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"1"_s}));
    QVERIFY((row + 24)->value(0).contains(u"四、结转下年度"_s));
    QCOMPARE((row + 24)->size(), 8);
    const Sheet all = collectionSheet({at.book(2021, at.first.id)}, at.book(2021));
    QCOMPARE(all.rows.size(), 3U);
    QCOMPARE(all.rows.at(1).value(1), u"1"_s);
}

QTEST_GUILESS_MAIN(TestAnnualBook)

#include "tst_annualbook.moc"
