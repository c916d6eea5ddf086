// 材料 of a request, by clicks, keys, drops and pastes.
#include "core/desk/requestboard.h"
#include "tests/fakes/demooffice.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "ui/common/messagestrip.h"
#include "ui/requests/filelistmodel.h"
#include "ui/requests/requestsworkspace.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QInputDialog>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestFilesTab final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_page.reset();
        m_board.reset();
        m_office = std::make_unique<DemoOffice>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_asked.clear();
        openAs(m_office->desk);
    }

    void aPickedFileIsKeptAndLookedAt()
    {
        pick(u"说明.txt"_s, "控江路地块的说明");
        QCOMPARE(cell(0, FileListModel::Name), u"说明.txt"_s);
        QCOMPARE(m_office->file(m_office->main).attachments.size(), std::size_t{1});
        QTRY_VERIFY(named<QPlainTextEdit>(*m_page, "fileTextEdit")
                        ->toPlainText()
                        .contains(u"控江路地块"_s));
        QVERIFY(bar()->tabText(bar()->currentIndex()).endsWith(u" 1"_s));
        QAbstractItemModelTester{table()->model()};
    }
    void aDroppedFileGoesToTheChosenPart()
    {
        auto *part = named<QComboBox>(*m_page, "filePartComboBox");
        part->setFocus();
        QTest::keyClick(part, Qt::Key_Down);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write(u"身份证.txt"_s, "证"))});
        QWidget *tab = named<QWidget>(*m_page, "filesTab");
        QDragEnterEvent enter{{9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(tab, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop{QPointF{9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(tab, &drop);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(m_office->file(m_office->main).attachments.front().value.part,
                 DossierPart::Identity);
    }
    void aPastedPictureIsAFile()
    {
        QImage image{300, 200, QImage::Format_RGB32};
        image.fill(Qt::darkCyan);
        QGuiApplication::clipboard()->setImage(image);
        table()->setFocus();
        QTest::keySequence(table(), QKeySequence::Paste);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(cell(0, FileListModel::Name).endsWith(u".png"_s));
        QTRY_VERIFY(!named<QLabel>(*m_page, "filePictureLabel")->pixmap().isNull());
    }
    void whatIsRefusedIsTold()
    {
        pick(u"a.exe"_s, "MZ");
        QTRY_VERIFY(said().contains(u"a.exe"_s));
        pick(u"密.txt"_s, "机密★3年");
        QTRY_VERIFY(said().contains(u"机密"_s));
        QCOMPARE(table()->model()->rowCount(), 0);
    }
    void aCopyIsSavedAndFound()
    {
        pick(u"说明.txt"_s, "控江路地块的说明");
        m_dialogs.path = m_folder->filePath(u"copy.txt"_s);
        click(*m_page, "saveFileButton");
        QFile copy{m_dialogs.path};
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray{"控江路地块的说明"});
        type(*m_page, "fileSearchEdit", u"地块"_s);
        QVERIFY(textOf(*m_page, "fileFoundLabel").contains(u"说明.txt"_s));
        type(*m_page, "fileSearchEdit", u"没有"_s);
        QVERIFY(!textOf(*m_page, "fileFoundLabel").contains(u"说明.txt"_s));
    }
    void aSecondPersonTicksTheFinds()
    {
        pick(u"附件.txt"_s, "电话13812345678，住控江路18号402室");
        leaveWithTheAnswer();
        QVERIFY(cell(0, FileListModel::State).contains(u"2"_s));
        click(*m_page, "checkFileButton");
        QVERIFY(!named<QWidget>(*m_page, "tickFindsButton")->isEnabled()); // who added it
        click(*m_page, "closeFindsButton");
        openAs(m_office->headDesk);
        click(*m_page, "checkFileButton");
        auto *dialog = named<QDialog>(*m_page, "outgoingDialog");
        auto *finds = named<QListWidget>(*dialog, "findList");
        QCOMPARE(finds->count(), 2);
        click(*dialog, "tickFindsButton");
        QVERIFY(m_office->file(m_office->main).outgoingChecks.empty()); // nothing was marked
        finds->setFocus();
        finds->setCurrentRow(0);
        QTest::keyClick(finds, Qt::Key_Space);
        QTest::keyClick(finds, Qt::Key_Down);
        QTest::keyClick(finds, Qt::Key_Space);
        type(*dialog, "findReasonEdit", u"本人同意"_s);
        click(*dialog, "tickFindsButton");
        QTRY_COMPARE(m_office->file(m_office->main).outgoingChecks.size(), std::size_t{2});
        QTRY_VERIFY(!cell(0, FileListModel::State).contains(u"2"_s));
    }
    void aRemovalAsksWhy()
    {
        pick(u"说明.txt"_s, "a");
        click(*m_page, "removeFileButton");
        auto *ask = named<QInputDialog>(*m_page, "removeFileDialog");
        ask->setTextValue(u"重复"_s);
        ask->accept();
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        QCOMPARE(m_office->file(m_office->main).attachments.front().value.removalReason,
                 u"重复"_s);
    }
    void theDossierIsOneClickAway()
    {
        click(*m_page, "dossierButton");
        click(*m_page, "evidenceButton");
        QCOMPARE(m_asked, (QList<bool>{false, true}));
    }

private:
    void openAs(Desk &desk)
    {
        m_page.reset();
        m_board = std::make_unique<RequestBoard>(desk, RequestBoard::Reader{});
        m_board->load();
        m_page = std::make_unique<RequestsWorkspace>(*m_board, shippedLetterTemplates().value(),
                                                     CorrespondenceTab::Callbacks{}, &m_dialogs);
        connect(m_page.get(), &RequestsWorkspace::dossierAsked, this,
                [this](RequestId, bool evidence) { m_asked << evidence; });
        m_page->resize(1206, 698);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open(m_office->main);
        settle();
        for (int i = 0; i < bar()->count(); ++i) {
            if (named<QWidget>(*m_page, "filesTab") && bar()->tabText(i).startsWith(u"Files"_s))
                QTest::mouseClick(bar(), Qt::LeftButton, {}, bar()->tabRect(i).center());
        }
        QVERIFY(named<QWidget>(*m_page, "filesTab")->isVisible());
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file{m_folder->filePath(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return file.fileName();
    }
    void pick(const QString &name, const QByteArray &bytes)
    {
        const int before = table()->model()->rowCount();
        const QString told = said();
        m_dialogs.path = write(name, bytes);
        click(*m_page, "addFileButton");
        QTRY_VERIFY(table()->model()->rowCount() > before || said() != told);
    }
    void leaveWithTheAnswer()
    {
        auto *leaves = named<QComboBox>(*m_page, "fileLeavesComboBox");
        leaves->setFocus();
        QTest::keyClick(leaves, Qt::Key_Down);
        QTRY_COMPARE(m_office->file(m_office->main).attachments.front().value.enclosed,
                     Enclosure::Answer);
    }
    QTabBar *bar() const { return named<QTabBar>(*m_page, "requestTabBar"); }
    QTableView *table() const { return named<QTableView>(*m_page, "fileTableView"); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString said() const { return m_page->findChild<MessageStrip *>()->text(); }

    std::unique_ptr<DemoOffice> m_office{};
    std::unique_ptr<RequestBoard> m_board{};
    std::unique_ptr<QTemporaryDir> m_folder{};
    FakeDialogs m_dialogs{};
    std::unique_ptr<RequestsWorkspace> m_page{};
    QList<bool> m_asked{};
};

QTEST_MAIN(TestFilesTab)
#include "tst_filestab.moc"
