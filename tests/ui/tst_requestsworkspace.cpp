#include "tests/fakes/demooffice.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "ui/common/dayledgerview.h"
#include "core/desk/requestboard.h"
#include "ui/requests/requestlistmodel.h"
#include "ui/requests/requestsworkspace.h"

#include <QClipboard>
#include <QDateEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestRequestsWorkspace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_page.reset();
        m_board.reset();
        m_office = std::make_unique<DemoOffice>();
        m_made.clear();
        m_board = std::make_unique<RequestBoard>(m_office->desk, RequestBoard::Reader{});
        m_board->load();
        m_page = std::make_unique<RequestsWorkspace>(
            *m_board, shippedLetterTemplates().value(),
            CorrespondenceTab::Callbacks{.make = [this](RequestId, int kind) { m_made << kind; },
                                         .preview = [this](RequestId, LetterId) { ++m_previewed; }},
            &m_dialogs);
        m_page->resize(1206, 698);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open(m_office->main);
        settle();
    }

    void theHeadSaysHowManyDaysAreLeft()
    {
        QCOMPARE(textOf(*m_page, "dueLabel"), u"2021-06-03 (Thu)"_s);
        QCOMPARE(textOf(*m_page, "remainingLabel"), u"10"_s);
    }
    void lettersMoveThroughTheList()
    {
        auto *list = named<QListView>(*m_page, "requestListView");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_J);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 2);
        QTest::keyClick(list, Qt::Key_K);
        QCOMPARE(list->currentIndex().row(), 1);
    }
    void theFilterNarrowsAndEscapeOpensItAgain()
    {
        auto *list = named<QListView>(*m_page, "requestListView");
        list->setFocus();
        const int all = list->model()->rowCount();
        QTest::keyClick(list, Qt::Key_Slash);
        type(*m_page, "requestFilterLineEdit", u"控江路"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(named<QWidget>(*m_page, "requestFilterLineEdit"), Qt::Key_Escape);
        QCOMPARE(list->model()->rowCount(), all);
    }
    void tabsFollowCtrlTab()
    {
        auto *tabs = named<QTabBar>(*m_page, "requestTabBar");
        QCOMPARE(tabs->currentIndex(), 1);
        QTest::keyClick(named<QWidget>(*m_page, "requestListView"), Qt::Key_Tab,
                        Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 2);
    }
    void whatWasTriedIsKeptAsANote()
    {
        auto *list = named<QListView>(*m_page, "requestListView");
        QTest::keyClick(list, Qt::Key_M, Qt::ControlModifier); // nothing is tried yet
        QVERIFY(!m_page->findChild<QDialog *>(u"stepDialog"_s));
        named<QDateEdit>(*m_page, "whatIfSentDateEdit")->setDate({2021, 5, 24});
        named<QDateEdit>(*m_page, "whatIfBackDateEdit")->setDate({2021, 5, 31});
        const QString due = textOf(*m_page, "whatIfDateLabel");
        QTest::keyClick(list, Qt::Key_M, Qt::ControlModifier);
        auto *dialog = named<QDialog>(*m_page, "stepDialog");
        QVERIFY(named<QPlainTextEdit>(*dialog, "textTextEdit")->toPlainText().contains(due));
        click(*dialog, "takeStepButton");
        const auto history = m_office->office.history(m_office->main.value);
        QVERIFY(history->back().note.contains(due));
        QVERIFY(history->back().writes.empty());
    }
    void withoutARequestThereAreNoParts()
    {
        DeskFixture office{{2021, 4, 12}};
        RequestBoard board{office.desk, RequestBoard::Reader{}};
        board.load();
        RequestsWorkspace page{board, shippedLetterTemplates().value(), {}};
        page.resize(1206, 698);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(!named<QTabBar>(page, "requestTabBar")->isVisible());
    }
    void namesAreShownForAPurpose()
    {
        const Officer supervisor{.id = {QUuid{u"00000000-0000-8000-8000-000000000013"}},
                                 .name = u"唐予"_s,
                                 .organ = m_office->organ.id,
                                 .role = Role::Supervisor};
        QVERIFY(m_office->office.commit(Changes{}.add(supervisor, 1)));
        Desk watching{m_office->office, m_office->office, m_office->law, m_office->calendar,
                      m_office->clock,  m_office->random, supervisor};
        RequestBoard board{watching, RequestBoard::Reader{}};
        board.load();
        RequestsWorkspace page{board, shippedLetterTemplates().value(), {}};
        page.resize(1206, 698);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.open(m_office->main);
        named<QTabBar>(page, "requestTabBar")->setCurrentIndex(0);
        settle();
        const auto shows = [&](const QString &text) {
            const auto labels = named<QWidget>(page, "overviewTab")->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->text().contains(text); });
        };
        QVERIFY(shows(u"叶**"_s) && !shows(u"叶疏桐"_s));
        QVERIFY(!named<QWidget>(page, "unmaskButton")->isEnabled());
        type(page, "unmaskPurposeLineEdit", u"核实来电"_s);
        click(page, "unmaskButton");
        settle();
        QVERIFY(shows(u"叶疏桐"_s));
        QCOMPARE(m_office->office.history(m_office->main.value)->back().note, u"核实来电"_s);
        QVERIFY(!page.findChild<QWidget *>(u"unmaskButton"_s));
        page.setPrivacy(true);
        settle();
        QVERIFY(!shows(u"叶疏桐"_s));
    }
    void theListIsSortedBySeveralColumns()
    {
        auto *list = named<QListView>(*m_page, "requestListView");
        click(*m_page, "moreFiltersButton");
        QCoreApplication::processEvents();
        auto *group = named<QComboBox>(*m_page, "requestGroupBox");
        group->setFocus();
        QTest::keyClick(group, Qt::Key_Down);
        QTest::keyClick(group, Qt::Key_Down); // by status
        QStringList statuses;
        int before = -1000;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex at = list->model()->index(row, 0);
            const QString status = at.data(RequestListModel::StatusRole).toString();
            const int left = at.data(RequestListModel::RemainingRole).toInt();
            if (statuses.isEmpty() || statuses.last() != status)
                statuses << status;
            else
                QVERIFY2(left >= before, qPrintable(status)); // then by the last day
            before = left;
        }
        QVERIFY(statuses.size() > 2);
        QCOMPARE(QSet<QString>(statuses.begin(), statuses.end()).size(), statuses.size());
    }
    void aFilterIsSavedByNameAndChosenAgain()
    {
        auto *list = named<QListView>(*m_page, "requestListView");
        const int open = list->model()->rowCount();
        click(*m_page, "moreFiltersButton");
        QCoreApplication::processEvents();
        type(*m_page, "requestFilterLineEdit", u"2020"_s); // words are not kept
        auto *channel = named<QComboBox>(*m_page, "filterChannelBox");
        channel->setFocus();
        QTest::keyClick(channel, Qt::Key_Down);
        auto *names = named<QComboBox>(*m_page, "savedFilterComboBox");
        QVERIFY(!named<QWidget>(*m_page, "saveFilterButton")->isEnabled());
        names->lineEdit()->setFocus();
        QTest::keyClicks(names->lineEdit(), u"at the counter"_s);
        click(*m_page, "saveFilterButton");
        named<QLineEdit>(*m_page, "requestFilterLineEdit")->clear();
        const int narrowed = list->model()->rowCount();
        QVERIFY(narrowed > 0 && narrowed < open);
        click(*m_page, "clearFilterButton");
        QCOMPARE(list->model()->rowCount(), open);

        // the next day, on another window
        QTemporaryDir folder;
        QSettings settings{folder.filePath(u"desk.ini"_s), QSettings::IniFormat};
        m_page->keepLayout(settings);
        settings.sync();
        const QSettings kept{settings.fileName(), QSettings::IniFormat};
        QFile file{settings.fileName()};
        QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("2020"));
        m_page->restoreLayout(kept);
        names->setFocus();
        QTest::keyClick(names, Qt::Key_Down);
        QCOMPARE(names->currentText(), u"at the counter"_s);
        QCOMPARE(list->model()->rowCount(), narrowed);
        QCOMPARE(channel->currentIndex(), 1);
        click(*m_page, "saveFilterButton"); // now: remove
        QCOMPARE(names->count(), 0);
    }
    void chosenRowsAreAssignedAtOnce()
    {
        auto *list = named<QListView>(*m_page, "requestListView");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QVERIFY(!named<QWidget>(*m_page, "bulkBar")->isVisible());
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(named<QWidget>(*m_page, "bulkBar")->isVisible());
        QCOMPARE(textOf(*m_page, "bulkCountLabel"), u"3 chosen"_s);
        QList<RequestId> chosen;
        for (const QModelIndex &row : list->selectionModel()->selectedRows())
            chosen << RequestId{row.data(RequestListModel::IdRole).toUuid()};
        auto *who = named<QComboBox>(*m_page, "bulkOfficerComboBox");
        who->setCurrentIndex(who->findText(m_office->head.name));
        QVERIFY(who->currentIndex() >= 0);
        const int commits = m_office->office.commits();
        QSignalSpy said{m_page.get(), &Workspace::said};
        QCoreApplication::processEvents(); // the new buttons find their places
        click(*m_page, "bulkAssignButton");
        QVERIFY(QTest::qWaitFor([&] { return !said.isEmpty(); }));
        for (const RequestId id : chosen)
            QCOMPARE(m_office->file(id).request.value.handler, m_office->head.id);
        QCOMPARE(m_office->office.commits(), commits + 3); // one save, an event each
        QVERIFY(!named<QWidget>(*m_page, "bulkBar")->isVisible());
        QCOMPARE(list->selectionModel()->selectedRows().size(), 1);
    }
    void twoOfOneApplicantAreMergedAndTheEarlierLeads()
    {
        auto *list = named<QListView>(*m_page, "requestListView");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier); // two that are worked on
        QList<RequestId> chosen;
        for (const QModelIndex &row : list->selectionModel()->selectedRows())
            chosen << RequestId{row.data(RequestListModel::IdRole).toUuid()};
        QCOMPARE(chosen.size(), 2);
        QCoreApplication::processEvents();
        click(*m_page, "bulkMergeButton");
        auto *dialog = named<QDialog>(*m_page, "mergeDialog");
        QCOMPARE(namelessIn(*dialog).join(u"; "_s), QString{});
        QVERIFY(!named<QWidget>(*dialog, "mergeButton")->isEnabled());
        type(*dialog, "mergeReasonTextEdit", u"the same papers"_s);
        QSignalSpy said{m_page.get(), &Workspace::said};
        click(*dialog, "mergeButton");
        QVERIFY2(dialog->isHidden(), qPrintable(textOf(*dialog, "messageStripLabel")));
        QCOMPARE(said.size(), 1);
        const auto merged = std::ranges::count_if(chosen, [&](RequestId id) {
            return chosen.contains(m_office->file(id).request.value.mergedInto);
        });
        QCOMPARE(merged, 1);
    }
    void anAssignmentThatFailsSaysSo()
    {
        auto *list = named<QListView>(*m_page, "requestListView");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        m_office->office.nextRefusal = Error{ErrorCode::DiskFull, {}};
        QCoreApplication::processEvents();
        click(*m_page, "bulkAssignButton");
        QVERIFY(textOf(*m_page, "messageStripLabel").contains(u"Assigned before: 0"_s));
        QVERIFY(named<QWidget>(*m_page, "bulkBar")->isVisible()); // to try again
        QCOMPARE(list->selectionModel()->selectedRows().size(), 2);
    }
    void whatIsChosenStaysWhenTheRowsAreReadAgain()
    {
        auto *list = named<QListView>(*m_page, "requestListView");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        const auto chosen = [list] {
            QSet<QUuid> ids;
            for (const QModelIndex &row : list->selectionModel()->selectedRows())
                ids << row.data(RequestListModel::IdRole).toUuid();
            return ids;
        };
        const QSet<QUuid> before = chosen();
        QCOMPARE(before.size(), 2);
        QVERIFY(m_office->desk.assign({m_office->main}, m_office->head.id)); // as from elsewhere
        QCOMPARE(chosen(), before);
        QCOMPARE(textOf(*m_page, "bulkCountLabel"), u"2 chosen"_s);
        auto *order = named<QComboBox>(*m_page, "requestOrderBox");
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Down);
        QCOMPARE(chosen(), before); // wherever they stand now
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QCOMPARE(chosen().size(), 1);
        QVERIFY(!named<QWidget>(*m_page, "bulkBar")->isVisible());
    }
    void chosenRowsAreWrittenMasked()
    {
        const QTemporaryDir folder;
        m_dialogs.path = folder.filePath(u"chosen.csv"_s);
        auto *list = named<QListView>(*m_page, "requestListView");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QCoreApplication::processEvents();
        click(*m_page, "bulkExportButton");
        QFile file{m_dialogs.path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QCOMPARE(text.trimmed().split(u'\n').size(), 1 + list->model()->rowCount());
        QVERIFY(text.contains(u"叶**"_s));
        for (const QString &personal : {u"叶疏桐"_s, u"11010519491231002X"_s, u"13900001234"_s,
                                        u"起草过程中征求意见的材料"_s}) // free text may name anyone
            QVERIFY2(!text.contains(personal), qPrintable(personal));
    }
    void chosenRowsAreCopiedForASpreadsheet()
    {
        auto *list = named<QListView>(*m_page, "requestListView");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
        QCOMPARE(cells.size(), 7);
        QCOMPARE(cells[0], m_office->file(m_office->main).request.value.number);
        QCOMPARE(cells[1], u"叶**"_s);
        QVERIFY(!cells.contains(m_office->file(m_office->main).request.value.subject));
        QCOMPARE(cells[5], u"2021-06-03"_s);
    }
    void ctrlPLooksAtTheNewestLetter()
    {
        QVERIFY(m_office->desk.issueLetter(
            m_office->file(m_office->main),
            findTemplate(shippedLetterTemplates().value(), u"2"_s).value()));
        QTest::keyClick(named<QWidget>(*m_page, "requestListView"), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_previewed, 1);
    }
    void whatIfTriesAndWritesNothing()
    {
        const int before = m_office->office.commits();
        auto *sent = named<QDateEdit>(*m_page, "whatIfSentDateEdit");
        sent->setDate({2021, 5, 24});
        named<QDateEdit>(*m_page, "whatIfBackDateEdit")->setDate({2021, 5, 27});
        QCOMPARE(textOf(*m_page, "whatIfDateLabel"),
                 u"2021-06-08 (Tue)"_s); // three working days later
        QCOMPARE(m_office->office.commits(), before);
    }
    void aSegmentAndItsDaysAreChosenTogether()
    {
        auto *strip = named<DayLedgerView>(*m_page, "dayLedgerView");
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Home);
        auto *table = named<QTableView>(*m_page, "segmentTableView");
        QCOMPARE(table->currentIndex().row(), 0);
    }
    void aStepIsTakenFromItsDialog()
    {
        click(*m_page, "withdrawStepButton");
        auto *dialog = named<QDialog>(*m_page, "stepDialog");
        QVERIFY(dialog->isVisible());
        type(*dialog, "reasonTextEdit", u"申请人书面撤回"_s);
        click(*dialog, "takeStepButton");
        QCOMPARE(m_office->file(m_office->main).request.value.status, Status::Ended);
    }
    void aRefusedStepSaysWhyAndKeepsWhatWasTyped()
    {
        click(*m_page, "withdrawStepButton");
        auto *dialog = named<QDialog>(*m_page, "stepDialog");
        click(*dialog, "takeStepButton"); // the reason is missing
        QVERIFY(dialog->isVisible());
        QVERIFY(!textOf(*dialog, "messageStripLabel").isEmpty());
        type(*dialog, "reasonTextEdit", u"申请人书面撤回"_s);
        m_office->office.nextRefusal = Error{ErrorCode::DiskFull};
        QTest::keyClick(named<QWidget>(*dialog, "reasonTextEdit"), Qt::Key_Return,
                        Qt::ControlModifier);
        QVERIFY(dialog->isVisible());
        QCOMPARE(named<QPlainTextEdit>(*dialog, "reasonTextEdit")->toPlainText(),
                 u"申请人书面撤回"_s);
    }
    void aDraftIsSubmittedFromTheDecision()
    {
        named<QTabBar>(*m_page, "requestTabBar")->setCurrentIndex(5);
        auto *outcome = named<QComboBox>(*m_page, "outcomeComboBox");
        outcome->setCurrentIndex(outcome->findData(u"A1"_s));
        type(*m_page, "answerTextEdit", u"详见杨浦区人民政府网站"_s);
        auto *document = named<QComboBox>(*m_page, "documentComboBox");
        document->setCurrentIndex(document->findText(u"杨府办〔2021〕10号"_s, Qt::MatchStartsWith));
        named<QAbstractButton>(*m_page, "secrecyCheckedCheckBox")->click();
        click(*m_page, "submitDraftButton");
        for (const QLabel *label :
             named<QWidget>(*m_page, "decisionTab")->findChildren<QLabel *>(u"messageStripLabel"_s))
            QVERIFY2(label->text().isEmpty(), qPrintable(label->text()));
        QCOMPARE(m_office->file(m_office->main).request.value.status, Status::InReview);
        QVERIFY(m_page->findChild<QAbstractButton *>(u"signStepButton"_s));
    }
    void aFeeIsWorkedOut()
    {
        QVERIFY(m_office->step(m_office->main, Step::FeeNotice,
                               {{u"basis"_s, u"items"_s},
                                {u"before"_s, u"28"_s},
                                {u"count"_s, u"5"_s},
                                {u"reason"_s, u"纸质登记簿已计28件"_s},
                                {u"approver"_s, m_office->head.name}}));
        m_page->open(m_office->main);
        settle();
        const auto labels = named<QWidget>(*m_page, "overviewTab")->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().contains(u"2 × ¥100.00 + 3 × ¥200.00 = ¥800.00"_s);
        }));
    }
    void aLetterIsAskedFor()
    {
        named<QTabBar>(*m_page, "requestTabBar")->setCurrentIndex(2);
        auto *kinds = named<QComboBox>(*m_page, "letterKindComboBox");
        kinds->setCurrentIndex(kinds->findData(2));
        click(*m_page, "makeLetterButton");
        QCOMPARE(m_made, QList<int>{2});
    }
    void theFormsOnPaperStandBelowTheLetters()
    {
        named<QTabBar>(*m_page, "requestTabBar")->setCurrentIndex(2);
        auto *kinds = named<QComboBox>(*m_page, "letterKindComboBox");
        kinds->setCurrentIndex(kinds->findData(29));
        QCOMPARE(kinds->currentText(), u"政府信息公开申请办理审批单"_s);
        click(*m_page, "makeLetterButton");
        QCOMPARE(m_made, QList<int>{29});
        QVERIFY(kinds->findData(1) > kinds->findData(2));
        QCOMPARE(kinds->findData(28), -1); // asked for with its letter
    }
    void historyHoldsEveryAct()
    {
        auto *table = named<QTableView>(*m_page, "historyTableView");
        QVERIFY(table->model()->rowCount() >= 3);
    }
    void privacyHidesTheName()
    {
        m_page->setPrivacy(true);
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QVERIFY2(!label->isVisibleTo(m_page.get()) || !label->text().contains(u"叶疏桐"_s),
                     qPrintable(label->text()));
    }
    void everythingThatTakesInputHasAName()
    {
        QCOMPARE(namelessIn(*m_page).join(u"; "_s), QString{});
        click(*m_page, "consultSendStepButton");
        QCOMPARE(namelessIn(*named<QDialog>(*m_page, "stepDialog")).join(u"; "_s), QString{});
    }

private:
    FakeDialogs m_dialogs{};
    std::unique_ptr<DemoOffice> m_office{};
    std::unique_ptr<RequestBoard> m_board{};
    std::unique_ptr<RequestsWorkspace> m_page{};
    QList<int> m_made{};
    int m_previewed = 0;
};

QTEST_MAIN(TestRequestsWorkspace)
#include "tst_requestsworkspace.moc"
