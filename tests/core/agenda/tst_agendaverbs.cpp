#include "core/desk/agendadesk.h"
#include "tests/fakes/deskfixture.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Owners, progress, evidence, urging, a unit that goes and a year that ends (rules §6).
class TestAgendaVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsLoadedOnce();
    void twoDesksThatLoadItAreOne();
    void aDutyIsDoneWithEvidenceOnly();
    void progressRefuses_data();
    void progressRefuses();
    void onlyMustTurnsRed();
    void lightsByTheDay_data();
    void lightsByTheDay();
    void aDayOffIsAimedAtBefore();
    void everyMonthAsksForEvidence();
    void everyQuarterAsksForEvidence();
    void evidenceThatIsGoneIsSaid();
    void aUnitThatGoesHandsOver();
    void theNextYearTakesWhatWasNotDone();
    void aUnitSetsItsOwnTask();
    void aDutyIsEdited();
    void theMatrixCountsAsByHand();
    void theNoticeNamesWhatIsLate();
    void handlersDoNotLoadPlans();

private:
    struct Office : DeskFixture
    {
        explicit Office(QDate today = {2021, 4, 12})
            : DeskFixture{today}
        {
        }
        PlanId plan = loadPlan(headDesk, shippedPlan().value()).value();
        Agenda agenda() const { return readAgenda(office, plan).value(); }
        std::vector<DutyRow> rows(const Agenda &of) const { return ::dutyRows(of, desk); }
        Result<> tell(const QString &key, const QString &unit, const ProgressTold &told)
        {
            return tellProgress(desk, plan, key, unit, told);
        }
        Result<EvidenceId> link(const QString &key, const QString &unit, QDate given = {})
        {
            return giveEvidence(desk, plan, key, unit,
                                {.place = u"https://www.shyp.gov.cn/x"_s, .given = given});
        }
        DutyRow row(const Agenda &of, const QString &key, const QString &unit) const
        {
            for (const DutyRow &each : rows(of)) {
                if (each.duty->key == key && each.unit == unit)
                    return each;
            }
            return {};
        }
    };
    static QString keyOf(const Agenda &agenda, const QString &words)
    {
        for (const Seen<Duty> &each : agenda.duties) {
            if (each.value.quote.contains(words))
                return each.value.key;
        }
        return {};
    }
};

void TestAgendaVerbs::aPlanIsLoadedOnce()
{
    Office office;
    const Agenda agenda = office.agenda();
    QCOMPARE(agenda.plan.year, 2021);
    QCOMPARE(agenda.text.clauses, shippedPlan()->text.clauses);
    QCOMPARE(agenda.duties.size(), shippedPlan()->duties.size());
    const auto again = loadPlan(office.headDesk, shippedPlan().value());
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Duplicate);
}

void TestAgendaVerbs::twoDesksThatLoadItAreOne()
{
    Office one;
    Office two;
    QCOMPARE(one.plan, two.plan);
    QCOMPARE(one.agenda().duties.front().value.id, two.agenda().duties.front().value.id);
    QCOMPARE(undertakingIdOf(one.agenda().duties.front().value.id, u"区财政局"_s),
             undertakingIdOf(two.agenda().duties.front().value.id, u"区财政局"_s));
    QVERIFY(undertakingIdOf(one.agenda().duties.front().value.id, u"区财政局"_s) !=
            undertakingIdOf(one.agenda().duties.front().value.id, u"区民政局"_s));
}

void TestAgendaVerbs::aDutyIsDoneWithEvidenceOnly()
{
    Office office;
    const QString key = keyOf(office.agenda(), u"国企开放日"_s);
    const QString unit = u"区国资委"_s;
    QVERIFY(office.tell(key, unit, {.owner = u"周以安"_s, .progress = u"已发通知"_s}));
    const auto early = office.tell(key, unit, {.standing = Standing::Done});
    QVERIFY(!early);
    QCOMPARE(early.error().code, ErrorCode::GuardRefused);
    QCOMPARE(early.error().args.first(), u"duty_needs_evidence"_s);
    QVERIFY(office.link(key, unit));
    QCOMPARE(office.row(office.agenda(), key, unit).undertaking.standing, Standing::InHand);
    QVERIFY(office.tell(key, unit, {.standing = Standing::Done}));
    const Agenda agenda = office.agenda();
    const DutyRow row = office.row(agenda, key, unit);
    QCOMPARE(row.light, DutyLight::Done);
    QCOMPARE(row.undertaking.owner, u"周以安"_s);
    QCOMPARE(row.undertaking.done, QDate(2021, 4, 12));
    QCOMPARE(row.evidence, 1);
    QVERIFY(removeEvidence(office.desk, agenda.evidence.front().value.id));
    QCOMPARE(office.row(office.agenda(), key, unit).evidence, 0);
    QVERIFY(!removeEvidence(office.desk, agenda.evidence.front().value.id));
}

void TestAgendaVerbs::progressRefuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("standing");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("code");
    const QString key = u"1.1-1"_s;
    const QString unit = u"区财政局"_s;
    const int open = int(Standing::Open);
    QTest::newRow("a duty that is not there")
        << u"9.9-9"_s << unit << open << QDate{} << QDate{} << u"not_found"_s;
    QTest::newRow("a unit that does not owe it")
        << key << u"区气象局"_s << open << QDate{} << QDate{} << u"agenda_invalid"_s;
    QTest::newRow("excused without a reason")
        << key << unit << int(Standing::Excused) << QDate{} << QDate{} << u"missing_member"_s;
    QTest::newRow("done tomorrow")
        << key << unit << int(Standing::Done) << QDate{2021, 4, 13} << QDate{} << u"future_date"_s;
    QTest::newRow("an own day after the duty's")
        << key << unit << open << QDate{} << QDate{2022, 1, 1} << u"impossible_order"_s;
}

void TestAgendaVerbs::progressRefuses()
{
    QFETCH(QString, key);
    QFETCH(QString, unit);
    QFETCH(int, standing);
    QFETCH(QDate, on);
    QFETCH(QDate, due);
    QFETCH(QString, code);
    Office office;
    const int before = office.office.commits();
    ProgressTold told{.standing = Standing(standing), .on = on};
    if (due.isValid())
        told.due = due;
    const auto done = office.tell(key, unit, told);
    QVERIFY(!done);
    QCOMPARE(QString{codeName(done.error().code)}, code);
    QCOMPARE(office.office.commits(), before);
}

void TestAgendaVerbs::onlyMustTurnsRed()
{
    Office office;
    office.on(2022, 6, 1);
    const Agenda agenda = office.agenda();
    int red = 0;
    int lapsed = 0;
    const auto rows = office.rows(agenda);
    for (const DutyRow &row : rows) {
        if (row.light == DutyLight::Overdue)
            QCOMPARE(row.duty->verb, Verb::Must);
        if (row.light == DutyLight::Lapsed)
            QVERIFY(row.duty->verb != Verb::Must);
        red += row.light == DutyLight::Overdue;
        lapsed += row.light == DutyLight::Lapsed;
    }
    QVERIFY(red > 1000);
    QVERIFY(lapsed > 10);
}

void TestAgendaVerbs::lightsByTheDay_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("light");
    // 2021-12-31 is a Friday; ten working days before it is 2021-12-17.
    QTest::newRow("eleven before") << QDate{2021, 12, 16} << int(DutyLight::Calm);
    QTest::newRow("ten before") << QDate{2021, 12, 17} << int(DutyLight::Soon);
    QTest::newRow("on the day") << QDate{2021, 12, 31} << int(DutyLight::Soon);
    QTest::newRow("the day after") << QDate{2022, 1, 1} << int(DutyLight::Overdue);
}

void TestAgendaVerbs::lightsByTheDay()
{
    QFETCH(QDate, today);
    QFETCH(int, light);
    Office office;
    office.on(today.year(), today.month(), today.day());
    const Agenda agenda = office.agenda();
    QCOMPARE(int(office.row(agenda, u"1.1-1"_s, u"区财政局"_s).light), light);
}

void TestAgendaVerbs::aDayOffIsAimedAtBefore()
{
    Office office;
    const QString key = keyOf(office.agenda(), u"3月31日前"_s);
    Duty next = findDuty(office.agenda(), key)->value;
    next.due = {2024, 3, 31}; // a Sunday
    QVERIFY(saveDuty(office.headDesk, office.plan, next));
    const Agenda agenda = office.agenda();
    const DutyRow row = office.row(agenda, key, u"区财政局"_s);
    QCOMPARE(row.last, QDate(2024, 3, 31));
    QCOMPARE(row.target, QDate(2024, 3, 29));
}

void TestAgendaVerbs::everyMonthAsksForEvidence()
{
    Office office;
    const QString key = keyOf(office.agenda(), u"空气质量"_s);
    const QString unit = u"区生态环境局"_s;
    QCOMPARE(office.row(office.agenda(), key, unit).last, QDate(2021, 4, 30));
    office.on(2021, 6, 15);
    QVERIFY(office.link(key, unit, {2021, 4, 20}));
    QVERIFY(office.link(key, unit, {2021, 6, 2}));
    const Agenda agenda = office.agenda();
    const DutyRow row = office.row(agenda, key, unit);
    QCOMPARE(row.last, QDate(2021, 5, 31)); // May has none
    QCOMPARE(row.light, DutyLight::Overdue);
    QVERIFY(office.link(key, unit, {2021, 5, 31}));
    QCOMPARE(office.row(office.agenda(), key, unit).last, QDate(2021, 7, 31));
    office.on(2022, 1, 5);
    for (int month = 7; month <= 12; ++month)
        QVERIFY(office.link(key, unit, {2021, month, 1}));
    QCOMPARE(office.row(office.agenda(), key, unit).light, DutyLight::Done);
}

void TestAgendaVerbs::everyQuarterAsksForEvidence()
{
    Office office;
    const QString key = keyOf(office.agenda(), u"底数管理"_s);
    const QString unit = u"区公安分局"_s;
    QCOMPARE(office.row(office.agenda(), key, unit).last, QDate(2021, 6, 30));
    office.on(2021, 7, 1);
    QCOMPARE(office.row(office.agenda(), key, unit).light, DutyLight::Overdue);
    QVERIFY(office.link(key, unit, {2021, 4, 12}));
    QCOMPARE(office.row(office.agenda(), key, unit).last, QDate(2021, 9, 30));
}

void TestAgendaVerbs::evidenceThatIsGoneIsSaid()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"总结.txt"_s);
    const auto write = [&](const QByteArray &bytes) {
        QFile file{path};
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(!evidenceFile(path));
    QVERIFY(write("one"));
    const auto evidence = evidenceFile(path);
    QVERIFY(evidence);
    QCOMPARE(stateOf(*evidence), EvidenceState::Present);
    QVERIFY(write("two"));
    QCOMPARE(stateOf(*evidence), EvidenceState::Changed);
    QVERIFY(QFile::remove(path));
    QCOMPARE(stateOf(*evidence), EvidenceState::Gone);
    QCOMPARE(stateOf({.place = u"https://www.shyp.gov.cn"_s}), EvidenceState::Link);
}

void TestAgendaVerbs::aUnitThatGoesHandsOver()
{
    Office office;
    const QString street = u"长白新村街道"_s;
    const QString heir = u"新设街道"_s;
    QVERIFY(office.link(u"1.1-2"_s, street));
    QVERIFY(office.tell(u"1.1-2"_s, street, {.standing = Standing::Done}));
    QVERIFY(office.tell(u"1.1-3"_s, street, {.progress = u"一半"_s}));
    office.on(2021, 7, 1);
    QVERIFY(!endUnit(office.headDesk, office.plan, u"不存在街道"_s, {2021, 7, 1}, heir));
    QVERIFY(!endUnit(office.headDesk, office.plan, street, {2021, 7, 2}, heir));
    QVERIFY(endUnit(office.headDesk, office.plan, street, {2021, 7, 1}, heir));
    office.on(2022, 2, 1);
    const Agenda agenda = office.agenda();
    QCOMPARE(office.row(agenda, u"1.1-2"_s, street).light, DutyLight::Done);
    QCOMPARE(office.row(agenda, u"1.1-3"_s, street).light, DutyLight::Excused);
    const DutyRow taken = office.row(agenda, u"1.1-3"_s, heir);
    QCOMPARE(taken.light, DutyLight::Overdue);
    QCOMPARE(taken.undertaking.progress, u"一半"_s);
    QCOMPARE(taken.undertaking.fromUnit, street);
    QVERIFY(!office.row(agenda, u"1.1-2"_s, heir).duty); // that was done already
    QVERIFY(!endUnit(office.headDesk, office.plan, street, {2021, 7, 1}, heir));
}

void TestAgendaVerbs::theNextYearTakesWhatWasNotDone()
{
    Office office;
    QVERIFY(office.link(u"1.1-5"_s, u"区政府办公室"_s));
    QVERIFY(office.tell(u"1.1-5"_s, u"区政府办公室"_s, {.standing = Standing::Done}));
    const auto next = proposePlan(
        readAgendaText(u"《2022年杨浦区政务公开工作要点》\n一、基础\n（一）公开。各部门要公开。"_s)
            .value(),
        shippedPlan().value());
    const auto into = loadPlan(office.headDesk, *next);
    QVERIFY(into);
    QVERIFY(!carryOver(office.headDesk, *into, office.plan));
    QVERIFY(carryOver(office.headDesk, office.plan, *into));
    const Agenda agenda = readAgenda(office.office, *into).value();
    QVERIFY(!findDuty(agenda, u"2021/1.1-5"_s)); // done
    const Seen<Duty> *carried = findDuty(agenda, u"2021/1.1-6"_s);
    QVERIFY(carried);
    QCOMPARE(carried->value.due, QDate(2022, 12, 31));
    QCOMPARE(carried->value.carriedFrom, findDuty(office.agenda(), u"1.1-6"_s)->value.id);
    for (const Seen<Duty> &each : agenda.duties) {
        if (!each.value.carriedFrom.isNull())
            QCOMPARE(each.value.verb, Verb::Must);
    }
    QVERIFY(!findDuty(agenda, u"2021/"_s + keyOf(office.agenda(), u"轮训一次"_s))); // due 2023
    QVERIFY(!carryOver(office.headDesk, office.plan, *into)); // nothing is carried twice
}

void TestAgendaVerbs::aUnitSetsItsOwnTask()
{
    Office office;
    Duty task{.key = u"区财政局-1"_s,
              .clause = u"7.end"_s,
              .quote = u"六月底前公开部门预算"_s,
              .units = {u"区财政局"_s},
              .due = {2021, 6, 30},
              .ownOf = u"区财政局"_s};
    QVERIFY(saveDuty(office.desk, office.plan, task));
    const Agenda agenda = office.agenda();
    const DutyRow row = office.row(agenda, task.key, u"区财政局"_s);
    QVERIFY(row.duty);
    QCOMPARE(row.last, QDate(2021, 6, 30));
    task.quote.clear();
    QVERIFY(!saveDuty(office.desk, office.plan, task));
}

void TestAgendaVerbs::aDutyIsEdited()
{
    Office office;
    Duty next = findDuty(office.agenda(), u"1.1-1"_s)->value;
    next.units = {u"区政府"_s};
    next.due = {2021, 6, 30};
    QVERIFY(!saveDuty(office.desk, office.plan, next)); // not by a handler
    QVERIFY(saveDuty(office.headDesk, office.plan, next));
    QCOMPARE(findDuty(office.agenda(), u"1.1-1"_s)->value.units, QStringList{u"区政府"_s});
    next.quote = u"没有这句话"_s;
    QCOMPARE(saveDuty(office.headDesk, office.plan, next).error().args.first(), u"quote_missing"_s);
}

void TestAgendaVerbs::theMatrixCountsAsByHand()
{
    Office office;
    const QString unit = u"区国资委"_s;
    const QString key = keyOf(office.agenda(), u"国企开放日"_s);
    QVERIFY(office.link(key, unit));
    QVERIFY(office.tell(key, unit, {.standing = Standing::Done}));
    office.on(2022, 1, 4);
    const Agenda agenda = office.agenda();
    const auto rows = office.rows(agenda);
    const DutyMatrix matrix = dutyMatrix(rows);
    QCOMPARE(matrix.keys.size(), agenda.duties.size());
    for (const DutyMatrix::Line &line : matrix.lines) {
        int owed = 0;
        int done = 0;
        int overdue = 0;
        for (const DutyRow &row : rows) {
            if (row.unit != line.unit)
                continue;
            owed += row.duty->verb == Verb::Must;
            done += row.duty->verb == Verb::Must && row.light == DutyLight::Done;
            overdue += row.light == DutyLight::Overdue;
        }
        QCOMPARE(line.owed, owed);
        QCOMPARE(line.done, done);
        QCOMPARE(line.overdue, overdue);
        if (line.unit == unit)
            QCOMPARE(line.done, 1);
    }
}

void TestAgendaVerbs::theNoticeNamesWhatIsLate()
{
    Office office;
    const QString unit = u"区国资委"_s;
    const auto calm = urge(office.desk, office.plan, unit);
    QVERIFY(calm); // the catalogue's day, 31 March, is past already
    office.on(2022, 1, 4);
    QVERIFY(office.tell(u"1.1-2"_s, unit, {.owner = u"周以安"_s}));
    const auto letter = urge(office.desk, office.plan, unit);
    QVERIFY(letter);
    const QString body = letter->body.join(u'\n');
    QCOMPARE(letter->addressee, unit);
    QVERIFY2(body.contains(u"周以安"_s), qPrintable(body));
    QVERIFY(body.contains(u"杨府办〔2021〕10号"_s));
    QVERIFY(body.contains(u"2022年1月11日"_s)); // five working days on
    QVERIFY(body.contains(u"此前已督办"_s));
    QVERIFY(!body.contains(u'{'));
    QCOMPARE(office.row(office.agenda(), u"1.1-2"_s, unit).undertaking.urgings, 1);
    QVERIFY(urge(office.desk, office.plan, unit));
    QCOMPARE(office.row(office.agenda(), u"1.1-2"_s, unit).undertaking.urgings, 1);
    const auto nobody = urge(office.desk, office.plan, u"区气象局"_s);
    QCOMPARE(nobody.error().code, ErrorCode::NotFound);
}

void TestAgendaVerbs::handlersDoNotLoadPlans()
{
    DeskFixture office;
    const auto loaded = loadPlan(office.desk, shippedPlan().value());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::NotPermitted);
}

QTEST_GUILESS_MAIN(TestAgendaVerbs)
#include "tst_agendaverbs.moc"
