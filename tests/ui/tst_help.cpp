// F1 and the quick card: texts for every page in both languages, opened where one is, searched by
// keys; the clocks of the card are the law's.
#include "tests/ui/uitest.h"
#include "ui/common/workspace.h"
#include "ui/help/helpdialog.h"
#include "ui/help/quickcard.h"
#include "ui/print/reporthtml.h"
#include "ui/shell/mainwindow.h"

#include <QDirIterator>
#include <QListWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBrowser>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace {
class Page final : public Workspace
{
public:
    Page(const QString &name, QString title)
        : m_title{std::move(title)}
    {
        setObjectName(name);
        setFocusPolicy(Qt::StrongFocus);
    }
    QString title() const override { return m_title; }
    QString iconName() const override { return u"folder-mail"_s; }
    QString purpose() const override { return u"What it is for"_s; }
    QList<KeyHelp> keys() const override { return {{u"N"_s, u"Take the next one"_s}}; }

private:
    QString m_title;
};

QString everythingUnder(const QString &folder, const QStringList &names)
{
    QString text;
    for (QDirIterator file{folder, names, QDir::Files, QDirIterator::Subdirectories};
         file.hasNext();) {
        QFile source{file.next()};
        if (source.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(source.readAll());
    }
    return text;
}

/// The pages of the desk, as their sources name them: `today`, `counter` …
QStringList pagesOfTheDesk()
{
    static const QRegularExpression call{u"setObjectName\\(u\"([a-z]+)Workspace\"_s\\)"_s};
    const QString sources = everythingUnder(QStringLiteral(SOURCE_FOLDER) + u"/ui"_s, {u"*.cpp"_s});
    QStringList pages;
    for (auto match = call.globalMatch(sources); match.hasNext();)
        pages << match.next().captured(1);
    return pages;
}

QString fileText(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}
} // namespace

class TestHelp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init();
    void cleanup() { dress(); }
    void everyPageHasItsTextAndPictureInBothLanguages();
    void itOpensAtThePageOneIsOn();
    void theSearchNarrowsAndFinds();
    void f1AgainTurnsTheSameWindow();
    void itSpeaksChinese();
    void theCardTellsTheClocksOfTheLaw_data();
    void theCardTellsTheClocksOfTheLaw();
    void theCardIsOnePage();
    void theCardIsAskedFor();

private:
    QDialog &help()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *dialog = named<QDialog>(*m_window, "helpDialog");
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the help does not come up");
        return *dialog;
    }
    static QString shown(QDialog &help)
    {
        return named<QTextBrowser>(help, "helpTextBrowser")->toPlainText();
    }

    QTemporaryDir m_folder{};
    std::unique_ptr<QSettings> m_settings{};
    std::unique_ptr<MainWindow> m_window{};
};

void TestHelp::init()
{
    m_window.reset();
    m_settings =
        std::make_unique<QSettings>(m_folder.filePath(u"desk.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(u"区政府办公室"_s, u"林知夏"_s, *m_settings);
    m_window->add(new Page{u"todayWorkspace"_s, u"Today"_s});
    m_window->add(new Page{u"exchangeWorkspace"_s, u"Exchange"_s});
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestHelp::everyPageHasItsTextAndPictureInBothLanguages()
{
    constexpr qint64 largest = 60'000;
    const QStringList pages = pagesOfTheDesk();
    QVERIFY(pages.size() >= 12);
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        for (const QString &page : pages) {
            const QString text = fileText(u":/help/%1/%2.md"_s.arg(language, page));
            QVERIFY2(text.count(u"## "_s) >= 2, qPrintable(language + page));
            const QString picture = u"pictures/%1-%2.png"_s.arg(page, language);
            QVERIFY2(text.contains(picture), qPrintable(picture));
            const QFileInfo file{u":/help/"_s + picture};
            QVERIFY2(file.exists() && file.size() < largest, qPrintable(picture));
            QVERIFY(!QImage{file.filePath()}.isNull());
        }
        QVERIFY(!fileText(u":/help/%1/start.md"_s.arg(language)).isEmpty());
    }
    const QString folder = QStringLiteral(SOURCE_FOLDER) + u"/resources/help"_s;
    const qsizetype pictures = QDir{folder + u"/pictures"_s}.entryList(QDir::Files).size();
    QCOMPARE(pictures, 2 * pages.size()); // none is left over
}

void TestHelp::itOpensAtThePageOneIsOn()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QDialog &dialog = help();
    const QString text = shown(dialog);
    QVERIFY(text.startsWith(u"Exchange"_s));
    QVERIFY(text.contains(u"What it is for"_s));
    QVERIFY(text.contains(u"by telephone"_s));
    QVERIFY(text.contains(u"Take the next one"_s)); // the page's own keys
    const QUrl picture{u"pictures/exchange-en.png"_s};
    const auto *browser = named<QTextBrowser>(dialog, "helpTextBrowser");
    QVERIFY(!browser->document()->resource(QTextDocument::ImageResource, picture).isNull());
    auto *contents = named<QListWidget>(dialog, "helpContentsList");
    QTest::keyClick(contents, Qt::Key_Up);
    QVERIFY2(shown(dialog).startsWith(u"Today"_s), qPrintable(shown(dialog).left(60)));
    QTest::keyClick(contents, Qt::Key_Up);
    QVERIFY(shown(dialog).contains(u"F12"_s));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    settle();
    QVERIFY(!m_window->findChild<QDialog *>(u"helpDialog"_s));
}

void TestHelp::theSearchNarrowsAndFinds()
{
    QDialog &dialog = help();
    auto *contents = named<QListWidget>(dialog, "helpContentsList");
    QCOMPARE(contents->count(), 3);
    type(dialog, "helpSearchLineEdit", u"zebra"_s);
    QCOMPARE(contents->count(), 0);
    QVERIFY(shown(dialog).isEmpty());
    named<QLineEdit>(dialog, "helpSearchLineEdit")->clear();
    type(dialog, "helpSearchLineEdit", u"eight groups"_s);
    QCOMPARE(contents->count(), 1);
    QVERIFY(shown(dialog).startsWith(u"Exchange"_s));
    const auto *browser = named<QTextBrowser>(dialog, "helpTextBrowser");
    QCOMPARE(browser->textCursor().selectedText(), u"eight groups"_s);
    named<QLineEdit>(dialog, "helpSearchLineEdit")->clear();
    QCOMPARE(contents->count(), 3);
}

void TestHelp::f1AgainTurnsTheSameWindow()
{
    QDialog &dialog = help();
    QVERIFY(shown(dialog).startsWith(u"Today"_s));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(&help(), &dialog);
    QVERIFY(shown(dialog).startsWith(u"Exchange"_s));
    QCOMPARE(m_window->findChildren<QDialog *>(u"helpDialog"_s).size(), 1);
}

void TestHelp::itSpeaksChinese()
{
    speak(*qApp, u"zh_CN"_s);
    init();
    QDialog &dialog = help();
    QVERIFY(shown(dialog).contains(u"一天的工作"_s));
    QVERIFY(shown(dialog).contains(u"按键"_s));
}

void TestHelp::theCardTellsTheClocksOfTheLaw_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shipped");
    QTest::addColumn<QString>("changed");
    QTest::addRow("Chinese") << u"zh_CN"_s << u"20个工作日"_s << u"23个工作日"_s;
    QTest::addRow("English") << u"en"_s << u"20 working days"_s << u"23 working days"_s;
}

void TestHelp::theCardTellsTheClocksOfTheLaw()
{
    QFETCH(QString, language);
    QFETCH(QString, shipped);
    QFETCH(QString, changed);
    speak(*qApp, language);
    const QDate day{2026, 11, 28};
    const QList<KeyHelp> keys{{u"F2"_s, u"Full <form>"_s}};
    const QString card = quickCard(Law::shipped().value(), day, keys).value();
    QVERIFY(!card.contains(u'{') && !card.contains(u'}'));
    QVERIFY(card.contains(shipped) && !card.contains(changed));
    QVERIFY(card.contains(u"Full &lt;form&gt;"_s));
    QVERIFY(card.contains(u"第三十三条第二款"_s));
    std::vector<Law::File> files;
    for (QDirIterator file{u":/law"_s}; file.hasNext();) {
        const QString path = file.next();
        QByteArray json = fileText(path).toUtf8();
        json.replace("\"kind\": \"answer\", \"length\": 20",
                     "\"kind\": \"answer\", \"length\": 23");
        files.push_back({QFileInfo{path}.fileName(), json});
    }
    const QString other = quickCard(Law::load(files).value(), day, keys).value();
    QVERIFY(other.contains(changed));
    QVERIFY(
        !quickCard(Law::shipped().value(), {1999, 1, 4}, keys)); // no clock of that day is known
}

void TestHelp::theCardIsOnePage()
{
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        speak(*qApp, language);
        const QString path = m_folder.filePath(u"card-%1.pdf"_s.arg(language));
        const auto card = quickCard(Law::shipped().value(), {2026, 11, 28},
                                    QList<KeyHelp>{7, {u"Ctrl+Enter"_s, u"登记并打印回执"_s}});
        QVERIFY(card);
        QVERIFY(writeOnePage(*card, path));
        const auto paper = Poppler::Document::load(path);
        QVERIFY(paper);
        QCOMPARE(paper->numPages(), 1);
        QVERIFY(paper->page(0)->text({}).contains(u"Ctrl+Enter"_s));
    }
}

void TestHelp::theCardIsAskedFor()
{
    QDialog &dialog = help();
    const QSignalSpy asked{m_window.get(), &MainWindow::cardAsked};
    click(dialog, "quickCardButton");
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(TestHelp)

#include "tst_help.moc"
