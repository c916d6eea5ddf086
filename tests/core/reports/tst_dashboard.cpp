// The figures of the dashboard against a naive count of the same cases (rules §11).
#include "core/documents/dispatchform.h"
#include "core/documents/interpretation.h"
#include "core/reports/dashboard.h"
#include "tests/core/reports/columnsfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
const QDate today{2021, 12, 31};

struct Office : ColumnsFixture
{
    RequestColumns columns() const { return load(today); }
    DashboardData data() const { return DashboardData::load(office).value(); }
    DashboardQuery year(std::optional<OrganId> organ = {}) const
    {
        return {organ, {2021, 1, 1}, {2021, 12, 31}};
    }
    Dashboard figures(const DashboardQuery &query) const
    {
        return Dashboard::of(columns(), data(), query, law, calendar);
    }
    RequestId add(QDate received, QDate closed, const QString &outcome = u"A1"_s, OrganId of = {})
    {
        const RequestId id = newId();
        commit(Request{.id = id,
                       .organ = of.isNull() ? first.id : of,
                       .number = u"例〔2021〕%1"_s.arg(office.commits()),
                       .received = received,
                       .status = closed.isValid() ? Status::Answered : Status::InProgress,
                       .outcome = closed.isValid() ? outcome : QString{},
                       .closed = closed,
                       .served = closed});
        return id;
    }
};
} // namespace

class TestDashboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNoFigure();
    void theLastDayIsInTime();
    void pausesAreExcluded();
    void figuresEqualANaiveRecount();
    void everyFigureOpensAsManyRows();
    void anAnswerOrderedAnewIsLeftOut();
    void organsAndPeriods();
    void smallCellsAreHidden();
    void openOnAnEarlierDay();
    void formsAndInterpretations();
    void whatIsNoGovernmentInformationIsLeftOut();
    void closedBeforeReceiptIsTold();
};

void TestDashboard::nothingIsNoFigure()
{
    Office at;
    const Dashboard none = at.figures(at.year());
    QVERIFY(!none.median() && !none.mean() && !none.percentile(90));
    QCOMPARE(none.count(Figure::Open), 0);
    QCOMPARE(none.count(Figure::Received), 0);
    QCOMPARE(at.year().months(), 12U);
}

void TestDashboard::theLastDayIsInTime()
{
    Office at; // 20 working days from 2021-04-09: 2021-05-10 (cli.md)
    at.add({2021, 4, 9}, {2021, 5, 10});
    at.add({2021, 4, 9}, {2021, 5, 11});
    const Dashboard f = at.figures(at.year());
    QCOMPARE(f.count(Figure::Duration), 2);
    QCOMPARE(f.count(Figure::Late), 1);
    QCOMPARE(f.count(Figure::Duration, 20), 1);
    QCOMPARE(f.count(Figure::Duration, 21), 1);
    QCOMPARE(*f.median(), 20.5);
    QCOMPARE(*f.percentile(90), 21);
    QCOMPARE(*f.mean(), 20.5);
}

void TestDashboard::pausesAreExcluded()
{
    Office at;
    const RequestId id = at.add({2021, 4, 12}, {2021, 6, 3});
    at.commit(Consultation{.id = {newEntityId(at.clock, at.random)},
                           .request = id,
                           .sent = {2021, 4, 19},
                           .reached = {2021, 4, 21},
                           .returned = {2021, 5, 13}}); // R-CAL-9: the last day is 2021-06-03
    const Dashboard f = at.figures(at.year());
    QCOMPARE(f.count(Figure::Late), 0);
    QCOMPARE(f.count(Figure::Consulted), 1);
    QCOMPARE(f.count(Figure::Duration, 20), 1);
}

void TestDashboard::figuresEqualANaiveRecount()
{
    Office at;
    at.fill(600, 11);
    const Dashboard f = at.figures(at.year());
    qint64 received = 0, closed = 0, open = 0, extended = 0, supplemented = 0;
    std::map<QString, qint64> outcomes;
    for (const Request &r : at.requests()) {
        if (!counts(r.status))
            continue;
        const auto inYear = [](QDate day) { return day.isValid() && day.year() == 2021; };
        received += inYear(r.received);
        extended += inYear(r.received) && r.extensionDays > 0;
        supplemented += inYear(r.received) && r.supplementNoticed.isValid();
        const QDate counted = r.closed.isValid() ? std::max(r.closed, r.received) : QDate{};
        if (r.received.isValid() && inYear(counted)) {
            ++closed;
            ++outcomes[r.outcome];
        }
        open += (!r.received.isValid() || r.received <= today) &&
                (!r.closed.isValid() || r.closed > today);
    }
    QCOMPARE(f.count(Figure::Received), received);
    QCOMPARE(f.count(Figure::Closed), closed);
    QCOMPARE(f.count(Figure::Open), open);
    QCOMPARE(f.count(Figure::Extended), extended);
    QCOMPARE(f.count(Figure::Supplemented), supplemented);
    const RequestColumns columns = at.columns();
    for (std::size_t i = 0; i < columns.outcomes().size(); ++i)
        QCOMPARE(f.count(Figure::Outcome, i), outcomes[columns.outcomes()[i]]);
}

void TestDashboard::everyFigureOpensAsManyRows()
{
    Office at;
    at.fill(300, 5);
    const RequestColumns columns = at.columns();
    const DashboardData data = at.data();
    const DashboardQuery query = at.year();
    const Dashboard f = Dashboard::of(columns, data, query, at.law, at.calendar);
    for (std::size_t figure = 0; figure < std::size_t(Figure::Count); ++figure) {
        for (std::size_t i = 0; i < f.counts(Figure(figure)).size(); ++i) {
            const auto rows = Dashboard::rows(
                columns, data, query, std::array{Mark{Figure(figure), i}}, at.law, at.calendar);
            QVERIFY2(qint64(rows.size()) == f.count(Figure(figure), i),
                     word(Figure(figure)).data());
        }
    }
}

void TestDashboard::anAnswerOrderedAnewIsLeftOut()
{
    Office at;
    at.commit(Request{.id = at.newId(),
                      .organ = at.first.id,
                      .number = u"例〔2021〕1"_s,
                      .received = {2021, 3, 1},
                      .status = Status::InProgress,
                      .firstOutcome = u"B4"_s,
                      .firstClosed = {2021, 3, 29},
                      .redoFrom = {2021, 12, 20}});
    const Dashboard f = at.figures(at.year());
    QCOMPARE(f.count(Figure::Closed), 1);
    QCOMPARE(f.count(Figure::Redone), 1);
    QCOMPARE(f.count(Figure::Duration), 0);
    QCOMPARE(f.count(Figure::Open), 1);
}

void TestDashboard::organsAndPeriods()
{
    Office at;
    at.add({2021, 4, 9}, {2021, 5, 10});
    at.add({2021, 4, 9}, {}, {}, at.second.id);
    at.add({2020, 4, 9}, {2020, 5, 8}, u"A1"_s, at.second.id);
    QCOMPARE(at.figures(at.year(at.first.id)).count(Figure::Received), 1);
    QCOMPARE(at.figures(at.year(at.second.id)).count(Figure::Open, std::size_t(Urgency::Overdue)),
             1);
    QCOMPARE(at.figures(at.year(at.second.id).before()).count(Figure::Closed), 1);
    QCOMPARE(at.figures(at.year(OrganId{at.officer.id.value})).count(Figure::Open), 0);
    QCOMPARE(at.figures(at.year()).count(Figure::Received, 3), 2); // April
}

void TestDashboard::smallCellsAreHidden()
{
    const auto shown = [](std::vector<qint64> cells) {
        QStringList list;
        for (const auto &cell : publicCells(cells, 3))
            list << (cell ? QString::number(*cell) : u"*"_s);
        return list.join(u' ');
    };
    QCOMPARE(shown({0, 3, 10}), u"0 3 10"_s);
    QCOMPARE(shown({1, 2, 10}), u"* * 10"_s);
    QCOMPARE(shown({2, 7, 10}), u"* * 10"_s); // one alone could be told from the sum
    QCOMPARE(shown({2}), u"*"_s);
}

void TestDashboard::openOnAnEarlierDay()
{
    Office at;
    at.add({2021, 4, 9}, {2021, 5, 12});
    const auto on = [&](QDate day, Urgency urgency) {
        const RequestColumns columns = at.load(day);
        return Dashboard::of(columns, at.data(), {{}, {2021, 1, 1}, day}, at.law, at.calendar)
            .count(Figure::Open, std::size_t(urgency));
    };
    QCOMPARE(on({2021, 5, 10}, Urgency::Close), 1);
    QCOMPARE(on({2021, 5, 11}, Urgency::Overdue), 1);
    QCOMPARE(on({2021, 5, 12}, Urgency::Overdue), 0);
}

void TestDashboard::formsAndInterpretations()
{
    Office at;
    const auto form = [&](FormState state, int round, const QStringList &defects) {
        at.commit(
            DispatchForm{.id = {newEntityId(at.clock, at.random)},
                         .organ = at.first.id,
                         .title = u"通知"_s,
                         .state = state,
                         .defects = defects,
                         .decided = state == FormState::Submitted ? QDate{} : QDate{2021, 5, 6},
                         .round = round});
    };
    form(FormState::Submitted, 1, {});
    form(FormState::Returned, 1, {u"waiver"_s});
    form(FormState::Passed, 2, {});
    form(FormState::Passed, 1, {});
    form(FormState::Passed, 1, {u"waiver"_s}); // “原则上”: an override
    const auto document = [&](Attribute attribute, const Interpretation &told) {
        const DocumentId id{newEntityId(at.clock, at.random)};
        at.commit(Document{.id = id,
                           .organ = at.first.id,
                           .title = u"意见"_s,
                           .formed = {2021, 5, 6},
                           .attribute = attribute,
                           .policy = Answer::Yes,
                           .measures = Answer::Yes});
        Interpretation each = told;
        each.id = {newEntityId(at.clock, at.random)};
        each.document = id;
        at.commit(each);
    };
    document(Attribute::Proactive, {.title = u"草稿"_s}); // not out yet
    document(Attribute::Proactive, {.forms = {u"文字解读"_s}, .published = {2021, 5, 7}});
    document(Attribute::Proactive,
             {.forms = {u"文字解读"_s, u"图示图解"_s}, .published = {2021, 5, 7}});
    document(Attribute::Proactive, {.waiver = u"仅转发"_s});
    document(Attribute::OnRequest, {.published = {2021, 5, 7}}); // owes none
    const Dashboard f = at.figures(at.year());
    QCOMPARE(f.counts(Figure::FormDecided), (std::vector<qint64>{1, 3}));
    QCOMPARE(f.counts(Figure::FormFirst), (std::vector<qint64>{2, 1}));
    QCOMPARE(f.counts(Figure::Interpreted), (std::vector<qint64>{1, 1, 1, 1}));
    QCOMPARE(at.figures(at.year(at.second.id)).count(Figure::FormDecided), 0);
    QCOMPARE(at.figures(at.year().before()).count(Figure::Interpreted), 0);
}

void TestDashboard::whatIsNoGovernmentInformationIsLeftOut()
{
    Office at; // R-DOC-12
    for (const DocumentScope scope :
         {DocumentScope::Government, DocumentScope::NonGovernment, DocumentScope::ClassifiedTally})
        at.commit(Document{.id = {newEntityId(at.clock, at.random)},
                           .organ = at.first.id,
                           .title = u"通知"_s,
                           .formed = {2021, 5, 6},
                           .scope = scope});
    const Dashboard f = at.figures(at.year());
    QCOMPARE(f.count(Figure::Attribute), 1);
    QCOMPARE(f.count(Figure::Backlog), 1);
}

void TestDashboard::closedBeforeReceiptIsTold()
{
    Office at;
    at.add({2021, 3, 9}, {2020, 12, 30});
    const Dashboard f = at.figures(at.year());
    QCOMPARE(f.count(Figure::BeforeReceipt), 1);
    QCOMPARE(f.count(Figure::Closed, 2), 1); // March, as the report has it
    QCOMPARE(f.count(Figure::Duration), 0);
}

QTEST_GUILESS_MAIN(TestDashboard)

#include "tst_dashboard.moc"
