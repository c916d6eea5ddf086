// Table 4 of the annual report (R-REP-5, R-REP-7).
#include "core/reports/challengetable.h"
#include "tests/core/requests/courseoffice.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
using T = ChallengeTable;

/// Challenges written straight into an office; the steps that lead to them are tested elsewhere.
struct ChallengedOffice : CourseOffice
{
    struct Told
    {
        ChallengeKind kind{};
        QDate filed{};
        QDate decided{};
        ChallengeResult result{};
        ChallengeId root{};
        RequestId request{};
        QDate answered{2021, 5, 6};
    };
    ChallengeId tell(const Told &told)
    {
        Challenge made{.id = {newEntityId(clock, random)},
                       .request = told.request.isNull() ? id : told.request,
                       .kind = told.kind,
                       .root = told.root,
                       .filed = told.filed,
                       .decided = told.decided,
                       .result = told.result,
                       .answered = told.answered};
        if (made.root.isNull())
            made.root = made.id;
        office.commit(Changes{}.add(made, quint16(Step::ReviewFiled)));
        return made.root;
    }
    ChallengeTable table(int year, std::optional<OrganId> of = {})
    {
        const auto columns = RequestColumns::load(office, law, calendar, clock.today()).value();
        return challengeTable(office, columns, year, of).value();
    }
};

T::Row row(qint64 upheld, qint64 corrected, qint64 other, qint64 pending)
{
    return {upheld, corrected, other, pending, upheld + corrected + other + pending};
}
constexpr auto review = ChallengeKind::Review;
constexpr auto suit = ChallengeKind::Lawsuit;
using enum ChallengeResult;
} // namespace

class TestChallengeTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyResultHasItsColumn_data();
    void everyResultHasItsColumn();
    void theLastDayOfTheYearParts();
    void aSuitStandsAfterTheReviewOfTheSameAnswer();
    void instancesOfACaseAreOneRow();
    void organsAndVoidedCases();
};

void TestChallengeTable::everyResultHasItsColumn_data()
{
    QTest::addColumn<ChallengeResult>("result");
    QTest::addColumn<ChallengeGroup>("column");
    const auto add = [](const char *name, ChallengeResult result, ChallengeGroup column) {
        QTest::newRow(name) << result << column;
    };
    add("维持", ChallengeResult::Upheld, ChallengeGroup::Upheld);
    add("驳回复议请求", Dismissed, ChallengeGroup::Upheld);
    add("撤销", Revoked, ChallengeGroup::Corrected);
    add("变更", Varied, ChallengeGroup::Corrected);
    add("确认违法", Unlawful, ChallengeGroup::Corrected);
    add("责令履行", Ordered, ChallengeGroup::Corrected);
    add("不予受理", Refused, ChallengeGroup::Other);
    add("驳回起诉", Rejected, ChallengeGroup::Other);
    add("终止", Terminated, ChallengeGroup::Other);
    add("撤回", Withdrawn, ChallengeGroup::Other);
    add("尚未审结", None, ChallengeGroup::Pending);
}

void TestChallengeTable::everyResultHasItsColumn()
{
    QFETCH(ChallengeResult, result);
    QFETCH(ChallengeGroup, column);
    ChallengedOffice f;
    f.tell({.kind = review, .filed = {2021, 6, 1}, .decided = {2021, 7, 30}, .result = result});
    T::Row expected{};
    expected[std::size_t(std::ranges::find(T::columns, column) - T::columns.begin())] = 1;
    expected.back() = 1;
    QCOMPARE(f.table(2021).blocks[T::Reviews], expected);
    QCOMPARE(f.table(2021).blocks[T::DirectSuits], T::Row{});
}

void TestChallengeTable::theLastDayOfTheYearParts()
{
    ChallengedOffice f;
    f.tell({.kind = review,
            .filed = {2021, 12, 31},
            .decided = {2021, 12, 31},
            .result = ChallengeResult::Upheld});
    f.tell({.kind = review, .filed = {2021, 11, 1}, .decided = {2022, 1, 1}, .result = Revoked});
    f.tell({.kind = review, .filed = {2022, 1, 1}});
    QCOMPARE(f.table(2020).blocks[T::Reviews], row(0, 0, 0, 0));
    QCOMPARE(f.table(2021).blocks[T::Reviews], row(1, 0, 0, 1));
    QCOMPARE(f.table(2022).blocks[T::Reviews], row(0, 1, 0, 1));
    QCOMPARE(f.table(2023).blocks[T::Reviews], row(0, 0, 0, 1)); // still pending
}

void TestChallengeTable::aSuitStandsAfterTheReviewOfTheSameAnswer()
{
    ChallengedOffice f;
    f.tell({.kind = review,
            .filed = {2021, 6, 1},
            .decided = {2021, 7, 30},
            .result = ChallengeResult::Upheld});
    f.tell({.kind = suit, .filed = {2021, 8, 10}});
    QCOMPARE(f.table(2021).blocks[T::SuitsAfterReview], row(0, 0, 0, 1));
    // another answer of the same case, sued over directly
    f.tell({.kind = suit, .filed = {2021, 11, 1}, .answered = {2021, 10, 8}});
    // another case
    f.tell({.kind = suit, .filed = {2021, 9, 1}, .request = f.another({2021, 4, 12})});
    QCOMPARE(f.table(2021).blocks[T::DirectSuits], row(0, 0, 0, 2));
    QCOMPARE(f.table(2021).blocks[T::Reviews], row(1, 0, 0, 0));
}

void TestChallengeTable::instancesOfACaseAreOneRow()
{
    ChallengedOffice f;
    const ChallengeId root = f.tell(
        {.kind = suit, .filed = {2021, 6, 1}, .decided = {2021, 12, 1}, .result = Dismissed});
    f.tell({.kind = suit,
            .filed = {2021, 12, 20},
            .decided = {2022, 3, 1},
            .result = Revoked,
            .root = root});
    QCOMPARE(f.table(2021).blocks[T::DirectSuits], row(0, 0, 0, 1)); // the appeal is pending
    QCOMPARE(f.table(2022).blocks[T::DirectSuits], row(0, 1, 0, 0));
    QCOMPARE(f.table(2023).blocks[T::DirectSuits], row(0, 0, 0, 0));
}

void TestChallengeTable::organsAndVoidedCases()
{
    ChallengedOffice f;
    f.tell({.kind = review, .filed = {2021, 6, 1}});
    QCOMPARE(f.table(2021, f.organ.id).blocks[T::Reviews], row(0, 0, 0, 1));
    QCOMPARE(f.table(2021, f.other.id).blocks[T::Reviews], row(0, 0, 0, 0));
    QVERIFY(f.actAsHead(Step::Void, {{u"reason"_s, u"误登"_s}}));
    QCOMPARE(f.table(2021).blocks[T::Reviews], row(0, 0, 0, 0));
}

QTEST_GUILESS_MAIN(TestChallengeTable)

#include "tst_challengetable.moc"
