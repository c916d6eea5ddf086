#include "tests/fakes/demooffice.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/fakes/memorylibrary.h"
#include "tests/ui/uitest.h"
#include "ui/library/libraryhitsmodel.h"
#include "ui/library/libraryworkspace.h"

#include <QFile>
#include <QListView>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class TestLibrary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_office = std::make_unique<DemoOffice>();
        m_dialogs = std::make_unique<FakeDialogs>();
        put(u"杨府办〔2021〕11号"_s, u"政务公开工作要点"_s,
            u"见杨府办〔2020〕8号。全面推行基层政务公开标准化。"_s, {2021, 4, 10});
        put(u"杨府办〔2020〕8号"_s, u"基层公开方案"_s, u"标准化目录。"_s, {2020, 3, 2});
        m_page = std::make_unique<LibraryWorkspace>(
            m_office->desk,
            [this]() -> Result<std::unique_ptr<Library>> {
                return std::make_unique<MemoryLibrary>(m_office->office);
            },
            *m_dialogs);
        m_page->resize(1206, 698);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_list = named<QListView>(*m_page, "libraryListView");
        m_page->arrive();
        QTRY_VERIFY(m_list->model()->rowCount() > 2);
    }

    /// 1366 pixels, less the rail.
    void thePageFitsASmallScreen()
    {
        type(*m_page, "librarySearchEdit", u"标准化"_s);
        QTRY_COMPARE(m_list->model()->rowCount(), 2);
        QVERIFY2(m_page->minimumSizeHint().width() <= 1206,
                 qPrintable(QString::number(m_page->minimumSizeHint().width())));
        QCOMPARE(m_page->width(), 1206);
    }
    void hitsComeWhileTyping()
    {
        type(*m_page, "librarySearchEdit", u"标准化"_s);
        QTRY_COMPARE(titles(), (QStringList{u"政务公开工作要点"_s, u"基层公开方案"_s}));
        QCOMPARE(textOf(*m_page, "libraryTotalLabel"), u"2 documents"_s);
        auto *text = named<QTextBrowser>(*m_page, "libraryTextBrowser");
        QVERIFY(text->toPlainText().contains(u"全面推行"));
        QCOMPARE(text->extraSelections().size(), 1);
        QVERIFY(text->toPlainText().contains(u"Related documents"));
        QVERIFY(text->toHtml().contains(u"基层公开方案"));
    }
    void nothingFoundSaysWhatToDo()
    {
        type(*m_page, "librarySearchEdit", u"火星"_s);
        QTRY_COMPARE(titles(), QStringList{});
        QVERIFY(named<QTextBrowser>(*m_page, "libraryTextBrowser")
                    ->toPlainText()
                    .contains(u"Nothing has these words"));
        QTest::keyClick(named<QLineEdit>(*m_page, "librarySearchEdit"), Qt::Key_Escape);
        QTRY_VERIFY(titles().size() > 2);
    }
    void aTickNarrows()
    {
        type(*m_page, "librarySearchEdit", u"标准化"_s);
        QTRY_COMPARE(titles().size(), 2);
        auto *tree = named<QTreeWidget>(*m_page, "facetTree");
        QTreeWidgetItem *year = nullptr;
        QTRY_VERIFY(
            (year = tree->findItems(u"2020"_s, Qt::MatchExactly | Qt::MatchRecursive).value(0)) !=
            nullptr);
        tree->setCurrentItem(year);
        QTest::keyClick(tree, Qt::Key_Space);
        QTRY_COMPARE(titles(), QStringList{u"基层公开方案"_s});
    }
    void keysWalkMarkAndCompile()
    {
        const QTemporaryDir folder;
        auto *box = named<QLineEdit>(*m_page, "librarySearchEdit");
        type(*m_page, "librarySearchEdit", u"标准化"_s);
        QTRY_COMPARE(titles().size(), 2);
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(m_list->hasFocus());
        QTest::keyClick(m_list, Qt::Key_Space);
        QTest::keyClick(m_list, Qt::Key_J);
        QCOMPARE(m_list->currentIndex().row(), 1);
        QTest::keyClick(m_list, Qt::Key_Space);
        for (const QString &ending : {u"html"_s, u"odt"_s, u"pdf"_s}) {
            m_dialogs->path = folder.filePath(u"v."_s + ending);
            QTest::keyClick(m_list, Qt::Key_E, Qt::ControlModifier);
            QFile file{m_dialogs->path};
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (ending == u"html") {
                QVERIFY(bytes.contains("href=\"#d2\"") && bytes.contains("id=\"d2\""));
                QVERIFY(!bytes.contains("http"));
                QVERIFY(bytes.contains("全面推行基层政务公开标准化"));
            } else {
                QVERIFY(bytes.startsWith(ending == u"pdf" ? "%PDF" : "PK"));
            }
            for (const int row : {0, 1}) { // marks are gone with the volume
                m_list->setCurrentIndex(m_list->model()->index(row, 0));
                QTest::keyClick(m_list, Qt::Key_Space);
            }
        }
    }
    void whatIsNotPublicIsNotCompiled()
    {
        auto *hits = qobject_cast<LibraryHitsModel *>(m_list->model());
        for (int row = 0; row < hits->rowCount(); ++row)
            hits->mark(row); // some of the demo are not published
        m_dialogs->path = u"/nowhere.pdf"_s;
        QTest::keyClick(m_list, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!QFile::exists(m_dialogs->path));
    }
    void theLineOfCtrlKFindsDocuments()
    {
        const QList<FindHit> hits = m_page->find(u"工作要点"_s);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.front().title, u"政务公开工作要点"_s);
        QCOMPARE(hits.front().detail, u"杨府办〔2021〕11号"_s);
    }
    void everythingHasAName() { QCOMPARE(namelessIn(*m_page), QStringList{}); }
    void cleanup() { m_page.reset(); }

private:
    void put(const QString &number, const QString &title, const QString &body, QDate day)
    {
        const Document document{.id = {newEntityId(m_office->clock, m_office->random)},
                                .organ = m_office->organ.id,
                                .number = number,
                                .title = title,
                                .kind = u"通知"_s,
                                .formed = day,
                                .body = body,
                                .attribute = Attribute::Proactive,
                                .state = DocumentState::Published};
        QVERIFY(m_office->office.commit(Changes{}.add(document, quint16(DocumentEvent::Entered))));
    }
    QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            found << m_list->model()->index(row, 0).data().toString();
        return found;
    }
    std::unique_ptr<DemoOffice> m_office{};
    std::unique_ptr<FakeDialogs> m_dialogs{};
    std::unique_ptr<LibraryWorkspace> m_page{};
    QListView *m_list = nullptr;
};

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
