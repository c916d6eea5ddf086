// A year of 杨府办〔2021〕10号, from the plan to its assessment, over a real office file: what is
// told on the desk is there when the file is opened again, and a second desk knows the same
// entities.
#include "core/desk/agendasheet.h"
#include "core/seal_botan/botanseal.h"
#include "core/store/officefile.h"
#include "tests/fakes/deskfixture.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
/// An office file of its own, with a desk of its administrator.
struct Office
{
    explicit Office(DeskFixture &lent, const QString &folder)
        : f{lent}
        , around{f.clock, random, seal, folder + u"/state"_s, {.memoryKiB = 8, .passes = 1}}
        , path{folder + u"/office.mingdu"_s}
    {
        Officer administrator = f.head;
        administrator.role = Role::Administrator;
        auto created =
            OfficeFile::create(path, {f.organ, administrator, u"correct horse"_s}, around);
        file = std::move(created->office);
        desk =
            std::make_unique<Desk>(*file, *file, f.law, f.calendar, f.clock, random, administrator);
    }
    bool openAgain()
    {
        desk.reset();
        file.reset();
        auto opened = OfficeFile::open(path, around, OfficeFile::Access::Read);
        if (!opened)
            return false;
        file = std::move(*opened);
        return true;
    }
    Agenda agenda(PlanId plan) const { return readAgenda(*file, plan).value(); }
    std::vector<DutyRow> rows(const Agenda &of) const
    {
        return dutyRows(of, f.clock.today(), f.calendar, agendaSoon(f.law, f.clock.today()));
    }
    DutyMatrix::Line line(const Agenda &of, const QString &unit) const
    {
        const auto all = rows(of);
        const DutyMatrix matrix = dutyMatrix(all);
        for (const DutyMatrix::Line &each : matrix.lines) {
            if (each.unit == unit)
                return each;
        }
        return {};
    }

    DeskFixture &f;
    SeededRandom random{11};
    BotanSeal seal{};
    Surroundings around;
    QString path;
    std::unique_ptr<OfficeFile> file{};
    std::unique_ptr<Desk> desk{};
};

PlanFile nextYear()
{
    const auto text = readAgendaText(
        u"杨府办〔2022〕8号\n《2022年杨浦区政务公开工作要点》\n2022年4月1日\n一、夯实基础\n"
        "（一）做好公开。区政府各部门、街道要做好公开。鼓励开展直播。\n"
        "二、强化监督\n（一）评估。委托第三方评估。"_s);
    return proposePlan(text.value(), shippedPlan().value()).value();
}
} // namespace

class TestAgendaStory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearFromThePlanToItsAssessment();
};

void TestAgendaStory::aYearFromThePlanToItsAssessment()
{
    DeskFixture f{{2021, 4, 9}};
    QTemporaryDir folder;
    Office office{f, folder.path()};
    const QString finance = u"区财政局"_s;
    const QString street = u"长白新村街道"_s;
    const QString heir = u"控江路街道"_s;

    // April: the plan, and the unit's own day and owner for its part.
    const PlanId plan = loadPlan(*office.desk, shippedPlan().value()).value();
    QVERIFY(tellProgress(*office.desk, plan, u"1.1-8"_s, finance,
                         {.owner = u"秦望舒"_s, .due = QDate{2021, 9, 30}}));
    QVERIFY(
        saveDuty(*office.desk, plan,
                 ownTask(office.agenda(plan), finance, u"六月底前公开部门预算"_s, {2021, 6, 30})));

    // May: the catalogue, due on 31 March, is behind; the unit is urged and shows it.
    f.on(2021, 5, 6);
    const auto notice = urge(*office.desk, plan, finance);
    QVERIFY(notice);
    QVERIFY(notice->body.join(u'\n').contains(u"重大行政决策事项目录"_s));
    f.on(2021, 5, 10);
    QVERIFY(giveEvidence(*office.desk, plan, u"3.1-3"_s, finance,
                         {.place = u"https://www.shyp.gov.cn/mulu"_s}));
    QVERIFY(tellProgress(*office.desk, plan, u"3.1-3"_s, finance, {.standing = Standing::Done}));

    // July: a street is abolished; another one takes over what it had not done.
    f.on(2021, 7, 1);
    const int owedBefore = office.line(office.agenda(plan), heir).owed;
    QVERIFY(endUnit(*office.desk, plan, street, {2021, 7, 1}, heir));
    QCOMPARE(office.line(office.agenda(plan), street).owed, 0);
    QCOMPARE(office.line(office.agenda(plan), heir).owed, owedBefore); // it owed the same already

    // September: the unit's own day is past before the plan's.
    f.on(2021, 10, 8);
    {
        const Agenda agenda = office.agenda(plan);
        const auto rows = office.rows(agenda);
        const auto row = std::ranges::find_if(rows, [&](const DutyRow &each) {
            return each.duty->key == u"1.1-8" && each.unit == finance;
        });
        QVERIFY(row != rows.end());
        QCOMPARE(row->light, DutyLight::Overdue);
        QCOMPARE(row->undertaking.owner, u"秦望舒"_s);
    }

    // December: its sheet comes back with the rest.
    f.on(2021, 12, 30);
    {
        const Agenda agenda = office.agenda(plan);
        const auto rows = office.rows(agenda);
        const RegisterSheet sent =
            agendaUnitSheet(agendaSheet(agenda.text, rows, agenda.evidence, finance));
        Sheet back = sent.sheet;
        const qsizetype link = back.rows[0].indexOf(u"佐证链接"_s);
        const qsizetype state = back.rows[0].indexOf(u"状态"_s);
        for (std::size_t row = 1; row < back.rows.size(); ++row) {
            if (back.rows[row][state] == u"已完成")
                continue;
            back.rows[row][link] = u"https://www.shyp.gov.cn/%1"_s.arg(row);
            back.rows[row][state] = u"已完成"_s;
        }
        auto came = readTaskReturn(sent, rows, back, 2021);
        QVERIFY(came);
        QVERIFY(came->refused.empty());
        QCOMPARE(takeTasks(*office.desk, agenda, came->tasks), int(sent.sheet.rows.size()) - 2);
    }
    QCOMPARE(office.line(office.agenda(plan), finance).done,
             office.line(office.agenda(plan), finance).owed);

    // The next year takes what others left; the assessment is due in its first quarter.
    f.on(2022, 4, 6);
    const PlanId next = loadPlan(*office.desk, nextYear()).value();
    QVERIFY(carryOver(*office.desk, plan, next));
    const Agenda carried = office.agenda(next);
    const Seen<Duty> *backlog = findDuty(carried, u"2021/1.1-8"_s);
    QVERIFY(backlog);
    QVERIFY(!backlog->value.units.contains(finance));
    QVERIFY(!backlog->value.units.contains(street));
    QVERIFY(backlog->value.units.contains(heir));
    const Agenda old = office.agenda(plan);
    const auto assessed = std::ranges::find_if(
        old.duties, [](const auto &d) { return d.value.quote.contains(u"第一季度"_s); });
    QVERIFY(assessed != old.duties.end());
    QCOMPARE(assessed->value.due, QDate(2022, 3, 31));
    QCOMPARE(office.line(old, u"区政府办公室"_s).done, 0);
    QVERIFY(office.line(old, u"区政府办公室"_s).overdue > 0);

    // The file says the same when it is opened again, and its journal replays to it.
    const auto before = dutyMatrix(office.rows(old));
    QVERIFY(office.file->check());
    QVERIFY(office.openAgain());
    const Agenda again = office.agenda(plan);
    const auto after = dutyMatrix(office.rows(again));
    QCOMPARE(again.evidence.size(), old.evidence.size());
    QCOMPARE(after.lines.size(), before.lines.size());
    for (std::size_t i = 0; i < after.lines.size(); ++i) {
        QCOMPARE(after.lines[i].unit, before.lines[i].unit);
        QCOMPARE(after.lines[i].done, before.lines[i].done);
        QCOMPARE(after.lines[i].overdue, before.lines[i].overdue);
    }
}

QTEST_GUILESS_MAIN(TestAgendaStory)
#include "tst_agenda_story.moc"
