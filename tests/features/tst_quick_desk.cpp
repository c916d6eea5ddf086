// The whole desk on a city's office of 350,000 requests: no key, click or answer of a worker may
// keep the screen for more than 100 ms (architecture.md, Budgets). Driven from sign-in on by keys
// and clicks; the office is invented, in a file of its own.
// PICTURES=folder [LOOK=dark] keeps the pages as they stand over that many, to be looked at.
#include "app/desktop/deskwindow.h"
#include "app/generate.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/fakes/watchdog.h"
#include "tests/ui/uitest.h"
#include "ui/common/workspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int requests = 350'000;
constexpr double ceiling = 100; // ms, ui.md "Frame"
const QString passphrase = u"mingdu-test"_s;

WatchedApplication &watched()
{
    return *static_cast<WatchedApplication *>(qApp);
}

/// Fails where an event since the last look was slow.
void quick(const QString &chapter)
{
    QTest::qWait(50); // what was set in motion
    const QStringList slow = watched().slowerThan(ceiling);
    qInfo("%s: slowest slot %.1f ms", qPrintable(chapter), watched().slowest());
    watched().clear();
    QVERIFY2(slow.isEmpty(), qPrintable(chapter + u": "_s + slow.join(u"; "_s)));
}

} // namespace

class TestQuickDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSlowSlotIsSeen();
    void aDialogWaitingIsNot();
    void theDeskOpens();
    void today();
    void theCounter();
    void theList();
    void theDetail();
    void findAndPrivacy();
    void theOtherPages();
    void cleanupTestCase() { m_desk.reset(); }

private:
    MainWindow &window() const { return *m_desk->window(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    template<class T = QWidget>
    T &part(const char *name) const
    {
        return *named<T>(window(), name);
    }

    void keepPicture(int page)
    {
        if (m_pictures.isEmpty())
            return;
        const QString path = m_pictures + u"/page%1."_s.arg(page);
        QVERIFY(window().grab().save(path + u"png"_s));
        auto *print = window().findChild<QAbstractButton *>(u"dashboardExportButton"_s);
        if (print && print->isVisible()) {
            m_dialogs->path = path + u"pdf"_s;
            click(window(), "dashboardExportButton");
        }
    }

    const QString m_pictures = qEnvironmentVariable("PICTURES");
    QTemporaryDir m_folder{};
    std::unique_ptr<DeskWindow> m_desk{};
    FakeDialogs *m_dialogs = nullptr;
};

void TestQuickDesk::initTestCase()
{
    standApart(m_folder.path());
    dress();
    const auto house = House::build().value();
    const QString path = m_folder.filePath(u"office.mingdu"_s);
    const auto made = createGenerated(*house, path, requests, passphrase).value();
    const auto done =
        generate(*house, *made.office,
                 {.requests = requests, .years = 10, .seed = 350, .until = house->clock().today()});
    QVERIFY(done);
    QCOMPARE(done->requests, requests);
}

void TestQuickDesk::aSlowSlotIsSeen()
{
    watched().clear();
    QTimer::singleShot(0, this, [] {
        const auto until = std::clock() + CLOCKS_PER_SEC * 15 / 100;
        while (std::clock() < until) {
        }
    });
    QTest::qWait(20);
    QVERIFY(watched().slowest() > ceiling);
    QCOMPARE(watched().slowerThan(ceiling).size(), 1);
    watched().clear();
}

/// What a dialog does while it waits is not the time of the key that opened it.
void TestQuickDesk::aDialogWaitingIsNot()
{
    watched().clear();
    QDialog dialog;
    int slots = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] {
        const auto until = std::clock() + CLOCKS_PER_SEC * 6 / 100;
        while (std::clock() < until) {
        }
        if (++slots == 3)
            dialog.accept();
    });
    beat.start(1);
    QTimer::singleShot(0, this, [&] { dialog.exec(); });
    QVERIFY(QTest::qWaitFor([&] { return slots == 3; }));
    QVERIFY(watched().slowest() > 50);
    QCOMPARE(watched().slowerThan(ceiling), QStringList{});
    watched().clear();
}

void TestQuickDesk::theDeskOpens()
{
    auto dialogs = std::make_unique<FakeDialogs>();
    m_dialogs = dialogs.get();
    m_desk = std::make_unique<DeskWindow>(
        DeskWindow::Wishes{.office = m_folder.filePath(u"office.mingdu"_s),
                           .language = u"en"_s,
                           .look = qEnvironmentVariable("LOOK", u"light"_s)},
        std::move(dialogs));
    QElapsedTimer clock;
    QTimer::singleShot(0, this, [&] {
        QDialog *dialog = nullptr;
        QVERIFY(QTest::qWaitFor([&] {
            dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            return dialog != nullptr;
        }));
        named<QComboBox>(*dialog, "officerComboBox")->setCurrentIndex(1);
        type(*dialog, "passphraseLineEdit", passphrase);
        clock.start();
        click(*dialog, "signInButton");
    });
    QVERIFY(m_desk->open());
    window().resize(1366, 768);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    const auto *tree = named<QAbstractItemView>(window(), "todayTree");
    QVERIFY(QTest::qWaitFor([&] { return tree->model()->rowCount() > 0; }));
    qInfo("from the passphrase to Today: %lld ms", clock.elapsed());
    auto *list = named<QAbstractItemView>(window(), "requestListView");
    QVERIFY(QTest::qWaitFor([&] { return list->model()->rowCount() > 0; }, 20'000));
    qInfo("to the list: %lld ms", clock.elapsed());
    quick(u"opening"_s);
}

void TestQuickDesk::today()
{
    press(Qt::Key_1, Qt::ControlModifier);
    part("todayTree").setFocus();
    for (int i = 0; i < 12; ++i)
        press(i % 4 == 3 ? Qt::Key_K : Qt::Key_J);
    press(Qt::Key_PageDown);
    press(Qt::Key_End);
    press(Qt::Key_Home);
    press(Qt::Key_N); // takes the next one: saved, and the page read again
    QTest::qWait(500);
    click(window(), "todayGroup0Button");
    quick(u"today"_s);
}

void TestQuickDesk::theCounter()
{
    press(Qt::Key_2, Qt::ControlModifier);
    type(window(), "nameLineEdit", u"许清和"_s);
    type(window(), "contentTextEdit", u"2021年政务公开工作要点"_s);
    QTest::qWait(700); // the draft is kept, hits are looked for
    press(Qt::Key_N, Qt::ControlModifier);
    type(window(), "nameLineEdit", u"许清和"_s);
    type(window(), "contentTextEdit", u"轨道交通规划方案"_s);
    QTimer::singleShot(0, this, [] {
        if (QWidget *receipt = QApplication::activeModalWidget())
            receipt->close();
    });
    press(Qt::Key_Return, Qt::ControlModifier);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTest::qWait(500);
    quick(u"counter"_s);
}

void TestQuickDesk::theList()
{
    press(Qt::Key_3, Qt::ControlModifier);
    auto &list = part<QAbstractItemView>("requestListView");
    for (int i = 0; i < 8; ++i)
        press(i % 4 == 3 ? Qt::Key_K : Qt::Key_J);
    quick(u"walking the list"_s);
    click(window(), "openOnlyButton");
    QCOMPARE(list.model()->rowCount(), requests + 1);
    quick(u"all requests"_s);
    list.setFocus();
    for (const int key : {Qt::Key_End, Qt::Key_PageUp, Qt::Key_Home, Qt::Key_PageDown})
        press(key);
    quick(u"from end to end"_s);
    type(window(), "requestFilterLineEdit", u"许清和"_s); // found once the names are read
    QVERIFY(QTest::qWaitFor([&] { return list.model()->rowCount() > 0; }, 60'000));
    press(Qt::Key_Escape);
    quick(u"the names are there"_s);
    press(Qt::Key_Home);
    press(Qt::Key_PageDown, Qt::ShiftModifier);
    QGuiApplication::clipboard()->setText(u"before"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier); // far too many: none
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    press(Qt::Key_Home);
    quick(u"choosing all"_s);
    auto &order = part<QComboBox>("requestOrderBox");
    order.setFocus();
    for (int i = 0; i < order.count() - 1; ++i) {
        press(Qt::Key_Down);
        quick(u"order "_s + order.currentText());
    }
    press(Qt::Key_Home);
    type(window(), "requestFilterLineEdit", u"许清和"_s);
    press(Qt::Key_Escape);
    type(window(), "requestFilterLineEdit", u"2024"_s);
    quick(u"typing a filter"_s);
    press(Qt::Key_Escape);
    click(window(), "moreFiltersButton");
    QCoreApplication::processEvents();
    for (QComboBox *box : part("requestFilterPanel").findChildren<QComboBox *>()) {
        box->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Home);
        quick(u"filter by "_s + box->accessibleName());
    }
    click(window(), "moreFiltersButton");
    click(window(), "mineOnlyButton");
    click(window(), "mineOnlyButton");
    quick(u"my own"_s);
}

void TestQuickDesk::theDetail()
{
    click(window(), "openOnlyButton");
    part("requestListView").setFocus();
    press(Qt::Key_Home);
    auto &tabs = part<QTabBar>("requestTabBar");
    for (int i = 0; i < tabs.count(); ++i) {
        press(Qt::Key_Tab, Qt::ControlModifier);
        quick(u"tab "_s + tabs.tabText(tabs.currentIndex()));
    }
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_J);
    quick(u"case after case"_s);
}

void TestQuickDesk::findAndPrivacy()
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(window(), "findLineEdit", u"许清和"_s);
    QTest::qWait(300);
    press(Qt::Key_Escape);
    press(Qt::Key_K, Qt::ControlModifier);
    type(window(), "findLineEdit", u"2025"_s);
    QTest::qWait(300);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    quick(u"find"_s);
    press(Qt::Key_F12);
    press(Qt::Key_F12);
    press(Qt::Key_B, Qt::ControlModifier);
    press(Qt::Key_B, Qt::ControlModifier);
    window().resize(1920, 1080);
    QCoreApplication::processEvents();
    window().resize(1366, 768);
    quick(u"privacy, rail and size"_s);
}

void TestQuickDesk::theOtherPages()
{
    constexpr int withKey = 10; // Ctrl+1 … Ctrl+9, Ctrl+0; the rest by the rail
    for (int page = 0; const Workspace *shown = window().workspace(page); ++page) {
        if (page < withKey)
            press(Qt::Key_0 + (page + 1) % 10, Qt::ControlModifier);
        else
            window().open(page);
        QVERIFY(shown->isVisible());
        QTest::qWait(700); // what the page reads
        quick(u"page "_s + shown->title());
        keepPicture(page + 1);
    }
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Right, Qt::AltModifier);
    press(Qt::Key_F6);
    QTest::qWait(300);
    quick(u"other pages"_s);
}

int main(int argc, char **argv)
{
    WatchedApplication app{argc, argv};
    TestQuickDesk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_quick_desk.moc"
