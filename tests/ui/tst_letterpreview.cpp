#include "core/letters/caseform.h"
#include "tests/core/letters/letterfixture.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "ui/common/letterpreview.h"

#include <QFileInfo>
#include <QPrintPreviewWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestLetterPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    /// The court of an answer is known from memory until the organ confirms it.
    void lawFromMemoryStandsAboveThePage()
    {
        LetterFixture f;
        const Case file = f.file(f.drafted(u"A2"_s));
        const Letter open = f.letter(file, u"13"_s, {2021, 4, 13}).value();
        LetterPreview warned{open, m_dialogs};
        warned.show();
        auto *line = named<QLabel>(warned, "unconfirmedLabel");
        QVERIFY(line->isVisible());
        QVERIFY2(line->toolTip().contains(u"上海铁路运输法院"_s), qPrintable(line->toolTip()));
        QVERIFY(line->toolTip().contains(u"not yet confirmed"_s));

        LetterFixture confirmed;
        confirmed.organ =
            inOrder(confirmed.organ, confirmed.law, confirmed.calendar, confirmed.head.id);
        const Letter sure =
            confirmed.letter(confirmed.file(confirmed.drafted(u"A2"_s)), u"13"_s, {2021, 4, 13})
                .value();
        LetterPreview quiet{sure, m_dialogs};
        quiet.show();
        QVERIFY(!quiet.findChild<QLabel *>(u"unconfirmedLabel"_s));
        QCOMPARE(sure.body, open.body); // what is not confirmed is said above the page, not on it
    }
    void pagesAreTurnedAndEnlarged()
    {
        LetterFixture f;
        Letter letter = f.letter(f.file(f.drafted(u"A2"_s)), u"13"_s, {2021, 4, 13}).value();
        letter.body = QStringList(40, u"很长的一段。"_s) + letter.body;
        LetterPreview preview{letter, m_dialogs};
        preview.show();
        auto *pages = named<QPrintPreviewWidget>(preview, "letterPrintPreviewWidget");
        QTRY_VERIFY(pages->pageCount() > 1);
        QCOMPARE(textOf(preview, "pagePlaceLabel"), u"Page 1 of %1"_s.arg(pages->pageCount()));
        click(preview, "nextPageButton");
        QCOMPARE(pages->currentPage(), 2);
        QVERIFY(textOf(preview, "pagePlaceLabel").startsWith(u"Page 2"_s));
        click(preview, "previousPageButton");
        click(preview, "previousPageButton"); // there is none before the first
        QCOMPARE(pages->currentPage(), 1);
        const qreal before = pages->zoomFactor();
        click(preview, "zoomInButton");
        QVERIFY(pages->zoomFactor() > before);
        click(preview, "zoomOutButton");
        click(preview, "zoomOutButton");
        QVERIFY(pages->zoomFactor() < before);
        click(preview, "fitPageButton");
        QCOMPARE(pages->zoomMode(), QPrintPreviewWidget::FitInView);
        click(preview, "fitWidthButton");
        QCOMPARE(pages->zoomMode(), QPrintPreviewWidget::FitToWidth);
        QVERIFY(namelessIn(preview).isEmpty());
    }
    void aFormIsShownAndSavedUnderItsTitle()
    {
        LetterFixture f;
        const auto forms = shippedForms().value();
        const Letter paper =
            f.desk.makeForm(f.file(f.registered()), findForm(forms, u"1"_s).value()).value();
        LetterPreview preview{paper, m_dialogs};
        preview.show();
        QCOMPARE(preview.windowTitle(), u"政府信息公开申请表"_s);
        QTemporaryDir folder;
        for (const char *ending : {"pdf", "odt", "html"}) {
            m_dialogs.path = folder.filePath(u"form."_s + QString::fromLatin1(ending));
            click(preview, "saveButton");
            QVERIFY(QFileInfo{m_dialogs.path}.size() > 1000);
            QVERIFY(textOf(preview, "messageStripLabel").contains(m_dialogs.path));
        }
        m_dialogs.path.clear();
    }

private:
    FakeDialogs m_dialogs{};
};

QTEST_MAIN(TestLetterPreview)
#include "tst_letterpreview.moc"
