#include "tests/fakes/deskfixture.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "ui/counter/counterworkspace.h"
#include "ui/counter/itemsplit.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

class TestCounter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_office = std::make_unique<DeskFixture>();
        m_dialogs = std::make_unique<FakeDialogs>();
        m_printed.clear();
        m_counter = std::make_unique<CounterWorkspace>(m_office->desk, *m_dialogs,
                                                       [this](RequestId id) { m_printed << id; });
        m_counter->resize(1200, 698);
        m_counter->show();
        m_counter->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_counter.get()));
    }

    void anApplicationIsTakenInByKeyboardAlone()
    {
        m_counter->setFocus();
        fillIn();
        QTest::keyClick(named<QWidget>(*m_counter, "contentTextEdit"), Qt::Key_Return,
                        Qt::ControlModifier);
        QCOMPARE(m_printed.size(), 1);
        const Request request = m_office->file(m_printed.front()).request.value;
        QCOMPARE(request.applicantName, u"叶疏桐"_s);
        QCOMPARE(request.received, QDate(2021, 4, 12));
        QCOMPARE(request.identityKind, IdentityKind::ResidentId);
        QCOMPARE(request.supply, u"mail,paper"_s);
        QVERIFY(!request.number.isEmpty());
        QVERIFY(textOf(*m_counter, "messageStripLabel").contains(request.number));
        QVERIFY(named<QLineEdit>(*m_counter, "nameLineEdit")->text().isEmpty());
        QVERIFY(textOf(*m_counter, "todayHeadLabel").contains(u'1'));
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
        auto *counter = named<QWidget>(*m_counter, "counterButton");
        counter->setFocus();
        QTest::keyClick(counter, Qt::Key_4);
        QVERIFY(named<QAbstractButton>(*m_counter, "internetButton")->isChecked());
        QCOMPARE(named<QAbstractSpinBox>(*m_counter, "receivedDateEdit")->text().trimmed(),
                 QString{});
        QTest::keyClick(named<QWidget>(*m_counter, "internetButton"), Qt::Key_2);
        QCOMPARE(named<QAbstractSpinBox>(*m_counter, "receivedDateEdit")->text(), u"2021-04-12"_s);
    }
    void aWrongIdentityNumberWarnsAndIsTakenIn()
    {
        fillIn();
        named<QLineEdit>(*m_counter, "identityLineEdit")->clear();
        type(*m_counter, "identityLineEdit", u"110105194912310021"_s);
        QVERIFY(textOf(*m_counter, "identityHintLabel").startsWith(u"▲"_s));
        QVERIFY(!textOf(*m_counter, "defectsLabel").isEmpty());
        click(*m_counter, "registerButton");
        QCOMPARE(m_printed.size(), 1);
        QVERIFY(!m_office->file(m_printed.front()).request.value.defects.isEmpty());
    }
    void aRightIdentityNumberTellsTheAge()
    {
        type(*m_counter, "identityLineEdit", u"11010519491231002X"_s);
        QVERIFY(textOf(*m_counter, "identityHintLabel").startsWith(u"✓"_s));
        QVERIFY(textOf(*m_counter, "identityHintLabel").contains(u"71"_s));
    }
    void aShortPhoneWarns()
    {
        type(*m_counter, "contactLineEdit", u"1390000123"_s);
        QVERIFY(textOf(*m_counter, "contactHintLabel").contains(u"10"_s));
    }
    void mattersAreRegisteredApart()
    {
        fillIn();
        QTest::keyClick(named<QWidget>(*m_counter, "contentTextEdit"), Qt::Key_S, Qt::AltModifier);
        click(*m_counter, "registerButton");
        QCOMPARE(m_printed.size(), 1);
        QCOMPARE(int(m_office->file(m_printed.front()).items.size()), 2);
    }
    void aFullDiskKeepsWhatWasTyped()
    {
        fillIn();
        m_office->office.refuseNext = true;
        click(*m_counter, "registerButton");
        QVERIFY(m_printed.isEmpty());
        QVERIFY(!textOf(*m_counter, "messageStripLabel").isEmpty());
        QCOMPARE(named<QLineEdit>(*m_counter, "nameLineEdit")->text(), u"叶疏桐"_s);
        click(*m_counter, "registerButton");
        QCOMPARE(m_printed.size(), 1);
    }
    void startingAnewAsksBeforeItDiscards()
    {
        fillIn();
        m_dialogs->yes = false;
        click(*m_counter, "startAnewButton");
        QCOMPARE(m_dialogs->asked.size(), 1);
        QCOMPARE(named<QLineEdit>(*m_counter, "nameLineEdit")->text(), u"叶疏桐"_s);
        m_dialogs->yes = true;
        click(*m_counter, "startAnewButton");
        QVERIFY(named<QLineEdit>(*m_counter, "nameLineEdit")->text().isEmpty());
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
    void everythingThatTakesInputHasAName()
    {
        QCOMPARE(namelessIn(*m_counter).join(u"; "_s), QString{});
    }

private:
    void fillIn()
    {
        type(*m_counter, "nameLineEdit", u"叶疏桐"_s);
        type(*m_counter, "identityLineEdit", u"11010519491231002X"_s);
        type(*m_counter, "contactLineEdit", u"13900001234"_s);
        type(*m_counter, "contentTextEdit", u"2021年政务公开工作要点，以及起草材料"_s);
    }

    std::unique_ptr<DeskFixture> m_office{};
    std::unique_ptr<FakeDialogs> m_dialogs{};
    std::unique_ptr<CounterWorkspace> m_counter{};
    QList<RequestId> m_printed{};
};

QTEST_MAIN(TestCounter)
#include "tst_counter.moc"
