#include "tests/fakes/demooffice.h"
#include "tests/ui/uitest.h"
#include "ui/today/todaymodel.h"
#include "ui/today/todayworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;

class TestToday final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_office = std::make_unique<DemoOffice>();
        m_page = std::make_unique<TodayWorkspace>(m_office->desk, TodayWorkspace::Reader{});
        m_page->resize(1200, 698);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void groupsAreInOrderAndCasesUnderThem()
    {
        QAbstractItemModel &model = *tree()->model();
        QAbstractItemModelTester tester{&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};
        QVERIFY(model.rowCount() >= 3);
        int last = -1;
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex group = model.index(i, 0);
            const int place = group.data(TodayModel::GroupRole).toInt();
            QVERIFY(place > last);
            last = place;
            QVERIFY(model.rowCount(group) > 0);
            QVERIFY(group.data().toString().contains(QString::number(model.rowCount(group))));
        }
        static_cast<TodayModel &>(model).setPrivacy(true);
        static_cast<TodayModel &>(model).show({});
        QCOMPARE(model.rowCount(), 0);
    }
    void theHeadCountsEachGroup()
    {
        const auto today = readToday(m_office->office, m_office->handler, m_office->desk.today(),
                                     m_office->law, m_office->calendar)
                               .value();
        QVERIFY(!today.rows.empty());
        for (const TodayRow &row : today.rows)
            QVERIFY(row.next.last.isValid());
        const auto overdue = std::ranges::count(today.rows, TodayGroup::Overdue, &TodayRow::group);
        QVERIFY(overdue > 0);
        QCOMPARE(m_page->count().value_or(0) > 0, true);
    }
    void aWideScreenGivesTheApplicantRoom()
    {
        const int narrow = tree()->columnWidth(TodayModel::Applicant);
        m_page->resize(1760, 980);
        QTRY_VERIFY(tree()->columnWidth(TodayModel::Applicant) > narrow + 40);
    }
    /// At 200 % the case and its acts are in sight; what is due later gives way to them.
    void onALowScreenTheActsStayInSight()
    {
        auto *act = named<QWidget>(*m_page, "todayActButton");
        auto *panel = named<QWidget>(*m_page, "todayPanel");
        QVERIFY(!tree()->isColumnHidden(TodayModel::Basis));
        m_page->resize(911, 440);
        QTRY_VERIFY(tree()->isColumnHidden(TodayModel::Basis)); // the panel tells it
        QTRY_COMPARE(act->visibleRegion().boundingRect(), act->rect());
        QVERIFY(panel->rect().contains(act->mapTo(panel, act->rect().bottomRight())));
    }
    void keysWalkOverCasesAndEnterOpens()
    {
        QSignalSpy opened{m_page.get(), &TodayWorkspace::openRequest};
        tree()->setFocus();
        const RequestId first = m_page->current();
        QVERIFY(!first.isNull());
        QTest::keyClick(tree(), Qt::Key_J);
        QVERIFY(m_page->current() != first);
        QVERIFY(!m_page->current().isNull());
        QTest::keyClick(tree(), Qt::Key_K);
        QCOMPARE(m_page->current(), first);
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().value<RequestId>(), first);
    }
    void thePanelNamesTheActAndItsButtonTakesTheStep()
    {
        QSignalSpy acted{m_page.get(), &TodayWorkspace::takeStep};
        QVERIFY(!textOf(*m_page, "todayLeftLabel").isEmpty());
        click(*m_page, "todayActButton");
        QCOMPARE(acted.size(), 1);
        QCOMPARE(acted.front().front().value<RequestId>(), m_page->current());
        QVERIFY(!named<QAbstractButton>(*m_page, "todayActButton")->text().isEmpty());
    }
    void aCountInTheHeadLeadsToItsGroup()
    {
        click(*m_page, "todayGroup3Button"); // waiting for others
        const QModelIndex group = tree()->currentIndex().parent();
        QCOMPARE(group.data(TodayModel::GroupRole).toInt(), int(TodayGroup::Waiting));
    }
    void conflictsBetweenDesksLeadToTheirPage()
    {
        auto *line = named<QAbstractButton>(*m_page, "todayConflictsButton");
        QVERIFY(!line->isVisible());
        const QSignalSpy asked{m_page.get(), &TodayWorkspace::openConflicts};
        m_page->showConflicts(2);
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), u"2 conflicts between desks"_s);
        m_page->showConflicts(2, 1, {2031, 4, 20});
        QCOMPARE(line->text(), u"2 conflicts between desks · 1 yours · until 2031-04-20"_s);
        m_page->showConflicts(1, 0, {2020, 4, 20});
        QCOMPARE(line->text(), u"1 conflict between desks · ▲ was due on 2020-04-20"_s);
        click(*m_page, "todayConflictsButton");
        QCOMPARE(asked.size(), 1);
        m_page->showConflicts(0);
        QVERIFY(!line->isVisible());
    }
    void theMostUrgentUnassignedCaseIsTakenByAKey()
    {
        QVERIFY(!named<QAbstractButton>(*m_page, "takeNextButton")->isEnabled());
        Officer clerk = m_office->handler;
        clerk.id = {QUuid{u"00000000-0000-8000-8000-000000000013"}};
        clerk.role = Role::Clerk;
        Desk window{m_office->office, m_office->office, m_office->law, m_office->calendar,
                    m_office->clock,  m_office->random, clerk};
        Intake intake;
        intake.request.subject = u"某件"_s;
        const RequestId id = window.registerRequest(intake).value();
        m_page->arrive();
        QVERIFY(named<QAbstractButton>(*m_page, "takeNextButton")->isEnabled());
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_N);
        QCOMPARE(m_office->file(id).request.value.handler, m_office->handler.id);
        QCOMPARE(m_page->current(), id);
        QVERIFY(!named<QAbstractButton>(*m_page, "takeNextButton")->isEnabled());
    }
    void privacyMasksNames()
    {
        const auto names = [this] {
            QStringList all;
            for (int g = 0; g < tree()->model()->rowCount(); ++g) {
                const QModelIndex group = tree()->model()->index(g, 0);
                for (int i = 0; i < tree()->model()->rowCount(group); ++i)
                    all << tree()
                               ->model()
                               ->index(i, TodayModel::Applicant, group)
                               .data()
                               .toString();
            }
            return all.join(u' ');
        };
        QVERIFY(names().contains(u"沈若溪"_s));
        m_page->setPrivacy(true);
        QVERIFY(!names().contains(u"沈若溪"_s));
        QVERIFY(names().contains(u"沈**"_s));
    }
    void anOfficerWithoutCasesIsToldSo()
    {
        Officer newcomer = m_office->handler;
        newcomer.id = {QUuid{u"00000000-0000-8000-8000-000000000014"}};
        Desk desk{m_office->office, m_office->office, m_office->law, m_office->calendar,
                  m_office->clock,  m_office->random, newcomer};
        TodayWorkspace page{desk, {}};
        page.show();
        QVERIFY(named<QWidget>(page, "todayEmptyLabel")->isVisible());
        QVERIFY(!named<QWidget>(page, "todayTree")->isVisible());
        QVERIFY(!textOf(page, "todayEmptyLabel").isEmpty());
    }
    void everythingHasAName() { QCOMPARE(namelessIn(*m_page), QStringList{}); }

private:
    QTreeView *tree() { return named<QTreeView>(*m_page, "todayTree"); }

    std::unique_ptr<DemoOffice> m_office{};
    std::unique_ptr<TodayWorkspace> m_page{};
};

QTEST_MAIN(TestToday)
#include "tst_today.moc"
