#include "tests/ui/counterfixture.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

class TestCounterDrafts final : public QObject
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

    void whatWasTypedSurvivesAKill()
    {
        m_desk->fillIn();
        m_desk->press(Qt::Key_S, Qt::AltModifier);
        click(*m_counter, "emailCheckBox");
        QVERIFY(m_desk->awaitKept(1));
        m_desk->killAndReopen();
        QCOMPARE(m_desk->text("nameLineEdit"), u"叶疏桐"_s);
        QCOMPARE(m_desk->text("identityLineEdit"), u"11010519491231002X"_s);
        QCOMPARE(m_desk->text("contactLineEdit"), u"13900001234"_s);
        QCOMPARE(m_desk->content(), u"2021年政务公开工作要点，以及起草材料"_s);
        QVERIFY(named<QAbstractButton>(m_desk->page(), "emailCheckBox")->isChecked());
        QVERIFY(textOf(m_desk->page(), "draftSavedLabel").contains(u"09:00:00"_s));
        QVERIFY(m_desk->dialogs.asked.isEmpty());
        click(m_desk->page(), "registerButton");
        QCOMPARE(int(m_desk->office.file(m_desk->printed.value(0)).items.size()), 2);
        QVERIFY(m_desk->drafts.kept.isEmpty());
    }
    void savingWaitsForAPauseAndSavesOnce()
    {
        QVERIFY(m_desk->tabTo(u"nameLineEdit"_s));
        m_desk->write(u"叶疏桐 13900001234"_s);
        QCOMPARE(m_desk->drafts.puts, 0);
        QVERIFY(m_desk->awaitKept(1));
        QCOMPARE(m_desk->drafts.puts, 1);
        QVERIFY(textOf(*m_counter, "draftSavedLabel").contains(u"09:00:00"_s));
    }
    void leavingThePageSavesAtOnce()
    {
        m_desk->fillIn();
        m_counter->hide();
        QCOMPARE(m_desk->drafts.kept.size(), 1);
    }
    void anEmptiedFormLeavesNoDraft()
    {
        QVERIFY(m_desk->tabTo(u"nameLineEdit"_s));
        m_desk->write(u"叶"_s);
        QVERIFY(m_desk->awaitKept(1));
        m_desk->press(Qt::Key_Backspace);
        QTRY_VERIFY(m_desk->drafts.kept.isEmpty());
        QCOMPARE(textOf(*m_counter, "draftSavedLabel"), QString{});
    }
    void aFullDiskIsToldAndTheTextStays()
    {
        m_desk->drafts.full = true;
        m_desk->fillIn();
        QVERIFY(m_desk->awaitKept(1));
        QVERIFY(m_desk->strip().contains(u"disk is full"_s));
        QCOMPARE(textOf(*m_counter, "draftSavedLabel"), u"Draft not saved"_s);
        QCOMPARE(m_desk->text("nameLineEdit"), u"叶疏桐"_s);
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(m_desk->text("nameLineEdit"), u"叶疏桐"_s); // not put aside: it would be lost
        m_desk->drafts.full = false;
        m_desk->write(u"等"_s);
        QTRY_COMPARE(m_desk->drafts.kept.size(), 1);
        QCOMPARE(m_desk->strip(), QString{});
    }
    void theNextPersonIsServedAndTheFirstOneResumed()
    {
        m_desk->fillIn();
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_desk->text("nameLineEdit").isEmpty());
        QCOMPARE(m_desk->parked(), QStringList{u"叶疏桐"_s});
        m_desk->office.clock.set({QDate{2021, 4, 12}, QTime{9, 5}});
        type(*m_counter, "nameLineEdit", u"沈若溪"_s);
        m_desk->press(Qt::Key_F6);
        QCOMPARE(m_desk->focused(), u"counterSideListView"_s);
        m_desk->press(Qt::Key_Return);
        QCOMPARE(m_desk->text("nameLineEdit"), u"叶疏桐"_s);
        QCOMPARE(m_desk->content(), u"2021年政务公开工作要点，以及起草材料"_s);
        QCOMPARE(m_desk->parked(), QStringList{u"沈若溪"_s});
        m_desk->clickRow(m_desk->side(), 1);
        QCOMPARE(m_desk->text("nameLineEdit"), u"沈若溪"_s);
        QCOMPARE(m_desk->parked(), QStringList{u"叶疏桐"_s});
        QCOMPARE(m_desk->drafts.kept.size(), 2);
    }
    void afterAKillTheFormAndTheQueueAreAsTheyWere()
    {
        type(*m_counter, "nameLineEdit", u"叶疏桐"_s);
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        type(*m_counter, "nameLineEdit", u"沈若溪"_s);
        QTRY_COMPARE(m_desk->drafts.kept.size(), 2);
        m_desk->killAndReopen();
        QCOMPARE(m_desk->text("nameLineEdit"), u"沈若溪"_s);
        QCOMPARE(m_desk->parked(), QStringList{u"叶疏桐"_s});
    }
    void discardingADraftNamesIt()
    {
        type(*m_counter, "nameLineEdit", u"叶疏桐"_s);
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        type(*m_counter, "nameLineEdit", u"沈若溪"_s);
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        m_desk->press(Qt::Key_F6);
        m_desk->dialogs.yes = false;
        m_desk->press(Qt::Key_Delete);
        QVERIFY(m_desk->dialogs.asked.value(0).contains(u"叶疏桐"_s));
        QCOMPARE(m_desk->parked().size(), 2);
        m_desk->dialogs.yes = true;
        m_desk->press(Qt::Key_Delete);
        QCOMPARE(m_desk->parked(), QStringList{u"沈若溪"_s});
        CounterList &side = m_desk->side();
        const QModelIndex first = side.model()->index(1, 0);
        QTest::mouseClick(side.viewport(), Qt::LeftButton, {}, side.crossOf(first).center());
        QVERIFY(m_desk->dialogs.asked.value(2).contains(u"沈若溪"_s));
        QVERIFY(m_desk->parked().isEmpty());
        QVERIFY(m_desk->drafts.kept.isEmpty());
    }
    void aDraftThatCannotBeReadIsLeftAndTold()
    {
        const QString key = u"intake/"_s % m_desk->office.handler.id.text() % u"/1"_s;
        m_desk->drafts.kept[key] = R"({"version":99})";
        m_desk->killAndReopen();
        QVERIFY2(m_desk->strip().startsWith(u"▲ 1 draft"_s), qPrintable(m_desk->strip()));
        type(m_desk->page(), "nameLineEdit", u"叶疏桐"_s);
        QTRY_COMPARE(m_desk->drafts.kept.size(), 2);
        QCOMPARE(m_desk->drafts.kept.value(key), QByteArray{R"({"version":99})"});
    }
    void theDraftsOfAnotherOfficerAreTheirs()
    {
        type(*m_counter, "nameLineEdit", u"叶疏桐"_s);
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        CounterWorkspace other{m_desk->office.headDesk,
                               m_desk->dialogs,
                               {},
                               m_desk->drafts.keeper(m_desk->office.clock)};
        const auto *list = named<CounterList>(other, "counterSideListView");
        QCOMPARE(list->rows().rowCount(), 1); // the head of what was received
    }
    void aDraftOfARegisteredCaseWarns()
    {
        m_desk->fillIn();
        QVERIFY(m_desk->awaitKept(1));
        const auto left = m_desk->drafts.kept;
        click(*m_counter, "registerButton");
        m_desk->drafts.kept = left; // killed between the registration and its end
        m_desk->killAndReopen();
        const QString number = m_desk->office.file(m_desk->printed.value(0)).request.value.number;
        QVERIFY2(m_desk->strip().contains(number), qPrintable(m_desk->strip()));
    }

    void quickIntakeRegistersWithWhatIsThere()
    {
        m_desk->press(Qt::Key_F3);
        QVERIFY(m_desk->tabTo(u"quickNameLineEdit"_s));
        m_desk->write(u"江晚舟"_s);
        m_desk->press(Qt::Key_Return);
        QCOMPARE(m_desk->printed.size(), 1);
        const Request request = m_desk->office.file(m_desk->printed.front()).request.value;
        QCOMPARE(request.applicantName, u"江晚舟"_s);
        QVERIFY(request.defects.contains(QString{defectName(Defect::NoSubject)}));
        QVERIFY(m_desk->strip().contains(u"F4"_s));
        QTRY_COMPARE(m_counter->count(), std::optional{1});
        QCOMPARE(m_desk->text("quickNameLineEdit"), QString{});
        m_desk->press(Qt::Key_F4);
        QCOMPARE(m_desk->focused(), u"incompleteListView"_s);
        QVERIFY(m_desk->incomplete().rows().at(1).line.contains(u"江晚舟"_s));
        QVERIFY(!m_desk->incomplete().rows().at(1).missing.isEmpty());
        m_desk->press(Qt::Key_Return);
        QCOMPARE(m_desk->opened, m_desk->printed);
    }
    void quickIntakeTakesTheChannelByItsDigit()
    {
        m_desk->press(Qt::Key_F3);
        m_desk->press(Qt::Key_4);
        QVERIFY(m_desk->tabTo(u"quickContentLineEdit"_s));
        m_desk->write(u"会议纪要"_s);
        m_desk->press(Qt::Key_Return);
        const Request request = m_desk->latest();
        QCOMPARE(request.channel, Channel::Internet);
        QCOMPARE(request.status, Status::Unconfirmed);
        QVERIFY(m_desk->printed.isEmpty()); // no day to count from
        QTRY_COMPARE(m_counter->count(), std::optional{1});
    }
    void quickAndFullShowTheSameDraft()
    {
        m_desk->fillIn();
        m_desk->press(Qt::Key_End, Qt::ControlModifier);
        m_desk->press(Qt::Key_Return);
        m_desk->write(u"附件"_s);
        const QString content = m_desk->content();
        m_desk->press(Qt::Key_F3);
        QCOMPARE(m_desk->text("quickNameLineEdit"), u"叶疏桐"_s);
        QVERIFY(m_desk->tabTo(u"quickNameLineEdit"_s));
        m_desk->press(Qt::Key_End);
        m_desk->write(u"等"_s);
        m_desk->press(Qt::Key_F2);
        QCOMPARE(m_desk->text("nameLineEdit"), u"叶疏桐等"_s);
        QCOMPARE(m_desk->content(), content); // two lines, not edited in the one
        QCOMPARE(m_desk->text("contactLineEdit"), u"13900001234"_s);
    }
    void aQuickDraftComesBackAsQuick()
    {
        click(*m_counter, "quickModeButton");
        QVERIFY(m_desk->tabTo(u"quickNameLineEdit"_s));
        m_desk->write(u"江晚舟"_s);
        QVERIFY(m_desk->awaitKept(1));
        m_desk->killAndReopen();
        QVERIFY(named<QAbstractButton>(m_desk->page(), "quickModeButton")->isChecked());
        QCOMPARE(m_desk->text("quickNameLineEdit"), u"江晚舟"_s);
    }
    void aCompletedCaseLeavesTheQueue()
    {
        m_desk->press(Qt::Key_F3);
        QVERIFY(m_desk->tabTo(u"quickNameLineEdit"_s));
        m_desk->write(u"江晚舟"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_counter->count(), std::optional{1});
        QVERIFY(m_desk->office.step(m_desk->printed.value(0), Step::Accept));
        QTRY_COMPARE(m_counter->count(), std::nullopt);
        m_desk->press(Qt::Key_F4);
        QVERIFY(named<QLabel>(*m_counter, "nothingToCompleteLabel")->isVisible());
    }
    void privacyMasksTheLists()
    {
        m_desk->fillIn();
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        m_desk->fillIn();
        click(*m_counter, "registerButton");
        m_counter->setPrivacy(true);
        for (int row = 0; row < m_desk->side().rows().rowCount(); ++row) {
            const CounterRow &each = m_desk->side().rows().at(row);
            QVERIFY(!QString{each.title + each.line}.contains(u"叶疏桐"_s));
        }
    }
    void everyDefectIsFoundByItsName()
    {
        for (int i = 0; i <= int(Defect::NoClosingDay); ++i)
            QCOMPARE(defectOf(QString{defectName(Defect(i))}), std::optional{Defect(i)});
        QCOMPARE(defectOf(u"no_shoes"), std::nullopt);
    }
    void theListModelKeepsItsPromises()
    {
        CounterListModel model;
        const QAbstractItemModelTester tester{
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        const CounterRow head{.title = u"今日"_s};
        const CounterRow draft{.kind = CounterRow::Kind::Draft, .title = u"叶"_s, .key = u"1"_s};
        model.setRows({head, draft});
        model.setRows({head});
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }
    void aDraftIsWrittenAndReadBack()
    {
        IntakeDraft draft = blankDraft({2021, 4, 12});
        draft.channel = Channel::Internet;
        draft.received = {};
        draft.kind = ApplicantKind::Research;
        draft.name = u"某研究所 𠮷"_s;
        draft.agent = u"\"甲\\乙\"\n"_s;
        draft.supply = {u"email"_s};
        draft.apart = draft.quick = draft.parked = true;
        draft.saved = {QDate{2021, 4, 12}, QTime{14, 32, 8}};
        const auto read = parseDraft(draftJson(draft));
        QVERIFY(read);
        QVERIFY(*read == draft);
    }
    void whatNoFileCanHoldIsReplacedAndTheRestKept()
    {
        IntakeDraft draft = blankDraft({2021, 4, 12});
        draft.name = u"叶"_s + QChar{0xD83D} + u"疏"_s + QChar::Null + u"桐"_s;
        const auto read = parseDraft(draftJson(draft));
        QVERIFY(read);
        QCOMPARE(read->name, u"叶?疏桐"_s);
    }
    void aForeignDraftIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray whole = draftJson(blankDraft({2021, 4, 12}));
        QTest::newRow("newer") << QByteArray{whole}.replace("\"version\":1", "\"version\":2");
        QTest::newRow("unknown channel") << QByteArray{whole}.replace("\"counter\"", "\"pigeon\"");
        QTest::newRow("cut off") << whole.chopped(10);
        QTest::newRow("not JSON") << QByteArray{"draft"};
    }
    void aForeignDraftIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!parseDraft(json));
    }

private:
    std::unique_ptr<CounterFixture> m_desk{};
    CounterWorkspace *m_counter = nullptr;
};

int testCounterDrafts(int argc, char **argv)
{
    TestCounterDrafts drafts;
    return QTest::qExec(&drafts, argc, argv);
}
#include "tst_counter_drafts.moc"
