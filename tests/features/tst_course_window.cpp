// One case through 补正, 征求意见, 延期 and 收费 to its served answer, in the windows of two
// officers; the last day after each step is worked out apart, on the command line (`deadline`).
#include "tests/fakes/deskfixture.h"
#include "tests/ui/uitest.h"
#include "core/desk/requestboard.h"
#include "ui/common/datetext.h"
#include "ui/requests/requestsworkspace.h"

#include <QPointer>
#include <QSpinBox>

using namespace Qt::StringLiterals;

class TestCourseWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void everyStopOnTheWay();

private:
    struct Window
    {
        std::unique_ptr<RequestBoard> board{};
        std::unique_ptr<RequestsWorkspace> page{};
    };
    /// The case as this officer sees it on this day.
    Window openFor(Desk &desk)
    {
        Window window;
        window.board = std::make_unique<RequestBoard>(desk, RequestBoard::Reader{});
        window.board->load();
        window.page = std::make_unique<RequestsWorkspace>(
            *window.board, shippedLetterTemplates().value(),
            CorrespondenceTab::Callbacks{.make = [&](RequestId id, int kind) {
                const auto form =
                    findTemplate(shippedLetterTemplates().value(), QString::number(kind));
                QVERIFY(desk.issueLetter(desk.request(id).value(), form.value()));
            }});
        window.page->resize(1206, 698);
        window.page->show();
        window.page->activateWindow();
        if (!QTest::qWaitForWindowActive(window.page.get()))
            qFatal("the window does not come up");
        window.page->open(m_id);
        named<QTabBar>(*window.page, "requestTabBar")->setCurrentIndex(0);
        settle();
        QCoreApplication::processEvents(); // the new buttons find their places
        return window;
    }
    static void fill(QDialog &dialog, const QByteArray &field, const QString &value)
    {
        if (auto *box = dialog.findChild<QComboBox *>(QString::fromLatin1(field)))
            return box->setCurrentIndex(box->findData(value));
        if (auto *number = dialog.findChild<QSpinBox *>(QString::fromLatin1(field))) {
            number->setFocus();
            number->selectAll();
            return QTest::keyClicks(number, value);
        }
        if (auto *flag = dialog.findChild<QAbstractButton *>(QString::fromLatin1(field)))
            return QTest::mouseClick(flag, Qt::LeftButton);
        type(dialog, field.constData(), value);
    }
    /// On \p day, \p who takes a step through its dialog.
    void take(QDate day, Desk &who, const char *button, const QMap<QByteArray, QString> &set = {})
    {
        m_office.clock.set({day, QTime{9, 0}});
        const Window window = openFor(who);
        click(*window.page, button);
        const QPointer<QDialog> dialog = window.page->findChild<QDialog *>(u"stepDialog"_s);
        QVERIFY2(dialog, button);
        for (auto field = set.begin(); field != set.end(); ++field)
            fill(*dialog, field.key(), field.value());
        click(*dialog, "takeStepButton");
        QVERIFY2(!dialog || !dialog->isVisible(),
                 dialog ? qPrintable(textOf(*dialog, "messageStripLabel")) : button);
        m_due = textOf(*window.page, "dueLabel");
        settle();
    }
    Request now() const { return m_office.file(m_id).request.value; }

    DeskFixture m_office{};
    RequestId m_id{};
    QString m_due{}; ///< as the head of the case says it
};

void TestCourseWindow::everyStopOnTheWay()
{
    Desk &handler = m_office.desk;
    Desk &head = m_office.headDesk;
    m_id = handler
               .registerRequest({.request = {.received = {2021, 4, 12},
                                             .applicantName = u"叶疏桐"_s,
                                             .contact = u"13900001234"_s,
                                             .subject = u"工作要点的起草材料"_s}})
               .value();
    QCOMPARE(m_office.due(m_id), (QDate{2021, 5, 11}));

    take({2021, 4, 13}, handler, "issueSupplementStepButton",
         {{"itemsTextEdit", u"请明确所需材料的名称"_s}});
    QCOMPARE(now().status, Status::AwaitingSupplement);
    take({2021, 4, 15}, handler, "supplementServedStepButton");
    take({2021, 4, 20}, handler, "supplementReceivedStepButton");
    QCOMPARE(m_due, DateText::full({2021, 5, 19})); // art. 30: anew from the supplement

    take({2021, 4, 21}, handler, "consultSendStepButton",
         {{"toLineEdit", u"上海某咨询有限公司"_s}, {"subjectTextEdit", u"起草材料"_s}});
    take({2021, 4, 22}, handler, "consultReachedStepButton");
    take({2021, 5, 8}, handler, "consultBackStepButton", {{"opinionComboBox", u"agree"_s}});
    QCOMPARE(m_due, DateText::full({2021, 6, 3})); // art. 33(3): eleven working days not counted

    take({2021, 5, 10}, head, "extendStepButton",
         {{"daysSpinBox", u"10"_s}, {"reasonTextEdit", u"档案需调取"_s}});
    QCOMPARE(m_due, DateText::full({2021, 6, 18})); // art. 33(2)

    take({2021, 5, 12}, head, "feeNoticeStepButton",
         {{"basisComboBox", u"pages"_s},
          {"countSpinBox", u"120"_s},
          {"decidedToProvideCheckBox", {}},
          {"reasonTextEdit", u"申请人要求纸质件"_s}});
    QCOMPARE(now().status, Status::AwaitingFee);
    take({2021, 5, 14}, handler, "feeNoticeServedStepButton");
    take({2021, 5, 18}, handler, "feePaidStepButton");
    QCOMPARE(m_due, DateText::full({2021, 6, 16})); // 109号: anew from the payment, in full

    m_office.clock.set({QDate{2021, 5, 25}, QTime{9, 0}});
    {
        const Window window = openFor(handler);
        named<QTabBar>(*window.page, "requestTabBar")->setCurrentIndex(5);
        auto *outcome = named<QComboBox>(*window.page, "outcomeComboBox");
        outcome->setCurrentIndex(outcome->findData(u"A2"_s));
        type(*window.page, "answerTextEdit", u"起草材料共120页"_s);
        click(*window.page, "secrecyCheckedCheckBox");
        click(*window.page, "submitDraftButton");
        QCOMPARE(now().status, Status::InReview);
    }
    take({2021, 5, 26}, head, "signStepButton");
    {
        const Window window = openFor(handler);
        named<QTabBar>(*window.page, "requestTabBar")->setCurrentIndex(2);
        auto *kinds = named<QComboBox>(*window.page, "letterKindComboBox");
        kinds->setCurrentIndex(kinds->findData(13));
        click(*window.page, "makeLetterButton");
    }
    take({2021, 5, 27}, handler, "serveStepButton", {{"methodComboBox", u"mail"_s}});
    QCOMPARE(now().status, Status::Answered);
    QCOMPARE(now().signedBy, m_office.head.id);
    QVERIFY(now().served <= QDate(2021, 6, 16));
    QCOMPARE(m_office.file(m_id).letters.size(), 1U);
}

QTEST_MAIN(TestCourseWindow)
#include "tst_course_window.moc"
