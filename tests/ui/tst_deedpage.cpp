// 要点 · on record: inquiries, decisions and occasions, entered and moved by keys and mouse.
#include "core/desk/deedsdesk.h"
#include "core/journal/scanned.h"
#include "tests/fakes/agendaoffice.h"
#include "tests/fakes/deskfixture.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "ui/agenda/agendaworkspace.h"
#include "ui/agenda/deedlistmodel.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestDeedPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_office = std::make_unique<DeskFixture>(QDate{2021, 5, 20});
        m_dialogs = std::make_unique<FakeDialogs>();
        takeUpKeyPoints(m_office->headDesk, m_office->desk);
        open(m_office->desk);
    }
    void cleanup() { m_page.reset(); }

    void anInquiryGoesItsCourseByKeys();
    void oneAnsweredAtOnceIsNotPassedOn();
    void aStepIsRefusedAndNothingIsLost();
    void anotherKindAsksForItsReason();
    void whatWasTypedIsSavedOnTheWayOut();
    void discardedIsDiscarded();
    void aDecisionGathersItsLinks();
    void enterprisesAreHeardFirst();
    void aCatalogueIsOneOfItsUnitAndYear();
    void occasionsAskByTheirKind();
    void aFocusItemIsAnswered();
    void anEditIsTakenBack();
    void aColumnIsChecked();
    void theListHolds();
    void everythingHasAName();
    void whoMayNotWriteReadsOnly();
    void withNoPlanTheBooksAreKept();
    void withNoPlanTheOtherSightsSayHowToLoadOne();

private:
    void open(Desk &desk)
    {
        m_page = std::make_unique<AgendaWorkspace>(desk, nullptr, *m_dialogs);
        m_page->resize(1206, 698);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        click(*m_page, "agendaDeedsButton");
    }
    void openBook(const char *button) { click(*m_page, button); }
    QWidget *field(quint16 id)
    {
        auto *found = m_page->findChild<QWidget *>(u"deed_%1_Field"_s.arg(id));
        if (!found)
            qFatal("no field %d", int(id));
        return found;
    }
    void type(quint16 id, const QString &text)
    {
        ::type(*m_page, u"deed_%1_Field"_s.arg(id).toLatin1().constData(), text);
    }
    void day(quint16 id, QDate on)
    {
        auto *edit = static_cast<QDateEdit *>(field(id));
        edit->setFocus();
        edit->setDate(on);
    }
    void choose(quint16 id, const QString &words)
    {
        auto *box = static_cast<QComboBox *>(field(id));
        QVERIFY2(box->findText(words) >= 0, qPrintable(words));
        box->setCurrentIndex(box->findText(words));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::ControlModifier)
    {
        QWidget *at = QApplication::focusWidget();
        QTest::keyClick(at ? at : m_page.get(), key, with);
    }
    void save() { press(Qt::Key_Return); }
    QTableView *list() { return named<QTableView>(*m_page, "deedTableView"); }
    QString cell(int row, int column)
    {
        return list()->model()->index(row, column).data().toString();
    }
    QString state(int row = 0) { return cell(row, list()->model()->columnCount() - 1); }
    QString strip() { return textOf(*m_page, "messageStripLabel"); }
    void chooseUnit(const QString &unit)
    {
        auto *box = named<QComboBox>(*m_page, "agendaUnitComboBox");
        box->setCurrentIndex(box->findText(unit));
    }
    template<class T>
    T newest()
    {
        const auto ids = m_office->office.all(nounOf<T>()).value();
        return readSeen<T>(m_office->office, ids.back()).value().value;
    }

    QTemporaryDir m_folder{};
    std::unique_ptr<DeskFixture> m_office{};
    std::unique_ptr<FakeDialogs> m_dialogs{};
    std::unique_ptr<AgendaWorkspace> m_page{};
};

// Fields of the form of a step (ui/agenda/inquirybook.cpp), in its order.
constexpr quint16 next = 1, unitField = 3, handlerField = 4, answerField = 5, linkField = 6,
                  reasonField = 7;

void TestDeedPage::anInquiryGoesItsCourseByKeys()
{
    list()->setFocus();
    press(Qt::Key_N);
    QCOMPARE(QApplication::focusWidget(), field(InquiryNumber));
    type(InquiryNumber, u"w2"_s);
    press(Qt::Key_Tab, Qt::NoModifier);
    QCOMPARE(QApplication::focusWidget(), field(InquiryChannel));
    type(InquiryChannel, u"12345"_s);
    type(InquirySummary, u"公租房如何申请"_s);
    save();
    QCOMPARE(newest<Inquiry>().received, QDate(2021, 5, 20)); // proposed
    QCOMPARE(cell(0, 0), u"w2"_s);
    QCOMPARE(cell(0, 5), u"2021-05-27"_s); // the fifth working day
    QCOMPARE(state(), u"▲ To be passed on"_s);
    QVERIFY(textOf(*m_page, "deedFactsLabel").contains(u"公租房"_s));
    type(unitField, u"区房管局"_s);
    save();
    QCOMPARE(newest<Inquiry>().unit, u"区房管局"_s);
    QCOMPARE(static_cast<QComboBox *>(field(next))->currentText(), u"Assign in the unit"_s);
    type(handlerField, u"住房科"_s);
    save();
    QCOMPARE(state(), u"▲ With 住房科"_s);
    type(answerField, u"请到受理点"_s);
    save();
    QCOMPARE(state(), u"✓ Answered 2021-05-20"_s);
    QCOMPARE(newest<Inquiry>().answer, u"请到受理点"_s);
    type(linkField, u"https://x/1"_s);
    save();
    QCOMPARE(newest<Inquiry>().selected, QDate(2021, 5, 20));
    QCOMPARE(newest<Inquiry>().link, u"https://x/1"_s);
    click(*m_page, "deedSaveButton"); // the last step is taken as it is proposed
    QCOMPARE(newest<Inquiry>().kept, QDate(2021, 5, 20));
    QVERIFY(!named<QWidget>(*m_page, "deedSaveButton")->isEnabled());
}

void TestDeedPage::oneAnsweredAtOnceIsNotPassedOn()
{
    click(*m_page, "deedNewButton");
    type(InquiryChannel, u"12345"_s);
    type(InquirySummary, u"几点开门"_s);
    save();
    choose(next, u"Answer"_s);
    type(answerField, u"九点"_s);
    save();
    QCOMPARE(static_cast<QComboBox *>(field(next))->currentText(), u"Publish the answer"_s);
    QVERIFY(static_cast<QComboBox *>(field(next))->findText(u"Pass to a unit"_s) > 0);
}

void TestDeedPage::aStepIsRefusedAndNothingIsLost()
{
    click(*m_page, "deedNewButton");
    type(InquirySummary, u"问"_s);
    save();
    QVERIFY2(strip().contains(u"missing"_s), qPrintable(strip()));
    QCOMPARE(static_cast<QPlainTextEdit *>(field(InquirySummary))->toPlainText(), u"问"_s);
    openBook("occasionsBookButton"); // refused again: it stays
    QCOMPARE(static_cast<QPlainTextEdit *>(field(InquirySummary))->toPlainText(), u"问"_s);
    QVERIFY(named<QAbstractButton>(*m_page, "inquiriesBookButton")->isChecked());
    type(InquiryChannel, u"12345"_s);
    openBook("occasionsBookButton");
    QCOMPARE(newest<Inquiry>().summary, u"问"_s);
    QVERIFY(named<QAbstractButton>(*m_page, "occasionsBookButton")->isChecked());
}

void TestDeedPage::anotherKindAsksForItsReason()
{
    const auto made = receiveInquiry(m_office->desk, {.number = u"s"_s,
                                                      .channel = u"12345"_s,
                                                      .received = {2021, 5, 20},
                                                      .summary = u"问"_s,
                                                      .kind = InquiryKind::Simple});
    QVERIFY(made);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(cell(0, 0), u"s"_s);
    QVERIFY(!field(reasonField)->isVisible());
    choose(next, u"Another kind: Inquiry"_s);
    QVERIFY(field(reasonField)->isVisible());
    QVERIFY(!field(unitField)->isVisible());
    save();
    QVERIFY2(strip().contains(u"missing"_s), qPrintable(strip()));
    type(reasonField, u"需会商"_s);
    save();
    QCOMPARE(newest<Inquiry>().kind, InquiryKind::Complex);
    QCOMPARE(cell(0, 5), u"2021-05-27"_s);
}

void TestDeedPage::whatWasTypedIsSavedOnTheWayOut()
{
    openBook("cataloguesBookButton");
    QCOMPARE(list()->model()->rowCount(), 2);
    type(CatalogueNotes, u"note"_s);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 1);
    const auto all = scanned<Catalogue>(m_office->office).value();
    QCOMPARE(std::ranges::count(all, u"note"_s, &Catalogue::notes), 1);
}

void TestDeedPage::discardedIsDiscarded()
{
    click(*m_page, "deedNewButton");
    type(InquirySummary, u"问"_s);
    press(Qt::Key_Escape, Qt::NoModifier);
    QVERIFY(!named<QWidget>(*m_page, "deedDiscardButton")->isEnabled());
    QCOMPARE(m_office->office.all(Noun::Inquiry).value().size(), 1U);
    QCOMPARE(list()->currentIndex().row(), 0);
}

void TestDeedPage::aDecisionGathersItsLinks()
{
    chooseUnit(u"区财政局"_s);
    openBook("decisionsBookButton");
    click(*m_page, "deedNewButton");
    QCOMPARE(static_cast<QLineEdit *>(field(DecisionUnit))->text(), u"区财政局"_s);
    type(DecisionTitle, u"扶持办法"_s);
    day(DecisionConsultFrom, {2021, 4, 15});
    day(DecisionConsultUntil, {2021, 5, 15});
    save();
    QVERIFY2(strip().contains(u"Why the catalogue changes"_s), qPrintable(strip()));
    type(DecisionChangeReason, u"上级新规"_s); // the catalogue of this unit is out
    save();
    QCOMPARE(newest<Decision>().title, u"扶持办法"_s);
    QCOMPARE(newest<Decision>().changedOn, QDate(2021, 5, 20));
    QCOMPARE(state(), u"▲ Lacking: draft、background"_s);
    QVERIFY(textOf(*m_page, "deedFactsLabel").contains(u"30 days"_s));
    type(DecisionDraft, u"https://x/1"_s);
    type(DecisionBackground, u"https://x/2"_s);
    type(DecisionChannels, u"a"_s);
    QTest::keyClick(field(DecisionChannels), Qt::Key_Return);
    type(DecisionChannels, u"b"_s);
    save();
    QCOMPARE(state(), u"✓ Nothing is lacking"_s);
    QCOMPARE(cell(0, 4), u"2/5"_s);
    QCOMPARE(newest<Decision>().channels, (QStringList{u"a"_s, u"b"_s}));
    day(DecisionIssued, {2021, 5, 19});
    save();
    QCOMPARE(state(), u"▲ Lacking: result"_s);
    QVERIFY(textOf(*m_page, "deedFactsLabel").contains(u"2021-06-02"_s)); // ten working days
}

void TestDeedPage::enterprisesAreHeardFirst()
{
    openBook("decisionsBookButton");
    click(*m_page, "deedNewButton");
    type(DecisionTitle, u"办法"_s);
    type(DecisionUnit, u"区体育局"_s);
    field(DecisionEnterprise)->setFocus();
    press(Qt::Key_Space, Qt::NoModifier);
    day(DecisionMet, {2021, 5, 10});
    save();
    QVERIFY2(!strip().isEmpty(), "a meeting before enterprises were heard");
    QVERIFY(m_office->office.all(Noun::Decision).value().empty());
    day(DecisionHeard, {2021, 5, 9});
    save();
    QVERIFY(newest<Decision>().enterprise);
}

void TestDeedPage::aCatalogueIsOneOfItsUnitAndYear()
{
    openBook("cataloguesBookButton");
    click(*m_page, "deedNewButton");
    type(CatalogueUnit, u"区财政局"_s); // has one already
    type(CatalogueNotes, u"once"_s);
    save();
    QCOMPARE(list()->model()->rowCount(), 2);
    const auto all = scanned<Catalogue>(m_office->office).value();
    const auto own = std::ranges::find(all, u"区财政局"_s, &Catalogue::unit);
    QCOMPARE(own->published, QDate(2021, 3, 26)); // nothing was taken away
    QCOMPARE(own->notes, u"once"_s);
}

void TestDeedPage::occasionsAskByTheirKind()
{
    openBook("occasionsBookButton");
    QVERIFY(textOf(*m_page, "deedCountLabel").contains(u"Nothing"_s));
    click(*m_page, "deedNewButton");
    QVERIFY(field(OccasionListened)->isVisible());
    QVERIFY(!field(OccasionPeople)->isVisible());
    choose(OccasionKindField, u"Training"_s);
    QVERIFY(!field(OccasionListened)->isVisible());
    QVERIFY(field(OccasionPeople)->isVisible());
    type(OccasionUnit, u"区财政局"_s);
    type(OccasionTitle, u"通识培训"_s);
    save();
    QVERIFY2(strip().contains(u"missing"_s), qPrintable(strip()));
    type(OccasionPeople, u"甲"_s);
    save();
    QCOMPARE(newest<Occasion>().kind, OccasionKind::Training);
    QCOMPARE(newest<Occasion>().people, QStringList{u"甲"_s});
    QCOMPARE(cell(0, 0), u"Training"_s);
    click(*m_page, "deedNewButton");
    choose(OccasionKindField, u"Representatives at a meeting"_s);
    type(OccasionUnit, u"区政府"_s);
    type(OccasionTitle, u"常务会议"_s);
    type(OccasionPersons, u"5"_s);
    save();
    QVERIFY2(strip().contains(u"missing"_s), qPrintable(strip())); // outside the catalogue: why
    type(OccasionReason, u"临时议题"_s);
    save();
    QCOMPARE(newest<Occasion>().persons, 5);
    QCOMPARE(state(), u"▲ To be published"_s);
}

void TestDeedPage::aFocusItemIsAnswered()
{
    chooseUnit(u"区民政局"_s);
    openBook("focusBookButton");
    click(*m_page, "deedNewButton");
    type(FocusMatter, u"停车难"_s);
    save();
    QCOMPARE(state(), u"▲ To be answered"_s);
    day(FocusResponded, {2021, 5, 20});
    type(FocusResponse, u"扩容"_s);
    save();
    QCOMPARE(newest<Focus>().response, u"扩容"_s);
    QCOMPARE(state(), u"▲ To be improved"_s);
}

void TestDeedPage::anEditIsTakenBack()
{
    openBook("cataloguesBookButton");
    m_office->office.actor = m_office->handler.id.value;
    type(CatalogueNotes, u"wrong"_s);
    save();
    QVERIFY(m_office->desk.undo());
    QCOMPARE(static_cast<QPlainTextEdit *>(field(CatalogueNotes))->toPlainText(), QString{});
}

void TestDeedPage::aColumnIsChecked()
{
    openBook("occasionsBookButton");
    QFile out{m_folder.filePath(u"links.csv"_s)};
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("url,status,page\nhttps://x/1,200,规划\nhttps://x/2,404,规划\n");
    out.close();
    m_dialogs->path = out.fileName();
    click(*m_page, "deedCheckButton");
    QVERIFY(strip().contains(u"Choose the unit"_s));
    chooseUnit(u"区财政局"_s);
    click(*m_page, "deedCheckButton");
    QTRY_VERIFY2(strip().contains(u"1 new faults"_s) || strip().contains(u"1 open"_s),
                 qPrintable(strip()));
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(state(), u"▲ To be mended"_s);
    day(OccasionSettled, {2021, 5, 20});
    save();
    QCOMPARE(state(), u"✓ Settled 2021-05-20"_s);
}

void TestDeedPage::theListHolds()
{
    QAbstractItemModelTester tester{list()->model()};
    for (const char *book : {"focusBookButton", "cataloguesBookButton", "decisionsBookButton",
                             "occasionsBookButton", "inquiriesBookButton"})
        openBook(book);
    QCOMPARE(list()->model()->rowCount(), 1);
    chooseUnit(u"区民政局"_s);
    QCOMPARE(list()->model()->rowCount(), 0);
}

void TestDeedPage::everythingHasAName()
{
    for (const char *book : {"inquiriesBookButton", "focusBookButton", "cataloguesBookButton",
                             "decisionsBookButton", "occasionsBookButton"}) {
        openBook(book);
        QCOMPARE(namelessIn(*m_page), QStringList{});
        click(*m_page, "deedNewButton");
        QCOMPARE(namelessIn(*m_page), QStringList{});
    }
}

void TestDeedPage::whoMayNotWriteReadsOnly()
{
    Officer supervisor = m_office->handler;
    supervisor.role = Role::Supervisor;
    Desk desk{m_office->office, m_office->office, m_office->law, m_office->calendar,
              m_office->clock,  m_office->random, supervisor};
    open(desk);
    QVERIFY(!named<QWidget>(*m_page, "deedNewButton")->isEnabled());
    QVERIFY(!named<QWidget>(*m_page, "deedSaveButton")->isEnabled());
    openBook("cataloguesBookButton");
    QVERIFY(!field(CatalogueNotes)->isEnabled());
    m_page.reset();
}

/// Nobody waits for the year's document to note what was asked, heard and decided.
void TestDeedPage::withNoPlanTheBooksAreKept()
{
    m_page.reset();
    m_office = std::make_unique<DeskFixture>(QDate{2021, 5, 20});
    open(m_office->desk);
    QVERIFY(list()->isVisible());
    click(*m_page, "deedNewButton");
    type(InquiryChannel, u"12345"_s);
    type(InquirySummary, u"公租房如何申请"_s);
    save();
    QCOMPARE(newest<Inquiry>().summary, u"公租房如何申请"_s);
    openBook("focusBookButton");
    click(*m_page, "deedNewButton");
    type(FocusUnit, u"区房管局"_s);
    type(FocusSource, u"12345"_s);
    type(FocusMatter, u"加装电梯办理慢"_s);
    save();
    QCOMPARE(newest<Focus>().matter, u"加装电梯办理慢"_s);
    chooseUnit(u"区房管局"_s); // known from what is on record
    openBook("cataloguesBookButton");
    click(*m_page, "deedNewButton");
    QCOMPARE(static_cast<QLineEdit *>(field(CatalogueUnit))->text(), u"区房管局"_s);
    day(CataloguePublished, {2021, 3, 26});
    save();
    QCOMPARE(newest<Catalogue>().year, 2021);
    openBook("decisionsBookButton");
    click(*m_page, "deedNewButton");
    type(DecisionTitle, u"扶持办法"_s);
    type(DecisionChangeReason, u"上级新规"_s);
    save();
    QCOMPARE(newest<Decision>().title, u"扶持办法"_s);
    openBook("occasionsBookButton");
    click(*m_page, "deedNewButton");
    type(OccasionTitle, u"开放日"_s);
    save();
    QCOMPARE(newest<Occasion>().title, u"开放日"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
}

void TestDeedPage::withNoPlanTheOtherSightsSayHowToLoadOne()
{
    m_page.reset();
    m_office = std::make_unique<DeskFixture>(QDate{2021, 5, 20});
    open(m_office->headDesk);
    const auto isEmpty = [this] {
        return named<QWidget>(*m_page, "agendaEmptyLabel")->isVisible() &&
               named<QWidget>(*m_page, "agendaShippedButton")->isVisible();
    };
    QVERIFY(!isEmpty());
    for (const char *sight :
         {"agendaDocumentButton", "agendaMatrixButton", "agendaIndicatorsButton"}) {
        click(*m_page, sight);
        QVERIFY2(isEmpty(), sight);
        QVERIFY2(!list()->isVisible(), sight);
    }
    click(*m_page, "agendaShippedButton");
    QVERIFY(!isEmpty());
    QVERIFY(named<QWidget>(*m_page, "indicatorTableView")->isVisible());
    click(*m_page, "agendaDeedsButton");
    QVERIFY(list()->isVisible());
}

QTEST_MAIN(TestDeedPage)
#include "tst_deedpage.moc"
