// The tabs of a request: opinions, fees, reviews and lawsuits, history.
#include "tests/fakes/demooffice.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/fakes/plainsealer.h"
#include "tests/ui/uitest.h"
#include "core/desk/requestboard.h"
#include "ui/requests/attachmentlistmodel.h"
#include "ui/requests/challengelistmodel.h"
#include "ui/requests/consultationlistmodel.h"
#include "ui/requests/historymodel.h"
#include "ui/requests/requestsworkspace.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestRequestTabs final : public QObject
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
        m_bound.clear();
        m_board = std::make_unique<RequestBoard>(m_office->headDesk, RequestBoard::Reader{});
        m_board->load();
        m_page = std::make_unique<RequestsWorkspace>(
            *m_board, shippedLetterTemplates().value(),
            CorrespondenceTab::Callbacks{
                .make = [this](RequestId, int kind) { m_made << kind; },
                .preview = [](RequestId, LetterId) { QFAIL("no letter was made"); }},
            &m_dialogs,
            FilesTab::Access{
                .sealer = [] { return std::make_unique<PlainSealer>(); },
                .reader = {},
                .dialogs = &m_dialogs,
                .dossier = [this](RequestId id) { m_bound << u"dossier "_s + id.text(); },
                .evidence = [this](RequestId id) { m_bound << u"evidence "_s + id.text(); }});
        m_page->resize(1206, 698);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open(m_office->main);
        settle();
    }

    void theThirdPartyIsShownWithItsLimit()
    {
        openTab(u"Consultations 1"_s);
        QCOMPARE(cell(ConsultationListModel::Sent).left(5), u"04-19"_s);
        QCOMPARE(cell(ConsultationListModel::Delivered).left(5), u"04-21"_s);
        QCOMPARE(cell(ConsultationListModel::Until).left(5), u"05-13"_s); // rules D41
        QCOMPARE(cell(ConsultationListModel::NotCounted), u"17"_s);
        QVERIFY(textOf(*m_page, "silenceLabel").contains(u"第三十二条"_s));
        click(*m_page, "opinionLetterButton");
        QCOMPARE(m_made, QList<int>{6});
    }
    void anOpinionIsRecordedFromItsRow()
    {
        openTab(u"Consultations 1"_s);
        QVERIFY(!named<QWidget>(*m_page, "opinionLetterDeliveredButton")->isEnabled());
        click(*m_page, "opinionBackButton");
        auto *dialog = named<QDialog>(*m_page, "stepDialog");
        auto *about = named<QComboBox>(*dialog, "consultationComboBox");
        QVERIFY(about->currentIndex() >= 0);
        auto *opinion = named<QComboBox>(*dialog, "opinionComboBox");
        opinion->setCurrentIndex(opinion->findData(u"object"_s));
        type(*dialog, "textTextEdit", u"涉及报价"_s);
        click(*dialog, "takeStepButton");
        QVERIFY(cell(ConsultationListModel::Returned).startsWith(u"05-20"_s));
        QVERIFY(!cell(ConsultationListModel::Answer).isEmpty());
        QCOMPARE(cell(ConsultationListModel::NotCounted), u"17"_s); // never beyond the limit
        QVERIFY(!named<QWidget>(*m_page, "opinionBackButton")->isEnabled());
    }
    void aJointOrganSaysOtherwiseBySilence()
    {
        openTab(u"Consultations 1"_s);
        click(*m_page, "askOpinionButton");
        auto *dialog = named<QDialog>(*m_page, "stepDialog");
        auto *kind = named<QComboBox>(*dialog, "kindComboBox");
        kind->setCurrentIndex(kind->findData(u"organ"_s));
        type(*dialog, "toLineEdit", u"区生态环境局"_s);
        type(*dialog, "subjectTextEdit", u"批复"_s);
        click(*dialog, "takeStepButton");
        QCOMPARE(table()->model()->rowCount(), 2);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(textOf(*m_page, "silenceLabel").contains(u"第三十四条"_s));
        QVERIFY(named<QWidget>(*m_page, "opinionLetterDeliveredButton")->isEnabled());
        QVERIFY(!named<QWidget>(*m_page, "opinionExpiredButton")->isEnabled());
    }
    void bothBasesStandSideBySide()
    {
        openTab(u"Fee"_s);
        auto *pages = named<QSpinBox>(*m_page, "pagesSpinBox");
        pages->setFocus();
        pages->selectAll();
        QTest::keyClicks(pages, u"120"_s);
        QCOMPARE(textOf(*m_page, "pagesSumLabel"), u"¥1,100.00"_s); // rules §3, S3
        QVERIFY(textOf(*m_page, "pagesSlicesLabel").contains(u"101–120"_s));
        QCOMPARE(textOf(*m_page, "itemsSumLabel"), u"¥0.00"_s);
        auto *items = named<QSpinBox>(*m_page, "itemsSpinBox");
        items->setFocus();
        items->selectAll();
        QTest::keyClicks(items, u"12"_s);
        QCOMPARE(textOf(*m_page, "itemsSumLabel"), u"¥200.00"_s);   // F04
        QVERIFY(m_office->file(m_office->main).feeNotices.empty()); // shown, never charged
    }
    void theChainIsWalkedFromNoticeToPayment()
    {
        openTab(u"Fee"_s);
        auto *items = named<QSpinBox>(*m_page, "itemsSpinBox");
        items->setFocus();
        items->selectAll();
        QTest::keyClicks(items, u"12"_s);
        act(Step::FeeNotice, [](QDialog &dialog) {
            QCOMPARE(named<QSpinBox>(dialog, "countSpinBox")->value(), 12);
            auto *approver = named<QComboBox>(dialog, "approverComboBox");
            approver->setCurrentIndex(0);
        });
        QCOMPARE(m_office->file(m_office->main).request.value.status, Status::AwaitingFee);
        QVERIFY(said().contains(u"✓  Notified"_s));
        QVERIFY(said().contains(u"○  Notice delivered"_s));
        act(Step::FeeNoticeServed);
        QVERIFY(said().contains(u"To be paid until 2021-06-18"_s)); // 20 working days from 05-20
        act(Step::FeePaid);
        QVERIFY(said().contains(u"✓  Paid"_s));
        QCOMPARE(m_office->due(m_office->main), (QDate{2021, 6, 18})); // art. 6: anew, in full
    }
    void aMissingAnswerIsChallengedFromItsTab()
    {
        openTab(u"Reviews"_s);
        QVERIFY(!named<QWidget>(*m_page, "reviewFiledButton")->isEnabled()); // due on 06-03
        QVERIFY(!named<QWidget>(*m_page, "challengeDecisionButton")->isEnabled());
        m_office->on(2021, 6, 4);
        m_page->setPrivacy(false); // shown anew
        takeStep("reviewFiledButton",
                 [](QDialog &dialog) { type(dialog, "numberLineEdit", u"〔2021〕12号"_s); });
        QCOMPARE(challengeCell(ChallengeListModel::Number), u"〔2021〕12号"_s);
        QCOMPARE(challengeCell(ChallengeListModel::Over), u"No answer given"_s);
        QCOMPARE(m_office->file(m_office->main).request.value.status, Status::InProgress);
        takeStep("challengeDecisionButton", [](QDialog &dialog) {
            auto *result = named<QComboBox>(dialog, "resultComboBox");
            result->setCurrentIndex(result->findData(u"ordered"_s));
            QVERIFY(!named<QLineEdit>(dialog, "challengeLineEdit")->text().isEmpty());
        });
        QCOMPARE(challengeCell(ChallengeListModel::Result), u"Ordered to perform"_s);
        QCOMPARE(challengeCell(ChallengeListModel::Redo), u"In the term of the law"_s);
        QCOMPARE(m_office->due(m_office->main), m_office->calendar.add({2021, 6, 4}, 20)->date);
        QVERIFY(!named<QWidget>(*m_page, "challengeDecisionButton")->isEnabled());
    }
    void aCoDefendantsCopyIsMarked()
    {
        m_office->on(2021, 6, 4);
        m_page->setPrivacy(false); // shown anew
        openTab(u"Reviews"_s);
        takeStep("suitFiledButton", [](QDialog &dialog) {
            type(dialog, "numberLineEdit", u"（2021）沪0110行初9号"_s);
            click(dialog, "codefendantCheckBox");
        });
        const Case file = m_office->file(m_office->main);
        QCOMPARE(file.challenges.size(), 1U);
        QVERIFY(file.challenges.front().value.codefendant);
    }
    void aFileIsAddedLookedAtSoughtAndChecked()
    {
        openTab(u"Files"_s);
        QTemporaryDir folder;
        QFile paper{folder.filePath(u"memo.txt"_s)};
        QVERIFY(paper.open(QIODevice::WriteOnly));
        paper.write(QStringLiteral("联系人电话 13900001234\n纪要").toUtf8());
        paper.close();
        m_dialogs.path = paper.fileName();
        click(*m_page, "addFilesButton");
        auto *files = named<QTableView>(*m_page, "fileTableView");
        QVERIFY(QTest::qWaitFor([&] { return files->model()->rowCount() == 1; }));
        QCOMPARE(fileCell(AttachmentListModel::Name), u"memo.txt"_s);
        QVERIFY(named<QPlainTextEdit>(*m_page, "fileTextEdit")
                    ->toPlainText()
                    .contains(u"13900001234"_s));
        type(*m_page, "fileSearchLineEdit", u"纪要"_s);
        QCOMPARE(fileCell(AttachmentListModel::State), u"1 hit"_s);
        named<QLineEdit>(*m_page, "fileSearchLineEdit")->clear();

        auto *recipient = named<QComboBox>(*m_page, "fileRecipientComboBox");
        recipient->setFocus();
        QTest::keyClick(recipient, Qt::Key_Down);
        QCOMPARE(fileCell(AttachmentListModel::State), u"1 find to tick"_s);
        click(*m_page, "tickFindsButton");
        auto *dialog = named<QDialog>(*m_page, "enclosureDialog");
        QCOMPARE(namelessIn(*dialog).join(u"; "_s), QString{});
        auto *done = named<QWidget>(*dialog, "enclosureDoneButton");
        QVERIFY(!done->isEnabled());
        click(*dialog, "find1CheckBox");
        QVERIFY(done->isEnabled());
        click(*dialog, "enclosureDoneButton"); // the one who added it
        QVERIFY(!textOf(*dialog, "messageStripLabel").isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
        settle();

        const QString copy = folder.filePath(u"copy.txt"_s);
        m_dialogs.path = copy;
        click(*m_page, "saveFileButton");
        QVERIFY(QFile::exists(copy));
        type(*m_page, "removeFileReasonLineEdit", u"twice"_s);
        click(*m_page, "removeFileButton");
        QCOMPARE(files->model()->rowCount(), 0);
    }
    void aProgramIsRefusedWithASentence()
    {
        openTab(u"Files"_s);
        QTemporaryDir folder;
        QFile program{folder.filePath(u"setup.exe"_s)};
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("MZ");
        program.close();
        m_dialogs.path = program.fileName();
        click(*m_page, "addFilesButton");
        auto *strip = named<QWidget>(*named<QWidget>(*m_page, "filesTab"), "messageStripLabel");
        QVERIFY(QTest::qWaitFor([&] { return strip->isVisible(); }));
        QVERIFY(static_cast<QLabel *>(strip)->text().contains(u"setup.exe"_s));
    }
    void theHistoryTellsEachActWithItsOfficer()
    {
        openTab(u"History"_s);
        const auto *acts = named<QTableView>(*m_page, "historyTableView")->model();
        QStringList told;
        for (int row = 0; row < acts->rowCount(); ++row)
            told << acts->index(row, HistoryModel::Act).data().toString();
        QVERIFY2(told.contains(u"Register"_s) && told.back() == u"Register"_s,
                 qPrintable(told.join(u'|')));
        openTab(u"Overview"_s);
        const int before = acts->rowCount();
        takeStep("noteStepButton",
                 [](QDialog &dialog) { type(dialog, "textTextEdit", u"phoned"_s); });
        openTab(u"History"_s);
        QCOMPARE(acts->rowCount(), before + 1);
        QCOMPARE(acts->index(0, HistoryModel::What).data().toString(), u"phoned"_s);
    }
    void theDraftAsksWhatItsOutcomeNeeds_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("already public") << u"A1"_s << QStringList{};
        QTest::newRow("in part") << u"A3"_s << QStringList{u"ground"_s, u"withheld"_s};
        QTest::newRow("does not exist")
            << u"C1a"_s << QStringList{u"search_record"_s, u"search_systems"_s};
    }
    void theDraftAsksWhatItsOutcomeNeeds()
    {
        QFETCH(QString, outcome);
        QFETCH(QStringList, shown);
        openTab(u"Decision"_s);
        auto *box = named<QComboBox>(*m_page, "outcomeComboBox");
        box->setCurrentIndex(box->findData(outcome));
        const std::pair<QString, const char *> fields[] = {
            {u"ground"_s, "groundComboBox"},
            {u"withheld"_s, "withheldTextEdit"},
            {u"search_record"_s, "searchRecordTextEdit"},
            {u"search_systems"_s, "searchSystemsLineEdit"}};
        for (const auto &[key, name] : fields)
            QVERIFY2(named<QWidget>(*m_page, name)->isVisible() == shown.contains(key), name);
    }
    void theGroundsParticularsStandReady()
    {
        openTab(u"Decision"_s);
        const auto choose = [&](const char *name, const QString &value) {
            auto *box = named<QComboBox>(*m_page, name);
            box->setCurrentIndex(box->findData(value));
        };
        auto *particulars = named<QPlainTextEdit>(*m_page, "particularsTextEdit");
        const auto *duty = named<QWidget>(*m_page, "dutyDeniedCheckBox");
        const auto *approver = named<QWidget>(*m_page, "approverComboBox");
        QVERIFY(!particulars->isVisible() && !duty->isVisible() && !approver->isVisible());
        choose("outcomeComboBox", u"B5"_s);
        choose("groundComboBox", u"E16a"_s);
        QVERIFY(particulars->isVisible() && duty->isVisible() && !approver->isVisible());
        QCOMPARE(particulars->toPlainText(), u"内部事务种类：\n不具有外部影响的理由："_s);
        particulars->setFocus();
        particulars->moveCursor(QTextCursor::Start);
        QTest::keyClick(particulars, Qt::Key_End);
        QTest::keyClicks(particulars, u"rota"_s);
        choose("outcomeComboBox", u"B3"_s); // what was written stays, empty names go
        choose("groundComboBox", u"E14c"_s);
        QCOMPARE(particulars->toPlainText(), u"内部事务种类：rota\n危害论证："_s);
        QVERIFY(!duty->isVisible() && approver->isVisible());
        choose("outcomeComboBox", u"A1"_s);
        QVERIFY(!particulars->isVisible() && !approver->isVisible());
    }
    void theCaseIsBoundFromItsFiles()
    {
        openTab(u"Files"_s);
        click(*m_page, "dossierButton");
        click(*m_page, "evidenceButton");
        const QString id = m_office->main.text();
        QCOMPARE(m_bound, (QStringList{u"dossier "_s + id, u"evidence "_s + id}));
    }
    void everythingThatTakesInputHasAName()
    {
        for (const QString &tab : {u"Consultations 1"_s, u"Fee"_s, u"Files"_s, u"Reviews"_s}) {
            openTab(tab);
            QCOMPARE(namelessIn(*m_page).join(u"; "_s), QString{});
        }
    }
    void theModelKeepsItsContract()
    {
        ConsultationListModel model;
        const QAbstractItemModelTester tester{
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.show({{{}, {u"甲"_s, u"第三方"_s}}});
        QCOMPARE(model.index(0, ConsultationListModel::To).data().toString(), u"甲"_s);
        QVERIFY(model.index(0, ConsultationListModel::NotCounted).data().toString().isEmpty());
    }

private:
    void openTab(const QString &name)
    {
        auto *tabs = named<QTabBar>(*m_page, "requestTabBar");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == name)
                QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        }
        QCOMPARE(tabs->tabText(tabs->currentIndex()), name);
    }
    QTableView *table() { return named<QTableView>(*m_page, "consultationTableView"); }
    QString cell(int column) { return table()->model()->index(0, column).data().toString(); }
    QString fileCell(int column)
    {
        return named<QTableView>(*m_page, "fileTableView")
            ->model()
            ->index(0, column)
            .data()
            .toString();
    }
    QString challengeCell(int column)
    {
        return named<QTableView>(*m_page, "challengeTableView")
            ->model()
            ->index(0, column)
            .data()
            .toString();
    }
    void takeStep(const char *button, const std::function<void(QDialog &)> &fill)
    {
        settle();
        click(*m_page, button);
        auto *dialog = named<QDialog>(*m_page, "stepDialog");
        fill(*dialog);
        click(*dialog, "takeStepButton");
        QVERIFY2(dialog->isHidden(), qPrintable(textOf(*dialog, "messageStripLabel")));
        settle();
    }
    /// What the chain of the fee says.
    QString said()
    {
        QStringList lines;
        for (const QLabel *line : named<QWidget>(*m_page, "feeTab")->findChildren<QLabel *>())
            lines << line->text();
        return lines.join(u'\n');
    }
    void act(Step step, const std::function<void(QDialog &)> &fill = {})
    {
        takeStep(
            qPrintable(u"fee%1Button"_s.arg(int(step))), fill ? fill : [](QDialog &) {});
    }
    std::unique_ptr<DemoOffice> m_office{};
    std::unique_ptr<RequestBoard> m_board{};
    std::unique_ptr<RequestsWorkspace> m_page{};
    QList<int> m_made{};
    QStringList m_bound{};
    FakeDialogs m_dialogs{};
};

QTEST_MAIN(TestRequestTabs)
#include "tst_requesttabs.moc"
