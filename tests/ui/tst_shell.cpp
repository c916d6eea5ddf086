#include "tests/ui/uitest.h"
#include "ui/common/workspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {
class Page final : public Workspace
{
public:
    explicit Page(QString name)
        : m_name{std::move(name)}
    {
        setObjectName(m_name);
    }
    QString title() const override { return m_name; }
    QString iconName() const override { return u"folder-mail"_s; }
    std::optional<int> count() const override { return 3; }
    void setPrivacy(bool on) override { isPrivate = on; }
    void arrive() override { ++arrivals; }
    QList<KeyHelp> keys() const override { return {{u"N"_s, u"Take the next one"_s}}; }
    void keepLayout(QSettings &settings) const override { settings.setValue("width"_L1, width); }
    void restoreLayout(const QSettings &settings) override
    {
        width = settings.value("width"_L1).toInt();
    }
    int width = 0;
    bool isPrivate = false;
    int arrivals = 0;

private:
    QString m_name;
};
} // namespace

class TestShell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(u"desk.ini"_s), QSettings::IniFormat);
        m_window =
            std::make_unique<MainWindow>(u"区政府办公室"_s, u"林知夏（经办）"_s, *m_settings);
        m_first = new Page{u"Counter"_s};
        m_second = new Page{u"Requests"_s};
        m_window->add(m_first);
        m_window->add(m_second);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void ctrlAndADigitOpenAWorkspace()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->current(), 1);
        QCOMPARE(m_second->arrivals, 1);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->current(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(m_window->current(), 0);
    }
    void altAndAnArrowGoBackAndForth()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->current(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier); // no further
        QCOMPARE(m_window->current(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->current(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier); // a new way
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->current(), 1);
    }
    void aClickOnTheRailOpensAWorkspace()
    {
        auto *list = named<QListView>(*m_window, "railList");
        const QPoint second = list->visualRect(list->model()->index(1, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(m_window->current(), 1);
    }
    void theRailFolds()
    {
        auto *rail = named<QWidget>(*m_window, "rail");
        QCOMPARE(rail->width(), 160);
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(rail->width(), 48);
    }
    void theCommandLineGoesToAWorkspace()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        type(*m_window, "findLineEdit", u"Go to Requests"_s);
        QTest::keyClick(named<QWidget>(*m_window, "findLineEdit"), Qt::Key_Return);
        QCOMPARE(m_window->current(), 1);
    }
    void privacyReachesEveryWorkspace()
    {
        QSignalSpy told{m_window.get(), &MainWindow::privacyChanged};
        QTest::keyClick(m_window.get(), Qt::Key_F12);
        QVERIFY(m_first->isPrivate && m_second->isPrivate);
        QCOMPARE(told.size(), 1);
        click(*m_window, "privacyButton");
        QVERIFY(!m_second->isPrivate);
    }
    void theWindowIsRemembered()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        m_window->close();
        init();
        m_window->restore();
        QCOMPARE(m_window->current(), 1);
        QCOMPARE(named<QWidget>(*m_window, "rail")->width(), 48);
    }
    void whatAnOfficerArrangedIsRemembered()
    {
        m_second->width = 417;
        m_window->close();
        init();
        QCOMPARE(m_second->width, 0);
        m_window->restore();
        QCOMPARE(m_second->width, 417);
        QCOMPARE(m_first->width, 0); // each page its own
    }
    void f1TellsTheKeysOfThePage()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *help = named<QDialog>(*m_window, "helpDialog");
        const QString said = named<QTextBrowser>(*help, "helpTextBrowser")->toPlainText();
        QVERIFY(said.contains(u"Counter"_s));
        QVERIFY(said.contains(u"Take the next one"_s));
        QTest::keyClick(help, Qt::Key_Escape);
        settle();
        QVERIFY(!m_window->findChild<QDialog *>(u"helpDialog"_s));
    }
    void escapeLeadsBackToThePage()
    {
        named<QWidget>(*m_window, "privacyButton")->setFocus();
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(),
                        Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), m_first);
    }
    void aWorkspaceSpeaksInTheStatusLine()
    {
        Q_EMIT m_first->said(u"Registered"_s);
        QVERIFY(textOf(*m_window, "saidLabel").contains(u"Registered"_s));
        m_window->status().setCalendar(u"beyond"_s, true);
        QVERIFY(textOf(*m_window, "calendarLabel").startsWith(u"▲"_s));
    }
    void everythingThatTakesInputHasAName()
    {
        QCOMPARE(namelessIn(*m_window).join(u"; "_s), QString{});
    }

private:
    QTemporaryDir m_folder{};
    std::unique_ptr<QSettings> m_settings{};
    std::unique_ptr<MainWindow> m_window{};
    Page *m_first{};
    Page *m_second{};
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
