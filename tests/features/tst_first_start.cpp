// The first start, by clicks and keys: each of the three cards ends on a usable desk, and what is
// refused leaves nothing behind.
#include "app/desktop/deskwindow.h"
#include "core/store/officeexchange.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "ui/exchange/cardfile.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/startdialog.h"

#include <QPointer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
const QString passphrase = u"mingdu-test"_s;
constexpr int patience = 60'000; // a passphrase is derived slowly on purpose

QDialog *modalNow(const char *name)
{
    auto *top = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    return top && top->objectName() == QString::fromLatin1(name) ? top : nullptr;
}

/// \p act on the dialog \p name once it is there; inside its own loop, so that it may end.
void whenThere(const char *name, std::function<void(QDialog &)> act, int tries = patience / 20)
{
    QTimer::singleShot(20, qApp, [=] {
        QDialog *dialog = modalNow(name);
        if (!dialog && tries == 0)
            qFatal("no dialog %s", name);
        if (!dialog)
            return whenThere(name, act, tries - 1);
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("%s does not come up", name);
        act(*dialog);
    });
}

QDialog *modal(const char *name)
{
    if (!QTest::qWaitFor([&] { return modalNow(name) != nullptr; }, patience))
        qFatal("no dialog %s", name);
    return modalNow(name);
}
} // namespace

class TestFirstStart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void aNewOfficeOpensItsDesk();
    void whatDoesNotFitIsSaidAndNothingIsMade();
    void theDemoIsAnOfficeAtOnce();
    void aPackageIsJoined();
    void theLastOfficeOpensAndAnotherCanBeMade();
    void anOfficeThatDoesNotOpenIsToldOf_data();
    void anOfficeThatDoesNotOpenIsToldOf();

private:
    /// \p acts on the first dialog of open(), and says what waits for the next one.
    bool open(const char *first, const std::function<void(QDialog &)> &acts)
    {
        auto dialogs = std::make_unique<FakeDialogs>();
        m_dialogs = dialogs.get();
        m_dialogs->path = m_path;
        m_desk = std::make_unique<DeskWindow>(
            DeskWindow::Wishes{.language = u"en"_s, .look = u"light"_s}, std::move(dialogs));
        whenThere(first, acts);
        return m_desk->open();
    }
    void fill(QDialog &start, const QString &again = passphrase)
    {
        QCOMPARE(QApplication::focusWidget(), named<QWidget>(start, "startOrganLineEdit"));
        type(start, "startOrganLineEdit", u"延吉街道办事处"_s);
        type(start, "startCodeLineEdit", u"延街"_s);
        click(start, "choosePathButton");
        type(start, "startAdministratorLineEdit", u"林知夏"_s);
        type(start, "startPassphraseLineEdit", passphrase);
        type(start, "startAgainLineEdit", again);
        type(start, "startSignerLineEdit", u"何景行"_s);
        type(start, "startSignerPassphraseLineEdit", u"another-secret"_s);
    }
    void throughTheCode(QDialog &start)
    {
        QVERIFY(QTest::qWaitFor([&] { return !textOf(start, "recoveryCodeLabel").isEmpty(); },
                                patience));
        QTest::keyClick(&start, Qt::Key_Escape); // the code can't be passed over
        QVERIFY(start.isVisible());
        QVERIFY(!named<QWidget>(start, "toDeskButton")->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        click(start, "toDeskButton");
    }
    static void enter(const QString &said = passphrase)
    {
        whenThere("signInDialog", [said](QDialog &dialog) {
            type(dialog, "passphraseLineEdit", said);
            click(dialog, "signInButton");
        });
    }
    MainWindow &window() const { return *m_desk->window(); }
    void makeOther();

    std::unique_ptr<QTemporaryDir> m_folder{};
    QString m_path{};
    FakeDialogs *m_dialogs = nullptr; ///< of the desk
    std::unique_ptr<DeskWindow> m_desk{};
    std::unique_ptr<House> m_house{};
    OpenOffice m_other{};
};

void TestFirstStart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    standApart(m_folder->path());
    m_path = m_folder->filePath(u"new/office.mingdu"_s);
}

void TestFirstStart::aNewOfficeOpensItsDesk()
{
    QVERIFY(open("startDialog", [this](QDialog &start) {
        named<QWidget>(start, "newOfficeCard")->setFocus();
        QTest::keyClick(named<QWidget>(start, "newOfficeCard"), Qt::Key_Space);
        fill(start);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        throughTheCode(start);
        enter();
    }));
    QVERIFY(window().isVisible());
    const auto office =
        OfficeFile::open(m_path, House::build().value()->surroundings(), OfficeFile::Access::Read);
    QVERIFY(office);
    const auto officers = officersOf(**office).value();
    QCOMPARE(officers.size(), std::size_t(2));
    const auto signer = findOfficer(**office, u"何景行"_s).value();
    QCOMPARE(signer.role, Role::Head);
    QVERIFY((*office)->unlock(signer.id, u"another-secret"_s));
    // usable: an application is taken in at once
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    type(window(), "nameLineEdit", u"叶疏桐"_s);
    type(window(), "contentTextEdit", u"工作要点"_s);
    whenThere("letterPreviewDialog", // the receipt
              [](QDialog &receipt) { QTest::keyClick(&receipt, Qt::Key_Escape); });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] {
        return named<QAbstractItemView>(window(), "requestListView")->model()->rowCount() == 1;
    }));
    m_dialogs->path = m_folder->filePath(u"card.pdf"_s);
    click(window(), "counterCardButton");
    QFile card{m_dialogs->path};
    QVERIFY(card.open(QIODevice::ReadOnly));
    QVERIFY(card.read(5) == "%PDF-");
    QVERIFY(textOf(window(), "saidLabel").contains(u"card.pdf"_s));
}

void TestFirstStart::whatDoesNotFitIsSaidAndNothingIsMade()
{
    QStringList said;
    QVERIFY(!open("startDialog", [&](QDialog &start) {
        click(start, "newOfficeCard");
        click(start, "makeOfficeButton");
        said << textOf(start, "messageStripLabel");
        fill(start, u"mingdu-tset"_s);
        click(start, "makeOfficeButton");
        said << textOf(start, "messageStripLabel");
        QCOMPARE(QApplication::focusWidget(), named<QWidget>(start, "startAgainLineEdit"));
        // a file that is there is never overwritten
        QDir{}.mkpath(m_folder->filePath(u"new"_s));
        QFile there{m_path};
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        named<QLineEdit>(start, "startAgainLineEdit")->clear();
        type(start, "startAgainLineEdit", passphrase);
        click(start, "makeOfficeButton");
        QVERIFY(QTest::qWaitFor(
            [&] { return textOf(start, "messageStripLabel").contains(u"already"_s); }, patience));
        QCOMPARE(named<QLineEdit>(start, "startOrganLineEdit")->text(), u"延吉街道办事处"_s);
        QTest::keyClick(&start, Qt::Key_Escape); // to the cards
        QVERIFY(start.isVisible());
        QTest::keyClick(&start, Qt::Key_Escape);
    }));
    QVERIFY(said.value(0).endsWith(u"The full name of the organ is missing."_s));
    QVERIFY(said.value(1).contains(u"differ"_s));
    QFile there{m_path};
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray{"mine"});
    QCOMPARE(QDir{m_folder->filePath(u"new"_s)}.entryList(QDir::Files).size(), 1);
}

void TestFirstStart::theDemoIsAnOfficeAtOnce()
{
    QVERIFY(open("startDialog", [](QDialog &start) {
        click(start, "demoCard");
        enter(u"mingdu-demo"_s);
    }));
    QVERIFY(QTest::qWaitFor([&] {
        return named<QAbstractItemView>(window(), "requestListView")->model()->rowCount() > 10;
    }));
}

/// Another desk with one request, whose card lies beside.
void TestFirstStart::makeOther()
{
    m_house = House::build().value();
    const QString path = m_folder->filePath(u"other.mingdu"_s);
    auto made =
        createOffice(*m_house, path, u"延吉街道办事处"_s, u"延街"_s, u"白砚秋"_s, passphrase);
    QVERIFY(made);
    m_other = signIn(*m_house, std::move(made->office), u"白砚秋"_s, passphrase).value();
    QVERIFY(m_other.desk->registerRequest({.request = {.received = m_other.desk->today(),
                                                       .applicantName = u"叶疏桐"_s,
                                                       .subject = u"工作要点"_s}}));
    OfficeExchange exchange{*m_other.file};
    QVERIFY(exchange.nameOwn(u"街道办"_s, DeskRole::Office));
    QVERIFY(writeCardFile(m_folder->filePath(u"other.json"_s), exchange.own().value()));
}

void TestFirstStart::aPackageIsJoined()
{
    makeOther();
    QVERIFY(open("startDialog", [this](QDialog &start) {
        click(start, "joinCard");
        fill(start);
        click(start, "makeOfficeButton");
        throughTheCode(start);
        enter();
    }));
    QPointer<QDialog> join;
    QVERIFY(QTest::qWaitFor([&] { return join = window().findChild<QDialog *>(u"joinDialog"_s); }));
    QTest::qWait(50);
    m_dialogs->path = m_folder->filePath(u"own.json"_s);
    click(*join, "joinCardButton");
    QVERIFY2(textOf(*join, "joinCardStateLabel").contains(u"own.json"_s),
             qPrintable(textOf(*join, "messageStripLabel")));
    // there: our card is trusted and a package made for it
    OfficeExchange exchange{*m_other.file};
    const Signer ours = readCardFile(m_folder->filePath(u"own.json"_s)).value();
    QVERIFY(exchange.trust(ours));
    const QString package = m_folder->filePath(u"all.gxp"_s);
    QVERIFY(exchange.send(package, {.recipients = {ours.device}}, {}));
    // here: a package before its card is refused and tells what to do
    m_dialogs->path = package;
    click(*join, "joinTakeButton");
    QDialog *take = modal("takePackageDialog");
    QVERIFY(QTest::qWaitFor([&] { return textOf(*take, "takePackageLabel").contains(u"trust"_s); },
                            patience));
    click(*take, "takeCloseButton");
    m_dialogs->path = m_folder->filePath(u"other.json"_s);
    click(*join, "joinTrustButton");
    QDialog *trust = modal("trustDialog");
    click(*trust, "fingerprintComparedCheckBox");
    click(*trust, "trustButton");
    QVERIFY(
        QTest::qWaitFor([&] { return !textOf(*join, "joinTrustStateLabel").isEmpty(); }, patience));
    click(*trust, "trustCloseButton");
    settle();
    m_dialogs->path = package;
    click(*join, "joinTakeButton");
    take = modal("takePackageDialog");
    QVERIFY(QTest::qWaitFor([&] { return named<QWidget>(*take, "takePackageButton")->isEnabled(); },
                            patience));
    click(*take, "takePackageButton");
    QVERIFY(
        QTest::qWaitFor([&] { return !textOf(*join, "joinTakeStateLabel").isEmpty(); }, patience));
    click(*take, "takeCloseButton");
    settle();
    click(*join, "joinCloseButton");
    QVERIFY(QTest::qWaitFor([&] {
        return named<QAbstractItemView>(window(), "requestListView")->model()->rowCount() == 1;
    }));
    m_desk.reset();
    m_other = {};
}

void TestFirstStart::theLastOfficeOpensAndAnotherCanBeMade()
{
    QVERIFY(open("startDialog", [](QDialog &start) {
        click(start, "demoCard");
        enter(u"mingdu-demo"_s);
    }));
    m_desk.reset();
    QVERIFY(open("signInDialog", [this](QDialog &signIn) { // of the demo, which was the last
        click(signIn, "otherOfficeButton");
        whenThere("startDialog", [this](QDialog &start) {
            click(start, "newOfficeCard");
            fill(start);
            click(start, "makeOfficeButton");
            throughTheCode(start);
            enter();
        });
    }));
    m_desk.reset();
    QVERIFY(
        open("signInDialog", [](QDialog &) { enter(); })); // and now the last one is the own office
    QVERIFY(window().isVisible());
}

void TestFirstStart::anOfficeThatDoesNotOpenIsToldOf_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("told");
    QTest::addRow("it is gone") << QByteArray{} << u"no office file at"_s;
    QTest::addRow("it is something else") << QByteArray(4096, 'x') << u"not an office file"_s;
}

void TestFirstStart::anOfficeThatDoesNotOpenIsToldOf()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, told);
    const QString path = m_folder->filePath(u"last.mingdu"_s);
    QFile file{path};
    if (!content.isEmpty())
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    QSettings{m_folder->filePath(u"mingdu/desk.ini"_s), QSettings::IniFormat}.setValue(
        u"office/path"_s, path);
    QString said;
    QVERIFY(!open("startDialog", [&](QDialog &start) {
        said = textOf(start, "messageStripLabel");
        QTest::keyClick(&start, Qt::Key_Escape);
    }));
    QVERIFY2(said.contains(u"last.mingdu"_s) && said.contains(told), qPrintable(said));
    if (!content.isEmpty())
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == content);
}

QTEST_MAIN(TestFirstStart)

#include "tst_first_start.moc"
