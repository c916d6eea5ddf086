#include "tests/core/letters/letterfixture.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "ui/common/letterpreview.h"

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

private:
    FakeDialogs m_dialogs{};
};

QTEST_MAIN(TestLetterPreview)
#include "tst_letterpreview.moc"
