// Inquiries, decisions, what is held and counted: the verbs and what they refuse (rules §6).
#include "core/agenda/assessment.h"
#include "core/desk/deedsdesk.h"
#include "tests/fakes/deskfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
struct Office : DeskFixture
{
    InquiryId receive(QDate received, InquiryKind kind = InquiryKind::Complex)
    {
        return receiveInquiry(desk, {.number = u"咨〔2021〕%1号"_s.arg(++count),
                                     .channel = u"网上咨询"_s,
                                     .received = received,
                                     .summary = u"公租房如何申请"_s,
                                     .kind = kind})
            .value();
    }
    Result<> take(InquiryId id, InquiryStep step, QDate on, const QString &text = {})
    {
        return advance(desk, id, InquiryInput{.step = step, .on = on, .text = text});
    }
    Inquiry inquiry(InquiryId id) const
    {
        return readSeen<Inquiry>(office, id.value).value().value;
    }
    Decision decision(DecisionId id) const
    {
        return readSeen<Decision>(office, id.value).value().value;
    }
    int count = 0;
};

template<class T>
QString codeOf(const Result<T> &result)
{
    return result ? u"done"_s
                  : QString{codeName(result.error().code)} + u' ' + result.error().args.value(0);
}
} // namespace

class TestDeeds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInquiryGoesItsCourse();
    void stepsRefuse_data();
    void stepsRefuse();
    void petitionsRunByTheCalendar();
    void aKindChangesInItsDayOnly();
    void inquiriesAreFound();
    void aFocusItemIsAnsweredAndMended();
    void aCatalogueIsOneOnEveryDesk();
    void changesOfThePublishedAreTold();
    void decisionsRefuse_data();
    void decisionsRefuse();
    void occasionsAskByTheirKind_data();
    void occasionsAskByTheirKind();
    void strokesAreCountedAndTakenBack();
    void clerksCountAndHandlersHandle();
    void pointsAreRead_data();
    void pointsAreRead();
    void unitsAreRanked();
};

void TestDeeds::anInquiryGoesItsCourse()
{
    Office office;
    const InquiryId id = office.receive({2021, 4, 9});
    QCOMPARE(openSteps(office.inquiry(id)),
             (std::vector{InquiryStep::Route, InquiryStep::Assign, InquiryStep::Answer}));
    office.on(2021, 4, 14);
    QVERIFY(office.take(id, InquiryStep::Route, {2021, 4, 9}, u"区房管局"_s));
    QVERIFY(office.take(id, InquiryStep::Assign, {2021, 4, 12}, u"住房保障科"_s));
    QVERIFY(office.take(id, InquiryStep::Answer, {2021, 4, 13}, u"请持身份证到受理点"_s));
    QCOMPARE(openSteps(office.inquiry(id)), (std::vector{InquiryStep::Select, InquiryStep::Keep}));
    QVERIFY(office.take(id, InquiryStep::Select, {2021, 4, 14}, u"https://x/1"_s));
    QVERIFY(office.take(id, InquiryStep::Keep, {}));
    const Inquiry told = office.inquiry(id);
    QCOMPARE(told.unit, u"区房管局"_s);
    QCOMPARE(told.handler, u"住房保障科"_s);
    QCOMPARE(told.answered, QDate(2021, 4, 13));
    QCOMPARE(told.answer, u"请持身份证到受理点"_s);
    QCOMPARE(told.link, u"https://x/1"_s);
    QCOMPARE(told.kept, QDate(2021, 4, 14));
    QCOMPARE(inquiryDue(told, office.law, office.calendar).value(), QDate(2021, 4, 16));
    QCOMPARE(codeOf(office.take(id, InquiryStep::Answer, {2021, 4, 14})),
             u"duplicate 2021-04-13"_s);
}

void TestDeeds::stepsRefuse_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const int answer = int(InquiryStep::Answer);
    const QDate today{2021, 4, 12};
    QTest::newRow("routed to nobody")
        << int(InquiryStep::Route) << today << u" "_s << u"missing_member text"_s;
    QTest::newRow("answered tomorrow")
        << answer << QDate{2021, 4, 13} << u"好"_s << u"future_date 2021-04-13"_s;
    QTest::newRow("answered before it came")
        << answer << QDate{2021, 4, 8} << u"好"_s << u"impossible_order 2021-04-09"_s;
    QTest::newRow("selected before it was answered")
        << int(InquiryStep::Select) << today << QString{}
        << u"guard_refused inquiry_not_answered"_s;
    QTest::newRow("an answer with a secrecy mark")
        << answer << today << u"机密★\n内容"_s << u"secrecy_mark 机密"_s;
}

void TestDeeds::stepsRefuse()
{
    QFETCH(int, step);
    QFETCH(QDate, on);
    QFETCH(QString, text);
    Office office;
    const InquiryId id = office.receive({2021, 4, 9});
    const Inquiry before = office.inquiry(id);
    QTEST(codeOf(office.take(id, InquiryStep(step), on, text)), "code");
    QCOMPARE(office.inquiry(id), before);
}

void TestDeeds::petitionsRunByTheCalendar()
{
    Office office;
    office.on(2022, 8, 1);
    const Inquiry petition = office.inquiry(office.receive({2022, 5, 9}, InquiryKind::Petition));
    // 60 days end on 2022-07-08, a Friday.
    QCOMPARE(inquiryDue(petition, office.law, office.calendar).value(), QDate(2022, 7, 8));
    const Inquiry sooner = office.inquiry(office.receive({2022, 5, 10}, InquiryKind::Petition));
    // 2022-07-09 is a Saturday: the Monday after.
    QCOMPARE(inquiryDue(sooner, office.law, office.calendar).value(), QDate(2022, 7, 11));
}

void TestDeeds::aKindChangesInItsDayOnly()
{
    Office office; // Monday, 2021-04-12
    const InquiryId id = office.receive({2021, 4, 12}, InquiryKind::Simple);
    QCOMPARE(codeOf(reclassify(office.desk, id, InquiryKind::Complex, u" "_s)),
             u"missing_member reason"_s);
    QCOMPARE(codeOf(reclassify(office.desk, id, InquiryKind::Simple, u"同"_s)),
             u"duplicate simple"_s);
    office.on(2021, 4, 14);
    QCOMPARE(codeOf(reclassify(office.desk, id, InquiryKind::Complex, u"需会商"_s)),
             u"guard_refused inquiry_day_over"_s);
    office.on(2021, 4, 13);
    QVERIFY(reclassify(office.desk, id, InquiryKind::Complex, u"需会商"_s));
    QCOMPARE(inquiryDue(office.inquiry(id), office.law, office.calendar).value(),
             QDate(2021, 4, 19));
    QCOMPARE(office.inquiry(id).kindReason, u"需会商"_s);
}

void TestDeeds::inquiriesAreFound()
{
    Office office;
    const InquiryId id = office.receive({2021, 4, 9});
    QCOMPARE(findInquiry(office.office, u"咨〔2021〕1号"_s).value(), id);
    QCOMPARE(findInquiry(office.office, id.text()).value(), id);
    QCOMPARE(codeOf(findInquiry(office.office, u"咨9"_s)), u"not_found 咨9"_s);
    office.count = 0;
    office.receive({2021, 4, 12}); // the same number again
    QCOMPARE(codeOf(findInquiry(office.office, u"咨〔2021〕1号"_s)), u"ambiguous 咨〔2021〕1号"_s);
    QCOMPARE(codeOf(receiveInquiry(office.desk, {.channel = u"12345"_s})),
             u"missing_member summary"_s);
    QCOMPARE(codeOf(receiveInquiry(office.desk, {.summary = u"问"_s})),
             u"missing_member channel"_s);
    QCOMPARE(
        codeOf(receiveInquiry(
            office.desk, {.channel = u"12345"_s, .received = {2021, 4, 13}, .summary = u"问"_s})),
        u"future_date 2021-04-13"_s);
}

void TestDeeds::aFocusItemIsAnsweredAndMended()
{
    Office office;
    Focus focus{.unit = u"区民政局"_s, .source = u"12345"_s, .matter = u"居住证办理"_s};
    focus.id = saveFocus(office.desk, focus).value();
    Focus next = readSeen<Focus>(office.office, focus.id.value).value().value;
    QCOMPARE(next.listed, QDate(2021, 4, 12));
    next.improved = {2021, 4, 11};
    QCOMPARE(codeOf(saveFocus(office.desk, next)), u"impossible_order 2021-04-12"_s);
    next.improved = {2021, 4, 12};
    next.improvement = u"材料减为两份"_s;
    QCOMPARE(saveFocus(office.desk, next).value(), focus.id);
    QCOMPARE(readSeen<Focus>(office.office, focus.id.value).value().value, next);
    QCOMPARE(codeOf(saveFocus(office.desk, {.matter = u"甲"_s})), u"missing_member unit_name"_s);
}

void TestDeeds::aCatalogueIsOneOnEveryDesk()
{
    Office one;
    Office two;
    const Catalogue plain{.unit = u" 区财政局 "_s, .year = 2021, .determined = {2021, 3, 20}};
    QCOMPARE(saveCatalogue(one.desk, plain).value(), saveCatalogue(two.desk, plain).value());
    Catalogue next = plain;
    next.published = {2021, 3, 19};
    QCOMPARE(codeOf(saveCatalogue(one.desk, next)), u"impossible_order 2021-03-20"_s);
    next.published = {2021, 3, 31};
    QVERIFY(saveCatalogue(one.desk, next));
    next.published = {2021, 4, 13};
    QCOMPARE(codeOf(saveCatalogue(one.desk, next)), u"future_date 2021-04-13"_s);
    QCOMPARE(codeOf(saveCatalogue(one.desk, {.unit = u"甲"_s})), u"out_of_range year"_s);
}

void TestDeeds::changesOfThePublishedAreTold()
{
    Office office;
    Decision item{.unit = u"区财政局"_s, .year = 2021, .title = u"扶持办法"_s};
    item.id = saveDecision(office.desk, item).value();
    item.planned = u"二季度"_s;
    QVERIFY(saveDecision(office.desk, item)); // the catalogue is not out: a draft of it
    QVERIFY(
        saveCatalogue(office.desk, {.unit = item.unit, .year = 2021, .published = {2021, 3, 31}}));
    item = office.decision(item.id);
    item.draft = u"https://x/draft"_s;
    QVERIFY(saveDecision(office.desk, item)); // a link is no change of the catalogue
    item.planned = u"三季度"_s;
    QCOMPARE(codeOf(saveDecision(office.desk, item)), u"missing_member change_reason"_s);
    item.changeReason = u"上级规定推迟出台"_s;
    QVERIFY(saveDecision(office.desk, item));
    QCOMPARE(office.decision(item.id).changedOn, QDate(2021, 4, 12));
    item = office.decision(item.id);
    item.title = u"扶持管理办法"_s; // another change takes another reason
    QCOMPARE(codeOf(saveDecision(office.desk, item)), u"missing_member change_reason"_s);
    QCOMPARE(codeOf(saveDecision(office.desk,
                                 {.unit = item.unit, .year = 2021, .title = u"新增事项"_s})),
             u"missing_member change_reason"_s);
}

void TestDeeds::decisionsRefuse_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<QString>("code");
    const Decision sound{.unit = u"区财政局"_s, .year = 2021, .title = u"办法"_s};
    const auto row = [&](const char *name, auto change, const QString &code) {
        Decision decision = sound;
        change(decision);
        QTest::newRow(name) << decision << code;
    };
    row(
        "sound", [](Decision &) {}, u"done"_s);
    row(
        "without a title", [](Decision &d) { d.title.clear(); }, u"missing_member title"_s);
    row(
        "of nobody", [](Decision &d) { d.unit = u" "_s; }, u"missing_member unit_name"_s);
    row(
        "of no year", [](Decision &d) { d.year = 0; }, u"out_of_range year"_s);
    row(
        "an end without a beginning",
        [](Decision &d) {
            d.consultUntil = {2021, 5, 1};
        },
        u"impossible_order "_s);
    row(
        "29 days without a word",
        [](Decision &d) {
            d.consultFrom = {2021, 4, 1};
            d.consultUntil = {2021, 4, 30};
        },
        u"missing_member short_reason"_s);
    row(
        "30 days, the end to come",
        [](Decision &d) {
            d.consultFrom = {2021, 4, 1};
            d.consultUntil = {2021, 5, 1};
        },
        u"done"_s);
    row(
        "issued before the public was asked",
        [](Decision &d) {
            d.consultFrom = {2021, 4, 1};
            d.consultUntil = {2021, 5, 1};
            d.issued = {2021, 3, 31};
        },
        u"impossible_order 2021-04-01"_s);
    row(
        "issued tomorrow",
        [](Decision &d) {
            d.issued = {2021, 4, 13};
        },
        u"future_date 2021-04-13"_s);
    row(
        "enterprises not heard",
        [](Decision &d) {
            d.enterprise = true;
            d.met = {2021, 4, 9};
        },
        u"guard_refused enterprise_not_heard"_s);
    row(
        "heard after the meeting",
        [](Decision &d) {
            d.enterprise = true;
            d.met = {2021, 4, 9};
            d.heard = {2021, 4, 10};
        },
        u"guard_refused enterprise_not_heard"_s);
    row(
        "heard on its day",
        [](Decision &d) {
            d.enterprise = true;
            d.met = {2021, 4, 9};
            d.heard = {2021, 4, 9};
        },
        u"done"_s);
}

void TestDeeds::decisionsRefuse()
{
    QFETCH(Decision, decision);
    Office office;
    QTEST(codeOf(saveDecision(office.desk, decision)), "code");
}

void TestDeeds::occasionsAskByTheirKind_data()
{
    QTest::addColumn<Occasion>("occasion");
    QTest::addColumn<QString>("code");
    using enum OccasionKind;
    const QString unit = u"区财政局"_s;
    const QDate on{2021, 4, 9};
    QTest::newRow("of nobody") << Occasion{.kind = Hearing, .on = on, .title = u"汇报"_s}
                               << u"missing_member unit_name"_s;
    QTest::newRow("an activity without a theme")
        << Occasion{.kind = Activity, .unit = unit, .on = on} << u"missing_member title"_s;
    QTest::newRow("a meeting that nobody attended")
        << Occasion{.kind = Attendance, .unit = unit, .on = on, .title = u"常务会"_s}
        << u"missing_member persons"_s;
    QTest::newRow("a topic outside the catalogue")
        << Occasion{.kind = Attendance, .unit = unit, .on = on, .title = u"常务会"_s, .persons = 3}
        << u"missing_member reason"_s;
    QTest::newRow("a training of nobody") << Occasion{.kind = Training,
                                                      .unit = unit,
                                                      .on = on,
                                                      .title = u"通识"_s,
                                                      .people = {u" "_s}}
                                          << u"missing_member people"_s;
    QTest::newRow("a product of no field")
        << Occasion{.kind = Product, .unit = unit, .on = on, .title = u"手册"_s}
        << u"missing_member field"_s;
    QTest::newRow("tomorrow") << Occasion{.kind = Hearing,
                                          .unit = unit,
                                          .on = {2021, 4, 13},
                                          .title = u"汇报"_s}
                              << u"future_date 2021-04-13"_s;
    QTest::newRow("feedback before it") << Occasion{.kind = Activity,
                                                    .unit = unit,
                                                    .on = on,
                                                    .title = u"开放日"_s,
                                                    .feedback = {2021, 4, 8}}
                                        << u"impossible_order 2021-04-09"_s;
    QTest::newRow("sound") << Occasion{.kind = Roster, .unit = unit, .people = {u"甲"_s}}
                           << u"done"_s;
}

void TestDeeds::occasionsAskByTheirKind()
{
    QFETCH(Occasion, occasion);
    Office office;
    QTEST(codeOf(saveOccasion(office.desk, occasion)), "code");
}

void TestDeeds::strokesAreCountedAndTakenBack()
{
    Office office;
    const auto services = counterServices(office.law, office.clock.today());
    QCOMPARE(services.size(), 6U);
    const auto sums = [&] {
        const auto all = tallies(office.desk, {2021, 1, 1}, {2021, 12, 31}).value();
        return tallySums(all, services, {2021, 1, 1}, {2021, 12, 31});
    };
    const TallyId first = countService(office.desk, {.service = u"reading"_s}).value();
    QVERIFY(countService(office.desk, {.service = u"reading"_s, .note = u"查规划图"_s}));
    QVERIFY(countService(office.desk, {.service = u"gazette"_s, .count = 20}));
    QCOMPARE(sums(), (std::vector{2, 20, 0, 0, 0, 0}));
    QVERIFY(takeBack(office.desk, first));
    QCOMPARE(sums(), (std::vector{1, 20, 0, 0, 0, 0}));
    QCOMPARE(codeOf(takeBack(office.desk, first)), u"duplicate 2021-04-12"_s);
    QCOMPARE(codeOf(countService(office.desk, {.service = u"tea"_s})), u"bad_value service"_s);
    QCOMPARE(codeOf(countService(office.desk, {.service = u"reading"_s, .count = 0})),
             u"out_of_range count"_s);
    QCOMPARE(codeOf(countService(office.desk, {.service = u"reading"_s, .on = {2021, 4, 13}})),
             u"future_date 2021-04-13"_s);
}

void TestDeeds::clerksCountAndHandlersHandle()
{
    Office office;
    Officer clerk = office.handler;
    clerk.id = {QUuid{u"00000000-0000-8000-8000-000000000013"}};
    clerk.role = Role::Clerk;
    Desk window{office.office, office.office, office.law, office.calendar,
                office.clock,  office.random, clerk};
    QVERIFY(countService(window, {.service = u"opinion"_s}));
    QVERIFY(receiveInquiry(window, {.channel = u"12345"_s, .summary = u"问"_s}));
    QVERIFY(!saveDecision(window, {.unit = u"甲"_s, .year = 2021, .title = u"乙"_s}));
    Officer supervisor = clerk;
    supervisor.role = Role::Supervisor;
    Desk above{office.office, office.office, office.law, office.calendar,
               office.clock,  office.random, supervisor};
    QVERIFY(!countService(above, {.service = u"opinion"_s}));
    QVERIFY(indicators(above, {2021, {2021, 4, 12}, {}}));
}

void TestDeeds::pointsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("points");
    QTest::addColumn<QString>("again");
    QTest::newRow("a weight of the scheme") << u"0.24"_s << 24 << u"0.24"_s;
    QTest::newRow("one decimal") << u"0.2"_s << 20 << u"0.2"_s;
    QTest::newRow("a whole number") << u"12分"_s << 1200 << u"12"_s;
    QTest::newRow("taken away") << u"-1.05"_s << -105 << u"-1.05"_s;
    QTest::newRow("nothing") << u"0"_s << 0 << u"0"_s;
    QTest::newRow("words are none") << u"优秀"_s << INT_MIN << QString{};
    QTest::newRow("three decimals are none") << u"0.125"_s << INT_MIN << QString{};
}

void TestDeeds::pointsAreRead()
{
    QFETCH(QString, text);
    const auto points = pointsOf(text);
    QTEST(points.value_or(INT_MIN), "points");
    QTEST(points ? pointsText(*points) : QString{}, "again");
}

void TestDeeds::unitsAreRanked()
{
    std::vector<AssessmentLine> lines;
    const auto grade = [&](const QString &unit, int year, const QString &score) {
        lines.push_back({.unit = unit, .year = year, .weight = 1000, .score = score});
    };
    for (const int year : {2021, 2022}) {
        grade(u"甲"_s, year, u"8"_s);
        grade(u"甲"_s, year, u"1.5"_s);
        grade(u"乙"_s, year, u"9.5"_s);
        grade(u"丙"_s, year, year == 2021 ? u"9"_s : u"3"_s);
        grade(u"丁"_s, year, u"2"_s);
        grade(u"丁"_s, year, QString{}); // not graded yet
    }
    const auto sums = assessmentSums(lines, 2021);
    QCOMPARE(sums.size(), 4U);
    QCOMPARE(sums[0].unit, u"乙"_s); // equal to 甲: the order of their names
    QCOMPARE(sums[0].rank, 1);
    QCOMPARE(sums[1].rank, 1);
    QCOMPARE(sums[1].score, 950);
    QCOMPARE(sums[2].rank, 3);
    QCOMPARE(sums[3].rank, 4);
    QCOMPARE(sums[3].open, 1);
    QCOMPARE(sums[3].weight, 1000);
    QCOMPARE(laggingUnits(lines, 2022, 1), QStringList{u"丁"_s});
    QCOMPARE(laggingUnits(lines, 2022, 2), (QStringList{u"丙"_s, u"丁"_s}));
    QCOMPARE(laggingUnits(lines, 2021, 2), QStringList{}); // of one year only
    QCOMPARE(laggingUnits(lines, 2022, 0), QStringList{});
}

QTEST_GUILESS_MAIN(TestDeeds)
#include "tst_deeds.moc"
