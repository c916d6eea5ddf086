#include "core/desk/deedsdesk.h"
#include "core/desk/requestboard.h"
#include "tests/fakes/demooffice.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/fakes/handedin.h"
#include "tests/ui/uitest.h"
#include "ui/annualreport/annualworkspace.h"
#include "ui/common/datefield.h"
#include "ui/common/look.h"
#include "ui/dashboard/chartpane.h"
#include "ui/dashboard/dashboardworkspace.h"
#include "ui/dashboard/figurelistmodel.h"
#include "ui/dashboard/figuretile.h"

#include <poppler-qt6.h>

#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QRegularExpression>
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
    void theKeyPointsHaveATile()
    {
        const QString name = u"咨1"_s;
        QVERIFY(receiveInquiry(
            m_office->desk,
            {.number = name, .channel = u"12345"_s, .received = {2021, 5, 6}, .summary = u"问"_s}));
        const auto all = indicators(m_office->desk, {2021, {2021, 5, 20}, {}}).value();
        const auto are = [&](IndicatorLight light) {
            return int(std::ranges::count(all, light, &Indicator::light));
        };
        const int met = are(IndicatorLight::Met);
        const int missed = are(IndicatorLight::Missed);
        DashboardWorkspace page{*m_board, *m_dialogs};
        page.resize(1200, 700);
        page.show();
        auto *tile = named<FigureTile>(page, "keyPointsTile");
        QCOMPARE(tile->number(),
                 u"%1 / %2"_s.arg(met).arg(met + missed + are(IndicatorLight::Open)));
        QVERIFY(missed > 0);
        QSignalSpy opened{&page, &DashboardWorkspace::openIndicators};
        click(page, "keyPointsTile");
        QCOMPARE(opened.size(), 1);
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
        static const QRegularExpression ourOwn{u"R-[A-Z]|art\\."_s}; // tell an officer nothing
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString basis = table->model()->index(row, 3).data().toString();
            QVERIFY2(!basis.isEmpty() && !basis.contains(ourOwn), qPrintable(basis));
        }
    }
    void aPeriodOfAnyDaysIsChosen()
    {
        DashboardWorkspace page{*m_board, *m_dialogs};
        page.resize(1200, 700);
        page.show();
        auto *from = named<DateField>(page, "dashboardFromDateField");
        auto *until = named<DateField>(page, "dashboardUntilDateField");
        QVERIFY(!from->isVisible());
        auto *period = named<QComboBox>(page, "dashboardPeriodBox");
        period->setFocus();
        QTest::keyClick(period, Qt::Key_End);
        QVERIFY(from->isVisible());
        QCOMPARE(from->day(), (QDate{2021, 1, 1})); // as seen before
        QCOMPARE(until->day(), (QDate{2021, 5, 20}));
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Down); // the year before
        const QDate day = from->day();
        QCOMPARE(day, (QDate{2020, 1, 1}));
        const auto told = [&] { return textOf(page, "dashboardAsOfLabel"); };
        QVERIFY2(told().contains(day.toString(Qt::ISODate)), qPrintable(told()));
        until->setFocus();
        QTest::keyClick(until, Qt::Key_Down);
        QVERIFY2(told().contains(u"2020-05-20"_s), qPrintable(told()));
        const QString before = told();
        QTest::keyClick(until, Qt::Key_Down); // before it begins
        QVERIFY(until->day() < day);
        QVERIFY(textOf(page, "messageStripLabel").contains(u"before it begins"_s));
        QCOMPARE(told(), before); // the figures are those of the days before
        QTest::keyClick(until, Qt::Key_Up);
        QCOMPARE(textOf(page, "messageStripLabel"), QString{});
    }
    void aMarkOfDocumentsOpensThem()
    {
        Desk &desk = m_office->desk;
        const auto made = desk.enterDocument({.number = u"杨房管〔2021〕64号"_s,
                                              .title = u"旧住房综合修缮工程竣工项目公告"_s,
                                              .formed = {2021, 4, 19}});
        QVERIFY(made);
        QVERIFY(desk.determine(desk.document(*made).value(),
                               {.attribute = Attribute::Proactive, .secrecyChecked = true}));
        DashboardWorkspace page{*m_board, *m_dialogs};
        page.resize(1200, 700);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy opened{&page, &DashboardWorkspace::openDocument};
        auto *chart = named<ChartPane>(page, "attributesChart");
        const auto &series = chart->data().series.front().values;
        const auto month = std::ranges::find_if(series, [](qint64 value) { return value > 0; });
        QVERIFY(month != series.end());
        chart->setFocus();
        for (auto at = series.begin(); at != month; ++at)
            QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Return);
        auto *table = named<QTableView>(page, "recordTableView");
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(qint64(table->model()->rowCount()), *month);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const auto id = opened.first().first().value<DocumentId>();
        const auto document = readSeen<Document>(m_office->office, id.value);
        QVERIFY(document);
        QCOMPARE(table->model()->index(0, 1).data().toString(), document->value.title);
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(chart->isVisible());
    }
    void aFormOpensFromTheTable()
    {
        handIn(*m_office);
        DashboardWorkspace page{*m_board, *m_dialogs};
        page.resize(1200, 700);
        page.show();
        QSignalSpy opened{&page, &DashboardWorkspace::openForm};
        click(page, "dashboardTableButton");
        auto *figures = named<QTableView>(page, "figureTableView");
        const QModelIndexList found = figures->model()->match(
            figures->model()->index(0, 0), Qt::DisplayRole, u"Dispatch forms returned"_s, 1);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().siblingAtColumn(1).data().toString(), u"1 / 1 (100.0 %)"_s);
        figures->setFocus();
        figures->setCurrentIndex(found.front());
        QTest::keyClick(figures, Qt::Key_Return);
        auto *table = named<QTableView>(page, "recordTableView");
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }
    /// R: figures of fewer than three persons are hidden in what is for the public.
    void thePublicIsToldNoFigureOfAFew()
    {
        DashboardWorkspace page{*m_board, *m_dialogs};
        page.resize(1200, 700);
        page.show();
        click(page, "dashboardPublicButton");
        QVERIFY(!named<QWidget>(page, "dashboardBriefButton")->isEnabled()); // it lists cases
        auto *figures = named<QTableView>(page, "figureTableView");
        static const QRegularExpression few{u"^[12](?:$| /)"_s};
        int hidden = 0;
        for (int row = 0; row < figures->model()->rowCount(); ++row) {
            const FigureRow &shown = *static_cast<FigureListModel *>(figures->model())->at(row);
            if (!shown.marks.empty() && rowsOf(shown.marks.front().figure) != RowKind::Request)
                continue; // documents are no persons
            for (const int column : {1, 2}) {
                const QString value = figures->model()->index(row, column).data().toString();
                QVERIFY2(!few.match(value).hasMatch(), qPrintable(value));
                hidden += value == u"not shown"_s;
            }
        }
        QVERIFY(hidden > 0);
        for (const char *name :
             {"monthsChart", "outcomesChart", "durationsChart", "channelsChart"}) {
            const ChartData data = named<ChartPane>(page, name)->data(); // not changed meanwhile
            for (const ChartData::Series &series : data.series) {
                for (const qint64 value : series.values)
                    QVERIFY2(value == 0 || value >= 3, name);
            }
        }
        click(page, "dashboardPublicButton");
        QVERIFY(named<QWidget>(page, "dashboardBriefButton")->isEnabled());
    }
    void theBriefIsOnePage()
    {
        for (int more = 0; more < 60; ++more) // most of them late, with long masks
            QVERIFY(m_office->desk.registerRequest(
                {.request = {.received = QDate{2021, 4, 1}.addDays(more % 28),
                             .applicantName =
                                 u"上海某某某某物业管理有限公司第%1分公司"_s.arg(more % 7),
                             .subject = u"小区停车位收费备案"_s}}));
        m_board->load();
        DashboardWorkspace page{*m_board, *m_dialogs};
        QTemporaryDir folder;
        page.show();
        for (const QString &name : {u"brief.pdf"_s, u"brief.odt"_s}) {
            m_dialogs->path = folder.filePath(name);
            click(page, "dashboardBriefButton");
            QVERIFY(QFile{m_dialogs->path}.size() > 1000);
        }
        QFile file{folder.filePath(u"brief.pdf"_s)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression pages{u"/Type\\s*/Page\\b(?!s)"_s};
        auto found = pages.globalMatch(QString::fromLatin1(file.readAll()));
        int count = 0;
        for (; found.hasNext(); found.next())
            ++count;
        QCOMPARE(count, 1);
    }
    void whatIsExportedIsOnWhite()
    {
        QTemporaryDir folder;
        const auto sheet = [&](Look look) {
            wear(*qApp, look);
            DashboardWorkspace page{*m_board, *m_dialogs};
            page.resize(1200, 700);
            page.show();
            const QImage before = page.grab().toImage();
            m_dialogs->path = folder.filePath(u"d.png"_s);
            click(page, "dashboardExportButton");
            page.setFocus(); // where it was before the click
            [&] {
                const QImage now = page.grab().toImage();
                for (const QPoint at : {QPoint{600, 400}, {300, 160}, {100, 300}})
                    QCOMPARE(now.pixelColor(at), before.pixelColor(at)); // the page stays as it was
            }();
            wear(*qApp, Look::Light);
            return QImage{m_dialogs->path};
        };
        const QImage light = sheet(Look::Light);
        QVERIFY(!light.isNull());
        QCOMPARE(sheet(Look::Dark), light);
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

    void figuresAreCountedWhenLookedAt()
    {
        DashboardWorkspace dashboard{*m_board, *m_dialogs};
        AnnualWorkspace annual{*m_board, *m_dialogs};
        const auto *tile = named<FigureTile>(dashboard, "openTile");
        const auto *table = named<QTableView>(annual, "annualTableView");
        const auto received = [&] {
            QString cells;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                cells += table->model()->index(row, 1).data().toString() + u'|';
            return cells;
        };
        const QString open = tile->number();
        const QString before = received();
        QVERIFY(m_office->headDesk.registerRequest({.request = {.received = QDate{2021, 5, 20},
                                                                .applicantName = u"新来者"_s,
                                                                .subject = u"道路养护"_s}}));
        QCOMPARE(tile->number(), open);
        QCOMPARE(received(), before);
        dashboard.show();
        dashboard.arrive();
        annual.show();
        annual.arrive();
        QCOMPARE(tile->number().toInt(), open.toInt() + 1);
        QVERIFY(received() != before);
    }
    void whatTheFiguresRestOnIsNamed()
    {
        DashboardWorkspace page{*m_board, *m_dialogs};
        page.show();
        const auto *line = named<QLabel>(page, "dashboardAsOfLabel");
        QVERIFY(line->toolTip().contains(u"no package"_s));
        page.restOn({u"甲 2021-04-12 09:30"_s, u"乙 2021-04-11 16:00"_s});
        QVERIFY(line->toolTip().contains(u"甲 2021-04-12 09:30, 乙 2021-04-11 16:00"_s));
        QVERIFY(!line->toolTip().contains(u"no package"_s));
    }

    /// Its heading is a line like others, not letters as high as the resolution of the paper.
    void theSheetKeepsItsSizesOnPaper()
    {
        DashboardWorkspace page{*m_board, *m_dialogs};
        page.resize(1200, 700);
        page.show();
        QTemporaryDir folder;
        m_dialogs->path = folder.filePath(u"d.pdf"_s);
        click(page, "dashboardExportButton");
        const auto sheet = Poppler::Document::load(m_dialogs->path);
        QVERIFY(sheet);
        const auto words = sheet->page(0)->textList();
        QVERIFY(std::ranges::any_of(
            words, [&](const auto &word) { return word->text() == page.title(); }));
        for (const auto &word : words)
            QVERIFY2(word->boundingBox().height() < 40, qPrintable(word->text()));
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
