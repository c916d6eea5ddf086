// Every page and dialog of the desk, walked with the Tab key: each widget that takes input has a
// name for a screen reader, is reached once, and comes after what stands before it.
#include "tests/fakes/agendaoffice.h"
#include "tests/fakes/demooffice.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/fakes/memorydrafts.h"
#include "tests/fakes/memoryexchange.h"
#include "tests/ui/uitest.h"
#include "core/desk/requestboard.h"
#include "core/seal_botan/botanseal.h"
#include "ui/common/letterpreview.h"
#include "ui/agenda/agendaworkspace.h"
#include "ui/annualreport/annualworkspace.h"
#include "ui/counter/counterworkspace.h"
#include "ui/dashboard/dashboardworkspace.h"
#include "ui/exchange/exchangeworkspace.h"
#include "ui/registers/registersworkspace.h"
#include "ui/requests/requestsworkspace.h"
#include "ui/review/reviewworkspace.h"
#include "ui/service/serviceworkspace.h"
#include "ui/settings/settingsworkspace.h"
#include "ui/settings/templatesdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/signindialog.h"
#include "ui/start/joindialog.h"
#include "ui/start/startdialog.h"
#include "ui/today/todayworkspace.h"

#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
constexpr int exchangePage = 10;

QString told(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) % u' ' % widget->objectName();
}

/// What Tab ought to reach.
QList<QWidget *> stopsIn(const QWidget &root)
{
    QList<QWidget *> stops;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy() && widget->window() == root.window())
            stops << widget;
    }
    return stops;
}

/// Where Tab leads, from the first stop until it comes round.
QList<QWidget *> walk(QWidget &root)
{
    QList<QWidget *> seen;
    const QList<QWidget *> stops = stopsIn(root);
    if (stops.isEmpty())
        return seen;
    stops.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i <= stops.size() + 5; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || focus->window() != root.window() || seen.contains(focus))
            break;
        seen << focus;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return seen;
}

/// The pane that a widget stands in: what is read from top to bottom by itself.
const QWidget *paneOf(const QWidget *widget, const QList<QWidget *> &panes)
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (panes.contains(each))
            return each;
    }
    return nullptr;
}

QStringList faultsOf(QWidget &root, const QList<QWidget *> &panes = {})
{
    root.window()->activateWindow();
    if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == root.window(); }))
        return {u"the window does not come up"_s};
    QStringList faults = namelessIn(root);
    const QList<QWidget *> walked = walk(root);
    for (const QWidget *stop : stopsIn(root)) { // now: of a group of choices one is a stop
        if (!walked.contains(stop))
            faults << u"never reached: "_s + told(stop);
    }
    for (qsizetype i = 1; i < walked.size(); ++i) {
        const auto place = [&](const QWidget *widget) {
            return QRect{widget->mapTo(root.window(), QPoint{}), widget->size()};
        };
        const QRect before = place(walked[i - 1]);
        const QRect after = place(walked[i]);
        const bool above = after.bottom() <= before.top();
        const bool leftOf = after.right() <= before.left() && after.top() < before.bottom() &&
                            before.top() < after.bottom();
        if (paneOf(walked[i], panes) == paneOf(walked[i - 1], panes) && (above || leftOf))
            faults << u"%1 comes after %2"_s.arg(told(walked[i]), told(walked[i - 1]));
    }
    return faults;
}
} // namespace

class TestEveryWidget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void theWalkSeesFaults();
    void everyPage_data();
    void everyPage();
    void everyPageFitsASmallScreen();
    void everyStep_data();
    void everyStep();
    void signIn();
    void firstStart();
    void enterDocument();
    void letterPreview();
    void letterTemplates();
    void help();

private:
    RequestsWorkspace &requests() const
    {
        return *static_cast<RequestsWorkspace *>(m_window->workspace(2));
    }

    QTemporaryDir m_folder{};
    QSettings m_settings{m_folder.filePath(u"desk.ini"_s), QSettings::IniFormat};
    FakeDialogs m_dialogs{};
    BotanSeal m_seal{};
    MemoryExchange m_exchange{};
    std::unique_ptr<DemoOffice> m_office{};
    std::unique_ptr<MemoryDrafts> m_drafts{};
    std::unique_ptr<RequestBoard> m_board{};
    std::unique_ptr<MainWindow> m_window{};
};

void TestEveryWidget::init()
{
    dress();
    m_window.reset();
    m_board.reset();
    m_office = std::make_unique<DemoOffice>();
    m_drafts = std::make_unique<MemoryDrafts>();
    m_board = std::make_unique<RequestBoard>(m_office->headDesk, RequestBoard::Reader{});
    m_board->load();
    m_window = std::make_unique<MainWindow>(u"Office"_s, u"Officer"_s, m_settings);
    m_window->add(new TodayWorkspace{m_office->desk, {}});
    m_window->add(
        new CounterWorkspace{m_office->desk, m_dialogs, {}, m_drafts->keeper(m_office->clock)});
    m_window->add(new RequestsWorkspace{*m_board, shippedLetterTemplates().value(), {}});
    m_window->add(new ReviewWorkspace{m_office->desk, m_dialogs});
    m_window->add(
        new ServiceWorkspace{m_office->desk, {}, shippedLetterTemplates().value(), m_dialogs});
    takeUpKeyPoints(m_office->headDesk, m_office->desk);
    m_window->add(new AgendaWorkspace{m_office->desk, {}, m_dialogs});
    m_window->add(new RegistersWorkspace{m_office->desk, {}, {}, m_dialogs});
    m_window->add(new DashboardWorkspace{*m_board, m_dialogs});
    m_window->add(new AnnualWorkspace{*m_board, m_dialogs});
    m_window->add(new SettingsWorkspace{m_office->headDesk, {}, m_dialogs});
    fillExchange(m_exchange, m_office->main.value, m_office->handler.id.value,
                 m_office->head.id.value);
    m_window->add(new ExchangeWorkspace{m_office->headDesk, m_exchange, m_seal, m_dialogs});
    m_window->resize(1366, 768);
    m_window->show();
    // It reads on a worker, and the office in memory is for one thread.
    QTRY_COMPARE(m_window->workspace(exchangePage)->count(), std::optional{1});
}

/// A page with a nameless field, one that swallows Tab, and one out of order.
void TestEveryWidget::theWalkSeesFaults()
{
    QWidget page;
    page.resize(300, 300);
    auto *lower = new QPushButton{u"lower"_s, &page};
    auto *upper = new QPushButton{u"upper"_s, &page};
    auto *text = new QTextEdit{&page}; // takes Tab for itself
    auto *never = new QPushButton{u"never"_s, &page};
    lower->setGeometry(0, 200, 80, 24);
    upper->setGeometry(0, 0, 80, 24);
    text->setGeometry(0, 100, 80, 24);
    never->setGeometry(0, 150, 80, 24);
    for (QWidget *named : {lower, upper, never})
        named->setObjectName(u"named"_s);
    page.show();
    const QString faults = faultsOf(page).join(u'\n');
    for (const QString &fault : {u"no objectName: QTextEdit"_s, u"no name: QTextEdit"_s,
                                 u"never reached: QPushButton named"_s, u"comes after"_s})
        QVERIFY2(faults.contains(fault), qPrintable(faults));
}

/// 1366 pixels are what an office's older screens have; the English words are the longest.
void TestEveryWidget::everyPageFitsASmallScreen()
{
    constexpr int screen = 1366;
    constexpr int rail = 160;
    QStringList wide;
    for (int page = 0; page <= exchangePage; ++page) {
        m_window->open(page);
        settle();
        const QWidget &shown = *m_window->workspace(page);
        if (const int width = shown.minimumSizeHint().width() + rail; width > screen)
            wide << told(&shown) % u' ' % QString::number(width);
    }
    m_window->open(3);
    for (const char *mode : {"formsModeButton", "documentsModeButton", "backlogModeButton"}) {
        click(*m_window, mode);
        settle();
        const int width = m_window->workspace(3)->minimumSizeHint().width() + rail;
        if (width > screen)
            wide << QString::fromLatin1(mode) % u' ' % QString::number(width);
    }
    QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u"; "_s)));
    QVERIFY2(m_window->minimumSizeHint().width() <= screen,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
}

void TestEveryWidget::everyPage_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<int>("tab");
    const auto row = [](const char *name, int page, const char *button = "", int tab = -1) {
        QTest::newRow(name) << page << QByteArray{button} << tab;
    };
    row("today", 0);
    row("counter", 1);
    row("counter, quick", 1, "quickModeButton");
    row("counter, to complete", 1, "toCompleteModeButton");
    row("counter, agent", 1, "agentButton");
    row("counter, split", 1, "splitButton");
    row("requests, overview", 2, "", 0);
    row("requests, ledger", 2, "", 1);
    row("requests, correspondence", 2, "", 2);
    row("requests, consultations", 2, "", 3);
    row("requests, fee", 2, "", 4);
    row("requests, decision", 2, "", 5);
    row("requests, history", 2, "", 6);
    row("requests, filters", 2, "moreFiltersButton", 0);
    row("review", 3, "withheldButton");
    row("service", 4);
    row("key points", 5);
    row("key points, matrix", 5, "agendaMatrixButton");
    row("key points, indicators", 5, "agendaIndicatorsButton");
    row("registers", 6);
    row("dashboard", 7);
    row("dashboard, all figures", 7, "dashboardTableButton");
    row("annual report, text", 8, "annualTextButton");
    row("annual report, table 2", 8, "annualUnitsButton");
    row("annual report, table 3", 8, "annualRequestsButton");
    row("annual report, table 4", 8, "annualChallengesButton");
    row("annual report, carry-over", 8, "annualCarryButton");
    row("settings", 9);
    row("exchange, packages", exchangePage);
    row("exchange, conflicts", exchangePage, "conflictsPageButton");
    row("exchange, desks", exchangePage, "desksPageButton");
}

void TestEveryWidget::everyPage()
{
    QFETCH(int, page);
    QFETCH(QByteArray, button);
    QFETCH(int, tab);
    m_window->open(page);
    if (tab >= 0) {
        requests().open(m_office->main);
        named<QTabBar>(requests(), "requestTabBar")->setCurrentIndex(tab);
    }
    if (!button.isEmpty())
        click(*m_window, button.constData());
    settle();
    QCoreApplication::processEvents();
    const QStringList faults = faultsOf(*m_window, m_window->workspace(page)->panes());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

void TestEveryWidget::everyStep_data()
{
    QTest::addColumn<int>("step");
    for (const Arrow &arrow : arrows())
        QTest::newRow(arrow.word.data()) << int(arrow.step);
}

void TestEveryWidget::everyStep()
{
    QFETCH(int, step);
    m_window->open(2);
    requests().ask(m_office->main, Step(step));
    auto *dialog = requests().findChild<QDialog *>(u"stepDialog"_s);
    QVERIFY(dialog);
    const QStringList faults = faultsOf(*dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
    dialog->reject();
}

void TestEveryWidget::signIn()
{
    SignInDialog dialog{u"office"_s, {m_office->handler, m_office->head}, {}};
    dialog.show();
    const QStringList faults = faultsOf(dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

void TestEveryWidget::firstStart()
{
    StartDialog dialog{{}, u"/documents"_s, m_dialogs};
    dialog.show();
    QStringList faults = faultsOf(dialog);
    click(dialog, "joinCard");
    faults += faultsOf(dialog);
    JoinDialog join{m_exchange, m_seal, m_dialogs, u"desk"_s};
    join.show();
    faults += faultsOf(join);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

void TestEveryWidget::enterDocument()
{
    m_window->open(3);
    click(*m_window, "enterDocumentButton");
    auto *dialog = named<QDialog>(*m_window, "enterDocumentDialog");
    const QStringList faults = faultsOf(*dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
    dialog->reject();
}

void TestEveryWidget::help()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitFor([&] { return QApplication::activeWindow() == m_window.get(); }));
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    const QStringList faults = faultsOf(*named<QDialog>(*m_window, "helpDialog"));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

void TestEveryWidget::letterTemplates()
{
    TemplatesDialog dialog{m_office->headDesk, m_office->organ.id, m_dialogs};
    dialog.show();
    const QStringList faults = faultsOf(dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

void TestEveryWidget::letterPreview()
{
    const auto form = findTemplate(shippedLetterTemplates().value(), u"2"_s).value();
    const auto letter =
        m_office->desk.issueLetter(m_office->desk.request(m_office->main).value(), form);
    QVERIFY(letter);
    LetterPreview dialog{*letter, m_dialogs};
    dialog.show();
    const QStringList faults = faultsOf(dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

QTEST_MAIN(TestEveryWidget)

#include "tst_everywidget.moc"
