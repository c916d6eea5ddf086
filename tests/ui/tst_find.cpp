// The line of Ctrl+K over a desk with requests.
#include "tests/fakes/demooffice.h"
#include "tests/ui/uitest.h"
#include "core/desk/find.h"
#include "ui/requests/requestsworkspace.h"
#include "ui/shell/findlistmodel.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestFind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_window.reset();
        m_board.reset();
        m_office = std::make_unique<DemoOffice>();
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(u"desk.ini"_s), QSettings::IniFormat);
        m_board = std::make_unique<RequestBoard>(m_office->desk, RequestBoard::Reader{});
        m_board->load();
        m_window = std::make_unique<MainWindow>(u"区政府办公室"_s, u"林知夏"_s, *m_settings);
        m_page = new RequestsWorkspace{*m_board, shippedLetterTemplates().value(), {}};
        m_window->add(m_page);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_line = named<QLineEdit>(*m_window, "findLineEdit");
        m_hits = nullptr;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->objectName() == u"findPopupList")
                m_hits = qobject_cast<QListView *>(top);
        }
        QVERIFY(m_hits);
    }

    void aNumberIsFoundAsItIsSpoken_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char16_t *typed : {u"7", u"007", u"第7号", u"2021-7", u"2021 007"})
            QTest::addRow("%s", qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed);
    }
    void aNumberIsFoundAsItIsSpoken()
    {
        QFETCH(QString, typed);
        const auto rows = foundRequests(*m_board, typed, 8);
        QVERIFY(!rows.empty());
        QVERIFY(m_board->columns().line(rows.front()).number.endsWith(u"〔2021〕第007号"_s));
    }
    void otherTextIsFoundInNamesAndSubjects()
    {
        QCOMPARE(foundRequests(*m_board, u"叶疏"_s, 8).size(), 1U);
        QCOMPARE(foundRequests(*m_board, u"加装电梯"_s, 8).size() +
                     foundRequests(*m_board, u"电梯更新"_s, 8).size(),
                 1U);
        QVERIFY(foundRequests(*m_board, u"无此事"_s, 8).empty());
        QVERIFY(foundRequests(*m_board, u"  "_s, 8).empty());
        QCOMPARE(foundRequests(*m_board, u"号"_s, 3).size(), 3U);
    }
    void openCasesStandBeforeClosedOnes()
    {
        bool closed = false;
        for (const quint32 row : foundRequests(*m_board, u"杨府办"_s, 50)) {
            QVERIFY(!closed || !m_board->columns().isOpen(row));
            closed = !m_board->columns().isOpen(row);
        }
    }
    void theHitsAreChosenByKeyboard()
    {
        ask(u"控江路"_s);
        QVERIFY(m_hits->isVisible());
        QVERIFY(m_line->hasFocus());
        QCOMPARE(m_hits->model()->index(0, 0).data().toString(), u"Requests"_s);
        QCOMPARE(m_hits->currentIndex().row(), 1); // never a head
        QTest::keyClick(m_line, Qt::Key_Up);
        QCOMPARE(m_hits->currentIndex().row(), 1);
        QTest::keyClick(m_line, Qt::Key_Return);
        QVERIFY(!m_hits->isVisible());
        QVERIFY(m_line->text().isEmpty());
        QVERIFY(textOf(*m_window, "subjectLabel").contains(u"控江路"_s));
    }
    void aClosedCaseIsShownThoughTheListShowsOpenOnes()
    {
        const Case file = m_office->file(m_office->main);
        QVERIFY(m_office->step(m_office->main, Step::Withdraw, {{u"reason"_s, u"书面撤回"_s}}));
        QTRY_VERIFY(!m_board->columns().isOpen(quint32(m_board->columns().rowOf(m_office->main))));
        ask(u"叶疏桐"_s);
        QTest::keyClick(m_line, Qt::Key_Return);
        QCOMPARE(textOf(*m_window, "subjectLabel"), file.request.value.subject);
    }
    void aClickOpensAndEscCloses()
    {
        ask(u"2020"_s);
        const QRect second = m_hits->visualRect(m_hits->model()->index(2, 0));
        const QString subject = m_hits->model()->index(2, 0).data().toString();
        QTest::mouseClick(m_hits->viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(textOf(*m_window, "subjectLabel"), subject);
        ask(u"2020"_s);
        QTest::keyClick(m_line, Qt::Key_Escape);
        QVERIFY(!m_hits->isVisible());
        QCOMPARE(m_line->text(), u"2020"_s);
        QTest::keyClick(m_line, Qt::Key_Escape);
        QVERIFY(m_line->text().isEmpty());
    }
    void altLeftGoesBackToTheCaseBefore()
    {
        const QString before = textOf(*m_window, "subjectLabel");
        ask(u"有关拆迁"_s);
        QTest::keyClick(m_line, Qt::Key_Return);
        QVERIFY(textOf(*m_window, "subjectLabel") != before);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(textOf(*m_window, "subjectLabel"), before);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(textOf(*m_window, "subjectLabel").contains(u"有关拆迁"_s));
    }
    void f6GoesFromPaneToPane()
    {
        m_page->setFocus();
        const auto focused = [] { return QApplication::focusWidget()->objectName(); };
        const QString list = focused();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(focused(), u"requestTabBar"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(focused(), u"railList"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(focused(), list);
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(focused(), u"railList"_s);
    }
    void theHitsAreMaskedInPrivacy()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F12);
        ask(u"叶疏桐"_s);
        const QString detail = m_hits->model()->index(1, 0).data(FindListModel::Detail).toString();
        QVERIFY2(detail.contains(u"叶*"_s) && !detail.contains(u"疏桐"_s), qPrintable(detail));
    }
    void actionsStandBelowAndNothingIsSaid()
    {
        ask(u"privacy"_s);
        QTest::keyClick(m_line, Qt::Key_Return);
        QVERIFY(m_window->isPrivate());
        ask(u"无此事"_s);
        QCOMPARE(m_hits->model()->index(0, 0).data().toString(), u"Nothing was found"_s);
    }
    void theModelKeepsItsContract()
    {
        FindListModel model;
        const QAbstractItemModelTester tester{
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.show({{.section = u"a"_s, .title = u"1"_s}, {.section = u"b"_s, .title = u"2"_s}});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.nextHit(1, 1), 3);
        QCOMPARE(model.nextHit(3, 1), 3);
        QVERIFY(!model.hitAt(0));
    }

private:
    void ask(const QString &text)
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_line->hasFocus());
        m_line->clear();
        type(*m_window, "findLineEdit", text);
        // No keyboard sends 汉字; an edit by an input method is one all the same.
        QTRY_VERIFY(m_hits->isVisible());
    }
    QTemporaryDir m_folder{};
    std::unique_ptr<DemoOffice> m_office{};
    std::unique_ptr<QSettings> m_settings{};
    std::unique_ptr<RequestBoard> m_board{};
    std::unique_ptr<MainWindow> m_window{};
    RequestsWorkspace *m_page{};
    QLineEdit *m_line{};
    QListView *m_hits{};
};

QTEST_MAIN(TestFind)
#include "tst_find.moc"
