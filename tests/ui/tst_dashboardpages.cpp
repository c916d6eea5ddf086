#include "core/desk/requestboard.h"
#include "tests/fakes/demooffice.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "ui/annualreport/annualworkspace.h"
#include "ui/dashboard/chartpane.h"
#include "ui/dashboard/dashboardworkspace.h"
#include "ui/dashboard/figuretile.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Dashboard and annual report by clicks and keys.
class TestDashboardPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_office = std::make_unique<DemoOffice>();
        m_dialogs = std::make_unique<FakeDialogs>();
        m_board = std::make_unique<RequestBoard>(m_office->headDesk, RequestBoard::Reader{});
        m_board->load();
    }

    void figuresAreThoseOfTheOffice()
    {
        DashboardWorkspace page{*m_board, *m_dialogs};
        const qint64 open = qint64(m_office->desk.requestRows()->size());
        QCOMPARE(named<FigureTile>(page, "openTile")->number(), QString::number(open));
        QVERIFY(textOf(page, "dashboardAsOfLabel").contains(u"2021-05-20"_s));
    }
    void aTileOpensItsCases()
    {
        DashboardWorkspace page{*m_board, *m_dialogs};
        page.resize(1200, 700);
        page.show();
        QSignalSpy opened{&page, &DashboardWorkspace::openRequests};
        click(page, "openTile");
        QCOMPARE(opened.size(), 1);
        const auto ids = opened.first().first().value<std::vector<RequestId>>();
        QCOMPARE(QString::number(ids.size()), named<FigureTile>(page, "openTile")->number());
    }
    void aMarkOfAChartOpensItsCasesByKeys()
    {
        DashboardWorkspace page{*m_board, *m_dialogs};
        page.resize(1200, 700);
        page.show();
        QSignalSpy opened{&page, &DashboardWorkspace::openRequests};
        auto *chart = named<ChartPane>(page, "monthsChart");
        chart->setFocus();
        for (int month = 0; month < 3; ++month)
            QTest::keyClick(chart, Qt::Key_Right); // April
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const auto ids = opened.first().first().value<std::vector<RequestId>>();
        QCOMPARE(qint64(ids.size()), chart->data().series.front().values.at(3));
        QVERIFY(!ids.empty());
    }
    void theTableHoldsEveryFigureWithItsRule()
    {
        DashboardWorkspace page{*m_board, *m_dialogs};
        page.resize(1200, 700);
        page.show();
        click(page, "dashboardTableButton");
        auto *table = named<QTableView>(page, "figureTableView");
        QVERIFY(table->model()->rowCount() > 20);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QVERIFY(!table->model()->index(row, 3).data().toString().isEmpty());
    }
    void theBriefNamesNobody()
    {
        DashboardWorkspace page{*m_board, *m_dialogs};
        QTemporaryDir folder;
        m_dialogs->path = folder.filePath(u"brief.html"_s);
        page.show();
        click(page, "dashboardBriefButton");
        QFile file{m_dialogs->path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        for (const QString &name : {u"叶疏桐"_s, u"沈若溪"_s, u"顾南乔"_s})
            QVERIFY(!html.contains(name));
    }
    void exportsAreWritten_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"d.png", "d.pdf", "d.xlsx"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
    void exportsAreWritten()
    {
        QFETCH(QString, name);
        DashboardWorkspace page{*m_board, *m_dialogs};
        page.resize(1200, 700);
        page.show();
        QTemporaryDir folder;
        m_dialogs->path = folder.filePath(name);
        click(page, "dashboardExportButton");
        QVERIFY(QFile{m_dialogs->path}.size() > 1000);
    }

    void aCellOpensItsCases()
    {
        AnnualWorkspace page{*m_board, *m_dialogs};
        page.resize(1200, 700);
        page.show();
        auto *table = named<QTableView>(page, "annualTableView");
        QSignalSpy opened{&page, &AnnualWorkspace::openRequests};
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 7));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(qint64(opened.first().first().value<std::vector<RequestId>>().size()),
                 table->model()->index(0, 7).data().toLongLong());
    }
    void unitsSignTheirFigures()
    {
        AnnualWorkspace page{*m_board, *m_dialogs};
        page.resize(1200, 700);
        page.show();
        chooseOrgan(page);
        click(page, "annualUnitsButton");
        type(page, "unit_norms_0", u"3"_s);
        type(page, "unit_charges_0", u"1.5"_s);
        click(page, "unitSaveButton");
        settle();
        const auto entries = unitEntries(m_office->office, 2021).value();
        const auto charges = std::ranges::find_if(
            entries, [](const Seen<UnitEntry> &each) { return each.value.row == u"charges"; });
        QVERIFY(charges != entries.end());
        QCOMPARE(charges->value.amount.fen, 1'500'000);
        QCOMPARE(charges->value.signer, m_office->head.id);
        QCOMPARE(named<QLineEdit>(page, "unit_norms_0")->text(), u"3"_s);
        type(page, "unit_norms_1", u"x"_s);
        click(page, "unitSaveButton");
        QVERIFY(!textOf(page, "messageStripLabel").isEmpty());
    }
    void aWrongTextBlocksTheExportUntilItIsFilledIn()
    {
        AnnualWorkspace page{*m_board, *m_dialogs};
        page.resize(1200, 700);
        page.show();
        chooseOrgan(page);
        QVERIFY(named<QWidget>(page, "annualExportButton")->isEnabled());
        click(page, "annualTextButton");
        auto *text = named<QPlainTextEdit>(page, "text_general");
        text->setPlainText(u"收到政府信息公开申请999件。"_s);
        click(page, "annualTextSaveButton");
        QVERIFY(!named<QWidget>(page, "annualExportButton")->isEnabled());
        QVERIFY(textOf(page, "annualBlockedLabel").contains(u"I6"_s));
        click(page, "annualRefillButton");
        QVERIFY(named<QWidget>(page, "annualExportButton")->isEnabled());
    }
    void aYearIsFrozenWhenItIsOver()
    {
        AnnualWorkspace page{*m_board, *m_dialogs};
        page.resize(1200, 700);
        page.show();
        chooseOrgan(page);
        click(page, "annualCarryButton");
        click(page, "freezeButton");
        QVERIFY(textOf(page, "messageStripLabel").contains(u"2021"_s)); // not over
        m_office->on(2022, 1, 10);
        click(page, "freezeButton");
        QVERIFY(isFrozen(frozenLines(m_office->office, 2021).value(), m_office->organ.id));
        type(page, "carry1LineEdit", u"1"_s);
        type(page, "carryReasonLineEdit", u"late"_s);
        click(page, "restateButton");
        QCOMPARE(frozenLines(m_office->office, 2021).value().size(), 2U);
    }
    void filesAreWritten_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"r.xlsx", "r.html", "r.pdf", "r.odt"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
    void filesAreWritten()
    {
        QFETCH(QString, name);
        AnnualWorkspace page{*m_board, *m_dialogs};
        page.show();
        QTemporaryDir folder;
        m_dialogs->path = folder.filePath(name);
        click(page, "annualExportButton");
        QVERIFY(QFile{m_dialogs->path}.size() > 1000);
        m_dialogs->path = folder.filePath(u"c.xlsx"_s);
        click(page, "annualCollectionButton");
        QVERIFY(QFile{m_dialogs->path}.size() > 1000);
    }

private:
    static void chooseOrgan(QWidget &page)
    {
        auto *box = named<QComboBox>(page, "annualOrganBox");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
    }
    std::unique_ptr<DemoOffice> m_office;
    std::unique_ptr<FakeDialogs> m_dialogs;
    std::unique_ptr<RequestBoard> m_board;
};

QTEST_MAIN(TestDashboardPages)

#include "tst_dashboardpages.moc"
