// 依法删除: who may, when, and what goes (R-PRG-1).
#include "core/desk/removal.h"
#include "tests/core/requests/courseoffice.h"

using namespace Qt::StringLiterals;

namespace {
struct RemovalOffice : CourseOffice
{
    RemovalProposal proposal(RemovalCause cause = RemovalCause::Secret, QStringList fields = {})
    {
        return {.subject = id.value,
                .cause = cause,
                .fields = std::move(fields),
                .reason = u"误录涉密内容"_s,
                .entry = u"删除〔2021〕1号"_s};
    }
    void archived(const QString &retention)
    {
        on(2021, 5, 6);
        answer({{u"outcome"_s, u"B5"_s},
                {u"ground"_s, u"E16a"_s},
                {u"reason"_s, u"属于内部工作流程"_s}});
        QVERIFY(act(Step::Archive, {{u"retention"_s, retention}, {u"reason"_s, u"保管期限表"_s}}));
    }
};
} // namespace

class TestRemovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoProposesDoesNotDecide();
    void itTakesOneWhoApproves();
    void theDossierIsKeptForItsTerm_data();
    void theDossierIsKeptForItsTerm();
    void anOpenCaseKeepsItsPersons();
    void onlyPrivatePartsGo_data();
    void onlyPrivatePartsGo();
    void whatIsNotNamedIsWrittenAnew();
    void aRefusalLeavesEverything();
    void itIsNotTakenBack();
};

void TestRemovals::whoProposesDoesNotDecide()
{
    RemovalOffice f;
    const auto id = f.headDesk.proposeRemoval(f.proposal());
    QVERIFY(id);
    QCOMPARE(f.headDesk.carryOutRemoval(*id).error().code, ErrorCode::FourEyes);
    QCOMPARE(f.headDesk.refuseRemoval(*id, u"不必"_s).error().code, ErrorCode::FourEyes);
    QCOMPARE(f.headDesk.proposeRemoval(f.proposal()).error().args.front(), u"already_proposed"_s);
    QCOMPARE(f.desk.removals()->front().value.state, RemovalState::Proposed);
}

void TestRemovals::itTakesOneWhoApproves()
{
    RemovalOffice f;
    const auto id = f.headDesk.proposeRemoval(f.proposal()).value();
    QCOMPARE(f.desk.carryOutRemoval(id).error().code, ErrorCode::NotPermitted);
    QCOMPARE(f.elsewhere.carryOutRemoval(id).error().code, ErrorCode::NotPermitted);
    QCOMPARE(f.watching.proposeRemoval(f.proposal()).error().code, ErrorCode::NotPermitted);
    RemovalProposal silent = f.proposal();
    silent.entry = u" "_s;
    QCOMPARE(f.desk.proposeRemoval(silent).error(),
             (Error{ErrorCode::MissingMember, {u"register"_s}}));
}

void TestRemovals::theDossierIsKeptForItsTerm_data()
{
    QTest::addColumn<QString>("retention");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("refused");
    QTest::addRow("ten years, the last day")
        << u"years10"_s << QDate{2031, 12, 31} << u"retention_runs R-PRG-1 2031-12-31"_s;
    QTest::addRow("ten years, the day after") << u"years10"_s << QDate{2032, 1, 1} << QString{};
    QTest::addRow("for good") << u"permanent"_s << QDate{2090, 1, 4}
                              << u"retention_unknown R-PRG-1 permanent"_s;
}

void TestRemovals::theDossierIsKeptForItsTerm()
{
    QFETCH(QString, retention);
    QFETCH(QDate, day);
    QFETCH(QString, refused);
    RemovalOffice f;
    f.archived(retention);
    f.on(day.year(), day.month(), day.day());
    const auto made = f.desk.proposeRemoval(f.proposal(RemovalCause::Destruction));
    QCOMPARE(made ? QString{} : made.error().args.join(u' '), refused);
}

void TestRemovals::anOpenCaseKeepsItsPersons()
{
    RemovalOffice f;
    QCOMPARE(f.desk.proposeRemoval(f.proposal(RemovalCause::Deletion)).error().args.front(),
             u"removal_of_an_open_case"_s);
    QVERIFY(f.desk.proposeRemoval(f.proposal(RemovalCause::Secret)));
}

void TestRemovals::onlyPrivatePartsGo_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("goes");
    QTest::addRow("private") << u"subject"_s << true;
    QTest::addRow("of what hangs on it") << u"letter.content"_s << true;
    QTest::addRow("public") << u"summary"_s << false;
    QTest::addRow("a day") << u"received"_s << false;
    QTest::addRow("of a document") << u"document.body"_s << false;
    QTest::addRow("unknown") << u"shoes"_s << false;
}

void TestRemovals::onlyPrivatePartsGo()
{
    QFETCH(QString, field);
    QFETCH(bool, goes);
    RemovalOffice f;
    const auto made = f.desk.proposeRemoval(f.proposal(RemovalCause::Secret, {field}));
    QCOMPARE(made.has_value(), goes);
    if (!goes)
        QCOMPARE(made.error(), (Error{ErrorCode::BadValue, {u"fields"_s, field}}));
}

void TestRemovals::whatIsNotNamedIsWrittenAnew()
{
    RemovalOffice f;
    QVERIFY(f.correct({{u"subject"_s, u"某涉密事项"_s}}));
    const auto id = f.desk.proposeRemoval(f.proposal(RemovalCause::Secret, {u"subject"_s})).value();
    QVERIFY(f.headDesk.carryOutRemoval(id));
    QVERIFY(f.now().subject.isEmpty());
    QCOMPARE(f.now().applicantName, u"叶疏桐"_s);
    QCOMPARE(f.now().identityNumber, u"11010519491231002X"_s);
    const Removal done = f.desk.removals()->front().value;
    QCOMPARE(done.state, RemovalState::Done);
    QCOMPARE(done.decidedBy, f.head.id);
    const QString correction = f.file(f.id).corrections.front().value.id.text();
    QCOMPARE(done.entities, (QStringList{f.id.text(), correction})); // it told the word too
}

void TestRemovals::aRefusalLeavesEverything()
{
    RemovalOffice f;
    const auto id = f.desk.proposeRemoval(f.proposal()).value();
    QCOMPARE(f.headDesk.refuseRemoval(id, {}).error().code, ErrorCode::MissingMember);
    const Request before = f.now();
    QVERIFY(f.headDesk.refuseRemoval(id, u"并不涉密"_s));
    QCOMPARE(f.now(), before);
    QCOMPARE(f.headDesk.carryOutRemoval(id).error().args.front(), u"removal_decided"_s);
}

void TestRemovals::itIsNotTakenBack()
{
    RemovalOffice f;
    const auto id = f.desk.proposeRemoval(f.proposal(RemovalCause::Secret, {u"subject"_s})).value();
    QVERIFY(f.headDesk.carryOutRemoval(id));
    QCOMPARE(f.headDesk.undo().error().args.front(), u"undo_nothing"_s);
}

QTEST_GUILESS_MAIN(TestRemovals)
#include "tst_removals.moc"
