#include "core/desk/deedsdesk.h"
#include "core/sheets/sheetfile.h"
#include "tests/fakes/agendaoffice.h"
#include "tests/fakes/deskfixture.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "ui/agenda/agendatreemodel.h"
#include "ui/agenda/agendaworkspace.h"
#include "ui/agenda/dutymatrixmodel.h"
#include "ui/agenda/indicatormodels.h"
#include "ui/common/letterpreview.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// 要点: driven as an officer does.
class TestAgendaWorkspace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_office = std::make_unique<DeskFixture>(QDate{2021, 5, 20});
        m_dialogs = std::make_unique<FakeDialogs>();
    }
    void cleanup() { m_page.reset(); }

    void anEmptyPageSaysWhatToDo()
    {
        open(m_office->headDesk);
        QVERIFY(textOf(*m_page, "agendaEmptyLabel").contains(u"Load the document"_s));
        QVERIFY(!named<QWidget>(*m_page, "agendaUrgeButton")->isEnabled());
        click(*m_page, "agendaShippedButton");
        QCOMPARE(model().lines(), 134);
        QVERIFY(!named<QWidget>(*m_page, "agendaShippedButton")->isVisible());
    }
    void aDocumentIsLoaded()
    {
        open(m_office->headDesk);
        m_dialogs->path =
            file(u"2022.txt"_s, u"杨府办〔2022〕8号\n《2022年杨浦区政务公开工作要点》\n"
                                "一、基础\n（一）公开。区教育局要公开。鼓励直播。"_s);
        click(*m_page, "agendaLoadButton");
        QTRY_COMPARE(tree()->model()->rowCount(), 1);
        QVERIFY(textOf(*m_page, "messageStripLabel").contains(u"2 of 2"_s));
        QCOMPARE(model().lines(), 2);
    }
    void aDocumentWithoutNumbersIsSaid()
    {
        open(m_office->headDesk);
        m_dialogs->path = file(u"flat.txt"_s, u"要做好公开。"_s);
        click(*m_page, "agendaLoadButton");
        QTRY_VERIFY(textOf(*m_page, "messageStripLabel").contains(u"no numbered parts"_s));
        QCOMPARE(tree()->model()->rowCount(), 0);
    }
    void theModelsHold()
    {
        take();
        QAbstractItemModelTester treeTester{tree()->model()};
        QAbstractItemModelTester matrixTester{matrix()->model()};
        click(*m_page, "doneDutiesButton");
        QCOMPARE(model().lines(), 1);
        click(*m_page, "allDutiesButton");
        QCOMPARE(model().lines(), 134);
        QCOMPARE(matrix()->model()->columnCount(), 134);
    }
    void theKeysWalkAndTheTextFollows()
    {
        take();
        tree()->setFocus();
        const QString first = textOf(*m_page, "dutyTitleLabel");
        QTest::keyClick(tree(), Qt::Key_Down);
        QCOMPARE(first, u"1.1-1"_s);
        QCOMPARE(textOf(*m_page, "dutyTitleLabel"), u"1.1-2"_s);
        auto *text = named<QTextEdit>(*m_page, "agendaTextEdit");
        QCOMPARE(text->extraSelections().size(), 1);
        QCOMPARE(text->extraSelections().front().cursor.selectedText(),
                 textOf(*m_page, "dutyQuoteLabel"));
    }
    void aClickInTheTextChooses()
    {
        take();
        auto *text = named<QTextEdit>(*m_page, "agendaTextEdit");
        QTextCursor at = text->document()->find(u"全区统一的政府公文库"_s);
        QVERIFY(!at.isNull());
        text->setTextCursor(at);
        text->ensureCursorVisible();
        QTest::mouseClick(text->viewport(), Qt::LeftButton, {},
                          text->cursorRect(at).center() - QPoint{4, 0});
        QCOMPARE(textOf(*m_page, "dutyTitleLabel"), u"1.1-5"_s);
    }
    void indicatorsShowTheirRows()
    {
        take();
        const auto late = receiveInquiry(m_office->desk, {.number = u"咨1"_s,
                                                          .channel = u"12345"_s,
                                                          .received = {2021, 5, 6},
                                                          .summary = u"问"_s});
        QVERIFY(late);
        click(*m_page, "agendaIndicatorsButton");
        auto *list = named<QTableView>(*m_page, "indicatorTableView");
        auto *rows = named<QTableView>(*m_page, "indicatorRowsTableView");
        auto *figures = static_cast<IndicatorModel *>(list->model());
        QAbstractItemModelTester tester{figures};
        QAbstractItemModelTester rowsTester{rows->model()};
        const int at = figures->find(u"inquiries"_s);
        QVERIFY(at >= 0);
        QCOMPARE(list->model()->index(at, IndicatorModel::Light).data().toString(), u"⬣ Missed"_s);
        QCOMPARE(list->model()->index(at, IndicatorModel::Figure).data().toString(),
                 u"1 / 2 (50.0 %)"_s);
        list->scrollTo(figures->index(at, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(figures->index(at, 0)).center());
        QCOMPARE(rows->model()->rowCount(), 2);
        QCOMPARE(rows->model()->index(0, IndicatorRowsModel::State).data().toString(),
                 u"✓ Counts"_s);
        QCOMPARE(rows->model()->index(1, IndicatorRowsModel::What).data().toString(), u"咨1"_s);
        QCOMPARE(rows->model()->index(1, IndicatorRowsModel::Due).data().toString(),
                 u"2021-05-12"_s);
        chooseUnit(u"区民政局"_s); // it went to no unit yet
        QCOMPARE(figures->index(at, IndicatorModel::Figure).data().toString(), u"Not applicable"_s);
        QVERIFY(textOf(*m_page, "indicatorTitleLabel").contains(u"nothing of it"_s));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(list->currentIndex().row(), 0);
    }
    void progressIsTypedAndKept()
    {
        take();
        chooseUnit(u"区民政局"_s);
        choose(u"1.1-2"_s);
        type(*m_page, "dutyOwnerLineEdit", u"林知夏"_s);
        type(*m_page, "dutyProgressTextEdit", u"half"_s);
        QVERIFY(!named<QComboBox>(*m_page, "dutyUnitComboBox")->isEnabled());
        click(*m_page, "dutySaveButton");
        QCOMPARE(told(u"1.1-2"_s, u"区民政局"_s).owner, u"林知夏"_s);
        QCOMPARE(told(u"1.1-2"_s, u"区民政局"_s).progress, u"half"_s);
        QCOMPARE(textOf(*m_page, "dutyTitleLabel"), u"1.1-2"_s); // it stays chosen
        QVERIFY(!named<QWidget>(*m_page, "dutySaveButton")->isEnabled());
    }
    void whatWasTypedIsKeptOnTheWayOut()
    {
        take();
        chooseUnit(u"区民政局"_s);
        choose(u"1.1-2"_s);
        type(*m_page, "dutyProgressTextEdit", u"half"_s);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Down);
        QCOMPARE(told(u"1.1-2"_s, u"区民政局"_s).progress, u"half"_s);
        QCOMPARE(textOf(*m_page, "dutyTitleLabel"), u"1.1-3"_s);
    }
    void doneAsksForEvidenceAndLosesNothing()
    {
        take();
        chooseUnit(u"区民政局"_s);
        choose(u"1.1-2"_s);
        type(*m_page, "dutyProgressTextEdit", u"all"_s);
        click(*m_page, "dutyDoneButton");
        click(*m_page, "dutySaveButton");
        QVERIFY(textOf(*m_page, "messageStripLabel").contains(u"evidence"_s));
        QCOMPARE(named<QPlainTextEdit>(*m_page, "dutyProgressTextEdit")->toPlainText(), u"all"_s);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Down); // refused again: it stays
        QCOMPARE(textOf(*m_page, "dutyTitleLabel"), u"1.1-2"_s);
        QCOMPARE(named<QPlainTextEdit>(*m_page, "dutyProgressTextEdit")->toPlainText(), u"all"_s);
        click(*m_page, "dutyInHandButton");
        type(*m_page, "evidenceLinkLineEdit", u"www.shyp.gov.cn/a"_s);
        QTest::keyClick(named<QWidget>(*m_page, "evidenceLinkLineEdit"), Qt::Key_Return);
        QCOMPARE(named<QListWidget>(*m_page, "evidenceListView")->count(), 1);
        click(*m_page, "dutyDoneButton");
        click(*m_page, "dutySaveButton");
        QCOMPARE(told(u"1.1-2"_s, u"区民政局"_s).standing, Standing::Done);
        QCOMPARE(told(u"1.1-2"_s, u"区民政局"_s).progress, u"all"_s);
    }
    void aFileThatIsGoneIsSaid()
    {
        take();
        chooseUnit(u"区民政局"_s);
        choose(u"1.1-2"_s);
        m_dialogs->path = file(u"清单.txt"_s, u"清单"_s);
        click(*m_page, "evidenceFileButton");
        auto *list = named<QListWidget>(*m_page, "evidenceListView");
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"as it was given"_s));
        QVERIFY(QFile::remove(m_dialogs->path));
        m_page->arrive();
        QVERIFY(list->item(0)->text().contains(u"gone"_s));
        list->setCurrentRow(0);
        click(*m_page, "evidenceRemoveButton");
        QVERIFY(m_dialogs->asked.last().contains(u"1.1-2"_s));
        QCOMPARE(list->count(), 0);
    }
    void theMatrixOpensACell()
    {
        take();
        click(*m_page, "agendaMatrixButton");
        QVERIFY(matrix()->isVisible());
        int row = -1;
        for (int i = 0; i < matrixModel().rowCount(); ++i)
            row = matrixModel().unitAt(i) == u"区国资委" ? i : row;
        int column = -1;
        for (int i = 0; i < matrixModel().columnCount(); ++i)
            column = matrixModel().keyAt(i) == u"3.1-3" ? i : column;
        matrix()->setCurrentIndex(matrixModel().index(row, column));
        matrix()->setFocus();
        QTest::keyClick(matrix(), Qt::Key_Return);
        QVERIFY(!matrix()->isVisible());
        QCOMPARE(textOf(*m_page, "dutyTitleLabel"), u"3.1-3"_s);
        QCOMPARE(named<QComboBox>(*m_page, "agendaUnitComboBox")->currentText(), u"区国资委"_s);
        QVERIFY(textOf(*m_page, "dutyStateLabel").contains(u"Done"_s));
    }
    void aUnitIsUrgedInOneClick()
    {
        take();
        m_office->on(2021, 12, 27);
        m_page->arrive();
        QVERIFY(!named<QWidget>(*m_page, "agendaUrgeButton")->isEnabled());
        chooseUnit(u"区国资委"_s);
        click(*m_page, "agendaUrgeButton");
        auto *preview = m_page->findChild<LetterPreview *>();
        QVERIFY(preview);
        preview->reject();
        choose(u"1.1-2"_s);
        QVERIFY(textOf(*m_page, "dutyStateLabel").contains(u"2021-12-27"_s));
        QCOMPARE(told(u"1.1-2"_s, u"区国资委"_s).urgings, 1);
    }
    void aUnitsSheetGoesOutAndComesBack()
    {
        take();
        chooseUnit(u"区民政局"_s);
        QTemporaryDir folder;
        m_dialogs->path = folder.filePath(u"区民政局.xlsx"_s);
        click(*m_page, "agendaSheetOutButton");
        QTRY_VERIFY(textOf(*m_page, "messageStripLabel").contains(u"written"_s));
        Sheet sheet = readSheet(m_dialogs->path).value();
        const qsizetype progress = sheet.rows[0].indexOf(u"进展"_s);
        const qsizetype link = sheet.rows[0].indexOf(u"佐证链接"_s);
        const qsizetype state = sheet.rows[0].indexOf(u"状态"_s);
        QVERIFY(progress > 0 && link > 0 && state > 0);
        for (std::size_t row : {std::size_t(1), std::size_t(2)}) {
            sheet.rows[row][progress] = u"已完成"_s;
            sheet.rows[row][state] = u"已完成"_s;
        }
        sheet.rows[1][link] = u"https://www.shyp.gov.cn/b"_s; // the other one shows nothing
        QVERIFY(writeSheet(m_dialogs->path, sheet, {}, IfThere::Replace));
        click(*m_page, "agendaSheetInButton");
        QTRY_VERIFY(textOf(*m_page, "messageStripLabel").contains(u"1 row"_s));
        QVERIFY2(textOf(*m_page, "messageStripLabel").contains(u"evidence"_s),
                 qPrintable(textOf(*m_page, "messageStripLabel")));
        const Agenda agenda = readAgenda(m_office->office, m_plan).value();
        int done = 0;
        for (const auto &[id, seen] : agenda.undertakings)
            done += seen.value.unit == u"区民政局" && seen.value.standing == Standing::Done;
        QCOMPARE(done, 2); // one was done before
    }
    void everythingHasAName()
    {
        take();
        QCOMPARE(namelessIn(*m_page), QStringList{});
    }
    void whoMayNotWriteReadsOnly()
    {
        m_plan = takeUpKeyPoints(m_office->headDesk, m_office->desk);
        Officer supervisor = m_office->handler;
        supervisor.role = Role::Supervisor;
        Desk desk{m_office->office, m_office->office, m_office->law, m_office->calendar,
                  m_office->clock,  m_office->random, supervisor};
        open(desk);
        QVERIFY(!named<QWidget>(*m_page, "dutyOwnerLineEdit")->isEnabled());
        QVERIFY(!named<QWidget>(*m_page, "evidenceLinkButton")->isEnabled());
        QVERIFY(!named<QWidget>(*m_page, "agendaLoadButton")->isVisible());
        m_page.reset();
    }

private:
    void open(Desk &desk)
    {
        m_page = std::make_unique<AgendaWorkspace>(desk, nullptr, *m_dialogs);
        m_page->resize(1206, 698);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void take()
    {
        m_plan = takeUpKeyPoints(m_office->headDesk, m_office->desk);
        open(m_office->desk);
    }
    QString file(const QString &name, const QString &text)
    {
        QFile out{m_folder.filePath(name)};
        if (!out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0)
            qFatal("%s was not written", qPrintable(name));
        return out.fileName();
    }
    QTreeView *tree() { return named<QTreeView>(*m_page, "agendaTreeView"); }
    QTableView *matrix() { return named<QTableView>(*m_page, "agendaMatrixView"); }
    AgendaTreeModel &model() { return *static_cast<AgendaTreeModel *>(tree()->model()); }
    DutyMatrixModel &matrixModel() { return *static_cast<DutyMatrixModel *>(matrix()->model()); }
    void choose(const QString &key) { tree()->setCurrentIndex(model().find(key)); }
    void chooseUnit(const QString &unit)
    {
        auto *box = named<QComboBox>(*m_page, "agendaUnitComboBox");
        box->setCurrentIndex(box->findText(unit));
    }
    Undertaking told(const QString &key, const QString &unit)
    {
        const auto seen = readSeen<Undertaking>(m_office->office,
                                                undertakingIdOf(dutyIdOf(m_plan, key), unit).value);
        return seen ? seen->value : Undertaking{};
    }

    QTemporaryDir m_folder{};
    std::unique_ptr<DeskFixture> m_office{};
    std::unique_ptr<FakeDialogs> m_dialogs{};
    std::unique_ptr<AgendaWorkspace> m_page{};
    PlanId m_plan{};
};

QTEST_MAIN(TestAgendaWorkspace)
#include "tst_agendaworkspace.moc"
