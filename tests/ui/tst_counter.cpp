// The form of the counter; its drafts, quick intake and lists: tst_counter_drafts.cpp.
#include "core/desk/deedsdesk.h"
#include "core/desk/requestboard.h"
#include "tests/fakes/prechecks.h"
#include "tests/ui/counterfixture.h"
#include "ui/counter/itemsplit.h"

#include <QClipboard>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {
/// Counts what a person does at the keyboard: keys pressed, and characters an input method sends.
class KeyCount final : public QObject
{
public:
    KeyCount() { qApp->installEventFilter(this); }
    int keys = 0;
    int committed = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == QApplication::focusWidget()) {
            keys += event->type() == QEvent::KeyPress ? 1 : 0;
            committed += event->type() == QEvent::InputMethod ? 1 : 0;
        }
        return false;
    }
};
} // namespace

class TestCounter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_desk = std::make_unique<CounterFixture>();
        m_counter = m_desk->counter.get();
    }
    void cleanup() { m_desk.reset(); }

    void anApplicationIsTakenInByKeyboardAlone()
    {
        KeyCount count;
        m_desk->press(Qt::Key_1);
        QVERIFY(m_desk->tabTo(u"nameLineEdit"_s));
        m_desk->write(u"叶疏桐"_s);
        m_desk->press(Qt::Key_Tab);
        m_desk->write(u"11010519491231002X"_s);
        m_desk->press(Qt::Key_Tab);
        m_desk->write(u"13900001234"_s);
        QVERIFY(m_desk->tabTo(u"contentTextEdit"_s));
        m_desk->write(u"2021年政务公开工作要点"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        qInfo("keys pressed: %d, characters from the input method: %d", count.keys,
              count.committed);
        QCOMPARE(m_desk->printed.size(), 1);
        const Request request = m_desk->office.file(m_desk->printed.front()).request.value;
        QCOMPARE(request.applicantName, u"叶疏桐"_s);
        QCOMPARE(request.identityNumber, u"11010519491231002X"_s);
        QCOMPARE(request.subject, u"2021年政务公开工作要点"_s);
        QCOMPARE(request.received, QDate(2021, 4, 12));
        QCOMPARE(request.identityKind, IdentityKind::ResidentId);
        QCOMPARE(request.supply, u"mail,paper"_s);
        QVERIFY(request.defects.isEmpty());
        QVERIFY(!request.number.isEmpty());
        QVERIFY(m_desk->strip().contains(request.number));
        QVERIFY(m_desk->text("nameLineEdit").isEmpty());
        QTRY_VERIFY(m_desk->side().rows().at(0).title.contains(u'1'));
        QCOMPARE(m_desk->focused(), u"counterButton"_s); // ready for the next person
    }
    void tabGoesDownTheFormAndOnToTheLists()
    {
        static const QStringList order{
            u"counterButton"_s,      u"receivedDateEdit"_s,   u"citizenButton"_s,
            u"agentButton"_s,        u"nameLineEdit"_s,       u"identityLineEdit"_s,
            u"contactLineEdit"_s,    u"contentTextEdit"_s,    u"mailCheckBox"_s,
            u"pickupCheckBox"_s,     u"emailCheckBox"_s,      u"onsiteCheckBox"_s,
            u"paperCheckBox"_s,      u"electronicCheckBox"_s, u"addressLineEdit"_s,
            u"correctionCheckBox"_s, u"blankFormButton"_s,    u"startAnewButton"_s,
            u"parkButton"_s,         u"registerButton"_s,     u"counterSideListView"_s};
        QStringList met;
        for (const QString &name : order) {
            Q_UNUSED(name)
            met << m_desk->focused();
            m_desk->press(Qt::Key_Tab);
        }
        QCOMPARE(met.join(u' '), order.join(u' '));
    }
    void whatIsAlikeStandsBesideTheForm()
    {
        Intake earlier;
        earlier.request = {.received = {2021, 4, 12},
                           .applicantName = u"叶疏桐"_s,
                           .identityKind = IdentityKind::ResidentId,
                           .identityNumber = u"11010519491231002X"_s,
                           .subject = u"杨浦区2021年政务公开工作要点全文"_s};
        const RequestId known = m_desk->office.desk.registerRequest(earlier).value();
        const Document document{.title = u"2021年杨浦区政务公开工作要点"_s, .formed = {2021, 4, 9}};
        const DocumentId published = m_desk->office.desk.enterDocument(document).value();
        QVERIFY(m_desk->office.desk.determine(
            m_desk->office.desk.document(published).value(),
            {.attribute = Attribute::Proactive, .secrecyChecked = true}));
        QVERIFY(checkAll(m_desk->office.headDesk, published));
        QVERIFY(m_desk->office.headDesk.publish(m_desk->office.desk.document(published).value(),
                                                {2021, 4, 12}));
        RequestBoard board{m_desk->office.desk, {}};
        board.load();
        m_desk->open(&board);
        QVERIFY(m_desk->tabTo(u"identityLineEdit"_s));
        m_desk->write(u"11010519491231002X"_s);
        QVERIFY(m_desk->tabTo(u"contentTextEdit"_s));
        m_desk->write(u"2021年杨浦区政务公开工作要点"_s);
        const auto rows = [&] { return &m_desk->side().rows(); };
        QVERIFY(QTest::qWaitFor([&] { return rows()->at(0).title == u"Public already: 1"_s; }));
        QCOMPARE(rows()->at(1).note, u"100%"_s);
        QVERIFY(rows()->at(1).line.contains(u"“2021年杨浦区政务公开工作要点”"_s)); // why
        QCOMPARE(rows()->at(2).title, u"Alike: 1"_s);
        QVERIFY(rows()->at(3).line.startsWith(u"same applicant"_s));
        QVERIFY(rows()->at(4).title.contains(u"1 this month"_s));
        QCOMPARE(m_desk->focused(), u"contentTextEdit"_s); // the focus stays where one types
        m_desk->side().setFocus();
        m_desk->side().setCurrentIndex(m_desk->side().model()->index(3, 0));
        m_desk->press(Qt::Key_Return);
        QCOMPARE(m_desk->opened, QList{known});
        m_desk->open(); // the board goes first
    }
    void aCorrectionOfOnesOwnRecordIsAnotherKind()
    {
        QVERIFY(m_desk->tabTo(u"nameLineEdit"_s));
        m_desk->write(u"叶疏桐"_s);
        QVERIFY(m_desk->tabTo(u"contentTextEdit"_s));
        m_desk->write(u"本人档案所载出生日期"_s);
        QVERIFY(m_desk->tabTo(u"correctionCheckBox"_s));
        m_desk->press(Qt::Key_Space);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->printed.size(), 1);
        const Request request = m_desk->office.file(m_desk->printed.front()).request.value;
        QCOMPARE(request.kind, CaseKind::Correction);
        QVERIFY(!named<QAbstractButton>(*m_counter, "correctionCheckBox")->isChecked());
    }
    void theDateLineNamesTheLastDay()
    {
        const QString said = named<QWidget>(*m_counter, "dateLine")->accessibleName();
        QVERIFY2(said.contains(u"2021-05-11"_s),
                 qPrintable(said)); // 20 working days, 劳动节 between, two days made up
        QVERIFY2(said.contains(u"2021-04-21"_s), qPrintable(said)); // 7 working days
    }
    void digitsChooseTheChannelAndTheDateFollows()
    {
        m_desk->press(Qt::Key_4);
        QVERIFY(named<QAbstractButton>(*m_counter, "internetButton")->isChecked());
        QCOMPARE(named<QAbstractSpinBox>(*m_counter, "receivedDateEdit")->text().trimmed(),
                 QString{});
        m_desk->press(Qt::Key_2);
        QCOMPARE(named<QAbstractSpinBox>(*m_counter, "receivedDateEdit")->text(), u"2021-04-12"_s);
    }
    void badInputWarnsAndIsTakenIn_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("hint");
        QTest::newRow("check digit")
            << QByteArray{"identity"} << u"110105194912310021"_s << u"check digit"_s;
        QTest::newRow("birthday") << QByteArray{"identity"} << u"110105194913310020"_s
                                  << u"birthday"_s;
        QTest::newRow("short number") << QByteArray{"identity"} << u"1101051949"_s << u"10 now"_s;
        QTest::newRow("emoji") << QByteArray{"identity"} << u"11010519491231002😀"_s << u"▲"_s;
        QTest::newRow("phone") << QByteArray{"contact"} << u"1390000123"_s << u"10 now"_s;
        QTest::newRow("RTL phone") << QByteArray{"contact"} << u"שלום עולם"_s << u"▲"_s;
    }
    void badInputWarnsAndIsTakenIn()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, typed);
        m_desk->fillIn();
        named<QLineEdit>(*m_counter, QByteArray{field + "LineEdit"}.constData())->clear();
        type(*m_counter, QByteArray{field + "LineEdit"}.constData(), typed);
        QFETCH(QString, hint);
        const QString said = textOf(*m_counter, QByteArray{field + "HintLabel"}.constData());
        QVERIFY2(said.startsWith(u"▲"_s) && said.contains(hint, Qt::CaseInsensitive),
                 qPrintable(said));
        QVERIFY(!textOf(*m_counter, "defectsLabel").isEmpty());
        click(*m_counter, "registerButton");
        QCOMPARE(m_desk->printed.size(), 1);
        const Request request = m_desk->office.file(m_desk->printed.front()).request.value;
        QVERIFY(!request.defects.isEmpty());
        QCOMPARE(field == "contact" ? request.contact : request.identityNumber, typed);
    }
    void namesOfAnyScriptAreKeptAsTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("beyond the BMP") << u"𠮷野𬱖"_s;
        QTest::newRow("emoji") << u"王👨‍👩‍👧小明"_s;
        QTest::newRow("right to left") << u"محمد ‏بن سلمان"_s;
        QTest::newRow("combining") << u"Nguyễn Thị Ánh"_s;
    }
    void namesOfAnyScriptAreKeptAsTyped()
    {
        QFETCH(QString, name);
        QApplication::clipboard()->setText(name);
        QVERIFY(m_desk->tabTo(u"nameLineEdit"_s));
        m_desk->press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(m_desk->awaitKept(1));
        m_desk->killAndReopen();
        QCOMPARE(m_desk->text("nameLineEdit"), name);
        click(m_desk->page(), "registerButton");
        QCOMPARE(m_desk->office.file(m_desk->printed.value(0)).request.value.applicantName, name);
    }
    void aMegabyteIsPastedAndRegistered()
    {
        const QString megabyte = u"申请公开、"_s.repeated(70'000); // in UTF-8
        QApplication::clipboard()->setText(megabyte);
        QVERIFY(m_desk->tabTo(u"contentTextEdit"_s));
        QElapsedTimer clock;
        clock.start();
        m_desk->press(Qt::Key_V, Qt::ControlModifier);
        qInfo("pasted in %lld ms", clock.elapsed());
        QVERIFY(m_desk->awaitKept(1));
        m_desk->killAndReopen();
        QCOMPARE(m_desk->content().size(), megabyte.size());
        click(m_desk->page(), "registerButton");
        QCOMPARE(m_desk->latest().subject, megabyte);
        QVERIFY(m_desk->office.file(m_desk->latest().id).items.empty());
    }
    void aNameThatIsTooLongSaysSo()
    {
        QApplication::clipboard()->setText(QString{1 << 20, u'名'});
        QVERIFY(m_desk->tabTo(u"nameLineEdit"_s));
        m_desk->press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_desk->text("nameLineEdit").size(), longestLine);
        QVERIFY(textOf(*m_counter, "defectsLabel").contains(QString::number(longestLine)));
    }
    void aRightIdentityNumberTellsTheAge()
    {
        type(*m_counter, "identityLineEdit", u"11010519491231002X"_s);
        QVERIFY(textOf(*m_counter, "identityHintLabel").startsWith(u"✓"_s));
        QVERIFY(textOf(*m_counter, "identityHintLabel").contains(u"71"_s));
    }
    void mattersAreRegisteredApart()
    {
        m_desk->fillIn();
        m_desk->press(Qt::Key_S, Qt::AltModifier);
        click(*m_counter, "registerButton");
        QCOMPARE(m_desk->printed.size(), 1);
        QCOMPARE(int(m_desk->office.file(m_desk->printed.front()).items.size()), 2);
    }
    void jointApplicantsAndAnAgentAreAskedForByAKey()
    {
        m_desk->press(Qt::Key_A, Qt::AltModifier);
        QCOMPARE(m_desk->focused(), u"coapplicantsLineEdit"_s);
        m_desk->write(u"甲某、乙某"_s);
        m_desk->press(Qt::Key_Tab);
        QCOMPARE(m_desk->focused(), u"agentLineEdit"_s);
        m_desk->write(u"代理人某"_s);
        click(*m_counter, "registerButton");
        const Request request = m_desk->latest();
        QCOMPARE(request.agent, u"代理人某"_s);
        QCOMPARE(request.coapplicants, (QStringList{u"甲某"_s, u"乙某"_s}));
        QVERIFY(request.defects.contains(QString{defectName(Defect::NoAuthority)}));
        QVERIFY(!named<QWidget>(*m_counter, "agentLineEdit")->isVisible());
    }
    void aDayAheadIsRefusedWithASentence()
    {
        m_desk->fillIn();
        auto *received = named<QWidget>(*m_counter, "receivedDateEdit");
        received->setFocus();
        m_desk->press(Qt::Key_End);
        m_desk->press(Qt::Key_Up);
        QVERIFY(textOf(*m_counter, "receiptReasonLabel").startsWith(u"▲"_s));
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->printed.isEmpty());
        QVERIFY2(m_desk->strip().contains(u"2021-04-13"_s), qPrintable(m_desk->strip()));
        QCOMPARE(m_desk->text("nameLineEdit"), u"叶疏桐"_s);
        QCOMPARE(m_desk->drafts.kept.size(), 1);
        m_desk->press(Qt::Key_Down);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->printed.size(), 1);
        QVERIFY(m_desk->drafts.kept.isEmpty());
    }
    void aSaveThatFailsKeepsWhatWasTyped_data()
    {
        QTest::addColumn<Error>("met");
        QTest::addColumn<QString>("said");
        QTest::newRow("full disk") << Error{ErrorCode::DiskFull} << u"The disk is full"_s;
        QTest::newRow("vanished file")
            << Error{ErrorCode::FileVanished, {u"office.mingdu"_s}} << u"no longer at its place"_s;
        QTest::newRow("disk error") << Error{ErrorCode::IoError, {u"EIO"_s}} << u"did not answer"_s;
        QTest::newRow("in use") << Error{ErrorCode::FileInUse, {u"office.mingdu"_s}}
                                << u"open elsewhere"_s;
    }
    void aSaveThatFailsKeepsWhatWasTyped()
    {
        QFETCH(Error, met);
        QFETCH(QString, said);
        m_desk->fillIn();
        m_desk->office.office.nextRefusal = met;
        click(*m_counter, "registerButton");
        QVERIFY(m_desk->printed.isEmpty());
        QVERIFY2(m_desk->strip().contains(said), qPrintable(m_desk->strip()));
        QCOMPARE(m_desk->text("nameLineEdit"), u"叶疏桐"_s);
        QCOMPARE(m_desk->drafts.kept.size(), 1);
        click(*m_counter, "registerButton");
        QCOMPARE(m_desk->printed.size(), 1);
    }
    void startingAnewAsksBeforeItDiscards()
    {
        m_desk->fillIn();
        m_desk->dialogs.yes = false;
        click(*m_counter, "startAnewButton");
        QVERIFY(m_desk->dialogs.asked.value(0).contains(u"叶疏桐"_s));
        QCOMPARE(m_desk->text("nameLineEdit"), u"叶疏桐"_s);
        m_desk->dialogs.yes = true;
        click(*m_counter, "startAnewButton");
        QVERIFY(m_desk->text("nameLineEdit").isEmpty());
        QVERIFY(m_desk->drafts.kept.isEmpty());
    }
    void anEmptyFormIsRegisteredOnlyWhenMeant()
    {
        m_desk->dialogs.yes = false;
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->dialogs.asked.size(), 1);
        QVERIFY(m_desk->office.office.all(Noun::Request)->empty());
        m_desk->dialogs.yes = true;
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->strip().contains(m_desk->latest().number));
        QVERIFY(m_desk->printed.isEmpty()); // no one to hand a receipt to
    }
    void anEmptyFormProposesTheNewDayAfterTheNight()
    {
        m_desk->office.on(2021, 4, 14);
        type(*m_counter, "nameLineEdit", u"叶"_s);
        QCOMPARE(named<QAbstractSpinBox>(*m_counter, "receivedDateEdit")->text(), u"2021-04-14"_s);
        QCOMPARE(m_desk->text("nameLineEdit"), u"叶"_s);
    }
    void mattersAreFoundInADescription_data()
    {
        QTest::addColumn<QString>("description");
        QTest::addColumn<QStringList>("matters");
        QTest::newRow("nothing") << u""_s << QStringList{};
        QTest::newRow("one") << u"工作要点。"_s << QStringList{u"工作要点"_s};
        QTest::newRow("以及") << u"竣工验收备案表，以及中标通知书"_s
                              << QStringList{u"竣工验收备案表"_s, u"中标通知书"_s};
        QTest::newRow("numbered lines")
            << u"1. 批复\n2、附图"_s << QStringList{u"批复"_s, u"附图"_s};
        QTest::newRow("listed") << u"合同、附件；清单"_s
                                << QStringList{u"合同"_s, u"附件"_s, u"清单"_s};
    }
    void mattersAreFoundInADescription()
    {
        QFETCH(QString, description);
        QTEST(splitMatters(description), "matters");
    }
    void otherServicesAreOneStroke()
    {
        type(*m_counter, "nameLineEdit", u"叶疏桐"_s); // somebody is being taken in meanwhile
        const QString before = m_desk->text("nameLineEdit");
        m_desk->press(Qt::Key_2, Qt::AltModifier);
        m_desk->press(Qt::Key_2, Qt::AltModifier);
        type(*m_counter, "tallyNoteLineEdit", u"停车难"_s);
        m_desk->press(Qt::Key_6, Qt::AltModifier);
        QCOMPARE(textOf(*m_counter, "tallyTodayLabel"), u"3 strokes"_s);
        QVERIFY(
            named<QAbstractButton>(*m_counter, "tally_gazette_Button")->text().endsWith(u"· 2"_s));
        QCOMPARE(m_desk->text("tallyNoteLineEdit"), QString{}); // it went with its stroke
        const QDate today = m_desk->office.clock.today();
        const auto kept = tallies(m_desk->office.desk, today, today).value();
        QCOMPARE(kept.size(), 3U);
        QCOMPARE(kept.back().note, u"停车难"_s);
        QCOMPARE(kept.back().service, u"painpoint"_s);
        m_desk->press(Qt::Key_0, Qt::AltModifier);
        QCOMPARE(textOf(*m_counter, "tallyTodayLabel"), u"2 strokes"_s);
        click(*m_counter, "tally_reading_Button");
        QCOMPARE(textOf(*m_counter, "tallyTodayLabel"), u"3 strokes"_s);
        QCOMPARE(m_desk->text("nameLineEdit"), before); // nothing of the intake moved
    }
    void everythingThatTakesInputHasAName()
    {
        QCOMPARE(namelessIn(*m_counter).join(u"; "_s), QString{});
    }

private:
    std::unique_ptr<CounterFixture> m_desk{};
    CounterWorkspace *m_counter = nullptr;
};

int main(int argc, char **argv)
{
    QApplication app{argc, argv};
    TestCounter form;
    return QTest::qExec(&form, argc, argv) + testCounterDrafts(argc, argv);
}
#include "tst_counter.moc"
