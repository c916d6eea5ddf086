// The indicators of the key points: boundary days, zero denominators, and against a naive recount
// (rules §6, §11).
#include "core/desk/agendadesk.h"
#include "core/desk/deedsdesk.h"
#include "core/documents/interpretation.h"
#include "tests/fakes/deskfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
const QString unit = u"区财政局"_s;

struct Office : DeskFixture
{
    explicit Office(QDate today = {2021, 12, 31})
        : DeskFixture{today}
    {
    }
    template<class T>
    EntityId keep(T noun)
    {
        if (noun.id.isNull())
            noun.id = {newEntityId(clock, random)};
        office.commit(Changes{}.add(noun, 1));
        return noun.id.value;
    }
    /// 有具体举措的主动公开政策性文件 of the year.
    DocumentId policy(const QString &title, QDate formed = {2021, 6, 1})
    {
        return {keep(Document{.organ = organ.id,
                              .title = title,
                              .formed = formed,
                              .attribute = Attribute::Proactive,
                              .unit = unit,
                              .policy = Answer::Yes,
                              .measures = Answer::Yes})};
    }
    void explain(DocumentId document, const QStringList &forms, QDate published = {2021, 6, 3})
    {
        keep(Interpretation{
            .document = document, .title = u"解读"_s, .forms = forms, .published = published});
    }
    Indicator figure(const QString &key, QDate asOf = {}, const QString &of = {}, int year = 2021)
    {
        const QDate day = asOf.isValid() ? asOf : clock.today();
        const auto all = indicators(desk, {year, day, of}).value();
        for (const Indicator &each : all) {
            if (each.rule.key == key)
                return each;
        }
        return {};
    }
};

Inquiry came(QDate received, QDate answered, InquiryKind kind = InquiryKind::Complex)
{
    return {.number = u"咨〔2021〕1号"_s,
            .channel = u"12345"_s,
            .received = received,
            .kind = kind,
            .unit = unit,
            .answered = answered};
}
} // namespace

class TestIndicators final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNotApplicable();
    void sixtyPercentExactly_data();
    void sixtyPercentExactly();
    void whatOwesAnInterpretation();
    void repliesByTheDay_data();
    void repliesByTheDay();
    void anOpenOneIsNotDueYet();
    void theCatalogueByTheThirtyFirst_data();
    void theCatalogueByTheThirtyFirst();
    void consultationDays_data();
    void consultationDays();
    void theSiteAndOneMorePlace();
    void adoptionWithinTenDays_data();
    void adoptionWithinTenDays();
    void linksByStage();
    void enterprisesBeforeTheMeeting();
    void threeMeetings();
    void augustIsOfflineAndOfEveryUnit();
    void trainingFollowsTheRoster();
    void targetsAreLawData();
    void figuresEqualANaiveRecount();
    void aYearFromPlanToAssessment();
};

void TestIndicators::nothingIsNotApplicable()
{
    Office office;
    const auto all = indicators(office.desk, {2021, {2021, 12, 31}, {}}).value();
    QVERIFY(all.size() >= 20);
    for (const Indicator &each : all) {
        if (each.rule.measure == IndicatorMeasure::Count)
            continue; // a number of meetings is asked of somebody in any case
        QCOMPARE(each.light, IndicatorLight::NotApplicable);
        QCOMPARE(each.whole, 0);
        QCOMPARE(each.needed, 0);
    }
    // Before the document was issued nothing of it is asked.
    QVERIFY(indicators(office.desk, {2020, {2020, 12, 31}, {}}).value().empty());
}

void TestIndicators::sixtyPercentExactly_data()
{
    QTest::addColumn<int>("diverse");
    QTest::addColumn<int>("told");
    QTest::addColumn<int>("light");
    QTest::addColumn<int>("needed");
    const int met = int(IndicatorLight::Met);
    const int missed = int(IndicatorLight::Missed);
    QTest::newRow("3 of 5 are 60 %") << 3 << 5 << met << 0;
    QTest::newRow("2 of 3 are more") << 2 << 3 << met << 0;
    QTest::newRow("1 of 2 is less") << 1 << 2 << missed << 1;
    QTest::newRow("59 of 99 are 59.6 %") << 59 << 99 << missed << 1;
    QTest::newRow("60 of 100") << 60 << 100 << met << 0;
    QTest::newRow("none of one") << 0 << 1 << missed << 1;
}

void TestIndicators::sixtyPercentExactly()
{
    QFETCH(int, diverse);
    QFETCH(int, told);
    Office office{{2022, 1, 4}}; // the year is over: what it lacks is missed
    for (int i = 0; i < told; ++i)
        office.explain(office.policy(QString::number(i)),
                       {i < diverse ? u"图示图解"_s : u"文字解读"_s});
    const Indicator made = office.figure(u"diverse"_s);
    QCOMPARE(made.part, diverse);
    QCOMPARE(made.whole, told);
    QTEST(int(made.light), "light");
    QTEST(made.needed, "needed");
}

void TestIndicators::whatOwesAnInterpretation()
{
    Office office{{2021, 12, 30}};
    office.explain(office.policy(u"已解读"_s), {u"文字解读"_s});
    const DocumentId waived = office.policy(u"免解读"_s);
    office.keep(Interpretation{.document = waived, .waiver = u"仅调整文字"_s});
    const DocumentId late = office.policy(u"未解读"_s);
    office.policy(u"上年的"_s, {2020, 12, 31});
    office.keep(Document{.organ = office.organ.id,
                         .title = u"不是政策性文件"_s,
                         .formed = {2021, 6, 1},
                         .attribute = Attribute::Proactive,
                         .unit = unit});
    Indicator made = office.figure(u"interpretation"_s);
    QCOMPARE(made.part, 1);
    QCOMPARE(made.whole, 2);
    QCOMPARE(made.rows.size(), 3U); // the waived one stands beside
    QCOMPARE(made.light, IndicatorLight::Open);
    QCOMPARE(office.figure(u"interpretation"_s, {}, u"区民政局"_s).light,
             IndicatorLight::NotApplicable);
    office.explain(late, {u"文字解读"_s}, {2021, 12, 31});
    QCOMPARE(office.figure(u"interpretation"_s, {2021, 12, 30}).part, 1); // not out yet
    QCOMPARE(office.figure(u"interpretation"_s, {2021, 12, 31}).light, IndicatorLight::Met);
}

void TestIndicators::repliesByTheDay_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("received");
    QTest::addColumn<QDate>("answered");
    QTest::addColumn<int>("state");
    const int complex = int(InquiryKind::Complex);
    const int simple = int(InquiryKind::Simple);
    const int counts = int(RowState::Counts);
    const int fails = int(RowState::Fails);
    const QDate monday{2021, 4, 12};
    QTest::newRow("day 5") << complex << monday << QDate{2021, 4, 19} << counts;
    QTest::newRow("day 6") << complex << monday << QDate{2021, 4, 20} << fails;
    QTest::newRow("the same day") << complex << monday << monday << counts;
    QTest::newRow("a simple one on day 1") << simple << monday << QDate{2021, 4, 13} << counts;
    QTest::newRow("a simple one on day 2") << simple << monday << QDate{2021, 4, 14} << fails;
    QTest::newRow("the make-up Sunday counts")
        << simple << QDate{2021, 4, 24} << QDate{2021, 4, 25} << counts;
    QTest::newRow("and Monday is day 2 then")
        << simple << QDate{2021, 4, 24} << QDate{2021, 4, 26} << fails;
    QTest::newRow("over May Day: day 5")
        << complex << QDate{2021, 4, 29} << QDate{2021, 5, 10} << counts;
    QTest::newRow("over May Day: day 6")
        << complex << QDate{2021, 4, 29} << QDate{2021, 5, 11} << fails;
}

void TestIndicators::repliesByTheDay()
{
    QFETCH(int, kind);
    QFETCH(QDate, received);
    QFETCH(QDate, answered);
    Office office;
    office.keep(came(received, answered, InquiryKind(kind)));
    const Indicator made = office.figure(u"inquiries"_s);
    QCOMPARE(made.rows.size(), 1U);
    QTEST(int(made.rows.front().state), "state");
    QCOMPARE(made.whole, 1);
    const bool isSimple = InquiryKind(kind) == InquiryKind::Simple;
    QCOMPARE(office.figure(u"inquiries_simple"_s).whole, int(isSimple));
}

void TestIndicators::anOpenOneIsNotDueYet()
{
    Office office;
    office.keep(came({2021, 4, 12}, {}));
    QCOMPARE(office.figure(u"inquiries"_s, {2021, 4, 19}).light, IndicatorLight::NotApplicable);
    QCOMPARE(office.figure(u"inquiries"_s, {2021, 4, 19}).rows.front().state, RowState::NotDue);
    QCOMPARE(office.figure(u"inquiries"_s, {2021, 4, 20}).light, IndicatorLight::Missed);
    QVERIFY(office.figure(u"inquiries"_s, {2021, 4, 11}).rows.empty());
    // Before the document no period is in force: nothing is owed by it.
    office.keep(came({2021, 4, 8}, {}));
    QCOMPARE(office.figure(u"inquiries"_s, {2021, 5, 31}).whole, 1);
}

void TestIndicators::theCatalogueByTheThirtyFirst_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("published");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<int>("light");
    const int met = int(IndicatorLight::Met);
    const int open = int(IndicatorLight::Open);
    const int missed = int(IndicatorLight::Missed);
    QTest::newRow("on the day") << 2022 << QDate{2022, 3, 31} << QDate{2022, 6, 1} << met;
    QTest::newRow("a day after") << 2022 << QDate{2022, 4, 1} << QDate{2022, 6, 1} << missed;
    QTest::newRow("31 March is a Sunday, and counts")
        << 2024 << QDate{2024, 3, 31} << QDate{2024, 6, 1} << met;
    QTest::newRow("it does not move to Monday")
        << 2024 << QDate{2024, 4, 1} << QDate{2024, 6, 1} << missed;
    QTest::newRow("not out on the day") << 2024 << QDate{} << QDate{2024, 3, 31} << open;
    QTest::newRow("not out after it") << 2024 << QDate{} << QDate{2024, 4, 1} << missed;
}

void TestIndicators::theCatalogueByTheThirtyFirst()
{
    QFETCH(int, year);
    QFETCH(QDate, published);
    QFETCH(QDate, asOf);
    Office office{{2024, 12, 31}};
    const auto saved =
        saveCatalogue(office.desk, {.unit = unit, .year = year, .published = published});
    QVERIFY(saved);
    QTEST(int(office.figure(u"catalogue"_s, asOf, {}, year).light), "light");
}

void TestIndicators::consultationDays_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QString>("why");
    QTest::addColumn<int>("state");
    QTest::newRow("30 days") << QDate{2021, 5, 31} << QString{} << int(RowState::Counts);
    QTest::newRow("29 days") << QDate{2021, 5, 30} << QString{} << int(RowState::Fails);
    QTest::newRow("29 days, told why")
        << QDate{2021, 5, 30} << u"疫情应急"_s << int(RowState::Excused);
}

void TestIndicators::consultationDays()
{
    QFETCH(QDate, until);
    QFETCH(QString, why);
    Office office;
    office.keep(Decision{.unit = unit,
                         .year = 2021,
                         .title = u"草案"_s,
                         .consultFrom = {2021, 5, 1},
                         .consultUntil = until,
                         .shortReason = why});
    QTEST(int(office.figure(u"consultation"_s).rows.front().state), "state");
}

void TestIndicators::theSiteAndOneMorePlace()
{
    Office office;
    const auto ask = [&](const QStringList &channels) {
        office.keep(Decision{.unit = unit,
                             .year = 2021,
                             .title = u"草案"_s,
                             .consultFrom = {2021, 5, 1},
                             .consultUntil = {2021, 6, 1},
                             .channels = channels});
        return office.figure(u"channels"_s).rows.back().state;
    };
    QCOMPARE(ask({u"政府网站"_s, u"随申办"_s}), RowState::Counts);
    QCOMPARE(ask({u"政府网站"_s}), RowState::Fails);
    QCOMPARE(ask({u"随申办"_s, u"政务新媒体"_s}), RowState::Fails); // not on the site
    QCOMPARE(ask({}), RowState::Fails);
    QCOMPARE(office.figure(u"channels"_s, {2021, 5, 31}).rows.back().state, RowState::Open);
    QCOMPARE(office.figure(u"channels"_s).part, 1);
}

void TestIndicators::adoptionWithinTenDays_data()
{
    QTest::addColumn<QDate>("out");
    QTest::addColumn<int>("state");
    // 2021-06-01 is a Tuesday; 06-14 is the Dragon Boat day: the 10th working day is 06-16.
    QTest::newRow("day 10") << QDate{2021, 6, 16} << int(RowState::Counts);
    QTest::newRow("day 11") << QDate{2021, 6, 17} << int(RowState::Fails);
    QTest::newRow("never") << QDate{} << int(RowState::Fails);
}

void TestIndicators::adoptionWithinTenDays()
{
    QFETCH(QDate, out);
    Office office;
    Decision decision{.unit = unit,
                      .year = 2021,
                      .title = u"办法"_s,
                      .consultFrom = {2021, 4, 15},
                      .consultUntil = {2021, 5, 20},
                      .adoptionOut = out,
                      .issued = {2021, 6, 1}};
    office.keep(decision);
    decision.id = {};
    decision.consultFrom = {};
    decision.consultUntil = {};
    office.keep(decision); // nobody was asked: nothing to tell
    const Indicator made = office.figure(u"adoption"_s);
    QCOMPARE(made.rows.size(), 1U);
    QTEST(int(made.rows.front().state), "state");
}

void TestIndicators::linksByStage()
{
    Office office{{2021, 6, 1}};
    office.keep(Decision{.unit = unit, .year = 2021, .title = u"未启动"_s});
    QCOMPARE(office.figure(u"catalogue_links"_s).whole, 0);
    office.keep(Decision{.unit = unit,
                         .year = 2021,
                         .title = u"征求意见中"_s,
                         .draft = u"https://x/1"_s,
                         .consultFrom = {2021, 5, 1},
                         .consultUntil = {2021, 6, 5}});
    Indicator made = office.figure(u"catalogue_links"_s);
    QCOMPARE(made.part, 1);
    QCOMPARE(made.whole, 2); // draft and background
    office.keep(Decision{.unit = unit,
                         .year = 2021,
                         .title = u"依法不公开"_s,
                         .consultFrom = {2021, 5, 1},
                         .consultUntil = {2021, 6, 5},
                         .withheld = u"涉及第三方商业秘密"_s});
    made = office.figure(u"catalogue_links"_s);
    QCOMPARE(made.whole, 2);
    QCOMPARE(made.rows.size(), 4U);
}

void TestIndicators::enterprisesBeforeTheMeeting()
{
    Office office;
    for (const QDate heard : {QDate{2021, 5, 9}, QDate{2021, 5, 10}, QDate{2021, 5, 11}, QDate{}})
        office.keep(Decision{.unit = unit,
                             .year = 2021,
                             .title = u"涉企政策"_s,
                             .enterprise = true,
                             .heard = heard,
                             .met = {2021, 5, 10}});
    office.keep(Decision{.unit = unit, .year = 2021, .title = u"其他"_s, .met = {2021, 5, 10}});
    const Indicator made = office.figure(u"enterprise"_s);
    QCOMPARE(made.part, 2);
    QCOMPARE(made.whole, 4);
    QCOMPARE(made.light, IndicatorLight::Missed);
}

void TestIndicators::threeMeetings()
{
    Office office{{2021, 12, 1}};
    const auto meet = [&](QDate on, const QString &link) {
        office.keep(Occasion{.kind = OccasionKind::Attendance,
                             .unit = u"区政府"_s,
                             .on = on,
                             .title = u"常务会议"_s,
                             .persons = 5,
                             .link = link});
    };
    meet({2021, 5, 10}, u"https://x/1"_s);
    meet({2021, 7, 10}, u"https://x/2"_s);
    meet({2021, 9, 10}, {}); // not made public
    Indicator made = office.figure(u"attendance"_s);
    QCOMPARE(made.part, 2);
    QCOMPARE(made.whole, 3);
    QCOMPARE(made.needed, 1);
    QCOMPARE(made.light, IndicatorLight::Open);
    meet({2021, 11, 30}, u"https://x/3"_s);
    QCOMPARE(office.figure(u"attendance"_s).light, IndicatorLight::Met);
    QCOMPARE(office.figure(u"attendance"_s, {2021, 11, 29}).light, IndicatorLight::Open);
    office.on(2022, 1, 4);
    QCOMPARE(office.figure(u"attendance"_s, {2021, 11, 29}).light, IndicatorLight::Open);
    QCOMPARE(office.figure(u"attendance"_s).light, IndicatorLight::Met);
}

void TestIndicators::augustIsOfflineAndOfEveryUnit()
{
    Office office{{2021, 9, 1}};
    QVERIFY(loadPlan(office.headDesk, shippedPlan().value()));
    const auto open = [&](const QString &of, QDate on, bool online) {
        office.keep(Occasion{.kind = OccasionKind::Activity,
                             .unit = of,
                             .on = on,
                             .title = u"开放日"_s,
                             .online = online});
    };
    open(unit, {2021, 8, 1}, false);
    open(u"区民政局"_s, {2021, 8, 31}, true);
    open(u"区体育局"_s, {2021, 9, 1}, false);
    const Indicator all = office.figure(u"august"_s);
    QCOMPARE(all.part, 1);
    QVERIFY(all.whole > 35); // every unit of the plan owes one
    QCOMPARE(all.light, IndicatorLight::Missed);
    QCOMPARE(office.figure(u"august"_s, {}, unit).light, IndicatorLight::Met);
    QCOMPARE(office.figure(u"august"_s, {2021, 8, 31}, u"区体育局"_s).light, IndicatorLight::Open);
    QCOMPARE(office.figure(u"august"_s, {}, u"区体育局"_s).light, IndicatorLight::Missed);
    QCOMPARE(office.figure(u"activity"_s, {}, u"区民政局"_s).light, IndicatorLight::Met);
}

void TestIndicators::trainingFollowsTheRoster()
{
    Office office{{2023, 4, 8}};
    const auto roster = [&](QDate on, const QStringList &people) {
        office.keep(
            Occasion{.kind = OccasionKind::Roster, .unit = unit, .on = on, .people = people});
    };
    const auto train = [&](QDate on, const QStringList &people) {
        office.keep(Occasion{.kind = OccasionKind::Training,
                             .unit = unit,
                             .on = on,
                             .title = u"通识培训"_s,
                             .people = people});
    };
    roster({2021, 5, 1}, {u"甲"_s, u"乙"_s, u"丙"_s});
    train({2021, 4, 8}, {u"丙"_s}); // before the window
    train({2021, 6, 1}, {u"甲"_s, u"乙"_s});
    train({2022, 6, 1}, {u"甲"_s}); // twice is once
    Indicator made = office.figure(u"training"_s, {2022, 4, 9}, {}, 2022);
    QCOMPARE(made.part, 2);
    QCOMPARE(made.whole, 3);
    QCOMPARE(made.pace, std::optional{50});
    roster({2022, 12, 1}, {u"乙"_s, u"丙"_s, u"丁"_s}); // 甲 left, 丁 came
    train({2023, 4, 8}, {u"丁"_s});                     // the last day of the two years
    made = office.figure(u"training"_s, {2023, 4, 8}, {}, 2023);
    QCOMPARE(made.part, 2);
    QCOMPARE(made.whole, 3);
    QCOMPARE(made.light, IndicatorLight::Open);
    office.on(2023, 4, 9);
    QCOMPARE(office.figure(u"training"_s, {}, {}, 2023).light, IndicatorLight::Missed);
}

void TestIndicators::targetsAreLawData()
{
    Office office;
    const auto rules = office.law.indicators({2021, 12, 31});
    for (const IndicatorRule &rule : rules) {
        QVERIFY2(!rule.name.isEmpty() && !rule.part.isEmpty() && !rule.rule.isEmpty(),
                 qPrintable(rule.key));
        QVERIFY2(office.law.citation(rule.citation, {2021, 12, 31}), qPrintable(rule.key));
    }
    // Every one that is asked can be counted, and every obligation that names one names one of them
    // or a figure of the dashboard.
    QCOMPARE(indicators(office.desk, {2021, {2021, 12, 31}, {}}).value().size(), rules.size());
    const QStringList ofDashboard{u"forms"_s, u"backlog"_s, u"answers"_s, u"conversion"_s};
    const PlanFile plan = shippedPlan().value();
    for (const Duty &duty : plan.duties) {
        const bool known =
            duty.indicator.isEmpty() || ofDashboard.contains(duty.indicator) ||
            std::ranges::find(rules, duty.indicator, &IndicatorRule::key) != rules.end();
        QVERIFY2(known, qPrintable(duty.indicator));
    }
}

void TestIndicators::figuresEqualANaiveRecount()
{
    Office office;
    const QDate asOf{2021, 11, 15};
    const QStringList units{unit, u"区民政局"_s, u"殷行街道"_s};
    quint32 dice = 20210409;
    const auto roll = [&](int sides) {
        dice = dice * 1664525U + 1013904223U;
        return int((dice >> 8) % quint32(sides));
    };
    std::vector<Inquiry> all;
    for (int i = 0; i < 300; ++i) {
        Inquiry each = came(QDate{2021, 4, 9}.addDays(roll(240)), {}, InquiryKind(roll(2)));
        each.unit = units.at(roll(3));
        if (roll(5) > 0)
            each.answered = each.received.addDays(roll(12));
        office.keep(each);
        all.push_back(each);
    }
    for (const QString &of : units) {
        int due = 0;
        int inTime = 0;
        for (const Inquiry &each : all) {
            if (each.unit != of || each.received > asOf)
                continue;
            int left = each.kind == InquiryKind::Simple ? 1 : 5;
            QDate last = each.received;
            while (left > 0) {
                last = last.addDays(1);
                left -= office.calendar.isWorkday(last);
            }
            const bool answered = each.answered.isValid() && each.answered <= asOf;
            due += answered || last < asOf;
            inTime += answered && each.answered <= last;
        }
        const Indicator made = office.figure(u"inquiries"_s, asOf, of);
        QCOMPARE(made.part, inTime);
        QCOMPARE(made.whole, due);
        QCOMPARE(int(std::ranges::count(made.rows, RowState::Counts, &IndicatorRow::state)),
                 inTime);
        QVERIFY(inTime > 0 && inTime < due);
    }
}

/// As one unit lives it, by the verbs of the desk: each figure turns when its deed is done.
void TestIndicators::aYearFromPlanToAssessment()
{
    Office office{{2021, 4, 12}};
    QVERIFY(loadPlan(office.headDesk, shippedPlan().value()));
    const auto light = [&](const char *key) {
        return office.figure(QString::fromLatin1(key), {}, unit).light;
    };
    using enum IndicatorLight;
    QCOMPARE(light("catalogue"), Missed); // it is April, and none is out
    QVERIFY(saveCatalogue(office.desk, {.unit = unit, .year = 2021, .published = {2021, 3, 30}}));
    QCOMPARE(light("catalogue"), Met); // it was, and is put on record
    QCOMPARE(light("leader"), Open);
    QCOMPARE(light("consultation"), NotApplicable);

    Decision item{.unit = unit,
                  .year = 2021,
                  .title = u"扶持办法"_s,
                  .draft = u"https://x/1"_s,
                  .background = u"https://x/2"_s,
                  .consultFrom = {2021, 4, 12},
                  .consultUntil = {2021, 5, 12},
                  .enterprise = true,
                  .changeReason = u"新增事项"_s};
    item.id = saveDecision(office.desk, item).value();
    QCOMPARE(light("consultation"), Met);
    QCOMPARE(light("catalogue_links"), Met);
    QCOMPARE(light("catalogue_changes"), Met);

    office.on(2021, 6, 1);
    item = readSeen<Decision>(office.office, item.id.value).value().value;
    item.heard = {2021, 5, 20};
    item.met = {2021, 5, 25};
    item.issued = {2021, 6, 1};
    QCOMPARE(saveDecision(office.desk, item).value(), item.id);
    QCOMPARE(light("enterprise"), Met);
    QCOMPARE(light("adoption"), NotApplicable); // not due yet
    QCOMPARE(light("catalogue_links"), Open);
    office.on(2021, 6, 16); // the tenth working day
    item = readSeen<Decision>(office.office, item.id.value).value().value;
    item.adoption = u"https://x/3"_s;
    item.adoptionOut = {2021, 6, 16};
    item.deliberation = u"https://x/4"_s;
    item.result = u"https://x/5"_s;
    QVERIFY(saveDecision(office.desk, item));
    QCOMPARE(light("adoption"), Met);
    QCOMPARE(light("catalogue_links"), Met);

    office.on(2021, 8, 20);
    QCOMPARE(light("august"), Open);
    Occasion open{.kind = OccasionKind::Activity,
                  .unit = unit,
                  .on = {2021, 8, 18},
                  .title = u"走进财政"_s,
                  .listened = true};
    open.id = saveOccasion(office.desk, open).value();
    QCOMPARE(light("august"), Met);
    QCOMPARE(light("activity_feedback"), Open);
    open.feedback = {2021, 8, 20};
    QVERIFY(saveOccasion(office.desk, open));
    QCOMPARE(light("activity_feedback"), Met);

    office.on(2021, 12, 20);
    QVERIFY(saveOccasion(office.desk, {.kind = OccasionKind::Hearing,
                                       .unit = unit,
                                       .on = {2021, 12, 20},
                                       .title = u"政务公开工作汇报"_s}));
    QCOMPARE(light("leader"), Met);
    Occasion graded{.kind = OccasionKind::Assessment, .unit = unit, .on = {2021, 12, 20}};
    graded.id = saveOccasion(office.desk, graded).value();
    QCOMPARE(light("assessment"), Open);
    const auto afterwards = [&] { return office.figure(u"assessment"_s, {}, unit, 2021).light; };
    office.on(2022, 4, 1);
    QCOMPARE(afterwards(), Missed);
    graded.settled = {2022, 3, 31};
    QVERIFY(saveOccasion(office.desk, graded));
    QCOMPARE(afterwards(), Met);
}

QTEST_GUILESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
