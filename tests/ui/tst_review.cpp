#include "tests/fakes/demooffice.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "ui/review/reviewworkspace.h"

#include <QDateEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestReview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_office = std::make_unique<DemoOffice>();
        m_dialogs = std::make_unique<FakeDialogs>();
        m_page = std::make_unique<ReviewWorkspace>(m_office->desk, *m_dialogs);
        m_page->resize(1206, 698);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_list = named<QListView>(*m_page, "documentListView");
        m_list->setFocus();
    }

    void oneKeyAndEnterDetermineADocument()
    {
        const DocumentId first = current();
        QSignalSpy said{m_page.get(), &Workspace::said};
        QTest::keyClick(m_list, Qt::Key_1);
        QVERIFY(textOf(*m_page, "publicationClockLabel")
                    .contains(u"2021-03-22"_s)); // 20 working days from 02-22
        named<QAbstractButton>(*m_page, "secrecyCheckBox")->click();
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(m_office->desk.document(first).value().value.attribute, Attribute::Proactive);
        QCOMPARE(said.size(), 1);
        QVERIFY(current() != first);
    }
    void withholdingAsksForGroundAndReason()
    {
        const DocumentId first = current();
        QTest::keyClick(m_list, Qt::Key_3);
        QTest::keyClick(m_list, Qt::Key_E);
        auto *reason = named<QPlainTextEdit>(*m_page, "reasonTextEdit");
        QVERIFY(reason->hasFocus());
        type(*m_page, "reasonTextEdit", u"仅规定内部值守交接程序，对外不产生约束力"_s);
        QTest::keyClick(reason, Qt::Key_1); // letters rest while a text field has focus
        QVERIFY(named<QAbstractButton>(*m_page, "withheldButton")->isChecked());
        QTest::keyClick(reason, Qt::Key_Escape);
        QTest::keyClick(m_list, Qt::Key_N);
        named<QAbstractButton>(*m_page, "secrecyCheckBox")->click();
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Return);
        const Document document = m_office->desk.document(first).value().value;
        QCOMPARE(document.attribute, Attribute::Withheld);
        QCOMPARE(document.ground, u"E16a"_s);
        QVERIFY(document.dutyDenied);
    }
    void aShortReasonIsRefusedAndKept()
    {
        QTest::keyClick(m_list, Qt::Key_3);
        QTest::keyClick(m_list, Qt::Key_E);
        type(*m_page, "reasonTextEdit", u"内部"_s);
        QVERIFY(textOf(*m_page, "reasonCountLabel").startsWith(u"2 "_s));
        click(*m_page, "determineButton");
        QVERIFY(!textOf(*m_page, "messageStripLabel").isEmpty());
        QCOMPARE(named<QPlainTextEdit>(*m_page, "reasonTextEdit")->toPlainText(), u"内部"_s);
    }
    void aProactiveDocumentIsPublished()
    {
        m_list->setCurrentIndex(m_list->model()->index(3, 0));
        const DocumentId points = m_office->desk.documentRows().value()[3].id;
        QVERIFY(textOf(*m_page, "publicationClockLabel").contains(u"2021-05-10"_s));
        click(*m_page, "publishButton");
        QCOMPARE(m_office->desk.document(points).value().value.state, DocumentState::Published);
    }
    void aDocumentIsEnteredFromATextFile()
    {
        QTemporaryDir folder;
        m_dialogs->path = folder.filePath(u"text.txt"_s);
        QFile file{m_dialogs->path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("各单位：\n现印发给你们。");
        file.close();
        click(*m_page, "enterDocumentButton");
        auto *dialog = named<QDialog>(*m_page, "enterDocumentDialog");
        click(*dialog, "enterButton"); // without a title
        QVERIFY(dialog->isVisible());
        type(*dialog, "numberLineEdit", u"杨府办〔2021〕11号"_s);
        type(*dialog, "titleLineEdit", u"关于试验的通知"_s);
        named<QDateEdit>(*dialog, "formedDateEdit")->setDate({2021, 5, 18});
        click(*dialog, "openFileButton");
        QVERIFY(
            named<QPlainTextEdit>(*dialog, "bodyTextEdit")->toPlainText().contains(u"现印发"_s));
        click(*dialog, "enterButton");
        QCOMPARE(int(m_office->desk.documentRows().value().size()), 5);
        QCOMPARE(textOf(*m_page, "documentNumberLabel"), u"杨府办〔2021〕11号"_s);
    }
    void aBrokenTextFileIsRefused()
    {
        QTemporaryDir folder;
        m_dialogs->path = folder.filePath(u"bad.txt"_s);
        QFile file{m_dialogs->path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xff\xfe\xfa");
        file.close();
        click(*m_page, "enterDocumentButton");
        auto *dialog = named<QDialog>(*m_page, "enterDocumentDialog");
        click(*dialog, "openFileButton");
        QVERIFY(!textOf(*dialog, "messageStripLabel").isEmpty());
    }
    void everythingThatTakesInputHasAName()
    {
        QCOMPARE(namelessIn(*m_page).join(u"; "_s), QString{});
        click(*m_page, "enterDocumentButton");
        QCOMPARE(namelessIn(*named<QDialog>(*m_page, "enterDocumentDialog")).join(u"; "_s),
                 QString{});
    }

private:
    DocumentId current() const
    {
        const QString number = textOf(*m_page, "documentNumberLabel");
        const auto rows = m_office->desk.documentRows().value();
        for (const DocumentRow &row : rows) {
            if (row.number == number)
                return row.id;
        }
        return {};
    }
    std::unique_ptr<DemoOffice> m_office{};
    std::unique_ptr<FakeDialogs> m_dialogs{};
    std::unique_ptr<ReviewWorkspace> m_page{};
    QListView *m_list{};
};

QTEST_MAIN(TestReview)
#include "tst_review.moc"
