#include "core/desk/removal.h"
#include "tests/fakes/demooffice.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "ui/settings/lawlistmodel.h"
#include "ui/settings/movedcasesmodel.h"
#include "ui/settings/noticedialog.h"
#include "ui/settings/removallistmodel.h"
#include "ui/settings/settingsworkspace.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_office = std::make_unique<DeskFixture>();
        const auto seen = readSeen<Organ>(m_office->office, m_office->organ.id.value).value();
        Organ fresh = seen.value; // as an office begins
        fresh.confirmedLaw.clear();
        fresh.guideFeeText = {};
        m_office->office.commit(Changes{}.update(seen, fresh, 101)).value();
        open(m_office->headDesk);
    }

    void theLawIsConfirmedByKeyboard()
    {
        const int waiting = m_page->count().value();
        QVERIFY(waiting > 2);
        auto *button = named<QWidget>(*m_page, "confirmLawButton");
        QVERIFY(!button->isEnabled());
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Down);
        const int row = m_table->selectionModel()->selectedRows().value(0).row();
        type(*m_page, "lawSourceLineEdit", u"公报2021年第3期"_s);
        QVERIFY(button->isEnabled());
        QSignalSpy said{m_page.get(), &Workspace::said};
        QTest::keyClick(named<QWidget>(*m_page, "lawSourceLineEdit"), Qt::Key_Return);
        QCOMPARE(m_page->count().value(), waiting - 1);
        QCOMPARE(said.size(), 1);
        const QString state = m_table->model()->index(row, LawListModel::State).data().toString();
        QVERIFY2(state.contains(u"公报2021年第3期"_s) && state.contains(m_office->head.name),
                 qPrintable(state));
        QVERIFY(named<QLineEdit>(*m_page, "lawSourceLineEdit")->text().isEmpty());
        m_table->selectAll();
        type(*m_page, "lawSourceLineEdit", u"法制科核对"_s);
        click(*m_page, "confirmLawButton");
        QCOMPARE(m_page->count(), std::optional<int>{});
        QVERIFY(!button->isEnabled());
    }
    void whoMayNotSignIsToldAndKeepsWhatWasTyped()
    {
        open(m_office->desk);
        m_table->selectAll();
        type(*m_page, "lawSourceLineEdit", u"公报"_s);
        click(*m_page, "confirmLawButton");
        QVERIFY(textOf(*m_page, "messageStripLabel").contains(m_office->handler.name));
        QCOMPARE(named<QLineEdit>(*m_page, "lawSourceLineEdit")->text(), u"公报"_s);
    }
    void theGuideIsDated()
    {
        QVERIFY(textOf(*m_page, "feeGuideLabel").startsWith(u"No fee is asked"_s));
        click(*m_page, "feeGuideButton");
        QVERIFY(textOf(*m_page, "messageStripLabel").contains(u"missing"_s));
        auto *day = named<QDateEdit>(*m_page, "feeGuideDateEdit");
        day->setDate({2021, 4, 13}); // tomorrow
        click(*m_page, "feeGuideButton");
        QVERIFY(textOf(*m_page, "messageStripLabel").contains(u"2021-04-13"_s));
        day->setDate({2021, 1, 4});
        click(*m_page, "feeGuideButton");
        QVERIFY(textOf(*m_page, "feeGuideLabel").contains(u"2021-01-04"_s));
        QVERIFY(named<QWidget>(*m_page, "messageStrip")->isHidden());
    }
    void aHolidayNoticeIsLoadedOnceItsMovesWereSeen()
    {
        const RequestId told =
            m_office->desk
                .registerRequest({.request = {.received = {2021, 4, 12}, .subject = u"甲"_s}})
                .value();
        QTemporaryDir folder;
        QFile notice{folder.filePath(u"notice.csv"_s)};
        QVERIFY(notice.open(QIODevice::WriteOnly));
        notice.write("date,kind,name,notice\n2021-04-29,off,临时,临时通知\n");
        notice.close();
        m_dialogs.path = notice.fileName();
        const auto answer = [&](Qt::Key key) {
            QTimer::singleShot(0, this, [key, this] {
                auto *dialog = qobject_cast<NoticeDialog *>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                QCOMPARE(named<QTableView>(*dialog, "movedCasesTableView")->model()->rowCount(),
                         m_moves);
                QCOMPARE(namelessIn(*dialog).join(u"; "_s), QString{});
                QTest::keyClick(dialog, key);
            });
            click(*m_page, "loadNoticeButton");
        };
        const QDate due = m_office->due(told);
        m_moves = int(m_office->desk.requestRows().value().size());
        answer(Qt::Key_Escape);
        QVERIFY(m_office->headDesk.calendar().isWorkday({2021, 4, 29}));
        QSignalSpy said{m_page.get(), &Workspace::said};
        answer(Qt::Key_Return);
        QCOMPARE(said.size(), 1);
        QVERIFY(!m_office->headDesk.calendar().isWorkday({2021, 4, 29}));
        QVERIFY(m_office->headDesk.ledger(m_office->file(told)).value().deadline.date > due);
        click(*m_page, "loadNoticeButton"); // the same one again
        QVERIFY(textOf(*m_page, "messageStripLabel").contains(u"holds these days already"_s));
        open(m_office->desk);
        click(*m_page, "loadNoticeButton");
        QVERIFY(textOf(*m_page, "messageStripLabel").contains(m_office->handler.name));
    }
    void aRemovalIsProposedByOneAndCarriedOutByAnother()
    {
        const RequestId id = m_office->desk
                                 .registerRequest({.request = {.received = {2021, 4, 12},
                                                               .applicantName = u"叶疏桐"_s,
                                                               .subject = u"甲"_s}})
                                 .value();
        open(m_office->desk);
        auto *dialog = removals();
        type(*dialog, "removalSubjectLineEdit", u"999"_s);
        click(*dialog, "proposeRemovalButton");
        QVERIFY(textOf(*dialog, "messageStripLabel").contains(u"999"_s));
        auto *number = named<QLineEdit>(*dialog, "removalSubjectLineEdit");
        number->clear();
        type(*dialog, "removalSubjectLineEdit", m_office->file(id).request.value.number);
        type(*dialog, "removalReasonLineEdit", u"secret"_s);
        type(*dialog, "removalEntryLineEdit", u"2021-1"_s);
        click(*dialog, "proposeRemovalButton");
        auto *rows = named<QTableView>(*dialog, "removalTableView")->model();
        QCOMPARE(rows->rowCount(), 1);
        QVERIFY(number->text().isEmpty());
        click(*dialog, "carryOutRemovalButton"); // the one who proposed
        QVERIFY(!textOf(*dialog, "messageStripLabel").isEmpty());
        QCOMPARE(m_office->file(id).request.value.applicantName, u"叶疏桐"_s);

        open(m_office->headDesk);
        dialog = removals();
        QCOMPARE(namelessIn(*dialog).join(u"; "_s), QString{});
        m_dialogs.yes = false;
        click(*dialog, "carryOutRemovalButton");
        QVERIFY(m_dialogs.asked.back().contains(m_office->file(id).request.value.number));
        QCOMPARE(m_office->headDesk.removals()->front().value.state, RemovalState::Proposed);
        m_dialogs.yes = true;
        click(*dialog, "carryOutRemovalButton");
        QCOMPARE(m_office->headDesk.removals()->front().value.state, RemovalState::Done);
        QVERIFY(!named<QWidget>(*dialog, "carryOutRemovalButton")->isEnabled());
    }
    void everythingThatTakesInputHasAName()
    {
        QCOMPARE(namelessIn(*m_page).join(u"; "_s), QString{});
    }
    void theModelKeepsItsContract()
    {
        RemovalListModel removed;
        const QAbstractItemModelTester removedTester{
            &removed, QAbstractItemModelTester::FailureReportingMode::QtTest};
        removed.show({{u"第1号"_s, u"x"_s}});
        QCOMPARE(removed.index(0, RemovalListModel::Subject).data(), u"第1号"_s);
        MovedCasesModel moved{{MovedCase{.number = u"第1号"_s,
                                         .before = {2021, 5, 11},
                                         .after = {2021, 5, 12},
                                         .promised = {2021, 5, 11}}}};
        const QAbstractItemModelTester movedTester{
            &moved, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QCOMPARE(moved.index(0, MovedCasesModel::Holds).data(),
                 moved.index(0, MovedCasesModel::Before).data());
        LawListModel model{[](const LawConfirmation &done) { return done.source; }};
        const QAbstractItemModelTester tester{
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        Organ organ = m_office->organ;
        const LawReference court{u"venue court"_s, u"甲法院"_s};
        organ.confirmedLaw << confirmationLine({court.key, court.text, {2021, 4, 6}, {}, u"x"_s});
        model.show({court, {u"venue court"_s, u"乙法院"_s}}, organ);
        QCOMPARE(model.openCount(), 1); // a confirmation holds for its text only
        QCOMPARE(model.openKeys({model.index(0, 0)}), QStringList{});
    }

private:
    QDialog *removals()
    {
        click(*m_page, "removalsButton");
        return named<QDialog>(*m_page, "removalDialog");
    }
    void open(Desk &desk)
    {
        m_page = std::make_unique<SettingsWorkspace>(desk, nullptr, m_dialogs);
        m_page->resize(1206, 698);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table = named<QTableView>(*m_page, "lawTableView");
    }
    std::unique_ptr<DeskFixture> m_office{};
    FakeDialogs m_dialogs{};
    std::unique_ptr<SettingsWorkspace> m_page{};
    QTableView *m_table{};
    int m_moves = 0;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
