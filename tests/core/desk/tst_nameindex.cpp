#include "core/desk/requestboard.h"
#include "tests/fakes/deskfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Finding cases by names and subjects in memory.
class TestNameIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<DeskFixture>();
        m_first = receive(u"叶疏桐"_s, u"控江路地块规划"_s);
        m_second = receive(u"上海ＡＢ置业有限公司"_s, u"环评 Report 批复"_s);
    }

    void anyPartOfNameOrSubjectFinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("which"); // 0: none
        QTest::addRow("name") << u"疏桐"_s << 1;
        QTest::addRow("one character") << u"叶"_s << 1;
        QTest::addRow("subject") << u"地块"_s << 1;
        QTest::addRow("narrow for wide") << u"ab置业"_s << 2;
        QTest::addRow("other case") << u"REPORT"_s << 2;
        QTest::addRow("nobody") << u"王"_s << 0;
        QTest::addRow("nothing") << QString{} << 0;
        QTest::addRow("not from one case into the next") << u"规划\n上海"_s << 0;
    }
    void anyPartOfNameOrSubjectFinds()
    {
        QFETCH(QString, text);
        QFETCH(int, which);
        const std::vector<RequestId> due = which == 0   ? std::vector<RequestId>{}
                                           : which == 1 ? std::vector{m_first}
                                                        : std::vector{m_second};
        QCOMPARE(load().find(text), due);
    }
    void whatWasWrittenSinceWins()
    {
        NameIndex index = load();
        const RequestId third = receive(u"许清和"_s, u"新的"_s);
        const auto seen = readSeen<Request>(m_office->office, m_first.value).value();
        Request renamed = seen.value;
        renamed.applicantName = u"何景行"_s;
        QVERIFY(m_office->office.commit(Changes{}.update(seen, renamed, 1)));
        const std::array changed{third.value, m_first.value, m_office->organ.id.value};
        QVERIFY(index.refresh(m_office->office, changed));
        QCOMPARE(index.find(u"叶疏桐"_s), std::vector<RequestId>{});
        QCOMPARE(index.find(u"何景行"_s), std::vector{m_first});
        QCOMPARE(index.find(u"许清和"_s), std::vector{third});
        index.wipe();
        QCOMPARE(index.find(u"许清和"_s), std::vector<RequestId>{});
    }
    void loadingCanBeCancelled()
    {
        for (int i = 0; i < 300; ++i)
            receive(u"某人"_s, u"某事"_s);
        const auto index = NameIndex::load(m_office->office, [] { return false; });
        QVERIFY(!index);
        QCOMPARE(index.error().code, ErrorCode::Cancelled);
    }
    void whoSeesMasksFindsNobodyByName()
    {
        Officer supervisor = m_office->head;
        supervisor.role = Role::Supervisor;
        Desk desk{m_office->office, m_office->office, m_office->law, m_office->calendar,
                  m_office->clock,  m_office->random, supervisor};
        RequestBoard masked{desk, {}};
        RequestBoard open{m_office->desk, {}};
        masked.load();
        open.load();
        QCOMPARE(open.rows({}, u"叶疏桐"_s).size(), 1U);
        QCOMPARE(masked.rows({}, u"叶疏桐"_s).size(), 0U);
        QCOMPARE(masked.rows({}, u"001"_s).size(), 1U); // by number
    }
    void theBoardFollowsWhatIsSaved()
    {
        RequestBoard board{m_office->desk, {}};
        board.load();
        int told = 0;
        connect(&board, &RequestBoard::changed, this, [&] { ++told; });
        receive(u"许清和"_s, u"新的"_s);
        QCOMPARE(told, 1);
        QCOMPARE(board.rows({}, u"许清和"_s).size(), 1U);
        QCOMPARE(board.rows({}, {}).size(), 3U);
    }

private:
    RequestId receive(const QString &name, const QString &subject)
    {
        Intake intake;
        intake.request.applicantName = name;
        intake.request.subject = subject;
        return m_office->desk.registerRequest(intake).value();
    }
    NameIndex load() const { return NameIndex::load(m_office->office, {}).value(); }

    std::unique_ptr<DeskFixture> m_office{};
    RequestId m_first{};
    RequestId m_second{};
};

QTEST_GUILESS_MAIN(TestNameIndex)
#include "tst_nameindex.moc"
