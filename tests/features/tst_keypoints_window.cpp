// The story of tst_keypoints_story, played in the windows with keys and mouse.
#include "tests/fakes/deskfixture.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/fakes/memorydrafts.h"
#include "tests/ui/uitest.h"
#include "ui/counter/counterworkspace.h"
#include "ui/print/letterpage.h"
#include "core/desk/requestboard.h"
#include "ui/requests/requestsworkspace.h"
#include "ui/review/reviewworkspace.h"

#include <QListView>
#include <QPointer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestKeyPointsWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void fromTheCounterToTheServedAnswer();

private:
    template<class Page>
    static void present(Page &page)
    {
        page.resize(1206, 698);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    std::unique_ptr<RequestsWorkspace> requestsOf(Desk &desk, RequestId id)
    {
        RequestBoard &board =
            *m_boards.emplace_back(std::make_unique<RequestBoard>(desk, RequestBoard::Reader{}));
        board.load();
        auto page = std::make_unique<RequestsWorkspace>(
            board, shippedLetterTemplates().value(),
            CorrespondenceTab::Callbacks{
                .make = [&](RequestId about, int kind) { make(desk, about, kind); }});
        present(*page);
        page->open(id);
        return page;
    }
    void make(Desk &desk, RequestId id, int kind)
    {
        const auto form = findTemplate(shippedLetterTemplates().value(), QString::number(kind));
        const auto letter = desk.issueLetter(desk.request(id).value(), form.value());
        QVERIFY(letter);
        QVERIFY(writeLetter(*letter, m_folder.filePath(QString::number(kind) + u".pdf"_s)));
    }
    /// Takes a step through its dialog, typing \p set into its fields.
    static void take(RequestsWorkspace &page, const char *button,
                     const QMap<QByteArray, QString> &set = {})
    {
        click(page, button);
        const QPointer<QDialog> dialog = named<QDialog>(page, "stepDialog");
        for (auto field = set.begin(); field != set.end(); ++field)
            type(*dialog, field.key().constData(), field.value());
        click(*dialog, "takeStepButton");
        QVERIFY2(!dialog || !dialog->isVisible(), button);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    std::vector<std::unique_ptr<RequestBoard>> m_boards{};
    QTemporaryDir m_folder{};
};

void TestKeyPointsWindow::fromTheCounterToTheServedAnswer()
{
    DeskFixture f;
    FakeDialogs dialogs;

    const auto document = f.desk
                              .enterDocument({.number = u"杨府办〔2021〕10号"_s,
                                              .title = u"2021年杨浦区政务公开工作要点"_s,
                                              .formed = {2021, 4, 9},
                                              .body = u"区政府各委、办、局："_s})
                              .value();
    ReviewWorkspace review{f.headDesk, dialogs};
    present(review);
    auto *documents = named<QListView>(review, "documentListView");
    documents->setFocus();
    QTest::keyClick(documents, Qt::Key_1);
    QVERIFY(textOf(review, "publicationClockLabel").contains(u"2021-05-10"_s));
    click(review, "secrecyCheckBox");
    click(review, "determineButton");
    QCOMPARE(f.desk.document(document)->value.attribute, Attribute::Proactive);

    QList<RequestId> printed;
    MemoryDrafts drafts;
    CounterWorkspace counter{f.desk, dialogs,
                             [&](RequestId id) {
                                 printed << id;
                                 make(f.desk, id, 2);
                             },
                             drafts.keeper(f.clock)};
    present(counter);
    type(counter, "nameLineEdit", u"叶疏桐"_s);
    type(counter, "identityLineEdit", u"11010519491231002X"_s);
    type(counter, "contactLineEdit", u"13900001234"_s);
    type(counter, "contentTextEdit", u"2021年政务公开工作要点"_s);
    QTest::keyClick(named<QWidget>(counter, "contentTextEdit"), Qt::Key_Return,
                    Qt::ControlModifier);
    QCOMPARE(printed.size(), 1);
    const RequestId id = printed.front();
    QCOMPARE(f.due(id), (QDate{2021, 5, 11}));

    f.on(2021, 4, 19);
    auto desk = requestsOf(f.desk, id);
    take(*desk, "consultSendStepButton",
         {{"toLineEdit", u"上海某咨询有限公司"_s}, {"subjectTextEdit", u"起草材料"_s}});
    f.on(2021, 4, 21);
    desk = requestsOf(f.desk, id);
    take(*desk, "consultReachedStepButton");
    f.on(2021, 5, 14);
    desk = requestsOf(f.desk, id);
    take(*desk, "consultExpireStepButton");
    QCOMPARE(textOf(*desk, "dueLabel"), u"2021-06-03 (Thu)"_s);

    named<QTabBar>(*desk, "requestTabBar")->setCurrentIndex(5);
    auto *outcome = named<QComboBox>(*desk, "outcomeComboBox");
    outcome->setCurrentIndex(outcome->findData(u"A2"_s));
    click(*desk, "secrecyCheckedCheckBox");
    click(*desk, "submitDraftButton");
    QCOMPARE(f.file(id).request.value.status, Status::InReview);

    f.on(2021, 5, 28);
    auto approval = requestsOf(f.headDesk, id);
    take(*approval, "signStepButton");
    QCOMPARE(f.file(id).request.value.signedBy, f.head.id);
    named<QTabBar>(*approval, "requestTabBar")->setCurrentIndex(2);
    auto *kinds = named<QComboBox>(*approval, "letterKindComboBox");
    kinds->setCurrentIndex(kinds->findData(13));
    click(*approval, "makeLetterButton");
    QVERIFY(QFile::exists(m_folder.filePath(u"13.pdf"_s)));

    f.on(2021, 5, 31);
    desk = requestsOf(f.desk, id);
    take(*desk, "serveStepButton");
    const Request answered = f.file(id).request.value;
    QCOMPARE(answered.status, Status::Answered);
    QCOMPARE(answered.served, (QDate{2021, 5, 31}));
    QCOMPARE(f.file(id).letters.size(), 2U);
}

QTEST_MAIN(TestKeyPointsWindow)
#include "tst_keypoints_window.moc"
