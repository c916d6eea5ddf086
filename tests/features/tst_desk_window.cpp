// The whole desk as it is composed, on a small office: what was done is taken back, the desk locks
// and opens again with what was typed still there.
#include "app/desktop/deskwindow.h"
#include "app/desktop/idlewatch.h"
#include "app/generate.h"
#include "core/store/officeexchange.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "ui/common/datetext.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {
const QString passphrase = u"mingdu-test"_s;
}

class TestDeskWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { open(); }
    void whatWasTakenIsTakenBack();
    void textIsTakenBackFirst();
    void theDeskLocksOverWhatIsOpen();
    void aWrongPassphraseKeepsItLocked();
    void whoLeavesALockedDeskFindsTheWordsAgain();
    void nobodyAtTheDeskLocksIt();
    void aCaseIsBoundAsOnePdf();
    void aCopyIsMadeOnceADay();
    void anotherDayIsShownByItself();
    void aPackageHandedOverIsShown();
    void cleanup() { m_desk.reset(); }

private:
    void open(std::unique_ptr<Clock> clock = {}, const QString &package = {});
    MainWindow &window() const { return *m_desk->window(); }
    /// Types the passphrase into the next dialog, once it is there and \p before ran.
    void passNext(const QString &said, std::function<void(QDialog &)> before = {})
    {
        QTimer::singleShot(0, this, [=] {
            QDialog *dialog = nullptr;
            QVERIFY(QTest::qWaitFor([&] {
                dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
                return dialog && dialog->objectName() == u"signInDialog";
            }));
            if (before)
                before(*dialog);
            type(*dialog, "passphraseLineEdit", said);
            click(*dialog, "signInButton");
        });
    }
    int unassigned() const
    {
        const QString line = textOf(window(), "unassignedLabel");
        return line.isEmpty() ? 0 : line.split(u' ').first().toInt();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(),
                        Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder{};
    QString m_path{};
    FakeDialogs *m_dialogs = nullptr; ///< of the desk
    std::unique_ptr<DeskWindow> m_desk{};
};

void TestDeskWindow::initTestCase()
{
    standApart(m_folder.path());
    dress();
    m_path = m_folder.filePath(u"office.mingdu"_s);
    const auto house = House::build().value();
    const auto made = createGenerated(*house, m_path, 60, passphrase).value();
    QVERIFY(generate(*house, *made.office,
                     {.requests = 60, .years = 1, .seed = 4, .until = house->clock().today()}));
    const auto fresh =
        readAllWhere<Request>(*made.office, RequestStatus, Value{qint64(Status::Received)}).value();
    QVERIFY(!fresh.empty());
    for (const Seen<Request> &seen : fresh) { // nobody's yet
        Request next = seen.value;
        next.handler = {};
        next.organ = made.organ; // chance may have given all of today's to another organ
        QVERIFY(made.office->commit(Changes{}.update(seen, next, quint16(Step::Assign))));
    }
}

void TestDeskWindow::open(std::unique_ptr<Clock> clock, const QString &package)
{
    auto dialogs = std::make_unique<FakeDialogs>();
    m_dialogs = dialogs.get();
    m_desk = std::make_unique<DeskWindow>(
        DeskWindow::Wishes{
            .office = m_path, .language = u"en"_s, .look = u"light"_s, .package = package},
        std::move(dialogs), std::move(clock));
    passNext(passphrase, [](QDialog &dialog) {
        named<QComboBox>(dialog, "officerComboBox")->setCurrentIndex(1);
    });
    QVERIFY(m_desk->open());
    window().resize(1366, 768);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    window().open(0);
    const auto *list = named<QAbstractItemView>(window(), "requestListView");
    QVERIFY(QTest::qWaitFor([&] { return list->model()->rowCount() > 0; }));
}

void TestDeskWindow::whatWasTakenIsTakenBack()
{
    QVERIFY(QTest::qWaitFor([&] { return unassigned() > 0; }));
    const int before = unassigned();
    named<QWidget>(window(), "todayTree")->setFocus();
    press(Qt::Key_N);
    QVERIFY(QTest::qWaitFor([&] { return unassigned() == before - 1; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return unassigned() == before; }));
    QVERIFY(textOf(window(), "saidLabel").contains(u"Taken back"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(textOf(window(), "saidLabel").contains(u"Nothing was done"_s));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QTest::qWaitFor([&] { return unassigned() == before - 1; }));
    press(Qt::Key_Z, Qt::ControlModifier);
}

void TestDeskWindow::textIsTakenBackFirst()
{
    press(Qt::Key_2, Qt::ControlModifier);
    type(window(), "contactLineEdit", u"139"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(named<QLineEdit>(window(), "contactLineEdit")->text(), QString{});
    QVERIFY(!textOf(window(), "saidLabel").contains(u"Nothing was done"_s));
}

void TestDeskWindow::theDeskLocksOverWhatIsOpen()
{
    press(Qt::Key_2, Qt::ControlModifier);
    type(window(), "contentTextEdit", u"工作要点"_s);
    bool covered = false;
    passNext(passphrase, [&](QDialog &dialog) {
        const auto *cover = window().findChild<QWidget *>(u"lockCover"_s);
        covered = cover && cover->isVisible() && cover->geometry().contains(window().rect());
        QCOMPARE(named<QComboBox>(dialog, "officerComboBox")->count(), 1);
    });
    press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(covered);
    QVERIFY(!window().findChild<QWidget *>(u"lockCover"_s));
    QCOMPARE(named<QPlainTextEdit>(window(), "contentTextEdit")->toPlainText(), u"工作要点"_s);
    // names are found again
    press(Qt::Key_3, Qt::ControlModifier);
    auto *list = named<QAbstractItemView>(window(), "requestListView");
    const QString name = list->model()->index(0, 0).data(Qt::DisplayRole).toString().left(4);
    QVERIFY(!name.isEmpty());
    QVERIFY(QTest::qWaitFor([&] {
        named<QLineEdit>(window(), "requestFilterLineEdit")->clear();
        type(window(), "requestFilterLineEdit", name);
        return list->model()->rowCount() > 0;
    }));
}

void TestDeskWindow::aWrongPassphraseKeepsItLocked()
{
    bool stayed = false;
    passNext(passphrase, [&](QDialog &dialog) {
        type(dialog, "passphraseLineEdit", u"falsch"_s);
        click(dialog, "signInButton");
        QVERIFY(QTest::qWaitFor([&] { return !textOf(dialog, "messageStripLabel").isEmpty(); },
                                20'000));
        stayed = dialog.isVisible() && window().findChild<QWidget *>(u"lockCover"_s);
        named<QLineEdit>(dialog, "passphraseLineEdit")->clear();
    });
    press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(stayed);
}

void TestDeskWindow::whoLeavesALockedDeskFindsTheWordsAgain()
{
    press(Qt::Key_2, Qt::ControlModifier);
    named<QPlainTextEdit>(window(), "contentTextEdit")->clear();
    type(window(), "contentTextEdit", u"征收补偿方案"_s);
    QTimer::singleShot(0, this, [] {
        QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    });
    press(Qt::Key_L, Qt::ControlModifier);
    m_desk.reset();
    init();
    QCOMPARE(named<QPlainTextEdit>(window(), "contentTextEdit")->toPlainText(), u"征收补偿方案"_s);
}

void TestDeskWindow::nobodyAtTheDeskLocksIt()
{
    using namespace std::chrono_literals;
    int idle = 0;
    IdleWatch watch{300ms, [&] { ++idle; }};
    for (int i = 0; i < 6; ++i) {
        QTest::qWait(100);
        QTest::keyClick(&window(), Qt::Key_Shift);
    }
    QCOMPARE(idle, 0);
    QVERIFY(QTest::qWaitFor([&] { return idle == 1; }));
    int never = 0;
    const IdleWatch none{0ms, [&] { ++never; }};
    QTest::qWait(50);
    QCOMPARE(never, 0);
}

void TestDeskWindow::aCaseIsBoundAsOnePdf()
{
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_Home);
    auto *tabs = named<QTabBar>(window(), "requestTabBar");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab).startsWith(u"Files"_s))
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
    }
    m_dialogs->path = m_folder.filePath(u"dossier.pdf"_s);
    click(window(), "dossierButton");
    QVERIFY(QTest::qWaitFor(
        [&] { return textOf(window(), "saidLabel").contains(u"dossier.pdf"_s); }, 30'000));
    QFile file{m_dialogs->path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

/// After the check; it opens by itself and knows what the office knew.
void TestDeskWindow::aCopyIsMadeOnceADay()
{
    QDir folder{m_folder.filePath(u"backups"_s)};
    m_desk.reset();
    folder.removeRecursively(); // what an earlier test's desk left
    open();
    constexpr int patience = 20'000;
    QVERIFY(QTest::qWaitFor([&] { return textOf(window(), "journalLabel").contains(u"copy"_s); },
                            patience));
    const QStringList copies = folder.entryList({u"*.mingdu"_s}, QDir::Files);
    QCOMPARE(copies.size(), 1);
    const auto house = House::build().value();
    const auto copy = OfficeFile::open(folder.filePath(copies.first()), house->surroundings(),
                                       OfficeFile::Access::Read)
                          .value();
    const auto office =
        OfficeFile::open(m_path, house->surroundings(), OfficeFile::Access::Read).value();
    QVERIFY(copy->check());
    QCOMPARE(copy->digest().value(), office->digest().value());
}

/// Over midnight, and over more days than one while the machine slept.
void TestDeskWindow::anotherDayIsShownByItself()
{
    m_desk.reset();
    auto own = std::make_unique<FixedClock>(QDateTime::currentDateTime());
    FixedClock &clock = *own;
    open(std::move(own));
    constexpr int patience = 20'000;
    const auto *tree = named<QTreeView>(window(), "todayTree");
    const auto shown = [&] {
        QStringList all;
        for (auto at = tree->model()->index(0, 0); at.isValid(); at = tree->indexBelow(at)) {
            for (int column = 0; column < tree->model()->columnCount(); ++column)
                all << at.siblingAtColumn(column).data().toString();
        }
        return all;
    };
    QVERIFY(QTest::qWaitFor([&] { return !shown().isEmpty(); }));
    for (const int days : {1, 9}) {
        const QStringList before = shown();
        const QDate next = clock.now().date().addDays(days);
        clock.set(next.startOfDay());
        QVERIFY(QTest::qWaitFor(
            [&] { return textOf(window(), "dateLabel") == DateText::full(next); }, patience));
        QVERIFY(QTest::qWaitFor([&] { return shown() != before; }, patience));
    }
}

/// As a file manager does on a double click.
void TestDeskWindow::aPackageHandedOverIsShown()
{
    m_desk.reset();
    const QString package = m_folder.filePath(u"counter.GXP"_s);
    {
        const auto house = House::build().value();
        const auto office =
            OfficeFile::open(m_path, house->surroundings(), OfficeFile::Access::Write).value();
        const auto counter =
            createGenerated(*house, m_folder.filePath(u"counter.mingdu"_s), 1, passphrase).value();
        OfficeExchange here{*office};
        OfficeExchange there{*counter.office};
        QVERIFY(office->unlock(officersOf(*office)->at(1).id, passphrase));
        QVERIFY(here.nameOwn(u"office"_s, DeskRole::Office));
        QVERIFY(there.nameOwn(u"counter"_s, DeskRole::Window));
        QVERIFY(here.trust(there.own().value()));
        QVERIFY(there.trust(here.own().value()));
        QVERIFY(there.send(package, {.recipients = {here.own()->device}, .everything = true}, {}));
    }
    open({}, package);
    QTRY_VERIFY(window().findChild<QDialog *>(u"takePackageDialog"_s));
    auto *dialog = named<QDialog>(window(), "takePackageDialog");
    QTRY_VERIFY(named<QWidget>(*dialog, "takePackageButton")->isEnabled());
    QVERIFY(textOf(*dialog, "takeSenderLabel").contains(u"“counter”"_s));
    click(*dialog, "takePackageButton");
    QTRY_VERIFY(textOf(*dialog, "takePackageLabel").contains(u"were taken in"_s));
}

QTEST_MAIN(TestDeskWindow)

#include "tst_desk_window.moc"
