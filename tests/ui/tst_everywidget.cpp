// Every page and dialog of the desk, walked with the Tab key: each widget that takes input has a
// name for a screen reader, is reached once, and comes after what stands before it.
#include "tests/ui/fulldesk.h"
#include "ui/common/letterpreview.h"
#include "ui/settings/templatesdialog.h"
#include "ui/shell/signindialog.h"
#include "ui/start/joindialog.h"
#include "ui/start/startdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
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

struct Stop
{
    QWidget *widget = nullptr;
    QRect place{}; ///< in the window, when it had focus: areas scroll on the way
};

/// Where Tab leads, from the first stop until it comes round.
QList<Stop> walk(QWidget &root)
{
    QList<Stop> seen;
    const QList<QWidget *> stops = stopsIn(root);
    if (stops.isEmpty())
        return seen;
    const auto isSeen = [&](const QWidget *widget) {
        return std::ranges::any_of(seen, [=](const Stop &each) { return each.widget == widget; });
    };
    stops.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i <= stops.size() + 5; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || focus->window() != root.window() || isSeen(focus))
            break;
        seen << Stop{focus, {focus->mapTo(root.window(), QPoint{}), focus->size()}};
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return seen;
}

/// What scrolls with the widget in it, or null.
const QWidget *contentOf(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        const QWidget *area = each->parentWidget() ? each->parentWidget()->parentWidget() : nullptr;
        if (area && area->inherits("QScrollArea"))
            return each;
    }
    return nullptr;
}

/// Whether the second stands before the first: above it, or at its left on one line.
bool isBefore(const Stop &second, const Stop &first)
{
    QRect before = first.place;
    QRect after = second.place;
    const QWidget *content = contentOf(first.widget);
    if (content && content == contentOf(second.widget)) {
        before.moveTopLeft(first.widget->mapTo(content, QPoint{}));
        after.moveTopLeft(second.widget->mapTo(content, QPoint{}));
    }
    const bool oneLine = after.top() < before.bottom() && before.top() < after.bottom();
    return after.bottom() <= before.top() || (oneLine && after.right() <= before.left());
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
    const QList<Stop> walked = walk(root);
    for (const QWidget *stop : stopsIn(root)) { // now: of a group of choices one is a stop
        if (!std::ranges::any_of(walked, [=](const Stop &each) { return each.widget == stop; }))
            faults << u"never reached: "_s + told(stop);
    }
    for (qsizetype i = 1; i < walked.size(); ++i) {
        const bool onePane = paneOf(walked[i].widget, panes) == paneOf(walked[i - 1].widget, panes);
        if (onePane && isBefore(walked[i], walked[i - 1]))
            faults << u"%1 comes after %2"_s.arg(told(walked[i].widget),
                                                 told(walked[i - 1].widget));
    }
    return faults;
}
/// F6 goes round through all panes, each once.
QStringList panesNotReached(MainWindow &window, const QList<QWidget *> &panes)
{
    QSet<const QWidget *> reached;
    for (qsizetype i = 0; i <= panes.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window,
                        Qt::Key_F6);
        if (const QWidget *focus = QApplication::focusWidget(); focus && focus->isVisible())
            reached << paneOf(focus, panes);
    }
    QStringList faults;
    for (const QWidget *pane : panes) {
        if (!reached.contains(pane))
            faults << u"not reached by F6: "_s + told(pane);
    }
    return faults;
}
} // namespace

class TestEveryWidget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void theWalkSeesFaults();
    void everyPage_data();
    void everyPage();
    void everyStep_data();
    void everyStep();
    void signIn();
    void firstStart();
    void enterDocument();
    void letterPreview();
    void letterTemplates();
    void help();

private:
    std::unique_ptr<FullDesk> m_desk{};
};

void TestEveryWidget::init()
{
    dress();
    m_desk.reset();
    m_desk = std::make_unique<FullDesk>();
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

void TestEveryWidget::everyPage_data()
{
    QTest::addColumn<int>("sight");
    for (int at = 0; const FullDesk::Sight &sight : FullDesk::sights())
        QTest::newRow(sight.name) << at++;
}

void TestEveryWidget::everyPage()
{
    QFETCH(int, sight);
    const FullDesk::Sight shown = FullDesk::sights().at(sight);
    m_desk->show(shown);
    MainWindow &window = m_desk->window;
    const QList<QWidget *> panes = window.workspace(shown.page)->panes();
    const QStringList faults = faultsOf(window, panes) + panesNotReached(window, panes);
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
    m_desk->window.open(FullDesk::Requests);
    m_desk->requests().ask(m_desk->office.main, Step(step));
    auto *dialog = m_desk->requests().findChild<QDialog *>(u"stepDialog"_s);
    QVERIFY(dialog);
    const QStringList faults = faultsOf(*dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
    dialog->reject();
}

void TestEveryWidget::signIn()
{
    SignInDialog dialog{u"office"_s, {m_desk->office.handler, m_desk->office.head}, {}};
    dialog.show();
    const QStringList faults = faultsOf(dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

void TestEveryWidget::firstStart()
{
    StartDialog dialog{{}, u"/documents"_s, m_desk->dialogs};
    dialog.show();
    QStringList faults = faultsOf(dialog);
    click(dialog, "joinCard");
    faults += faultsOf(dialog);
    JoinDialog join{m_desk->exchange, m_desk->seal, m_desk->dialogs, u"desk"_s};
    join.show();
    faults += faultsOf(join);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

void TestEveryWidget::enterDocument()
{
    m_desk->window.open(FullDesk::Review);
    click(m_desk->window, "enterDocumentButton");
    auto *dialog = named<QDialog>(m_desk->window, "enterDocumentDialog");
    const QStringList faults = faultsOf(*dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
    dialog->reject();
}

void TestEveryWidget::help()
{
    m_desk->window.activateWindow();
    QVERIFY(QTest::qWaitFor([&] { return QApplication::activeWindow() == &m_desk->window; }));
    QTest::keyClick(&m_desk->window, Qt::Key_F1);
    const QStringList faults = faultsOf(*named<QDialog>(m_desk->window, "helpDialog"));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

void TestEveryWidget::letterTemplates()
{
    TemplatesDialog dialog{m_desk->office.headDesk, m_desk->office.organ.id, m_desk->dialogs};
    dialog.show();
    const QStringList faults = faultsOf(dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

void TestEveryWidget::letterPreview()
{
    const auto form = findTemplate(shippedLetterTemplates().value(), u"2"_s).value();
    const auto letter = m_desk->office.desk.issueLetter(
        m_desk->office.desk.request(m_desk->office.main).value(), form);
    QVERIFY(letter);
    LetterPreview dialog{*letter, m_desk->dialogs};
    dialog.show();
    const QStringList faults = faultsOf(dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

QTEST_MAIN(TestEveryWidget)

#include "tst_everywidget.moc"
